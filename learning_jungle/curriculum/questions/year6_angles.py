"""Year 6, geometry: angles in shapes and where lines cross, and the properties of quadrilaterals."""

from __future__ import annotations

from fractions import Fraction
from random import Random
from typing import Final

from learning_jungle.curriculum.misconceptions.column_methods import forgotten_exchange, smaller_from_larger
from learning_jungle.curriculum.misconceptions.geometry import (
    angle_copied,
    base_angles_not_halved,
    difference_from_straight_line,
    full_turn_shared,
    made_up_to_right_angle,
    one_angle_taken_away,
    opposite_made_up_to_line,
    straight_line_as_full_turn,
    straight_line_for_each_angle,
)
from learning_jungle.curriculum.misconceptions.slips import ten_less, ten_more
from learning_jungle.curriculum.misconceptions.word_problems import product_only
from learning_jungle.curriculum.pictures.kinds import angles, triangle
from learning_jungle.curriculum.questions.template import Draft, question_template
from learning_jungle.curriculum.taught.strands import EASY, HARD, MEDIUM
from learning_jungle.curriculum.wording.numerals import DIVIDED_BY, MINUS, TIMES, numeral
from learning_jungle.curriculum.wording.options import Choice, whole, words

POLYGONS: Final = (
    ("pentagon", 5), ("hexagon", 6), ("octagon", 8), ("nonagon", 9), ("decagon", 10),
    ("twelve-sided shape", 12),
)  # fmt: skip
#: What a quadrilateral has, its name, names of others that share some of it, and why it is not the first of these.
QUADRILATERALS: Final = (
    ("exactly one pair of parallel sides", "trapezium", ("parallelogram", "kite", "rhombus"),
     "A parallelogram has two pairs."),
    ("four equal sides, but no right angles", "rhombus", ("square", "kite", "parallelogram"),
     "A square has right angles too."),
    ("two pairs of equal sides that meet, but no parallel sides", "kite", ("parallelogram", "rhombus", "trapezium"),
     "In a parallelogram equal sides are opposite each other."),
    ("two pairs of parallel sides of different length and no right angles", "parallelogram",
     ("rectangle", "rhombus", "trapezium"), "A rectangle has right angles."),
    ("four right angles and sides of two different lengths", "rectangle", ("square", "parallelogram", "trapezium"),
     "In a square all sides are equal."),
)  # fmt: skip


def _degrees(number: int | Fraction) -> Choice:
    return whole(number, "°")


@question_template("Y6-T20", "Y6-GE-1", EASY, criteria=("6G-1",))
def third_angle(rng: Random) -> Draft | None:
    """Find the third angle of a triangle."""
    a, b = rng.randint(25, 95), rng.randint(25, 95)
    both = a + b
    key = 180 - both
    if key < 20 or a == b or key in (a, b) or 90 in (a, b, both):
        return None
    return Draft(
        stem=f"Two angles of a triangle are {a}° and {b}°. What is the third angle?",
        key=_degrees(key),
        distractors=(
            *straight_line_as_full_turn.choices(_degrees, a, b),
            *one_angle_taken_away.choices(_degrees, 180, a),
            *smaller_from_larger.choices(_degrees, 180, both),
            *ten_less.choices(_degrees, key),
            *ten_less.choices(_degrees, key, 20),
            *ten_less.choices(_degrees, key, 2),
        ),
        crossed=False,
        picture=triangle(corners=(f"{a}°", f"{b}°", "?")),
        expression=f"180 - ({a} + {b})",
        method=f"The three angles make 180°: {a} + {b} = {both}, 180 {MINUS} {both} = {key}",
    )


