"""The sentences about the score, about chance and about how sure a conclusion is."""

from __future__ import annotations

import pytest

from learning_jungle.curriculum.diagnosis.chance import another_day
from learning_jungle.curriculum.diagnosis.evidence import Finding
from learning_jungle.curriculum.taught.strands import FRACTIONS, GEOMETRY, MEASUREMENT, NUMBER, STATISTICS
from learning_jungle.diagnostic.report import StrandResult
from learning_jungle.diagnostic.sentences import (
    first_words,
    listed,
    mistakes_seen,
    numbered,
    opening,
    praise,
    snapshot,
    sureness,
    worth_a_look,
)


@pytest.mark.parametrize(
    ("rank", "correct", "words"),
    [
        ("gold", 8, "A strong day"),
        ("silver", 6, "A good base"),
        ("bronze", 4, "A start to build on"),
        (None, 2, "Two right, and a first step to take together"),
        (None, 0, "A first step to take together"),
    ],
)
def test_a_report_begins_kindly(rank: str | None, correct: int, words: str) -> None:
    assert first_words(rank, correct) == words


@pytest.mark.parametrize(
    ("results", "words"),
    [
        ([(NUMBER, 3, 3), (GEOMETRY, 1, 1)], "got every question right"),
        (
            [(NUMBER, 3, 3), (GEOMETRY, 4, 5), (FRACTIONS, 0, 1), (MEASUREMENT, 1, 1)],
            "got all three questions on number and place value right, and four of the five on geometry",
        ),
        ([(FRACTIONS, 2, 2), (NUMBER, 2, 3), (GEOMETRY, 0, 5)], "got both questions on fractions right"),
        ([(NUMBER, 2, 3), (FRACTIONS, 2, 3), (GEOMETRY, 1, 1)], "got something right in all three topics"),
        (
            [(NUMBER, 2, 3), (FRACTIONS, 2, 3), (GEOMETRY, 0, 1)],
            "got two of the three questions on number and place value right",
        ),
        (
            [(NUMBER, 1, 4), (FRACTIONS, 1, 2), (GEOMETRY, 0, 2)],
            "stayed with it to the last question, with right answers on number and place value, and fractions",
        ),
        (
            [(NUMBER, 1, 4), (GEOMETRY, 0, 2)],
            "stayed with it to the last question, with a right answer on number and place value",
        ),
        ([(NUMBER, 0, 4), (FRACTIONS, 0, 2)], "stayed with it to the last question"),
        (
            [(NUMBER, 2, 3), (FRACTIONS, 1, 1), (MEASUREMENT, 1, 1), (GEOMETRY, 1, 1), (STATISTICS, 1, 1)],
            "got everything right in four of the five topics: fractions, measurement, geometry and statistics",
        ),
        (
            [(NUMBER, 0, 3), (FRACTIONS, 0, 2), (MEASUREMENT, 1, 1), (GEOMETRY, 1, 1)],
            "stayed with it to the last question, with right answers on measurement and geometry",
        ),
        (
            [(NUMBER, 3, 3), (FRACTIONS, 3, 3), (GEOMETRY, 2, 2), (MEASUREMENT, 0, 2)],
            "got all three questions on number and place value right, all three on fractions, and both on geometry",
        ),
        (
            [(NUMBER, 2, 2), (FRACTIONS, 2, 2), (GEOMETRY, 2, 2), (MEASUREMENT, 3, 4)],
            "got both questions on number and place value right, both on fractions, and both on geometry",
        ),
    ],
    ids=[
        "all",
        "two best",
        "two of three beside more",
        "every topic",
        "the best",
        "some right",
        "one right",
        "none",
        "four whole topics",
        "two whole topics of little right",
        "three",
        "three at most",
    ],
)
def test_praise_names_what_went_best(results: list[tuple[str, int, int]], words: str) -> None:
    assert praise([StrandResult(strand, correct, total, year_group=2) for strand, correct, total in results]) == words


@pytest.mark.parametrize(
    ("named", "topics", "slips", "words"),
    [
        ([], [], True, ""),
        (
            [],
            [("Name fractions", (9,))],
            True,
            "perhaps a single slip: name fractions (question 9). Does it ring true?",
        ),
        (
            [],
            [("name fractions", (9,)), ("add", (10,))],
            True,
            "perhaps two single slips: name fractions (question 9); add (question 10). Does either ring true?",
        ),
        (
            [],
            [("name fractions", (8,)), ("add", (9,)), ("tell the time", (10,))],
            True,
            "perhaps three single slips: name fractions (question 8); add (question 9); tell the time (question 10)."
            " Does any ring true?",
        ),
        (
            [],
            [("count", (2, 5)), ("Addition and subtraction", (10,))],
            False,
            "count (questions 2 and 5); addition and subtraction (question 10).",
        ),
        ([("Swaps the digits", (1, 3))], [], False, "the mistake behind questions 1 and 3: swaps the digits."),
        (
            [("Swaps the digits", (1, 3)), ("Counts the start", (2, 4, 6))],
            [("Fractions", (9,))],
            True,
            "the mistake behind questions 1 and 3: swaps the digits;"
            " the mistake behind questions 2, 4 and 6: counts the start.",
        ),
    ],
    ids=["none", "a slip", "two slips", "three slips", "two topics", "a mistake", "two mistakes come before topics"],
)
def test_a_teacher_reads_what_is_worth_a_look_in_class(named, topics, slips: bool, words: str) -> None:
    assert worth_a_look(named, topics, slips=slips) == words


