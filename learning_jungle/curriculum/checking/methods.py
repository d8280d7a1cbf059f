"""A check of method texts: every statement in them, such as "37 + 10 = 47", is true, and they get to the answer."""

from __future__ import annotations

import itertools
import re
from fractions import Fraction
from typing import Final

from learning_jungle.curriculum.checking.amounts import Amount, ExpressionRefused
from learning_jungle.curriculum.checking.arithmetic import value_of
from learning_jungle.curriculum.checking.expressions import parse
from learning_jungle.curriculum.checking.quantities import read_numeral
from learning_jungle.curriculum.item import Item
from learning_jungle.curriculum.taught.units import unit_called

#: Where one statement of a method ends: a comma inside 4,350 and a colon inside 9:40 have no space behind them.
_CLAUSES: Final = re.compile(r"[;\n]|[,:.!?](?= |$)|\b(?:so|then|because|but|which|that)\b|(?<=[0-9]) and (?=[0-9£])")
_TIME: Final = re.compile(r"\b([0-9]{1,2}):([0-9]{2})\b(?: ?[ap]\.?m\b\.?)?")
_GROUPS_OF: Final = re.compile(
    r"\b(?:groups?|lots?|rows?|jumps?|sets?|bags?|boxes|packs?) of\b|(?<=[0-9%]) of (?=[£0-9(])"
)
#: Words that a calculation can begin with or that stand for a sign.
_SPOKEN: Final = tuple(
    (re.compile(words), sign)
    for words, sign in (
        (r"\bhalf of\b", "1/2 ×"),
        (r"\b(?:a |one )?quarter of\b", "1/4 ×"),
        (r"\b(?:a |one )?third of\b", "1/3 ×"),
        (r"\b(?:double|twice)\b", "2 ×"),
        (r"(?<=[0-9]) tens?\b", " × 10"),
        (r"(?<=[0-9]) hundreds?\b", " × 100"),
        (r"(?<=[0-9]) thousands?\b", " × 1000"),
        (r"(?<=[0-9]) tenths?\b", " ÷ 10"),
        (r"(?<=[0-9]) hundredths?\b", " ÷ 100"),
    )
)
_PERCENTAGE: Final = re.compile(r"[0-9]+ ?%")
_COMPOUND: Final = re.compile(r"(?<=[a-z]) (?:and )?(?=[0-9])")
_WORD: Final = re.compile(r"[a-z]+[²³]?", re.IGNORECASE)
_REMAINDER: Final = re.compile(r"([0-9,]+) ?(?:r|remainder) ?([0-9]+)")
_DIVISION: Final = re.compile(r"([0-9,]+) ?÷ ?([0-9,]+)")
_NUMERAL: Final = re.compile(r"[0-9]+(?:,[0-9]{3})*(?:\.[0-9]+)?")
_LETTER: Final = re.compile(r"[0-9)]n\b|(?<![a-z'])[a-z](?![a-z'])|□")


def method_faults(text: str) -> list[str]:
    """Return the arithmetic statements of a method text that are false or cannot be read; an empty list when none.

    Reads + − × ÷, brackets, powers, fractions, decimals, %, £, units, times such as 9:40, "3 r 2" and "3/4 of 20".
    A side without a number, or with a letter or a box for a number, states nothing that could be checked.
    """
    plain = _TIME.sub(lambda time: f"{60 * int(time[1]) + int(time[2])} min", text)
    return [fault for clause in _CLAUSES.split(plain) for part in _statements(clause) for fault in _clause_faults(part)]


def gives_the_key(item: Item) -> bool:
    """Return whether the method of a question gets to every number of the key, or to none, which "no" can say."""
    if item.picture is not None and item.picture.kind == "panels":
        return True
    reached = _numbers(item.method)
    return all(number in reached for number in _numbers(item.key) if number)


def _numbers(text: str) -> set[Fraction]:
    return {read_numeral(numeral) for numeral in _NUMERAL.findall(text)}


def _statements(clause: str) -> list[str]:
    """Split at an "and" between two statements, unlike that of "2 hours and 15 minutes = 135 minutes"."""
    found = [""]
    for part in clause.split(" and "):
        if "=" in found[-1] and "=" in part:
            found.append(part)
        else:
            found[-1] = f"{found[-1]} and {part}" if found[-1] else part
    return found


def _clause_faults(clause: str) -> list[str]:
    sides = [side.strip() for side in clause.split("=")]
    return [
        f"{left} = {right} {fault}"
        for left, right in itertools.pairwise(sides)
        if (fault := _fault(left, right)) is not None
    ]


def _fault(left: str, right: str) -> str | None:
    if not _states_a_number(left) or not _states_a_number(right):
        return None
    if _PERCENTAGE.fullmatch(left) and not re.search(r"[%./]", right):
        return None  # "20% = £12" does not say of what.
    remainder = _REMAINDER.fullmatch(right)
    if remainder:
        return _remainder_fault(left, _whole(remainder[1]), _whole(remainder[2]))
    try:
        true = any(_equal(left, right, with_units=with_units) for with_units in (True, False))
    except ExpressionRefused:
        return "cannot be read"
    return None if true else "is not true"


def _states_a_number(side: str) -> bool:
    letter = _LETTER.search(side)
    is_variable = letter is not None and unit_called(letter[0].lower()) is None
    return bool(re.search(r"[0-9]", side)) and not (is_variable and not _REMAINDER.search(side))


def _remainder_fault(left: str, quotient: int, rest: int) -> str | None:
    division = _DIVISION.search(left)
    if division is None:
        return "cannot be read"
    total, size = _whole(division[1]), _whole(division[2])
    return None if total == size * quotient + rest and rest < size else "is not true"


def _whole(numeral: str) -> int:
    return int(numeral.replace(",", ""))


def _equal(left: str, right: str, *, with_units: bool) -> bool:
    return _worth(left, with_units=with_units) == _worth(right, with_units=with_units)


def _worth(side: str, *, with_units: bool) -> Fraction | Amount:
    """Return what one side is worth; raises ExpressionRefused when it is no arithmetic."""
    plain = side.lower()
    for spoken, sign in _SPOKEN:
        plain = spoken.sub(sign, plain)
    plain = _GROUPS_OF.sub(" × ", plain)
    plain = _WORD.sub(lambda word: word[0] if with_units and _is_unit(word[0]) else " ", plain)
    if not with_units:
        plain = plain.replace("£", "").replace("°", "")
    plain = re.sub(r"\s+", " ", plain).strip()
    if with_units:
        plain = _COMPOUND.sub(" + ", plain)
    worth = value_of(parse(plain, with_units=with_units or "%" in plain))
    return worth if isinstance(worth, Amount) else Fraction(worth)


def _is_unit(word: str) -> bool:
    return unit_called(word) is not None
