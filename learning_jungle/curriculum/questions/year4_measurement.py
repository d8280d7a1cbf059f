"""Year 4, measurement: units, scales, perimeter and area by counting squares."""

from __future__ import annotations

from fractions import Fraction
from functools import partial
from random import Random

from learning_jungle.curriculum.misconceptions.measures import (
    converted_one_power_over,
    converted_one_power_short,
    converted_with_wrong_number,
    decimal_part_as_small_units,
    divided_one_power_short,
    marked_sides_only,
    perimeter_for_area,
    scale_step_as_hundred,
    scale_step_as_ten,
    two_sides_only,
    units_mixed,
)
from learning_jungle.curriculum.misconceptions.multiplication import added_not_multiplied, fact_after, fact_before
from learning_jungle.curriculum.misconceptions.slips import ones_one_less, ones_one_more, ten_less, ten_more
from learning_jungle.curriculum.misconceptions.time import hours_as_hundred_minutes
from learning_jungle.curriculum.misconceptions.word_problems import difference_only, quotient_only
from learning_jungle.curriculum.pictures.kinds import rectangle, scale, squares
from learning_jungle.curriculum.questions.template import Draft, question_template
from learning_jungle.curriculum.taught.strands import EASY, HARD, MEDIUM
from learning_jungle.curriculum.wording.numerals import DIVIDED_BY, MINUS, TIMES, numeral
from learning_jungle.curriculum.wording.options import decimal, whole

#: The larger unit, the smaller, and how many of it make one.
UNITS = (("km", "m", 1000), ("m", "cm", 100), ("cm", "mm", 10), ("kg", "g", 1000), ("litres", "ml", 1000))
#: The larger unit, the smaller, how many make one, and another number that comes to mind.
TIME_UNITS = (
    ("minutes", "seconds", 60, 100),
    ("hours", "minutes", 60, 100),
    ("weeks", "days", 7, 5),
    ("years", "months", 12, 10),
)
SIDES = {"pentagon": 5, "hexagon": 6, "octagon": 8}


@question_template("Y4-T49", "Y4-ME-1", EASY)
def whole_units(rng: Random) -> Draft | None:
    """Turn a whole number of larger units into smaller ones."""
    large, small, size = rng.choice(UNITS)
    n = rng.randint(2, 9)
    near = n + rng.choice((-1, 1))
    shown = partial(whole, unit=small)
    power = converted_one_power_over if size == 10 else converted_one_power_short
    return Draft(
        stem=f"How many {small} are in {n} {large}?",
        key=shown(n * size),
        distractors=(
            *power.choices(shown, n, size),
            *converted_one_power_over.choices(shown, n, size),
            shown(near * size).because("near-miss"),
            *(shown(near * size * power).because("combined-slip") for power in (Fraction(1, 10), 10) if near > 1),
            *units_mixed.choices(shown, n, size),
        ),
        expression=f"{n} * {size}",
        method=f"1 {large.removesuffix('s')} is {numeral(size)} {small}: "
        f"{n} {TIMES} {numeral(size)} = {numeral(n * size)}",
        crossed=False,
    )


