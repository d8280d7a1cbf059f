"""Options that are drawn can be drawn apart, at one scale, each with what it shows and none with its letter."""

from __future__ import annotations

import re
from xml.etree import ElementTree as ET

import pytest

from learning_jungle.curriculum.item import Picture
from learning_jungle.curriculum.pictures import kinds, render_options, text_alternative

SHAPES = ("circle", "square", "kite", "hexagon")


@pytest.mark.parametrize(
    "picture",
    [
        kinds.panels([kinds.shape(name) for name in SHAPES]),
        kinds.panels([kinds.ribbon(length) for length in (20, 40, 60, 80)]),
        kinds.panels([kinds.clock(hour, 0) for hour in (1, 4, 7, 10)], above=kinds.shape("square")),
        kinds.panels([kinds.objects([kinds.group("frog", count)]) for count in (1, 4, 7, 10)]),
    ],
    ids=["shapes", "ribbons", "clocks", "objects"],
)
def test_four_pictures_of_one_size_are_each_called_what_they_show(picture: Picture) -> None:
    drawn = [ET.fromstring(one) for one in render_options(picture)]
    panels = [Picture.from_json(panel) for panel in picture.data["panels"]]
    assert [one.get("aria-label") for one in drawn] == [text_alternative(panel) for panel in panels]
    assert len({one.get("viewBox") for one in drawn}) == 1
    assert [one.get("class") for one in drawn] == [f"dsj-pic dsj-pic-{panel.kind}" for panel in panels]


def test_an_option_has_no_letter_and_no_frame_of_its_own() -> None:
    for one in render_options(kinds.panels([kinds.shape(name) for name in SHAPES])):
        assert "dsj-pic-panel" not in one
        assert re.search(r">[A-D]</text>", one) is None
