"""The checker solves every template of the bank, and notices a question with a fault."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from learning_jungle.curriculum.checking.question import Question
from learning_jungle.curriculum.checking.solving import WORDINGS, solve
from learning_jungle.curriculum.checking.verification import verify
from learning_jungle.curriculum.item import Item, Picture
from learning_jungle.curriculum.questions import ALL_TEMPLATES
from tests.curriculum.samples import drawn, sample

#: The templates that cannot be solved independently, with the reason for each; at present there are none.
UNCHECKED: dict[str, str] = {}
CHECKED = tuple(template for template in ALL_TEMPLATES if template.id not in UNCHECKED)


def test_no_question_of_a_template_has_a_fault() -> None:
    """Six questions of each template; `flask curriculum check --forms 500` checks about sixty of each."""
    for template in CHECKED:
        for item in sample(template, 6):
            assert verify(item, template.year_group) == [], item


def test_the_unchecked_templates_are_those_that_nobody_solves() -> None:
    unsolved = {
        template.id for template in ALL_TEMPLATES if solve(drawn(template, 0), template.year_group).right is None
    }

    assert unsolved == set(UNCHECKED)
    assert len(UNCHECKED) < 5


def test_all_wordings_that_understand_a_question_agree() -> None:
    for template in CHECKED:
        question = Question(drawn(template, 1), template.year_group)
        text = question.stem.lower()
        answers = {question.matching(wording.answer(question, text)) for wording in WORDINGS} - {None}

        assert len(answers) == 1, template.id


def test_a_moved_key_is_noticed() -> None:
    for template in CHECKED:
        item = template.item(Random(2), correct_index=0)
        moved = replace(item, correct_index=1, misconceptions=(item.misconceptions[1], None, *item.misconceptions[2:]))

        assert "A is right, B is marked" in verify(moved, template.year_group), template.id


def test_a_key_that_is_no_longer_among_the_options_is_noticed() -> None:
    for template in CHECKED:
        item = template.item(Random(3), correct_index=0)
        if item.picture is not None and item.picture.kind == "panels":
            panels = item.picture.data["panels"]
            data = {**item.picture.data, "panels": [panels[1], *panels[1:]]}
            spoilt = replace(item, picture=Picture("panels", data))
        else:
            spoilt = replace(item, options=(item.options[1], *item.options[1:]))

        assert verify(spoilt, template.year_group), spoilt


def _with_another_number(item: Item) -> Item | None:
    """Return the question with the last number of its stem changed, which must change the answer."""
    if item.expression is None or item.picture is not None:
        return None
    digits = [at for at, letter in enumerate(item.stem) if letter in "0123456789"]
    if not digits:
        return None
    at = digits[-1]
    return replace(item, stem=f"{item.stem[:at]}{(int(item.stem[at]) + 1) % 10}{item.stem[at + 1 :]}")


def test_a_changed_number_in_the_stem_is_noticed() -> None:
    changed = [
        (template.id, verify(other, template.year_group))
        for template in CHECKED
        if (other := _with_another_number(drawn(template, 4))) is not None
    ]
    unnoticed = [name for name, faults in changed if not faults]

    assert changed
    assert len(unnoticed) * 10 <= len(changed), unnoticed
