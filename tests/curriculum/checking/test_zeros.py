"""No number in a stem, not even 0, makes the checker fail: a question it cannot solve counts as not understood."""

from __future__ import annotations

import re

import pytest
from hypothesis import HealthCheck, given, note, settings
from hypothesis import strategies as st

from learning_jungle.ai.verification import fault
from learning_jungle.curriculum.checking.question import Question, Wording
from learning_jungle.curriculum.checking.solving import WORDINGS, solve
from learning_jungle.curriculum.questions import ALL_TEMPLATES
from tests.curriculum.checking.items import question
from tests.curriculum.samples import drawn

OPTIONS = (("0", "1", "2", "3"), ("0 cm", "1 cm", "2 cm", "3 cm"))


def test_every_wording_survives_any_number_and_zero_in_every_place() -> None:
    for wording in WORDINGS:
        should_survive(wording)


def should_survive(wording: Wording) -> None:
    @settings(max_examples=4, deadline=None, database=None, derandomize=True, suppress_health_check=list(HealthCheck))
    @given(st.from_regex(wording.pattern, fullmatch=True))
    def survives(text: str) -> None:
        note(f"the wording of {wording.solver.__name__}: {wording.pattern.pattern}")
        for stem in (text, re.sub("[0-9]", "0", text), re.sub("[0-9][0-9,./]*", "0", text)):
            for options in OPTIONS:
                wording.answer(Question(question(stem, options), 6), stem)

    survives()


def test_a_question_of_the_bank_survives_zero_in_each_place() -> None:
    for template in ALL_TEMPLATES:
        asked = Question(drawn(template, 0), template.year_group)
        stem = asked.stem.lower()
        for number in re.finditer("[0-9][0-9,.]*", stem):
            spoilt = f"{stem[: number.start()]}0{stem[number.end() :]}"
            for wording in WORDINGS:
                wording.answer(asked, spoilt)


@pytest.mark.parametrize(
    "stem",
    [
        "Share 10 cards between 0 boys. How many each?",
        "0 pens cost 18p. Tom buys 6 pens at the same price. How much does Tom pay?",
        "What is 3/0 of 12?",
        "Which clock shows half past 0?",
    ],
)
def test_a_stem_without_sense_has_no_right_option(stem: str) -> None:
    item = question(stem, ("10", "5", "0", "1"), expression="10 / 0")
    assert not solve(item, 6).right
    assert fault(item, 6) is not None
