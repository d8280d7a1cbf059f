"""Year 4, position and direction: coordinates in the first quadrant, and translations."""

from __future__ import annotations

from random import Random

from learning_jungle.curriculum.pictures.kinds import grid
from learning_jungle.curriculum.questions.template import Draft, question_template
from learning_jungle.curriculum.taught.strands import EASY, HARD, MEDIUM
from learning_jungle.curriculum.wording.options import Choice, words


def _point(x: int, y: int) -> Choice:
    return Choice(f"({x}, {y})", (x, y))


def _on_the_grid(points: tuple[Choice, ...]) -> list[Choice]:
    """Keep the points of which both coordinates lie on the axes from 0 to 10."""
    return [point for point in points if all(0 <= coordinate <= 10 for coordinate in point.value)]


def _move(across: int, up: int) -> Choice:
    sideways = f"{abs(across)} {'right' if across > 0 else 'left'}"
    return words(f"{sideways}, {abs(up)} {'up' if up > 0 else 'down'}", (across, up))


@question_template("Y4-T18", "Y4-GE-4", MEDIUM)
def translate_a_point(rng: Random) -> Draft | None:
    """Find where a point is after it moves right and up."""
    x, y, a, b = (rng.randint(1, 5) for _ in range(4))
    if x < a or y < b or a == b or x == y or x + a == y + b:
        return None
    return Draft(
        stem=f"P is at ({x}, {y}). It moves {a} right and {b} up.\nWhere is P now?",
        key=_point(x + a, y + b),
        distractors=_on_the_grid(
            (
                _point(x + b, y + a).because("turn-angle-mixup"),
                _point(x - a, y - b).because("turn-angle-mixup"),
                _point(y + b, x + a).because("coordinate-swap"),
                _point(x + a, y - b).because("turn-angle-mixup"),
                _point(x + a - 1, y + b - 1).because("count-includes-start"),
            )
        ),
        picture=grid(0, 10, [(x, y, "P")]),
    )


@question_template("Y4-T67", "Y4-GE-4", EASY)
def read_coordinates(rng: Random) -> Draft | None:
    """Read the coordinates of a point."""
    (x, y), (u, v) = ((rng.randint(0, 9), rng.randint(0, 9)) for _ in range(2))
    if abs(x - y) < 2 or (u, v) == (x, y) or (u, v) == (y, x):
        return None
    return Draft(
        stem="What are the coordinates of P?",
        key=_point(x, y),
        distractors=_on_the_grid(
            (
                _point(y, x).because("coordinate-swap"),
                _point(u, v).because("scale-misread"),
                _point(x + 1, y + 1).because("scale-misread"),
                _point(x, y + 1).because("near-miss"),
                _point(x - 1, y).because("near-miss"),
            )
        ),
        picture=grid(0, 10, [(x, y, "P"), (u, v, "Q")]),
    )


@question_template("Y4-T68", "Y4-GE-4", HARD)
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
        key=_point(*key),
        distractors=_on_the_grid(
            (
                _point(key[1], key[0]).because("coordinate-swap"),
                _point(key[0], key[1] + 1).because("near-miss"),
                _point(key[0] - 1, key[1]).because("near-miss"),
                _point(key[0] + 1, key[1] - 1).because("scale-misread"),
                _point(key[0], key[1] - 1).because("near-miss"),
            )
        ),
        picture=grid(0, 10, [(*corner, label) for corner, label in zip(corners, "ABC", strict=True)]),
    )


@question_template("Y4-T69", "Y4-GE-4", HARD)
def name_the_translation(rng: Random) -> Draft | None:
    """Say how one point moves to another."""
    (x, y), (u, v) = ((rng.randint(0, 10), rng.randint(0, 10)) for _ in range(2))
    across, up = u - x, v - y
    if 0 in (across, up) or abs(across) == abs(up) or max(abs(across), abs(up)) > 6 or 1 in (abs(across), abs(up)):
        return None

    def longer(distance: int) -> int:
        return distance + 1 if distance > 0 else distance - 1

    return Draft(
        stem="How does P move to reach Q?",
        key=_move(across, up),
        distractors=(
            _move(-across, -up).because("turn-angle-mixup"),
            _move(up, across).because("coordinate-swap"),
            _move(across, -up).because("turn-angle-mixup"),
            _move(longer(across), longer(up)).because("count-includes-start"),
        ),
        picture=grid(0, 10, [(x, y, "P"), (u, v, "Q")]),
    )
