"""The report suggests three things to do at home, whatever the answers."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from learning_jungle.curriculum.diagnosis.evidence import Finding
from learning_jungle.curriculum.item import NOT_YET
from learning_jungle.curriculum.misconceptions.glossary import GLOSSARY
from learning_jungle.curriculum.taught.objectives import objectives_for
from learning_jungle.curriculum.taught.year_groups import YEAR_GROUPS
from learning_jungle.diagnostic.activities import ACTIVITIES
from learning_jungle.diagnostic.at_home import THINGS, Thing, things_to_do
from learning_jungle.diagnostic.conclusions import findings, to_practise
from learning_jungle.diagnostic.report import ReportedQuestion
from tests.diagnostic.reported import RIGHT, WRONG, answered, reported

FOUND = Finding("digit-reversal", (1, 2), (1, 2), 500.0)

papers = st.sampled_from(YEAR_GROUPS).flatmap(
    lambda year_group: st.tuples(
        st.just(year_group),
        st.lists(
            st.tuples(
                st.sampled_from([one.code for one in objectives_for(year_group)]),
                st.sampled_from([RIGHT, WRONG, NOT_YET]),
            ),
            min_size=10,
            max_size=10,
        ),
    )
)


def things(questions: list[ReportedQuestion], year_group: int = 2) -> tuple[Thing, ...]:
    return things_to_do(findings(questions), to_practise(questions, year_group), questions, year_group)


def of(code: str) -> str:
    return ACTIVITIES[f"Y2-{code}"].text


@given(papers)
def test_there_are_always_three_different_things(paper) -> None:
    year_group, answers = paper
    questions = [
        reported(position, objective=code, selected=selected)
        for position, (code, selected) in enumerate(answers, start=1)
    ]
    found = things(questions, year_group)
    assert len(found) == len({thing.text for thing in found}) == THINGS


@pytest.mark.parametrize(
    ("objectives", "drawings"),
    [
        ("NP-1 AS-1 GE-1", ["number", "addition-subtraction", "geometry"]),
        ("NP-1 NP-2 NP-3", ["number", "pencil", "sand glass"]),
        ("NP-1 AS-1 NP-2", ["number", "addition-subtraction", "pencil"]),
    ],
)
def test_each_thing_has_a_drawing_of_its_own(objectives: str, drawings: list[str]) -> None:
    assert [thing.drawing for thing in things(answered("XXX", objectives))] == drawings


@pytest.mark.parametrize(
    ("answers", "objectives", "expected"),
    [
        ("XXXXK", "NP-1 NP-2 AS-1 GE-1 ST-1", ["NP-1", "AS-1", "GE-1"]),
        ("XXXKK", "NP-1 NP-2 NP-3 AS-1 GE-1", ["NP-1", "NP-2", "NP-3"]),
        ("XXKKK", "NP-1 NP-1 AS-1 AS-2 GE-1", ["NP-1", "AS-4", "GE-3"]),
        ("KKKKK", "NP-1 NP-2 AS-1 AS-4 MD-1", ["NP-4", "AS-3", "MD-3"]),
        ("XNNKK", "NP-1 AS-1 AS-2 GE-1 ST-1", ["NP-1", "GE-1", "ST-1"]),
    ],
    ids=["strands in turn", "one strand", "then a little further", "all right", "not yet: keep what was right"],
)
def test_things_are_by_the_objectives_that_went_wrong(answers: str, objectives: str, expected: list[str]) -> None:
    assert [thing.text for thing in things(answered(answers, objectives))] == [of(code) for code in expected]


def test_nothing_is_asked_for_what_is_not_learned_yet() -> None:
    found = things(answered("NNN", "NP-1 AS-1 GE-1"))
    assert [thing.text for thing in found] == [ACTIVITIES[code].text for code in ("Y1-NP-1", "Y1-AS-1", "Y1-MD-1")]
    reception = [reported(1, objective="Y0-NP-1", selected=NOT_YET)]
    assert of("NP-1") not in [thing.text for thing in things(reception, 0)]


def test_the_tip_for_a_misconception_comes_first_with_its_questions() -> None:
    questions = answered("XXK", "NP-1 NP-2 AS-1")
    first, second, _ = things_to_do([FOUND], to_practise(questions, 2), questions, 2)
    assert first.text == GLOSSARY["digit-reversal"].tip_for(2)
    assert first.reason == "For the mistake in questions 1 and 2"
    assert (second.text, second.reason) == (of("NP-1"), "Question 1: count in 2s, 3s, 5s and 10s")
    assert (first.drawing, second.drawing) == ("number", "pencil")
    assert second.example == ACTIVITIES["Y2-NP-1"].example


def test_an_ai_question_is_named_by_its_strand() -> None:
    (first, *_) = things([reported(1, objective="Y2-AS-1", selected=WRONG, template="ai")])
    assert (first.text, first.reason) == (of("AS-1"), "Question 1: addition and subtraction")


def test_near_guessing_the_first_thing_is_an_easier_step_of_the_same_topic_and_the_others_stay() -> None:
    questions = answered("XXXXK", "AS-1 AS-2 NP-1 GE-1 ST-1")
    practice = to_practise(questions, 2)
    first, *others = things_to_do((), practice, questions, 2, gently=True)
    assert first.text == ACTIVITIES["Y1-AS-1"].text
    assert first.reason == "An easier step, from Year 1, towards questions 1 and 2"
    assert (first.strand, first.went_wrong) == ("addition-subtraction", True)
    assert others == list(things(questions)[1:])


def test_an_easier_step_is_of_the_first_topic_that_the_year_before_has() -> None:
    questions = [reported(n, objective=code, selected=WRONG) for n, code in enumerate(("Y6-RA-1", "Y6-NP-1"), start=1)]
    assert things_to_do((), to_practise(questions, 6), questions, 6, gently=True)[0].strand == "number"
    reception = [reported(1, objective="Y0-NP-1", selected=WRONG)]
    assert things_to_do((), to_practise(reception, 0), reception, 0, gently=True) == things(reception, 0)


def test_the_tip_for_a_misconception_stays_first_near_guessing() -> None:
    questions = answered("XXK", "NP-1 NP-2 AS-1")
    assert things_to_do([FOUND], to_practise(questions, 2), questions, 2, gently=True)[0].text == (
        GLOSSARY["digit-reversal"].tip_for(2)
    )
