"""The report's summary sentence, and the rule that two questions are needed to name a misconception."""

from __future__ import annotations

import pytest

from learning_jungle.curriculum.taught.strands import FRACTIONS, GEOMETRY, MEASUREMENT, NUMBER, STATISTICS
from learning_jungle.diagnostic.report import StrandResult
from learning_jungle.diagnostic.summary import focus_sentence, next_strands, patterns, strong_strands
from tests.diagnostic.reported import reported


@pytest.mark.parametrize(
    ("results", "sentence"),
    [
        ([(NUMBER, 3, 3), (GEOMETRY, 2, 2)], "Every topic went well."),
        ([(NUMBER, 0, 3), (GEOMETRY, 0, 1)], "To practise next: number and place value; then geometry."),
        (
            [(NUMBER, 3, 3), (GEOMETRY, 1, 2)],
            "Every question right in number and place value. To practise next: geometry.",
        ),
        (
            [(NUMBER, 3, 3), (FRACTIONS, 2, 2), (MEASUREMENT, 1, 1), (GEOMETRY, 1, 2), (STATISTICS, 0, 2)],
            "Every question right in number and place value, and in fractions, decimals and percentages."
            " To practise next: statistics; then geometry.",
        ),
    ],
)
def test_the_sentence_names_at_most_two_strong_topics_and_two_next(results, sentence: str) -> None:
    assert focus_sentence([StrandResult(*result) for result in results]) == sentence


def test_the_strongest_topics_have_the_most_questions_and_the_next_the_smallest_share_right() -> None:
    strands = [StrandResult(NUMBER, 1, 1), StrandResult(FRACTIONS, 1, 3), StrandResult(GEOMETRY, 3, 3)]
    strands += [StrandResult(MEASUREMENT, 1, 2), StrandResult(STATISTICS, 0, 1)]
    assert [result.strand for result in strong_strands(strands)] == [GEOMETRY, NUMBER]
    assert [result.strand for result in next_strands(strands)] == [STATISTICS, FRACTIONS]


def test_two_answers_of_different_templates_make_a_pattern() -> None:
    questions = [reported(n) for n in range(1, 9)]
    questions += [reported(9, misconception="digit-reversal"), reported(10, misconception="digit-reversal")]
    (found,) = patterns(questions)
    assert found.misconception.id == "digit-reversal"
    assert found.positions == (9, 10)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ({"misconception": "digit-reversal"}, {}),
        ({"misconception": "digit-reversal"}, {"misconception": "place-value-face"}),
        ({"misconception": "near-miss"}, {"misconception": "near-miss"}),
        ({"misconception": "unknown-id"}, {"misconception": "unknown-id"}),
        (
            {"misconception": "digit-reversal", "template": "Y2-T01"},
            {"misconception": "digit-reversal", "template": "Y2-T01"},
        ),
    ],
)
def test_what_may_be_a_slip_is_no_pattern(first: dict, second: dict) -> None:
    assert patterns([reported(1, **first), reported(2, **second)]) == ()


def test_each_question_that_a_provider_wrote_counts_for_itself() -> None:
    both = [reported(n, misconception="digit-reversal", template="ai") for n in (1, 2)]
    assert len(patterns(both)) == 1
    assert patterns(both[:1]) == ()


def test_the_pattern_of_most_answers_comes_first() -> None:
    questions = [reported(n, misconception="digit-reversal") for n in (1, 2)]
    questions += [reported(n, misconception="place-value-face") for n in (3, 4, 5)]
    assert [pattern.misconception.id for pattern in patterns(questions)] == ["place-value-face", "digit-reversal"]
