"""What a report concludes: strong, to practise next, misconceptions and what was not asked."""

from __future__ import annotations

import pytest

from learning_jungle.curriculum.taught.strands import (
    ADDITION_SUBTRACTION,
    FRACTIONS,
    GEOMETRY,
    MEASUREMENT,
    NUMBER,
    STATISTICS,
)
from learning_jungle.diagnostic.conclusions import findings, not_asked, strong_strands, to_practise
from learning_jungle.diagnostic.contents import contents_of
from learning_jungle.diagnostic.report import StrandResult, strand_results
from learning_jungle.models import SOURCE_AI
from tests.diagnostic.reported import WRONG, answered, reported
from tests.diagnostic.sheets import SHEETS, attempt_at


@pytest.mark.parametrize(
    ("results", "strong"),
    [
        ([(NUMBER, 3, 3), (FRACTIONS, 2, 2), (GEOMETRY, 1, 1), (MEASUREMENT, 0, 4)], [NUMBER, FRACTIONS]),
        ([(NUMBER, 2, 2), (FRACTIONS, 3, 3), (MEASUREMENT, 1, 5)], [FRACTIONS, NUMBER]),
        ([(NUMBER, 3, 3), (GEOMETRY, 2, 2), (MEASUREMENT, 0, 5)], []),
        ([(NUMBER, 0, 6), (GEOMETRY, 2, 2), (MEASUREMENT, 0, 2)], []),
        ([(NUMBER, 2, 3, 1), (GEOMETRY, 2, 2), (MEASUREMENT, 0, 5, 5)], [GEOMETRY]),
        ([(NUMBER, 0, 8, 8), (GEOMETRY, 2, 2)], []),
    ],
    ids=["one is no strength", "most questions first", "5 of 10", "2 of 10", "not yet is no guess", "2 of 2 answered"],
)
def test_strong_needs_two_of_two_and_a_score_above_guessing(results, strong) -> None:
    strands = [StrandResult(*result) for result in results]
    assert [result.strand for result in strong_strands(strands)] == strong


@pytest.mark.parametrize(
    ("answers", "objectives", "strands"),
    [
        ("KKKK", "NP-1 AS-1 GE-1 ST-1", []),
        ("NNKK", "NP-1 AS-1 GE-1 ST-1", []),
        ("XKXX", "NP-1 NP-2 ST-1 ST-2", [STATISTICS, NUMBER]),
        ("XXKKK", "ST-1 AS-1 AS-2 AS-3 AS-4", [ADDITION_SUBTRACTION, STATISTICS]),
        ("XNNX", "ST-1 NP-1 NP-2 GE-1", [GEOMETRY, STATISTICS]),
        ("XXXX", "ST-1 GE-1 AS-1 NP-1", [NUMBER, ADDITION_SUBTRACTION, GEOMETRY]),
    ],
    ids=["none wrong", "not yet", "number of wrong answers", "then the more basic", "not yet does not count", "three"],
)
def test_what_comes_next_is_ordered_by_wrong_answers_then_by_how_basic_it_is(answers, objectives, strands) -> None:
    assert [one.strand for one in to_practise(answered(answers, objectives), 2)] == strands


def test_practice_names_the_objectives_with_their_questions_the_most_basic_first() -> None:
    (practice,) = to_practise(answered("XXX", "AS-3 AS-1 AS-3"), 2)
    assert [(aim.text, aim.positions) for aim in practice.aims] == [
        ("know facts to 20 and the same facts in tens", (2,)),
        ("add and subtract two two-digit numbers", (1, 3)),
    ]


def test_an_ai_question_and_an_old_code_name_no_objective() -> None:
    of_ai = reported(1, selected=WRONG, template=SOURCE_AI)
    old = reported(2, selected=WRONG, objective="Y2-NP-99")
    assert [aim.text for practice in to_practise([of_ai, old], 2) for aim in practice.aims] == ["", ""]