@pytest.mark.parametrize(
    ("times", "words"),
    [
        ((2,), "One mistake, seen twice"),
        ((3,), "One mistake, seen three times"),
        ((5, 2), "Two mistakes, each seen more than once"),
        ((2, 2, 2), "Three mistakes, each seen more than once"),
    ],
)
def test_the_heading_above_the_mistakes_counts_them(times, words: str) -> None:
    assert mistakes_seen(times) == words


@pytest.mark.parametrize("correct", range(4))
def test_up_to_three_right_is_kindly_said_to_be_near_guessing_with_what_to_do(correct: int) -> None:
    words = " ".join(opening(correct, 0, 10, 4))
    lowest, highest = another_day(correct, 10)
    assert (
        f"{correct} of 10 cannot tell much: luck alone gives 2 or 3, and another day could bring"
        f" {lowest}\u00a0to\u00a0{highest}."
    ) in words
    for advice in ("again together", "teacher", "easier year group"):
        assert advice in words
    assert "year group" not in " ".join(opening(correct, 0, 10, 0))
    assert opening(correct, 0, 10, 4)[0].startswith("Try some of the questions again together")


@pytest.mark.parametrize(
    ("correct", "not_yet", "words"),
    [
        (4, 0, "as hints"),
        (5, 0, "as hints"),
        (0, 10, "to every question, which is an honest and useful answer."),
        (2, 8, "to 8 of the 10 questions, which is an honest"),
        (
            1,
            6,
            "1 of 4 cannot tell much: luck alone gives about 1, and another day could bring 0\u00a0to\u00a04 of 10.",
        ),
        (
            0,
            8,
            "0 of 2 cannot tell much: luck alone gives 0 or 1, and another day could bring 0\u00a0to\u00a02 of 10.",
        ),
    ],
)
def test_what_a_score_means(correct: int, not_yet: int, words: str) -> None:
    assert words in " ".join(opening(correct, not_yet, 10, 4))


@pytest.mark.parametrize(("correct", "not_yet"), [(6, 0), (9, 0), (10, 0), (5, 5), (4, 5), (3, 7)])
def test_guessing_is_not_mentioned_where_it_explains_little(correct: int, not_yet: int) -> None:
    assert "uessing" not in " ".join(opening(correct, not_yet, 10, 4))


@pytest.mark.parametrize(
    ("correct", "band"), [(0, "0\u00a0to\u00a02"), (6, "3\u00a0to\u00a08"), (10, "8\u00a0to\u00a010")]
)
def test_the_band_of_another_day_is_of_marks_that_are_possible(correct: int, band: str) -> None:
    assert f"Another day could bring anything from {band}." in snapshot(correct, 10)


@pytest.mark.parametrize(
    ("chosen", "offered", "ratio", "words"),
    [
        (
            (2, 5),
            (2, 5),
            500.0,
            "Seen in questions 2 and 5, both that could show it. Guessing or a slip would sel",
        ),
        ((2, 5, 8), (2, 5, 8), 5_000.0, "Seen in questions 2, 5 and 8, all three that could show it. Guessing"),
        (
            (2, 5, 8),
            (1, 2, 5, 7, 8),
            5_000.0,
            "Seen in questions 2, 5 and 8. Two other questions could have shown it, and",
        ),
        (
            (2, 5, 8),
            (2, 5, 7, 8),
            5_000.0,
            "Seen in questions 2, 5 and 8. One other question could have shown it, and did not. Guess",
        ),
    ],
)
def test_how_sure_a_misconception_is(chosen, offered, ratio: float, words: str) -> None:
    sentence = sureness(Finding("digit-reversal", chosen, offered, ratio))
    assert sentence.startswith(words)
    assert ("hardly ever" in sentence) is (ratio > 1_000)


def test_lists_in_words() -> None:
    assert numbered([3]) == "question 3"
    assert numbered([3, 5]) == "questions 3 and 5"
    assert listed(["a", "b", "c"]) == "a, b and c"
