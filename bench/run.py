"""The parts of a run in their order, each printing its own table."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import ExitStack
from itertools import islice
from pathlib import Path
from statistics import median

from bench.budget import STATEMENTS, Line, table
from bench.crowds import CHILDREN, CROWDS, Crowd, crowd_on
from bench.crowds import HEAD as CROWDS_HEAD
from bench.curve import curve
from bench.explain import GROWING, plans_of
from bench.first_visit import first_visit_bytes, page_sizes
from bench.memory import HEAD, memory_of_the_floor, memory_over_time
from bench.pages import PAGES, ROUNDS, ROUNDS_AGAINST_THE_FLOOR, Ratio, Subject, compare
from bench.population import Family, add_families, settle
from bench.provider_calls import calls_for_starts
from bench.stack import Cluster, Home, floor, floor_cookie, make_home, our_cookie, ours

SMALL = 1_000
#: Children that go the whole way in each round.
WHOLE_WAY = 15
#: Children about to start that the measurement of memory takes.
VISITING = 3_000
COSTS_HEAD = ("page", "web", "database", "floor web", "floor database", "ratio", "half of the rounds")
BESIDE = ("what", "ours", "floor", "ratio")


class Run:
    """A run on one PostgreSQL; what it has measured is in its lines of the budget."""

    def __init__(self, postgres: Cluster, folder: Path, most: int) -> None:
        self._postgres = postgres
        self._folder = folder
        self._most = most
        self._lines: list[Line] = []
        self._home = make_home(postgres, "small")
        connection = self._home.connection()
        needed = 2 * ROUNDS_AGAINST_THE_FLOOR * WHOLE_WAY + CHILDREN + VISITING
        self._fresh = iter(add_families(connection, self._home.sets, needed, answered=None, keep=needed))
        self._families = {
            "fresh": add_families(connection, self._home.sets, 200, answered=None),
            "half-way": add_families(connection, self._home.sets, 1000, answered=9),
            "finished": add_families(connection, self._home.sets, SMALL, answered=10),
        }
        settle(connection)
        connection.close()

    def lines(self) -> list[Line]:
        """Return the lines of the budget that have been measured."""
        return list(self._lines)

    def _children(self, count: int) -> list[Family]:
        return list(islice(self._fresh, count))

    def against_the_floor(self) -> None:
        """Compare the pages and the whole way with the floor's, and count bytes."""
        sizes = page_sizes(self._home, self._families)
        with ExitStack() as running:
            server = running.enter_context(ours(self._home, self._folder))
            our = Subject(server, self._postgres, self._home, our_cookie)
            bare = Subject(
                running.enter_context(floor(self._home, self._folder, sizes)), self._postgres, self._home, floor_cookie
            )
            our.warm(self._families["half-way"])
            rows, ratios = [], {}
            for page in PAGES:
                families = self._families[page.families]
                found = compare(page, our, families, bare, families, ROUNDS_AGAINST_THE_FLOOR)
                ratios[page.kind] = found.cpu.median
                sides = (found.one.web, found.one.database, found.other.web, found.other.database)
                rows.append((page.kind, *(f"{side:.2f}" for side in sides), *found.cpu.cells))
            whole, whole_ratio = self._whole_way(our, bare)
            print("\n## CPU milliseconds a request, ours and the floor's\n")
            print(table(COSTS_HEAD, [*rows, whole]), flush=True)
            print("\n## Bytes on the wire\n")
            kinds = [kind for kind in our.most_bytes if kind in bare.most_bytes]
            sides = [[one.most_bytes[kind] for kind in kinds] for one in (our, bare)]
            print(table(BESIDE, _beside(kinds, *sides)), flush=True)
            self._lines += [
                Line("CPU of a diagnostic against the floor's", whole_ratio, 2.5),
                Line("CPU of a question page against the floor's", ratios["question"], 2.5),
                Line("errors while comparing", len(our.errors) + len(bare.errors), 0, "{:.0f}"),
                Line("bytes of a first visit", first_visit_bytes(server), 14_000, "{:,.0f}"),
                Line("bytes of a further question", our.most_bytes["question"], 4_000, "{:,.0f}"),
            ]

    def _whole_way(self, our: Subject, bare: Subject) -> tuple[tuple[str, ...], float]:
        rounds = [
            (our.diagnostics(self._children(WHOLE_WAY)), bare.diagnostics(self._children(WHOLE_WAY)))
            for _ in range(ROUNDS_AGAINST_THE_FLOOR)
        ]
        cells = [
            f"{median(getattr(side, name) for side in sides) / WHOLE_WAY * 1000:.1f}"
            for sides in zip(*rounds, strict=True)
            for name in ("web_cpu", "database_cpu")
        ]
        ratio = Ratio.of((one.cpu for one, _ in rounds), (other.cpu for _, other in rounds))
        return ("whole diagnostic", *cells, *ratio.cells), ratio.median

    def crowds(self) -> None:
        """Let 1, 8 and 200 children answer as fast as they can, and up to 1,000 who think."""
        seen: dict[str, list[Crowd]] = {}
        sizes = page_sizes(self._home, self._families)
        # A server of its own for each crowd: one that had answered all of them would renew its workers in the last.
        for who, serving, cookie in (
            ("ours", lambda: ours(self._home, self._folder), our_cookie),
            ("floor", lambda: floor(self._home, self._folder, sizes), floor_cookie),
        ):
            for at_once, think, count in CROWDS:
                with serving() as server:
                    subject = Subject(server, self._postgres, self._home, cookie)
                    subject.warm(self._families["half-way"])
                    seen.setdefault(who, []).append(crowd_on(subject, self._fresh, at_once, think, count))
        rows = [crowd.row(who) for who, crowds in seen.items() for crowd in crowds]
        ratios = [one.against(other) for one, other in zip(seen["ours"], seen["floor"], strict=True)]
        print("\n## Crowds\n")
        print(table(CROWDS_HEAD, [*rows, *ratios]), flush=True)
        alone, many = seen["ours"][0], seen["ours"][-1]
        self._lines += [
            Line(f"errors with {many.at_once:,} children", many.errors, 0, "{:.0f}"),
            Line(f"p99 with {many.at_once:,} children against the p50 of one", many.p99 / alone.p50, 25),
        ]

    def memory_and_boot(self) -> None:
        """Measure workers that are never renewed."""
        found = memory_over_time(self._home, self._postgres, self._folder, self._fresh)
        print("\n## Memory of the largest worker, and of all processes, MB\n")
        print(table(HEAD, [one.row for one in found.snapshots]), *found.errors[:10], sep="\n", flush=True)
        sizes = page_sizes(self._home, self._families)
        bare = memory_of_the_floor(self._home, self._postgres, self._folder, sizes, self._fresh)
        print("\nThe floor's:\n")
        print(table(HEAD, [one.row for one in bare.snapshots]), *bare.errors[:10], sep="\n", flush=True)
        print("\nOurs and the floor's, MB after the last request and seconds of CPU to start:\n")
        sides = [
            (round(one.snapshots[-1].largest.resident, 1), round(one.boot, 2), round(one.start, 2))
            for one in (found, bare)
        ]
        print(table(BESIDE, _beside(("resident", "a worker's start", "the start of all"), *sides)), flush=True)
        early, late = found.snapshots[1].largest, found.snapshots[-1].largest
        self._lines += [
            Line("worker's memory after 20,000 requests, MB", late.resident, 90, "{:.1f}"),
            Line("the same against after 1,000", late.resident / early.resident, 1.02, "{:.3f}"),
            Line("errors meanwhile", len(found.errors), 0, "{:.0f}"),
            Line("CPU seconds of a worker's boot", found.boot, 1),
            *(
                Line(f"SQL statements: {name}", found.statements[key], limit, "{:.0f}")
                for name, (key, limit) in STATEMENTS.items()
                if key in found.statements
            ),
        ]

    def provider(self, starts: int = 100_000) -> None:
        """Count the calls of a provider while so many children start."""
        seen = calls_for_starts(self._postgres, self._folder, starts)
        print("\n## Calls of an AI provider\n")
        head = ("starts", "with an AI set", "seconds", "keys", "calls", "most for a key", "errors")
        cells = (seen.starts, seen.started_with_ai, round(seen.seconds), seen.keys_served, seen.total)
        print(table(head, [[f"{one:,}" for one in (*cells, seen.most_for_a_key, len(seen.errors))]]), flush=True)
        self._lines += [
            Line(f"provider calls for {starts:,} starts, a key", seen.total / max(1, seen.keys_served), 1, "{:.2f}"),
            Line("errors meanwhile", len(seen.errors) + starts - seen.starts, 0, "{:.0f}"),
        ]

    def growth(self, drawing: Path) -> None:
        """Compare a small database with one that grows, and explain every query of the largest."""
        large = make_home(self._postgres, "large")
        connection = large.connection()
        families = {
            "fresh": add_families(connection, large.sets, 200, answered=None),
            "half-way": add_families(connection, large.sets, 1000, answered=9),
        }
        points: dict[str, dict[int, float]] = {page.kind: {} for page in PAGES}
        rows, there, worst = [], 0, 0.0
        for size in sorted({SMALL, min(self._most, 100_000), self._most}):
            families["finished"] = add_families(connection, large.sets, size - there, answered=10)
            there = size
            settle(connection)
            ratios = self._compare_sizes(large, families, size, points)
            worst = max(ratios.values())
            rows.append((f"{size:,}", *(f"{ratios[page.kind]:.2f}" for page in PAGES)))
        print(f"\n## p50 against {SMALL:,} completed diagnostics\n")
        print(table(("diagnostics", *(page.kind for page in PAGES)), rows), flush=True)
        self._print_storage(connection, there)
        drawing.write_text(curve(points))
        self._lines.append(Line(f"p50 of the slowest page at {there:,} against {SMALL:,}", worst, 1.1))
        plans = plans_of(large, families["fresh"][0], families["half-way"][0], families["finished"][0])
        print("\n## Plans\n")
        print(table(("page", "query", "reads"), [(p.page, f"`{p.query[:60]}`", ", ".join(p.nodes)) for p in plans]))
        whole = [f"{plan.page}: {node}" for plan in plans for node in plan.whole_tables]
        print(*whole, sep="\n")
        self._lines.append(Line("queries that read a growing table whole", len(whole), 0, "{:.0f}"))

    def _compare_sizes(
        self, large: Home, families: dict[str, list[Family]], size: int, points: dict[str, dict[int, float]]
    ) -> dict[str, float]:
        with ours(self._home, self._folder) as near, ours(large, self._folder) as far:
            small_one = Subject(near, self._postgres, self._home, our_cookie)
            large_one = Subject(far, self._postgres, large, our_cookie)
            small_one.warm(self._families["half-way"])
            large_one.warm(families["half-way"])
            ratios = {}
            for page in PAGES:
                here = self._families[page.families]
                found = compare(page, large_one, families[page.families], small_one, here, ROUNDS)
                points[page.kind][size] = found.one.cpu
                ratios[page.kind] = found.p50.median
            return ratios

    def _print_storage(self, connection: object, families: int) -> None:
        with connection.cursor() as cursor:
            cursor.execute(
                "SELECT relname, pg_relation_size(oid), pg_indexes_size(oid) FROM pg_class"
                " WHERE relname = ANY(%s) ORDER BY relname",
                (sorted(GROWING),),
            )
            rows = [(name, f"{heap / families:.0f}", f"{index / families:.0f}") for name, heap, index in cursor]
        print("\n## Bytes a family\n")
        print(table(("table", "rows", "indexes"), rows), flush=True)


def _beside(names: Sequence[str], ours: Sequence[float], floors: Sequence[float]) -> list[tuple[str, ...]]:
    rows = zip(names, ours, floors, strict=True)
    return [(name, f"{one:,}", f"{other:,}", f"{one / other:.2f}") for name, one, other in rows if other]
