"""The memory of the web processes: at boot, and after a thousand and twenty thousand requests for each of them."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import count, islice
from pathlib import Path

from bench.machine import Memory, cpu_seconds, family_of, memory_of
from bench.pages import Subject
from bench.population import Family
from bench.stack import Cluster, Home, floor, floor_cookie, our_cookie, ours, statements

WORKERS = 2
AT_ONCE = 8
#: For each family that registers, so many others come back for a diagnostic.
RETURNING = 3
EARLY, LATE = 1_000, 20_000
#: How many children visit the floor before its requests are counted.
CHILDREN_A_TIME = 40
#: Where no mail server listens: a mail is made, its connection tried and refused.
NO_MAIL = "smtp://127.0.0.1:9"


@dataclass(frozen=True, slots=True)
class Snapshot:
    """The memory of every process of a server: the master, and the workers in the order of their ids."""

    requests: int
    master: Memory
    workers: tuple[Memory, ...]

    @property
    def largest(self) -> Memory:
        """The most of each measure that a worker has."""
        columns = zip(*((one.resident, one.proportional, one.private) for one in self.workers), strict=True)
        return Memory(*(max(column) for column in columns))

    @property
    def whole(self) -> float:
        """What all processes take together, which is what the platform counts."""
        return self.master.proportional + sum(one.proportional for one in self.workers)

    @property
    def row(self) -> tuple[str, ...]:
        """The cells of the table."""
        values = (self.largest.resident, self.largest.proportional, self.largest.private)
        return (f"{self.requests:,}", *(f"{value:.1f}" for value in (*values, self.whole, self.whole / WORKERS)))


HEAD = ("requests a worker", "resident", "proportional", "private", "all processes", "all processes, a worker")


@dataclass(frozen=True, slots=True)
class Growth:
    """What was measured; ``boot`` are the CPU seconds of a worker's boot, ``start`` those of all processes together."""

    snapshots: tuple[Snapshot, ...]
    boot: float
    start: float
    statements: dict[tuple[str, str], int]
    errors: tuple[str, ...]


def memory_over_time(
    home: Home, postgres: Cluster, folder: Path, families: Iterator[Family], late: int = LATE
) -> Growth:
    """Let families of every kind visit workers that are never renewed; ``families`` are those about to start."""
    # The families come from addresses of their own, for an address may send few mails an hour.
    changes = {"SMTP_URL": NO_MAIL, "GUNICORN_CMD_ARGS": "--max-requests 0", "FORWARDED_ALLOW_IPS": "*"}
    with ours(home, folder, workers=WORKERS, **changes) as server:
        master, *workers = _processes(server.process.pid)
        boot, start = max(cpu_seconds([pid]) for pid in workers), cpu_seconds([master, *workers])
        subject = Subject(server, postgres, home, our_cookie)
        numbers = count()
        snapshots = [_snapshot(server.process.pid, 0)]
        done = 0
        for target in sorted({EARLY, late // 4, late // 2, late}):
            while done < target * WORKERS:
                done += subject.everything(families, numbers, RETURNING, AT_ONCE).requests
            snapshots.append(_snapshot(server.process.pid, round(done / WORKERS)))
        return Growth(tuple(snapshots), boot, start, statements(server), tuple(subject.errors))


def memory_of_the_floor(
    home: Home, postgres: Cluster, folder: Path, sizes: dict[str, int], families: Iterator[Family], late: int = LATE
) -> Growth:
    """Let as many requests visit the floor, all of them a child's, for it has no other pages."""
    with floor(home, folder, sizes) as server:
        master, *workers = _processes(server.process.pid)
        boot, start = max(cpu_seconds([pid]) for pid in workers), cpu_seconds([master, *workers])
        subject = Subject(server, postgres, home, floor_cookie)
        snapshots = [_snapshot(server.process.pid, 0)]
        done = 0
        for target in (EARLY, late):
            while done < target * WORKERS:
                done += subject.diagnostics(list(islice(families, CHILDREN_A_TIME)), AT_ONCE).requests
            snapshots.append(_snapshot(server.process.pid, round(done / WORKERS)))
        return Growth(tuple(snapshots), boot, start, {}, tuple(subject.errors))


def _processes(master: int, seconds: float = 10) -> list[int]:
    """Wait for every worker and return the process ids, the master's first."""
    end = time.monotonic() + seconds
    while len(found := family_of(master)) <= WORKERS and time.monotonic() < end:
        time.sleep(0.05)
    return found


def _snapshot(master: int, requests: int) -> Snapshot:
    _, *workers = _processes(master)
    return Snapshot(requests, memory_of(master), tuple(memory_of(pid) for pid in sorted(workers)))
