"""Compares a database that grows to a million diagnostics with a small one, and checks every query's plan."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from statistics import median
from typing import Any

from bench.budget import Line, table
from bench.curve import curve
from bench.population import add_families, settle
from bench.ratio import Ratio
from bench.stack import Home, make_home, our_cookie, our_server
from bench.stage import HALF_WAY, SMALL, Families, Stage
from bench.statements import (
    CHILDS_PAGES,
    GROWING,
    OTHER_PAGES,
    Journey,
    Travellers,
    nodes_of,
    reads_whole,
    statements_of,
)
from bench.subject import PAGES, Subject
from testing import ROOT

ROUNDS = 5
MIDDLE = 100_000
MOST_SLOWER = 1.1
#: A shorter run does not replace the drawing in the documentation.
DRAWN_FROM = 1_000_000
DRAWING = ROOT / "docs" / "growth.svg"


def growth(stage: Stage) -> list[Line]:
    """Compare the databases at every size, explain all statements at the largest, and return the limits."""
    large = make_home(stage.postgres, "large")
    connection = large.connection()
    half_way = add_families(connection, large.sets, HALF_WAY, answered=9)
    most = stage.options.most_diagnostics
    points: dict[str, dict[int, float]] = {page.kind: {} for page in PAGES}
    rows, stored, worst = [], 0, 0.0
    for size in sorted({SMALL, min(MIDDLE, most), most}):
        families = Families(half_way, add_families(connection, large.sets, size - stored, answered=10))
        stored = size
        settle(connection)
        ratios, costs = _compare(stage, large, families)
        for page, cost in costs.items():
            points[page][size] = cost
        worst = max(ratios.values())
        rows.append((f"{size:,}", *(f"{ratios[page.kind]:.2f}" for page in PAGES)))
    print(f"\n## p50 against {SMALL:,} completed diagnostics\n")
    print(table(("diagnostics", *(page.kind for page in PAGES)), rows), flush=True)
    _print_storage(connection, stored)
    if most >= DRAWN_FROM:
        DRAWING.write_text(curve(points))
    fresh = add_families(connection, large.sets, 2, answered=None)
    ways = [Travellers(*three) for three in zip(fresh, half_way, families.finished, strict=False)]
    whole = _whole_reads(large, [(OTHER_PAGES, ways[0]), (CHILDS_PAGES, ways[1])])
    return [
        Line(f"p50 of the slowest page at {stored:,} against {SMALL:,}", worst, MOST_SLOWER),
        Line("queries that read a growing table whole", len(whole), 0, "{:.0f}"),
    ]


def _compare(stage: Stage, large: Home, families: Families) -> tuple[dict[str, float], dict[str, float]]:
    """Return for each page the ratio of its p50 to the small database's, and its CPU milliseconds."""
    with our_server(stage.home, stage.folder) as small_server, our_server(large, stage.folder) as large_server:
        here = Subject(small_server, stage.postgres, stage.home, our_cookie)
        there = Subject(large_server, stage.postgres, large, our_cookie)
        here.warm(stage.families.half_way)
        there.warm(families.half_way)
        ratios, costs = {}, {}
        for page in PAGES:
            near, far = page.families_of(stage.families), page.families_of(families)
            rounds = [(there.page(page, far), here.page(page, near)) for _ in range(ROUNDS)]
            ratios[page.kind] = Ratio.of((cost.p50 for cost, _ in rounds), (cost.p50 for _, cost in rounds)).median
            costs[page.kind] = median(cost.cpu for cost, _ in rounds)
        return ratios, costs


def _whole_reads(large: Home, travellers: Sequence[tuple[Journey, Travellers]]) -> list[str]:
    """Print how each statement reads its tables, and return the sequential scans of growing tables."""
    rows, whole = [], []
    for journey, families in travellers:
        found = statements_of(large.app, partial(our_cookie, large), families, journey)
        for page, statements in found.items():
            for statement in statements:
                nodes = nodes_of(large.engine, statement)
                rows.append((page, f"`{statement.sql[:60]}`", ", ".join(nodes)))
                whole += [f"{page}: {node}" for node in nodes if reads_whole(node)]
    print("\n## Plans\n")
    print(table(("page", "statement", "reads"), rows), *whole, sep="\n", flush=True)
    return whole


def _print_storage(connection: Any, families: int) -> None:  # noqa: ANN401
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT relname, pg_relation_size(oid), pg_indexes_size(oid) FROM pg_class"
            " WHERE relname = ANY(%s) ORDER BY relname",
            (list(GROWING),),
        )
        rows = [(name, f"{heap / families:.0f}", f"{index / families:.0f}") for name, heap, index in cursor]
    connection.commit()
    print("\n## Bytes a family\n")
    print(table(("table", "rows", "indexes"), rows), flush=True)
