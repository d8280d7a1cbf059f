"""Year 6, algebra: formulae and equations."""

from __future__ import annotations

from random import Random
from typing import Final

from learning_jungle.curriculum.misconceptions.multiplication import fact_after, fact_before
from learning_jungle.curriculum.misconceptions.ratio_algebra import (
    coefficient_added,
    constant_taken_away_only,
    letter_as_digit,
    same_operation_again,
    sum_multiplied,
    unlike_terms_joined,
)
from learning_jungle.curriculum.misconceptions.slips import ones_one_less, ones_one_more, ten_less, ten_more
from learning_jungle.curriculum.misconceptions.word_problems import product_only, subtracted_instead, sum_only
from learning_jungle.curriculum.questions.template import Draft, question_template
from learning_jungle.curriculum.taught.strands import EASY, MEDIUM
from learning_jungle.curriculum.wording.numerals import DIVIDED_BY, MINUS
from learning_jungle.curriculum.wording.options import Choice, amount, whole

#: Without p, which read-aloud takes for pence.
LETTERS: Final = ("n", "x", "a", "k", "y")
HIRE: Final = ("boat", "bike", "tent", "hall", "kayak")


@question_template("Y6-T15", "Y6-AL-1", EASY)
def use_a_formula(rng: Random) -> Draft | None:
    """Put a number into a formula."""
    a, n, b = rng.randint(2, 9), rng.randint(3, 9), rng.randint(2, 9)
    key = a * n + b
    if len({a, n, b}) < 3 or 10 * a + n + b == key:
        return None
    return Draft(
        stem=f"C = {a}n + {b}. What is C when n = {n}?",
        key=whole(key),
        distractors=(
            *letter_as_digit.choices(whole, a, n, b),
            *sum_multiplied.choices(whole, a, n, b),
            *coefficient_added.choices(whole, a, n, b),
            *unlike_terms_joined.choices(whole, a, b, n),
            *fact_after.choices(lambda product: whole(product + b), n, a),
            *fact_before.choices(lambda product: whole(product + b), n, a),
        ),
        expression=f"{a} * {n} + {b}",
        method=f"{a}n means {a} times n: {a} × {n} = {a * n}, {a * n} + {b} = {key}",
    )


@question_template("Y6-T17", "Y6-AL-3", MEDIUM)
def solve_an_equation(rng: Random) -> Draft | None:
    """Solve an equation with a multiple of the unknown and one more step."""
    a, x, b = rng.randint(2, 9), rng.randint(4, 20), rng.randint(2, 20)
    minus = rng.random() < 0.5
    c = a * x - b if minus else a * x + b
    letter = rng.choice(LETTERS)
    undone = a * x
    if c < 1 or x in (a, b, c) or undone - a == x:
        return None
    signed = -b if minus else b
    back = "+" if minus else MINUS
    return Draft(
        stem=f"{a}{letter} {MINUS if minus else '+'} {b} = {c}. What is {letter}?",
        key=whole(x),
        distractors=(
            *constant_taken_away_only.choices(whole, a, signed, c),
            *subtracted_instead.choices(whole, undone, a),
            *(same_operation_again.choices(whole, a, signed, c) if c > -signed else ()),
            *ones_one_more.choices(whole, x),
            *ones_one_less.choices(whole, x),
            *ten_less.choices(whole, x, 2),
        ),
        expression=f"({c} {'+' if minus else '-'} {b}) / {a}",
        method=f"Undo the {'subtracting' if minus else 'adding'}: {c} {back} {b} = {undone}. "
        f"Then {undone} {DIVIDED_BY} {a} = {x}",
    )


@question_template("Y6-T68", "Y6-AL-1", MEDIUM, story=True)
def hire_cost(rng: Random) -> Draft | None:
    """Use a rule in words with a fixed part and a part for each hour."""
    fixed, each, hours = rng.randint(5, 20), rng.randint(3, 9), rng.randint(3, 8)
    key = fixed + each * hours
    if len({fixed, each, hours}) < 3:
        return None

    def pounds(cost: int) -> Choice:
        return amount(100 * cost)

    return Draft(
        stem=f"To hire a {rng.choice(HIRE)} you pay £{fixed}, and then £{each} for each hour. "
        f"What is the cost for {hours} hours?",
        key=pounds(key),
        distractors=(
            *sum_multiplied.choices(pounds, hours, each, fixed),
            *product_only.choices(pounds, each, hours),
            *coefficient_added.choices(pounds, each, hours, fixed),
            *sum_only.choices(pounds, fixed, each),
            *fact_after.choices(lambda cost: pounds(fixed + cost), hours, each),
            *ten_more.choices(pounds, key),
        ),
        expression=f"{fixed} + {each} * {hours}",
        method=f"The hours: {hours} × £{each} = £{each * hours}. Then the fixed part: "
        f"£{fixed} + £{each * hours} = £{key}",
    )
