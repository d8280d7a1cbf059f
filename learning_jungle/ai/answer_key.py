"""Proves a question's answer key: its expression must equal the marked option, in value, and no other option."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Final

from learning_jungle.ai.asking import Asked, asked_of
from learning_jungle.ai.number_matching import NumberMatch, match_numbers, units_are_converted, units_are_printed
from learning_jungle.ai.printed_units import dimension_of, measured_units, units_in
from learning_jungle.ai.rounding import wanted_of_division, without_modulo
from learning_jungle.ai.rules_needed import asks_for_mean, is_mean, needs_a_rule
from learning_jungle.ai.shapes import asks_for_shape, face_in, measure_of_shape, shape_unit
from learning_jungle.ai.story_cues import operation_contradicts
from learning_jungle.curriculum.checking.amounts import ExpressionRefused
from learning_jungle.curriculum.checking.dimensions import (
    CALCULATION,
    CLOCK,
    COORDINATE,
    LIST,
    NUMBER,
    RATIO,
    REMAINDER,
    TIME,
    WORD,
)
from learning_jungle.curriculum.checking.measures import evaluate_measure
from learning_jungle.curriculum.checking.quantities import Value, number, read_values
from learning_jungle.curriculum.checking.solving import solve
from learning_jungle.curriculum.checking.steps import operation_fault
from learning_jungle.curriculum.item import Item
from learning_jungle.curriculum.taught.units import MONEY

#: Options of these dimensions cannot be the value of an arithmetic expression.
_NOT_PROVABLE: Final = frozenset((CALCULATION, CLOCK, COORDINATE, LIST, RATIO, REMAINDER, TIME, WORD))
_SIGN: Final = re.compile(r"[-+*/×÷−]")
_BELOW_ZERO: Final = re.compile(
    r"°|\btemperature|\bdegrees\b|\bbelow\b|−[0-9]|\bnegative|\bminus\b|\bbasement|\bsea level\b|\bcount(?:ing)? back"
)
_NOT_WHOLE: Final = (
    r"[0-9]\.[0-9]|[0-9]/[0-9]|\bhal(?:f|ves)\b|\bthirds?\b|\bquarters?\b|\bfifths?\b|\beighths?\b|\btenths?\b"
)


@dataclass(frozen=True, slots=True)
class _Question:
    """A question being proved: the item, the values of its options, its stem in lower case and what it asks."""

    item: Item
    values: Sequence[Value]
    text: str
    asked: Asked
    expression: str
    unit: str | None


def answer_key_fault(item: Item, year_group: int) -> str | None:
    """Return the reason why a question's answer key is not proved, in a few words, or None if it is proved."""
    values = read_values(item.options)
    if len(set(values)) < len(values) or len({_visible_value(value) for value in values}) < len(values):
        return "two options are equal"
    if len({value.dimension for value in values}) > 1 or values[0].dimension in _NOT_PROVABLE:
        return "the options cannot be proved"
    units = {
        units_in(option) - {"%"} if value.dimension != NUMBER else frozenset()
        for option, value in zip(item.options, values, strict=True)
    }
    unit = next(iter(next(iter(units))), None) if len(units) == 1 and len(next(iter(units))) == 1 else None
    question = _Question(
        item,
        values,
        item.stem.lower().replace("’", "'"),
        asked_of(item.stem),
        without_modulo(item.expression or ""),
        unit,
    )
    try:
        result = evaluate_measure(question.expression)
        return (
            operation_fault(question.expression, year_group)
            or _unit_fault(question, units)
            or _part_fault(question)
            or _value_fault(question, result, year_group)
        )
    except ExpressionRefused:
        return "the expression is not arithmetic"


def _visible_value(value: Value) -> object:
    """Return the value that tells options apart: 3 and "3 apples" look the same to a child."""
    return value.face if value.face is not None and value.dimension == NUMBER else value


def _unit_fault(question: _Question, units: set[frozenset[str]]) -> str | None:
    """Return why the options' unit is not what is asked for, or None if it is."""
    asked, dimension = question.asked, question.values[0].dimension
    is_measure = any(units)
    if asked.unit is not None and is_measure and units != {frozenset({asked.unit})}:
        return "the options are not in the unit asked for"
    if asked.counted and is_measure:
        return "the options are not in the unit asked for"
    if asked.dimensions and is_measure and dimension not in asked.dimensions:
        return "the options are not in the unit asked for"
    return None


def _part_fault(question: _Question) -> str | None:
    """Return why the key cannot be a number of things, or None if it can."""
    size = question.values[question.item.correct_index].magnitude
    if not isinstance(size, int | Fraction):
        return None
    if size < 0 and re.search(r"[a-z]{3,} [a-z]{2,} ", question.text) and not _BELOW_ZERO.search(question.text):
        return "a number of things is below zero"
    if question.values[0].dimension == MONEY and Fraction(size).denominator != 1:
        return "an amount of money is no whole number of pence"
    counted = question.asked.counted
    if counted and Fraction(size).denominator != 1:
        thing = re.escape(counted.removesuffix("s"))
        if not re.search(rf"(?:{_NOT_WHOLE})(?: [a-z]+){{0,2}} {thing}", question.text):
            return "a number of things is not whole"
    return None


