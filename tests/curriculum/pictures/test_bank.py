"""Every picture that the bank asks for can be drawn and told."""

from __future__ import annotations

from random import Random
from xml.etree import ElementTree

import pytest

from learning_jungle.curriculum.pictures import render
from learning_jungle.curriculum.questions import ALL_TEMPLATES


@pytest.mark.parametrize("template", ALL_TEMPLATES, ids=lambda template: template.id)
def test_a_template_asks_only_for_what_can_be_drawn(template):
    for seed in range(6):
        item = template.item(Random(seed))
        if item.picture is not None:
            svg = ElementTree.fromstring(render(item.picture))
            assert len(svg.get("aria-label")) > 4
