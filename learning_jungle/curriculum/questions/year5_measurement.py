"""Year 5, measurement: converting units, perimeter, area, volume by counting cubes, and time."""

from __future__ import annotations

from fractions import Fraction
from random import Random
from typing import Final

from learning_jungle.curriculum.pictures.kinds import cuboid, rectangle
from learning_jungle.curriculum.questions.template import Draft, question_template
from learning_jungle.curriculum.taught.strands import EASY, HARD, MEDIUM
from learning_jungle.curriculum.wording.names import NAMES
from learning_jungle.curriculum.wording.numerals import decimal_numeral
from learning_jungle.curriculum.wording.options import amount, whole

UNITS: Final = (("grams", "kg", "g"), ("metres", "km", "m"), ("millilitres", "litres", "ml"))
IMPERIAL: Final = (
    ("1 inch is about 2.5 cm.", "About how many centimetres is {n} inches?", Fraction(5, 2), "cm"),
    ("1 pound is about 450 g.", "About how many grams is {n} pounds?", Fraction(450), "g"),
    ("1 pint is about 570 ml.", "About how many millilitres is {n} pints?", Fraction(570), "ml"),
)
SHOPPING: Final = (("pens", 45, 95), ("apples", 35, 85), ("stickers", 25, 75), ("rulers", 55, 95))


@question_template("Y5-T18", "Y5-ME-1", MEDIUM)
def large_unit_to_small(rng: Random) -> Draft | None:
    """Convert kilograms, kilometres or litres with one decimal place to the small unit."""
    i, t = rng.randint(2, 9), rng.randint(1, 9)
    small, large, short = rng.choice(UNITS)
    return Draft(
        stem=f"How many {small} are in {i}.{t} {large}?",
        key=whole(1_000 * i + 100 * t, short),
        distractors=(
            whole(1_000 * i + t, short).because("zero-placeholder"),
            whole(1_000 * i + 10 * t, short).because("place-value-face"),
            whole(100 * i + 10 * t, short).because("unit-conversion-wrong"),
            whole(10_000 * i + 1_000 * t, short).because("unit-conversion-wrong"),
            whole(10_000 * i + 100 * t, short).because("zero-placeholder"),
            whole(1_000 * (i + 1) + 100 * t, short).because("near-miss"),
        ),
    )


@question_template("Y5-T19", "Y5-ME-2", HARD)
def perimeter_of_l_shape(rng: Random) -> Draft | None:
    """Find the perimeter of an L-shape whose unlabelled sides must be worked out."""
    width, height = rng.randint(6, 20), rng.randint(5, 20)
    cut_width, cut_height = rng.randint(2, width - 2), rng.randint(2, height - 2)
    unit = rng.choice(("cm", "m"))
    half, cut = width + height, cut_width + cut_height
    return Draft(
        stem="Find the perimeter of the L-shape.",
        key=whole(2 * half, unit),
        distractors=(
            whole(half + cut, unit).because("partial-step"),
            whole(2 * half - cut, unit).because("partial-step"),
            whole(half, unit).because("partial-step"),
            whole(width * height - cut_width * cut_height, unit).because("perimeter-area-swap"),
            whole(2 * half + cut, unit).because("near-miss"),
            whole(2 * half + 2 * cut, unit).because("perimeter-area-swap"),
        ),
        picture=rectangle(width, height, unit, (cut_width, cut_height)),
    )


@question_template("Y5-T20", "Y5-ME-3", EASY)
def area_of_rectangle(rng: Random) -> Draft | None:
    """Find the area of a rectangle."""
    a, b = rng.randint(5, 20), rng.randint(4, 12)
    if a <= b:
        return None
    unit = rng.choice(("cm²", "m²"))
    return Draft(
        stem="Find the area of the rectangle.",
        key=whole(a * b, unit),
        distractors=(
            whole(2 * (a + b), unit).because("perimeter-area-swap"),
            whole(a + b, unit).because("add-not-multiply"),
            whole(a * (b - 1), unit).because("times-table-neighbour"),
            whole(a * (b + 1), unit).because("times-table-neighbour"),
            whole(2 * a * b, unit).because("perimeter-area-swap"),
            whole(a * b + 10, unit).because("forget-regroup"),
        ),
        picture=rectangle(a, b, unit[:-1]),
    )


