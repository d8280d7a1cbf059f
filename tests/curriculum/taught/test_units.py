"""Every package takes its units from one table."""

from __future__ import annotations

import pytest

from learning_jungle.curriculum.checking import read_value
from learning_jungle.curriculum.checking.measures import evaluate_measure
from learning_jungle.curriculum.taught.units import UNITS, Unit, unit_called
from learning_jungle.curriculum.wording.reading import words_in
from learning_jungle.curriculum.wording.speech import read_aloud

PRINTED = [unit for unit in UNITS if unit.symbol and unit.symbol != "£"]


@pytest.mark.parametrize("unit", UNITS, ids=lambda unit: unit.one)
def test_a_unit_is_found_by_its_symbol_and_its_names(unit: Unit) -> None:
    assert [unit_called(name.lower()) for name in (unit.symbol or unit.one, unit.one, unit.many)] == [unit] * 3


@pytest.mark.parametrize("unit", PRINTED, ids=lambda unit: unit.symbol)
def test_a_printed_unit_is_read_worked_with_and_said(unit: Unit) -> None:
    printed = f"3 {unit.symbol}"
    assert read_value(printed).dimension == unit.dimension
    assert read_value(printed).magnitude == 3 * unit.size
    assert evaluate_measure(f"1 {unit.symbol} + 2 {unit.symbol}") == read_value(printed)
    said = f"{unit.symbol}" if unit.symbol == "p" else f" {unit.symbol}"
    assert read_aloud(f"3{said}", 6) == f"three {unit.many}"


def test_a_unit_behind_a_number_is_no_word_to_read() -> None:
    assert words_in("Cut 3 cm off 2 m of ribbon, 5 cm² of card and 10 min of film.") == words_in(
        "Cut off of ribbon, of card and of film."
    )


def test_what_is_no_unit_is_none() -> None:
    assert unit_called("apples") is None
