"""Chooses a child's next paper, so that no question comes twice while there are papers that the child has not had."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Collection, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from learning_jungle.curriculum.papers.targets import ENOUGH_QUESTIONS, FEWEST_QUESTIONS


@dataclass(frozen=True, slots=True)
class Candidate:
    """A paper to choose: the identities of its questions, and how many of them offer each misconception."""

    questions: frozenset[Hashable]
    offered: Mapping[str, int]
    is_bank: bool = True

    @classmethod
    def of(
        cls, questions: Iterable[Hashable], misconceptions: Iterable[Iterable[str | None]], *, is_bank: bool = True
    ) -> Candidate:
        """Return the candidate with these questions; ``misconceptions`` are those of each question's options."""
        offered = Counter(id for each in misconceptions for id in set(each) if id is not None)
        return cls(frozenset(questions), offered, is_bank)


def identity(stem: str, key: str, picture: Mapping[str, Any] | None) -> Hashable:
    """Return a value that two questions share if they ask the same: the words, the right answer and the picture.

    Other wrong options do not make another question of "90 ÷ 10 = □".
    """
    return stem, key, json.dumps(picture, sort_keys=True)


def next_paper(
    candidates: Sequence[Candidate], had: Sequence[Collection[Hashable]], named: Collection[str] = ()
) -> int:
    """Return the place of the next paper among the candidates, which stand in the order in which they would be used.

    ``had`` are the questions of each paper that the child has had, the first paper first, and ``named`` the
    misconceptions that the last report named. The paper with the fewest questions that the child has had is chosen,
    and of those the one that was had longest ago. Papers by a provider come before the bank's, and of each those first
    that target what was named.
    """
    seen = frozenset().union(*had)

    def order(place: int) -> tuple[int, int, bool, int, int]:
        paper = candidates[place]
        last = max((number for number, questions in enumerate(had) if paper.questions <= set(questions)), default=-1)
        return len(paper.questions & seen), last, paper.is_bank, -_targeted(paper, named), place

    return min(range(len(candidates)), key=order)


def _targeted(paper: Candidate, named: Collection[str]) -> int:
    """Return how many questions offer the named misconceptions, where they are enough to show a pattern."""
    counts = (paper.offered.get(id, 0) for id in named)
    return sum(min(count, ENOUGH_QUESTIONS) for count in counts if count >= FEWEST_QUESTIONS)