def _value_fault(question: _Question, result: Value, year_group: int) -> str | None:
    item = question.item
    right = solve(item, year_group).right
    if right is not None and right != {item.correct_index}:
        return "the stem has another answer"
    if right is None and operation_contradicts(question.text, question.asked.sentence, question.expression):
        return "the stem asks for another operation"
    shape = asks_for_shape(question.asked.sentence)
    if right is None and shape is not None:
        return _shape_fault(question, result)
    by_stem = right is not None
    numbers = match_numbers(item.stem, question.expression, stem_proves_key=by_stem)
    if not by_stem and asks_for_mean(question.asked.sentence) and is_mean(question.expression, question.text):
        # The divisor of a mean is how many numbers there are, which need not be printed.
        total = question.expression.rpartition("/")[0]
        terms = match_numbers(item.stem, total, stem_proves_key=False)
        numbers = NumberMatch(numbers.printed or terms.printed, numbers.pence or terms.pence)
    if not (numbers.printed or numbers.pence):
        return "the numbers of stem and expression differ"
    if not by_stem and not _expression_proves(question):
        return "the expression alone does not prove the key"
    wanted = wanted_of_division(question.expression, question.asked.sentence) if question.asked.counted else None
    equal = _equal_options(question, number(wanted) if wanted is not None else result, numbers, by_stem=by_stem)
    return None if equal == {item.correct_index} else "the expression does not equal the key only"


def _expression_proves(question: _Question) -> bool:
    if not _SIGN.search(question.expression) or needs_a_rule(question.text, question.asked.sentence):
        return False
    return not asks_for_mean(question.asked.sentence) or is_mean(question.expression, question.text)


def _shape_fault(question: _Question, result: Value) -> str | None:
    """Prove a perimeter, an area or a volume from the sides in the stem; the expression must have the same value."""
    measured = measure_of_shape(question.text, question.asked.sentence)
    if measured is None:
        return "the expression alone does not prove the key"
    dimension, size = measured
    unit = question.unit or question.asked.unit or shape_unit(question.text, dimension)
    if unit is None or dimension_of(unit) != dimension:
        return "the options are not in the unit asked for"
    face = face_in(size, unit)
    worth = result.magnitude if result.dimension != NUMBER else face
    same = result.magnitude == face if result.dimension == NUMBER else result == Value(dimension, size)
    equal = {
        at
        for at, value in enumerate(question.values)
        if (value.face if value.dimension == NUMBER else value.magnitude)
        == (face if value.dimension == NUMBER else size)
    }
    return (
        None
        if same and worth is not None and equal == {question.item.correct_index}
        else "the expression does not equal the key only"
    )


def _equal_options(question: _Question, result: Value, numbers: NumberMatch, *, by_stem: bool) -> set[int] | None:
    """Return the positions of the options that equal the expression, or None if its unit is unclear."""
    stem, values, expression = question.item.stem, question.values, question.expression
    if units_in(expression) - {"%"} and not units_are_printed(stem, expression):
        return None
    if result.dimension != NUMBER:
        if values[0].dimension != NUMBER:
            return {at for at, value in enumerate(values) if value == result}
        unit = question.asked.unit
        if unit is None or dimension_of(unit) != result.dimension:
            return None
        return {at for at, value in enumerate(values) if value.face == face_in(result.magnitude, unit)}
    equal = []
    unit = question.unit or question.asked.unit
    typed = bool(measured_units(expression))
    if (
        numbers.printed
        and (typed or units_are_converted(stem, expression, unit))
        and _unit_is_known(question, by_stem=by_stem)
    ):
        equal.append(
            {at for at, value in enumerate(values) if result.magnitude in (value.face, _percent(question, value))}
        )
    if numbers.pence and _is_in_pence(question):
        equal.append({at for at, value in enumerate(values) if value.magnitude == result.magnitude})
    found = [options for options in equal if options]
    return found[0] if found and all(options == found[0] for options in found) else None


def _percent(question: _Question, value: Value) -> Fraction | None:
    """Return the value of a percentage if every option is one, so that 0.25 also matches 25%."""
    return value.magnitude if all(option.endswith("%") for option in question.item.options) else None


def _is_in_pence(question: _Question) -> bool:
    return question.values[0].dimension == MONEY or question.asked.unit == "p"


def _unit_is_known(question: _Question, *, by_stem: bool) -> bool:
    """Return whether a bare number must be in the options' unit, because the stem names or asks for it."""
    values, unit = question.values, question.unit
    if any(value.face is None for value in values):
        return False
    if unit is None:
        return values[0].dimension == NUMBER or values[0].dimension.startswith("count of")
    if question.asked.unit == unit:
        return True
    named = {name for name in units_in(question.item.stem) if dimension_of(name) == values[0].dimension}
    return unit in named or (by_stem and not named)
