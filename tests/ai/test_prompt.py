"""The prompt asks for what code can prove, place by place, and shows questions that would be kept."""

from __future__ import annotations

import inspect
import json
import re

import pytest

from learning_jungle.ai.examples import example_lines, examples_for
from learning_jungle.ai.prompt import PROMPT_VERSION, build_prompt
from learning_jungle.ai.scope import DRAWN_STRANDS, UNASKED_MISCONCEPTIONS, Place, asked_places, provable_objectives
from learning_jungle.ai.verification import verify_all
from learning_jungle.curriculum.misconceptions.glossary import GLOSSARY
from learning_jungle.curriculum.papers.parallel import build_paper
from learning_jungle.curriculum.taught.operations import OPERATIONS
from learning_jungle.curriculum.taught.strands import year_of
from learning_jungle.curriculum.taught.year_groups import YEAR_GROUPS_BY_AGE
from tests.ai.answers import read_answer
from tests.ai.provable import provable_questions

YEARS = range(7)
KEYS = [(age, year_group) for age, years in YEAR_GROUPS_BY_AGE.items() for year_group in years]
PLACES = [Place("number", "easy"), Place("number", "hard"), Place("measurement", "easy")]
TEXT = build_prompt(7, 2, PLACES).user


def test_it_names_the_year_and_twice_the_questions_of_each_place() -> None:
    assert "Write 6 questions for Year 2 (age 7)." in TEXT
    assert "number 4 (2 easy, 2 hard), measurement 2 (2 easy)." in TEXT
    assert OPERATIONS[2].in_words in TEXT
    assert PROMPT_VERSION == "3"


def test_the_prompt_holds_the_year_and_nothing_of_a_child() -> None:
    assert set(inspect.signature(build_prompt).parameters) == {"age", "year_group", "places", "before"}
    assert build_prompt(7, 2, PLACES).user == TEXT
    assert build_prompt(6, 2, PLACES).user == TEXT.replace("age 7", "age 6")


def test_its_rules_are_those_of_the_proof() -> None:
    rules = build_prompt(7, 2, PLACES).system
    assert "a question with a question mark, or a command" in rules
    assert "write the division alone as the expression" in rules
    assert "are whole, in the answer too" in rules
    assert "Nothing of geometry" in rules
    assert "or statistics" in rules


@pytest.mark.parametrize("year_group", YEARS)
def test_it_names_the_limits_of_each_year_by_operation(year_group: int) -> None:
    assert f"Calculations: {OPERATIONS[year_group].in_words}.\n" in build_prompt(7, year_group, PLACES).user


def test_it_names_objectives_that_can_be_proved_and_no_others() -> None:
    assert "Y2-NP-1" in TEXT
    assert not re.search(r"Y2-(GE|ST|AS)|Y2-NP-[34]|Y2-ME-4", TEXT)


def test_the_prompt_for_a_second_set_lists_what_the_first_asked_and_is_else_the_same() -> None:
    asked = asked_places(build_paper(2, 7), 2)
    first, second = build_prompt(7, 2, asked), build_prompt(7, 2, asked, ["What is 2 + 3?", "How many\nare left?"])
    assert second.user.startswith(first.user)
    assert second.user.removeprefix(first.user).splitlines()[2:] == ["What is 2 + 3?", "How many are left?"]
    assert second.system == first.system


def test_it_names_misconceptions_that_its_questions_can_show() -> None:
    assert set(GLOSSARY) >= UNASKED_MISCONCEPTIONS
    named = TEXT.split("Ids of misconceptions")[1].split("Two questions")[0]
    assert "operation-swap:" in named
    assert not [id for id in UNASKED_MISCONCEPTIONS if f"{id}:" in named]


@pytest.mark.parametrize("year_group", YEARS)
def test_no_objective_asked_for_needs_a_drawing(year_group: int) -> None:
    objectives = provable_objectives(year_group)
    assert {objective.strand for objective in objectives}.isdisjoint(DRAWN_STRANDS)
    text = build_prompt(7, year_group, [Place(objective.strand, "easy") for objective in objectives]).user
    assert all(f"{objective.code}:" in text for objective in objectives)
    assert not re.search(r"picture|ten frame", text.split("Ids of misconceptions")[0])


def test_every_objective_asked_for_has_a_question_that_is_proved() -> None:
    questions = provable_questions()
    assert set(questions) == {objective.code for year in YEARS for objective in provable_objectives(year)}
    for code, question in questions.items():
        assert (code, verify_all(read_answer({"questions": [question]}), year_of(code)).faults) == (code, (None,))


@pytest.mark.parametrize(("age", "year_group"), KEYS)
def test_every_place_that_needs_no_drawing_is_asked_for(age: int, year_group: int) -> None:
    paper = build_paper(year_group, age)
    asked = asked_places(paper, year_group)
    assert 8 <= len(asked) <= 10
    assert f"Write {2 * len(asked)} questions" in build_prompt(age, year_group, asked).user


@pytest.mark.parametrize("year_group", YEARS)
def test_the_two_examples_of_each_key_stage_are_proved_and_their_labels_are_believed(year_group: int) -> None:
    lines = example_lines(year_group).splitlines()
    assert [json.loads(line) for line in lines] == list(examples_for(year_group))
    verified = verify_all(read_answer({"questions": list(examples_for(year_group))}), year_group)
    assert verified.faults == (None, None)
    for item, example in zip(verified.items, examples_for(year_group), strict=True):
        named = [wrong["misconception"] or "near-miss" for wrong in example["wrong"]]
        assert list(item.misconceptions) == [None, *named]
