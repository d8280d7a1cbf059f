"""Simulated children, and how often a report would name a misconception that they have or do not have."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from random import Random
from typing import Final

from learning_jungle.curriculum.diagnosis.evidence import Response, named
from learning_jungle.curriculum.item import Item
from learning_jungle.curriculum.papers.parallel import PAPERS, Bank, build_paper, plan_of
from learning_jungle.curriculum.questions import ALL_TEMPLATES

#: The shares of the questions that the children without a misconception know; they guess the others.
KNOWN: Final = (0.0, 0.3, 0.5, 0.7)
#: A child whose misconception shows now and then: how often it shows, and how much of the rest the child knows.
SOMETIMES: Final = 0.8
KNOWN_OF_THE_REST: Final = 0.8

#: In per cent of the reports.
MOST_NAMED_WRONGLY: Final = 5.0
FEWEST_NAMED_ALWAYS: Final = 90.0
FEWEST_NAMED_SOMETIMES: Final = 60.0

#: Chooses an option, by its place from 0, for a question.
Child = Callable[[Item, Random], int]


@dataclass(frozen=True, slots=True)
class YearSimulation:
    """What the reports of a year group's simulated children say, in per cent.

    ``wrongly`` is, beside each share in KNOWN, in how many reports any misconception is named though the child has
    none, and ``worst`` in how many on the paper and with the share where that happens most. ``always`` and
    ``sometimes`` are in how many the planted misconception is named of a child who shows it whenever it is offered and
    has all else right, and of one who shows it SOMETIMES. ``targets`` counts the misconceptions planted in a paper, on
    average.
    """

    year_group: int
    wrongly: tuple[float, ...]
    worst: float
    always: float
    sometimes: float
    targets: float

    @property
    def holds(self) -> bool:
        """Whether every figure keeps its limit."""
        return (
            self.worst <= MOST_NAMED_WRONGLY
            and self.always >= FEWEST_NAMED_ALWAYS
            and self.sometimes >= FEWEST_NAMED_SOMETIMES
        )


def simulate(year_group: int, sheets: int, bank: Bank = ALL_TEMPLATES) -> YearSimulation:
    """Let ``sheets`` children of each kind answer each paper of a year group; the same arguments give the same."""
    rng = Random(f"simulation:{year_group}")
    papers = [build_paper(year_group, number, bank) for number in range(PAPERS)]
    planted = [
        (paper, target)
        for number, paper in enumerate(papers)
        for target in plan_of(year_group, number, bank).planting.targets
    ]
    wrongly = [
        [_share(bool(_named(paper, _guesser(known), rng)) for _ in range(sheets)) for paper in papers]
        for known in KNOWN
    ]
    return YearSimulation(
        year_group,
        tuple(sum(of_papers) / PAPERS for of_papers in wrongly),
        max(map(max, wrongly)),
        _share(target in _named(paper, _holder(target, 1.0, 1.0), rng) for paper, target in planted),
        _share(
            target in _named(paper, _holder(target, SOMETIMES, KNOWN_OF_THE_REST), rng)
            for paper, target in planted
            for _ in range(sheets)
        ),
        len(planted) / PAPERS,
    )


def response(item: Item, place: int) -> Response:
    """Return the response of a child who chooses the option at a place, 0 to 3."""
    return Response(tuple(filter(None, item.misconceptions)), item.misconceptions[place], place == item.correct_index)


def _guesser(known: float) -> Child:
    """Return a child who knows a share of the questions and guesses blindly among the four options of the others."""
    return lambda item, rng: item.correct_index if rng.random() < known else rng.randrange(len(item.options))


def _holder(misconception: str, shown: float, known: float) -> Child:
    """Return a child who shows a misconception where it is offered, knows a share of all else and guesses the rest."""
    otherwise = _guesser(known)

    def choose(item: Item, rng: Random) -> int:
        if misconception in item.misconceptions and rng.random() < shown:
            return item.misconceptions.index(misconception)
        return otherwise(item, rng)

    return choose


def _named(paper: Sequence[Item], child: Child, rng: Random) -> set[str]:
    return {finding.misconception for finding in named([response(item, child(item, rng)) for item in paper])}


def _share(told: Iterable[bool]) -> float:
    results = list(told)
    return 100 * sum(results) / len(results) if results else 0.0
