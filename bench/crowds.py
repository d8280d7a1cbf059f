"""Many children at once: how many requests are answered, and how long each waits, on ours and on the floor."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from statistics import median, quantiles

from bench.pages import Subject
from bench.population import Family
from bench.stack import Measured

THINK_SECONDS = 3
#: How many children go the whole way, by how many of them there are at once, as fast as they can.
HURRYING = {1: 20, 8: 80, 200: 400}
#: Children at once who think, each place taken by two of them one after the other; the last crowd is the budget's.
THINKING = (250, 500, 750, 1_000)
#: How many children visit both servers.
CHILDREN = 2 * (sum(HURRYING.values()) + 2 * sum(THINKING))
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


def crowds_on(subject: Subject, children: Iterator[Family]) -> list[Crowd]:
    """Let every crowd visit a server, with children who are about to start."""
    hurried = [(at_once, 0, count) for at_once, count in HURRYING.items()]
    thoughtful = [(at_once, THINK_SECONDS, 2 * at_once) for at_once in THINKING]
    return [
        _crowd(at_once, think, subject.diagnostics(list(islice(children, count)), at_once, think))
        for at_once, think, count in (*hurried, *thoughtful)
    ]


def _crowd(at_once: int, think: int, measured: Measured) -> Crowd:
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
