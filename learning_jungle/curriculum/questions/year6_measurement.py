"""Year 6, measurement: converting units, areas of triangles and parallelograms, and volume."""

from __future__ import annotations

from fractions import Fraction
from random import Random
from typing import Final

from learning_jungle.curriculum.pictures.kinds import cuboid, parallelogram, triangle
from learning_jungle.curriculum.questions.template import Draft, question_template
from learning_jungle.curriculum.taught.strands import EASY, HARD, MEDIUM
from learning_jungle.curriculum.wording.numerals import numeral
from learning_jungle.curriculum.wording.options import Choice, decimal, whole, words

UNITS: Final = (("kilograms", "kg", "g"), ("kilometres", "km", "m"), ("litres", "litres", "ml"))


@question_template("Y6-T18", "Y6-ME-3", MEDIUM)
def area_of_triangle(rng: Random) -> Draft | None:
    """Find the area of a triangle from its base and height."""
    b, h = rng.randint(4, 20), rng.randint(3, 20)
    if b * h % 2 or b == h:
        return None
    return Draft(
        stem="Find the area of the triangle.",
        key=whole(b * h // 2, "cm²"),
        distractors=(
            whole(b * h, "cm²").because("partial-step"),
            whole(b + h, "cm²").because("add-not-multiply"),
            whole(2 * (b + h), "cm²").because("perimeter-area-swap"),
            whole(b * h // 2 + b, "cm²").because("times-table-neighbour"),
            *([whole((b * h) // 4, "cm²").because("partial-step")] if b * h % 4 == 0 else []),
            *([whole(b * h // 2 - b, "cm²").because("times-table-neighbour")] if h > 3 else []),
        ),
        picture=triangle(f"{b} cm", f"{h} cm"),
    )


@question_template("Y6-T19", "Y6-ME-4", MEDIUM)
def volume_of_cuboid(rng: Random) -> Draft | None:
    """Find the volume of a cuboid from its three edges."""
    c, b, a = sorted(rng.sample(range(2, 13), 3))
    unit = rng.choice(("cm", "m"))
    key = a * b * c
    if key > 800:
        return None
    return Draft(
        stem="Find the volume of the cuboid.",
        key=whole(key, f"{unit}³"),
        distractors=(
            whole(a + b + c, f"{unit}³").because("add-not-multiply"),
            whole(a * b, f"{unit}³").because("partial-step"),
            whole(a * b + b * c + c * a, f"{unit}³").because("perimeter-area-swap"),
            whole(2 * (a * b + b * c + c * a), f"{unit}³").because("perimeter-area-swap"),
            whole(key + a * b, f"{unit}³").because("times-table-neighbour"),
            whole(2 * key, f"{unit}³").because("partial-step"),
            whole(key + 10 * c, f"{unit}³").because("forget-regroup"),
        ),
        picture=cuboid(a, b, c, unit),
    )


@question_template("Y6-T48", "Y6-ME-1", EASY)
def miles_and_kilometres(rng: Random) -> Draft | None:
    """Convert miles to kilometres or back with the fact given."""
    k = rng.randint(2, 12)
    miles = rng.random() < 0.5
    given, unit, other = (5, "miles", 8) if miles else (8, "km", 5)
    asked, short = ("kilometres", "km") if miles else ("miles", "miles")
    start, key = given * k, other * k
    return Draft(
        stem=f"5 miles is about 8 km. About how many {asked} is {start} {unit}?",
        key=whole(key, short),
        distractors=(
            whole(start + other - given, short).because("ratio-additive"),
            whole(start, short).because("unit-conversion-wrong"),
            whole(key + other, short).because("times-table-neighbour"),
            whole(key - other, short).because("times-table-neighbour"),
            whole(start * other, short).because("partial-step"),
            whole(2 * start, short).because("unit-conversion-wrong"),
            whole(start // 2, short).because("unit-conversion-wrong"),
        ),
        expression=f"{start} / {given} * {other}",
    )


@question_template("Y6-T49", "Y6-ME-3", MEDIUM)
def area_of_parallelogram(rng: Random) -> Draft | None:
    """Find the area of a parallelogram; the slanting side is not needed."""
    b, h = rng.randint(6, 20), rng.randint(3, 12)
    slant = h + rng.randint(1, 3)
    if b in (h, slant):
        return None
    return Draft(
        stem="Find the area of the parallelogram.",
        key=whole(b * h, "cm²"),
        distractors=(
            whole(b * slant, "cm²").because("perimeter-area-swap"),
            whole(2 * (b + slant), "cm²").because("perimeter-area-swap"),
            whole(b + h, "cm²").because("add-not-multiply"),
            *([whole(b * h // 2, "cm²").because("partial-step")] if b * h % 2 == 0 else []),
            whole(b * (h - 1), "cm²").because("times-table-neighbour"),
            whole(b * h + slant, "cm²").because("perimeter-area-swap"),
            whole(2 * b * h, "cm²").because("near-miss"),
        ),
        picture=parallelogram(f"{b} cm", f"{h} cm", f"{slant} cm"),
    )


@question_template("Y6-T50", "Y6-ME-1", EASY)
def small_unit_to_large(rng: Random) -> Draft | None:
    """Convert grams, metres or millilitres to the large unit, with up to three decimal places."""
    ones, rest = rng.randint(1, 9), rng.choice((rng.randint(2, 9), rng.randrange(10, 100, 10), rng.randint(105, 995)))
    large, short, small = rng.choice(UNITS)
    number = 1_000 * ones + rest
    key = Fraction(number, 1_000)
    return Draft(
        stem=f"How many {large} are in {numeral(number)} {small}?",
        key=decimal(key, short),
        distractors=(
            decimal(key * 10, short).because("unit-conversion-wrong"),
            decimal(key * 100, short).because("unit-conversion-wrong"),
            decimal(key / 10, short).because("unit-conversion-wrong"),
            *(
                decimal(ones + Fraction(rest, place), short).because("zero-placeholder")
                for place in (10, 100)
                if rest < place
            ),
            decimal(key - Fraction(1, 10) if rest > 100 else key + Fraction(1, 10), short).because("near-miss"),
            decimal(key - 1 if ones > 1 else key + 1, short).because("near-miss"),
        ),
    )


@question_template("Y6-T51", "Y6-ME-4", HARD)
def missing_edge(rng: Random) -> Draft | None:
    """Find the height of a cuboid from its volume, length and width."""
    a, b, c = rng.randint(3, 12), rng.randint(3, 12), rng.randint(3, 12)
    volume = a * b * c
    if len({a, b, c}) < 3:
        return None
    return Draft(
        stem=f"A cuboid is {a} cm long and {b} cm wide. Its volume is {volume} cm³. What is its height?",
        key=whole(c, "cm"),
        distractors=(
            whole(a * b, "cm").because("partial-step"),
            whole(volume // a, "cm").because("partial-step"),
            whole(a + b, "cm").because("add-not-multiply"),
            whole(c + 1, "cm").because("times-table-neighbour"),
            whole(c - 1, "cm").because("times-table-neighbour"),
            whole(c - 2, "cm").because("times-table-neighbour"),
            *([whole(abs(a - b), "cm").because("operation-swap")] if abs(a - b) > 1 else []),
        ),
        expression=f"{volume} / ({a} * {b})",
    )


@question_template("Y6-T52", "Y6-ME-2", HARD)
def same_area(rng: Random) -> Draft | None:
    """Choose the rectangle with the same area and a longer or shorter perimeter."""
    a, b = rng.randint(4, 12), rng.randint(4, 12)
    area = a * b
    pairs = [(d, area // d) for d in range(2, 25) if area % d == 0 and d < area // d <= 24]
    given = (min(a, b), max(a, b))
    if a == b or given not in pairs or len(pairs) < 3:
        return None
    longer = [pair for pair in pairs if sum(pair) > sum(given)]
    shorter = [pair for pair in pairs if sum(pair) < sum(given)]
    if not longer or not shorter:
        return None
    want_longer = rng.random() < 0.5
    key = rng.choice(longer if want_longer else shorter)
    opposite = rng.choice(shorter if want_longer else longer)

    def sides(pair: tuple[int, int]) -> Choice:
        return words(f"{pair[0]} cm by {pair[1]} cm", pair)

    step = 1 if want_longer else -1
    wrong = {
        opposite: "more-less-swap",
        (given[0] - 1, given[1] + 1): "perimeter-area-swap",
        (given[0] + step, given[1] + step): "perimeter-area-swap",
        (key[0], key[1] + 1): "near-miss",
    }
    return Draft(
        stem=f"Which rectangle has the same area as a rectangle of {given[0]} cm by {given[1]} cm, but a "
        f"{'longer' if want_longer else 'shorter'} perimeter?",
        key=sides(key),
        distractors=[
            sides(pair).because(why) for pair, why in wrong.items() if pair not in (given, key) and pair[0] <= pair[1]
        ],
    )
