"""A triangle whose corners are labelled in degrees is drawn with those angles."""

from __future__ import annotations

import math
from xml.etree import ElementTree

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from learning_jungle.curriculum.item import Picture
from learning_jungle.curriculum.pictures import kinds, render


def angles_of(one: Picture) -> list[float]:
    """Return the drawn angles in degrees at the bottom left, the bottom right and the top."""
    (shape,) = ElementTree.fromstring(render(one)).findall(".//{*}polygon")
    corners = [tuple(float(n) for n in pair.split(",")) for pair in shape.get("points").split()]
    found = []
    for n, (x, y) in enumerate(corners):
        turns = [math.atan2(corners[n - k][1] - y, corners[n - k][0] - x) for k in (1, 2)]
        between = abs(math.degrees(turns[0] - turns[1]))
        found.append(min(between, 360 - between))
    return found


@given(st.integers(15, 120), st.integers(15, 120), st.integers(0, 2))
@settings(max_examples=60, deadline=None)
def test_two_labelled_angles_settle_the_third(left, right, unknown):
    top = 180 - left - right
    if top < 10:
        return
    sizes = (left, right, top)
    texts = ["?" if n == unknown else f"{size}°" for n, size in enumerate(sizes)]
    assert angles_of(kinds.triangle(corners=texts)) == pytest.approx(sizes, abs=0.5)


@pytest.mark.parametrize(("texts", "sizes"), [(("?", "?", "40°"), (70, 70, 40)), (("35°", "?", "?"), (35, 35, 110))])
def test_one_angle_settles_an_isosceles_triangle(texts, sizes):
    assert angles_of(kinds.triangle(corners=texts, form="isosceles")) == pytest.approx(sizes, abs=0.5)


@pytest.mark.parametrize("texts", [("?", "?", "?"), ("a", "b", "c"), ("100°", "95°", "?"), ("", "", "")])
def test_angles_that_settle_nothing_leave_the_usual_form(texts):
    plain = angles_of(kinds.triangle())
    assert angles_of(kinds.triangle(corners=texts)) == pytest.approx(plain)
