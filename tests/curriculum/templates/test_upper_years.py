"""What holds for every template of Year 5 and Year 6."""

from __future__ import annotations

import re
from collections import Counter
from fractions import Fraction
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from learning_jungle.curriculum.questions import templates_for
from learning_jungle.curriculum.questions.template import QuestionTemplate
from learning_jungle.curriculum.taught.strands import DIFFICULTIES, STRANDS
from tests.curriculum.templates.reading import evaluate, numbers, plain, word_count, worth

UPPER = (*templates_for(5), *templates_for(6))
WORD_LIMIT = {5: 34, 6: 40}
LARGEST = {5: 1_000_000, 6: 10_000_000}
BELOW_ZERO = {"Y5-T26", "Y6-T28", "Y6-T21", "Y6-T57"}
AVOIDED = {
    5: r"\d:\d\D|ratio|mean\b|pie chart|BIDMAS|BODMAS|times by|timesed",
    6: r"\bpi\b|median|mode\b|\brange|Pythagoras|BODMAS|times by|timesed",
}
GLOSSARY = {
    "count-skip-double",
    "count-includes-start",
    "more-less-swap",
    "digit-reversal",
    "place-value-face",
    "zero-placeholder",
    "column-mixup",
    "boundary-bridge",
    "rounding-wrong-way",
    "negative-size",
    "roman-additive",
    "operation-swap",
    "add-not-multiply",
    "smaller-from-larger",
    "forget-regroup",
    "equals-means-answer",
    "partial-step",
    "times-table-neighbour",
    "remainder-ignore",
    "square-as-double",
    "factor-multiple-swap",
    "order-left-right",
    "part-part-fraction",
    "bigger-denominator-bigger",
    "unit-fraction-only",
    "add-tops-and-bottoms",
    "decimal-longer-larger",
    "decimal-fraction-digits",
    "percent-as-amount",
    "unit-conversion-wrong",
    "count-coins-not-value",
    "clock-misread",
    "time-base-ten",
    "scale-misread",
    "perimeter-area-swap",
    "shape-property-mixup",
    "turn-angle-mixup",
    "coordinate-swap",
    "ratio-additive",
    "near-miss",
}
each_template = pytest.mark.parametrize("template", UPPER, ids=lambda template: template.id)


@each_template
@given(seed=st.integers(0, 10**9))
@settings(max_examples=60, deadline=None, derandomize=True)
def test_makes_a_fair_question(template: QuestionTemplate, seed: int):
    item = template.item(Random(seed))
    drawn = item.picture is not None and item.picture.kind == "panels"
    texts = [str(panel) for panel in item.picture.data["panels"]] if drawn else item.options
    assert len(set(texts)) == 4
    assert [n for n, why in enumerate(item.misconceptions) if why is None] == [item.correct_index]
    assert {why for why in item.misconceptions if why} <= GLOSSARY
    assert word_count(item.stem) <= WORD_LIMIT[template.year_group]
    assert re.search(r"(\?|= □|^(Find|Round|Write) [^?]*\.)$", item.stem)
    assert item.stem.count("?") <= 1
    assert not re.search(AVOIDED[template.year_group], item.stem)
    for text in (item.stem, *item.options):
        assert not re.search(r"[*]|\d ?[x-] ?\d|\s-\d|  ", text), text
    if template.id not in BELOW_ZERO:
        assert not any("−" in option or worth(option) == 0 for option in item.options)
    assert all(abs(number) <= LARGEST[template.year_group] for number in numbers(item.stem) + numbers(item.key))


@each_template
@given(seed=st.integers(0, 10**9))
@settings(max_examples=40, deadline=None, derandomize=True)
def test_expression_gives_the_key_alone(template: QuestionTemplate, seed: int):
    item = template.item(Random(seed))
    if item.expression is None:
        return
    answer = evaluate(item.expression)
    assert [n for n, option in enumerate(item.options) if worth(option) == answer] == [item.correct_index]


@each_template
def test_options_look_alike(template: QuestionTemplate):
    for seed in range(40):
        item = template.item(Random(seed))
        forms = {
            (bool(re.search(r"\d/\d", option)), " " in option, option.startswith("£"), option[-1:] == "%")
            for option in item.options
            if worth(option) is not None
        }
        assert len(forms) <= 1, item.options


@pytest.mark.parametrize(
    "template", [one for one in UPPER if one.objective.startswith("Y6-FDP")], ids=lambda one: one.id
)
def test_year_6_fractions_are_in_simplest_form(template: QuestionTemplate):
    for seed in range(60):
        for option in template.item(Random(seed)).options:
            if found := re.search(r"(\d+)/(\d+)$", plain(option)):
                assert Fraction(int(found[1]), int(found[2])).denominator == int(found[2]), option


@pytest.mark.parametrize("year_group", [5, 6])
def test_covers_every_strand(year_group: int):
    templates = templates_for(year_group)
    strands = Counter(template.strand for template in templates)
    codes = Counter(template.objective.split("-")[1] for template in templates)
    named = [strand for strand in STRANDS if strand != "ratio-algebra" or year_group == 6]
    assert len(templates) >= 24
    assert all(strands[strand] >= 3 for strand in named)
    assert sum(strands.values()) == sum(strands[strand] for strand in named)
    assert year_group == 5 or min(codes["RA"], codes["AL"]) >= 3


@pytest.mark.parametrize("year_group", [5, 6])
def test_every_strand_has_every_difficulty(year_group: int):
    templates = templates_for(year_group)
    have = {(template.objective.split("-")[1], template.difficulty) for template in templates}
    assert have == {(code, difficulty) for code, _ in have for difficulty in DIFFICULTIES}


def test_ids_are_unique_and_name_their_year():
    assert len({template.id for template in UPPER}) == len(UPPER)
    assert all(template.id.startswith(f"Y{template.year_group}-T") for template in UPPER)


@pytest.mark.parametrize("year_group", [5, 6])
def test_size_and_length_do_not_give_the_key_away(year_group: int):
    wins: Counter[str] = Counter()
    counted = 0
    for template in templates_for(year_group):
        for seed in range(60):
            item = template.item(Random(seed))
            lengths = [len(option) for option in item.options]
            longest = [n for n, length in enumerate(lengths) if length == max(lengths)]
            wins["longest"] += (item.correct_index in longest) / len(longest)
            shortest = [n for n, length in enumerate(lengths) if length == min(lengths)]
            wins["shortest"] += (item.correct_index in shortest) / len(shortest)
            values = [worth(option) for option in item.options]
            order = list(range(4)) if None in values else sorted(range(4), key=values.__getitem__)
            for place, name in enumerate(("smallest", "second", "third", "largest")):
                wins[name] += order[place] == item.correct_index
            counted += 1
    shares = {name: wins[name] / counted for name in wins}
    assert max(shares.values()) < 0.40, shares
    assert min(shares.values()) > 0.12, shares
