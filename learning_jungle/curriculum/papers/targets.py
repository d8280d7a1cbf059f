"""Which misconceptions a paper plants, and in which of its questions, so that its answers can show a pattern.

A report can tell a way of thinking from chance only where several questions of a paper offer it. So each paper plants
up to three misconceptions, each in at least two questions of different templates and in three or more where it can.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from learning_jungle.curriculum.papers.traits import Traits

MOST_TARGETS: Final = 3
ENOUGH_QUESTIONS: Final = 3
FEWEST_QUESTIONS: Final = 2
#: A misconception in more questions than this would leave no room for another.
MOST_QUESTIONS: Final = 5


@dataclass(frozen=True, slots=True)
class Planting:
    """The planted misconceptions, and beside each question those that it should offer besides its own target."""

    targets: tuple[str, ...]
    wanted: tuple[frozenset[str], ...]


def plant(questions: Sequence[Traits], used: Counter[str]) -> Planting:
    """Choose what to plant in a paper: first what enough questions can offer, then what was planted least before.

    ``used`` counts how often each misconception was planted in the papers before. A question offers its own target and
    at most one more misconception.
    """
    wanted: list[set[str]] = [set() for _ in questions]
    targets: list[str] = []
    offered = Counter(id for one in questions for id in one.misconceptions)
    offered.update(one.target for one in questions if one.target and one.target not in one.misconceptions)
    candidates = sorted(id for id, count in offered.items() if count >= FEWEST_QUESTIONS)
    while len(targets) < MOST_TARGETS:
        hosts = {id: _hosts(id, questions, wanted) for id in candidates if id not in targets}
        if not hosts:
            break
        best = max(hosts, key=lambda id: (min(len(hosts[id]), ENOUGH_QUESTIONS), -used[id], len(hosts[id])))
        if len(hosts[best]) < FEWEST_QUESTIONS:
            break
        targets.append(best)
        for place in hosts[best][:MOST_QUESTIONS]:
            wanted[place].add(best)
    return Planting(tuple(targets), tuple(map(frozenset, wanted)))


def shortfall(planting: Planting) -> int:
    """Return how many questions are missing for two misconceptions that are each in enough questions."""
    counts = sorted((sum(id in wanted for wanted in planting.wanted) for id in planting.targets), reverse=True)
    return sum(ENOUGH_QUESTIONS - min(count, ENOUGH_QUESTIONS) for count in (*counts, 0, 0)[:2])


def _hosts(id: str, questions: Sequence[Traits], wanted: Sequence[set[str]]) -> list[int]:
    """Return the places of the questions that can offer a misconception, those whose target it is first."""
    own = [place for place, traits in enumerate(questions) if traits.target == id]
    free = [
        place
        for place, traits in enumerate(questions)
        if id in traits.misconceptions and traits.target != id and wanted[place] <= {traits.target}
    ]
    return own + free
