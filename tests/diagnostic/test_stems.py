"""A calculation in a stem is a part of its own, and is the larger the shorter it is."""

from __future__ import annotations

from random import Random

import pytest

from learning_jungle.curriculum.questions import ALL_TEMPLATES
from learning_jungle.diagnostic.stems import stem_parts


@pytest.mark.parametrize(
    ("stem", "parts"),
    [
        ("37 + 18 = □", [("37 + 18 = □", "sum", "")]),
        ("3/4 + 1/3 = □", [("3/4 + 1/3 = □", "sum", "")]),
        ("51,200 + 3,000 = □", [("51,200 + 3,000 = □", "sum-long", "")]),
        ("3 kg = □ g", [("3 kg = □ g", "sum", "")]),
        ("2 × 7 = 14\nWhat is 4 × 7?", [("2 × 7 = 14", "sum", ""), ("What is 4 × 7?", "story", "")]),
        (
            "62,700 + 58,000 = 60,300 + □. What is the missing number?",
            [("62,700 + 58,000 = 60,300 + □", "sum-longer", "."), ("What is the missing number?", "story", "")],
        ),
        ("Count in 2s: 10, 12, 14, □", [("Count in 2s: 10, 12, 14, □", "story", "")]),
        ("What is 1/2 of 8?", [("What is 1/2 of 8?", "story", "")]),
        ("A" * 91, [("A" * 91, "story-long", "")]),
        ("There are 35 candles. Find half.", [("There are 35 candles. Find half.", "story", "")]),
    ],
)
def test_the_parts_of_a_stem(stem: str, parts: list[tuple[str, str, str]]) -> None:
    assert [(part.text, part.size, part.stop) for part in stem_parts(stem)] == parts


@pytest.mark.parametrize(
    ("told", "asked"),
    [
        ("There are 35 candles.", "How many are lit?"),
        ("Jack has 365 cards. Omar has 58 fewer.", "How many cards does Omar have?"),
        ("A film starts at 9 a.m. It ends at noon. It has a break.", "How long is it?"),
    ],
)
@pytest.mark.parametrize("between", [" ", "\n"])
def test_the_question_that_ends_a_story_is_a_part_of_its_own(told: str, asked: str, between: str) -> None:
    parts = stem_parts(f"{told}{between}{asked}")
    assert [(part.text, part.role) for part in parts] == [(told, "told"), (asked, "asked")]
    assert {part.size for part in parts} == {"story"}


def test_the_question_after_a_calculation_is_asked_too() -> None:
    assert [part.role for part in stem_parts("96 − 45 = 51. Which calculation checks this?")] == ["", "asked"]


def test_a_long_story_that_ends_without_a_question_is_one_part() -> None:
    assert len(stem_parts("Lily has 9 pens. Jack has 7 pens. Find the difference.")) == 1


def test_no_stem_of_the_bank_loses_a_word() -> None:
    for template in ALL_TEMPLATES:
        stem = template.item(Random(2)).stem
        assert " ".join(part.text + part.stop for part in stem_parts(stem)).split() == stem.split()
