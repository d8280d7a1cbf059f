"""Numbers in words and Roman numerals are read, and ill-formed numbers are refused."""

from __future__ import annotations

from fractions import Fraction

import pytest

from learning_jungle.curriculum.checking.numerals import fraction_from_words, number_from_words, roman


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ("zero", 0),
        ("seventeen", 17),
        ("forty-two", 42),
        ("one hundred", 100),
        ("three hundred and five", 305),
        ("nine thousand and ninety", 9_090),
        ("fifty-three thousand and forty-nine", 53_049),
        ("six hundred and two thousand, one hundred and eleven", 602_111),
        ("one million and six", 1_000_006),
        ("ten million", 10_000_000),
    ],
)
def test_reads_numbers_in_words(words: str, number: int) -> None:
    assert number_from_words(words) == number


@pytest.mark.parametrize(
    "words",
    ["", "and", "and five", "five and", "apple", "twenty eleven", "five six", "hundred", "ten hundred", "thousand two",
     "two thousand million", "eleven million", "twenty zero"],
)  # fmt: skip
def test_refuses_what_is_no_number(words: str) -> None:
    assert number_from_words(words) is None


@pytest.mark.parametrize(
    ("words", "fraction"),
    [
        ("a half", "1/2"),
        ("three quarters", "3/4"),
        ("two fifths", "2/5"),
        ("two and three fifths", "13/5"),
        ("half", "1/2"),
    ],
)
def test_reads_fractions_in_words(words: str, fraction: str) -> None:
    assert fraction_from_words(words) == Fraction(fraction)


@pytest.mark.parametrize("words", ["", "apples", "three", "and a half", "the big half"])
def test_refuses_what_is_no_fraction(words: str) -> None:
    assert fraction_from_words(words) is None


@pytest.mark.parametrize(
    ("numeral", "number"), [("IV", 4), ("XIV", 14), ("XCIX", 99), ("MCMXVI", 1916), ("MMXX", 2020)]
)
def test_reads_roman_numerals(numeral: str, number: int) -> None:
    assert roman(numeral) == number


@pytest.mark.parametrize("numeral", ["", "IIII", "IC", "VX", "iv", "ABC", "XIVI"])
def test_refuses_ill_formed_roman_numerals(numeral: str) -> None:
    assert roman(numeral) is None
