"""Questions and second opinions are read in every form that models and servers give them."""

from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from learning_jungle.ai.answer_format import UNCLEAR
from learning_jungle.ai.errors import AnswerUnusable
from learning_jungle.ai.providers.client import WIRES
from learning_jungle.ai.schema import read_opinion, stem_of
from learning_jungle.ai.verification import verify_all
from tests.ai.answers import read_answer

ASKED = {
    "stem": "Ana has 3 pens and gets 4 more. How many pens now?",
    "strand": "addition-subtraction",
    "difficulty": "easy",
    "expression": "3 + 4",
    "answer": "7",
    "wrong": [
        {"text": "1", "expression": "4 - 3", "misconception": "operation-swap"},
        {"text": "12", "expression": "3 * 4", "misconception": "operation-swap"},
        {"text": "8", "expression": "3 + 5", "misconception": None},
    ],
}
EARLIER = {
    "stem": ASKED["stem"],
    "strand": "addition-subtraction",
    "difficulty": "easy",
    "expression": "3 + 4",
    "options": ["1", "7", "12", "8"],
    "correct_index": 1,
    "misconceptions": ["operation-swap", None, "operation-swap", None],
}
WHOLE = json.dumps({"questions": [ASKED]})
FORMS = {
    "asked": {"questions": [ASKED]},
    "earlier": {"questions": [EARLIER]},
    "text": WHOLE,
    "indented": json.dumps({"questions": [ASKED]}, indent=2),
    "fence": f"```json\n{WHOLE}\n```",
    "prose": f"Here are [all] the questions {{as asked}}:\n{WHOLE}\nThat is [1] question.",
    "thoughts": f'<think>{{"questions": []}} is no good.</think>\n{WHOLE}',
    "end of thoughts": f'Maybe {{"questions": []}}?\n</think>{WHOLE}',
    "byte order mark": f"\ufeff{WHOLE}",
    "bare array": [ASKED],
    "bare array as text": f"Sure: {json.dumps([ASKED])}",
    "list in a string": {"questions": json.dumps([ASKED])},
    "object in a string": {"questions": WHOLE},
    "twice in a string": json.dumps(WHOLE),
    "one level down": {"question_set": {"questions": [ASKED]}},
    "letter": {"questions": [EARLIER | {"correct_index": "B"}]},
    "numbers": {"questions": [EARLIER | {"options": [1, 7, 12, 8]}]},
    "wrong answers alone": {"questions": [ASKED | {"answer": 7, "wrong": [1, "12", 8.0]}]},
    "capitals": {"questions": [ASKED | {"difficulty": "Easy", "strand": "Addition and subtraction"}]},
    "no labels": {"questions": [{name: value for name, value in EARLIER.items() if name != "misconceptions"}]},
    "null labels": {"questions": [EARLIER | {"misconceptions": None}]},
    "workings missing": {"questions": [ASKED | {"wrong": [{"text": "1"}, {"text": "12"}, {"text": "8"}]}]},
}


@pytest.mark.parametrize("content", FORMS.values(), ids=FORMS)
def test_a_good_question_is_proved_in_every_form(content: object) -> None:
    verified = verify_all(read_answer(content), 2)
    assert verified.faults == (None,)
    assert verified.items[0].key == "7"


@pytest.mark.parametrize(
    "changes",
    [
        {"wrong": []},
        {"wrong": "1, 12, 8"},
        {"wrong": [{"text": "1"}] * 4},
        {"wrong": [{"text": None}, {"text": "12"}, {"text": "8"}]},
        {"answer": None},
        {"answer": True},
        {"answer": ["7"]},
        {"difficulty": 3},
        {"strand": ["number"]},
    ],
)
def test_a_question_without_four_options_or_a_known_place_has_the_wrong_shape(changes: dict) -> None:
    assert read_answer({"questions": [ASKED | changes]}) == [None]


OPINIONS = [
    ({"answers": ["B", "unclear", "d"]}, ["B", UNCLEAR, "D"]),
    (["B", "b)", "(C)"], ["B", "B", "C"]),
    ('```json\n{"answers": ["A) 12 cars", "B or C", "Option D"]}\n```', ["A", UNCLEAR, "D"]),
    ({"answers": [{"answer": "A"}, None, 2]}, ["A", UNCLEAR, UNCLEAR]),
    ({"answers": ["Apples", "", "E"]}, [UNCLEAR] * 3),
]


@pytest.mark.parametrize(("content", "letters"), OPINIONS)
def test_a_second_opinion_is_a_letter_or_unclear(content: object, letters: list[str]) -> None:
    assert read_opinion(content, 3) == letters


@pytest.mark.parametrize("content", [{"answers": ["A", "B"]}, {"answers": "ABC"}, {}, None, "no", {"questions": []}, 7])
def test_a_second_opinion_without_one_answer_for_each_question_is_unusable(content: object) -> None:
    with pytest.raises(AnswerUnusable):
        read_opinion(content, 3)


def test_a_stem_of_any_shape_can_be_printed() -> None:
    assert stem_of({"stem": "\ud800 3 + 4?"}) == "? 3 + 4?"
    assert [stem_of(content) for content in ({"stem": 7}, {}, None, [])] == [""] * 4


leaves = st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), st.text(max_size=12), st.just(WHOLE))
NAMES = """
choices message content parts text candidates finishReason finish_reason promptFeedback input type stop_reason tool_use
questions answers stem wrong answer options correct_index usage usageMetadata misconceptions
"""
names = st.sampled_from(NAMES.split())
anything = st.recursive(
    leaves, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(names, inner, max_size=4), max_leaves=20
)
shapes = {
    "gemini": lambda part: {"candidates": [{"content": {"parts": part}}]},
    "openai": lambda part: {"choices": [{"message": {"content": part}}]},
    "anthropic": lambda part: {"content": part},
}


@pytest.mark.parametrize("provider", WIRES)
@settings(max_examples=120, deadline=None)
@given(response=anything, deep=st.booleans())
def test_any_json_is_read_or_unusable(provider: str, response: object, deep: bool) -> None:
    wire = WIRES[provider]
    wire.tokens(response)
    try:
        content = wire.answer(shapes[provider](response) if deep else response)
    except AnswerUnusable:
        return
    for read in (read_answer, lambda found: read_opinion(found, 2)):
        try:
            read(content)
        except AnswerUnusable:
            continue


@settings(max_examples=120, deadline=None)
@given(anything)
def test_any_json_in_place_of_the_questions_is_judged_or_unusable(content: object) -> None:
    for answer in (content, {"questions": content}, {"questions": [content]}):
        try:
            questions = read_answer(answer)
        except AnswerUnusable:
            continue
        assert len(verify_all(questions, 2).faults) == len(questions)
