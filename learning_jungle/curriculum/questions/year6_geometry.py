"""Year 6, geometry: angles, circles and four quadrants."""

from __future__ import annotations

from random import Random
from typing import Final

from learning_jungle.curriculum.pictures.kinds import angles, circle_parts, grid, triangle
from learning_jungle.curriculum.questions.template import Draft, question_template
from learning_jungle.curriculum.taught.strands import EASY, HARD, MEDIUM
from learning_jungle.curriculum.wording.numerals import numeral
from learning_jungle.curriculum.wording.options import Choice, coordinates, whole, words

CIRCLE_WORDS: Final = ("radius", "diameter", "circumference")


def _inside(points: dict[tuple[int, int], str]) -> list[Choice]:
    return [coordinates(*point).because(why) for point, why in points.items() if max(map(abs, point)) <= 10]


@question_template("Y6-T20", "Y6-GE-1", EASY)
def third_angle(rng: Random) -> Draft | None:
    """Find the third angle of a triangle."""
    a, b = rng.randint(25, 95), rng.randint(25, 95)
    key = 180 - a - b
    if key < 20 or a == b or key in (a, b) or 90 in (a, b, a + b):
        return None
    return Draft(
        stem=f"Two angles of a triangle are {a}° and {b}°. What is the third angle?",
        key=whole(key, "°"),
        distractors=(
            whole(360 - a - b, "°").because("turn-angle-mixup"),
            whole(180 - a, "°").because("partial-step"),
            whole(180 - b, "°").because("partial-step"),
            whole(a + b, "°").because("operation-swap"),
            whole(key - 10, "°").because("boundary-bridge"),
            whole(abs(90 - a), "°").because("turn-angle-mixup"),
            whole(abs(a - b), "°").because("operation-swap"),
        ),
        picture=triangle(corners=(f"{a}°", f"{b}°", "?")),
        expression=f"180 - {a} - {b}",
    )


@question_template("Y6-T21", "Y6-GE-4", MEDIUM)
def reflect_in_an_axis(rng: Random) -> Draft | None:
    """Reflect a point in the x-axis or the y-axis."""
    x, y = (rng.choice((-1, 1)) * rng.randint(1, 9) for _ in range(2))
    axis = rng.choice("xy")
    if abs(x) == abs(y):
        return None
    key, other = ((x, -y), (-x, y)) if axis == "x" else ((-x, y), (x, -y))
    return Draft(
        stem=f"Point P is reflected in the {axis}-axis. What are the coordinates of its reflection?",
        key=coordinates(*key),
        distractors=_inside(
            {
                other: "turn-angle-mixup",
                (y, x): "coordinate-swap",
                (key[1], key[0]): "coordinate-swap",
                (-x, -y): "turn-angle-mixup",
            }
        ),
        picture=grid(-10, 10, ((x, y, "P"),)),
    )


@question_template("Y6-T57", "Y6-GE-4", HARD)
def translate_in_four_quadrants(rng: Random) -> Draft | None:
    """Translate a point across an axis; the grid does not show where it lands."""
    x, y = (rng.choice((-1, 1)) * rng.randint(1, 6) for _ in range(2))
    right, up = (rng.choice((-1, 1)) * rng.randint(2, 9) for _ in range(2))
    key = (x + right, y + up)
    wrong = {
        (x - right, y - up): "turn-angle-mixup",
        (x + up, y + right): "coordinate-swap",
        (y + up, x + right): "coordinate-swap",
        (x + right, y - up): "turn-angle-mixup",
        (x - right, y + up): "turn-angle-mixup",
        (-x - right, y + up): "negative-size",
    }
    wrong.pop(key, None)
    if max(map(abs, key)) > 10 or key[0] * x > 0:
        return None
    across = f"{abs(right)} {'right' if right > 0 else 'left'}"
    upright = f"{abs(up)} {'up' if up > 0 else 'down'}"
    return Draft(
        stem=f"Point P is at ({numeral(x)}, {numeral(y)}). It moves {across} and {upright}. Where is it now?",
        key=coordinates(*key),
        distractors=_inside(wrong),
    )


@question_template("Y6-T53", "Y6-GE-3", EASY)
def name_a_circle_part(rng: Random) -> Draft | None:
    """Name the part of a circle that is marked."""
    marked = rng.choice(CIRCLE_WORDS)
    return Draft(
        stem="What is the marked part of the circle called?",
        key=words(marked),
        distractors=[
            words(name).because("shape-property-mixup")
            for name in (*CIRCLE_WORDS, "centre", "diagonal", "vertex")
            if name != marked
        ],
        picture=circle_parts(marked),
    )


