"""The drawing of a child's scores: where its points, lines, bands and labels are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import accumulate
from math import dist
from typing import Final

from learning_jungle.curriculum.diagnosis.reliable_change import about_the_same
from learning_jungle.curriculum.taught.year_groups import year_group_name
from learning_jungle.diagnostic.check import Check, runs_of
from learning_jungle.diagnostic.date_labels import DateLabel, date_labels
from learning_jungle.diagnostic.sentences import listed

WIDTH: Final = 340
HEIGHT: Final = 228
_LEFT, _RIGHT, _TOP, _BOTTOM = 30, WIDTH - 16, 18, HEIGHT - 54
#: How far a band reaches beyond its first and last point, and beyond the lowest and highest score in it.
_AROUND: Final = 9
_BESIDE_A_SCORE: Final = 0.35
#: With more points than this, only some have a leaf with their score: the last, the first, the first of the latest
#: school year and the highest, as long as no leaf is near another.
MOST_LABELLED: Final = 6
#: The width of a leaf, the least distance between the middles of two, and the width of a letter of the drawing.
LEAF, APART, _LETTER = 26, 34, 7.6
#: Where the names and dates may begin, left of the line of the points.
_EDGE: Final = 4


@dataclass(frozen=True, slots=True)
class Point:
    """A check in the drawing; ``label`` is its score, or "" where its leaf has no room."""

    x: float
    y: float
    label: str


@dataclass(frozen=True, slots=True)
class Segment:
    """The checks of one year group in a row: their points, and the band of the scores about the same as the first.

    The band is a rectangle (x, y, width, height), or None for a single check and for an earlier year group. ``name`` is
    "" where it has no room.
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
    have a line across, with its height. ``dates`` are when the first and the last check were completed, without those
    that would cross into another school year. ``words`` say what the drawing shows.
    """

    segments: tuple[Segment, ...]
    parts: tuple[float, ...]
    marks: tuple[tuple[int, float], ...]
    dates: tuple[DateLabel, ...]
    words: str

    @property
    def has_band(self) -> bool:
        """Whether there is a band, behind the latest year group."""
        return self.segments[-1].band is not None


def score_line(checks: Sequence[Check]) -> ScoreLine | None:
    """Return the drawing of a child's checks, oldest first, or None if there are fewer than two."""
    if len(checks) < 2:
        return None
    total = checks[-1].total
    runs = runs_of(checks)
    begins = [0, *accumulate(map(len, runs))]
    spots = [spot for run, begin in zip(runs, begins, strict=False) for spot in _points(run, begin, len(checks))]
    labelled = set(_without_overlap(_places_to_label(runs, checks), spots))
    points = [spot if place in labelled else replace(spot, label="") for place, spot in enumerate(spots)]
    parts = [round((points[begin - 1].x + points[begin].x) / 2, 2) for begin in begins[1:-1]]
    edges = (_EDGE, *parts, WIDTH)
    return ScoreLine(
        segments=tuple(
            _segment(run, tuple(points[begin : begin + len(run)]), edges[place : place + 2], latest=run is runs[-1])
            for place, (run, begin) in enumerate(zip(runs, begins, strict=False))
        ),
        parts=tuple(parts),
        marks=tuple((mark, _y(mark, total)) for mark in (0, total // 2, total)),
        dates=date_labels(checks[0].completed_at, checks[-1].completed_at, edges),
        words=_words(checks),
    )


def _points(run: Sequence[Check], begin: int, count: int) -> list[Point]:
    """Return the points of a run whose first check has this place among all, each with its label."""
    return [
        Point(_x(begin + at, count), _y(check.correct, check.total), str(check.correct)) for at, check in enumerate(run)
    ]


def _places_to_label(runs: Sequence[Sequence[Check]], checks: Sequence[Check]) -> list[int]:
    """Return the places of the checks whose score should be beside their point, the most important first."""
    count = len(checks)
    if count <= MOST_LABELLED:
        return list(range(count))
    scores = [check.correct for check in checks]
    return list(dict.fromkeys((count - 1, 0, count - len(runs[-1]), scores.index(max(scores)))))


def _without_overlap(places: Sequence[int], points: Sequence[Point]) -> list[int]:
    """Return the places without those whose label would touch the label of one before."""
    kept: list[int] = []
    for place in places:
        if not any(_near(points[place], points[other]) for other in kept):
            kept.append(place)
    return kept


def _near(one: Point, other: Point) -> bool:
    return dist((one.x, one.y), (other.x, other.y)) < APART


def _segment(run: Sequence[Check], points: tuple[Point, ...], edges: Sequence[float], *, latest: bool) -> Segment:
    """Return the segment of a run between two changes of the school year, or the edges of the drawing."""
    left, right = edges
    name = year_group_name(run[0].year_group)
    half = len(name) * _LETTER / 2
    middle = min(max((points[0].x + points[-1].x) / 2, left + half), right - half)
    band = _band(run, points) if latest else None
    return Segment(name if 2 * half <= right - left else "", round(middle, 1), points, band)


def _band(run: Sequence[Check], points: Sequence[Point]) -> tuple[float, float, float, float] | None:
    if len(run) < 2:
        return None
    first = run[0]
    lowest, highest = about_the_same(first.correct, first.total)
    top = _y(min(highest + _BESIDE_A_SCORE, first.total), first.total)
    bottom = _y(max(lowest - _BESIDE_A_SCORE, 0), first.total)
    left = points[0].x - _AROUND
    return left, top, round(points[-1].x + _AROUND - left, 1), round(bottom - top, 1)


def _x(place: int, count: int) -> float:
    return round(_LEFT + _AROUND + place * (_RIGHT - _LEFT - 2 * _AROUND) / (count - 1), 1)


def _y(score: float, total: int) -> float:
    return round(_BOTTOM - score * (_BOTTOM - _TOP) / total, 1)


def _words(checks: Sequence[Check]) -> str:
    runs = runs_of(checks)
    parts = []
    for run in runs:
        scores = listed([str(check.correct) for check in run])
        parts.append(f"{year_group_name(run[0].year_group)}: {scores} of {run[0].total}")
    first, *others = runs[-1]
    if others:
        lowest, highest = about_the_same(first.correct, first.total)
        parts[-1] += f"; {lowest} to {highest} are about the same as the first"
    return f"The scores in order. {'. '.join(parts)}."
