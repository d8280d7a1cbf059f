"""Solvers for number and place value: counting on, comparing, digits, rounding, words and Roman numerals."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from itertools import pairwise

from learning_jungle.curriculum.checking.dimensions import LIST
from learning_jungle.curriculum.checking.numerals import number_from_words, roman
from learning_jungle.curriculum.checking.quantities import Value
from learning_jungle.curriculum.checking.question import Answer, Question, WordingTable

TABLE = WordingTable()

_LARGE = ("largest", "greatest", "biggest", "most", "highest", "warmest", "longest", "heaviest", "tallest")
_SMALL = ("smallest", "least", "lowest", "fewest", "coldest", "shortest", "lightest")
_PLACES: dict[str, int | Fraction] = {
    "one": 1, "ten": 10, "hundred": 100, "thousand": 1_000, "ten thousand": 10_000, "hundred thousand": 100_000,
    "million": 1_000_000, "tenth": Fraction(1, 10), "hundredth": Fraction(1, 100), "thousandth": Fraction(1, 1_000),
}  # fmt: skip


@TABLE.reads(
    r"(?:we |i )?(?:count (?:back )?(?:on )?(?:in|through|from|down|up)? ?([^:.]*): |.*\bsequence\b[^0-9−]* "
    r"|.*next(?: number)?\? |we count |count: |a sequence (?:starts|begins) )?([-−]?[0-9][-−0-9,./ ]*, "
    r"[-−0-9,./ ]+?)(?:, □|, \?|\.|\?)?(?: (?:what|which) (?:number |fraction )?(?:comes |is )?(?:the )?"
    r"(?:next|missing)(?: number)?.*\?)?",
)
def next_in_sequence(question: Question, _: str | None, listed: str) -> Answer:
    """Continue a sequence of equal steps."""
    terms = _terms(listed)
    steps = {second - first for first, second in pairwise(terms)}
    return terms[-1] + steps.pop() if len(terms) >= 2 and len(steps) == 1 else None


@TABLE.reads(
    r"(?:[^0-9]*)?((?:[-−]?[0-9][0-9,./]*, )*□(?:, [-−]?[0-9][0-9,./]*(?<!,))+)"
    r"(?: (?:go up by the same amount each time\. )?.*\?)?"
)
def gap_in_sequence(question: Question, listed: str) -> Answer:
    """Fill a gap at the start or inside a sequence of equal steps."""
    before, after = listed.split("□")
    left, right = _terms(before.strip().rstrip(",")), _terms(after.strip().lstrip(", "))
    runs = [*pairwise(left), *pairwise(right)]
    steps = (
        {second - first for first, second in runs} or {(right[0] - left[-1]) / 2}
        if left
        else {second - first for first, second in runs}
    )
    if len(steps) != 1:
        return None
    step = steps.pop()
    return right[0] - step if not left or left[-1] + 2 * step == right[0] else None


@TABLE.reads(r"(?:what|which) number (?:comes |is )?(?:just |straight )?(before|after) {n}\?")
def neighbour(question: Question, side: str, start: Fraction) -> Answer:
    """Name the number just before or after."""
    return start + (1 if side == "after" else -1)


@TABLE.reads(
    r"(?:start at {n}\. )?what is (one|[0-9,.]+|[0-9]+/[0-9]+) (more|less|fewer|greater|smaller)(?: than "
    r"{n})?\?",
)
def more_or_less(question: Question, first: Fraction | None, step: str, side: str, second: Fraction | None) -> Answer:
    """Add or take away a step."""
    start = second if first is None else first
    if start is None:
        return None
    size = Fraction(1) if step == "one" else Fraction(step.replace(",", ""))
    return start + (size if side in ("more", "greater") else -size)


@TABLE.reads(
    r"(?:which|what) (?:number|fraction|decimal|amount|temperature|price|mass|length|time|one|list|is"
    r"|percentage)? ?(?:is )?the ([a-z]+)(?: number)?\?",
)
def largest_or_smallest(question: Question, side: str) -> Answer:
    """Find the option of largest or smallest value."""
    if question.panels or side not in _LARGE + _SMALL or any(v.face is None for v in question.values):
        return None
    return question.best(lambda value: value.amount, largest=side in _LARGE)


@TABLE.reads(
    r"which (?:list|set|row|order)?[a-z ,]*(?:smallest|least|lowest|coldest|shortest)(?: number)? (?:first|to "
    r"[a-z]+)\?",
    r"which (?:list )?(?:is|shows|goes|has)[a-z ]*(?:smallest|least|lowest|coldest)(?: number)? (?:first|to "
    r"[a-z]+)\?",
)
def rising_list(question: Question) -> Answer:
    """Find the list in rising order."""
    return _ordered(question, lambda first, second: first < second)


@TABLE.reads(
    r"which (?:list |set |row )?[a-z ,]*(?:largest|greatest|highest|warmest|biggest|longest)(?: number)? "
    r"(?:first|to [a-z]+)\?",
)
def falling_list(question: Question) -> Answer:
    """Find the list in falling order."""
    return _ordered(question, lambda first, second: first > second)


@TABLE.reads(r"in {n}, (?:what is|how much is)(?: the value of)? the (?:digit )?{n}(?: worth)?\?")
def worth_of_digit(question: Question, first: Fraction, second: Fraction) -> Answer:
    """Say what a digit is worth; the longer of the two numbers is the one it belongs to."""
    whole, digit = (first, second) if first not in range(10) else (second, first)
    scale = 1000 if whole.denominator != 1 else 1
    digits = str(int(whole * scale))
    if whole * scale != int(whole * scale) or digits.count(str(int(digit))) != 1:
        return None
    return Fraction(digit) * 10 ** (len(digits) - 1 - digits.index(str(int(digit)))) / scale


@TABLE.reads(r"in {n}, what is the (first|last) digit worth\?")
def worth_of_outer_digit(question: Question, whole: Fraction, which: str) -> Answer:
    """Say what the first or the last digit of a whole number is worth."""
    size = 10 ** (len(str(int(whole))) - 1) if which == "first" else 1
    return whole // size % 10 * size


@TABLE.reads(r"(?:which|what) number (?:is made of|has|is|equals) ((?:[0-9]+ [a-z ]+s?(?:, | and )?)+)\?")
def made_of_places(question: Question, parts: str) -> Answer:
    """Add up so many tens and ones, or other places."""
    total = Fraction(0)
    for part in parts.replace(" and ", ", ").split(", "):
        count, _, place = part.partition(" ")
        size = _PLACES.get(place) or _PLACES.get(place.removesuffix("s"))
        if size is None:
            return None
        total += int(count) * size
    return total


@TABLE.reads(
    r"round {n} to (?:the nearest )?(?:(whole number|[0-9,]+)|(one|two|1|2) decimal places?)\.?",
    r"round {n} to the nearest (whole number|tenth|hundredth|ten|hundred|thousand|million)()\.",
)
def round_off(question: Question, whole: Fraction, nearest: str | None, places: str | None) -> Answer:
    """Round, halves up."""
    if places:
        unit = Fraction(1, 10) if places in ("one", "1") else Fraction(1, 100)
    elif nearest == "whole number" or nearest is None:
        unit = Fraction(1)
    else:
        unit = Fraction(_PLACES.get(nearest) or nearest.replace(",", ""))
    return (whole / unit + Fraction(1, 2)) // 1 * unit


@TABLE.reads(r"(?:which|what) number is ([a-z][a-z ,-]+)\?")
def from_words(question: Question, words: str) -> Answer:
    """Read a number in words."""
    return number_from_words(words)


@TABLE.reads(
    r"(?:what|which) (?:number|year|time)? ?(?:is|does) (?:the roman numeral )?([ivxlcdm]+)(?: (?:show|mean"
    r"|stand for))?(?: in roman numerals)?\?",
)
def from_roman(question: Question, numeral: str) -> Answer:
    """Read a Roman numeral."""
    return roman(numeral.upper())


@TABLE.reads(r"which roman numeral (?:is|stands for) the (greatest|largest|smallest)(?: number)?\?")
def extreme_roman(question: Question, side: str) -> Answer:
    """Compare Roman numerals."""
    values = [roman(text) for text in question.options]
    if None in values:
        return None
    known = [value for value in values if value is not None]
    wanted = min(known) if side == "smallest" else max(known)
    return {at for at, value in enumerate(known) if value == wanted}


@TABLE.reads(r"which multiple of {n} comes just (before|after) {n}\?")
def neighbouring_multiple(question: Question, step: Fraction, side: str, start: Fraction) -> Answer:
    """Name the multiple just before or just after a number."""
    below = start // step * step
    return below + step if side == "after" else below if below != start else below - step


def _terms(listed: str) -> list[Fraction]:
    parts = [part.replace("−", "-").replace(",", "") for part in listed.split(", ")]
    return [Fraction(part) for part in parts if part.strip()]


def _ordered(question: Question, before: Callable[[Fraction, Fraction], bool]) -> set[int] | None:
    if any(value.dimension != LIST for value in question.values):
        return None

    def in_order(value: Value) -> bool:
        sizes = [part.amount for part in value.magnitude]
        return all(before(first, second) for first, second in pairwise(sizes))

    return question.where(in_order)


@TABLE.reads(r"which number is between {n} and {n}\?")
def between(question: Question, low: Fraction, high: Fraction) -> Answer:
    """Find the number between two others."""
    return question.where(lambda value: value.face is not None and low < value.face < high)
