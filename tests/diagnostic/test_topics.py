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


def test_topics_to_practise_come_first() -> None:
    (year,) = topics_by_year([check(0, answered("KKKKKXXKKK", OBJECTIVES))])
    assert [topic.result.strand for topic in year.topics] == [ADDITION_SUBTRACTION, NUMBER, GEOMETRY, STATISTICS]
    assert [topic.practise for topic in year.topics] == [True, False, False, False]


@pytest.mark.parametrize(
    ("answers", "best"),
    [
        (["KKKXKKXKXX"], None),
        (["KKKXKKXKXX"] * 2, NUMBER),
        (["KKKXKKXKKX"] * 2, None),
        (["KKXXXXXXXX"] * 2, None),
    ],
    ids=["three of four may be luck", "six of eight", "geometry is strong", "guessing explains the whole"],
)
def test_the_best_topic_is_named_unless_one_is_strong_or_luck_explains_it(answers: list[str], best) -> None:
    (year,) = topics_by_year([check(place, answered(pattern, OBJECTIVES)) for place, pattern in enumerate(answers)])
    assert (year.best.result.strand if year.best else None) == best


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
