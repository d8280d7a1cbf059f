"""Year 5, geometry: angles in degrees, rectangles and regular polygons, reflection and translation."""

from __future__ import annotations

from random import Random
from typing import Final

from learning_jungle.curriculum.pictures.kinds import angles, grid, polygon
from learning_jungle.curriculum.questions.template import Draft, question_template
from learning_jungle.curriculum.taught.strands import EASY, HARD, MEDIUM
from learning_jungle.curriculum.wording.options import Choice, coordinates, whole

ANGLE_KINDS: Final = {"acute": range(20, 81), "obtuse": range(100, 171), "reflex": range(190, 351)}
REGULAR: Final = {"pentagon": 5, "hexagon": 6, "octagon": 8}
#: Short side, long side and diagonal of rectangles where all three are whole numbers.
RECTANGLES: Final = (
    (3, 4, 5), (6, 8, 10), (5, 12, 13), (9, 12, 15), (8, 15, 17), (12, 16, 20), (15, 20, 25), (10, 24, 26),
)  # fmt: skip


@question_template("Y5-T21", "Y5-GE-2", MEDIUM)
def angle_on_a_line(rng: Random) -> Draft | None:
    """Find the other angle on a straight line."""
    given = rng.randrange(25, 160, 5)
    if given in (90, 95):
        return None
    key = 180 - given
    return Draft(
        stem=f"Two angles make a straight line. One is {given}°. What is the other angle?",
        key=whole(key, "°"),
        distractors=(
            whole(360 - given, "°").because("turn-angle-mixup"),
            whole(given, "°").because("partial-step"),
            whole(key + 10, "°").because("boundary-bridge"),
            whole(key - 10, "°").because("boundary-bridge"),
            whole(abs(90 - given), "°").because("turn-angle-mixup"),
            whole(180 + given, "°").because("operation-swap"),
        ),
        picture=angles("line", (given, key), (f"{given}°", "?")),
    )


@question_template("Y5-T53", "Y5-GE-1", EASY)
def kind_of_angle(rng: Random) -> Draft | None:
    """Choose the angle that is acute, obtuse or reflex from its size."""
    kind = rng.choice(tuple(ANGLE_KINDS))
    wrong = [
        whole(rng.choice(sizes), "°").because("turn-angle-mixup")
        for name, sizes in ANGLE_KINDS.items()
        if name != kind
        for _ in range(2)
    ]
    return Draft(
        stem=f"Which angle is {kind}?",
        key=whole(rng.choice(ANGLE_KINDS[kind]), "°"),
        distractors=(*wrong, whole(90, "°").because("turn-angle-mixup"), whole(180, "°").because("turn-angle-mixup")),
    )


@question_template("Y5-T54", "Y5-GE-2", HARD)
def angle_at_a_point(rng: Random) -> Draft | None:
    """Find the missing one of three or four angles round a point."""
    known = [rng.randrange(40, 150, 5) for _ in range(rng.choice((2, 3)))]
    total = sum(known)
    key = 360 - total
    if key < 35 or key in known or total == 180:
        return None
    labels = [f"{size}°" for size in known]
    return Draft(
        stem="The angles meet at a point. What is the size of the angle marked with a question mark?",
        key=whole(key, "°"),
        distractors=(
            whole(total, "°").because("partial-step"),
            whole(360 - known[0], "°").because("partial-step"),
            whole(abs(180 - total), "°").because("turn-angle-mixup"),
            whole(360 - total + 10, "°").because("boundary-bridge"),
            whole(key - 10, "°").because("boundary-bridge"),
            whole(known[-1], "°").because("shape-property-mixup"),
        ),
        picture=angles("point", (*known, key), (*labels, "?")),
    )