@question_template("Y6-T54", "Y6-GE-3", MEDIUM)
def radius_and_diameter(rng: Random) -> Draft | None:
    """Find the diameter from the radius, or the radius from the diameter."""
    r, unit = rng.randint(5, 48), rng.choice(("cm", "m", "mm"))
    double = rng.random() < 0.5
    given, asked = (("radius", r), ("diameter", 2 * r)) if double else (("diameter", 2 * r), ("radius", r))
    number, key = given[1], asked[1]
    thing = rng.choice(("circle", "wheel", "round table", "plate", "pond"))
    return Draft(
        stem=f"The {given[0]} of a {thing} is {number} {unit}. What is its {asked[0]}?",
        key=whole(key, unit),
        distractors=(
            whole(number * 2 if not double else number * 4, unit).because("operation-swap"),
            whole(number, unit).because("shape-property-mixup"),
            whole(number + 2, unit).because("add-not-multiply"),
            whole(key + 10, unit).because("forget-regroup"),
            whole(key - 2, unit).because("near-miss"),
            *([whole(number // 2, unit).because("operation-swap")] if double and r % 2 == 0 else []),
            *([whole(r // 2, unit).because("partial-step")] if not double and r % 2 == 0 else []),
            whole(number - 2, unit).because("operation-swap"),
        ),
        expression=f"{number} + {number}" if double else None,
    )


@question_template("Y6-T56", "Y6-GE-1", HARD)
def isosceles_triangle(rng: Random) -> Draft | None:
    """Find a base angle of an isosceles triangle from the angle between its equal sides."""
    top = rng.randrange(24, 150, 2)
    key = (180 - top) // 2
    if abs(top - key) < 4:
        return None
    return Draft(
        stem=f"The angle between the two equal sides of an isosceles triangle is {top}°. How large is each of the "
        "other two angles?",
        key=whole(key, "°"),
        distractors=(
            whole(180 - top, "°").because("partial-step"),
            whole(top, "°").because("shape-property-mixup"),
            whole((360 - top) // 2, "°").because("turn-angle-mixup"),
            whole(top // 2, "°").because("operation-swap"),
            whole(key + 5, "°").because("boundary-bridge"),
            whole(key - 5, "°").because("boundary-bridge"),
            *([whole(90 - top, "°").because("turn-angle-mixup")] if top < 80 else []),
        ),
        picture=triangle(corners=("?", "?", f"{top}°"), form="isosceles"),
    )


@question_template("Y6-T58", "Y6-GE-2", EASY)
def crossing_lines(rng: Random) -> Draft | None:
    """Find an angle where two straight lines cross."""
    given = rng.choice((rng.randint(35, 80), rng.randint(100, 145)))
    opposite = rng.random() < 0.5
    key = given if opposite else 180 - given
    labels = (f"{given}°", "", "?", "") if opposite else (f"{given}°", "?", "", "")
    return Draft(
        stem="Two straight lines cross. What is the size of the angle marked with a question mark?",
        key=whole(key, "°"),
        distractors=(
            whole(180 - key, "°").because("turn-angle-mixup"),
            whole(360 - given, "°").because("turn-angle-mixup"),
            whole((360 - given) // 3, "°").because("turn-angle-mixup"),
            whole(abs(90 - given), "°").because("turn-angle-mixup"),
            whole(key - 10, "°").because("boundary-bridge"),
            whole(key + 10, "°").because("boundary-bridge"),
            whole(180 + given, "°").because("operation-swap"),
        ),
        picture=angles("cross", (given, 180 - given, given, 180 - given), labels),
    )


@question_template("Y6-T69", "Y6-GE-1", MEDIUM)
def fourth_angle(rng: Random) -> Draft | None:
    """Find the fourth angle of a quadrilateral."""
    a, b, c = (rng.randint(55, 125) for _ in range(3))
    key = 360 - a - b - c
    if not 50 <= key <= 150 or key in (a, b, c):
        return None
    return Draft(
        stem=f"Three angles of a quadrilateral are {a}°, {b}° and {c}°. What is the fourth angle?",
        key=whole(key, "°"),
        distractors=(
            whole(abs(a + b + c - 180), "°").because("turn-angle-mixup"),
            whole(360 - a - b, "°").because("partial-step"),
            whole(abs(180 - a), "°").because("turn-angle-mixup"),
            whole(key + 10, "°").because("boundary-bridge"),
            whole(key - 10, "°").because("boundary-bridge"),
            whole(min(a, b, c) - 5, "°").because("near-miss"),
            whole(a, "°").because("shape-property-mixup"),
        ),
    )
