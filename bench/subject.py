"""One server under measurement: what a page costs there, and what many families see."""

from __future__ import annotations

import time
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from functools import partial
from itertools import cycle, islice
from statistics import median

from bench.load import QUESTIONS, Load, Record, TimedBrowser, play_diagnostic
from bench.machine import cpu_seconds
from bench.population import StoredFamily
from bench.postgres import Postgres
from bench.stack import Home
from bench.stage import Families
from testing.server import Server


@dataclass(frozen=True, slots=True)
class Page:
    """A page, its address in terms of a family, whether that family has finished, and what is posted to a form."""

    kind: str
    path: str
    finished: bool = False
    fields: Mapping[str, str] | None = None

    def families_of(self, families: Families) -> Sequence[StoredFamily]:
        """Return the families that have such a page."""
        return families.finished if self.finished else families.half_way


PAGES = (
    Page("start page", "/diagnostic/start/{0.child}"),
    Page("question", "/diagnostic/{0.diagnostic}/question/3"),
    Page("answer", "/diagnostic/{0.diagnostic}/question/3", fields={"answer": "A"}),
    Page("review", "/diagnostic/{0.diagnostic}/submit"),
    Page("results", "/diagnostic/{0.diagnostic}/results", finished=True),
    Page("report", "/diagnostic/{0.diagnostic}/report", finished=True),
    Page("children list", "/children/", finished=True),
)
REPEATS = 300
VISITORS = 40

Cookie = Callable[[Home, StoredFamily], str]


@dataclass(frozen=True, slots=True)
class Cost:
    """One page's CPU milliseconds in the web processes and in PostgreSQL, and the median milliseconds of waiting."""

    web: float
    database: float
    p50: float

    @property
    def cpu(self) -> float:
        """Both together."""
        return self.web + self.database


@dataclass
class Measured:
    """What browsers saw during a time, and the CPU seconds of the web processes and of PostgreSQL in it."""

    record: Record
    seconds: float = 0
    web_cpu: float = 0
    database_cpu: float = 0

    @property
    def requests(self) -> int:
        """How many answers came."""
        return len(self.record.answers)

    @property
    def milliseconds(self) -> list[float]:
        """How long each answer took."""
        return [answer.milliseconds for answer in self.record.answers]

    @property
    def cpu(self) -> float:
        """All CPU seconds of the servers."""
        return self.web_cpu + self.database_cpu


@dataclass
class Subject:
    """A server, its PostgreSQL, and how a family is logged in there; keeps all errors and the most bytes of a page."""

    server: Server
    postgres: Postgres
    home: Home
    cookie: Cookie
    errors: list[str] = field(default_factory=list)
    most_bytes: dict[str, int] = field(default_factory=lambda: defaultdict(int))

    def warm(self, half_way: Sequence[StoredFamily]) -> None:
        """Show every question set once, as a process that has run for an hour has done."""
        for number, family in enumerate(half_way):
            with self.browser(Record(), family) as browser:
                browser.get("warm", f"/diagnostic/{family.diagnostic}/question/{number % QUESTIONS + 1}")

    def page(self, page: Page, families: Sequence[StoredFamily]) -> Cost:
        """Return what a page costs, over a connection kept alive for each of many families."""
        record = Record()
        with ExitStack() as open_browsers:
            asks = []
            for family in families[:VISITORS]:
                browser, path = open_browsers.enter_context(self.browser(Record(), family)), page.path.format(family)
                # The connection is opened, and the token of a form seen, before the clock starts.
                browser.get(page.kind, path)
                browser.record = record
                post = partial(browser.post, page.kind, path, **page.fields) if page.fields else None
                asks.append(post or partial(browser.get, page.kind, path))
            with self.measuring(record) as measured:
                Load(record).run(islice(cycle(asks), REPEATS), at_once=1)
        count = measured.requests
        costs = (measured.web_cpu / count * 1000, measured.database_cpu / count * 1000)
        return Cost(*costs, median(measured.milliseconds))

    def diagnostics(self, families: Sequence[StoredFamily], at_once: int = 1, think_seconds: float = 0) -> Measured:
        """Let these children, so many at once, go the whole way from the start page to the results."""
        record = Record()
        load = Load(record)
        visits = [partial(self.one_diagnostic, record, one, partial(load.think, think_seconds)) for one in families]
        with self.measuring(record) as measured:
            load.run(visits, at_once, spread_seconds=think_seconds * QUESTIONS)
        return measured

    def one_diagnostic(self, record: Record, family: StoredFamily, think: Callable[[], None] = lambda: None) -> None:
        """Let one child go the whole way."""
        with self.browser(record, family) as browser:
            play_diagnostic(browser, str(family.child), think)

    def browser(self, record: Record, family: StoredFamily) -> TimedBrowser:
        """Return a browser in which a family is logged in."""
        return TimedBrowser(self.server.address, record, self.cookie(self.home, family))

    @contextmanager
    def measuring(self, record: Record) -> Iterator[Measured]:
        """Measure the CPU time and the seconds of the block, and keep what its record saw."""
        measured = Measured(record)
        started, web, database = time.perf_counter(), cpu_seconds(self.server.processes()), self.postgres.cpu()
        yield measured
        measured.seconds = time.perf_counter() - started
        measured.web_cpu = cpu_seconds(self.server.processes()) - web
        measured.database_cpu = self.postgres.cpu() - database
        self.errors.extend(record.errors)
        for answer in record.answers:
            self.most_bytes[answer.kind] = max(answer.size, self.most_bytes[answer.kind])
