"""Measures one server: the cost of a page, and the responses to many families."""

from __future__ import annotations

import time
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from functools import partial
from itertools import cycle, islice
from statistics import median

from bench.load import QUESTIONS, Load, Play, play_diagnostic, start_page
from bench.machine import cpu_seconds
from bench.population import StoredFamily
from bench.postgres import Postgres
from bench.stack import Home
from bench.stage import Families
from bench.timed_browser import Record, TimedBrowser
from testing.server import Server


@dataclass(frozen=True, slots=True)
class Page:
    """A page: its path with the family as {0}, whether the family has finished, and the fields of a form to post."""

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
    """The CPU milliseconds of a page in the web processes and in PostgreSQL, and its median response time in ms."""

    web: float
    database: float
    p50: float

    @property
    def cpu(self) -> float:
        """The CPU milliseconds of the web processes and PostgreSQL together."""
        return self.web + self.database


@dataclass
class Measured:
    """The responses in a period, and the CPU seconds of the web processes and of PostgreSQL in it."""

    record: Record
    seconds: float = 0
    web_cpu: float = 0
    database_cpu: float = 0

    @property
    def requests(self) -> int:
        """The number of responses."""
        return len(self.record.answers)

    @property
    def milliseconds(self) -> list[float]:
        """The milliseconds of each response."""
        return [answer.milliseconds for answer in self.record.answers]

    @property
    def cpu(self) -> float:
        """The CPU seconds of the web processes and PostgreSQL together."""
        return self.web_cpu + self.database_cpu


@dataclass
class Subject:
    """A server with its database, the errors so far, and each page's most bytes; ``cookie`` makes a session cookie."""

    server: Server
    postgres: Postgres
    home: Home
    cookie: Cookie
    errors: list[str] = field(default_factory=list)
    most_bytes: dict[str, int] = field(default_factory=lambda: defaultdict(int))

    def warm(self, half_way: Sequence[StoredFamily]) -> None:
        """Show every question set once, so that the caches are those of a process that has run for an hour."""
        for number, family in enumerate(half_way):
            with self.browser(Record(), family) as browser:
                browser.get("warm", f"/diagnostic/{family.diagnostic}/question/{number % QUESTIONS + 1}")

    def page(self, page: Page, families: Sequence[StoredFamily]) -> Cost:
        """Return the cost of a page, with a kept-alive connection for each of many families."""
        record = Record()
        with ExitStack() as open_browsers:
            asks = []
            for family in families[:VISITORS]:
                browser, path = open_browsers.enter_context(self.browser(Record(), family)), page.path.format(family)
                # Open the connection and read the form's token before the measurement starts.
                browser.get(page.kind, path)
                browser.record = record
                post = partial(browser.post, page.kind, path, **page.fields) if page.fields else None
                asks.append(post or partial(browser.get, page.kind, path))
            with self.measuring(record) as measured:
                Load(record).run(islice(cycle(asks), REPEATS), at_once=1)
        count = measured.requests
        costs = (measured.web_cpu / count * 1000, measured.database_cpu / count * 1000)
        return Cost(*costs, median(measured.milliseconds))

    def diagnostics(
        self,
        families: Sequence[StoredFamily],
        at_once: int = 1,
        think_seconds: float = 0,
        play: Play = play_diagnostic,
    ) -> Measured:
        """Measure these children taking their diagnostics, ``at_once`` of them concurrently."""
        record = Record()
        load = Load(record)
        think = partial(load.think, think_seconds)
        visits = [partial(self.one_diagnostic, record, family, think, play) for family in families]
        with self.measuring(record) as measured:
            load.run(visits, at_once, spread_seconds=think_seconds * QUESTIONS)
        return measured

    def one_diagnostic(
        self,
        record: Record,
        family: StoredFamily,
        think: Callable[[], None] = lambda: None,
        play: Play = play_diagnostic,
    ) -> None:
        """Take one child's diagnostic, from the start page or, where it has begun, from the first question."""
        begun = family.diagnostic is not None
        with self.browser(record, family) as browser:
            play(browser, f"/diagnostic/{family.diagnostic}/question/1" if begun else start_page(family.child), think)

    def browser(self, record: Record, family: StoredFamily) -> TimedBrowser:
        """Return a browser with a signed-in family."""
        return TimedBrowser(self.server.address, record, self.cookie(self.home, family))

    @contextmanager
    def measuring(self, record: Record) -> Iterator[Measured]:
        """Measure the CPU time and the duration of the ``with`` block, and keep its record's errors and sizes."""
        measured = Measured(record)
        started, web, database = time.perf_counter(), cpu_seconds(self.server.processes()), self.postgres.cpu()
        yield measured
        measured.seconds = time.perf_counter() - started
        measured.web_cpu = cpu_seconds(self.server.processes()) - web
        measured.database_cpu = self.postgres.cpu() - database
        self.errors.extend(record.errors)
        for answer in record.answers:
            self.most_bytes[answer.kind] = max(answer.size, self.most_bytes[answer.kind])
