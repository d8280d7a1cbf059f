"""Wrong answers of numbers made of parts, of comparing, of multiples and of fractions on a line."""

from __future__ import annotations

import pytest

from learning_jungle.curriculum.misconceptions import fraction_lines, multiples, partitioning


@pytest.mark.parametrize(
    ("procedure", "numbers", "wrong"),
    [
        (partitioning.places_written_together, (3, 14, 5), 3145),
        (partitioning.places_written_together, (3, 4, 5), None),
        (partitioning.hundred_in_tens_lost, (3, 14, 5), 345),
        (partitioning.hundred_in_tens_lost, (3, 4, 5), None),
        (partitioning.largest_by_ones, (512, 348, 436), 348),
        (partitioning.largest_by_ones, (519, 348, 436), None),
        (partitioning.smallest_by_ones, (519, 348, 601), 601),
        (partitioning.smallest_by_ones, (519, 341, 602), None),
        (partitioning.multiple_after_of_other_place, (432, 10), 500),
        (partitioning.multiple_before_of_other_place, (432, 100), 430),
        (partitioning.multiple_before_for_after, (432, 10), 430),
        (partitioning.multiple_after_for_before, (432, 10), 440),
        (partitioning.digits_from_place, (473, 10), 73),
        (partitioning.digits_from_place, (470, 10), None),
        (multiples.ends_in_the_number, (8, 2), 28),
        (multiples.ends_in_the_number, (8, 4), None),
        (fraction_lines.marks_for_steps, (3, 4), (4, 5)),
        (fraction_lines.marks_for_parts, (3, 4), (3, 5)),
    ],
)
def test_gives_the_wrong_answer_or_none(procedure, numbers, wrong):
    assert procedure(*numbers) == wrong
