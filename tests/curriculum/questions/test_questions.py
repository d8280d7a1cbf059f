"""The rules for every question of the bank that the checker does not cover."""

from __future__ import annotations

import json
import re
from collections import Counter
from fractions import Fraction
from itertools import pairwise

import pytest

from learning_jungle.curriculum.checking.pictures import folds_to_cube
from learning_jungle.curriculum.item import Item, Picture
from learning_jungle.curriculum.papers.guessing import STRATEGIES, points
from learning_jungle.curriculum.questions import ALL_TEMPLATES
from learning_jungle.curriculum.questions.year6_nets import DOES_NOT_FOLD, FOLDS
from learning_jungle.curriculum.taught.strands import DIFFICULTIES
from learning_jungle.curriculum.taught.year_groups import YEAR_GROUPS
from tests.curriculum.samples import drawn, sample, templates_for

BY_ID = {template.id: template for template in ALL_TEMPLATES}
#: Only one pair of equal fractions is taught in Year 2.
FEWEST_QUESTIONS = {"Y0-AS-1": 2, "Y2-FDP-2": 2, "Y4-GE-1": 2}

each_year = pytest.mark.parametrize("year", YEAR_GROUPS)


def test_a_stem_asks_one_thing_in_british_print() -> None:
    for template in ALL_TEMPLATES:
        for item in sample(template):
            assert re.search(r"([?.□]|[^?]\d)$", item.stem), item.stem
            assert item.stem.count("?") <= 1 + item.stem.count(" ? ") + item.stem.endswith(", ?"), item.stem
            assert not re.search(r"BIDMAS|BODMAS|\btimes by|\btimesed", item.stem), item.stem
            for text in (item.stem, *item.options):
                assert not re.search(r"[*]|\d ?x ?\d|\s-\d|\d-\d|  ", text), text
                assert not re.search(r"(?<![./])\b\d{4,}\b", text) or "year" in item.stem, text


def test_everything_can_be_heard() -> None:
    for template in ALL_TEMPLATES:
        for item in sample(template):
            assert item.spoken_stem, item
            assert all(item.spoken_options), item


def test_the_options_look_alike() -> None:
    def looks(option: str) -> tuple[bool, ...]:
        return bool(re.search(r"\d/\d", option)), option.startswith("£"), option.endswith("%")

    for template in ALL_TEMPLATES:
        for item in sample(template):
            assert len({looks(option) for option in item.options}) == 1, item.options


def test_an_option_is_below_zero_only_where_the_question_is_about_negative_numbers() -> None:
    for template in ALL_TEMPLATES:
        for item in sample(template):
            if any(option.startswith("−") for option in item.options):
                asked = f"{item.stem} {item.key} {item.picture}"
                assert re.search(r"[-−]\d", asked), (item.stem, item.options)


def test_a_template_draws_different_questions() -> None:
    def question(item: Item) -> tuple[str, ...]:
        return item.stem, item.key, json.dumps(item.picture.to_json() if item.picture else None, sort_keys=True)

    for template in ALL_TEMPLATES:
        different = len({question(item) for item in sample(template)})
        assert different >= FEWEST_QUESTIONS.get(template.objective, 3), template.id


def test_a_picture_survives_the_way_into_the_database() -> None:
    for template in ALL_TEMPLATES:
        picture = drawn(template, 0).picture
        if picture is not None:
            assert Picture.from_json(json.loads(json.dumps(picture.to_json()))) == picture, template.id


def test_two_templates_of_a_year_never_ask_the_same_question() -> None:
    asked: dict[tuple[int, str], str] = {}
    for template in ALL_TEMPLATES:
        for item in sample(template):
            if item.picture is None and re.search(r"\d", item.stem):
                assert asked.setdefault((template.year_group, item.stem), template.id) == template.id, item.stem


@each_year
def test_every_part_of_the_programme_has_three_templates_of_all_difficulties(year: int) -> None:
    templates = templates_for(year)
    parts = Counter(template.objective.split("-")[1] for template in templates)
    assert min(parts.values()) >= 3
    spread = {(template.strand, template.difficulty) for template in templates}
    # Up to Year 2 the hard questions are about numbers.
    assert year <= 2 or spread == {(strand, difficulty) for strand, _ in spread for difficulty in DIFFICULTIES}


@each_year
def test_neither_size_nor_length_gives_the_key_away(year: int) -> None:
    items = [item for template in templates_for(year) for item in sample(template)]
    ways = ("largest", "smallest", "lower middle", "upper middle", "longest", "shortest")
    scores = {way: points(STRATEGIES[way], items) / len(items) for way in ways}
    assert 0.12 < min(scores.values()) <= max(scores.values()) < 0.4, scores


@pytest.mark.parametrize("id", [template.id for template in ALL_TEMPLATES if template.objective.startswith("Y6-FDP")])
def test_the_fractions_of_year_6_are_in_their_simplest_form(id: str) -> None:
    for option in (option for item in sample(BY_ID[id]) for option in item.options):
        if found := re.search(r"(\d+)/(\d+)$", option):
            assert Fraction(int(found[1]), int(found[2])).denominator == int(found[2]), option


def test_angles_to_compare_differ_by_twenty_degrees() -> None:
    for item in sample(BY_ID["Y4-T63"]):
        assert item.picture is not None
        sizes = sorted(panel["degrees"][0] for panel in item.picture.data["panels"])
        assert all(larger - smaller >= 20 for smaller, larger in pairwise(sizes))


def test_the_lists_of_nets_are_right() -> None:
    assert all(folds_to_cube(cells) for cells in FOLDS)
    assert not any(folds_to_cube(cells) for cells in DOES_NOT_FOLD)
    assert len(set(FOLDS)) == len(FOLDS) == 11


def test_read_aloud_says_a_year_as_a_year_and_spells_its_roman_numeral() -> None:
    for item in sample(BY_ID["Y5-T04"]):
        assert item.spoken_stem == f"Which year is {', '.join(item.stem[len('Which year is ') : -1])}?"
        assert not re.search(r"\d", "".join(item.spoken_options))


@pytest.mark.parametrize("id", ["Y5-T24", "Y6-T25"])
def test_read_aloud_does_not_say_the_name_that_the_stem_says(id: str) -> None:
    for item in sample(BY_ID[id]):
        for printed, spoken in zip(item.options, item.spoken_options, strict=True):
            assert spoken.replace(", ", "") == printed.replace(",", "")
