"""The topics of several checks together."""

from __future__ import annotations

import pytest

from learning_jungle.curriculum.taught.strands import ADDITION_SUBTRACTION, GEOMETRY, NUMBER, STATISTICS
from learning_jungle.diagnostic.topics import Standing, YearTopics, topics_by_year
from tests.diagnostic.checks import check
from tests.diagnostic.reported import answered

STRONG, PRACTISE, MIXED, TOO_FEW = Standing
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
        (["KKKXKKKKKK", *["KKKKKKKKKK"] * 2], NUMBER, (11, 12, MIXED)),
        (["KKKXKKKKKK", *["KKKKKKKKKK"] * 3], NUMBER, (15, 16, STRONG)),
        (["KKKNKKKKKK"] * 3, NUMBER, (9, 12, MIXED)),
        (["KKKKXXXXXX", "KKKKXXXXXX", "KKKKXXXXXX"], NUMBER, (12, 12, STRONG)),
        (["XXXXKKKKKK"], NUMBER, (0, 4, TOO_FEW)),
        (["KKKKXXXKKK"] * 2, ADDITION_SUBTRACTION, (0, 6, PRACTISE)),
        (["KKKKKXXKKK"] * 2, ADDITION_SUBTRACTION, (2, 6, PRACTISE)),
        (["KKKKKXKKKK"] * 2, ADDITION_SUBTRACTION, (4, 6, TOO_FEW)),
        (["KKKKXXXKKK", "KKKKKKKKKK"], ADDITION_SUBTRACTION, (3, 6, TOO_FEW)),
        (["KKKKXXXKKK"] * 2 + ["KKKKKKKKKK"], ADDITION_SUBTRACTION, (3, 9, MIXED)),
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
    assert [(standing, [one.result.strand for one in group]) for standing, group in year.groups] == [
        (STRONG, [NUMBER]),
        (PRACTISE, [ADDITION_SUBTRACTION]),
        (TOO_FEW, [GEOMETRY, STATISTICS]),
    ]
    assert year.asks_for_practice
    assert not topics("KKKKKXXKKK").asks_for_practice


@pytest.mark.parametrize(
    ("answers", "well"),
    [
        (["KKKXKKXKXX"], []),
        (["KKKXKKXXXX"] * 2, [NUMBER, ADDITION_SUBTRACTION]),
        (["KKKXKXXKKX"] * 2, [GEOMETRY, NUMBER]),
        (["KKKKKKKKKX"] * 2, [NUMBER, ADDITION_SUBTRACTION, GEOMETRY]),
        (["KKKKKKKKKK"] * 2, [NUMBER, ADDITION_SUBTRACTION, GEOMETRY]),
        (["KKXXKXXKKX", "KKXXKXXKKX", "KKXXKXXKKX", "KKKKKKKKKK"], [GEOMETRY, NUMBER]),
        (["KKXXKXXKKX", "KXXXKXXKKX", "KXXXKXXKKX", "KKKKKKKKKK"], [GEOMETRY]),
        (["KKKKKXXKKK"] * 3, []),
        (["KKXXXXXXXX"] * 2, []),
    ],
    ids=[
        "three of four may be luck",
        "six of eight before four of six",
        "four of four before six of eight",
        "of equal shares the one with most questions first",
        "three at most",
        "ten of sixteen, and all right today",
        "eight of sixteen is no more than half",
        "one is strong",
        "guessing explains the whole",
    ],
)
def test_what_is_going_well_is_named_unless_a_topic_is_strong_or_luck_explains_it(
    answers: list[str], well: list[str]
) -> None:
    assert [one.result.strand for one in topics(*answers).going_well] == well


def test_a_topic_to_practise_is_not_going_well() -> None:
    year = topics(*["KKKXKXXKXX"] * 4)
    assert next(one.standing for one in year.topics if one.result.strand == ADDITION_SUBTRACTION) is PRACTISE
    assert [one.result.strand for one in year.going_well] == [NUMBER]


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
