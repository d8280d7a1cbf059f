"""Three distractors are chosen so that the options alone do not give the key away."""

from collections import Counter
from fractions import Fraction
from itertools import pairwise
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from learning_jungle.curriculum.misconceptions.glossary import COMBINED_SLIP
from learning_jungle.curriculum.questions.distractors import choose_distractors
from learning_jungle.curriculum.wording.options import amount, decimal, fraction, mixed_number, whole, words

KEY = whole(10)
TELLING = "partial-step"


def choose(*offered, key=KEY, year_group=4, seed=1, stem="?", **how):
    return choose_distractors(stem, key, offered, year_group, Random(seed), **how)


def values(picked):
    return {distractor.value for distractor in picked}


def test_picks_three_of_different_value_and_never_the_key():
    for seed in range(50):
        picked = choose(whole(8), whole(10), fraction(16, 2), whole(7), whole(12), seed=seed, crossed=False)
        assert values(picked) == {8, 7, 12}


@pytest.mark.parametrize(
    "offered",
    [(), (whole(1), whole(2)), (whole(1), whole(2), whole(2)), (whole(1), whole(2), whole(10))],
)
def test_too_few_values_give_none(offered):
    assert choose(*offered, crossed=False) is None


def test_without_its_target_there_is_no_question():
    assert choose(whole(10), whole(7), whole(8), whole(12)) is None


def test_the_target_is_always_picked():
    for seed in range(100):
        assert 3 in values(choose(whole(3), *map(whole, (8, 9, 11, 12, 13)), seed=seed))


def test_a_wanted_misconception_is_picked_where_it_is_offered():
    offered = [whole(size).because("near-miss") for size in (7, 8, 9, 11, 12)]
    offered.append(whole(19).because(TELLING))
    for seed in range(50):
        assert 19 in values(choose(*offered, seed=seed, wanted={TELLING}))


def test_a_planted_misconception_is_not_behind_every_wrong_option():
    same = [whole(size).because(TELLING) for size in (7, 8, 12, 13)]
    for seed in range(50):
        picked = choose(*same, whole(11).because("near-miss"), seed=seed, crossed=False, wanted={TELLING})
        assert {one.misconception for one in picked} == {TELLING, "near-miss"}


def test_fewer_options_are_more_than_there_was():
    """What is more than the 12 of "12 - 2" can be struck out without a calculation."""
    offered = (whole(14), whole(9), whole(8), whole(13), whole(24))

    def struck_out(most):
        sets = (choose(*offered, seed=seed, crossed=False, most=most) for seed in range(200))
        return sum(sum(one.value > 12 for one in picked) > 1 for picked in sets)

    assert struck_out(Fraction(12)) < 0.75 * struck_out(None)


def test_a_wanted_misconception_is_picked_no_second_time_beside_the_target():
    offered = [whole(7).because(TELLING), *(whole(size).because("near-miss") for size in (8, 9, 11, 12))]
    for seed in range(50):
        picked = choose(*offered, whole(19).because(TELLING), seed=seed, wanted={TELLING}, crossed=False)
        assert [one.misconception for one in picked].count(TELLING) == 1


def test_negative_distractors_wait_until_year_4():
    offered = (whole(2), whole(-1), whole(3))
    assert choose(*offered, year_group=3, crossed=False) is None
    assert len(choose(*offered, year_group=4, crossed=False)) == 3


@pytest.mark.parametrize(("sizes", "ranks"), [((7, 8, 9, 11, 12, 13), {1, 2, 3}), ((9, 11, 12, 13), {1})])
def test_the_key_is_at_every_rank_by_size_that_the_offer_and_the_target_allow(sizes, ranks):
    counts = Counter(
        sum(distractor.value < 10 for distractor in choose(*map(whole, sizes), seed=seed, crossed=False))
        for seed in range(400)
    )
    assert set(counts) == ranks
    assert all(count > 400 / len(ranks) / 3 for count in counts.values())


