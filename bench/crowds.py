"""Measures throughput, latency and errors while many children answer questions concurrently."""

from __future__ import annotations

from dataclasses import dataclass
from statistics import median, quantiles

from bench.budget import Line, table
from bench.load import Play, play_diagnostic
from bench.stack import our_cookie, our_server
from bench.stage import Stage
from bench.subject import Measured, Subject

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
        measured = measure(stage, crowd)
        errors = measured.record.errors
        rows.append(row_of(crowd, measured))
        lines.append(Line(f"errors with {crowd.name}", len(errors), 0, "{:.0f}"))
        print(*errors[:10], sep="\n")
    print("\n## Crowds\n")
    print(table(HEAD, rows), flush=True)
    return lines


def measure(stage: Stage, crowd: Crowd, play: Play = play_diagnostic, answered: int | None = None) -> Measured:
    """Measure a crowd on a new server, whose children have answered so many questions (None: not started)."""
    with our_server(stage.home, stage.folder) as server:
        subject = Subject(server, stage.postgres, stage.home, our_cookie)
        subject.warm(stage.families.half_way)
        return subject.diagnostics(
            stage.new_families(crowd.children, answered), crowd.at_once, crowd.think_seconds, play
        )


def row_of(crowd: Crowd, measured: Measured) -> tuple[str, ...]:
    """Return the cells of a crowd's row in the table."""
    numbers = (measured.requests / measured.seconds, median(measured.milliseconds), p99(measured))
    busy = measured.cpu / measured.seconds / 2
    errors = len(measured.record.errors)
    return (crowd.name, *(f"{number:,.1f}" for number in numbers), str(errors), f"{busy:.0%}")


def p99(measured: Measured) -> float:
    """Return the milliseconds within which 99 of 100 responses came."""
    return quantiles(measured.milliseconds, n=100)[98]
