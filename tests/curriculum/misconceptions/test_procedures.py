"""Every procedure gives a wrong answer, the one that its docstring shows, or none."""

from __future__ import annotations

import inspect
import re
from fractions import Fraction
from functools import partial
from importlib import import_module
from pkgutil import iter_modules

import pytest
from hypothesis import given
from hypothesis import strategies as st

from learning_jungle.curriculum import misconceptions
from learning_jungle.curriculum.misconceptions import column_methods, decimals, fractions, negative_and_roman, rounding
from learning_jungle.curriculum.misconceptions.glossary import GLOSSARY
from learning_jungle.curriculum.misconceptions.procedure import Procedure, procedure
from learning_jungle.curriculum.wording.options import coordinates, whole

MODULES = [
    import_module(f"{misconceptions.__name__}.{module.name}") for module in iter_modules(misconceptions.__path__)
]
PROCEDURES = {
    f"{module.__name__.rpartition('.')[2]}.{name}": value
    for module in MODULES
    for name, value in vars(module).items()
    if isinstance(value, Procedure)
}
numbers = st.integers(10, 99_999)
tenths = st.integers(1, 999).map(lambda n: Fraction(n, 10))


def test_every_procedure_is_documented_and_its_misconception_is_known():
    for name in PROCEDURES:
        assert PROCEDURES[name].misconception in GLOSSARY, name
        assert re.match(r"[A-Z].+\.$", inspect.getdoc(PROCEDURES[name].work) or "", re.DOTALL), name


def test_no_two_procedures_share_a_name():
    names = [name.rpartition(".")[2] for name in PROCEDURES]
    assert len(names) == len(set(names))


def test_choices_label_the_outcome_and_print_it_in_the_form_asked_for():
    (choice,) = column_methods.forgotten_carry.choices(partial(whole, unit="cm"), 48, 27)
    assert (choice.text, choice.misconception) == ("65 cm", "forget-regroup")


def test_an_outcome_of_several_parts_is_passed_as_several_arguments():
    swapped = procedure("coordinate-swap")(lambda x, y: (y, x))
    assert [choice.text for choice in swapped.choices(coordinates, 3, 5)] == ["(5, 3)"]


def test_a_procedure_that_gives_nothing_offers_nothing():
    assert column_methods.forgotten_carry.choices(whole, 42, 27) == ()


@given(numbers, numbers)
def test_a_forgotten_carry_is_never_the_sum(a, b):
    carries = any(a % 10**p + b % 10**p >= 10**p for p in range(1, min(len(str(a)), len(str(b)))))
    forgotten = column_methods.forgotten_carry(a, b)
    assert forgotten != a + b
    assert (forgotten is not None) >= carries


@given(numbers, numbers)
def test_a_carry_in_full_is_larger_than_the_sum(a, b):
    written = column_methods.carry_written_in_full(a, b)
    assert written is None or written > a + b


@pytest.mark.parametrize(
    "slip",
    [
        column_methods.smaller_from_larger,
        column_methods.forgotten_exchange,
        column_methods.zero_where_too_small,
        column_methods.zero_becomes_nine_only,
        column_methods.exchange_stops_at_zero,
    ],
)
@given(numbers, numbers)
def test_no_slip_of_exchanging_gives_the_difference(slip, a, b):
    a, b = max(a, b), min(a, b)
    exchanges = any(a % 10**p < b % 10**p for p in range(1, 6))
    assert slip(a, b) != a - b
    assert exchanges or slip(a, b) is None


@given(numbers, st.sampled_from([10, 100, 1_000]))
def test_rounding_the_wrong_way_gives_the_other_round_number(number, place):
    wrong = rounding.rounded_wrong_way(number, place)
    assert (wrong is None) == (number % place == 0)
    assert wrong is None or (wrong % place == 0 and place / 2 <= abs(wrong - number) < place)


@given(st.lists(st.integers(-20, 20), min_size=3, max_size=4, unique=True))
def test_the_largest_without_signs_is_one_of_the_numbers_but_not_the_largest(values):
    found = negative_and_roman.largest_without_signs(*values)
    assert found is None or (found in values and found < max(values))


@given(tenths, tenths)
def test_a_sum_parted_at_the_point_loses_the_whole_that_the_tenths_make(a, b):
    parted = decimals.sum_parted_at_point(a, b)
    assert (parted is not None) == (a % 1 + b % 1 >= 1)
    assert parted is None or parted < a + b


@given(st.integers(1, 9), st.integers(2, 12), st.integers(1, 9), st.integers(2, 12))
def test_tops_and_bottoms_added_lie_between_the_fractions(a, b, c, d):
    top, bottom = fractions.tops_and_bottoms_added(a, b, c, d)
    assert min(Fraction(a, b), Fraction(c, d)) <= Fraction(top, bottom) <= max(Fraction(a, b), Fraction(c, d))
