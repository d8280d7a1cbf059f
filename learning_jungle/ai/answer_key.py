"""Proves a question's answer key: its expression must equal the marked option, in value, and no other option."""

from __future__ import annotations

import re
from collections.abc import Sequence
from fractions import Fraction
from typing import Final

from learning_jungle.ai.number_matching import (
    NumberMatch,
    dimension_of,
    has_factor,
    match_numbers,
    measured_units,
    units_in,
)
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
from learning_jungle.curriculum.checking.quantities import Value, read_values
from learning_jungle.curriculum.checking.solving import solve
from learning_jungle.curriculum.item import Item
from learning_jungle.curriculum.taught.units import MONEY

#: Options of these dimensions cannot be the value of an arithmetic expression.
_NOT_PROVABLE: Final = frozenset((CALCULATION, CLOCK, COORDINATE, LIST, RATIO, REMAINDER, TIME, WORD))
_SIGN: Final = re.compile(r"[-+*/×÷−]")
_HOW_MANY: Final = re.compile(r"\bhow many ((?:square )?[a-z]+[²³]?)", re.IGNORECASE)
#: Words of questions that need a rule besides their numbers, so an expression alone cannot prove the answer.
_RULE_NEEDED: Final = re.compile(
    r"\b(?:perimeter|area|volume|angle|triangle|degrees|mean|average|diameter|radius|nearest|estimate|about|factors?"
    r"|multiples?|prime|even|odd|digit|sequence|pattern|comes next|next number|largest|smallest|greatest|least|order"
    r"|remainder|how many (?:days|weeks|months|years))\b",
    re.IGNORECASE,
)


def answer_key_fault(item: Item, year_group: int) -> str | None:
    """Return the reason why a question's answer key is not proved, in a few words, or None if it is proved."""
    values = read_values(item.options)
    if len(set(values)) < len(values) or len({_visible_value(value) for value in values}) < len(values):
        return "two options are equal"
    if len({value.dimension for value in values}) > 1 or values[0].dimension in _NOT_PROVABLE:
        return "the options cannot be proved"
    try:
        result = evaluate_measure(item.expression or "")
    except ExpressionRefused:
        return "the expression is not arithmetic"
    right = solve(item, year_group).right
    if right is not None and right != {item.correct_index}:
        return "the stem has another answer"
    by_stem = right is not None
    numbers = match_numbers(item.stem, item.expression or "", stem_proves_key=by_stem)
    if not (numbers.printed or numbers.pence):
        return "the numbers of stem and expression differ"
    if not by_stem and (_RULE_NEEDED.search(item.stem) or not _SIGN.search(item.expression or "")):
        return "the expression alone does not prove the key"
    equal = _equal_options(item, values, result, numbers, by_stem=by_stem)
    return None if equal == {item.correct_index} else "the expression does not equal the key only"


def _visible_value(value: Value) -> object:
    """Return the value that tells options apart: 3 and "3 apples" look the same to a child."""
    return value.face if value.face is not None and value.dimension == NUMBER else value


def _equal_options(
    item: Item, values: Sequence[Value], result: Value, numbers: NumberMatch, *, by_stem: bool
) -> set[int] | None:
    """Return the positions of the options that equal the expression, or None if its unit is unclear."""
    if result.dimension != NUMBER:
        if not units_in(item.expression or "") <= units_in(item.stem):
            return None
        return {at for at, value in enumerate(values) if value == result}
    if values[0].dimension == NUMBER:
        return {
            at for at, value in enumerate(values) if result.magnitude in (value.magnitude, _percent(item, at, value))
        }
    equal = []
    if numbers.printed and _unit_is_printed(item, values, by_stem=by_stem):
        equal.append({at for at, value in enumerate(values) if value.face == result.magnitude})
    if numbers.pence and values[0].dimension == MONEY:
        equal.append({at for at, value in enumerate(values) if value.magnitude == result.magnitude})
    found = [options for options in equal if options]
    return found[0] if found and all(options == found[0] for options in found) else None


def _percent(item: Item, at: int, value: Value) -> Fraction | None:
    """Return the number before the % sign if every option is a percentage, so that 25 also matches 25%."""
    return value.face if all(option.endswith("%") for option in item.options) else None


def _is_converted(item: Item, unit: str) -> bool:
    """Return whether the expression converts the stem's measures in other units into the unit asked for."""
    others = {other for other in measured_units(item.stem) - {unit} if dimension_of(other) == dimension_of(unit)}
    return all(has_factor(item.expression or "", other, unit) for other in others)


def _unit_is_printed(item: Item, values: Sequence[Value], *, by_stem: bool) -> bool:
    """Return whether a bare number must be in the options' unit, because the stem names no other of that dimension."""
    if any(value.face is None for value in values):
        return False
    printed = [units_in(option) for option in item.options]
    if len(set(printed)) != 1:
        return False
    unit = printed[0]
    if not unit:
        return True
    asked = _HOW_MANY.search(item.stem)
    if asked and (wanted := units_in(asked[1])):
        return unit == wanted and _is_converted(item, next(iter(unit)))
    named = {unit for unit in units_in(item.stem) if dimension_of(unit) == values[0].dimension}
    if by_stem:
        return unit <= named or not named
    return unit == named
