"""The drawing of a child's scores: where its points, lines, bands and labels are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import accumulate
from math import dist
from typing import Final

from learning_jungle.curriculum.diagnosis.reliable_change import about_the_same
from learning_jungle.curriculum.taught.year_groups import year_group_name
from learning_jungle.diagnostic.band_note import BandNote, band_note
from learning_jungle.diagnostic.check import Check, runs_of
from learning_jungle.diagnostic.date_labels import DateLabel, date_labels
from learning_jungle.diagnostic.sentences import listed

WIDTH: Final = 340
HEIGHT: Final = 242
_LEFT, _RIGHT, _TOP, _BOTTOM = 30, WIDTH - 16, 32, HEIGHT - 54
#: How far a band reaches beyond its first and last point, and beyond the lowest and highest score in it.
_AROUND: Final = 9
_BESIDE_A_SCORE: Final = 0.35
#: With more points than this, only some have a leaf with their score: the last, the first, the first of the latest
#: school year, the highest and the lowest, as long as no leaf is near another.
MOST_LABELLED: Final = 6
#: The width of a leaf, the least distance between the middles of two, and the width of a letter of the drawing.
LEAF, APART, _LETTER = 26, 34, 7.6
#: Where the names and dates may begin where the plot has no room for them, and where the plot ends.
_EDGE, _END = 4, WIDTH - 8
#: What is left free between a name and a change of the year group.
_GAP: Final = 5
NEW_QUESTIONS: Final = "new questions"


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
    that would cross into another school year. ``fresh`` is the middle of "new questions" above the latest change of the
    year group, or None. ``note`` says what the band is, or is None without one and where it has no room. ``words`` say
    what the drawing shows.
    """

    segments: tuple[Segment, ...]
    parts: tuple[float, ...]
    marks: tuple[tuple[int, float], ...]
    dates: tuple[DateLabel, ...]
    fresh: float | None
    note: BandNote | None
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
    spots = _points(runs)
    labelled = set(_without_overlap(_places_to_label(runs, checks), spots))
    points = [spot if place in labelled else replace(spot, label="") for place, spot in enumerate(spots)]
    parts = [round((points[begin - 1].x + points[begin].x) / 2, 2) for begin in begins[1:-1]]
    edges = (_EDGE, *parts, WIDTH)
    segments = tuple(
        _segment(run, tuple(points[begin : begin + len(run)]), edges[place : place + 2], latest=run is runs[-1])
        for place, (run, begin) in enumerate(zip(runs, begins, strict=False))
    )
    marks = tuple((mark, _y(mark, total)) for mark in (0, total // 2, total))
    return ScoreLine(
        segments=segments,
        parts=tuple(parts),
        marks=marks,
        dates=date_labels(checks[0].completed_at, checks[-1].completed_at, edges),
        fresh=_within(parts[-1], len(NEW_QUESTIONS), _LEFT, _END) if parts else None,
        note=band_note(
            segments[-1].band, [(one.x, one.y, bool(one.label)) for one in segments[-1].points], marks[1][1]
        ),
        words=_words(checks),
    )


def _points(runs: Sequence[Sequence[Check]]) -> list[Point]:
    """Return the points of all checks, each with its label; between two year groups is a double step."""
    steps = [(step, check) for step, check in enumerate(check for run in runs for check in (*run, None))]
    count = len(steps) - 1
    return [Point(_x(step, count), _y(one.correct, one.total), str(one.correct)) for step, one in steps if one]


def _places_to_label(runs: Sequence[Sequence[Check]], checks: Sequence[Check]) -> list[int]:
    """Return the places of the checks whose score should be beside their point, the most important first."""
    count = len(checks)
    if count <= MOST_LABELLED:
        return list(range(count))
    scores = [check.correct for check in checks]
    return list(dict.fromkeys((count - 1, 0, count - len(runs[-1]), *map(scores.index, (max(scores), min(scores))))))


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
    name = year_group_name(run[0].year_group)
    width = len(name) * _LETTER
    left, right = edges[0] + _GAP, min(edges[1] - _GAP, _END)
    # A name begins with the plot if it can.
    inside = max(left, min(_LEFT, right - width))
    middle = _within((points[0].x + points[-1].x) / 2, len(name), inside, right)
    band = _band(run, points) if latest else None
    return Segment(name if width <= right - left else "", middle, points, band)


def _within(middle: float, letters: int, left: float, right: float) -> float:
    """Return the middle of so many letters, moved so that they are between left and right."""
    half = letters * _LETTER / 2
    return round(min(max(middle, left + half), right - half), 1)


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
