"""Options are printed in British notation, and keep their values."""

from fractions import Fraction

import pytest

from learning_jungle.curriculum.wording.numerals import clock_24, decimal_numeral, money, numeral
from learning_jungle.curriculum.wording.options import coordinates, digit_by_digit, mixed_number, simplest


@pytest.mark.parametrize(("number", "printed"), [(7, "7"), (-7, "−7"), (4_350, "4,350"), (1_000_006, "1,000,006")])
def test_prints_whole_numbers_the_british_way(number, printed):
    assert numeral(number) == printed


@pytest.mark.parametrize(
    ("number", "printed"),
    [(Fraction(7, 10), "0.7"), (Fraction(12_305, 1_000), "12.305"), (Fraction(-1, 4), "−0.25"), (Fraction(3), "3")],
)
def test_prints_decimals_without_a_trailing_zero(number, printed):
    assert decimal_numeral(number) == printed


def test_refuses_a_decimal_without_end():
    with pytest.raises(ValueError, match="no short decimal form"):
        decimal_numeral(Fraction(1, 3))


@pytest.mark.parametrize(("pence", "printed"), [(45, "45p"), (600, "£6"), (605, "£6.05"), (123_400, "£1,234")])
def test_prints_money_as_a_shop_does(pence, printed):
    assert money(pence) == printed


@pytest.mark.parametrize(("value", "printed"), [(Fraction(2, 4), "1/2"), (Fraction(7, 3), "7/3")])
def test_prints_the_simplest_form(value, printed):
    assert (simplest(value).text, simplest(value).value) == (printed, value)


def test_prints_a_mixed_number_as_it_stands():
    assert (mixed_number(2, 2, 4).text, mixed_number(2, 2, 4).value) == ("2 2/4", Fraction(5, 2))


def test_prints_a_point_with_real_minus_signs():
    assert (coordinates(-4, 2).text, coordinates(-4, 2).value) == ("(−4, 2)", (-4, 2))


@pytest.mark.parametrize(("minutes", "printed"), [(547, "09:07"), (0, "00:00"), (24 * 60 + 5, "00:05")])
def test_prints_a_time_of_day(minutes, printed):
    assert clock_24(minutes) == printed


def test_says_digits_one_by_one():
    assert (digit_by_digit(4_030).text, digit_by_digit(4_030).spoken) == ("4,030", "4, 0, 3, 0")
