"""Many children at once: how many requests are answered, and how long each waits, on ours and on the floor."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from statistics import median, quantiles

from bench.pages import Subject
from bench.population import Family

THINK_SECONDS = 3
#: How many children there are at once, the seconds that they think, and how many go the whole way: some as fast as they
#: can, others so that each place is taken by two of them one after the other. The last crowd is the budget's.
CROWDS = (
    (1, 0, 20),
    (8, 0, 80),
    (200, 0, 400),
    *((at_once, THINK_SECONDS, 2 * at_once) for at_once in (250, 500, 750, 1_000)),
)
#: How many children visit both servers.
CHILDREN = 2 * sum(count for _, _, count in CROWDS)
HEAD = ("server", "children", "think s", "requests/s", "p50 ms", "p99 ms", "errors", "reconnects", "CPU of 2 cores")


@dataclass(frozen=True, slots=True)
class Crowd:
    """What was measured of so many children at once who think for so many seconds; times in milliseconds."""

    at_once: int
    think: int
    rate: float
    p50: float
    p99: float
    errors: int
    reconnects: int
    busy: float

    def row(self, who: str) -> tuple[str, ...]:
        """The cells of the table."""
        shares = (f"{self.rate:.0f}", f"{self.p50:.1f}", f"{self.p99:.1f}")
        return (
            who,
            f"{self.at_once:,}",
            f"{self.think}",
            *shares,
            f"{self.errors}",
            f"{self.reconnects}",
            f"{self.busy:.0%}",
        )

    def against(self, other: Crowd) -> tuple[str, ...]:
        """The cells of the ratios to the same crowd on another server."""
        ratios = (self.rate / other.rate, self.p50 / other.p50, self.p99 / other.p99, self.busy / other.busy)
        rate, p50, p99, busy = (f"{ratio:.2f}" for ratio in ratios)
        return ("ratio", f"{self.at_once:,}", f"{self.think}", rate, p50, p99, "", "", busy)


def crowd_on(subject: Subject, children: Iterator[Family], at_once: int, think: int, count: int) -> Crowd:
    """Let a crowd of children who are about to start visit a server."""
    measured = subject.diagnostics(list(islice(children, count)), at_once, think)
    waits = [value for of_kind in measured.latencies.values() for value in of_kind]
    return Crowd(
        at_once,
        think,
        rate=measured.requests / measured.seconds,
        p50=median(waits),
        p99=quantiles(waits, n=100)[98],
        errors=len(measured.errors),
        reconnects=measured.reconnects,
        busy=measured.cpu / measured.seconds / 2,
    )
