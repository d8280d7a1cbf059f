"""The outlines of flat shapes, and how each is described without its name."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from learning_jungle.curriculum.pictures.svg import Point


@dataclass(frozen=True, slots=True)
class Outline:
    """A flat shape about (0, 0) within a circle of radius 100; ``told`` reads its sides round and never names it.

    ``curve`` is an SVG path that takes the place of straight sides; ``closed`` is False where the ends do not meet.
    """

    told: str
    points: tuple[Point, ...] = ()
    curve: str | None = None
    closed: bool = True


def regular(sides: int) -> tuple[Point, ...]:
    """Return the corners of a regular polygon with a level side at the bottom."""
    first = math.pi / sides
    turns = [math.pi - first + math.tau * n / sides for n in range(sides)]
    return tuple((100 * math.sin(turn), -100 * math.cos(turn)) for turn in turns)


def uneven(sides: int) -> tuple[Point, ...]:
    """Return the corners of a polygon whose sides and angles visibly differ."""
    points = []
    for n, (x, y) in enumerate(regular(sides)):
        pull = (1.0, 0.68, 0.92, 0.6, 1.0, 0.72, 0.95, 0.64, 0.88, 0.7)[n % 10]
        points.append((x * pull, y * min(1.0, pull + 0.12)))
    return tuple(points)


def with_sides(lengths: Sequence[float]) -> tuple[Point, ...]:
    """Return the corners, all on one circle, of a polygon whose sides have these lengths in order.

    Raises ValueError when the longest is not shorter than the others together.
    """
    longest = max(lengths)
    if len(lengths) < 3 or 2 * longest >= sum(lengths):
        raise ValueError(f"sides {list(lengths)} do not close")

    def turns(radius: float) -> list[float]:
        return [2 * math.asin(min(1.0, side / (2 * radius))) for side in lengths]

    low, high = longest / 2, sum(lengths)
    beyond = sum(turns(low)) < math.tau
    for _ in range(80):
        radius = (low + high) / 2
        each = turns(radius)
        whole = 2 * (sum(each) - max(each)) / max(each) - 2 if beyond else sum(each) - math.tau
        low, high = (radius, high) if (whole > 0) != beyond else (low, radius)
    each = turns(low)
    if beyond:
        each[each.index(max(each))] = math.tau - max(each)
    turn, corners = math.pi - each[0] / 2, []
    for step in each:
        corners.append((math.sin(turn), -math.cos(turn)))
        turn += step
    return _fitted(corners)


def _fitted(corners: Sequence[Point]) -> tuple[Point, ...]:
    """Move a shape to the middle and stretch it evenly to a circle of radius 100."""
    xs, ys = [x for x, _ in corners], [y for _, y in corners]
    middle = ((min(xs) + max(xs)) / 2, (min(ys) + max(ys)) / 2)
    far = max(math.dist(middle, corner) for corner in corners)
    return tuple(((x - middle[0]) * 100 / far, (y - middle[1]) * 100 / far) for x, y in corners)


def _straight(sides: int, rest: str) -> str:
    return f"Straight sides, read round: {', '.join(['side'] * sides)}. {rest}"


_SAME = "All are the same length and all corners are alike."
_DIFFERENT = "They are of different lengths."
#: The corners of a cross, in sixths of its height.
_CROSS = ((-1, -3), (1, -3), (1, -1), (3, -1), (3, 1), (1, 1), (1, 3), (-1, 3), (-1, 1), (-3, 1), (-3, -1), (-1, -1))

OUTLINES: Final[dict[str, Outline]] = {
    "circle": Outline(
        "One curved side, equally far from the middle all the way round.",
        curve="M0 -92 A92 92 0 1 1 0 92 A92 92 0 1 1 0 -92 Z",
    ),
    "oval": Outline(
        "One curved side all the way round, wider one way than the other.",
        curve="M-100 0 A100 60 0 1 1 100 0 A100 60 0 1 1 -100 0 Z",
    ),
    "semicircle": Outline("Sides read round: straight, curved.", curve="M-96 44 A96 96 0 0 1 96 44 Z"),
    "triangle": Outline(_straight(3, _SAME), regular(3)),
    "equilateral triangle": Outline(_straight(3, _SAME), regular(3)),
    "isosceles triangle": Outline(
        "Straight sides, read round: short, long, long. The long ones are the same length.",
        ((-50, 86), (50, 86), (0, -100)),
    ),
    "scalene triangle": Outline(
        "Straight sides, read round: long, short, middling. " + _DIFFERENT, ((-94, 62), (84, 62), (44, -56))
    ),
    "right-angled triangle": Outline(
        "Straight sides, read round: side, side, side. Two of them meet like the edges of a book.",
        ((-62, 76), (72, 76), (-62, -84)),
    ),
    "thin triangle": Outline("Straight sides, read round: very short, long, long.", ((-26, 92), (22, 96), (6, -98))),
    "obtuse triangle": Outline(
        "Straight sides, read round: long, short, short. The short ones meet in a wide corner.",
        ((-98, 34), (98, 34), (-34, -36)),
    ),
    "curved triangle": Outline(
        "Sides read round: curved, curved, curved.",
        curve="M-86 62 C-40 40 40 40 86 62 C60 20 34 -30 0 -92 C-34 -30 -60 20 -86 62 Z",
    ),
    "open triangle": Outline(
        "Straight lines: side, side, side. The last one does not reach the first: there is a gap.",
        ((-34, 70), (-88, 70), (0, -82), (88, 70), (26, 70)),
        closed=False,
    ),
    "arrowhead": Outline(
        "Straight sides, read round: long, short, short, long. One corner points inwards.",
        ((0, -96), (80, 84), (0, 34), (-80, 84)),
    ),
    "square": Outline(_straight(4, _SAME), ((-72, -72), (72, -72), (72, 72), (-72, 72))),
    "rectangle": Outline(
        "Straight sides, read round: long, short, long, short. All corners are alike.",
        ((-92, -44), (92, -44), (92, 44), (-92, 44)),
    ),
    "rhombus": Outline(
        "Straight sides, read round: side, side, side, side. All are the same length; two corners are sharper than the "
        "other two.",
        ((0, -96), (58, 0), (0, 96), (-58, 0)),
    ),
    "parallelogram": Outline(
        "Straight sides, read round: long, short, long, short. It leans: two corners are sharper than the others.",
        ((-50, -46), (98, -46), (50, 46), (-98, 46)),
    ),
    "trapezium": Outline(
        "Straight sides, read round: short, slanting, long, slanting. The short and the long one run the same way.",
        ((-42, -52), (42, -52), (92, 52), (-92, 52)),
    ),
    "right trapezium": Outline(
        "Straight sides, read round: short, slanting, long, upright. The short and the long one run the same way.",
        ((-80, -56), (10, -56), (92, 56), (-80, 56)),
    ),
    "kite": Outline(
        "Straight sides, read round: short, long, long, short. Sides of one length meet each other.",
        ((0, -92), (58, -34), (0, 98), (-58, -34)),
    ),
    "quadrilateral": Outline(_straight(4, _DIFFERENT), ((-70, -46), (44, -80), (88, 56), (-58, 74))),
    "scalene quadrilateral": Outline(_straight(4, _DIFFERENT), ((-70, -46), (44, -80), (88, 56), (-58, 74))),
    "irregular triangle": Outline(_straight(3, _DIFFERENT), ((-94, 62), (84, 62), (44, -56))),
    "cross": Outline(
        "A shape like a plus sign, with four equal arms.",
        tuple((30 * x, 30 * y) for x, y in _CROSS),
    ),
    "star": Outline(
        "A shape with points all round, each as long as the others.",
        tuple(
            ((42 if n % 2 else 100) * math.sin(math.pi * n / 5), -(42 if n % 2 else 100) * math.cos(math.pi * n / 5))
            for n in range(10)
        ),
    ),
    "heart": Outline(
        "A curved shape with a point at one end and a dip at the other.",
        curve="M0 92 C-120 12 -104 -84 -48 -82 C-22 -82 -6 -64 0 -44 C6 -64 22 -82 48 -82 C104 -84 120 12 0 92 Z",
    ),
    "L-shape": Outline(
        "Straight sides, read round: side, side, side, side, side, side. It looks like two rectangles that meet at a "
        "corner.",
        ((-62, -84), (-4, -84), (-4, 26), (72, 26), (72, 84), (-62, 84)),
    ),
}
for _sides, _name in enumerate(("pentagon", "hexagon", "heptagon", "octagon", "nonagon", "decagon"), 5):
    OUTLINES[_name] = Outline(_straight(_sides, _SAME), regular(_sides))
    OUTLINES[f"regular {_name}"] = OUTLINES[_name]
    OUTLINES[f"irregular {_name}"] = Outline(_straight(_sides, _DIFFERENT), uneven(_sides))
