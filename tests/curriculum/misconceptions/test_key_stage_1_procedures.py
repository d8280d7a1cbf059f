"""Procedures of counting, tens and ones, money, clocks, tallies and shapes give the wrong answer that they describe."""

from __future__ import annotations

import pytest

from learning_jungle.curriculum.misconceptions.counting import ten_on_other_side
from learning_jungle.curriculum.misconceptions.geometry import (
    first_side_counted_again,
    one_side_missed,
    other_part_counted,
)
from learning_jungle.curriculum.misconceptions.measures import one_coin_added_twice, one_coin_missed, scale_step_as
from learning_jungle.curriculum.misconceptions.place_value import parts_written_side_by_side, worth_of_other_digit
from learning_jungle.curriculum.misconceptions.procedure import Procedure
from learning_jungle.curriculum.misconceptions.slips import one_out, ten_out, two_slips
from learning_jungle.curriculum.misconceptions.statistics import bundles_as_four, bundles_as_one
from learning_jungle.curriculum.misconceptions.time import (
    hour_passed_for_next,
    long_hand_as_hour,
    part_of_hundred_minutes,
)
from learning_jungle.curriculum.misconceptions.word_problems import only_ones_found
from learning_jungle.curriculum.wording.options import whole


@pytest.mark.parametrize(
    ("procedure", "numbers", "outcome"),
    [
        (ten_on_other_side, (47, 3), 40),
        (ten_on_other_side, (47, -7), 50),
        (ten_on_other_side, (40, 10), None),
        (worth_of_other_digit, (47, 10), 70),
        (worth_of_other_digit, (47, 1), 4),
        (worth_of_other_digit, (40, 10), None),
        (parts_written_side_by_side, (3, 14), 314),
        (only_ones_found, (17,), 7),
        (only_ones_found, (20,), None),
        (scale_step_as, (20, 3, 5), 35),
        (one_coin_missed, (20, 5, 2), 25),
        (one_coin_added_twice, (20, 5, 2), 47),
        (hour_passed_for_next, (4, 45), (3, 45)),
        (hour_passed_for_next, (1, 50), (12, 50)),
        (hour_passed_for_next, (4, 15), None),
        (long_hand_as_hour, (7, 15), (3, 15)),
        (long_hand_as_hour, (4, 50), (9, 50)),
        (long_hand_as_hour, (4, 0), None),
        (part_of_hundred_minutes, (1, 4), 25),
        (bundles_as_four, (13,), 11),
        (bundles_as_four, (4,), None),
        (bundles_as_one, (13,), 5),
        (other_part_counted, (6, 8), 8),
        (other_part_counted, (5, 5), None),
        (first_side_counted_again, (5,), 6),
        (one_side_missed, (5,), 4),
        (one_side_missed, (3,), None),
    ],
)
def test_a_procedure_gives_its_wrong_answer(procedure: Procedure, numbers: tuple[int, ...], outcome: object) -> None:
    assert procedure(*numbers) == outcome


def test_slips_round_a_number_are_never_below_one() -> None:
    assert [choice.text for choice in one_out(whole, 1)] == ["2"]
    assert [choice.text for choice in ten_out(whole, 12)] == ["2", "22"]
    assert [choice.text for choice in two_slips(whole, 0, 7)] == ["7"]