@question_template("Y4-T50", "Y4-ME-1", HARD)
def decimal_units(rng: Random) -> Draft | None:
    """Turn a decimal number of larger units into smaller ones."""
    large, small, size = rng.choice([unit for unit in UNITS if unit[2] > 10])
    ones, hundredths = rng.randint(2, 9), 50 if size == 100 else rng.choice((25, 50, 75))
    amount = Fraction(100 * ones + hundredths, 100)
    printed, key = decimal(amount).text, int(amount * size)
    behind = int(printed.partition(".")[2])
    shown = partial(whole, unit=small)
    return Draft(
        stem=f"How many {small} are in {printed} {large}?",
        key=shown(key),
        distractors=(
            *decimal_part_as_small_units.choices(shown, ones, behind, size),
            *converted_one_power_short.choices(shown, key // size if key % size == 0 else amount, size),
            *ten_more.choices(shown, key, size),
            *ten_less.choices(shown, key, size),
            *ten_more.choices(shown, key, size // 4 if size > 100 else 10),
        ),
        expression=f"{printed} * {size}",
        method=f"{ones} {TIMES} {numeral(size)} = {numeral(ones * size)}, and 0.{behind} of {numeral(size)} is "
        f"{size * hundredths // 100}: {numeral(ones * size)} + {size * hundredths // 100} = {numeral(key)}",
    )


@question_template("Y4-T105", "Y4-ME-1", MEDIUM)
def decimal_units_back(rng: Random) -> Draft | None:
    """Turn a number of smaller units into a decimal number of larger ones."""
    large, small, size = rng.choice(UNITS)
    ones, hundredths = rng.randint(2, 9), 50 if size == 10 else rng.choice((25, 50, 75))
    key = Fraction(100 * ones + hundredths, 100)
    n = int(key * size)
    shown = partial(decimal, unit=large)
    return Draft(
        stem=f"How many {large} are in {numeral(n)} {small}?",
        key=shown(key),
        distractors=(
            *divided_one_power_short.choices(shown, n, size),
            *ten_more.choices(shown, key, 1),
            *ten_less.choices(shown, key, 1),
            *ten_more.choices(shown, key, Fraction(1, 4) if size > 10 else Fraction(1, 10)),
        ),
        expression=f"{n} / {size}",
        method=f"{numeral(size)} {small} make 1 {large.removesuffix('s')}: {numeral(n)} {DIVIDED_BY} {numeral(size)} = "
        f"{decimal(key).text}",
    )


@question_template("Y4-T51", "Y4-ME-1", EASY)
def units_of_time(rng: Random) -> Draft | None:
    """Turn whole weeks, years, hours or minutes into smaller units."""
    large, small, size, wrong = rng.choice(TIME_UNITS)
    n = rng.randint(3, 9)
    target = (
        hours_as_hundred_minutes.choices(whole, n)
        if wrong == 100
        else converted_with_wrong_number.choices(whole, n, wrong)
    )
    return Draft(
        stem=f"How many {small} are in {n} {large}?",
        key=whole(n * size),
        distractors=(
            *target,
            *added_not_multiplied.choices(whole, n, size),
            *fact_before.choices(whole, n, size),
            *fact_after.choices(whole, n, size),
            *ten_more.choices(whole, n * size),
            *ten_less.choices(whole, n * size),
        ),
        expression=f"{n} * {size}",
        method=f"1 {large.removesuffix('s')} is {size} {small}: {n} {TIMES} {size} = {n * size}",
    )


@question_template("Y4-T83", "Y4-ME-1", MEDIUM, criteria=("4NPV-4",))
def read_a_weighing_scale(rng: Random) -> Draft | None:
    """Read a scale on which each kilogram, as 1,000 g, is cut into 4, 5 or 10 equal parts."""
    parts = rng.choice((4, 4, 5, 5, 10))
    step = 1000 // parts
    marks = rng.choice([count for count in range(1, 2 * parts) if count != parts])
    key, label, up = step * marks, step * marks // 1000 * 1000, marks % parts
    shown = partial(whole, unit="g")
    wrong = scale_step_as_ten if parts == 10 else scale_step_as_hundred
    others = [label + up * size for size in (50, 200, 250, 500) if size != step and up * size < 1000]
    return Draft(
        stem="What mass does the scale show?",
        key=shown(key),
        distractors=(
            *wrong.choices(shown, label, up),
            *(shown(other).because("scale-misread") for other in others[:2]),
            *((shown(key + step).because("near-miss"),) if key + step < 2000 else ()),
            *ten_less.choices(shown, key, step),
            *((shown(key + 2 * step).because("near-miss"),) if key + 2 * step < 2000 else ()),
        ),
        picture=scale("weighing", 0, 2000, step, (0, 1000, 2000), key, "g"),
        method=f"1,000 ÷ {parts} = {step}, so each mark is {step} g: "
        f"{numeral(label)} + {up} {TIMES} {step} = {numeral(key)}",
        crossed=False,
    )


@question_template("Y4-T16", "Y4-ME-3", MEDIUM)
def squares_in_a_rectangle(rng: Random) -> Draft | None:
    """Find the area of a rectangle of squares."""
    a, b = rng.randint(3, 9), rng.randint(3, 6)
    if a == b:
        return None
    return Draft(
        stem="What is the area of the rectangle, in squares?",
        key=whole(a * b),
        distractors=(
            *perimeter_for_area.choices(whole, a, b),
            *added_not_multiplied.choices(whole, a, b),
            *fact_before.choices(whole, b, a),
            *fact_after.choices(whole, b, a),
            *fact_after.choices(whole, a, b),
            *ten_more.choices(whole, a * b),
        ),
        picture=squares([a] * b),
        expression=f"{a} * {b}",
        method=f"{b} rows of {a} squares: {b} {TIMES} {a} = {a * b}",
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
            *perimeter_for_area.choices(whole, max(rows), len(rows)),
            *(whole(key + step).because("miscount") for step in (-2, -1, 1, 2)),
        ),
        picture=squares(rows),
        method=f"Count row by row: {' + '.join(map(str, rows))} = {key}",
    )


@question_template("Y4-T53", "Y4-ME-2", MEDIUM)
def width_from_the_perimeter(rng: Random) -> Draft | None:
    """Find the width of a rectangle from its perimeter and length."""
    long, wide = rng.randint(8, 40), rng.randint(3, 20)
    unit = rng.choice(("cm", "m"))
    around = 2 * (long + wide)
    if wide >= long or around - long in (long, wide):
        return None
    shown = partial(whole, unit=unit)
    return Draft(
        stem=f"The perimeter of a rectangle is {around} {unit}. The rectangle is {long} {unit} long.\nHow wide is it?",
        key=shown(wide),
        distractors=(
            *difference_only.choices(shown, around, 2 * long),
            *difference_only.choices(shown, around, long),
            *quotient_only.choices(shown, around, 2),
            *ones_one_more.choices(shown, wide),
            *ones_one_less.choices(shown, wide),
            *ten_less.choices(shown, wide, 2),
        ),
        expression=f"{around} / 2 - {long}",
        method=f"Half of the perimeter is one length and one width: {around} {DIVIDED_BY} 2 = {around // 2}, "
        f"{around // 2} {MINUS} {long} = {wide}",
    )


@question_template("Y4-T54", "Y4-ME-2", HARD)
def perimeter_of_an_l_shape(rng: Random) -> Draft | None:
    """Find the perimeter of an L-shape, with two sides to work out."""
    width, height = rng.randint(8, 20), rng.randint(6, 16)
    gone_wide, gone_high = rng.randint(2, width - 4), rng.randint(2, height - 3)
    key = 2 * (width + height)
    if width > 2 * height or height > 2 * width:
        return None
    shown = partial(whole, unit=rng.choice(("cm", "m")))
    right, top = height - gone_high, width - gone_wide
    return Draft(
        stem="What is the perimeter of the L-shape?",
        key=shown(key),
        distractors=(
            *marked_sides_only.choices(shown, width, height, gone_wide, gone_high),
            shown(key - right).because("sides-left-out"),
            *two_sides_only.choices(shown, width, height),
            shown(width * height - gone_wide * gone_high).because("perimeter-area-swap"),
            shown(key + gone_wide).because("near-miss"),
            shown(key + 2 * gone_high).because("near-miss"),
        ),
        picture=rectangle(width, height, shown.keywords["unit"], cutout=(gone_wide, gone_high)),
        method=f"{width} {MINUS} {gone_wide} = {top}, {height} {MINUS} {gone_high} = {right}. All six sides: "
        f"{width} + {height} + {top} + {gone_high} + {gone_wide} + {right} = {key}",
    )


@question_template("Y4-T106", "Y4-ME-2", MEDIUM, criteria=("4G-2",))
def perimeter_of_a_regular_polygon(rng: Random) -> Draft | None:
    """Find the perimeter of a regular polygon from one side."""
    name, unit, side = rng.choice(sorted(SIDES)), rng.choice(("cm", "m")), rng.randint(4, 12)
    count = SIDES[name]
    shown = partial(whole, unit=unit)
    if side == count:
        return None
    return Draft(
        stem=f"Each side of a regular {name} is {side} {unit} long.\nWhat is its perimeter?",
        key=shown(count * side),
        distractors=(
            *added_not_multiplied.choices(shown, count, side),
            *(shown((count + step) * side).because("shape-property-mixup") for step in (-1, 1)),
            *ten_more.choices(shown, count * side),
            *ten_less.choices(shown, count * side),
        ),
        expression=f"{count} * {side}",
        method=f"A {name} has {count} sides, here all equal: {count} {TIMES} {side} = {count * side}".replace(
            "A octagon", "An octagon"
        ),
    )
