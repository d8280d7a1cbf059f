"""What the last digit and a rough estimate tell about the key of a calculation."""

from __future__ import annotations

from fractions import Fraction

import pytest

from learning_jungle.curriculum.checking.estimates import rounded
from learning_jungle.curriculum.papers.guessing.calculations import Calculation, calculation, last_digit
from tests.curriculum.papers.guessing.questions import question


@pytest.mark.parametrize(
    ("options", "wanted"),
    [
        (("55", "46", "57", "44"), Calculation(True, 1.0)),
        (("55", "45", "54", "44"), Calculation(False, 1.0)),  # 40 + 20 = 60
        (("55", "65", "54", "64"), Calculation(False, 0.5)),
        (("55", "61", "45", "75"), Calculation(False, 1.0)),
        (("55", "61", "65", "58"), Calculation(False, 0.5)),
    ],
)
def test_the_right_last_digit_and_then_the_estimate(options: tuple[str, ...], wanted: Calculation) -> None:
    assert calculation(question(options, 0, "37 + 18 = □", "37 + 18")) == wanted


def test_the_estimate_can_mislead() -> None:
    found = calculation(question(("88", "78", "89", "79"), 0, "44 + 44 = □", "44 + 44"))
    assert found == Calculation(False, 0.0)


def test_numbers_of_one_digit_leave_nothing_to_estimate() -> None:
    assert calculation(question(("56", "46", "57", "47"), 0, "7 × 8 = □", "7 * 8")) == Calculation(False, None)


@pytest.mark.parametrize(
    ("stem", "expression", "options"),
    [
        ("Tom has 37 and finds 18.", "37 + 18", ("55", "45", "54", "44")),
        ("37 + 18 = □", None, ("55", "45", "54", "44")),
        ("3 + 4 = □", "3 + 4", ("7", "8", "9", "17")),
        ("1 ÷ 3 = □", "1 / 3", ("1/3", "1/2", "3", "4")),
        ("1/4 + 1/4 = □", "1/4 + 1/4", ("1/2", "1/8", "2/8", "3/4")),
        ("37 + 18 = □", "37 + + 18", ("55", "45", "54", "44")),
    ],
)
def test_only_bare_calculations_with_a_last_digit_count(
    stem: str, expression: str | None, options: tuple[str, ...]
) -> None:
    assert calculation(question(options, 0, stem, expression)) is None


def test_a_missing_number_and_words_that_only_ask_make_a_bare_calculation_too() -> None:
    for stem in ("What is 37 + 18?", "55 = 37 + □. What is the missing number?"):
        assert calculation(question(("18", "28", "17", "27"), 0, stem, "55 - 37")) is not None


@pytest.mark.parametrize(("value", "digit"), [("55", "5"), ("-30", "0"), ("0.25", "5"), ("1/3", None)])
def test_the_last_digit_is_the_one_written_last(value: str, digit: str | None) -> None:
    assert last_digit(Fraction(value)) == digit


@pytest.mark.parametrize(
    ("number", "wanted"),
    [("37", 40), ("34", 30), ("35", 40), ("7", 7), ("96", 100), ("0", 0), ("0.052", "0.05"), ("3846", 4000)],
)
def test_numbers_are_rounded_to_one_digit(number: str, wanted: int | str) -> None:
    assert rounded(number) == Fraction(wanted)
