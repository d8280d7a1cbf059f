"""Year 6, geometry: nets of a cube and the faces of solids."""

from __future__ import annotations

from collections.abc import Iterable
from random import Random
from typing import Final

from learning_jungle.curriculum.misconceptions.geometry import sides_of_faces_counted
from learning_jungle.curriculum.misconceptions.slips import ones_one_less, ones_one_more, ten_less, ten_more
from learning_jungle.curriculum.pictures.kinds import net
from learning_jungle.curriculum.questions.template import Draft, question_template
from learning_jungle.curriculum.taught.strands import HARD, MEDIUM
from learning_jungle.curriculum.wording.options import drawing, whole

Cells = tuple[tuple[int, int], ...]


def _cells(drawn: str) -> Cells:
    return tuple(
        (row, col) for row, line in enumerate(drawn.split("/")) for col, mark in enumerate(line) if mark == "#"
    )


#: A slash ends a row; every cube net and many near it, up to turning and flipping.
FOLDS: Final = tuple(
    _cells(drawn)
    for drawn in (
        "#.../####/#...", "#.../####/.#..", "#.../####/..#.", "#.../####/...#", ".#../####/.#..", ".#../####/..#.",
        "..###/###..", "..##/.##./##..", "##../.###/.#..", "##../.###/...#", "..##/###./.#..",
    )
)  # fmt: skip
DOES_NOT_FOLD: Final = tuple(
    _cells(drawn)
    for drawn in (
        "#..#/####", "##../####", "#.#./####", ".##./####", "#####/#....", "#####/..#..", "###/###", ".###/##../#...",
        "####/#.../#...", "#.../###./.##.", "###/#../##.", "#.#/###/#..", "#####/.#...",
    )
)  # fmt: skip
#: The faces in words, then how many faces, vertices and edges: prisms, pyramids and the cuboid.
SOLIDS: Final = (
    ("2 triangles and 3 rectangles", 5, 6, 9),
    ("1 square and 4 triangles", 5, 5, 8),
    ("2 hexagons and 6 rectangles", 8, 12, 18),
    ("6 rectangles", 6, 8, 12),
    ("4 triangles", 4, 4, 6),
    ("2 pentagons and 5 rectangles", 7, 10, 15),
)


def _moved(cells: Iterable[tuple[int, int]], rng: Random) -> Cells:
    """Turn and perhaps flip a net, and push it to the top left."""
    placed = list(cells)
    if rng.random() < 0.5:
        placed = [(row, -col) for row, col in placed]
    for _ in range(rng.randrange(4)):
        placed = [(col, -row) for row, col in placed]
    top, left = min(row for row, _ in placed), min(col for _, col in placed)
    return tuple(sorted((row - top, col - left) for row, col in placed))


@question_template("Y6-T55", "Y6-GE-5", MEDIUM)
def net_of_a_cube(rng: Random) -> Draft:
    """Choose the net that folds to a cube."""
    key = _moved(rng.choice(FOLDS), rng)
    wrong = [_moved(cells, rng) for cells in rng.sample(DOES_NOT_FOLD, 3)]
    return Draft(
        stem="Which net folds to make a cube?",
        key=drawing(net(key), key),
        distractors=[drawing(net(cells), cells).because("shape-property-mixup") for cells in wrong],
        crossed=False,
        method="Take one square as the bottom and fold the others up in your head: no two may become the same face.",
    )


@question_template("Y6-T70", "Y6-GE-5", HARD)
def solid_from_its_net(rng: Random) -> Draft:
    """Count the edges or vertices of the solid that a described net makes."""
    faces_in_words, faces, vertices, edges = rng.choice(SOLIDS)
    asked, key, other = rng.choice((("edges", edges, vertices), ("vertices", vertices, edges)))
    return Draft(
        stem=f"The net of a 3-D shape has {faces_in_words}. How many {asked} does the shape have?",
        key=whole(key),
        distractors=(
            whole(other).because("shape-property-mixup"),
            *(sides_of_faces_counted.choices(whole, edges) if asked == "edges" else ()),
            *((whole(faces).because("shape-property-mixup"),) if faces != key else ()),
            *ones_one_more.choices(whole, key),
            *ten_less.choices(whole, key, 2),
            *ten_more.choices(whole, key, 2),
            *ones_one_less.choices(whole, key),
        ),
        crossed=False,
        expression=f"{2 * edges} / 2" if asked == "edges" else f"{edges} - {faces} + 2",
        method=f"The {faces} faces have {2 * edges} sides together. Two meet at each edge: {2 * edges} ÷ 2 = {edges}"
        if asked == "edges"
        else f"Picture the {faces} faces folded together and count the corners, top and bottom: {vertices}.",
    )
