"""Chances, votes and the rule learned from other papers."""

from __future__ import annotations

from random import Random

import pytest

from learning_jungle.curriculum.papers.guessing.choices import (
    RULE_NAMES,
    Choices,
    chance,
    choices,
    rule_chances,
    vote,
)
from learning_jungle.curriculum.papers.guessing.learned import choose, learn, learned_chances
from tests.curriculum.papers.guessing.questions import question

ALL = (0, 1, 2, 3)


def made(key: int, **by_rule: tuple[int, ...]) -> Choices:
    """Return the choices where the rules numbered r0, r1 and so on choose these places, and all others say nothing."""
    return Choices(key, tuple(by_rule.get(f"r{number}", ALL) for number in range(len(RULE_NAMES))))


@pytest.mark.parametrize(("chosen", "wanted"), [((2,), 1), ((1, 2), 0.5), ((0, 1, 2), 1 / 3), (ALL, 0.25), ((3,), 0)])
def test_a_tie_counts_as_its_share(chosen: tuple[int, ...], wanted: float) -> None:
    assert chance(2, chosen) == wanted


def test_the_chances_of_the_four_possible_keys_add_up_to_one() -> None:
    for name in RULE_NAMES:
        for options in (("652", "642", "752", "653"), ("3", "10", "7", "13"), ("red", "blue", "pink", "tan")):
            chances = [rule_chances(choices(question(options, key, "3 and 7 more")))[name] for key in ALL]
            assert sum(chances) == pytest.approx(1), name


def test_each_rule_has_one_vote_and_shares_it() -> None:
    assert vote(made(0)) == ALL
    assert vote(made(0, r0=(1,), r1=(1, 2), r2=(2,))) == (1, 2)
    assert vote(made(0, r0=(1,), r1=(2, 3), r2=(2, 3))) == (1, 2, 3)
    assert vote(made(0, r0=(1,), r1=(2,)), voters=RULE_NAMES[1:]) == (2,)


def test_what_always_tells_is_learned_from_the_other_papers() -> None:
    rng = Random(1)
    keys = [rng.randrange(4) for _ in range(200)]
    papers = [
        [made(key, r0=(rng.randrange(4),), r5=(key,), r7=((key + 1) % 4,)) for key in keys[n : n + 10]]
        for n in range(0, 200, 10)
    ]
    assert learned_chances(papers) == [[1.0] * 10] * 20


def test_a_rule_that_is_always_wrong_is_learned_too() -> None:
    examples = [made(number % 4, r3=tuple({0, 1, 2, 3} - {number % 4})) for number in range(40)]
    weights = learn(examples)
    assert weights[3] < 0
    assert choose(weights, examples[1]) == (1,)


def test_nothing_is_learned_from_noise() -> None:
    rng = Random(2)
    papers = [
        [made(rng.randrange(4), r0=(rng.randrange(4),), r1=(rng.randrange(4),)) for _ in range(10)] for _ in range(60)
    ]
    chances = [one for paper in learned_chances(papers) for one in paper]
    assert sum(chances) / len(chances) == pytest.approx(0.25, abs=0.06)


def test_no_paper_is_judged_by_what_was_learned_from_it() -> None:
    # The rule tells in the even papers and misleads in the odd ones: each half learns what fails in the other.
    papers = [[made(key, r0=((key + number % 2) % 4,)) for key in ALL * 3] for number in range(10)]
    assert {one for paper in learned_chances(papers) for one in paper} == {0.0}


def test_learning_is_always_the_same_and_needs_no_papers() -> None:
    examples = [made(number % 4, r2=(number % 3,)) for number in range(30)]
    assert learn(examples) == learn(examples)
    assert learn([]) == [0.0] * len(RULE_NAMES)
    assert learned_chances([]) == []
    assert learned_chances([[made(1)]]) == [[0.25]]
