"""What reading papers aloud, question by question, found wrong in kind: words, things and sizes out of life."""

from __future__ import annotations

import re
from random import Random

from learning_jungle.curriculum.questions import ALL_TEMPLATES
from learning_jungle.curriculum.wording.names import ANIMALS
from tests.curriculum.samples import sample

BY_ID = {template.id: template for template in ALL_TEMPLATES}
UNIT_AS_A_WORD = re.compile(r"\bhow many (?:km|m|cm|mm|kg|g|ml)\b", re.IGNORECASE)
PRODUCT = re.compile(r"([0-9,]+) × ([0-9,]+)")
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


def test_a_method_multiplies_in_the_order_of_its_question() -> None:
    """ "6 × 5 = 30, so 6 × 5 hundreds" for 6 × 500, not "5 × 6 = 30"."""
    for template in ALL_TEMPLATES:
        for item in sample(template):
            asked = re.fullmatch(r"(?:What is )?([0-9,]+) × ([0-9,]+)(?: = □|\?)", item.stem)
            if asked:
                first, second = (number.rstrip("0,") for number in asked.groups())
                worked = [tuple(n.rstrip("0,") for n in pair) for pair in PRODUCT.findall(item.method)]
                assert first == second or (second, first) not in worked or (first, second) in worked, item


def test_what_a_child_of_seven_hears_is_in_words_unless_it_is_read_digit_by_digit() -> None:
    heard = [item.spoken_stem for template in ALL_TEMPLATES if template.year_group < 3 for item in sample(template)]
    assert [stem for stem in heard if re.search("[0-9]", stem)] == []


def test_a_fraction_offered_for_a_decimal_has_a_bottom_that_a_child_would_write() -> None:
    bottoms = {int(option.partition("/")[2]) for item in sample(BY_ID["Y5-T78"]) for option in item.options}
    assert {bottom for bottom in bottoms if bottom > 100} <= {1_000}


def test_a_glance_at_a_bar_does_not_give_its_percentage() -> None:
    for item in sample(BY_ID["Y5-T45"]):
        key, *others = sorted((int(option[:-1]) for option in item.options), key=lambda n: n != int(item.key[:-1]))
        assert min(abs(other - key) for other in others) <= 25, item


def test_one_hundredth_is_not_said_in_the_plural() -> None:
    methods = [BY_ID["Y4-T13"].item(Random(draw)).method for draw in range(60)]
    assert any("1 hundredth," in method for method in methods)
    assert not any(re.search(r"\band 1 hundredths", method) for method in methods)
