"""What reading papers aloud, question by question, found wrong in kind: words, things and sizes out of life."""

from __future__ import annotations

import re
from random import Random

from learning_jungle.curriculum.questions import ALL_TEMPLATES
from learning_jungle.curriculum.wording.names import ANIMALS
from tests.curriculum.samples import sample

BY_ID = {template.id: template for template in ALL_TEMPLATES}
UNIT_AS_A_WORD = re.compile(r"\bhow many (?:km|m|cm|mm|kg|g|ml)\b", re.IGNORECASE)
#: Five degrees from a right angle, as a share of the two shorter sides multiplied together.
NEARLY_RIGHT = 0.17


def test_a_sentence_names_a_unit_in_full() -> None:
    assert [
        item.stem for template in ALL_TEMPLATES for item in sample(template) if UNIT_AS_A_WORD.search(item.stem)
    ] == []


def test_every_year_is_read_as_a_year() -> None:
    for item in (BY_ID["Y5-T04"].item(Random(draw)) for draw in range(60)):
        for year, spoken in zip(item.options, item.spoken_options, strict=True):
            assert ("thousand" in spoken) == (int(year) >= 2_100 or 2_000 <= int(year) < 2_010), (year, spoken)


def test_no_animal_is_shared_out() -> None:
    animals = {animal.one for animal in ANIMALS}
    for item in sample(BY_ID["Y0-T31"]):
        assert item.picture is not None
        groups = [group for panel in item.picture.data["panels"] for group in panel["groups"]]
        assert animals.isdisjoint(group["kind"] for group in groups)


def test_a_triangle_that_has_no_right_angle_does_not_look_as_if_it_had() -> None:
    for item in sample(BY_ID["Y4-T60"]):
        sides = sorted(map(int, re.findall(r"(\d+) cm", item.stem)))
        if len(set(sides)) == 3:
            a, b, c = sides
            assert abs(a * a + b * b - c * c) > NEARLY_RIGHT * a * b, item.stem


def test_a_picture_frame_is_as_large_as_a_picture() -> None:
    for item in sample(BY_ID["Y5-T57"]):
        if "picture frame" in item.stem:
            assert min(map(int, re.findall(r"(\d+) cm", item.stem))) >= 8, item.stem
