"""Solvers for money, scales, units, perimeter, area and volume."""

from __future__ import annotations

import re
from fractions import Fraction

from learning_jungle.curriculum.checking import facts, pictures
from learning_jungle.curriculum.checking.quantities import Value, measure
from learning_jungle.curriculum.checking.question import Answer, Question, WordingTable
from learning_jungle.curriculum.taught.units import unit_called

TABLE = WordingTable()

_PARTS_OF_UNIT = {
    ("day", "week"): 7, ("month", "year"): 12, ("day", "year"): 365, ("week", "year"): 52, ("year", "century"): 100,
    ("year", "decade"): 10,
}  # fmt: skip


@TABLE.reads(r"how much money is (?:here|there|shown)(?: altogether)?\?")
def coin_total(question: Question) -> Answer:
    """Add up coins and notes."""
    return measure(sum(question.data["values"]), "p") if question.kind == "coins" else None


@TABLE.reads(
    r"which coins? (?:is|are) worth the (most|least)\?",
    r"which (?:group|purse|set|coins?)[a-z ]* (?:has|have|is worth) the (most|least)(?: money)?\?",
)
def extreme_coin(question: Question, side: str) -> Answer:
    """Compare drawn coins by value."""
    if any(panel["kind"] != "coins" for panel in question.panels):
        return None
    return question.best(lambda p: sum(p["values"]) if question.panels else p.face, largest=side == "most")


@TABLE.reads(
    r"which (?:coins?|notes?|group|set|purse|picture)[a-z ]* (?:makes?|is|are worth|is worth|shows?|has|have"
    r"|is the|pays?) (?:exactly )?{money}(?: coin| note)?(?: altogether)?\?",
)
def coins_worth(question: Question, wanted: Value) -> Answer:
    """Find the coins of a total."""
    return question.panels_where(lambda panel: sum(panel.get("values", [])) == wanted.amount)


@TABLE.reads(
    r"(?:what|which) (?:number|temperature) does the (?:arrow|thermometer) (?:point to|show|mark)\?",
    r"how many (?:[a-z]+) is it from 0 to the arrow\?",
    r"how (?:much|long|heavy) .*\?",
    r"what (?:mass|temperature|length|reading|measurement|weight) .*(?:show|shows|scales?|thermometer|read)\??",
)
def scale_reading(question: Question) -> Answer:
    """Read a number line or a scale where the arrow or the level is."""
    if question.kind == "number_line" and "arrow" in question.stem:
        return question.data["marker"]
    if (
        question.kind != "scale"
        or "more" in question.stem
        or not re.search(r"\bshow|\bread|is in|is there|water is|weigh|does", question.stem)
    ):
        return None
    if set(re.findall(r"[0-9]+", question.stem)):
        return None
    return question.data["level"]


@TABLE.reads(
    r"how much (?:more )?(?:[a-z]+ )?(?:is needed|must be (?:added|poured in)|more) (?:to (?:reach|fill the "
    r"jug to|make)) {measure}\?",
    r"how much more [a-z]+ is needed to (?:reach|make) {measure}\?",
)
def up_to_level(question: Question, wanted: Value) -> Answer:
    """Find how far a scale's level is from a mark."""
    if question.kind != "scale":
        return None
    level = measure(question.data["level"], question.data["unit"])
    return Value(wanted.dimension, wanted.amount - level.amount)


@TABLE.reads(
    r"how many ([a-z]+) (?:are|is|are there|make) (?:there )?(?:in|the same as|equal to)? ?{measure}\?",
    r"how many ([a-z]+) are in (?:an?|one) (day|week|year|hour|minute|century|decade|metre|kilometre"
    r"|centimetre|kilogram|litre|leap year)\?",
)
def convert(question: Question, first: str | Value, second: str | Value) -> Answer:
    """Change a measure to another unit; ordinary years have 365 days."""
    unit, whole = (str(first), second) if isinstance(first, str) else (str(second), first)
    single = unit.removesuffix("s")
    if isinstance(whole, str):
        if (single, whole) in _PARTS_OF_UNIT:
            return _PARTS_OF_UNIT[single, whole]
        if whole == "leap year":
            return 366 if single == "day" else None
        if unit_called(whole) is None:
            return None
        whole = measure(1, whole)
    wanted = unit_called(unit)
    return whole.amount / wanted.size if wanted and wanted.dimension == whole.dimension else None


@TABLE.reads(
    r"(?:find|what is|work out) (?:the|its) (perimeter|area)(?: of (?:the|this) [a-zA-Z -]+)?[.?]",
    r"(?:the drawing shows a regular [a-z]+\. )?how long are all its sides (together)\?",
)
def perimeter_or_area(question: Question, what: str) -> Answer:
    """Find the perimeter or the area of the shape drawn."""
    data = question.data
    if question.kind == "rectangle":
        if what == "area":
            return _in_unit(question, pictures.area(data), f"{data['unit']}²")
        return _in_unit(question, 2 * (data["width"] + data["height"]), data["unit"])
    if question.kind == "polygon" and what != "area" and (found := pictures.side_lengths(data)):
        return _in_unit(question, sum(found[0]), found[1])
    if question.kind in ("triangle", "parallelogram") and what == "area":
        base, height = (Fraction(data[name].partition(" ")[0]) for name in ("base", "height"))
        share = 2 if question.kind == "triangle" else 1
        return _in_unit(question, base * height / share, f"{data['base'].partition(' ')[2]}²")
    if question.kind == "squares" and what == "area":
        return sum(data["rows"])
    return None