@question_template("Y5-T48", "Y5-ME-4", MEDIUM)
def count_cubes(rng: Random) -> Draft | None:
    """Find the volume of a cuboid built of centimetre cubes."""
    a, b, c = rng.randint(3, 5), rng.randint(2, 4), rng.randint(2, 4)
    key = a * b * c
    if key > 60:
        return None
    return Draft(
        stem="The cuboid is made of 1 cm³ cubes. What is its volume?",
        key=whole(key, "cm³"),
        distractors=(
            whole(a * b, "cm³").because("partial-step"),
            whole(a + b + c, "cm³").because("add-not-multiply"),
            whole(a * b + b * c + a * c, "cm³").because("perimeter-area-swap"),
            whole(2 * (a * b + b * c + a * c), "cm³").because("perimeter-area-swap"),
            whole(key + a * b, "cm³").because("times-table-neighbour"),
            whole(key + a, "cm³").because("near-miss"),
            whole(key - a, "cm³").because("near-miss"),
        ),
        picture=cuboid(a, b, c, "cm", cubes=True),
    )


@question_template("Y5-T49", "Y5-ME-1", EASY)
def imperial_to_metric(rng: Random) -> Draft | None:
    """Convert inches, pounds or pints to a rough metric measure."""
    fact, question, size, unit = rng.choice(IMPERIAL)
    n = rng.choice((4, 6, 8, 10, 12)) if unit == "cm" else rng.randint(3, 6)
    key = int(n * size)
    neighbour = int(2 * size)
    return Draft(
        stem=f"{fact} {question.format(n=n)}",
        key=whole(key, unit),
        distractors=(
            whole(key - neighbour, unit).because("times-table-neighbour"),
            whole(key + neighbour, unit).because("times-table-neighbour"),
            whole(10 * key, unit).because("unit-conversion-wrong"),
            whole(n + int(size), unit).because("add-not-multiply"),
            whole(2 * n if unit == "cm" else 400 * n, unit).because("partial-step"),
            whole(3 * n if unit == "cm" else 600 * n, unit).because("near-miss"),
        ),
        expression=f"{n} * {decimal_numeral(size)}",
    )


@question_template("Y5-T50", "Y5-ME-5", HARD, story=True)
def change_from_a_note(rng: Random) -> Draft | None:
    """Find the change after buying several things of one price."""
    thing, low, high = rng.choice(SHOPPING)
    n, price, note = rng.randint(3, 9), rng.randrange(low, high + 1, 5), rng.choice((5, 10))
    cost, paid = n * price, 100 * note
    change = paid - cost
    if cost >= paid - 100 or cost % 100 == 0 or cost < 100:
        return None
    return Draft(
        stem=f"{rng.choice(NAMES)} buys {n} {thing} at {price}p each and pays with a £{note} note. "
        "How much change is given?",
        key=amount(change),
        distractors=(
            amount(cost).because("partial-step"),
            amount(paid - price).because("partial-step"),
            amount(change + 100).because("forget-regroup"),
            *([amount(change - 100).because("boundary-bridge")] if change > 200 else []),
            *([amount(change - price).because("times-table-neighbour")] if change > price + 100 else []),
            amount(change + price).because("times-table-neighbour"),
        ),
    )


@question_template("Y5-T51", "Y5-ME-5", MEDIUM)
def hours_to_minutes(rng: Random) -> Draft | None:
    """Convert hours and minutes to minutes, or minutes and seconds to seconds."""
    large, rest = rng.randint(2, 6), rng.randrange(5, 56, 5)
    big, small, unit = rng.choice((("hours", "minutes", "minutes"), ("minutes", "seconds", "seconds")))
    return Draft(
        stem=f"How many {small} are in {large} {big} and {rest} {unit}?",
        key=whole(60 * large + rest, unit),
        distractors=(
            whole(100 * large + rest, unit).because("time-base-ten"),
            whole(60 * large, unit).because("partial-step"),
            whole(60 + rest, unit).because("partial-step"),
            whole(60 * large - rest, unit).because("operation-swap"),
            whole(60 * (large + 1) + rest, unit).because("times-table-neighbour"),
            whole(60 * large + rest + 10, unit).because("near-miss"),
        ),
    )


@question_template("Y5-T52", "Y5-ME-3", HARD)
def side_from_area(rng: Random) -> Draft | None:
    """Find the perimeter of a rectangle from its area and one side."""
    a, b = rng.randint(4, 15), rng.randint(3, 12)
    if a == b:
        return None
    area = a * b
    return Draft(
        stem=f"A rectangle has an area of {area} cm². One side is {a} cm long. What is its perimeter?",
        key=whole(2 * (a + b), "cm"),
        distractors=(
            whole(b, "cm").because("partial-step"),
            whole(a + b, "cm").because("partial-step"),
            whole(2 * a + b, "cm").because("partial-step"),
            whole(area - a, "cm").because("operation-swap"),
            whole(2 * (area + a), "cm").because("perimeter-area-swap"),
            whole(2 * (a + b) + 2, "cm").because("times-table-neighbour"),
            whole(4 * a, "cm").because("shape-property-mixup"),
        ),
    )