def test_two_slips_are_crossed():
    made = [
        distractor
        for seed in range(100)
        for distractor in choose(whole(45), whole(54), whole(73), key=whole(55), seed=seed)
        if distractor.misconception == COMBINED_SLIP
    ]
    assert {distractor.text for distractor in made} == {"44", "63", "72"}


@pytest.mark.parametrize("kind", [lambda n: whole(n, "cm"), amount, lambda n: fraction(n, 100)])
def test_a_crossed_option_is_of_the_same_kind(kind):
    picked = choose(kind(45), kind(54), key=kind(55), seed=1)
    assert kind(44).text in {distractor.text for distractor in picked}


def test_a_crossed_mixed_number_has_a_fraction_of_less_than_one():
    offered = (mixed_number(1, 3, 4), mixed_number(3, 2, 4), mixed_number(2, 1, 4))
    picked = [one.text for seed in range(50) for one in choose(*offered, key=mixed_number(3, 1, 4), seed=seed)]
    assert {"1 3/4", "3 2/4", "2 1/4"} <= set(picked)
    assert not {"1 4/4", "0 3/4"} & set(picked)


def test_words_are_picked_in_any_order():
    offered = [words("square"), words("triangle"), words("cube"), words("cone")]
    orders = {
        tuple(distractor.text for distractor in choose(*offered, key=words("circle"), seed=seed)) for seed in range(300)
    }
    assert len(orders) == 18


def test_a_slip_gives_way_to_a_distractor_that_tells_something():
    slips = [whole(size).because("near-miss") for size in (8, 9, 11, 12)]
    telling = [whole(size).because(TELLING) for size in (5, 6, 7, 13, 14, 15)]
    picked = [one for seed in range(100) for one in choose(*telling, *slips, seed=seed, crossed=False)]
    assert Counter(one.misconception for one in picked)[TELLING] > 200


def test_one_value_with_two_reasons_has_the_telling_one():
    offered = (whole(8).because("near-miss"), whole(8).because(TELLING), whole(7), whole(12))
    assert {one.misconception for one in choose(*offered) if one.value == 8} == {TELLING}


def test_in_a_calculation_another_option_shares_the_last_digit_of_the_key():
    offered = [whole(size) for size in (45, 54, 53, 65, 75, 56)]
    alone = sum(
        all(one.value % 10 != 5 for one in choose(*offered, key=whole(55), seed=seed, calculation="37 + 18"))
        for seed in range(200)
    )
    assert alone == 0


def test_the_key_is_not_the_only_decimal_where_another_is_offered():
    offered = [decimal(Fraction(size, 10)) for size in (450, 350, 550, 650, 55)]
    for seed in range(100):
        picked = choose(*offered, key=decimal(Fraction(45, 10)), seed=seed, crossed=False)
        assert any("." in one.text for one in picked)


def test_the_key_is_not_the_only_list_with_its_first_item_where_another_is_offered():
    offered = [words(text) for text in ("3, 2, 1", "2, 1, 3", "2, 3, 1", "3, 1, 2", "1, 3, 2")]
    for seed in range(100):
        picked = choose(*offered, key=words("1, 2, 3"), seed=seed)
        assert any(one.text.startswith("1") for one in picked)


@given(st.integers(20, 900), st.lists(st.integers(1, 60).map(lambda n: n - 30), min_size=3, max_size=7, unique=True))
def test_options_are_always_four_different_positive_numbers(key, steps):
    offered = [whole(key + step) for step in steps if step]
    picked = choose(*offered, key=whole(key), seed=key)
    if picked is not None:
        sizes = sorted([Fraction(key), *(one.value for one in picked)])
        assert len(sizes) == 4
        assert all(first < second for first, second in pairwise(sizes))
        assert sizes[0] > min(0, key + min(steps)) or sizes[0] == key + min(steps)