@question_template("Y6-T56", "Y6-GE-1", HARD, criteria=("6G-1",))
def isosceles_triangle(rng: Random) -> Draft | None:
    """Find a base angle of an isosceles triangle from the angle between its equal sides."""
    top = rng.randrange(24, 150, 2)
    key = (180 - top) // 2
    if abs(top - key) < 4:
        return None
    return Draft(
        stem=f"The angle between the two equal sides of an isosceles triangle is {top}°. How large is each of the "
        "other two angles?",
        key=_degrees(key),
        distractors=(
            *base_angles_not_halved.choices(_degrees, top),
            *straight_line_as_full_turn.choices(lambda rest: _degrees(rest // 2), top),
            *angle_copied.choices(_degrees, top),
            *ten_more.choices(_degrees, key),
            *ten_less.choices(_degrees, key),
            *ten_less.choices(_degrees, key, 5),
        ),
        picture=triangle(corners=("?", "?", f"{top}°"), form="isosceles"),
        expression=f"(180 - {top}) / 2",
        method=f"The other two make 180° with it and are equal: 180 {MINUS} {top} = {180 - top}, "
        f"{180 - top} {DIVIDED_BY} 2 = {key}",
    )


@question_template("Y6-T58", "Y6-GE-2", MEDIUM)
def crossing_lines(rng: Random) -> Draft | None:
    """Find an angle where two straight lines cross."""
    given = rng.choice((rng.randint(35, 80), rng.randint(100, 145)))
    opposite = rng.random() < 0.4
    key = given if opposite else 180 - given
    labels = (f"{given}°", "", "?", "") if opposite else (f"{given}°", "?", "", "")
    if abs(given - 90) < 8:
        return None
    target = opposite_made_up_to_line if opposite else straight_line_as_full_turn
    return Draft(
        stem="Two straight lines cross. What is the size of the angle marked with a question mark?",
        key=_degrees(key),
        distractors=(
            *target.choices(_degrees, given),
            *(straight_line_as_full_turn.choices(_degrees, given) if opposite else ()),
            *(() if opposite else angle_copied.choices(_degrees, given)),
            *made_up_to_right_angle.choices(_degrees, given),
            *ten_less.choices(_degrees, key),
            *ten_more.choices(_degrees, key),
        ),
        picture=angles("cross", (given, 180 - given, given, 180 - given), labels),
        crossed=False,
        expression=None if opposite else f"180 - {given}",
        method=f"Angles opposite each other where two lines cross are equal, so it is {key}°."
        if opposite
        else f"The two angles beside each other make a straight line, 180°: 180 {MINUS} {given} = {key}",
    )


@question_template("Y6-T69", "Y6-GE-1", MEDIUM, criteria=("6G-1",))
def fourth_angle(rng: Random) -> Draft | None:
    """Find the fourth angle of a quadrilateral."""
    a, b, c = (rng.randint(55, 125) for _ in range(3))
    total = a + b + c
    key = 360 - total
    if not 50 <= key <= 150 or key in (a, b, c) or abs(total - 180 - key) < 3:
        return None
    return Draft(
        stem=f"Three angles of a quadrilateral are {a}°, {b}° and {c}°. What is the fourth angle?",
        key=_degrees(key),
        distractors=(
            *difference_from_straight_line.choices(_degrees, a, b, c),
            *one_angle_taken_away.choices(_degrees, 360 - a, b),
            *forgotten_exchange.choices(_degrees, 360, total),
            *smaller_from_larger.choices(_degrees, 360, total),
            *ten_more.choices(_degrees, key),
            *ten_less.choices(_degrees, key),
        ),
        expression=f"360 - ({a} + {b} + {c})",
        method=f"The four angles make 360°: {a} + {b} + {c} = {total}, 360 {MINUS} {total} = {key}",
    )


@question_template("Y6-T88", "Y6-GE-1", HARD, criteria=("6G-1",))
def angle_of_a_regular_polygon(rng: Random) -> Draft:
    """Find each angle of a regular polygon by cutting it into triangles."""
    name, sides = rng.choice(POLYGONS)
    total = 180 * (sides - 2)
    key = total // sides
    return Draft(
        stem=f"What is the size of each angle of a regular {name}?",
        key=_degrees(key),
        distractors=(
            *full_turn_shared.choices(_degrees, sides),
            *(straight_line_for_each_angle.choices(_degrees, sides) if 180 % sides == 0 else ()),
            *product_only.choices(_degrees, sides - 2, 180),
            *ten_more.choices(_degrees, key),
            *ten_less.choices(_degrees, key),
            *ten_less.choices(_degrees, key, 20),
            *ten_more.choices(_degrees, key, 20),
        ),
        crossed=False,
        expression=f"{total} / {sides}",
        method=f"Cut it into {sides - 2} triangles from one corner: {sides - 2} {TIMES} 180 = {numeral(total)}. "
        f"Share between {sides} angles: {numeral(total)} {DIVIDED_BY} {sides} = {key}",
    )


@question_template("Y6-T89", "Y6-GE-1", EASY, criteria=("6G-1",))
def name_a_quadrilateral(rng: Random) -> Draft:
    """Name the quadrilateral that has the properties given."""
    properties, name, others, why_not = rng.choice(QUADRILATERALS)
    return Draft(
        stem=f"A quadrilateral has {properties}. Which name fits it best?",
        key=words(name),
        distractors=[words(other).because("shape-property-mixup") for other in others],
        crossed=False,
        method=f"Draw one and check each property: it is a {name}. {why_not}",
    )
