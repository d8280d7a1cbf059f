"""Year 4, measurement: converting units, perimeter and area by counting squares."""

from __future__ import annotations

from fractions import Fraction
from random import Random

from learning_jungle.curriculum.pictures.kinds import rectangle, squares
from learning_jungle.curriculum.questions.template import Draft, question_template
from learning_jungle.curriculum.taught.strands import EASY, HARD, MEDIUM
from learning_jungle.curriculum.wording.numerals import numeral
from learning_jungle.curriculum.wording.options import Choice, decimal, whole

#: The larger unit, the smaller, and how many of it make one.
UNITS = (("km", "m", 1000), ("m", "cm", 100), ("cm", "mm", 10), ("kg", "g", 1000), ("litres", "ml", 1000))
TIME_UNITS = (
    ("minutes", "seconds", 60, 100),
    ("hours", "minutes", 60, 100),
    ("weeks", "days", 7, 5),
    ("years", "months", 12, 10),
)


@question_template("Y4-T49", "Y4-ME-1", EASY)
def whole_units(rng: Random) -> Draft | None:
    """Turn a whole number of larger units into smaller ones."""
    large, small, size = rng.choice(UNITS)
    n = rng.randint(2, 9)

    def shown(number: int) -> Choice:
        return whole(number, small)

    return Draft(
        stem=f"How many {small} are in {n} {large}?",
        key=shown(n * size),
        distractors=(
            shown(n * size // 10).because("unit-conversion-wrong"),
            shown(n * size * 10).because("unit-conversion-wrong"),
            shown(n + size).because("add-not-multiply"),
            shown((n + 1) * size).because("near-miss"),
            shown((n - 1) * size).because("near-miss"),
        ),
        expression=f"{n} * {size}",
    )


@question_template("Y4-T50", "Y4-ME-1", HARD)
def decimal_units(rng: Random) -> Draft | None:
    """Turn a decimal number of larger units into smaller ones, or back."""
    large, small, size = rng.choice(UNITS)
    ones, hundredths = rng.randint(2, 9), rng.choice((25, 50, 75))
    if size == 10:
        hundredths = 50
    amount = Fraction(100 * ones + hundredths, 100)
    key = amount * size
    dropped = ones * size + hundredths
    into_small = rng.random() < 0.6
    if into_small:
        printed = decimal(amount).text
        slips = (key / 10, key * 10, Fraction(dropped), Fraction(ones * size), key + size, key - size)
        return Draft(
            stem=f"How many {small} are in {printed} {large}?",
            key=whole(int(key), small),
            distractors=[
                whole(int(slip), small).because(why)
                for slip, why in zip(slips, _reasons(), strict=True)
                if slip.denominator == 1 and slip > 0
            ],
            expression=f"{printed} * {size}",
        )
    slips = (
        amount / 10,
        amount * 10,
        Fraction(100 * ones + hundredths // 10, 100),
        Fraction(ones),
        amount + 1,
        amount - 1,
    )
    return Draft(
        stem=f"How many {large} are in {numeral(int(key))} {small}?",
        key=decimal(amount, large),
        distractors=[
            decimal(slip, large).because(why)
            for slip, why in zip(slips, _reasons(), strict=True)
            if 100 % slip.denominator == 0 and slip > 0
        ],
        expression=f"{int(key)} / {size}",
    )


def _reasons() -> tuple[str, ...]:
    return (
        "unit-conversion-wrong",
        "unit-conversion-wrong",
        "zero-placeholder",
        "partial-step",
        "near-miss",
        "near-miss",
    )


@question_template("Y4-T51", "Y4-ME-1", EASY)
def units_of_time(rng: Random) -> Draft | None:
    """Turn whole weeks, years, hours or minutes into smaller units."""
    large, small, size, wrong = rng.choice(TIME_UNITS)
    n = rng.randint(3, 9)
    return Draft(
        stem=f"How many {small} are in {n} {large}?",
        key=whole(n * size),
        distractors=(
            whole(n * wrong).because("time-base-ten" if wrong == 100 else "unit-conversion-wrong"),
            whole(n + size).because("add-not-multiply"),
            whole((n + 1) * size).because("times-table-neighbour"),
            whole((n - 1) * size).because("times-table-neighbour"),
            *([whole(n * 24).because("unit-conversion-wrong")] if size == 60 else []),
        ),
        expression=f"{n} * {size}",
    )


@question_template("Y4-T16", "Y4-ME-3", MEDIUM)
def squares_in_a_rectangle(rng: Random) -> Draft | None:
    """Find the area of a rectangle of squares."""
    a, b = rng.randint(3, 9), rng.randint(3, 6)
    if 2 * (a + b) == a * b or a == b:
        return None
    return Draft(
        stem="What is the area of the rectangle, in squares?",
        key=whole(a * b),
        distractors=(
            whole(2 * (a + b)).because("perimeter-area-swap"),
            whole(a + b).because("add-not-multiply"),
            whole(a * (b - 1)).because("count-skip-double"),
            whole(a * (b + 1)).because("count-skip-double"),
            whole((a + 1) * b).because("count-skip-double"),
        ),
        picture=squares([a] * b),
        expression=f"{a} * {b}",
    )


@question_template("Y4-T52", "Y4-ME-3", EASY)
def squares_in_a_stepped_shape(rng: Random) -> Draft | None:
    """Count the squares that a shape with steps covers."""
    rows = sorted(rng.sample(range(2, 9), rng.randint(3, 4)), reverse=rng.random() < 0.5)
    key = sum(rows)
    return Draft(
        stem="How many squares does the shape cover?",
        key=whole(key),
        distractors=(
            whole(max(rows) * len(rows)).because("perimeter-area-swap"),
            whole(2 * (max(rows) + len(rows))).because("perimeter-area-swap"),
            whole(max(rows) + len(rows)).because("add-not-multiply"),
            whole(key - 1).because("count-skip-double"),
            whole(key + 1).because("count-skip-double"),
            whole(key + 2).because("count-skip-double"),
        ),
        picture=squares(rows),
    )


@question_template("Y4-T53", "Y4-ME-2", MEDIUM)
def width_from_the_perimeter(rng: Random) -> Draft | None:
    """Find the width of a rectangle from its perimeter and length."""
    long, wide = rng.randint(8, 40), rng.randint(3, 20)
    unit = rng.choice(("cm", "m"))
    around = 2 * (long + wide)
    if wide >= long or around - long in (long, wide):
        return None
    return Draft(
        stem=f"The perimeter of a rectangle is {around} {unit}. It is {long} {unit} long.\nHow wide is it?",
        key=whole(wide, unit),
        distractors=(
            whole(around - long, unit).because("partial-step"),
            whole(around - 2 * long, unit).because("partial-step"),
            whole(around // 2, unit).because("partial-step"),
            whole(wide + 1, unit).because("near-miss"),
            whole(wide - 1, unit).because("near-miss"),
            whole(wide - 2, unit).because("near-miss"),
        ),
        expression=f"{around} / 2 - {long}",
    )


@question_template("Y4-T54", "Y4-ME-2", HARD)
def perimeter_of_an_l_shape(rng: Random) -> Draft | None:
    """Find the perimeter of an L-shape, with two sides to work out."""
    width, height = rng.randint(8, 20), rng.randint(6, 16)
    gone_wide, gone_high = rng.randint(2, width - 4), rng.randint(2, height - 3)
    unit = rng.choice(("cm", "m"))
    key = 2 * (width + height)
    if width > 2 * height or height > 2 * width:
        return None
    return Draft(
        stem="What is the perimeter of the L-shape?",
        key=whole(key, unit),
        distractors=(
            whole(key - gone_wide - gone_high, unit).because("partial-step"),
            whole(width + height, unit).because("partial-step"),
            whole(width * height - gone_wide * gone_high, unit).because("perimeter-area-swap"),
            whole(key + gone_wide, unit).because("count-skip-double"),
            whole(key - gone_high, unit).because("partial-step"),
            whole(key + 2 * gone_high, unit).because("count-skip-double"),
        ),
        picture=rectangle(width, height, unit, cutout=(gone_wide, gone_high)),
    )
