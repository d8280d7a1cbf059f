"""Year 5, position: reflection in a mirror line and translation."""

from __future__ import annotations

from random import Random

from learning_jungle.curriculum.misconceptions.geometry import (
    coordinates_swapped,
    move_swapped,
    moved_down_for_up,
    moved_left_for_right,
    moved_other_way,
)
from learning_jungle.curriculum.pictures.kinds import grid
from learning_jungle.curriculum.questions.template import Draft, question_template
from learning_jungle.curriculum.taught.strands import HARD, MEDIUM
from learning_jungle.curriculum.wording.options import Choice, coordinates

GRID = range(11)


@question_template("Y5-T55", "Y5-GE-4", MEDIUM)
def reflect_in_a_line(rng: Random) -> Draft | None:
    """Reflect a point in a mirror line parallel to an axis."""
    axis, at, away = rng.choice(("x", "y")), rng.randint(4, 6), rng.randint(1, 4)
    side = rng.choice((-1, 1))
    along, across = at + side * away, rng.randint(0, 10)
    image, other = at - side * away, 2 * at - across
    if along == across or across in (at, image):
        return None

    def point(u: int, v: int) -> Choice:
        return coordinates(u, v) if axis == "x" else coordinates(v, u)

    start = point(along, across)
    name, way = ("vertical", "left or right") if axis == "x" else ("horizontal", "up or down")
    return Draft(
        stem=f"Point P is reflected in the {name} dashed mirror line. What are the coordinates of its reflection?",
        key=point(image, across),
        distractors=(
            *coordinates_swapped.choices(point, image, across),
            *([point(along, other).because("mirror-mixup")] if other in GRID else []),
            point(at, across).because("partial-step"),
            *(point(image + step, across).because("near-miss") for step in (-1, 1) if image + step in GRID),
        ),
        picture=grid(0, 10, ((*start.value, "P"),), (axis, at)),
        method=f"P is {away} {'square' if away == 1 else 'squares'} from the line. "
        f"Count {away} on the other side, only {way}: {point(image, across).text}.",
    )


@question_template("Y5-T58", "Y5-GE-4", HARD)
def undo_a_translation(rng: Random) -> Draft | None:
    """Find where a point started, given where a translation took it."""
    right, up = rng.choice((-1, 1)) * rng.randint(1, 4), rng.choice((-1, 1)) * rng.randint(1, 4)
    x, y = rng.randint(1, 9), rng.randint(1, 9)
    start = (x - right, y - up)
    found = (
        *moved_other_way.choices(coordinates, x, y, -right, -up),
        *moved_left_for_right.choices(coordinates, x, y, -right, -up),
        *moved_down_for_up.choices(coordinates, x, y, -right, -up),
        *coordinates_swapped.choices(coordinates, *start),
        *move_swapped.choices(coordinates, x, y, -right, -up),
    )
    inside = [choice for choice in found if all(int(part) in GRID for part in choice.parts)]
    if any(part not in GRID for part in start) or inside[:1] != list(found[:1]) or len(inside) < 4:
        return None
    across = f"{abs(right)} {'right' if right > 0 else 'left'}"
    upright = f"{abs(up)} {'up' if up > 0 else 'down'}"
    return Draft(
        stem=f"A point moves {across} and {upright}. It lands on Q. What are the coordinates of its start?",
        key=coordinates(*start),
        distractors=inside,
        picture=grid(0, 10, ((x, y, "Q"),)),
        method=f"Go back from Q at ({x}, {y}): {abs(right)} {'left' if right > 0 else 'right'} and {abs(up)} "
        f"{'down' if up > 0 else 'up'}. That is ({start[0]}, {start[1]}).",
        crossed=False,
    )
