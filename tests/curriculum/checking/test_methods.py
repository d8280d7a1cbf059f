"""The method checker evaluates every arithmetic statement of a method text."""

from dataclasses import replace

import pytest

from learning_jungle.curriculum.checking.methods import gives_the_key, method_faults
from tests.curriculum.checking.items import question


@pytest.mark.parametrize(
    "text",
    [
        "37 + 18: 37 + 10 = 47, 47 + 8 = 55",
        "17 ÷ 5 = 3 r 2",
        "3/4 of 20 = 15 and 1/2 of 20 = 10",
        "10% of £60 = £6, so 20% = £12",
        "£5 − £3.40 = £1.60. £1.60 + 40p = £2",
        "9:40 + 20 min = 10:00, then 10:00 + 35 min = 10:35",
        "180° − 50° = 130°",
        "3 m = 300 cm and 300 cm + 20 cm = 320 cm",
        "2 hours and 15 minutes = 135 minutes",
        "4 groups of 3 = 12; half of 18 = 9; double 6 = 12",
        "6 pencils + 3 pencils = 9 pencils",
        "4² = 4 × 4 = 16",
        "2n + 3 = 15, 2n = 12, n = 6",
        "1/2 + 1/3 = 3/6 + 2/6 = 5/6",
        "2 3/5 = 13/5",
        "perimeter = 2 × (3 cm + 4 cm) = 14 cm",
        "4,350 + 1,000 = 5,350",
        "35% = 35/100 = 0.35",
        "6 cm × 4 cm = 24 cm²",
        "5 tens + 3 ones = 53",
        "Count on from 38: 39, 40",
        "The short hand is near 4.",
    ],
)
def test_true_statements_pass(text):
    assert method_faults(text) == []


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("37 + 10 = 47, 47 + 8 = 56", "47 + 8 = 56 is not true"),
        ("17 ÷ 5 = 3 r 3", "17 ÷ 5 = 3 r 3 is not true"),
        ("17 ÷ 5 = 2 r 7", "17 ÷ 5 = 2 r 7 is not true"),
        ("1/2 + 1/3 = 2/5", "1/2 + 1/3 = 2/5 is not true"),
        ("3 m = 30 cm", "3 m = 30 cm is not true"),
        ("3/4 of 20 = 5", "3/4 of 20 = 5 is not true"),
        ("9:50 + 20 min = 10:20", "590 min + 20 min = 620 min is not true"),
        ("3 4 + = 7", "3 4 + = 7 cannot be read"),
    ],
)
def test_a_false_or_unreadable_statement_is_a_fault(text, fault):
    assert method_faults(text) == [fault]


@pytest.mark.parametrize(
    ("key", "method", "given"),
    [
        ("12", "6 × 5 = 30, 6 × 7 = 42, 30 + 42 = 72", False),
        ("12", "6 × 5 = 30, 6 × 7 = 42, 30 + 42 = 72, so 5 + 7 = 12", True),
        ("1,594", "1500 and 94 make 1594", True),
        ("0.7", "Compare 0.700 with 0.160.", True),
        ("0.7", "Compare the tenths.", False),
        ("0", "No two sides of this shape are parallel.", True),
        ("8:04 p.m.", "20 − 12 = 8", False),
        ("a cube", "It has six square faces.", True),
    ],
)
def test_a_method_gets_to_the_numbers_of_the_key(key, method, given):
    assert gives_the_key(replace(question("?", (key, "1", "2", "3")), method=method)) is given