def test_a_misconception_is_named_by_all_answers_together() -> None:
    shown = [reported(n, misconception="digit-reversal") for n in (1, 2, 3)]
    others = [reported(n) for n in range(4, 11)]
    (found,) = findings([*shown, *others])
    assert (found.misconception, found.chosen) == ("digit-reversal", (1, 2, 3))
    not_shown = [reported(n, offered="digit-reversal") for n in range(4, 11)]
    assert findings([*shown, *not_shown]) == ()
    assert findings([*shown[:1], *others]) == ()


def test_what_the_year_learns_and_the_paper_did_not_ask_is_listed() -> None:
    strands = strand_results(answered("KX", "NP-1 FDP-1"), 2)
    assert not_asked(strands, 2) == (
        "Addition and subtraction", "Multiplication and division", "Measurement", "Geometry", "Statistics",
    )  # fmt: skip
    assert not_asked(strands, 0)[-1] == "Shapes and patterns"
    assert "Statistics" not in not_asked(strands, 1)
    assert "Ratio and algebra" in not_asked(strands, 6)


def test_a_strand_counts_not_learned_yet_apart() -> None:
    (number,) = strand_results(answered("KNX", "NP-1 NP-2 NP-3"), 2)
    assert (number.correct, number.not_yet, number.total, number.name) == (1, 1, 3, "Number and place value")


@pytest.mark.parametrize(
    ("answers", "drawn"),
    [("KNX", ("right", "wrong", "not-yet")), ("XK", ("right", "wrong")), ("NN", ("not-yet", "not-yet"))],
)
def test_the_leaves_of_a_topic_have_the_right_answers_first_and_those_not_learned_last(answers: str, drawn) -> None:
    (number,) = strand_results(answered(answers, "NP-1 NP-2 NP-3"[: 5 * len(answers) - 1]), 2)
    assert number.answers == drawn


@pytest.mark.parametrize(
    ("sheet", "words"),
    [
        (
            "05 Year 2, takes the smaller from the larger",
            "the mistake behind questions 4, 5 and 9: takes the smaller digit from the larger, whichever is on top.",
        ),
        (
            "06 Year 2, Bronze by luck",
            "number and place value (questions 2 and 3); addition and subtraction (questions 4 and 5); multiplication"
            " and division (question 7).",
        ),
        (
            "11 Year 4, one single sign",
            "perhaps a single slip: count back through zero (question 3). Does it ring true?",
        ),
        ("04 Reception, all not yet", ""),
    ],
)
def test_what_is_worth_a_look_in_class_is_a_mistake_that_shows_or_topics_with_wrong_answers(sheet, words: str) -> None:
    assert contents_of(attempt_at(*SHEETS[sheet])).in_class == words


def test_a_teacher_does_not_read_what_is_advised_to_a_parent() -> None:
    report = contents_of(attempt_at(*SHEETS["09 Year 4, all wrong"]))
    ((drawing, fact),) = report.facts
    assert "cannot tell much" in fact
    assert drawing == "one in four"
    assert "show this page to the teacher" in report.advice
    assert "easier year group" in report.easier


def test_what_guessing_gives_and_another_day_would_give_is_said_once() -> None:
    report = contents_of(attempt_at(*SHEETS["09 Year 4, all wrong"]))
    assert report.snapshot == ""
    assert "another day could bring 0\u00a0to\u00a02." in report.opening[-1]
    for sheet in ("06 Year 2, Bronze by luck", "15 Year 4, two right and the rest not yet"):
        assert "Another day could bring" in contents_of(attempt_at(*SHEETS[sheet])).snapshot


def test_the_topics_that_went_well_come_first_and_then_those_worth_another_look() -> None:
    report = contents_of(attempt_at(*SHEETS["05 Year 2, takes the smaller from the larger"]))
    order = [one.strand for one in report.topics]
    conclusions = [one.strand for one in (*report.strong, *report.practice)]
    assert report.strong
    assert report.practice
    assert order[: len(conclusions)] == conclusions
    assert sorted(order) == sorted(one.strand for one in report.strands)
