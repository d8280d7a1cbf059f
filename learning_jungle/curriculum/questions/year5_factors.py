"""Year 5, multiplication and division: factors, multiples, primes, squares and cubes."""

from __future__ import annotations

from math import gcd
from random import Random
from typing import Final

from learning_jungle.curriculum.questions.template import Draft, question_template
from learning_jungle.curriculum.taught.strands import EASY, HARD, MEDIUM
from learning_jungle.curriculum.wording.options import whole

PRIMES: Final = (11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59, 61, 67, 71, 73, 79, 83, 89, 97)
LOOK_PRIME: Final = (21, 27, 33, 39, 49, 51, 57, 63, 69, 77, 81, 87, 91, 93)


@question_template("Y5-T06", "Y5-MD-1", HARD)
def common_factor(rng: Random) -> Draft | None:
    """Find a common factor greater than 1."""
    f, m, n = rng.randint(3, 12), rng.randint(2, 7), rng.randint(2, 7)
    a, b = f * m, f * n
    if gcd(m, n) != 1 or max(a, b) > 84:
        return None
    one_sided = [
        p for p in range(2, max(a, b)) if (a % p == 0) != (b % p == 0) and p not in (a, b) and abs(p - f) <= 3 * f
    ]
    return Draft(
        stem=f"Which number is a common factor of {a} and {b}?",
        key=whole(f),
        distractors=(
            whole(f * m * n).because("factor-multiple-swap"),
            *(whole(p).because("partial-step") for p in one_sided),
        ),
    )


@question_template("Y5-T07", "Y5-MD-2", MEDIUM)
def which_is_prime(rng: Random) -> Draft | None:
    """Tell a prime number from composite ones."""
    return Draft(
        stem="Which number is prime?",
        key=whole(rng.choice(PRIMES)),
        distractors=(
            *(whole(number).because("factor-multiple-swap") for number in rng.sample(LOOK_PRIME, 4)),
            whole(10 * rng.randint(1, 9) + 5).because("factor-multiple-swap"),
            whole(2 * rng.randint(6, 49)).because("near-miss"),
        ),
    )


@question_template("Y5-T10", "Y5-MD-6", EASY)
def square_number(rng: Random) -> Draft | None:
    """Square a number."""
    n = rng.randint(4, 12)
    return Draft(
        stem=f"What is {n}²?",
        key=whole(n * n),
        distractors=(
            whole(2 * n).because("square-as-double"),
            whole(n * (n - 1)).because("times-table-neighbour"),
            whole(n + 2).because("add-not-multiply"),
            whole(n * (n + 1)).because("times-table-neighbour"),
            whole(10 * n + 2).because("place-value-face"),
            whole(2 * n * n).because("square-as-double"),
            whole((n + 1) ** 2).because("times-table-neighbour"),
        ),
        expression=f"{n} * {n}",
    )


@question_template("Y5-T11", "Y5-MD-6", MEDIUM)
def cube_number(rng: Random) -> Draft | None:
    """Cube a number."""
    n = rng.choice((2, 3, 4, 5, 10))
    return Draft(
        stem=f"What is {n}³?",
        key=whole(n**3),
        distractors=(
            whole(3 * n).because("square-as-double"),
            whole(n * n).because("partial-step"),
            whole(n + 3).because("add-not-multiply"),
            whole(10 * n + 3).because("place-value-face"),
            whole(n * n * (n + 1)).because("times-table-neighbour"),
            whole(2 * n**3).because("square-as-double"),
            whole(3 * n**3).because("square-as-double"),
        ),
        expression=f"{n} * {n} * {n}",
    )


@question_template("Y5-T33", "Y5-MD-6", HARD)
def square_plus_cube(rng: Random) -> Draft | None:
    """Add a square and a cube, or take the smaller from the larger."""
    a, b = rng.randint(3, 12), rng.choice((2, 3, 4, 5))
    squared, cubed = a * a, b**3
    if a == b:
        return None
    return Draft(
        stem=f"What is the sum of {a}² and {b}³?",
        key=whole(squared + cubed),
        distractors=(
            whole(2 * a + 3 * b).because("square-as-double"),
            whole(squared + 3 * b).because("square-as-double"),
            whole(squared + b * b).because("partial-step"),
            whole(2 * a + cubed).because("square-as-double"),
            whole((a + b) ** 2).because("operation-swap"),
            whole(squared + cubed + a).because("times-table-neighbour"),
            whole(squared + cubed + b * b).because("times-table-neighbour"),
        ),
        expression=f"{a} * {a} + {b} * {b} * {b}",
    )


@question_template("Y5-T37", "Y5-MD-1", EASY)
def multiple_of(rng: Random) -> Draft | None:
    """Choose the multiple of a number from numbers near its table."""
    n = rng.randint(6, 9)
    key = n * rng.randint(3, 12)
    factor = next((f for f in (3, 2, 4) if n % f == 0), None)
    return Draft(
        stem=f"Which number is a multiple of {n}?",
        key=whole(key),
        distractors=(
            whole(key - 1).because("near-miss"),
            whole(key + 1).because("near-miss"),
            *(
                whole(10 * tens + n).because("place-value-face")
                for tens in rng.sample(range(1, 10), 4)
                if 10 * tens % n
            ),
            *([whole(factor).because("factor-multiple-swap")] if factor else []),
            whole(key + 10).because("times-table-neighbour"),
        ),
    )
