"""A misconception is named only where other explanations would hardly give the same answers."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from learning_jungle.curriculum.diagnosis.evidence import ENOUGH, SHOWN, Response, likelihood_ratio, named

MIXED_UP = "smaller-from-larger"
OTHER = "place-value-face"


def right(*offered):
    return Response(frozenset(offered), None, True)


def wrong(chosen, *offered):
    return Response(frozenset((*offered, chosen)), chosen, False)


def not_yet(*offered):
    return Response(frozenset(offered), None, False, not_yet=True)


def ids(responses):
    return [finding.misconception for finding in named(responses)]


def test_three_of_three_with_all_else_right_is_named_with_its_questions():
    responses = [right(), wrong(MIXED_UP), right(OTHER), wrong(MIXED_UP, OTHER), wrong(MIXED_UP), *[right()] * 5]
    (finding,) = named(responses)
    assert (finding.misconception, finding.chosen, finding.offered) == (MIXED_UP, (2, 4, 5), (2, 4, 5))
    assert finding.ratio >= ENOUGH


@pytest.mark.parametrize(
    "responses",
    [
        [],
        [right(MIXED_UP)] * 10,
        [wrong(MIXED_UP), *[right()] * 9],
        [wrong(MIXED_UP)] * 2 + [right(MIXED_UP)] * 3 + [right()] * 5,
        [wrong(MIXED_UP)] * 2 + [wrong(OTHER)] * 2 + [wrong("near-miss")] * 4 + [right()] * 2,
        [wrong("near-miss")] * 5 + [right()] * 5,
        [wrong("no-such-id")] * 5 + [right()] * 5,
        [not_yet(MIXED_UP)] * 10,
    ],
    ids=["nothing", "all right", "once", "as often not", "all goes wrong", "slips", "unknown", "not learned yet"],
)
def test_nothing_is_named(responses):
    assert ids(responses) == []


def test_the_surest_comes_first():
    responses = [wrong(OTHER), wrong(OTHER), wrong(OTHER), right(OTHER), *[wrong(MIXED_UP)] * 4, right(), right()]
    assert ids(responses)[:1] == [MIXED_UP]


def test_not_learned_yet_is_no_sign_of_weakness():
    shown = [wrong(MIXED_UP)] * 3 + [right()] * 3
    assert ids([*shown, *[not_yet()] * 4]) == [MIXED_UP]


def test_the_ratio_is_that_of_two_binomial_likelihoods():
    assert likelihood_ratio(2, 3, 0.1) == pytest.approx(SHOWN**2 * (1 - SHOWN) / (0.1**2 * 0.9))


@given(st.integers(1, 9), st.floats(0.01, 0.3))
def test_each_choice_more_is_more_evidence_and_each_miss_less(chosen, chance):
    assert likelihood_ratio(chosen + 1, chosen + 1, chance) > likelihood_ratio(chosen, chosen, chance)
    assert likelihood_ratio(chosen, chosen + 1, chance) < likelihood_ratio(chosen, chosen, chance)


@given(st.lists(st.sampled_from([right(MIXED_UP), wrong(MIXED_UP), wrong(OTHER), not_yet(MIXED_UP)]), max_size=10))
def test_what_is_named_was_chosen_twice_and_in_half_of_the_places_where_it_was_offered(responses):
    for finding in named(responses):
        assert len(finding.chosen) >= 2
        assert len(finding.chosen) * 2 >= len(finding.offered)
