"""The drawing of a child's scores."""

from __future__ import annotations

from itertools import combinations, pairwise
from math import dist

import pytest

from learning_jungle.curriculum.diagnosis.reliable_change import Change, reliable_change
from learning_jungle.diagnostic.score_line import APART, HEIGHT, LEAF, MOST_LABELLED, WIDTH, score_line
from tests.diagnostic.checks import scored


def test_one_check_is_no_line() -> None:
    assert score_line([]) is None
    assert score_line(scored(5)) is None


@pytest.mark.parametrize("number", [2, 3, 20])
def test_the_points_go_from_left_to_right_and_a_higher_score_is_higher_up(number: int) -> None:
    scores = [place % 11 for place in range(number)]
    drawing = score_line(scored(*scores))
    (segment,) = drawing.segments
    points = segment.points
    assert all(before.x < after.x for before, after in pairwise(points))
    assert all(0 < point.x < WIDTH and 0 < point.y < HEIGHT for point in points)
    ordered = sorted(zip(scores, points, strict=True), key=lambda pair: pair[0])
    assert all(below[1].y > above[1].y for below, above in pairwise(ordered) if below[0] < above[0])
    labels = [point.label for point in points]
    assert labels == [
        str(score) if number <= MOST_LABELLED or place in (0, 10, 19) else "" for place, score in enumerate(scores)
    ]


@pytest.mark.parametrize("first", range(11))
def test_a_point_is_in_the_band_if_it_is_about_the_same_as_the_first(first: int) -> None:
    drawing = score_line(scored(first, *range(11)))
    (segment,) = drawing.segments
    _, top, _, height = segment.band
    for score, point in enumerate(segment.points[1:]):
        inside = top <= point.y <= top + height
        assert inside is (reliable_change(first, score, 10) is Change.SAME)


@pytest.mark.parametrize("scores", [range(11), (5,) * 30, (0, 10) * 9])
def test_no_leaf_touches_another_and_each_is_in_the_drawing(scores) -> None:
    (segment,) = score_line(scored(*scores)).segments
    leaves = [point for point in segment.points if point.label]
    assert len(leaves) >= 2
    assert all(dist((a.x, a.y), (b.x, b.y)) >= APART > LEAF for a, b in combinations(leaves, 2))
    assert all(LEAF / 2 <= one.x <= WIDTH - LEAF / 2 and LEAF / 2 <= one.y <= HEIGHT - LEAF for one in leaves)


def test_school_years_are_drawn_apart() -> None:
    drawing = score_line([*scored(4, 5), *scored(6, year_group=3, begin=2)])
    year_2, year_3 = drawing.segments
    assert (year_2.name, year_3.name) == ("Year 2", "Year 3")
    (part,) = drawing.parts
    assert year_2.points[-1].x < part < year_3.points[0].x
    assert len(year_2.line.split()) == 2


def test_the_words_say_what_the_drawing_shows() -> None:
    drawing = score_line([*scored(4, 5), *scored(6, year_group=3, begin=2)])
    assert drawing.words == ("The scores in order. Year 2: 4 and 5 of 10. Year 3: 6 of 10.")
    assert score_line(scored(4, 5)).words == (
        "The scores in order. Year 2: 4 and 5 of 10; 1 to 8 are about the same as the first."
    )


def test_the_first_scores_the_highest_the_lowest_and_the_last_are_beside_their_points() -> None:
    drawing = score_line([*scored(4, 5), *scored(6, 1, 2, 9, 4, 7, year_group=3, begin=2)])
    labels = [point.label for segment in drawing.segments for point in segment.points]
    assert labels == ["4", "", "6", "1", "", "9", "", "7"]


def test_a_low_in_between_has_its_number_and_no_label_touches_another() -> None:
    drawing = score_line([*scored(3, 9), *scored(6, *range(1, 11), year_group=3, begin=2)])
    labels = [point.label for segment in drawing.segments for point in segment.points]
    assert labels == ["3", "", "6", "1", *[""] * 8, "10"]
    (segment,) = score_line(scored(*[5] * 60)).segments
    assert [place for place, point in enumerate(segment.points) if point.label] == [0, 59]


@pytest.mark.parametrize(("before", "after"), [((3, 9), (6,)), ((4,), (5,)), ((3, 9), range(11)), (range(5), (5,))])
def test_a_new_school_year_has_room_for_its_names_and_says_that_its_questions_are_new(before, after) -> None:
    drawing = score_line([*scored(*before), *scored(*after, year_group=3, begin=len(before))])
    (part,) = drawing.parts
    year_2, year_3 = drawing.segments
    half = len("Year 2") * 7.6 / 2
    assert 4 < year_2.middle - half < year_2.middle + half < part < year_3.middle - half
    assert year_3.middle + half <= WIDTH - 8
    assert all(abs(point.x - part) > LEAF / 2 for one in drawing.segments for point in one.points)
    assert 30 <= drawing.fresh - 13 * 7.6 / 2 < part < drawing.fresh + 13 * 7.6 / 2 <= WIDTH - 8
    assert score_line(scored(4, 5)).fresh is None


def test_names_and_dates_stay_in_their_school_year() -> None:
    drawing = score_line([*scored(5, year_group=0), *scored(*range(11), year_group=1, begin=1)])
    assert [segment.name for segment in drawing.segments] == ["", "Year 1"]
    (last,) = drawing.dates
    assert (last.anchor, last.x > drawing.parts[-1]) == ("end", True)
    drawing = score_line([*scored(5, 5), *scored(*range(11), year_group=3, begin=2)])
    first, _ = drawing.dates
    assert len(first.text.split()) == 2
    assert first.x < drawing.parts[0] / 2
    assert [len(date.text.split()) for date in score_line(scored(5, 6)).dates] == [3, 3]


def test_a_band_ends_at_nothing_right() -> None:
    drawing = score_line(scored(1, 3))
    (segment,) = drawing.segments
    _, top, _, height = segment.band
    assert round(top + height, 1) == drawing.marks[0][1]


def test_a_band_ends_at_everything_right() -> None:
    drawing = score_line(scored(9, 8))
    (segment,) = drawing.segments
    assert segment.band[1] == drawing.marks[-1][1]


def test_the_band_is_behind_the_latest_school_year_alone() -> None:
    drawing = score_line([*scored(3, 9), *scored(6, 7, year_group=3, begin=2)])
    assert [segment.band is not None for segment in drawing.segments] == [False, True]
    assert drawing.has_band
    assert not score_line([*scored(3, 9), *scored(6, year_group=3, begin=2)]).has_band
