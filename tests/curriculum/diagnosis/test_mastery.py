"""Whether the answers on a topic show that a child knows it, or that much of it is still to be learned."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from functools import cache
from math import prod

import pytest

from learning_jungle.curriculum.diagnosis.chance import chance_of_at_least
from learning_jungle.curriculum.diagnosis.mastery import (
    FEWEST_FOR_STRONG,
    HALF_KNOWN,
    MOSTLY_KNOWN,
    shows_need,
    shows_strength,
)
from learning_jungle.curriculum.papers.parallel import build_paper
from learning_jungle.curriculum.taught.year_groups import YEAR_GROUPS

MOST_CHECKS = 8
#: Fewer than one page in ten.
MOST_PAGES = 0.1


def chance_of(rule: Callable[[int, int], bool], answers: int, chance: float) -> float:
    """Return how often a rule is met by a child whose answers are right with this chance."""
    return sum(
        chance_of_at_least(right, answers, chance) - chance_of_at_least(right + 1, answers, chance)
        for right in range(answers + 1)
        if rule(right, answers)
    )


@cache
def asked(year_group: int, checks: int) -> Counter[str]:
    """Return how many questions of each strand the first papers of a year group have together."""
    return Counter(item.strand for number in range(checks) for item in build_paper(year_group, number))


@pytest.mark.parametrize(("total", "fewest"), [(9, 9), (11, 11), (12, 12), (13, 12), (20, 18), (30, 27)])
def test_strength_needs_nearly_every_answer_right(total: int, fewest: int) -> None:
    assert [right for right in range(total + 1) if shows_strength(right, total)] == list(range(fewest, total + 1))


def test_eight_right_answers_are_no_strength_yet() -> None:
    assert FEWEST_FOR_STRONG == 9
    assert not any(shows_strength(total, total) for total in range(9))


@pytest.mark.parametrize(("answered", "most"), [(3, -1), (4, 1), (6, 2), (8, 3), (9, 4), (12, 6), (20, 12), (30, 20)])
def test_practice_needs_several_wrong_answers(answered: int, most: int) -> None:
    assert [right for right in range(answered + 1) if shows_need(right, answered)] == list(range(most + 1))


@pytest.mark.parametrize("year_group", YEAR_GROUPS)
@pytest.mark.parametrize(
    ("rule", "chance"), [(shows_strength, HALF_KNOWN), (shows_need, MOSTLY_KNOWN)], ids=["strong", "to practise"]
)
def test_fewer_than_one_page_in_ten_has_a_false_conclusion(
    year_group: int, rule: Callable[[int, int], bool], chance: float
) -> None:
    pages = [
        1 - prod(1 - chance_of(rule, answers, chance) for answers in asked(year_group, checks).values())
        for checks in range(1, MOST_CHECKS + 1)
    ]
    assert 0 < max(pages) < MOST_PAGES


def test_many_answers_find_what_is_known_and_what_is_not() -> None:
    knows_95, knows_30 = 0.95 + 0.05 / 4, 0.3 + 0.7 / 4
    assert chance_of(shows_strength, 20, knows_95) > 0.95
    assert chance_of(shows_need, 20, knows_30) > 0.9
