"""Year 5, multiplication and division: factors, multiples and primes."""

from __future__ import annotations

from math import gcd
from random import Random
from typing import Final

from learning_jungle.curriculum.misconceptions.division import (
    common_multiple_for_factor,
    factor_of_first_only,
    largest_odd_taken_for_prime,
    multiple_by_last_digit,
    multiple_of_first_only,
    odd_numbers_counted,
    small_factor_of_first_only,
)
from learning_jungle.curriculum.misconceptions.multiplication import fact_after, fact_before, only_one_factor_undone
from learning_jungle.curriculum.misconceptions.slips import ones_one_less, ones_one_more, ten_less, ten_more
from learning_jungle.curriculum.misconceptions.word_problems import subtracted_instead
from learning_jungle.curriculum.questions.template import Draft, question_template
from learning_jungle.curriculum.taught.strands import EASY, HARD, MEDIUM
from learning_jungle.curriculum.wording.numerals import BOX, DIVIDED_BY, TIMES, numeral
from learning_jungle.curriculum.wording.options import whole

PRIMES: Final = (11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59, 61, 67, 71, 73, 79, 83, 89, 97)
LOOK_PRIME: Final = (21, 27, 33, 39, 49, 51, 57, 63, 69, 77, 81, 87, 91, 93)
SMALL_PRIMES: Final = (2, 3, 5, 7, 11, 13)


def _primes_between(low: int, high: int) -> list[int]:
    return [number for number in range(max(2, low + 1), high) if all(number % p for p in range(2, number))]


@question_template("Y5-T06", "Y5-MD-1", HARD, criteria=("5MD-2",))
def common_factor(rng: Random) -> Draft | None:
    """Find a common factor greater than 1."""
    f, m, n = rng.randint(3, 12), rng.randint(2, 7), rng.randint(2, 7)
    a, b = f * m, f * n
    if gcd(m, n) != 1 or max(a, b) > 84 or factor_of_first_only(a, b) is None or factor_of_first_only(b, a) is None:
        return None
    return Draft(
        stem=f"Which number is a common factor of {a} and {b}?",
        key=whole(f),
        distractors=(
            *factor_of_first_only.choices(whole, a, b),
            *factor_of_first_only.choices(whole, b, a),
            *small_factor_of_first_only.choices(whole, a, b),
            *small_factor_of_first_only.choices(whole, b, a),
            *(common_multiple_for_factor.choices(whole, a, b) if f * m * n <= 60 else ()),
            *(whole(p).because("near-miss") for p in range(max(2, f - 3), f + 4) if a % p and b % p),
        ),
        expression=f"{a} / {m}",
        method=f"It goes into both: {a} {DIVIDED_BY} {f} = {m} and {b} {DIVIDED_BY} {f} = {n}",
        crossed=False,
    )


@question_template("Y5-T07", "Y5-MD-2", MEDIUM)
def which_is_prime(rng: Random) -> Draft | None:
    """Tell a prime number from composite ones."""
    odd = rng.sample(LOOK_PRIME, 3)
    return Draft(
        stem="Which number is prime?",
        key=whole(key := rng.choice(PRIMES)),
        distractors=(
            *largest_odd_taken_for_prime.choices(whole, *odd),
            *(whole(number).because("odd-means-prime") for number in odd),
            whole(10 * rng.randint(1, 9) + 5).because("near-miss"),
            whole(2 * rng.randint(6, 49)).because("near-miss"),
        ),
        method=f"A prime has just two factors, 1 and itself. Nothing else goes into {key}: try 2, 3, 5 and 7.",
        crossed=False,
    )


@question_template("Y5-T64", "Y5-MD-2", HARD)
def prime_factor(rng: Random) -> Draft | None:
    """Choose the prime factor of a number among factors and primes."""
    key = rng.choice((5, 7, 11, 13))
    number = key * rng.choice((9, 9, 6, 10, 12, 15, 18, 20, 21))
    factors = [p for p in range(4, 40) if number % p == 0 and p < number and p not in SMALL_PRIMES]
    factors.sort(key=lambda p: abs(p - key))
    odd = [p for p in factors if p % 2]
    if number > 144 or not odd:
        return None
    return Draft(
        stem=f"Which number is a prime factor of {number}?",
        key=whole(key),
        distractors=(
            *largest_odd_taken_for_prime.choices(whole, odd[0]),
            *(whole(p).because("one-condition-only") for p in factors[:2] if p != odd[0]),
            *(whole(p).because("near-miss") for p in (3, 5, 7, 11, 17) if number % p and abs(p - key) < 7),
        ),
        expression=f"{number} / {number // key}",
        method=f"{key} is prime, and it goes into {number}: {number} {DIVIDED_BY} {key} = {number // key}",
        crossed=False,
    )


