"""Drawings use the room of an option, and neither a row nor a colour tells the answer."""

from __future__ import annotations

import re

import pytest

from learning_jungle.curriculum.item import Picture
from learning_jungle.curriculum.pictures import kinds, render, render_options
from learning_jungle.curriculum.pictures.counting import draw_objects
from learning_jungle.curriculum.pictures.palette import HONEY

ROOM = 320.0


def places(picture: Picture, room: float = ROOM) -> list[tuple[float, float, float]]:
    """Return the middle and the scale of each thing of a picture."""
    drawn = re.findall(r"translate\(([\d.]+)[ ,]([\d.]+)\) ?scale\(([\d.]+)\)", draw_objects(picture.data, room).body)
    return [(float(x), float(y), float(scale)) for x, y, scale in drawn]


@pytest.mark.parametrize("count", [14, 15, 16, 18, 20, 21, 24])
def test_many_things_to_share_are_in_straight_rows_that_are_not_all_of_one_length(count: int) -> None:
    rows: dict[float, int] = {}
    for _, y, _ in places(kinds.objects([kinds.group("cup", count)], "scatter")):
        rows[y] = rows.get(y, 0) + 1
    assert sum(rows.values()) == count
    lengths = list(rows.values())
    assert len(set(lengths[:-1])) == 1
    assert lengths[-1] < lengths[0]


def test_two_groups_in_an_option_are_large_and_do_not_touch() -> None:
    pair = kinds.objects([kinds.group("rabbit", 6), kinds.group("frog", 5)], "dice")
    found = places(pair, 150.0)
    assert len(found) == 11
    size = found[0][2] * 40
    assert size >= 27
    apart = min(max(abs(x - other[0]), abs(y - other[1])) for n, (x, y, _) in enumerate(found) for other in found[:n])
    assert apart >= size


def test_lines_to_choose_from_fill_an_option() -> None:
    panels = kinds.panels([kinds.lines([(30, 30, 70, 70, ""), (30, 70, 70, 30, "")])] * 4)
    ends = re.findall(r'x1="([\d.]+)" y1="([\d.]+)" x2="([\d.]+)"', str(render_options(panels)[0]))
    assert max(float(one[2]) for one in ends) - min(float(one[0]) for one in ends) > 90


def test_only_the_angle_that_is_asked_for_is_coloured_and_a_given_right_angle_is_square() -> None:
    drawn = render(kinds.angles("point", (90, 40, 230), ("90°", "40°", "?")))
    assert drawn.count(HONEY) == 1
    assert drawn.count(" A") == 3
    unknown = render(kinds.angles("point", (90, 40, 230), ("?", "40°", "230°")))
    assert unknown.count(" A") == 4
    named = render(kinds.angles("single", (50,), ("50°",)))
    assert named.count(HONEY) == 1
