"""The topics of several checks together."""

from __future__ import annotations

import pytest

from learning_jungle.curriculum.taught.strands import ADDITION_SUBTRACTION, GEOMETRY, NUMBER, STATISTICS
from learning_jungle.diagnostic.topics import topics_by_year
from tests.diagnostic.checks import check
from tests.diagnostic.reported import answered

OBJECTIVES = "NP-1 NP-1 NP-1 NP-1 AS-1 AS-1 AS-1 GE-1 GE-1 ST-1"


def shown(*answers: str) -> dict[str, tuple[int, int, bool, bool]]:
    checks = [check(place, answered(pattern, OBJECTIVES)) for place, pattern in enumerate(answers)]
    (year,) = topics_by_year(checks)
    assert (year.year_group, year.checks, year.questions) == (2, len(answers), 10 * len(answers))
    return {
        topic.result.strand: (topic.result.correct, topic.result.total, topic.strong, topic.practise)
        for topic in year.topics
    }


@pytest.mark.parametrize(
    ("answers", "strand", "expected"),
    [
        (["KKKKKKKKKK"], NUMBER, (4, 4, True, False)),
        (["KKKKKKKKKK"], STATISTICS, (1, 1, False, False)),
        (["KKKKXXXXXX"], NUMBER, (4, 4, False, False)),
        (["KKKXKKKKKK"], NUMBER, (3, 4, False, False)),
        (["KKKXKKKKKK", "KKKKKKKKKK"], NUMBER, (7, 8, False, False)),
        (["KKKXKKKKKK", *["KKKKKKKKKK"] * 2], NUMBER, (11, 12, True, False)),
        (["KKKKXXXKKK"], ADDITION_SUBTRACTION, (0, 3, False, True)),
        (["KKKKKKXKKK"], ADDITION_SUBTRACTION, (2, 3, False, False)),
        (["KKKKKXXKKK"], ADDITION_SUBTRACTION, (1, 3, False, True)),
        (["KKKKKXKKKK"] * 2, ADDITION_SUBTRACTION, (4, 6, False, False)),
        (["KKKKNNNKKK"], ADDITION_SUBTRACTION, (0, 3, False, False)),
        (["KKKKKKKKXK"] * 2, GEOMETRY, (2, 4, False, True)),
    ],
    ids=[
        "all of four",
        "one question is no strength",
        "a guesser's paper",
        "one wrong of four",
        "one wrong of eight",
        "one wrong of twelve",
        "none of three",
        "one slip",
        "one of three",
        "four of six is above guessing",
        "not learned yet",
        "two of four is not",
    ],
)
def test_more_questions_make_a_topic_surer(answers, strand: str, expected) -> None:
    assert shown(*answers)[strand] == expected


@pytest.mark.parametrize(
    ("answers", "reason"),
    [
        ("KKKKXXXKKK", "none right yet"),
        ("KKKKKXXKKK", "2 of 3 not right, and the other could be luck"),
        ("KKKKXXNKKK", "none right yet"),
    ],
)
def test_a_topic_to_practise_has_its_reason(answers: str, reason: str) -> None:
    (year,) = topics_by_year([check(0, answered(answers, OBJECTIVES))])
    (topic,) = [topic for topic in year.topics if topic.practise]
    assert topic.reason == reason


def test_a_topic_of_several_checks_counts_the_answers_that_could_be_luck() -> None:
    (year,) = topics_by_year([check(place, answered("KKKKKKKKXK", OBJECTIVES)) for place in range(2)])
    (topic,) = [topic for topic in year.topics if topic.practise]
    assert topic.reason == "2 of 4 not right, and the other 2 could be luck"


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
