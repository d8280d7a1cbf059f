"""The order of the ten questions of a paper."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from random import Random
from typing import Final

from learning_jungle.curriculum.papers.mixes import Mix, code_of
from learning_jungle.curriculum.papers.traits import traits
from learning_jungle.curriculum.questions.template import QuestionTemplate
from learning_jungle.curriculum.taught.strands import DIFFICULTIES, EASY, HARD, MEDIUM

MOST_STORIES_IN_A_ROW: Final = 2
_TRIES: Final = 40


def arrange(chosen: Sequence[QuestionTemplate], wanted: Mix, rng: Random) -> tuple[QuestionTemplate, ...]:
    """Put ten templates in order: easy before medium before hard, and something a child can do at the end."""
    orders = (tuple(_order(chosen, wanted, rng)) for _ in range(_TRIES))
    return min(orders, key=lambda order: order_cost(order, wanted))


def _order(chosen: Sequence[QuestionTemplate], wanted: Mix, rng: Random) -> list[QuestionTemplate]:
    shuffled = rng.sample(chosen, len(chosen))
    shuffled.sort(key=lambda template: DIFFICULTIES.index(template.difficulty))
    closing = [
        template
        for template in shuffled
        if code_of(template.objective) in wanted.closing and template.difficulty != HARD
    ]
    if not closing:
        closing = [template for template in shuffled if template.difficulty == MEDIUM][-1:] or shuffled[:1]
    for template in closing:
        shuffled.remove(template)
    return shuffled + closing[::-1]


def order_cost(order: Sequence[QuestionTemplate], wanted: Mix) -> tuple[int, ...]:
    """Return what is wrong with an order, the worst first; the first two are 0 in an order that can be used."""
    first, last = order[0], order[-1]
    misplaced = (first.difficulty != EASY) + (last.difficulty == HARD)
    if wanted.opening:
        misplaced += first.objective not in wanted.opening
    run = longest = 0
    for template in order:
        run = run + 1 if template.story else 0
        longest = max(longest, run)
    bare = sum(1 for place in wanted.picture_places if place < len(order) and not traits(order[place]).pictures)
    alike = sum(1 for template, other in pairwise(order) if traits(template).pictures & traits(other).pictures)
    same = sum(1 for template, other in pairwise(order) if code_of(template.objective) == code_of(other.objective))
    return (misplaced, max(0, longest - MOST_STORIES_IN_A_ROW), bare, alike + same)
