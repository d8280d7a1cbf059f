"""Where the drawing of a child's scores says what its band is, clear of the points and their lines."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise, product
from typing import Final

#: The words, a line each, and the width of a letter and the height of a line in units of the drawing.
LINES: Final = ("about the same", "as the first")
_LETTER, _LINE = 7.6, 16
_WIDTH, _HEIGHT = max(map(len, LINES)) * _LETTER, len(LINES) * _LINE
#: What is left free within the edge of the band, and around the line of the points and their leaves.
_INSIDE, _AROUND_A_LINE, _AROUND_A_LEAF = 7, 5, 15
#: Into how many pieces a line between two points is cut to see whether it is near.
_PIECES: Final = 24


@dataclass(frozen=True, slots=True)
class BandNote:
    """The lines of the note, and the middle and the base line of the first."""

    x: float
    lines: tuple[tuple[str, float], ...]


def band_note(
    band: tuple[float, float, float, float] | None, points: Sequence[tuple[float, float, bool]], half: float
) -> BandNote | None:
    """Return the note within a band (x, y, width, height), or None without a band and where there is no room.

    ``points`` have x, y and whether they have a leaf. ``half`` is the height of the line across at half of the score.
    """
    if band is None:
        return None
    left, top, width, height = band
    lefts = (left + width - _WIDTH - _INSIDE, left + _INSIDE, left + (width - _WIDTH) / 2)
    tops = (top + height - _HEIGHT - _INSIDE, top + _INSIDE, half + _INSIDE, half - _HEIGHT - _INSIDE)
    inside = (left + _INSIDE, top + _INSIDE, left + width - _WIDTH - _INSIDE, top + height - _HEIGHT - _INSIDE)
    for x, y in product(lefts, tops):
        across = y - 2 < half < y + _HEIGHT + 2
        if inside[0] <= x <= inside[2] and inside[1] <= y <= inside[3] and not across and _is_free(x, y, points):
            lines = tuple((line, round(y + _LINE * at - 4, 1)) for at, line in enumerate(LINES, start=1))
            return BandNote(round(x + _WIDTH / 2, 1), lines)
    return None


def _is_free(left: float, top: float, points: Sequence[tuple[float, float, bool]]) -> bool:
    """Return whether neither a leaf nor a line between two points is near the words that begin here."""
    near = [(x, y, _AROUND_A_LEAF if leaf else _AROUND_A_LINE) for x, y, leaf in points]
    near += [(x, y, _AROUND_A_LINE) for x, y in _along(points)]
    return not any(
        left - around <= x <= left + _WIDTH + around and top - around <= y <= top + _HEIGHT + around
        for x, y, around in near
    )


def _along(points: Sequence[tuple[float, float, bool]]) -> Iterator[tuple[float, float]]:
    """Yield places on the lines from each point to the next."""
    for (x, y, _), (next_x, next_y, _) in pairwise(points):
        for piece in range(1, _PIECES):
            share = piece / _PIECES
            yield x + share * (next_x - x), y + share * (next_y - y)
