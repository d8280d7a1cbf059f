"""A subtraction in which the smaller digit was taken from the larger, drawn beside the right way."""

from __future__ import annotations

from dataclasses import replace

import pytest
from flask import Flask
from hypothesis import given
from hypothesis import strategies as st

from learning_jungle.curriculum.misconceptions.column_methods import smaller_from_larger
from learning_jungle.diagnostic.column_subtraction import MISCONCEPTION, ColumnSubtraction, column_subtraction
from learning_jungle.diagnostic.report import ReportedQuestion
from testing.visitor import Visitor, words_of
from tests.diagnostic.reported import reported


def asked(stem: str, answer: str, misconception: str = MISCONCEPTION) -> ReportedQuestion:
    """Return a question that was answered so, because of a misconception."""
    one = reported(6, misconception=misconception)
    return replace(one, question=replace(one.question, stem=stem, options=("1", answer, "3", "4")))


def worked(whole: int, taken: int) -> ColumnSubtraction:
    written = smaller_from_larger(whole, taken)
    found = column_subtraction([asked(f"{whole:,} − {taken:,} = □", f"{written:,}")])
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("whole", "taken", "thought", "exchange", "exchanged"),
    [
        (763, 554, "4 − 3 = 1", "13 − 4 = 9", ["", "5", "13"]),
        (639, 50, "5 − 3 = 2", "13 − 5 = 8", ["5", "13", ""]),
        (12, 3, "3 − 2 = 1", "12 − 3 = 9", ["0", "12"]),
        (503, 127, "7 − 3 = 4", "13 − 7 = 6", ["4", "9", "13"]),
        (45_527, 5_086, "8 − 2 = 6", "12 − 8 = 4", ["", "", "4", "12", ""]),
    ],
)
def test_the_digits_that_are_swapped_and_those_that_an_exchange_changes(
    whole: int, taken: int, thought: str, exchange: str, exchanged: list[str]
) -> None:
    found = worked(whole, taken)
    assert (found.thought, found.exchange) == (thought, exchange)
    assert [one.exchanged for one in found.columns] == exchanged


@pytest.mark.parametrize(
    ("stem", "answer"),
    [
        ("3 − 8 = □", "5"),
        ("58 − 27 = □", "31"),
        ("52 − 27 = □", "£35"),
        ("52 − 27 = □", "3 tens"),
        ("52 − 27 = □", "-35"),
        ("52 − 127 = □", "135"),
        ("52 − 27 = □", "1,035"),
    ],
)
def test_an_answer_that_does_not_come_about_so_is_not_drawn(stem: str, answer: str) -> None:
    assert column_subtraction([asked(stem, answer)]) is None


@given(st.integers(11, 99_999).flatmap(lambda whole: st.tuples(st.just(whole), st.integers(1, whole))))
def test_every_column_works_out(sum: tuple[int, int]) -> None:
    whole, taken = sum
    if smaller_from_larger(whole, taken) is None:
        return
    found = worked(whole, taken)
    for one in found.columns:
        assert int(one.exchanged or one.top) - int(one.taken or 0) == int(one.right or 0)
        assert abs(int(one.top) - int(one.taken or 0)) == int(one.written or 0)
        assert one.swapped is (int(one.top) < int(one.taken or 0))
    assert int("".join(one.right for one in found.columns) or 0) == found.right


def test_only_a_plain_subtraction_with_that_answer_is_drawn() -> None:
    plain = asked("52 − 27 = □", "35")
    for other in (
        asked("A film starts at 5:45 p.m. How long?", "125"),
        asked("52 − 27 = □", "35", "forget-regroup"),
        asked("2 2/4 − 10/12 = □", "2 4/12"),
    ):
        assert column_subtraction([other]) is None
        assert column_subtraction([other, plain]) == column_subtraction([plain])


def test_the_sample_report_draws_the_sum_before_the_words(app: Flask, visitor: Visitor) -> None:
    page = visitor.get("/sample-report")
    assert "Sam: 5 − 1 = 4 Right: 11 − 5 = 6 Perhaps Sam takes the smaller digit" in " ".join(words_of(page).split())
    assert 'aria-label="816 − 50 = 846"' in page.text
    assert 'aria-label="816 − 50 = 766"' in page.text
