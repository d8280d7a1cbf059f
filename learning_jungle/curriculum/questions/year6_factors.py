"""Year 6, multiplication and division: common factors, common multiples and primes."""

from __future__ import annotations

from math import gcd, lcm
from random import Random
from typing import Final

from learning_jungle.curriculum.misconceptions.division import (
    common_factor_for_multiple,
    common_multiple_for_factor,
    odd_taken_for_prime,
    product_for_lowest_multiple,
    smaller_common_factor,
)
from learning_jungle.curriculum.misconceptions.glossary import NEAR_MISS
from learning_jungle.curriculum.misconceptions.multiplication import added_not_multiplied
from learning_jungle.curriculum.misconceptions.slips import ten_more
from learning_jungle.curriculum.questions.template import Draft, question_template
from learning_jungle.curriculum.taught.strands import EASY, HARD, MEDIUM
from learning_jungle.curriculum.wording.numerals import DIVIDED_BY
from learning_jungle.curriculum.wording.options import whole

#: Odd numbers below 100 that look prime to many: in no table up to 12, or only in a rarely said part of one.
ODD_COMPOSITES: Final = (21, 27, 33, 39, 49, 51, 57, 63, 69, 77, 81, 87, 91, 93, 99)
PRIMES: Final = (23, 29, 31, 37, 41, 43, 47, 53, 59, 61, 67, 71, 73, 79, 83, 89, 97)


@question_template("Y6-T05", "Y6-MD-3", MEDIUM)
def lowest_common_multiple(rng: Random) -> Draft | None:
    """Find the lowest common multiple of two numbers with a common factor."""
    g, m, n = rng.randint(2, 6), rng.randint(2, 6), rng.randint(2, 6)
    a, b = g * m, g * n
    key = g * m * n
    if gcd(m, n) != 1 or key > 120:
        return None
    return Draft(
        stem=f"What is the lowest common multiple of {a} and {b}?",
        key=whole(key),
        distractors=(
            *product_for_lowest_multiple.choices(whole, a, b),
            *common_factor_for_multiple.choices(whole, a, b),
            *added_not_multiplied.choices(whole, a, b),
            *(whole(multiple).because("one-condition-only") for multiple in (key - a, key + a, key + b)),
        ),
        expression=f"{a} * {n}",
        method=f"Go up in {max(a, b)}s until the number is in the {min(a, b)} times table too: "
        f"{max(a, b)} × {key // max(a, b)} = {key}, {min(a, b)} × {key // min(a, b)} = {key}",
    )


@question_template("Y6-T63", "Y6-MD-3", EASY)
def common_multiple(rng: Random) -> Draft | None:
    """Choose a common multiple of two numbers; a multiple of only one of them is not enough."""
    a, b = rng.sample(range(3, 13), 2)
    least = lcm(a, b)
    key = least * rng.randint(1, 2)
    if key > 144 or least in (a, b) or key < 20:
        return None
    first, second = key // a, key // b
    offered = (
        *(whole(multiple).because("one-condition-only") for multiple in (key - a, key + b, key - b, key + a)),
        *common_factor_for_multiple.choices(whole, a, b),
        *added_not_multiplied.choices(whole, a, b),
    )
    wrong = [choice for choice in offered if choice.value % a or choice.value % b]
    return Draft(
        stem=f"Which number is a common multiple of {a} and {b}?",
        key=whole(key),
        distractors=wrong,
        crossed=False,
        expression=f"{a} * {first}",
        method=f"It must be in both tables: {a} × {first} = {key}, {b} × {second} = {key}",
    )


@question_template("Y6-T64", "Y6-MD-3", HARD)
def highest_common_factor(rng: Random) -> Draft | None:
    """Find the highest common factor of two numbers."""
    g, m, n = rng.choice((4, 6, 8, 9, 12, 15, 16, 18)), rng.randint(2, 9), rng.randint(2, 9)
    a, b = g * m, g * n
    smaller = smaller_common_factor(a, b)
    if gcd(m, n) != 1 or max(a, b) > 144 or abs(m - n) == 1 or not isinstance(smaller, int):
        return None
    return Draft(
        stem=f"What is the highest common factor of {a} and {b}?",
        key=whole(g),
        distractors=(
            *smaller_common_factor.choices(whole, a, b),
            *common_multiple_for_factor.choices(whole, a, b),
            *ten_more.choices(whole, g, 2),
            *(choice.because(NEAR_MISS) for choice in smaller_common_factor.choices(whole, smaller, smaller)),
            whole(min(m, n)).because(NEAR_MISS),
        ),
        crossed=False,
        expression=f"{smaller} * {g // smaller}",
        method=f"Try the factors of {min(a, b)}, the largest first. {a} {DIVIDED_BY} {g} = {m}, "
        f"{b} {DIVIDED_BY} {g} = {n}: {m} and {n} share no factor but 1.",
    )


@question_template("Y6-T80", "Y6-MD-3", MEDIUM)
def choose_a_prime(rng: Random) -> Draft | None:
    """Choose the prime number among odd numbers below 100."""
    key = rng.choice(PRIMES)
    others = rng.sample(ODD_COMPOSITES, 6)
    target = others[0]
    factor = next(number for number in range(3, target) if target % number == 0)
    return Draft(
        stem="Which number is a prime number?",
        key=whole(key),
        distractors=[choice for other in others for choice in odd_taken_for_prime.choices(whole, other)],
        crossed=False,
        expression=f"{key} * 1",
        method=f"A prime number has just two factors, 1 and itself: {key} = {key} × 1. "
        f"{target} is not prime: {target} = {factor} × {target // factor}",
    )
