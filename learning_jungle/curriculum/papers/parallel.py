"""The bank's parallel papers: ten questions for a year group, always the same for the same number."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Sequence
from functools import lru_cache
from itertools import groupby
from random import Random
from typing import Final
from uuid import UUID

from learning_jungle.curriculum.item import LETTERS, Item
from learning_jungle.curriculum.papers.balance import evened_out
from learning_jungle.curriculum.papers.guessing.kept_weights import kept_weights
from learning_jungle.curriculum.papers.kept import kept_papers
from learning_jungle.curriculum.papers.mixes import QUESTIONS
from learning_jungle.curriculum.papers.plans import Plan, plan_papers
from learning_jungle.curriculum.questions import ALL_TEMPLATES
from learning_jungle.curriculum.questions.distractors import aims
from learning_jungle.curriculum.questions.template import QuestionTemplate

#: Raised whenever a change of templates or of this module changes a child's paper.
BANK_VERSION: Final[int] = 2
#: An even number, so that the two mixes of Year 6 have equally many.
PAPERS: Final[int] = 24
#: So many that the templates which no child's paper has room for are met by checking too.
PLANNED: Final = 4 * PAPERS
MOST_KEYS_IN_A_ROW: Final = 2
#: How often each question of a paper is drawn, to choose from.
DRAWS: Final = 12

Bank = tuple[QuestionTemplate, ...]


def build_paper(year_group: int, paper: int, bank: Bank = ALL_TEMPLATES, draws: int | None = None) -> tuple[Item, ...]:
    """Return the ten questions of a paper of a year group, 0 to 6.

    Papers 0 to PAPERS - 1 are those that children get; they are kept ready. Any higher number is good for checking: it
    goes on with other templates up to PLANNED and from there repeats the templates with other numbers. Raises EmptyBank
    when the bank has no template of the year group.
    """
    if bank is ALL_TEMPLATES and paper < PAPERS:
        return kept_papers(year_group)[paper]
    return make_paper(year_group, paper, bank, draws)


def make_paper(year_group: int, paper: int, bank: Bank = ALL_TEMPLATES, draws: int | None = None) -> tuple[Item, ...]:
    """Make the ten questions of a paper; the same arguments give the same questions.

    Each question is drawn ``draws`` times, by default DRAWS, and those are taken that leave no advantage over the whole
    paper to rules of thumb, nor to what could be learned from earlier papers. To check questions one by one, a single
    draw is enough and takes a tenth of the time. Raises EmptyBank when the bank has no template of the year group.
    """
    rng = Random(f"{BANK_VERSION}:{year_group}:{paper}")
    plan = _plans(year_group, PAPERS if paper < PAPERS else PLANNED, bank)[paper % PLANNED]
    places = zip(plan.templates, plan.planting.wanted, key_positions(rng), aims(rng, QUESTIONS), strict=True)
    drawn = (
        (
            wanted,
            [template.item(rng, correct_index, wanted, aim if draw == 0 else None) for draw in range(draws or DRAWS)],
        )
        for template, wanted, correct_index, aim in places
    )
    return evened_out([_offering_most(items, wanted) for wanted, items in drawn], kept_weights(year_group))


def _offering_most(items: Sequence[Item], planted: Collection[str]) -> list[Item]:
    """Return the questions that offer the most of the planted misconceptions."""
    offered = [len(set(planted).intersection(item.misconceptions)) for item in items]
    return [item for item, count in zip(items, offered, strict=True) if count == max(offered)]


def plan_of(year_group: int, paper: int, bank: Bank = ALL_TEMPLATES) -> Plan:
    """Return the plan of a child's paper, 0 to PAPERS - 1: its templates, and the misconceptions that it plants."""
    return _plans(year_group, PAPERS, bank)[paper]


def paper_for(identifier: UUID) -> int:
    """Return the number of the paper, 0 to PAPERS - 1, for an identifier; always the same, on every machine."""
    return int.from_bytes(hashlib.sha256(identifier.bytes).digest()[:8]) % PAPERS


def key_positions(rng: Random) -> list[int]:
    """Return ten places for the keys, 0 to 3: each two or three times, never three alike in a row."""
    while True:
        places = [*range(4), *range(4), *rng.sample(range(4), QUESTIONS - 2 * len(LETTERS))]
        rng.shuffle(places)
        if all(len(list(run)) <= MOST_KEYS_IN_A_ROW for _, run in groupby(places)):
            return places


@lru_cache(maxsize=32)
def _plans(year_group: int, papers: int, bank: Bank) -> tuple[Plan, ...]:
    return plan_papers(year_group, papers, f"{BANK_VERSION}:{year_group}", bank)
