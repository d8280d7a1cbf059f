"""What drawings share with the jungle around them: a meadow, a branch, wood, a board, and the gleam of round things."""

from __future__ import annotations

from learning_jungle.curriculum.pictures.palette import CARD, LEAF, TAN
from learning_jungle.curriculum.pictures.svg import path, rect, short, tag

#: Half the thickness of a branch: marks on it are longer.
BRANCH: float = 4.5
#: Narrower rooms are those of an option.
NARROW: float = 200.0


def meadow(x: float, y: float, width: float, height: float, round_: float = 12) -> str:
    """Return a quiet green ground, which lets the paper through, so that it is quiet by night as well."""
    return rect(x, y, width, height, LEAF, 0, round_=round_, fill_opacity=".24")


def branch(start: float, end: float, y: float) -> str:
    """Return a branch along the height y, with a leaf above each of its ends."""
    wood = rect(start, y - BRANCH, end - start, 2 * BRANCH, TAN, 2, round_=BRANCH)
    return _leaf(start + 5, y - BRANCH, -1) + _leaf(end - 5, y - BRANCH, 1) + wood


def _leaf(x: float, y: float, side: int) -> str:
    """Return a leaf that grows up from (x, y), to the left with ``side`` -1 and to the right with 1."""
    return path(f"M{x:g} {y:g}q{9 * side} -6 {4 * side} -17q{-10 * side} 5 {-4 * side} 17z", LEAF)


def wood(x: float, y: float, width: float, height: float, round_: float = 10) -> str:
    """Return a piece of wood with round corners."""
    return rect(x, y, width, height, TAN, 2, round_=round_)


def gleam(x: float, y: float, r: float) -> str:
    """Return the light on a round thing of radius r about (x, y)."""
    bow, far = short(r * 0.64), short(r / 2)
    d = f"M{short(x - r * 0.62)} {short(y - r * 0.12)}a{bow} {bow} 0 0 1 {far} -{far}"
    return tag("path", d=d, fill="none", stroke=CARD, stroke_width=r * 0.16, stroke_linecap="round")
