"""A valid question has no faults, and each kind of fault is found."""

from __future__ import annotations

from dataclasses import replace

import pytest

from learning_jungle.curriculum.checking.verification import verify
from learning_jungle.curriculum.pictures import kinds
from tests.curriculum.checking.items import question

SUM = question("12 + 5 = □", ("17", "7", "16", "27"), expression="12 + 5", objective="Y1-AS-2")
COUNT = question(
    "How many shells?",
    ("9", "8", "10", "7"),
    picture=kinds.objects([kinds.group("shell", 9)]),
    objective="Y0-NP-1",
)


def test_a_sound_question_has_no_faults() -> None:
    assert verify(SUM, 1) == []
    assert verify(COUNT, 0) == []


@pytest.mark.parametrize(
    ("change", "fault"),
    [
        (
            {"correct_index": 1, "misconceptions": ("near-miss", None, "near-miss", "near-miss")},
            "A is right, B is marked",
        ),
        ({"options": ("18", "7", "16", "27")}, "0 options are right"),
        ({"options": ("17", "7", "17", "27")}, "2 options are right"),
        ({"options": ("17", "7", "16", "14/2")}, "two options have one value"),
        ({"options": ("17", "7 cm", "16", "27")}, "different kinds"),
        ({"stem": "12 + 6 = □"}, "0 options are right"),
        ({"stem": "Tell me 12 + 5."}, "no solver"),
        ({"stem": "12 + 5 = □\x00"}, "control character"),
        ({"stem": "<b>12 + 5 = □</b>"}, "markup"),
        ({"stem": "12 + 5 = □ "}, "spaces at an end"),
        ({"expression": "12 − 5"}, "is not 17"),
        ({"expression": "import os"}, "refused"),
        ({"misconceptions": ("near-miss",) * 4}, "the key is explained"),
        ({"misconceptions": (None, None, "near-miss", "near-miss")}, "option B has no misconception"),
        ({"misconceptions": (None, "no-such-thing", "near-miss", "near-miss")}, "unknown misconception"),
        ({"difficulty": "tricky"}, "unknown difficulty"),
        ({"strand": "geometry"}, "not of the strand"),
        ({"objective": "nonsense"}, "unknown objective"),
    ],
)
def test_each_way_of_spoiling_a_question_is_found(change: dict[str, object], fault: str) -> None:
    faults = verify(replace(SUM, **change), 1)

    assert any(fault in found for found in faults), faults


def test_a_wrong_picture_is_found() -> None:
    fewer = replace(COUNT, picture=kinds.objects([kinds.group("shell", 8)]))

    assert verify(fewer, 0) == ["B is right, A is marked"]
    assert "Reception needs a picture" in verify(replace(COUNT, picture=None), 0)


def test_the_limits_of_the_year_group_are_checked() -> None:
    assert "'+' is met in a later year" in verify(SUM, 0)
    assert "a number is too large" in verify(question("90 + 70 = □", ("160", "150", "20", "16")), 1)


def test_a_key_that_looks_different_is_found() -> None:
    for stem, options in (
        ("What is half of 9?", ("4 1/2", "5", "18", "7")),
        ("How many centimetres are in 45 mm?", ("4.5 cm", "35 cm", "45 cm", "55 cm")),
        ("What is 7.7 × 100?", ("770", "70.7", "0.77", "700.7")),
    ):
        assert any("looks different" in fault for fault in verify(question(stem, options), 5)), stem


def test_a_mixed_number_without_a_whole_or_with_a_whole_fraction_is_found() -> None:
    item = question("3 1/7 − 2 5/7 = □", ("0 3/7", "1 4/7", "1 7/7", "5 6/7"))

    found = [fault for fault in verify(item, 4) if "mixed number" in fault]
    assert found == ["not how a mixed number is written: 0 3/7", "not how a mixed number is written: 1 7/7"]


def test_a_whole_number_written_as_a_fraction_is_found() -> None:
    whole = question("2/4 × 4 = □", ("8/4", "8/16", "6/4", "10/4"))
    parts = question("2/4 × 5 = □", ("10/4", "10/20", "7/4", "12/4"))

    assert "the key is a whole number written as a fraction: 8/4" in verify(whole, 5)
    assert not any("written as a fraction" in fault for fault in verify(parts, 5))


def test_a_method_that_stops_before_the_answer_is_found() -> None:
    short = replace(SUM, method="Begin at 12 and count on 5.")

    assert verify(short, 1) == ["the method stops before the answer: Begin at 12 and count on 5."]
    assert verify(replace(SUM, method="12 + 5 = 17"), 1) == []


def test_too_many_words_are_found() -> None:
    wordy = "Please look very carefully at this long and lovely sum before you answer it. 12 + 5 = □"

    assert any("words" in fault for fault in verify(replace(SUM, stem=wordy), 1))