@TABLE.reads(
    r"how many squares (?:are|is|does|make|cover)(?: there)?(?: in| up)? (?:the|this) [a-z -]+?(?: cover| "
    r"have)?\?",
    r"(?:what is|find) the area of (?:the|this) [a-z -]+(?:,)? in squares[?.]",
)
def count_squares(question: Question) -> Answer:
    """Count the squares a shape covers."""
    return pictures.amount(question.kind, question.data) if question.kind in ("squares", "rectangle") else None


@TABLE.reads(
    r"(?:the cuboid is made of (?:1 cm³ )?cubes\. )?(?:find|what is|work out) (?:the|its) volume(?: of (?:the"
    r"|this) [a-z]+)?[.?]",
)
def volume(question: Question) -> Answer:
    """Find the volume of the cuboid drawn."""
    if question.kind != "cuboid":
        return None
    count = question.data["length"] * question.data["width"] * question.data["height"]
    return count if "how many" in question.stem.lower() else _in_unit(question, count, f"{question.data['unit']}³")


@TABLE.reads(
    r"a (?:rectangle|rectangular [a-z]+) has an area of {n} ([mck]?m)²\. one side is {n} [mck]?m(?: long)?\. "
    r"what is its perimeter\?",
)
def perimeter_from_area(question: Question, area: Fraction, unit: str, side: Fraction) -> Answer:
    """Find a rectangle's perimeter from its area and one side."""
    return measure(2 * (side + area / side), unit)


@TABLE.reads(
    r"{n} ([a-z]+) (?:is|are) about {n} ([a-z]+)\. about how many ([a-z]+) (?:is|are) {n} ([a-z]+)\?",
    r"{n} ([a-z]+) (?:is|are) about {n} ([a-z]+)\. about how many ([a-z]+) (?:is|are|is the same as|are the "
    r"same as|are in) {n} ([a-z]+)\?",
)
def about(
    question: Question, first: Fraction, unit: str, second: Fraction, _: str, wanted: str, size: Fraction, given: str
) -> Answer:
    """Convert between metric and imperial by the rate the question gives."""
    if given.removesuffix("s").removesuffix("e") == unit.removesuffix("s").removesuffix("e"):
        return size * second / first
    if wanted.removesuffix("s").removesuffix("e") == unit.removesuffix("s").removesuffix("e"):
        return size * first / second
    return None


def _in_unit(question: Question, size: int | Fraction, unit: str) -> Answer:
    """Return the measure, or the bare number where the options print no unit."""
    if unit_called(unit) is None or all(value.dimension == "number" for value in question.values):
        return size
    return measure(size, unit)


@TABLE.reads(r"the (radius|diameter) of an? [a-z ]+ is {measure}\. what is its (radius|diameter)\?")
def radius_or_diameter(question: Question, given: str, size: Value, wanted: str) -> Answer:
    """Double a radius or halve a diameter."""
    if given == wanted:
        return size
    return Value(size.dimension, size.amount * (2 if given == "radius" else Fraction(1, 2)))


@TABLE.reads(r"a cuboid is {n} (cm|m) long and {n} (?:cm|m) wide\. its volume is {n} (?:cm|m)³\. what is its height\?")
def height_from_volume(question: Question, length: Fraction, unit: str, width: Fraction, space: Fraction) -> Answer:
    """Find a cuboid's height from its volume."""
    return measure(space / (length * width), unit)


@TABLE.reads(
    r"which rectangle has the same area as a rectangle of {n} cm by {n} cm, but a (longer|shorter) perimeter\?",
)
def same_area(question: Question, length: Fraction, width: Fraction, side: str) -> Answer:
    """Find the rectangle of the same area with a longer or shorter perimeter."""
    found = set()
    for at, text in enumerate(question.options):
        sides = [int(part) for part in re.findall(r"[0-9]+", text)]
        if len(sides) != 2:
            return None
        longer = sum(sides) > length + width
        if sides[0] * sides[1] == length * width and sum(sides) != length + width and longer == (side == "longer"):
            found.add(at)
    return found


@TABLE.reads(
    r"the rectangle is enlarged by a scale factor of {n}\. how long is the (longer|shorter) side of the new "
    r"rectangle\?",
)
def enlarged_side(question: Question, factor: Fraction, which: str) -> Answer:
    """Scale a side of the rectangle drawn."""
    if question.kind != "rectangle":
        return None
    side = (max if which == "longer" else min)(question.data["width"], question.data["height"])
    return _in_unit(question, factor * side, question.data["unit"])


@TABLE.reads(
    r"the perimeter of a rectangle is {n} ([mck]?m)\. it is {n} [mck]?m (?:long|wide)\. how (?:wide|long) is "
    r"it\?",
)
def other_side(question: Question, around: Fraction, unit: str, side: Fraction) -> Answer:
    """Find a rectangle's other side from its perimeter."""
    return measure(around / 2 - side, unit)


@TABLE.reads(
    r"which unit (?:would you use|is best) to measure how (long|high|tall|wide|heavy|much water fills) (?:an? )?"
    r"([a-z ]+?)(?: is)?\?",
)
def usual_unit(question: Question, what: str, thing: str) -> Answer:
    """Choose the unit for a thing of the house, of the kind that is measured."""
    unit = facts.USUAL_UNIT.get(thing)
    wanted = {"heavy": "mass", "much water fills": "capacity"}.get(what, "length")
    if unit is None and thing.rpartition(" ")[2] in facts.USUAL_UNIT:
        unit = facts.USUAL_UNIT[thing.rpartition(" ")[2]]
    usual = unit_called(unit) if unit else None
    return unit if usual and usual.dimension == wanted else None


@TABLE.reads(r"how many minutes are in (half an|a quarter of an|three quarters of an) hour\?")
def part_of_hour(question: Question, part: str) -> Answer:
    """Say how many minutes a part of an hour has."""
    return {"half an": 30, "a quarter of an": 15, "three quarters of an": 45}[part]
