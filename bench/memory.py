"""Measures the memory of the web processes from their start to twenty thousand requests for each worker."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from itertools import count, islice

from bench.budget import Line, table
from bench.family_visit import play_family, source_of
from bench.load import Load
from bench.machine import Memory, memory_of
from bench.stack import WORKERS, our_cookie, our_server
from bench.stage import Stage
from bench.subject import Subject
from bench.timed_browser import Record, TimedBrowser
from testing.server import Server

AT_ONCE = 8
#: New families in each batch, and how many returning children take a diagnostic for each new family.
NEW = 8
RETURNING = 3
#: Requests per worker at each row of the table.
EARLY, MIDDLE, LATE = 1_000, 10_000, 20_000
MOST_MEGABYTES = 100
MOST_GROWTH = 1.03
#: Nothing listens at this port, so mails are composed but the connection is refused.
NO_MAIL = "smtp://127.0.0.1:9"
HEAD = ("requests a worker", "resident", "proportional", "private", "all processes")


@dataclass(frozen=True, slots=True)
class Snapshot:
    """The memory of a server: the largest value of any worker for each measure, and the total of all processes."""

    requests: int
    worker: Memory
    together: float

    @property
    def row(self) -> tuple[str, ...]:
        """The cells of the snapshot's row in the table."""
        values = (self.worker.resident, self.worker.proportional, self.worker.private, self.together)
        return (f"{self.requests:,}", *(f"{value:.1f}" for value in values))


def memory(stage: Stage) -> list[Line]:
    """Use every page on workers that are never restarted, print their memory and return the limits."""
    changes = {"SMTP_URL": NO_MAIL, "GUNICORN_CMD_ARGS": "--max-requests 0", "FORWARDED_ALLOW_IPS": "*"}
    with our_server(stage.home, stage.folder, **changes) as server:
        subject = Subject(server, stage.postgres, stage.home, our_cookie)
        snapshots = [_snapshot(server, 0)]
        numbers, answered = count(), 0
        for target in (EARLY, MIDDLE, LATE):
            while answered < target * WORKERS:
                answered += _visit(stage, subject, numbers)
            snapshots.append(_snapshot(server, answered // WORKERS))
    print("\n## Memory of the largest worker and of all processes, MB\n")
    print(table(HEAD, [snapshot.row for snapshot in snapshots]), *subject.errors[:10], sep="\n", flush=True)
    _, _, middle, late = (snapshot.worker.resident for snapshot in snapshots)
    return [
        Line(f"worker's memory after {LATE:,} requests, MB", late, MOST_MEGABYTES, "{:.1f}"),
        Line(f"the same against after {MIDDLE:,}", late / middle, MOST_GROWTH, "{:.3f}"),
        Line("errors meanwhile", len(subject.errors), 0, "{:.0f}"),
    ]


def _visit(stage: Stage, subject: Subject, numbers: Iterator[int]) -> int:
    """Run a batch of new families and returning children, and return the number of responses."""
    record = Record()
    visits: list[Callable[[], object]] = []
    returning = iter(stage.new_families(NEW * RETURNING))
    for number in islice(numbers, NEW):
        visits.append(partial(_new_family, subject, record, number))
        visits += [partial(subject.one_diagnostic, record, family) for family in islice(returning, RETURNING)]
    with subject.measuring(record) as measured:
        Load(record).run(visits, AT_ONCE)
    return measured.requests


def _new_family(subject: Subject, record: Record, number: int) -> None:
    with TimedBrowser(subject.server.address, record, source=source_of(number)) as browser:
        play_family(browser, number)


def _snapshot(server: Server, requests: int) -> Snapshot:
    master, *workers = server.processes()
    found = [memory_of(worker) for worker in workers]
    most = Memory(
        resident=max(worker.resident for worker in found),
        proportional=max(worker.proportional for worker in found),
        private=max(worker.private for worker in found),
    )
    return Snapshot(requests, most, sum(process.proportional for process in (memory_of(master), *found)))
