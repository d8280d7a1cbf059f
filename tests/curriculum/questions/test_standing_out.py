"""The key of a template is not told by its form: its ten, its point, its length or how its list begins."""

from __future__ import annotations

from fractions import Fraction

import pytest

from learning_jungle.curriculum.item import Item
from learning_jungle.curriculum.questions import ALL_TEMPLATES
from learning_jungle.curriculum.questions.standing_out import form_of, is_of_other_length, stands_out
from learning_jungle.curriculum.wording.options import decimal, whole, words
from tests.curriculum.samples import sample

BY_ID = {template.id: template for template in ALL_TEMPLATES}


@pytest.mark.parametrize(
    ("key", "others", "expected"),
    [
        (decimal(Fraction(45, 10)), (whole(35), whole(45), whole(55)), True),
        (whole(770), (decimal(Fraction(707, 10)), decimal(Fraction(7, 10)), decimal(Fraction(77, 100))), True),
        (decimal(Fraction(45, 10)), (whole(35), whole(45), decimal(Fraction(55, 10))), False),
        (words("83, 38, 31"), (words("38, 83, 31"), words("31, 38, 83"), words("38, 31, 83")), True),
        (words("83, 38, 31"), (words("83, 31, 38"), words("31, 38, 83"), words("38, 31, 83")), False),
        (words("square"), (words("circle"), words("cube"), words("cone")), False),
    ],
)
def test_the_only_one_of_its_form_stands_out(key, others, expected):
    assert stands_out(form_of(key), list(map(form_of, others))) is expected


def test_the_only_one_of_its_length_is_of_other_length():
    two, three, four = map(form_of, (whole(15), whole(150), whole(1_500)))
    assert is_of_other_length(two, [three, three, three])
    assert not is_of_other_length(two, [three, three, four])
    assert not is_of_other_length(two, [three, three, two])


@pytest.mark.parametrize("id", ["Y0-T44", "Y1-T51", "Y1-T23"])
def test_another_number_of_the_same_ten_is_offered_where_a_count_goes_on(id):
    for item in sample(BY_ID[id], 30):
        tens = [int(option) // 10 for option in item.options]
        assert tens.count(tens[item.correct_index]) > 1, item


def test_another_multiple_of_five_is_offered_for_the_minutes_between_two_times():
    for item in sample(BY_ID["Y2-T54"], 30):
        assert sum(int(option) % 5 == 0 for option in item.options) > 1, item


@pytest.mark.parametrize("id", ["Y4-T105", "Y5-T09", "Y6-T37"])
def test_a_key_with_a_point_is_not_alone(id):
    for item in sample(BY_ID[id], 30):
        points = ["." in option for option in item.options]
        assert points.count(points[item.correct_index]) > 1, item


@pytest.mark.parametrize("id", ["Y2-T18", "Y3-T42", "Y5-T92"])
def test_the_largest_or_smallest_number_alone_does_not_find_an_ordered_list(id):
    for item in sample(BY_ID[id], 30):
        begins = [option.split(", ")[0] for option in item.options]
        assert begins.count(begins[item.correct_index]) > 1, item


def _alone(item: Item) -> bool:
    wrong = [option for at, option in enumerate(item.options) if at != item.correct_index]
    return is_of_other_length(form_of(words(item.key)), [form_of(words(option)) for option in wrong])


def test_the_key_is_seldom_the_only_one_of_its_length() -> None:
    often = {template.id for template in ALL_TEMPLATES if sum(map(_alone, sample(template))) > 3}
    assert often == set()