@question_template("Y5-T65", "Y5-MD-2", MEDIUM)
def count_primes(rng: Random) -> Draft | None:
    """Count the prime numbers between two tens."""
    low, width = 10 * rng.randint(0, 9), rng.choice((10, 10, 20))
    high = low + width
    found = _primes_between(low, high)
    if len(found) < 2 or (width == 20 and low > 20):
        return None
    listed = ", ".join(map(str, found))
    return Draft(
        stem=f"How many prime numbers are there between {low or 1} and {high}?",
        key=whole(len(found)),
        distractors=(
            *odd_numbers_counted.choices(whole, low, high),
            *ones_one_more.choices(whole, len(found)),
            *ones_one_less.choices(whole, len(found)),
            *ten_less.choices(whole, len(found), 2),
            *ten_more.choices(whole, len(found), 2),
        ),
        crossed=False,
        method=f"List the numbers that only 1 and themselves go into: {listed}. "
        f"That is {len(found)}. Not all odd numbers are prime.",
    )


@question_template("Y5-T37", "Y5-MD-1", EASY, criteria=("5MD-2",))
def multiple_of(rng: Random) -> Draft | None:
    """Choose the multiple of a number from numbers near its table."""
    n = rng.randint(6, 9)
    times = rng.randint(3, 12)
    key, tens = n * times, [t for t in range(1, 12) if 10 * t % n]
    if key % 10 == n:
        return None
    return Draft(
        stem=f"Which number is a multiple of {n}?",
        key=whole(key),
        distractors=(
            *(choice for t in rng.sample(tens, 2) for choice in multiple_by_last_digit.choices(whole, n, t)),
            *(whole(key + 10 * step).because("near-miss") for step in (-2, -1, 1, 2) if 10 * step % n and key > 25),
            whole(key + rng.choice((-1, 1))).because("near-miss"),
        ),
        expression=f"{times} * {n}",
        method=f"It is in the {n} times table: {times} {TIMES} {n} = {key}",
        crossed=False,
    )


@question_template("Y5-T66", "Y5-MD-1", MEDIUM, criteria=("5MD-2",))
def common_multiple(rng: Random) -> Draft | None:
    """Choose the number in both of two times tables."""
    a, b = rng.sample(range(3, 11), 2)
    common = [number for number in range(20, 91) if number % a == 0 and number % b == 0]
    if max(a, b) % min(a, b) == 0 or not common:
        return None
    key = rng.choice(common)
    near = [(one, other, times) for one, other in ((a, b), (b, a)) for times in range(3, 13) if one * times < 99]
    near = [triple for triple in near if triple[0] * triple[2] % triple[1] and abs(triple[0] * triple[2] - key) <= 20]
    return Draft(
        stem=f"Which number is a common multiple of {a} and {b}?",
        key=whole(key),
        distractors=(
            *(multiple_of_first_only.choices(whole, *triple)[0] for triple in rng.sample(near, min(4, len(near)))),
            *(whole(number).because("near-miss") for number in (key - 1, key + 1, key + 10)),
        ),
        expression=f"{a} * {key // a}",
        method=f"It is in both tables: {key // a} {TIMES} {a} = {key} and {key // b} {TIMES} {b} = {key}",
        crossed=False,
    )


@question_template("Y5-T67", "Y5-MD-1", MEDIUM, criteria=("5MD-2",))
def third_factor(rng: Random) -> Draft | None:
    """Find the missing one of three factors."""
    a, b, c = rng.randint(2, 5), rng.randint(2, 5), rng.randint(5, 12)
    product = a * b * c
    if product > 144 or a == b or c in (a, b):
        return None
    return Draft(
        stem=f"{a} {TIMES} {b} {TIMES} {BOX} = {product}",
        key=whole(c),
        distractors=(
            *only_one_factor_undone.choices(whole, product, max(a, b)),
            *only_one_factor_undone.choices(whole, product, min(a, b)),
            *fact_after.choices(whole, c, 1),
            *fact_before.choices(whole, c, 1),
            *ten_less.choices(whole, c, 2),
            *(subtracted_instead.choices(whole, product, a * b) if product < 60 else ()),
        ),
        expression=f"{product} / ({a} * {b})",
        method=f"{a} {TIMES} {b} = {a * b}, and {product} {DIVIDED_BY} {a * b} = {c}",
    )


@question_template("Y5-T68", "Y5-MD-1", EASY, criteria=("5NF-1",))
def table_fact(rng: Random) -> Draft | None:
    """Recall a multiplication fact, or the factor that is missing from one."""
    a, b = rng.sample((6, 7, 8, 9, 12), 2)
    divide = rng.random() < 0.5
    key = b if divide else a * b
    wrong = (
        (*fact_before.choices(whole, b, 1), *fact_after.choices(whole, b, 1), *ten_more.choices(whole, b, 2))
        if divide
        else (*fact_before.choices(whole, b, a), *fact_after.choices(whole, b, a))
    )
    near = (*ten_more.choices(whole, key), *ten_less.choices(whole, key), *ten_less.choices(whole, key, 2))
    return Draft(
        stem=f"{a} {TIMES} {BOX} = {a * b}" if divide else f"{a} {TIMES} {b} = {BOX}",
        key=whole(key),
        distractors=(*rng.sample(wrong[:2], 2), *wrong[2:], *near),
        expression=f"{a * b} / {a}" if divide else f"{a} * {b}",
        method=f"Begin at a fact you know: {a} {TIMES} 5 = {5 * a}, {a} {TIMES} {b - 5} = {a * (b - 5)}, "
        f"{5 * a} + {a * (b - 5)} = {numeral(a * b)}" + (f", so 5 + {b - 5} = {b}" if divide else ""),
    )
