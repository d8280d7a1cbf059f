"""What the operating system knows: the CPU time and memory of processes, and which machine this is."""

from __future__ import annotations

import os
import platform
from dataclasses import dataclass
from pathlib import Path

PROC = Path("/proc")
TICKS_A_SECOND = os.sysconf("SC_CLK_TCK")
KIBIBYTE = 1024


def family_of(pid: int) -> list[int]:
    """Return a process and all its descendants that live."""
    children: dict[int, list[int]] = {}
    for entry in PROC.iterdir():
        if entry.name.isdigit():
            fields = _stat(int(entry.name))
            if fields:
                children.setdefault(int(fields[1]), []).append(int(entry.name))
    found = [pid]
    for one in found:
        found.extend(children.get(one, []))
    return found


def cpu_seconds(pids: list[int]) -> float:
    """Return the CPU time, in user and kernel, of these processes and of the children that they have reaped."""
    # Fields 14 to 17 of /proc/pid/stat; the list begins at field 3.
    return sum(sum(int(tick) for tick in fields[11:15]) for pid in pids if (fields := _stat(pid))) / TICKS_A_SECOND


@dataclass(frozen=True, slots=True)
class Memory:
    """The memory of a process in millions of bytes, by three ways of counting the pages that it shares with others."""

    #: All that it has in memory, shared or not.
    resident: float
    #: A page that n processes share counts as an nth of itself: the sum over all processes is what is really taken.
    proportional: float
    #: Its own pages alone: what ending the process would give back.
    private: float


def memory_of(pid: int) -> Memory:
    """Return the memory of a process."""
    fields: dict[str, int] = {}
    for line in (PROC / str(pid) / "smaps_rollup").read_text().splitlines()[1:]:
        name, _, size = line.partition(":")
        fields[name] = int(size.split()[0])
    private = fields["Private_Clean"] + fields["Private_Dirty"]
    return Memory(*(size * KIBIBYTE / 1e6 for size in (fields["Rss"], fields["Pss"], private)))


def description() -> str:
    """Return the machine in one line."""
    models = [line for line in (PROC / "cpuinfo").read_text().splitlines() if line.startswith("model name")]
    model = models[0].split(": ", 1)[1] if models else platform.machine()
    memory = int((PROC / "meminfo").read_text().split()[1]) * KIBIBYTE / 1e9
    cores = os.cpu_count()
    return f"{model}, {cores} cores, {memory:.0f} GB, Linux {platform.release()}, Python {platform.python_version()}"


def _stat(pid: int) -> list[str] | None:
    """Return the fields of a process from its state on, or None when it has ended."""
    try:
        # The name stands in brackets and may hold blanks, so the fields are counted from behind it.
        return (PROC / str(pid) / "stat").read_text().rpartition(")")[2].split()
    except (FileNotFoundError, ProcessLookupError):
        return None
