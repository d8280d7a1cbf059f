"""Compares the app with the floor: SQL statements, CPU time of each page and of a whole diagnostic, and bytes."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import ExitStack
from functools import partial
from statistics import median

from bench.budget import STATEMENTS, Line, table
from bench.page_bytes import first_visit_bytes, mean_page_bytes
from bench.ratio import Ratio
from bench.stack import floor_app, floor_cookie, floor_server, our_cookie, our_server
from bench.stage import Stage
from bench.statements import CHILDS_PAGES, Travellers, statements_of
from bench.subject import PAGES, Subject

ROUNDS = 15
#: Children that complete a diagnostic in each round.
WHOLE_WAY = 15
MOST_CPU_AGAINST_THE_FLOOR = 2
MOST_FIRST_VISIT_BYTES = 14_000
MOST_QUESTION_BYTES = 4_000
COSTS_HEAD = ("page", "web", "database", "floor web", "floor database", "ratio", "half of the rounds")


def against_the_floor(stage: Stage) -> list[Line]:
    """Measure the app and the floor in turn, print the tables and return the limits."""
    lines = _statements(stage)
    with ExitStack() as running:
        our = running.enter_context(our_server(stage.home, stage.folder))
        page_bytes = mean_page_bytes(stage.home, stage.families)
        floor = running.enter_context(floor_server(stage.home, stage.folder, page_bytes))
        ours = Subject(our, stage.postgres, stage.home, our_cookie)
        floors = Subject(floor, stage.postgres, stage.home, floor_cookie)
        ours.warm(stage.families.half_way)
        lines += _cpu(stage, ours, floors)
        _print_bytes(ours, floors)
        return [
            *lines,
            Line("errors while comparing", len(ours.errors) + len(floors.errors), 0, "{:.0f}"),
            Line("bytes of a first visit", first_visit_bytes(our), MOST_FIRST_VISIT_BYTES, "{:,.0f}"),
            Line("bytes of a question page", ours.most_bytes["question"], MOST_QUESTION_BYTES, "{:,.0f}"),
        ]


def _statements(stage: Stage) -> list[Line]:
    ours, floors = (
        statements_of(app, partial(cookie, stage.home), _travellers(stage), CHILDS_PAGES)
        for app, cookie in ((stage.home.app, our_cookie), (floor_app(stage.home), floor_cookie))
    )
    print("\n## SQL statements a request\n")
    rows = [(page, str(len(ours[page])), str(len(floors[page]))) for page in ours]
    print(table(("page", "ours", "floor"), rows), flush=True)
    return [Line(f"SQL statements: {page}", len(ours[page]), most, "{:.0f}") for page, most in STATEMENTS.items()]


def _travellers(stage: Stage) -> Travellers:
    return Travellers(*(stage.new_families(1, answered)[0] for answered in (None, 9, 10)))


def _cpu(stage: Stage, ours: Subject, floors: Subject) -> list[Line]:
    rows, ratios = [], {}
    for page in PAGES:
        families = page.families_of(stage.families)
        rounds = [(ours.page(page, families), floors.page(page, families)) for _ in range(ROUNDS)]
        ratio = ratios[page.kind] = Ratio.of((our.cpu for our, _ in rounds), (floor.cpu for _, floor in rounds))
        costs = [(our.web, our.database, floor.web, floor.database) for our, floor in rounds]
        rows.append((page.kind, *_medians(costs), *ratio.cells))
    ways = [[app.diagnostics(stage.new_families(WHOLE_WAY)) for app in (ours, floors)] for _ in range(ROUNDS)]
    whole = Ratio.of((our.cpu for our, _ in ways), (floor.cpu for _, floor in ways))
    costs = [(our.web_cpu, our.database_cpu, floor.web_cpu, floor.database_cpu) for our, floor in ways]
    rows.append(("whole diagnostic", *_medians(costs, factor=1000 / WHOLE_WAY), *whole.cells))
    print("\n## CPU milliseconds a request\n")
    print(table(COSTS_HEAD, rows), flush=True)
    return [
        Line("CPU of a diagnostic against the floor's", whole.median, MOST_CPU_AGAINST_THE_FLOOR),
        Line("CPU of a question page against the floor's", ratios["question"].median, MOST_CPU_AGAINST_THE_FLOOR),
    ]


def _medians(rounds: Sequence[tuple[float, ...]], factor: float = 1) -> list[str]:
    return [f"{median(column) * factor:.2f}" for column in zip(*rounds, strict=True)]


def _print_bytes(ours: Subject, floors: Subject) -> None:
    print("\n## Bytes on the wire, headers included: the most that was seen\n")
    kinds = [kind for kind in ours.most_bytes if kind in floors.most_bytes]
    rows = [(kind, f"{ours.most_bytes[kind]:,}", f"{floors.most_bytes[kind]:,}") for kind in kinds]
    print(table(("page", "ours", "floor"), rows), flush=True)
