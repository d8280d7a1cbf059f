"""The drawing of a child's scores: where its points, lines, bands and labels are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise
from typing import Final

from learning_jungle.curriculum.diagnosis.reliable_change import about_the_same
from learning_jungle.curriculum.taught.year_groups import year_group_name
from learning_jungle.diagnostic.check import Check, runs_of
from learning_jungle.diagnostic.sentences import listed

WIDTH: Final = 340
HEIGHT: Final = 206
_LEFT, _RIGHT, _TOP, _BOTTOM = 30, WIDTH - 16, 18, HEIGHT - 54
#: How far a band reaches beyond its first and last point, and beyond the lowest and highest score in it.
_AROUND: Final = 9
_BESIDE_A_SCORE: Final = 0.35
#: From a point to the baseline of its label.
_ABOVE, _BELOW = 9, 18
#: With more points than this, only some are labelled: the first, the last, those that the words beside the drawing
#: quote, and the last of an earlier school year as long as the points are not too near each other.
MOST_LABELLED: Final = 6
_MOST_WITH_LAST_OF_YEARS: Final = 16


@dataclass(frozen=True, slots=True)
class Point:
    """A check in the drawing; ``label`` is its score, or "" where there is no room, with the height of its baseline."""

    x: float
    y: float
    label: str
    label_y: float


@dataclass(frozen=True, slots=True)
class Segment:
    """The checks of one year group in a row: their points, and the band of the scores about the same as the first.

    The band is a rectangle (x, y, width, height), or None for a single check.
    """

    name: str
    middle: float
    points: tuple[Point, ...]
    band: tuple[float, float, float, float] | None

    @property
    def line(self) -> str:
        """The points as SVG writes them in a polyline."""
        return " ".join(f"{point.x:g},{point.y:g}" for point in self.points)


@dataclass(frozen=True, slots=True)
class ScoreLine:
    """The drawing, WIDTH by HEIGHT units.

    ``segments`` are one after the other, ``parts`` the places where the year group changes, ``marks`` the scores that
    have a line across, with its height. ``first`` and ``last`` are when the first and the last check were completed.
    ``words`` say what the drawing shows.
    """

    segments: tuple[Segment, ...]
    parts: tuple[float, ...]
    marks: tuple[tuple[int, float], ...]
    first: datetime
    last: datetime
    words: str

    @property
    def has_band(self) -> bool:
        """Whether a school year has two checks or more, so that the drawing has a band."""
        return any(segment.band for segment in self.segments)


def score_line(checks: Sequence[Check]) -> ScoreLine | None:
    """Return the drawing of a child's checks, oldest first, or None if there are fewer than two."""
    if len(checks) < 2:
        return None
    total = checks[-1].total
    segments: list[Segment] = []
    begin = 0
    runs = runs_of(checks)
    labelled = _labelled(runs, len(checks))
    for run in runs:
        segments.append(_segment(run, begin, len(checks), labelled))
        begin += len(run)
    parts = [(before.points[-1].x + after.points[0].x) / 2 for before, after in pairwise(segments)]
    return ScoreLine(
        segments=tuple(segments),
        parts=tuple(parts),
        marks=tuple((mark, _y(mark, total)) for mark in (0, total // 2, total)),
        first=checks[0].completed_at,
        last=checks[-1].completed_at,
        words=_words(checks),
    )


def _labelled(runs: Sequence[Sequence[Check]], count: int) -> set[int]:
    """Return the places of the checks whose score is beside their point."""
    if count <= MOST_LABELLED:
        return set(range(count))
    # The words beside the drawing can compare the last check with the first of its run and with the one before it.
    quoted = {count - len(runs[-1]), count - 2} if len(runs[-1]) > 1 else set()
    ends = {sum(map(len, runs[: place + 1])) - 1 for place in range(len(runs))}
    return {0, count - 1, *quoted, *(ends if count <= _MOST_WITH_LAST_OF_YEARS else ())}


def _segment(run: Sequence[Check], begin: int, count: int, labelled: set[int]) -> Segment:
    points = tuple(
        Point(
            x=_x(begin + at, count),
            y=_y(check.correct, check.total),
            label=str(check.correct) if begin + at in labelled else "",
            label_y=_label_y(run, at),
        )
        for at, check in enumerate(run)
    )
    middle = (points[0].x + points[-1].x) / 2
    return Segment(year_group_name(run[0].year_group), middle, points, _band(run, points))


def _band(run: Sequence[Check], points: Sequence[Point]) -> tuple[float, float, float, float] | None:
    if len(run) < 2:
        return None
    first = run[0]
    lowest, highest = about_the_same(first.correct, first.total)
    top, bottom = _y(highest + _BESIDE_A_SCORE, first.total), _y(max(lowest - _BESIDE_A_SCORE, 0), first.total)
    left = points[0].x - _AROUND
    return left, top, round(points[-1].x + _AROUND - left, 1), round(bottom - top, 1)


def _label_y(run: Sequence[Check], at: int) -> float:
    """Return the height of a label, which is below its point where the line only goes up from there."""
    score = run[at].correct
    beside = [check.correct for check in (*run[max(at - 1, 0) : at], *run[at + 1 : at + 2])]
    below = bool(beside) and max(beside) > score and min(beside) >= score
    return round(_y(score, run[at].total) + (_BELOW if below else -_ABOVE), 1)


def _x(place: int, count: int) -> float:
    return round(_LEFT + _AROUND + place * (_RIGHT - _LEFT - 2 * _AROUND) / (count - 1), 1)


def _y(score: float, total: int) -> float:
    return round(_BOTTOM - score * (_BOTTOM - _TOP) / total, 1)


def _words(checks: Sequence[Check]) -> str:
    parts = []
    for run in runs_of(checks):
        scores = listed([str(check.correct) for check in run])
        words = f"{year_group_name(run[0].year_group)}: {scores} of {run[0].total}"
        if len(run) > 1:
            lowest, highest = about_the_same(run[0].correct, run[0].total)
            words += f"; {lowest} to {highest} are about the same as the first"
        parts.append(words)
    return f"The scores in order. {'. '.join(parts)}."
