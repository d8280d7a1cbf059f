"""Measures throughput, latency and errors while many children answer questions concurrently."""

from __future__ import annotations

from dataclasses import dataclass
from statistics import median, quantiles

from bench.budget import Line, table
from bench.stack import our_cookie, our_server
from bench.stage import Stage
from bench.subject import Subject

THINK_SECONDS = 3


@dataclass(frozen=True, slots=True)
class Crowd:
    """How many children use the app at once, the seconds they think at each question, and how many there are in all."""

    at_once: int
    think_seconds: int
    children: int

    @property
    def name(self) -> str:
        """The crowd's name in the tables."""
        manner = f"who think {self.think_seconds} s" if self.think_seconds else "in a hurry"
        return f"{self.at_once:,} {'children' if self.at_once > 1 else 'child'} {manner}"


#: Where children think, two of them take each place, one after the other.
CROWDS = (
    Crowd(1, 0, 20),
    Crowd(8, 0, 80),
    *(Crowd(at_once, THINK_SECONDS, 2 * at_once) for at_once in (250, 500, 1_000)),
)
HEAD = ("crowd", "requests/s", "p50 ms", "p99 ms", "errors", "CPU of 2 cores")


def crowds(stage: Stage) -> list[Line]:
    """Measure each crowd on a new server, print the table and return the limits."""
    rows, lines = [], []
    for crowd in CROWDS:
        with our_server(stage.home, stage.folder) as server:
            subject = Subject(server, stage.postgres, stage.home, our_cookie)
            subject.warm(stage.families.half_way)
            families = stage.new_families(crowd.children)
            measured = subject.diagnostics(families, crowd.at_once, crowd.think_seconds)
        errors, waits = measured.record.errors, measured.milliseconds
        numbers = (measured.requests / measured.seconds, median(waits), quantiles(waits, n=100)[98], len(errors))
        busy = measured.cpu / measured.seconds / 2
        rows.append((crowd.name, *(f"{number:,.1f}" for number in numbers[:3]), str(len(errors)), f"{busy:.0%}"))
        lines.append(Line(f"errors with {crowd.name}", len(errors), 0, "{:.0f}"))
        print(*errors[:10], sep="\n")
    print("\n## Crowds\n")
    print(table(HEAD, rows), flush=True)
    return lines
