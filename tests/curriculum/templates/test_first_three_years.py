"""What holds for every question of Reception, Year 1 and Year 2, whatever the seed."""

from __future__ import annotations

import json
import re
from collections import Counter
from fractions import Fraction
from functools import cache
from itertools import product
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from learning_jungle.curriculum.item import Item, Picture
from learning_jungle.curriculum.misconceptions.glossary import GLOSSARY
from learning_jungle.curriculum.questions import ALL_TEMPLATES, templates_for
from learning_jungle.curriculum.questions.template import QuestionTemplate
from learning_jungle.curriculum.taught.strands import DIFFICULTIES

YEARS = (0, 1, 2)
YOUNG = [one for one in ALL_TEMPLATES if one.year_group in YEARS]
MOST_WORDS = {0: 12, 1: 10, 2: 16}
MOST_SENTENCES = 2
#: The largest number that a stem or a key may hold.
LARGEST = {0: 20, 1: 120, 2: 120}
NUMBER = re.compile(r"\d+")
#: Questions of a form by strand, and by difficulty.
BLUEPRINT = {
    0: ({"NP": 4, "AS": 3, "MD": 1, "ME": 1, "GE": 1}, (4, 4, 2)),
    1: ({"NP": 3, "AS": 3, "MD": 1, "FDP": 1, "ME": 1, "GE": 1}, (4, 4, 2)),
    2: ({"NP": 2, "AS": 2, "MD": 2, "FDP": 1, "ME": 1, "GE": 1, "ST": 1}, (3, 5, 2)),
}

every_template = pytest.mark.parametrize("one", YOUNG, ids=lambda one: one.id)
seeds = st.integers(0, 2**32)


@cache
def sample(one: QuestionTemplate, count: int = 60) -> tuple[Item, ...]:
    rng = Random(one.id)
    return tuple(one.item(rng) for _ in range(count))


def word_count(text: str) -> int:
    return len(re.findall(r"[A-Za-z][A-Za-z'-]*", re.sub(r"\d+\w*", "", text)))


def value_of(text: str) -> Fraction | None:
    """The number an option stands for, or None where it is words or a letter."""
    match = re.fullmatch(r"£?(\d+(?:/\d+)?)(?:p| ?°C| cm| ml)?", text.replace(",", ""))
    return Fraction(match[1]) if match else None


def worth(expression: str) -> Fraction:
    return eval(NUMBER.sub(lambda match: f"Fraction({match[0]})", expression))


@every_template
@settings(max_examples=25, deadline=None)
@given(seed=seeds)
def test_a_question_has_one_key_and_three_explained_distractors(one: QuestionTemplate, seed: int) -> None:
    item = one.item(Random(seed))
    assert len(set(item.options)) == 4
    assert item.misconceptions[item.correct_index] is None
    wrong = [id for at, id in enumerate(item.misconceptions) if at != item.correct_index]
    assert set(wrong) <= set(GLOSSARY)
    values = [value_of(option) for option in item.options]
    if None not in values:
        assert len(set(values)) == 4
        assert min(values) >= 0
    assert all(item.options)
    assert all(item.spoken_options)
    assert item.spoken_stem


@every_template
@settings(max_examples=25, deadline=None)
@given(seed=seeds)
def test_words_and_numbers_stay_within_the_year(one: QuestionTemplate, seed: int) -> None:
    item = one.item(Random(seed))
    year = one.year_group
    assert word_count(item.stem) <= MOST_WORDS[year]
    assert len(re.findall(r"[.?](?= |$)", item.stem)) <= MOST_SENTENCES
    assert item.stem.endswith("?") or "□" in item.stem
    if year < 2:
        assert not re.search(r"[<>×÷/]", item.stem)
    if year == 0:
        assert not re.search(r"[+−=-]", item.stem)
    assert all(int(number) <= LARGEST[year] for number in NUMBER.findall(f"{item.stem} {item.key}"))
    longest_key = max((len(number) for number in NUMBER.findall(item.key)), default=9)
    assert all(len(number) <= longest_key + 1 for option in item.options for number in NUMBER.findall(option))


@every_template
@settings(max_examples=25, deadline=None)
@given(seed=seeds)
def test_an_expression_is_worth_the_key_and_no_distractor(one: QuestionTemplate, seed: int) -> None:
    item = one.item(Random(seed))
    if item.expression is None:
        return
    result = worth(item.expression)
    assert [value_of(option) == result for option in item.options].count(True) == 1
    assert value_of(item.key) == result


