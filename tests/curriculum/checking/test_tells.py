"""Nothing but mathematics tells the key."""

from dataclasses import replace

import pytest

from learning_jungle.curriculum.checking.tells import tell_faults
from learning_jungle.curriculum.pictures.kinds import number_line, scale
from tests.curriculum.checking.items import question

LINE = number_line(0, 20, 1, [0, 10, 20], marker=7)
JUG = scale("jug", 0, 500, 50, [0, 100, 200], 350, "ml")
FOUR = ("2", "4", "5", "6")
FOUR_SPOKEN = ("two", "four", "five", "six")
TENS = ("40", "50", "30", "60")
TENS_SPOKEN = ("forty", "fifty", "thirty", "sixty")
METRES = ("6 m", "7 m", "8 m", "9 m")
METRES_SPOKEN = ("six metres", "seven metres", "eight metres", "nine metres")
PARTS = ("1/2", "1/3", "1/4", "1/5")
PARTS_SPOKEN = ("a half", "a third", "a quarter", "a fifth")


@pytest.mark.parametrize(
    ("stem", "spoken_stem", "options", "spoken_options", "told"),
    [
        ("□ < 3", "What number is two, less than three?", FOUR, FOUR_SPOKEN, True),
        ("Round 43 to a ten.", "Round forty-three to a ten.", TENS, TENS_SPOKEN, False),
        ("It is 86 m.", "It is eighty-six metres.", METRES, METRES_SPOKEN, False),
        ("2n = 4", "two n equals six", FOUR, FOUR_SPOKEN, False),
        ("Which is a half?", "Which is a half?", PARTS, PARTS_SPOKEN, False),
        ("□ of 8", "two or five of eight", FOUR, FOUR_SPOKEN, False),
    ],
)
def test_speech_must_not_say_the_key_where_print_does_not(stem, spoken_stem, options, spoken_options, told):
    asked = replace(question(stem, options), spoken_stem=spoken_stem, spoken_options=spoken_options)
    assert bool(tell_faults(asked)) is told


@pytest.mark.parametrize(
    ("stem", "picture", "options", "beyond"),
    [
        ("Which number does the arrow point to?", LINE, ("7", "9", "20", "0"), []),
        ("Which number does the arrow point to?", LINE, ("7", "9", "21", "0"), ["21 is not on the scale from 0 to 20"]),
        (
            "How much water is in the jug?",
            JUG,
            ("350 ml", "800 ml", "300 ml", "3 ml"),
            ["800 ml is not on the scale from 0 to 500"],
        ),
        ("How much more makes 500 ml?", JUG, ("150 ml", "850 ml", "50 ml", "500 ml"), []),
        ("What is 5 + 2?", None, ("7", "99", "3", "52"), []),
    ],
)
def test_what_is_read_off_a_scale_lies_on_it(stem, picture, options, beyond):
    assert tell_faults(question(stem, options, picture=picture)) == beyond


@pytest.mark.parametrize(
    ("options", "told"),
    [
        (("83, 38, 31", "38, 83, 31", "31, 38, 83", "38, 31, 83"), ["only the key begins with 83"]),
        (("83, 38, 31", "83, 31, 38", "31, 38, 83", "38, 31, 83"), []),
        (("83 and 38", "31 and 38", "31 and 83", "38 and 31"), []),
    ],
)
def test_more_than_the_first_number_of_a_list_is_needed(options, told):
    assert tell_faults(question("Which list is in order, greatest first?", options)) == told
