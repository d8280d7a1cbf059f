"""The evaluator is exact, refuses text that is not arithmetic, and finds the missing number in a box."""

from __future__ import annotations

from contextlib import suppress
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from learning_jungle.curriculum.checking.arithmetic import ExpressionRefused, evaluate, missing_number


@pytest.mark.parametrize(
    ("expression", "value"),
    [
        ("3 * 4", 12),
        ("3/4 × 20", 15),
        ("12 − 5", 7),
        ("2 + 3 × 4", 14),
        ("(2 + 3) × 4", 20),
        ("20 − 8 − 2", 10),
        ("24 ÷ 4 ÷ 2", 3),
        ("2 3/5 − 1", Fraction(8, 5)),
        ("5² + 2³", 33),
        ("2 ** 3", 8),
        ("−7 + 2", -5),
        ("5 − −3", 8),
        ("4,350 + 1", 4351),
        ("0.1 + 0.2", Fraction(3, 10)),
        ("2 ÷ 3/4", Fraction(8, 3)),
        ("12/3.5", Fraction(24, 7)),
    ],
)
def test_evaluates_exactly(expression: str, value: int | Fraction) -> None:
    assert evaluate(expression) == value


@pytest.mark.parametrize(
    "expression",
    [
        "",
        "7 7",
        "(1",
        "1)",
        "1/0",
        "4 ÷ (2 − 2)",
        "5//2",
        "7 % 3",
        "1,23",
        "12,3456",
        "3.",
        "--5",
        "x + 1",
        "__import__('os')",
        "2 ** 9",
        "2 ** 3 ** 2",
        "2 ** 0.5",
        "3/4²",
        "12 / 3/4",
        "□ + 1",
        "٣ + 1",
        "9" * 16,
        "(" * 13 + "1" + ")" * 13,
        "1" + " + 1" * 40,
        "1" + " " * 300,
        "(((999999999999999 ** 2) ** 2) ** 2)",
    ],
)
def test_refuses(expression: str) -> None:
    with pytest.raises(ExpressionRefused):
        evaluate(expression)


@pytest.mark.parametrize(
    ("equation", "value"),
    [
        ("7 = □ − 9", 16),
        ("□ − 4 = 3", 7),
        ("10 − □ = 3", 7),
        ("24 ÷ □ = 6", 4),
        ("□ ÷ 4 = 6", 24),
        ("2 × □ + 5 = 17", 6),
        ("□² = 49", 7),
        ("□³ = 125", 5),
        ("3 + □ = 10 − 2", 5),
        ("6 × 7 = □", 42),
    ],
)
def test_finds_the_missing_number(equation: str, value: int) -> None:
    assert missing_number(equation) == value


@pytest.mark.parametrize("equation", ["□ × 0 = 0", "□ + □ = 4", "1 = 2", "3 + 4", "□ = 1 = 1", "□² = 50", "5 ÷ □ = 0"])
def test_refuses_an_equation_without_one_answer(equation: str) -> None:
    with pytest.raises(ExpressionRefused):
        missing_number(equation)


_numbers = st.integers(0, 10_000)
_signs = st.sampled_from("+-*")


@given(st.lists(st.tuples(_signs, _numbers), min_size=1, max_size=6), _numbers)
def test_agrees_with_python_on_whole_numbers(rest: list[tuple[str, int]], first: int) -> None:
    expression = str(first) + "".join(f" {sign} {number}" for sign, number in rest)

    assert evaluate(expression) == eval(expression)


@given(st.text(max_size=40))
def test_any_text_is_a_value_or_a_refusal(text: str) -> None:
    with suppress(ExpressionRefused):
        assert isinstance(evaluate(text), Fraction)


@given(st.integers(-500, 500), st.integers(-500, 500), _signs)
def test_the_missing_number_makes_the_equation_true(box: int, other: int, sign: str) -> None:
    result = evaluate(f"({box}) {sign} ({other})")
    if sign == "*" and other == 0:
        return

    assert missing_number(f"□ {sign} ({other}) = {result.numerator}") == box
