"""Year 4, measurement: perimeter, and area by counting squares."""

from __future__ import annotations

from functools import partial
from random import Random

from learning_jungle.curriculum.misconceptions.counting import one_counted_twice, one_missed
from learning_jungle.curriculum.misconceptions.measures import marked_sides_only, perimeter_for_area, two_sides_only
from learning_jungle.curriculum.misconceptions.multiplication import added_not_multiplied, fact_after, fact_before
from learning_jungle.curriculum.misconceptions.slips import ones_one_less, ones_one_more, ten_less, ten_more
from learning_jungle.curriculum.misconceptions.word_problems import difference_only, quotient_only
from learning_jungle.curriculum.pictures.kinds import rectangle, squares
from learning_jungle.curriculum.questions.template import Draft, question_template
from learning_jungle.curriculum.taught.strands import EASY, HARD, MEDIUM
from learning_jungle.curriculum.wording.numerals import DIVIDED_BY, MINUS, TIMES
from learning_jungle.curriculum.wording.options import whole

SIDES = {"pentagon": 5, "hexagon": 6, "octagon": 8}


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
            *one_missed.choices(whole, key),
            *one_counted_twice.choices(whole, key),
            *(whole(key + step).because("near-miss") for step in (-2, 2)),
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
    if width > 2 * height or height > 2 * width or len({width, height, gone_wide, gone_high}) < 4:
        return None
    shown = partial(whole, unit=rng.choice(("cm", "m")))
    right, top = height - gone_high, width - gone_wide
    return Draft(
        stem="What is the perimeter of the L-shape?",
        key=shown(key),
        distractors=(
            *marked_sides_only.choices(shown, width, height, gone_wide, gone_high),
            shown(key - right).because("near-miss"),
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