@every_template
def test_a_question_survives_the_way_into_the_database(one: QuestionTemplate) -> None:
    for item in sample(one, 20):
        if item.picture is not None:
            assert Picture.from_json(json.loads(json.dumps(item.picture.to_json()))) == item.picture


@every_template
def test_options_drawn_in_panels_are_four_different_drawings(one: QuestionTemplate) -> None:
    for item in sample(one):
        if set(item.options) == set("ABCD"):
            assert item.picture.kind == "panels"
            assert len({json.dumps(panel, sort_keys=True) for panel in item.picture.data["panels"]}) == 4


@every_template
def test_a_template_draws_many_different_questions(one: QuestionTemplate) -> None:
    def question(item: Item) -> tuple[str, ...]:
        return item.stem, item.key, json.dumps(item.picture.to_json() if item.picture else None, sort_keys=True)

    # Only one pair of equal fractions is taught in Year 2, and a double of spots has three sizes.
    assert len({question(item) for item in sample(one)}) >= (2 if one.objective == "Y2-FDP-2" else 3)


def test_ids_are_unique_and_name_their_year() -> None:
    ids = [one.id for one in YOUNG]
    assert len(set(ids)) == len(ids)
    assert all(re.fullmatch(rf"Y{one.year_group}-T\d\d", one.id) for one in YOUNG)


@pytest.mark.parametrize("year", YEARS)
def test_every_strand_of_a_year_has_choice(year: int) -> None:
    per_strand = Counter(one.objective.split("-")[1] for one in templates_for(year))
    assert set(per_strand) == set(BLUEPRINT[year][0])
    assert min(per_strand.values()) >= 3
    assert sum(per_strand.values()) >= 20


@pytest.mark.parametrize("year", YEARS)
def test_the_blueprint_can_be_met_in_many_ways(year: int) -> None:
    per_strand, per_difficulty = BLUEPRINT[year]
    have = Counter((one.objective.split("-")[1], one.difficulty) for one in templates_for(year))
    splits = [
        [split for split in product(range(count + 1), repeat=3) if sum(split) == count and _enough(have, strand, split)]
        for strand, count in per_strand.items()
    ]
    ways = sum(1 for pick in product(*splits) if tuple(map(sum, zip(*pick, strict=True))) == per_difficulty)
    assert ways >= 50


def _enough(have: Counter[tuple[str, str]], strand: str, split: tuple[int, ...]) -> bool:
    return all(have[strand, level] >= count for level, count in zip(DIFFICULTIES, split, strict=True))


@pytest.mark.parametrize(("year", "least"), [(0, 1.0), (1, 0.5), (2, 0.4)])
def test_enough_questions_of_a_form_have_a_picture(year: int, least: float) -> None:
    expected = 0.0
    for strand, count in BLUEPRINT[year][0].items():
        pictured = [
            all(item.picture for item in sample(one))
            for one in templates_for(year)
            if one.objective.split("-")[1] == strand
        ]
        expected += count * sum(pictured) / len(pictured)
    assert expected / 10 >= least


@pytest.mark.parametrize("year", YEARS)
def test_no_place_in_the_order_of_size_is_a_way_to_guess(year: int) -> None:
    ranks: Counter[int] = Counter()
    questions = 0
    for one in templates_for(year):
        for item in sample(one):
            questions += 1
            values = [value_of(option) for option in item.options]
            if None not in values:
                ranks[sorted(values).index(value_of(item.key))] += 1
    assert max(ranks.values()) < 0.4 * questions


@pytest.mark.parametrize("year", YEARS)
def test_the_longest_option_is_no_way_to_guess(year: int) -> None:
    items = [item for one in templates_for(year) for item in sample(one)]
    longest = sum(len(item.key) == max(map(len, item.options)) for item in items if _one_is_longest(item.options))
    assert longest < 0.35 * len(items)


def _one_is_longest(options: tuple[str, ...]) -> bool:
    lengths = sorted(map(len, options))
    return lengths[-1] > lengths[-2]


def test_two_templates_never_ask_the_same_question() -> None:
    stems: dict[tuple[str, str], str] = {}
    for one in YOUNG:
        for item in sample(one):
            if item.picture is None:
                assert stems.setdefault((item.stem, ""), one.id) == one.id
