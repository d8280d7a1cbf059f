"""A misconception is named only where other explanations would hardly give the same answers."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from learning_jungle.curriculum.diagnosis.evidence import ENOUGH, SHOWN, Response, likelihood_ratio, named

MIXED_UP = "smaller-from-larger"
OTHER = "place-value-face"


def right(*offered):
    return Response(offered, None, True)


def wrong(chosen, *offered):
    return Response((*offered, chosen), chosen, False)


def not_yet(*offered):
    return Response(offered, None, False, not_yet=True)


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


def test_a_question_whose_wrong_options_all_have_one_label_says_nothing_of_it():
    nothing = wrong(MIXED_UP, MIXED_UP, MIXED_UP)
    assert ids([wrong(MIXED_UP), wrong(MIXED_UP), *[right()] * 8]) == [MIXED_UP]
    assert ids([nothing, nothing, *[right()] * 8]) == []
    assert ids([wrong(MIXED_UP), nothing, *[right()] * 8]) == []
    (finding,) = named([nothing, wrong(MIXED_UP), wrong(MIXED_UP), *[right()] * 7])
    assert (finding.chosen, finding.offered) == ((2, 3), (2, 3))


def test_a_second_option_with_the_label_doubles_the_chance_of_coming_to_it():
    (once,) = named([wrong(MIXED_UP), wrong(MIXED_UP), *[right()] * 8])
    (twice,) = named([wrong(MIXED_UP, MIXED_UP), wrong(MIXED_UP, MIXED_UP), *[right()] * 8])
    assert once.ratio == pytest.approx(4 * twice.ratio)


def test_the_ratio_is_that_of_the_likelihoods_of_each_question():
    expected = SHOWN**2 * (1 - SHOWN) / (0.1 * 0.2 * 0.7)
    assert likelihood_ratio([0.1, 0.2], [0.3]) == pytest.approx(expected)


@given(st.lists(st.floats(0.01, 0.5), min_size=1, max_size=9), st.floats(0.01, 0.5))
def test_each_choice_more_is_more_evidence_and_each_miss_less(chances, chance):
    assert likelihood_ratio([*chances, chance], []) > likelihood_ratio(chances, [])
    assert likelihood_ratio(chances, [chance]) < likelihood_ratio(chances, [])


@given(st.lists(st.sampled_from([right(MIXED_UP), wrong(MIXED_UP), wrong(OTHER), not_yet(MIXED_UP)]), max_size=10))
def test_what_is_named_was_chosen_twice_and_in_half_of_the_places_where_it_was_offered(responses):
    for finding in named(responses):
        assert len(finding.chosen) >= 2
        assert len(finding.chosen) * 2 >= len(finding.offered)
