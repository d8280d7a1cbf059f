"""Every picture in the bank can be drawn and has a text alternative."""

from __future__ import annotations

from xml.etree import ElementTree

from learning_jungle.curriculum.pictures import render
from learning_jungle.curriculum.questions import ALL_TEMPLATES
from tests.curriculum.samples import sample


def test_a_template_asks_only_for_what_can_be_drawn():
    for template in ALL_TEMPLATES:
        for item in sample(template, 6):
            if item.picture is not None:
                svg = ElementTree.fromstring(render(item.picture))
                assert len(svg.get("aria-label")) > 4, item
