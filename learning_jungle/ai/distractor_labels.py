"""Decides which labels of a provider's wrong options are believed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from learning_jungle.curriculum.checking.amounts import ExpressionRefused
from learning_jungle.curriculum.checking.labels import NOT_PRODUCED, label_outcome
from learning_jungle.curriculum.checking.measures import evaluate_measure
from learning_jungle.curriculum.checking.quantities import Value, read_values
from learning_jungle.curriculum.item import Item, four
from learning_jungle.curriculum.misconceptions.glossary import GLOSSARY, NEAR_MISS

_NO_SUM: Final = (None,) * 4


def with_believed_labels(item: Item, sums: Sequence[str | None] = _NO_SUM) -> Item:
    """Return a proved question whose doubtful labels are replaced by a near miss, which reports never mention.

    A label is believed if the glossary has it, the procedure for it gives the option wherever that can be checked, and
    the option's working in ``sums``, which runs beside the options, has the option's value.
    """
    values = read_values(item.options)
    labels = (
        label if label is None or _is_believed(item, at, values[at], sums[at]) else NEAR_MISS
        for at, label in enumerate(item.misconceptions)
    )
    return replace(item, misconceptions=four(labels))


def _is_believed(item: Item, at: int, value: Value, working: str | None) -> bool:
    if item.misconceptions[at] not in GLOSSARY or label_outcome(item, at) == NOT_PRODUCED:
        return False
    return working is None or _may_equal(working, value)


def _may_equal(working: str, value: Value) -> bool:
    """Return whether a working has an option's value, or is no arithmetic, so that it says nothing about the value."""
    try:
        result = evaluate_measure(working)
    except ExpressionRefused:
        return True
    return result == value or result.magnitude in (value.magnitude, value.face)