@question_template("Y5-T55", "Y5-GE-4", MEDIUM)
def reflect_in_a_line(rng: Random) -> Draft | None:
    """Reflect a point in a mirror line parallel to an axis."""
    axis, at, away = rng.choice(("x", "y")), rng.randint(4, 6), rng.randint(1, 4)
    side = rng.choice((-1, 1))
    along, across = at + side * away, rng.randint(0, 10)
    image = at - side * away
    if along == across or across in (at, image):
        return None

    def point(u: int, v: int) -> Choice:
        return coordinates(u, v) if axis == "x" else coordinates(v, u)

    start = point(along, across)
    name = "vertical" if axis == "x" else "horizontal"
    return Draft(
        stem=f"Point P is reflected in the {name} dashed mirror line. What are the coordinates of its reflection?",
        key=point(image, across),
        distractors=(
            point(across, image).because("coordinate-swap"),
            point(at, across).because("partial-step"),
            point(image + (1 if image < 10 else -1), across).because("near-miss"),
            *([point(along, 2 * at - across).because("turn-angle-mixup")] if 0 <= 2 * at - across <= 10 else []),
            start.because("partial-step"),
        ),
        picture=grid(0, 10, ((*start.value, "P"),), (axis, at)),
    )


@question_template("Y5-T56", "Y5-GE-3", EASY)
def side_of_regular_polygon(rng: Random) -> Draft | None:
    """Use equal sides: find the distance all the way round a regular polygon."""
    name, sides = rng.choice(tuple(REGULAR.items()))
    length = rng.randint(4, 12)
    if length == sides:
        return None
    key = sides * length
    return Draft(
        stem=f"The drawing shows a regular {name}. How long are all its sides together?",
        key=whole(key, "cm"),
        distractors=(
            whole(length, "cm").because("partial-step"),
            whole(sides + length, "cm").because("add-not-multiply"),
            whole((sides - 1) * length, "cm").because("shape-property-mixup"),
            whole((sides + 1) * length, "cm").because("shape-property-mixup"),
            whole((sides + 2) * length, "cm").because("shape-property-mixup"),
            whole(length * length + length, "cm").because("perimeter-area-swap"),
        ),
        picture=polygon((f"{length} cm", *[""] * (sides - 1))),
    )


@question_template("Y5-T57", "Y5-GE-3", MEDIUM)
def diagonals_of_a_rectangle(rng: Random) -> Draft | None:
    """Know that the two diagonals of a rectangle are equally long."""
    short, long, diagonal = rng.choice(RECTANGLES)
    thing, unit = rng.choice((("rectangle", "cm"), ("picture frame", "cm"), ("rectangular garden", "m")))
    return Draft(
        stem=(
            f"A {thing} has sides of {long} {unit} and {short} {unit}. "
            f"One diagonal is {diagonal} {unit} long. How long is the other diagonal?"
        ),
        key=whole(diagonal, unit),
        distractors=(
            whole(long, unit).because("shape-property-mixup"),
            whole(short, unit).because("shape-property-mixup"),
            whole(2 * diagonal, unit).because("partial-step"),
            whole(long + short, unit).because("perimeter-area-swap"),
            whole(2 * (long + short), unit).because("perimeter-area-swap"),
            whole(long + short - diagonal, unit).because("operation-swap"),
        ),
    )


@question_template("Y5-T58", "Y5-GE-4", HARD)
def undo_a_translation(rng: Random) -> Draft | None:
    """Find where a point started, given where a translation took it."""
    right, up = rng.choice((-1, 1)) * rng.randint(1, 4), rng.choice((-1, 1)) * rng.randint(1, 4)
    x, y = rng.randint(1, 9), rng.randint(1, 9)
    start = (x - right, y - up)
    corners = {
        start: None,
        (x + right, y + up): "operation-swap",
        (x - right, y + up): "turn-angle-mixup",
        (x + right, y - up): "turn-angle-mixup",
        (y - up, x - right): "coordinate-swap",
        (x - up, y - right): "coordinate-swap",
    }
    inside = {point: why for point, why in corners.items() if min(point) >= 0 and max(point) <= 10}
    if start not in inside or len(corners) < 6:
        return None
    across = f"{abs(right)} {'right' if right > 0 else 'left'}"
    upright = f"{abs(up)} {'up' if up > 0 else 'down'}"
    return Draft(
        stem=f"A point moves {across} and {upright}. It lands on Q. What are the coordinates of its start?",
        key=coordinates(*start),
        distractors=[coordinates(*point).because(why) for point, why in inside.items() if why],
        picture=grid(0, 10, ((x, y, "Q"),)),
    )
