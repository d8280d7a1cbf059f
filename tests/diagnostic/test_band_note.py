"""Where the drawing of a child's scores says what its band is."""

from __future__ import annotations

import pytest

from learning_jungle.diagnostic.band_note import LINES, band_note
from learning_jungle.diagnostic.score_line import score_line
from tests.diagnostic.checks import scored


@pytest.mark.parametrize("scores", [(3, 9), (9, 3), (5, 5), (0, 10), (6, *range(1, 11)), (5,) * 12])
def test_the_note_is_in_the_band_and_touches_neither_a_leaf_nor_the_line_across(scores) -> None:
    drawing = score_line(scored(*scores))
    left, top, width, height = drawing.segments[-1].band
    note = drawing.note
    assert [line for line, _ in note.lines] == list(LINES)
    half = max(map(len, LINES)) * 7.6 / 2
    first, last = note.lines[0][1] - 12, note.lines[-1][1] + 4
    assert left < note.x - half < note.x + half < left + width
    assert top < first < last < top + height
    assert not first <= drawing.marks[1][1] <= last
    for point in drawing.segments[-1].points:
        inside = note.x - half <= point.x <= note.x + half and first <= point.y <= last
        assert not inside


@pytest.mark.parametrize("scores", [(10, 8), (9, 2, 9, 2, 9)])
def test_there_is_no_note_where_the_scores_leave_no_room(scores) -> None:
    drawing = score_line(scored(*scores))
    assert drawing.has_band
    assert drawing.note is None


@pytest.mark.parametrize(
    ("band", "points"),
    [
        (None, []),
        ((0, 0, 100, 100), []),
        ((0, 0, 200, 40), []),
        ((0, 0, 200, 150), [(x, y, True) for x in range(0, 201, 25) for y in range(0, 151, 25)]),
    ],
    ids=["no band", "too narrow", "too low", "full"],
)
def test_there_is_no_note_without_a_band_or_room_in_it(band, points) -> None:
    assert band_note(band, points, 75) is None


def test_a_line_between_two_points_keeps_the_note_away() -> None:
    free, crossed = (band_note((0, 0, 200, 150), points, 75) for points in ([], [(0, 140, False), (200, 140, False)]))
    assert crossed.lines[0][1] < free.lines[0][1]
