"""Reads the CPU time and the memory of processes, and describes the machine."""

from __future__ import annotations

import contextlib
import platform
from collections.abc import Iterable
from dataclasses import dataclass

import psutil

MEGABYTE = 1e6


def cpu_seconds(processes: Iterable[psutil.Process]) -> float:
    """Return the user and kernel CPU time of processes, including their children that have ended."""
    total = 0.0
    for process in processes:
        with contextlib.suppress(psutil.NoSuchProcess):
            times = process.cpu_times()
            total += times.user + times.system + times.children_user + times.children_system
    return total


@dataclass(frozen=True, slots=True)
class Memory:
    """The memory of a process in MB of 10^6 bytes."""

    #: All pages in memory, including shared ones (RSS).
    resident: float
    #: A page that n processes share counts as 1/n (PSS), so the sum over all processes is their total memory.
    proportional: float
    #: The pages that no other process shares (USS), which are freed when the process ends.
    private: float


def memory_of(process: psutil.Process) -> Memory:
    """Return the memory of a process."""
    found = process.memory_full_info()
    return Memory(found.rss / MEGABYTE, found.pss / MEGABYTE, found.uss / MEGABYTE)


def description() -> str:
    """Return a one-line description of the machine."""
    cores, gigabytes = psutil.cpu_count(), psutil.virtual_memory().total / 1e9
    system = f"{platform.system()} {platform.release()}"
    return f"{platform.machine()}, {cores} cores, {gigabytes:.0f} GB, {system}, Python {platform.python_version()}"
