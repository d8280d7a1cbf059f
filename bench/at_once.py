"""Compares a diagnostic whose answers bring the next question with one that goes page by page."""

from __future__ import annotations

from statistics import median

from bench.budget import Line, table
from bench.crowds import HEAD, THINK_SECONDS, Crowd, measure, p99, row_of
from bench.load import answer_at_once, play_at_once, play_diagnostic
from bench.ratio import Ratio
from bench.stack import our_cookie, our_server
from bench.stage import Stage
from bench.subject import Measured, Subject

ROUNDS = 15
#: Children that complete a diagnostic in each way and round.
WHOLE_WAY = 15
MOST_CPU_AGAINST_PAGES = 0.6
#: How many times as long as half of one child's responses 99 of 100 responses to the crowd may take.
MOST_WAITING = 25
ONE = Crowd(1, 0, 20)
MANY = Crowd(1_000, THINK_SECONDS, 2_000)


def at_once(stage: Stage) -> list[Line]:
    """Measure both ways in turn, then one child and two crowds; print the tables and return the limits."""
    lines = [_cpu(stage)]
    alone, whole = (measure(stage, some, play_at_once) for some in (ONE, MANY))
    # Children who think before each request: their diagnostics have begun, and end with the last answer.
    asked = measure(stage, MANY, answer_at_once, answered=0)
    print("\n## Crowds whose answers bring the next question\n")
    rows = [
        row_of(ONE, alone),
        row_of(MANY, whole),
        (f"{MANY.name}, from the first question to the last", *row_of(MANY, asked)[1:]),
    ]
    print(table(HEAD, rows), flush=True)
    errors = [*alone.record.errors, *whole.record.errors, *asked.record.errors]
    print(*errors[:10], sep="\n")
    one = median(alone.milliseconds)
    return [
        *lines,
        Line(f"p99 of {MANY.name} against the p50 of one", p99(whole) / one, MOST_WAITING),
        Line("the same from the first question to the last", p99(asked) / one, MOST_WAITING),
        Line("errors of all", len(errors), 0, "{:.0f}"),
    ]


def _cpu(stage: Stage) -> Line:
    with our_server(stage.home, stage.folder) as server:
        subject = Subject(server, stage.postgres, stage.home, our_cookie)
        subject.warm(stage.families.half_way)
        rounds = [
            [subject.diagnostics(stage.new_families(WHOLE_WAY), play=play) for play in (play_at_once, play_diagnostic)]
            for _ in range(ROUNDS)
        ]
    ratio = Ratio.of((brought.cpu for brought, _ in rounds), (pages.cpu for _, pages in rounds))
    print("\n## CPU milliseconds and requests of a diagnostic\n")
    rows = [
        (name, *_per_diagnostic([both[way] for both in rounds])) for way, name in enumerate(("at once", "page by page"))
    ]
    print(table(("way", "web", "database", "requests"), rows))
    print(f"\nThe ratio is {ratio.cells[0]}, in half of the rounds {ratio.cells[1]}.", flush=True)
    return Line("CPU of a diagnostic at once against page by page", ratio.median, MOST_CPU_AGAINST_PAGES)


def _per_diagnostic(rounds: list[Measured]) -> tuple[str, str, str]:
    web, database = (median(costs) / WHOLE_WAY * 1000 for costs in zip(*_costs(rounds), strict=True))
    return f"{web:.2f}", f"{database:.2f}", f"{rounds[0].requests / WHOLE_WAY:.0f}"


def _costs(rounds: list[Measured]) -> list[tuple[float, float]]:
    return [(measured.web_cpu, measured.database_cpu) for measured in rounds]
