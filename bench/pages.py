"""The pages that are measured one by one, and a whole diagnostic."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from statistics import median, quantiles

from bench.load import QUESTIONS
from bench.population import Family
from bench.stack import Cluster, Home, Measured, drive
from testing.server import Server


@dataclass(frozen=True, slots=True)
class Page:
    """A page, whose family it belongs to, and what is posted where it is a form."""

    kind: str
    path: str
    families: str
    data: dict[str, str] | None = None


PAGES = (
    Page("start page", "/diagnostic/start/{0.child}", "fresh"),
    Page("question", "/diagnostic/{0.diagnostic}/question/3", "half-way"),
    Page("answer", "/diagnostic/{0.diagnostic}/question/3", "half-way", {"answer": "A"}),
    Page("submit page", "/diagnostic/{0.diagnostic}/submit", "half-way"),
    Page("results", "/diagnostic/{0.diagnostic}/results", "finished"),
    Page("report", "/diagnostic/{0.diagnostic}/report", "finished"),
    Page("children", "/children/", "finished"),
)
REPEATS = 300
VISITORS = 100
#: Rounds against ourselves at another size, where one answer is compared with its like.
ROUNDS = 5
#: Rounds against the floor, whose smaller processes a busy machine slows less: single rounds scatter by a third.
ROUNDS_AGAINST_THE_FLOOR = 15
#: New families in one go.
AT_A_TIME = 8

Cookie = Callable[[Home, Family], str]


@dataclass(frozen=True, slots=True)
class Cost:
    """CPU milliseconds of the web processes and of PostgreSQL, and the median milliseconds of waiting, of one page."""

    web: float
    database: float
    p50: float

    @property
    def cpu(self) -> float:
        """Both together."""
        return self.web + self.database


class Subject:
    """One server under measurement, and the families that visit it."""

    def __init__(self, server: Server, postgres: Cluster, home: Home, cookie: Cookie) -> None:
        self.server = server
        self._postgres = postgres
        self._home = home
        self._cookie = cookie
        self.errors: list[str] = []
        self.most_bytes: dict[str, int] = {}

    def warm(self, half_way: list[Family]) -> None:
        """Let the processes see every question set and its drawings, as they have after their first busy hour."""
        visitors = [
            {
                "cookie": self._cookie(self._home, one),
                "path": f"/diagnostic/{one.diagnostic}/question/{number % QUESTIONS + 1}",
            }
            for number, one in enumerate(half_way)
        ]
        self._drive(do="pages", kind="warm", visitors=visitors, count=0)

    def page(self, page: Page, families: list[Family]) -> Cost:
        """Return what one page costs, over a connection kept alive for each of many families."""
        measured = self._visit(page, families[:VISITORS], REPEATS)
        count = measured.requests
        return Cost(
            measured.web_cpu / count * 1000,
            measured.database_cpu / count * 1000,
            median(measured.latencies[page.kind]),
        )

    def diagnostics(self, families: list[Family], at_once: int = 1, think_seconds: float = 0) -> Measured:
        """Let these children, so many at once, go the whole way from the start page to the results."""
        visitors = self._cookies(families)
        return self._drive(do="diagnostics", visitors=visitors, at_once=at_once, think_seconds=think_seconds)

    def everything(self, families: Iterator[Family], numbers: Iterator[int], returning: int, at_once: int) -> Measured:
        """Let new families go through every page, and for each of them so many others through a diagnostic."""
        visitors: list[dict[str, object]] = []
        for number in islice(numbers, AT_A_TIME):
            visitors.append({"number": number})
            visitors += self._cookies(islice(families, returning))
        return self._drive(do="diagnostics", visitors=visitors, at_once=at_once)

    def _cookies(self, families: Iterable[Family]) -> list[dict[str, object]]:
        return [{"cookie": self._cookie(self._home, one), "child": str(one.child)} for one in families]

    def _visit(self, page: Page, families: list[Family], repeats: int) -> Measured:
        visitors = [{"cookie": self._cookie(self._home, one), "path": page.path.format(one)} for one in families]
        return self._drive(do="pages", kind=page.kind, visitors=visitors, count=repeats, data=page.data)

    def _drive(self, **command: object) -> Measured:
        measured = drive(self.server, self._postgres, **command)
        self.errors.extend(measured.errors)
        for kind, size in measured.most_bytes.items():
            self.most_bytes[kind] = max(size, self.most_bytes.get(kind, 0))
        return measured


@dataclass(frozen=True, slots=True)
class Ratio:
    """One side of many rounds over the other: the median, and between what the middle half of the rounds lay."""

    median: float
    lower: float
    upper: float

    @classmethod
    def of(cls, ones: Iterable[float], others: Iterable[float]) -> Ratio:
        """Return the ratio of two sides, measured in rounds next to each other."""
        lower, middle, upper = quantiles([one / other for one, other in zip(ones, others, strict=True)], n=4)
        return cls(middle, lower, upper)

    @property
    def cells(self) -> tuple[str, str]:
        """The cells of a table."""
        return f"{self.median:.2f}", f"{self.lower:.2f} to {self.upper:.2f}"


@dataclass(frozen=True, slots=True)
class Comparison:
    """A page on two servers: the median cost on each, and the ratios of rounds next to each other."""

    one: Cost
    other: Cost
    cpu: Ratio
    p50: Ratio


def compare(
    page: Page, one: Subject, one_families: list[Family], other: Subject, other_families: list[Family], rounds: int
) -> Comparison:
    """Measure a page on two servers in turn, so that whatever else the machine does meets both alike."""
    pairs = [(one.page(page, one_families), other.page(page, other_families)) for _ in range(rounds)]
    ones, others = zip(*pairs, strict=True)
    return Comparison(
        _middle(ones),
        _middle(others),
        Ratio.of((cost.cpu for cost in ones), (cost.cpu for cost in others)),
        Ratio.of((cost.p50 for cost in ones), (cost.p50 for cost in others)),
    )


def _middle(costs: Sequence[Cost]) -> Cost:
    return Cost(median(c.web for c in costs), median(c.database for c in costs), median(c.p50 for c in costs))
