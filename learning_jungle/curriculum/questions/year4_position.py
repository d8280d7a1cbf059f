"""Year 4, position and direction: coordinates in the first quadrant, translations and mirror images."""

from __future__ import annotations

from random import Random

from learning_jungle.curriculum.misconceptions.geometry import (
    coordinates_swapped,
    mirror_line_counted,
    move_start_counted,
    move_swapped,
    moved_along_only,
    moved_down_for_up,
    moved_left_for_right,
    moved_other_way,
    slid_across_mirror,
)
from learning_jungle.curriculum.pictures.kinds import grid
from learning_jungle.curriculum.questions.template import Draft, question_template
from learning_jungle.curriculum.taught.strands import EASY, HARD, MEDIUM
from learning_jungle.curriculum.wording.numerals import MINUS
from learning_jungle.curriculum.wording.options import Choice, coordinates, words


def _on_the_grid(points: tuple[Choice, ...]) -> list[Choice]:
    """Keep the points of which both coordinates lie on the axes from 0 to 10."""
    return [point for point in points if all(0 <= coordinate <= 10 for coordinate in point.value)]


def _move(across: int, up: int) -> Choice:
    sideways = f"{abs(across)} {'right' if across > 0 else 'left'}"
    return words(f"{sideways}, {abs(up)} {'up' if up > 0 else 'down'}", (across, up))


def _beside(x: int, y: int) -> tuple[Choice, ...]:
    """Offer the points one square away along or up."""
    places = ((x + 1, y), (x - 1, y), (x, y + 1), (x, y - 1))
    return tuple(coordinates(*place).because("near-miss") for place in places)


@question_template("Y4-T18", "Y4-GE-4", MEDIUM, criteria=("4G-1",))
def translate_a_point(rng: Random) -> Draft | None:
    """Find where a point is after it moves right or left and up or down."""
    x, y = rng.randint(1, 9), rng.randint(1, 9)
    a, b = rng.choice((-1, 1)) * rng.randint(1, 5), rng.choice((-1, 1)) * rng.randint(1, 5)
    key = (x + a, y + b)
    if not (0 <= x + a <= 10 and 0 <= y + b <= 10) or abs(a) == abs(b) or x == y or key[0] == key[1]:
        return None
    return Draft(
        stem=f"P is at ({x}, {y}). It moves {_move(a, b).text.replace(',', ' and')}.\nWhere is P now?",
        key=coordinates(*key),
        distractors=_on_the_grid(
            (
                *coordinates_swapped.choices(coordinates, *key),
                *move_swapped.choices(coordinates, x, y, a, b),
                *rng.choice((moved_other_way, moved_along_only)).choices(coordinates, x, y, a, b),
                *moved_left_for_right.choices(coordinates, x, y, a, b),
                *moved_down_for_up.choices(coordinates, x, y, a, b),
                *move_start_counted.choices(coordinates, x, y, a, b),
            )
        ),
        picture=grid(0, 10, [(x, y, "P")]),
        method=f"Along: {x} {'+' if a > 0 else MINUS} {abs(a)} = {x + a}. "
        f"Up and down: {y} {'+' if b > 0 else MINUS} {abs(b)} = {y + b}",
        crossed=False,
    )


@question_template("Y4-T67", "Y4-GE-4", EASY, criteria=("4G-1",))
def read_coordinates(rng: Random) -> Draft | None:
    """Read the coordinates of a point."""
    (x, y), (u, v) = ((rng.randint(0, 9), rng.randint(0, 9)) for _ in range(2))
    if abs(x - y) < 2 or (u, v) in ((x, y), (y, x)):
        return None
    return Draft(
        stem="What are the coordinates of P?",
        key=coordinates(x, y),
        distractors=_on_the_grid(
            (
                *coordinates_swapped.choices(coordinates, x, y),
                *_beside(x, y),
                *_beside(y, x),
            )
        ),
        picture=grid(0, 10, [(x, y, "P"), (u, v, "Q")]),
        method=f"Go along first, to {x}, then up, to {y}: ({x}, {y}).",
        crossed=False,
    )


