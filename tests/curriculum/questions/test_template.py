"""A template turns a draft into a question."""

from collections import Counter
from fractions import Fraction
from random import Random

import pytest

from learning_jungle.curriculum.questions.template import Draft, DrawFailed, QuestionTemplate, choose_distractors
from learning_jungle.curriculum.wording.options import fraction, whole, words

KEY = whole(10)


def draft(*distractors):
    return Draft("?", KEY, distractors)


def test_picks_three_of_different_value_and_never_the_key():
    offered = draft(whole(10), whole(8), fraction(16, 2), whole(7), whole(12))
    for seed in range(50):
        picked = choose_distractors(offered, 4, Random(seed))
        assert {distractor.value for distractor in picked} == {8, 7, 12}


@pytest.mark.parametrize(
    "distractors",
    [(), (whole(1), whole(2)), (whole(1), whole(2), whole(2)), (whole(1), whole(2), whole(10))],
)
def test_too_few_values_give_none(distractors):
    assert choose_distractors(draft(*distractors), 4, Random(1)) is None


def test_negative_distractors_wait_until_year_4():
    offered = draft(whole(-1), whole(2), whole(3))
    assert choose_distractors(offered, 3, Random(1)) is None
    assert len(choose_distractors(offered, 4, Random(1))) == 3


@pytest.mark.parametrize(
    ("sizes", "ranks"),
    [((7, 8, 9, 11, 12, 13), {0, 1, 2, 3}), ((8, 9, 11, 12, 13), {0, 1, 2}), ((9, 11, 12, 13), {0, 1})],
)
def test_each_rank_of_the_key_that_is_possible_is_as_likely(sizes, ranks):
    rng = Random(5)
    counts = Counter(
        sum(distractor.value < Fraction(10) for distractor in choose_distractors(draft(*map(whole, sizes)), 4, rng))
        for _ in range(2_000)
    )
    assert set(counts) == ranks
    assert all(count / 2_000 == pytest.approx(1 / len(ranks), abs=0.05) for count in counts.values())


def test_words_are_picked_in_any_order():
    offered = Draft("?", words("circle"), [words("square"), words("triangle"), words("cube"), words("cone")])
    assert (
        len(
            {
                tuple(distractor.text for distractor in choose_distractors(offered, 1, Random(seed)))
                for seed in range(200)
            }
        )
        == 24
    )


def test_a_template_that_never_fits_says_so():
    with pytest.raises(DrawFailed, match="Y3-T99"):
        QuestionTemplate("Y3-T99", "Y3-NP-1", "easy", lambda rng: None).item(Random(1))


def test_a_near_miss_gives_way_to_a_distractor_that_tells_something():
    slips = [whole(size).because("near-miss") for size in (8, 9, 11, 12)]
    telling = [whole(size).because("partial-step") for size in (5, 6, 7, 13, 14, 15)]
    rng = Random(2)
    picked = [distractor for _ in range(200) for distractor in choose_distractors(draft(*slips, *telling), 4, rng)]
    assert {distractor.misconception for distractor in picked} == {"partial-step"}


def test_one_value_with_two_reasons_is_told_by_the_telling_one():
    offered = draft(whole(8).because("near-miss"), whole(8).because("partial-step"), whole(7), whole(12))
    picked = choose_distractors(offered, 4, Random(3))
    assert {distractor.misconception for distractor in picked if distractor.value == 8} == {"partial-step"}
