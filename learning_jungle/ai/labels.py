"""Checks the strand that a provider gives a question against its expression; geometry and statistics are the bank's."""

from __future__ import annotations

import re
from typing import Final

from learning_jungle.ai.printed_units import measured_units
from learning_jungle.ai.rounding import without_modulo
from learning_jungle.curriculum.checking.amounts import ExpressionRefused
from learning_jungle.curriculum.checking.expressions import Tree
from learning_jungle.curriculum.checking.steps import bare_tree, steps_of
from learning_jungle.curriculum.item import Item
from learning_jungle.curriculum.taught.strands import GEOMETRY, STATISTICS

BANK_STRAND: Final = "geometry and statistics come from the bank"
WRONG_STRAND: Final = "the strand does not fit the operation"
_PARTS: Final = re.compile(
    r"[0-9]/[0-9]|[0-9]\.[0-9]|%|\bper ?cent|\bhal(?:f|ves|ve)\b|\b(?:third|quarter|fifth|sixth|seventh|eighth"
    r"|ninth|tenth|hundredth)s?\b"
    r"|\bfraction|\bdecimal|\bdouble\b",
    re.IGNORECASE,
)
_MEASURES: Final = re.compile(
    r"£|[0-9]p\b|\b(?:cost|price|pay|money|change|coins?|pence|pounds?|long|longer|tall|taller|heavy|heavier|far"
    r"|weigh|perimeter"
    r"|area|volume|minutes?|hours?|days?|weeks?|months?|years?|seconds?|time|litres?|metres?|temperature)",
    re.IGNORECASE,
)
_ROUND: Final = frozenset({10, 100, 1_000, 10_000, 100_000, 1_000_000})


def strand_fault(item: Item) -> str | None:
    """Return why a question cannot be of the strand it is labelled with, or None if it can."""
    if item.strand in (GEOMETRY, STATISTICS):
        return BANK_STRAND
    try:
        steps = list(steps_of(bare_tree(without_modulo(item.expression or ""))))
    except ExpressionRefused:
        return None
    signs = {sign for sign, _, _ in steps}
    text = " ".join((item.stem, *item.options, item.expression or ""))
    fits = {
        "addition-subtraction": bool(signs & {"+", "-"}),
        "multiplication-division": bool(signs & {"*", ":", "**"}),
        "fractions": _PARTS.search(text) is not None or any(sign == ":" for sign in signs),
        "measurement": _MEASURES.search(text) is not None or bool(measured_units(text)),
        "ratio-algebra": bool(signs - {"+", "-"})
        or re.search(r"□|\bsequence\b", text) is not None
        or re.search(r"\b[a-z] [=+−]|= [a-z]\b", text) is not None,
        "number": "halfway" in text or all(sign in "+-" or _is_place_value(left, right) for sign, left, right in steps),
    }
    return None if fits.get(item.strand, True) else WRONG_STRAND


def strand_by_operation(expression: str) -> str:
    """Return the strand that the operations of an expression belong to, for a question whose label does not fit."""
    try:
        signs = {sign for sign, _, _ in steps_of(bare_tree(without_modulo(expression)))}
    except ExpressionRefused:
        signs = set()
    return "multiplication-division" if signs & {"*", ":", "**"} else "addition-subtraction"


def _is_place_value(left: Tree, right: Tree) -> bool:
    """Return whether one operand is a power of ten, or a small number beside one, as in 2 * 100 + 18 * 10."""
    return any(not isinstance(operand, tuple) and operand in _ROUND for operand in (left, right))