@question_template("Y4-T68", "Y4-GE-4", HARD, criteria=("4G-1",))
def fourth_corner(rng: Random) -> Draft | None:
    """Find the fourth corner of a rectangle on the grid."""
    x, y, wide, high = rng.randint(0, 5), rng.randint(0, 5), rng.randint(2, 5), rng.randint(2, 5)
    corners = [(x, y), (x + wide, y), (x + wide, y + high), (x, y + high)]
    missing = rng.randrange(4)
    key = corners.pop(missing)
    if key[0] == key[1] or (key[1], key[0]) in corners:
        return None
    name = "square" if wide == high else "rectangle"
    return Draft(
        stem=f"A, B and C are three corners of a {name}.\nWhere is the fourth corner?",
        key=coordinates(*key),
        distractors=_on_the_grid(
            (*coordinates_swapped.choices(coordinates, *key), *_beside(*key), *_beside(key[1], key[0]))
        ),
        picture=grid(0, 10, [(*corner, label) for corner, label in zip(corners, "ABC", strict=True)]),
        method=f"It is as far along as one corner ({key[0]}) and as high up as another ({key[1]}): {key}.",
        crossed=False,
    )


@question_template("Y4-T69", "Y4-GE-4", HARD, criteria=("4G-1",))
def name_the_translation(rng: Random) -> Draft | None:
    """Say how one point moves to another."""
    (x, y), (u, v) = ((rng.randint(0, 10), rng.randint(0, 10)) for _ in range(2))
    across, up = u - x, v - y
    if 0 in (across, up) or abs(across) == abs(up) or max(abs(across), abs(up)) > 6 or 1 in (abs(across), abs(up)):
        return None
    longer = (across + (1 if across > 0 else -1), up + (1 if up > 0 else -1))
    return Draft(
        stem="How does P move to reach Q?",
        key=_move(across, up),
        distractors=(
            _move(up, across).because("coordinate-swap"),
            _move(-across, -up).because("turn-angle-mixup"),
            _move(-up, -across).because("combined-slip"),
            _move(across, -up).because("turn-angle-mixup"),
            _move(*longer).because("count-includes-start"),
        ),
        picture=grid(0, 10, [(x, y, "P"), (u, v, "Q")]),
        method=f"From P to Q, count the steps along first, {abs(across)}, then the steps up or down, {abs(up)}.",
    )


@question_template("Y4-T104", "Y4-GE-3", HARD, criteria=("4G-3",))
def mirror_image_of_a_point(rng: Random) -> Draft | None:
    """Find the corner that completes a symmetric figure: the mirror image of a point."""
    mirror, away = rng.randint(3, 7), rng.choice((-3, -2, 2, 3))
    place, other = mirror + away, rng.randint(1, 9)
    image = mirror - away
    if other in (place, image) or not 0 <= image <= 10:
        return None
    upright = rng.random() < 0.6

    def point(along: int) -> Choice:
        return coordinates(along, other) if upright else coordinates(other, along)

    x, y = point(image).value
    beside = (image - 1, image + 1)
    return Draft(
        stem="P is reflected in the dashed mirror line.\nWhere is it now?",
        key=point(image),
        distractors=_on_the_grid(
            (
                *mirror_line_counted.choices(point, place, mirror),
                *slid_across_mirror.choices(point, place, away),
                *coordinates_swapped.choices(coordinates, x, y),
                *(coordinates(*point(along).value[::-1]).because("combined-slip") for along in beside),
                *(point(along).because("near-miss") for along in beside),
            )
        ),
        picture=grid(0, 10, [(*point(place).value, "P")], mirror=("x" if upright else "y", mirror)),
        method=f"P is {abs(away)} squares from the line. Count {abs(away)} squares on the other side: ({x}, {y}).",
        crossed=False,
    )
