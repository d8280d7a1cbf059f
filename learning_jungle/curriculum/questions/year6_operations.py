"""Year 6, multiplication and division: order of operations."""

from __future__ import annotations

from random import Random

from learning_jungle.curriculum.misconceptions.division import (
    brackets_overlooked,
    difference_before_product,
    sum_before_difference,
    sum_before_product,
)
from learning_jungle.curriculum.misconceptions.multiplication import (
    added_not_multiplied,
    fact_after,
    fact_before,
    first_term_multiplied,
)
from learning_jungle.curriculum.misconceptions.slips import ones_one_more, ten_less, ten_more
from learning_jungle.curriculum.misconceptions.word_problems import (
    difference_only,
    last_step_reversed,
    product_only,
)
from learning_jungle.curriculum.questions.template import Draft, question_template
from learning_jungle.curriculum.taught.strands import EASY, HARD, MEDIUM
from learning_jungle.curriculum.wording.numerals import BOX, DIVIDED_BY, MINUS, TIMES
from learning_jungle.curriculum.wording.options import whole


@question_template("Y6-T06", "Y6-MD-4", EASY)
def multiply_before_adding(rng: Random) -> Draft | None:
    """Multiply before adding or subtracting."""
    a, b, c = rng.randint(4, 19), rng.randint(3, 9), rng.randint(3, 9)
    plus = rng.random() < 0.6
    a += 0 if plus else 20
    product = b * c
    key = a + product if plus else a - product
    left = sum_before_product if plus else difference_before_product
    sign = "+" if plus else MINUS
    if key < 3 or (a + b) * c > 200 or len({a, b, c}) < 3:
        return None
    return Draft(
        stem=f"{a} {sign} {b} {TIMES} {c} = {BOX}",
        key=whole(key),
        distractors=(
            *left.choices(whole, a, b, c),
            *fact_after.choices(lambda other: whole(a + other if plus else a - other), b, c),
            *fact_before.choices(lambda other: whole(a + other if plus else a - other), b, c),
            *product_only.choices(whole, b, c),
            *(added_not_multiplied.choices(lambda other: whole(a + other), b, c) if plus else ()),
            *ten_more.choices(whole, key),
        ),
        expression=f"{a} {'+' if plus else '-'} {b} * {c}",
        method=f"Multiply first: {b} × {c} = {product}, {a} {sign} {product} = {key}",
    )


@question_template("Y6-T33", "Y6-MD-4", MEDIUM)
def brackets_first(rng: Random) -> Draft | None:
    """Work out brackets first, then multiply, then subtract."""
    a, b, c, d = (rng.randint(2, 12) for _ in range(4))
    total = a + b
    key = total * c - d
    if key > 200 or d >= c * b or c < 3 or a == b or d in (a, b, c):
        return None
    return Draft(
        stem=f"({a} + {b}) {TIMES} {c} {MINUS} {d} = {BOX}",
        key=whole(key),
        distractors=(
            *brackets_overlooked.choices(lambda rest: whole(rest - d), b, c, a),
            *(first_term_multiplied.choices(lambda rest: whole(rest - d), c, a, b) if a * c + b > d else ()),
            *product_only.choices(whole, total, c),
            *fact_after.choices(lambda rest: whole(rest - d), c, total),
            *fact_before.choices(lambda rest: whole(rest - d), c, total),
            *last_step_reversed.choices(whole, total * c, d, 0),
            *ten_more.choices(whole, key),
        ),
        expression=f"({a} + {b}) * {c} - {d}",
        method=f"Brackets first: {a} + {b} = {total}. {total} × {c} = {total * c}. {total * c} {MINUS} {d} = {key}",
    )


@question_template("Y6-T79", "Y6-MD-4", HARD)
def divide_between_subtracting_and_adding(rng: Random) -> Draft | None:
    """Divide first, then take away and add from left to right."""
    quotient, divisor, d = rng.randint(3, 12), rng.randint(3, 9), rng.randint(3, 15)
    dividend = quotient * divisor
    a = rng.randint(quotient + d + 3, 60)
    key = a - quotient + d
    if quotient == d or dividend == a or key in (a, d, dividend):
        return None
    return Draft(
        stem=f"{a} {MINUS} {dividend} {DIVIDED_BY} {divisor} + {d} = {BOX}",
        key=whole(key),
        distractors=(
            *sum_before_difference.choices(whole, a, quotient, d),
            *difference_only.choices(whole, a, quotient),
            *last_step_reversed.choices(whole, a, quotient, d),
            *ten_less.choices(whole, key, 2),
            *ones_one_more.choices(whole, key),
            *ten_less.choices(whole, key),
            *ten_more.choices(whole, key),
        ),
        expression=f"{a} - {dividend} / {divisor} + {d}",
        method=f"Divide first: {dividend} {DIVIDED_BY} {divisor} = {quotient}. Then from the left: "
        f"{a} {MINUS} {quotient} = {a - quotient}, {a - quotient} + {d} = {key}",
    )
