"""The topics of several checks together."""

from __future__ import annotations

import pytest

from learning_jungle.curriculum.diagnosis.mastery import shows_strength
from learning_jungle.curriculum.taught.strands import ADDITION_SUBTRACTION, GEOMETRY, NUMBER, STATISTICS
from learning_jungle.diagnostic.topics import Standing, YearTopics, topics_by_year
from tests.diagnostic.checks import check
from tests.diagnostic.reported import answered

STRONG, PRACTISE, RECOVERED, MOSTLY, SOME, TOO_FEW = Standing
OBJECTIVES = "NP-1 NP-1 NP-1 NP-1 AS-1 AS-1 AS-1 GE-1 GE-1 ST-1"


def topics(*answers: str) -> YearTopics:
    (year,) = topics_by_year([check(place, answered(pattern, OBJECTIVES)) for place, pattern in enumerate(answers)])
    assert (year.year_group, year.checks, year.questions) == (2, len(answers), 10 * len(answers))
    return year


@pytest.mark.parametrize(
    ("answers", "strand", "expected"),
    [
        (["KKKKKKKKKK"] * 2, NUMBER, (8, 8, TOO_FEW)),
        (["KKKKKKKKKK"] * 3, NUMBER, (12, 12, STRONG)),
        (["KKKXKKKKKK", *["KKKKKKKKKK"] * 2], NUMBER, (11, 12, MOSTLY)),
        (["KKKXKKKKKK", *["KKKKKKKKKK"] * 3], NUMBER, (15, 16, STRONG)),
        (["KKKNKKKKKK"] * 3, NUMBER, (9, 12, MOSTLY)),
        (["KKKKXXXXXX", "KKKKXXXXXX", "KKKKXXXXXX"], NUMBER, (12, 12, STRONG)),
        (["XXXXKKKKKK"], NUMBER, (0, 4, TOO_FEW)),
        (["KKKKXXXKKK"] * 2, ADDITION_SUBTRACTION, (0, 6, PRACTISE)),
        (["KKKKKXXKKK"] * 2, ADDITION_SUBTRACTION, (2, 6, PRACTISE)),
        (["KKKKKXKKKK"] * 2, ADDITION_SUBTRACTION, (4, 6, TOO_FEW)),
        (["KKKKXXXKKK", "KKKKKKKKKK"], ADDITION_SUBTRACTION, (3, 6, TOO_FEW)),
        (["KKKKXXXKKK"] * 2 + ["KKKKKKKKKK"], ADDITION_SUBTRACTION, (3, 9, RECOVERED)),
        (["KKKKXXXKKK"] * 2 + ["KKKKKKNKKK"], ADDITION_SUBTRACTION, (2, 9, TOO_FEW)),
        (["KKKKXXXKKK"] * 3 + ["KKKKKKNKKK"], ADDITION_SUBTRACTION, (2, 12, SOME)),
        (["KKKKKXXKKK"] + ["KKKKKKXKKK"] * 2, ADDITION_SUBTRACTION, (5, 9, SOME)),
        (["KKKKKKXKKK"] * 3, ADDITION_SUBTRACTION, (6, 9, MOSTLY)),
        (["KKKKNNNKKK"] * 4, ADDITION_SUBTRACTION, (0, 12, TOO_FEW)),
        (["KKKKKKKXXK"] * 2, GEOMETRY, (0, 4, PRACTISE)),
        (["KKKKKKKKKX"] * 3, STATISTICS, (0, 3, TOO_FEW)),
    ],
    ids=[
        "eight right are too few",
        "twelve right",
        "one wrong of twelve",
        "one wrong of sixteen",
        "not learned yet is no strength",
        "strong in one topic alone",
        "one day is too little",
        "none of six",
        "two of six",
        "four of six",
        "three of six, and all right today",
        "three of nine, and all right today",
        "not learned yet today is not right",
        "many wrong before, none today",
        "five of nine",
        "six of nine",
        "not learned yet is not to be practised",
        "none of four",
        "none of three",
    ],
)
def test_a_topic_is_judged_only_when_there_are_answers_enough(
    answers: list[str], strand: str, expected: tuple[int, int, Standing]
) -> None:
    found = {one.result.strand: (one.result.correct, one.result.total, one.standing) for one in topics(*answers).topics}
    assert found[strand] == expected


