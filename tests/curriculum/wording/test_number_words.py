"""Numbers are written in words."""

import pytest

from learning_jungle.curriculum.wording.number_words import number_in_words


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (0, "zero"),
        (13, "thirteen"),
        (40, "forty"),
        (99, "ninety-nine"),
        (305, "three hundred and five"),
        (1_000, "one thousand"),
        (4_350, "four thousand, three hundred and fifty"),
        (30_020, "thirty thousand and twenty"),
        (1_000_006, "one million and six"),
        (2_405_100, "two million, four hundred and five thousand, one hundred"),
    ],
)
def test_says_numbers_the_british_way(number, words):
    assert number_in_words(number) == words


@pytest.mark.parametrize("number", [-1, 1_000_000_000])
def test_refuses_what_it_cannot_say(number):
    with pytest.raises(ValueError, match="not between"):
        number_in_words(number)
