"""A check of labels: whether the misconception that an option is labelled with can give that option."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from learning_jungle.curriculum.checking.dimensions import CLOCK, TIME
from learning_jungle.curriculum.checking.label_rules.column_rules import COLUMN_RULES
from learning_jungle.curriculum.checking.label_rules.fraction_rules import FRACTION_RULES
from learning_jungle.curriculum.checking.label_rules.list_rules import LIST_RULES, lists
from learning_jungle.curriculum.checking.label_rules.measure_rules import MEASURE_RULES
from learning_jungle.curriculum.checking.label_rules.number_rules import NUMBER_RULES
from learning_jungle.curriculum.checking.label_rules.operation_rules import OPERATION_RULES
from learning_jungle.curriculum.checking.label_rules.pictogram_rules import PICTOGRAM_RULES, symbols
from learning_jungle.curriculum.checking.label_rules.rounding_rules import ROUNDING_RULES
from learning_jungle.curriculum.checking.label_rules.seen import Rule, readings
from learning_jungle.curriculum.checking.quantities import read_values
from learning_jungle.curriculum.item import LETTERS, Item

PRODUCED: Final = "produces"
NOT_PRODUCED: Final = "does not produce"
UNCHECKED: Final = "cannot be checked"

#: The rule for each misconception whose outcome can be worked out from the numbers that a child sees.
RULES: Final[Mapping[str, Rule]] = {
    **COLUMN_RULES,
    **NUMBER_RULES,
    **ROUNDING_RULES,
    **OPERATION_RULES,
    **MEASURE_RULES,
    **FRACTION_RULES,
}

#: The rules that can judge a time of day; the others would read 9:40 as two numbers.
_OF_TIMES: Final = frozenset({"time-base-ten", "forget-regroup", "smaller-from-larger"})


def label_faults(item: Item, year_group: int) -> list[str]:
    """Return which labels of a question cannot give their option; an empty list when none is known to be false.

    ``year_group``, 0 to 6, is not needed yet; it is here so that every check is called alike.
    """
    return [
        f"{misconception} does not give {LETTERS[at]} ({item.options[at]})"
        for at, misconception in enumerate(item.misconceptions)
        if misconception is not None and label_outcome(item, at) == NOT_PRODUCED
    ]


def label_outcome(item: Item, at: int) -> str:
    """Return PRODUCED, NOT_PRODUCED or UNCHECKED for the label of one option, 0 to 3.

    A label passes when any reasonable reading of it gives the option: with the numbers as printed or in base units,
    from the stem, the expression or the picture. An option that is no number cannot be checked.
    """
    listed = lists(item.stem, item.key, item.options[at])
    if listed is not None:
        list_rule = LIST_RULES.get(item.misconceptions[at] or "")
        return _outcome([] if list_rule is None else [list_rule(listed)])
    pictogram_rule = PICTOGRAM_RULES.get(item.misconceptions[at] or "")
    drawn = symbols(item, at) if pictogram_rule is not None else None
    if pictogram_rule is not None and drawn is not None:
        return _outcome([pictogram_rule(drawn)])
    rule = RULES.get(item.misconceptions[at] or "")
    if rule is None:
        return UNCHECKED
    if read_values(item.options)[at].dimension in (TIME, CLOCK) and item.misconceptions[at] not in _OF_TIMES:
        return UNCHECKED
    return _outcome([rule(seen) for seen in readings(item, at)])


def _outcome(found: Sequence[bool | None]) -> str:
    if True in found:
        return PRODUCED
    return NOT_PRODUCED if False in found and None not in found else UNCHECKED