def test_the_topics_are_grouped_with_the_strong_ones_first() -> None:
    year = topics(*["KKKKKXXKKK"] * 3)
    assert [(group.standing, [one.result.strand for one in group.topics]) for group in year.groups] == [
        (STRONG, [NUMBER]),
        (PRACTISE, [ADDITION_SUBTRACTION]),
        (TOO_FEW, [GEOMETRY, STATISTICS]),
    ]
    assert year.to_practise == "addition and subtraction"
    assert year.strong == "number and place value"
    assert topics("KKKKKXXKKK").to_practise == ""


def test_what_strong_means_agrees_with_the_rule() -> None:
    year = topics(*["KKKKKKKKKK"] * 3)
    meanings = {group.standing: group.meaning for group in year.groups}
    assert meanings[STRONG] == "So many right, of nine answers or more, that luck hardly explains it."
    assert meanings[TOO_FEW] == "Too few to say more: fewer than nine, or all from one check."
    assert [shows_strength(total, total) for total in (8, 9)] == [False, True]
    (only,) = topics(*["KKKKXKKKKK"] * 2).groups
    assert only.meaning == "So few answers show little of a topic yet. Each new check adds some."
    (only,) = topics("KKKKKKKKKK").groups
    assert only.meaning == "One check asks only a little of each topic. Each new check adds some."


@pytest.mark.parametrize(
    ("answers", "strand", "note"),
    [
        (["KKKKKKKKKK"] * 2, NUMBER, "One more right answer can make it strong"),
        (["KKKKKKKKKK"] * 2, ADDITION_SUBTRACTION, "Three more right answers can make it strong"),
        (["KKKKKKKKKK"] * 2, GEOMETRY, ""),
        (["KKKKKKKKKK"] * 3, NUMBER, ""),
        (["KKKXKKKKKK", *["KKKKKKKKKK"] * 2], NUMBER, "One more right answer can make it strong"),
        (["KKKKXXXKKK"] * 3, ADDITION_SUBTRACTION, ""),
        (["KKKKXXXKKK"] * 3 + ["KKKKKKKKKK"] * 2, ADDITION_SUBTRACTION, ""),
        (["KKKKKKKKKX", *["KKKKKKKKKK"] * 4], STATISTICS, ""),
    ],
    ids=[
        "eight of eight",
        "six of six",
        "four of four",
        "strong",
        "one wrong of twelve",
        "none of nine",
        "right the last time",
        "few answers",
    ],
)
def test_a_topic_has_what_is_missing_to_strong(answers: list[str], strand: str, note: str) -> None:
    assert {one.result.strand: one.note for one in topics(*answers).topics}[strand] == note


def test_a_topic_has_its_answers_in_order_with_the_newest_last() -> None:
    by_strand = {one.result.strand: one for one in topics("KKKKXXNKKK", "KKKKKXXKKK", "KKKKKKKKKK").topics}
    assert by_strand[ADDITION_SUBTRACTION].answers == (
        "wrong", "wrong", "not-yet", "right", "wrong", "wrong", "right", "right", "right",
    )  # fmt: skip
    assert by_strand[NUMBER].answers == ("right",) * 12


def test_each_school_year_has_its_own_topics_the_latest_first() -> None:
    checks = [
        check(0, answered("KKKKKKKKKK", OBJECTIVES), 2),
        check(1, answered("KKKKKKKKKK", OBJECTIVES), 3),
        check(2, answered("XXXXXXXXXX", OBJECTIVES), 3),
    ]
    assert [(year.year_group, year.checks, year.questions) for year in topics_by_year(checks)] == [
        (3, 2, 20),
        (2, 1, 10),
    ]
    assert topics_by_year([]) == ()
