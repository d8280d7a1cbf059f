"""What the Year 4 questions must keep besides the rules for all: their targets, their words and their sizes."""

from __future__ import annotations

import re
from random import Random

from learning_jungle.curriculum.item import Item
from learning_jungle.curriculum.misconceptions.glossary import SLIPS
from learning_jungle.curriculum.pictures.render import text_alternative
from learning_jungle.curriculum.questions import ALL_TEMPLATES
from learning_jungle.curriculum.taught.criteria import CRITERIA
from tests.curriculum.samples import sample, templates_for

TEMPLATES = templates_for(4)
BY_ID = {template.id: template for template in ALL_TEMPLATES}


def test_the_first_distractor_is_a_misconception_that_is_expected() -> None:
    for template in TEMPLATES:
        rng = Random(template.id)
        firsts: list[str | None] = []
        while len(firsts) < 30:
            draft = template.draw(rng)
            if draft is not None:
                firsts.append(draft.distractors[0].misconception)
        assert not SLIPS.intersection(firsts), template.id


def test_every_question_has_a_short_method() -> None:
    for template in TEMPLATES:
        for item in sample(template):
            assert item.method, template.id
            assert len(item.method) <= 140, template.id


def test_every_criterion_of_the_year_is_asked() -> None:
    asked = {code for template in TEMPLATES for code in template.criteria}
    assert asked == {code for code, criterion in CRITERIA.items() if criterion.year_group == 4}


def test_read_aloud_does_not_say_what_a_digit_is_worth() -> None:
    for item in sample(BY_ID["Y4-T20"]):
        assert not re.search("hundred|thousand|ty", item.spoken_stem)


def test_most_table_facts_are_of_the_harder_tables() -> None:
    facts = [re.findall(r"\d+", item.stem) for id in ("Y4-T07", "Y4-T08") for item in sample(BY_ID[id])]
    assert sum("10" in fact for fact in facts) == 0
    assert sum("11" in fact for fact in facts) < len(facts) / 4


def test_the_text_alternative_of_a_line_of_symmetry_is_like_another_one() -> None:
    def lies(picture: str, at: int) -> str:
        return re.findall(r"dashed (level|upright|slanting) line", picture)[at]

    for item in sample(BY_ID["Y4-T65"]):
        assert item.picture is not None
        said = text_alternative(item.picture)
        kinds = [lies(said, at) for at in range(4)]
        assert kinds.count(kinds[item.correct_index]) > 1


def test_the_playground_is_never_hot() -> None:
    def hottest(item: Item) -> int:
        return max(item.picture.data["values"]) if item.picture and "°C" in item.picture.data["axis"] else 0

    items = [item for id in ("Y4-T71", "Y4-T72", "Y4-T74") for item in sample(BY_ID[id])]
    assert 0 < max(map(hottest, items)) <= 24
