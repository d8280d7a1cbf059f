"""Year 6, multiplication and division: long methods and problems of several steps."""

from __future__ import annotations

from random import Random
from typing import Final

from learning_jungle.curriculum.questions.template import Draft, question_template
from learning_jungle.curriculum.taught.strands import EASY, HARD, MEDIUM
from learning_jungle.curriculum.wording.numerals import BOX, DIVIDED_BY, TIMES, numeral
from learning_jungle.curriculum.wording.options import amount, whole

PACKED: Final = (("cakes", "box"), ("pencils", "pack"), ("bottles", "crate"), ("tiles", "box"), ("apples", "tray"))
PLURALS: Final = {"box": "boxes", "pack": "packs", "crate": "crates", "tray": "trays"}
SHOWS: Final = ("theatre", "cinema", "hall", "sports hall")


@question_template("Y6-T03", "Y6-MD-1", MEDIUM)
def long_multiplication(rng: Random) -> Draft | None:
    """Multiply a four-digit number by a two-digit number."""
    n, tens, ones = rng.randint(1_012, 6_999), rng.randint(2, 9), rng.randint(2, 9)
    m = 10 * tens + ones
    key = n * m
    if key >= 1_000_000 or n % 10 == 0:
        return None
    return Draft(
        stem=f"{numeral(n)} {TIMES} {m} = {BOX}",
        key=whole(key),
        distractors=(
            whole(n * (tens + ones)).because("zero-placeholder"),
            whole(10 * n * tens).because("partial-step"),
            whole(key - 100).because("forget-regroup"),
            whole(key + 100).because("forget-regroup"),
            whole(key + n).because("times-table-neighbour"),
            whole(key + 1_000).because("forget-regroup"),
        ),
        expression=f"{n} * {m}",
    )


@question_template("Y6-T04", "Y6-MD-2", HARD, story=True)
def full_boxes(rng: Random) -> Draft | None:
    """Divide by a two-digit number and count full or needed boxes."""
    d, q = rng.randint(12, 36), rng.randint(21, 120)
    r = rng.randint(2, d - 1)
    n = d * q + r
    if r in (q, q + 1):
        return None
    things, holder = rng.choice(PACKED)
    many = PLURALS[holder]
    full = rng.random() < 0.5
    key, other = (q, q + 1) if full else (q + 1, q)
    question = f"How many full {many} are there?" if full else f"How many {many} are needed for all of them?"
    return Draft(
        stem=f"{numeral(n)} {things} are packed. Each {holder} holds {d} {things}. {question}",
        key=whole(key),
        distractors=(
            whole(other).because("remainder-ignore"),
            whole(r).because("remainder-ignore"),
            whole(10 * q).because("zero-placeholder"),
            whole(q + r).because("remainder-ignore"),
            whole(key - 2).because("times-table-neighbour"),
            whole(key + 10).because("forget-regroup"),
            whole(key - 10).because("forget-regroup"),
        ),
    )


@question_template("Y6-T36", "Y6-MD-2", MEDIUM)
def long_division(rng: Random) -> Draft | None:
    """Divide a four-digit number exactly by a two-digit number."""
    d, key = rng.randint(11, 36), rng.randint(102, 420)
    n = d * key
    if not 1_000 <= n <= 9_999 or d % 10 == 0:
        return None
    return Draft(
        stem=f"{numeral(n)} {DIVIDED_BY} {d} = {BOX}",
        key=whole(key),
        distractors=(
            whole(key - 1).because("times-table-neighbour"),
            whole(key + 1).because("times-table-neighbour"),
            whole(key - 10).because("forget-regroup"),
            whole(key + 10).because("forget-regroup"),
            whole(key + 100).because("forget-regroup"),
            whole(int(str(key).replace("0", "")) if "0" in str(key) else key // 10).because("zero-placeholder"),
        ),
        expression=f"{n} / {d}",
    )


@question_template("Y6-T34", "Y6-MD-5", HARD, story=True)
def ticket_money(rng: Random) -> Draft | None:
    """Find the money for the seats that are taken."""
    rows, seats, price, empty = rng.randint(12, 30), rng.randint(12, 30), rng.randint(4, 9), rng.randint(11, 60)
    key = (rows * seats - empty) * price
    return Draft(
        stem=f"A {rng.choice(SHOWS)} has {rows} rows of {seats} seats. {empty} seats are empty. Each of the other "
        f"seats costs £{price}. How much money is that altogether?",
        key=amount(100 * key),
        distractors=(
            amount(100 * rows * seats * price).because("partial-step"),
            amount(100 * (rows * seats - empty)).because("partial-step"),
            amount(100 * (rows * seats * price - empty)).because("order-left-right"),
            amount(100 * (rows * seats + empty) * price).because("operation-swap"),
            amount(100 * (key - 100)).because("forget-regroup"),
            amount(100 * (key - 10)).because("forget-regroup"),
            amount(100 * (key - price)).because("times-table-neighbour"),
        ),
        expression=f"({rows} * {seats} - {empty}) * {price}",
    )


@question_template("Y6-T35", "Y6-MD-5", EASY)
def estimate_a_product(rng: Random) -> Draft | None:
    """Choose the best estimate of a product."""
    a, b = 100 * rng.randint(2, 9), 10 * rng.randint(2, 9)
    near_a = a + rng.choice((-1, 1)) * rng.randint(1, 9)
    near_b = b + rng.choice((-1, 1)) * 1
    key = a * b
    # Rounding each number wrongly may come closer than rounding both well; such a question has no fair key.
    if min(a * 10, b * 100) <= 2 * abs(near_a * near_b - key):
        return None
    return Draft(
        stem=f"Which is the best estimate of {near_a} {TIMES} {near_b}?",
        key=whole(key),
        distractors=(
            whole(key // 10).because("zero-placeholder"),
            whole(key * 10).because("zero-placeholder"),
            whole(a + b).because("add-not-multiply"),
            whole(key + a * 10).because("rounding-wrong-way"),
            whole(key - a * 10).because("rounding-wrong-way"),
            whole(key + b * 100).because("rounding-wrong-way"),
        ),
    )
