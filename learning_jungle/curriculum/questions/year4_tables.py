"""Year 4, multiplication tables to 12 × 12, noughts and ones, factors and three factors."""

from __future__ import annotations

from random import Random

from learning_jungle.curriculum.misconceptions.multiplication import (
    added_not_multiplied,
    divided_by_one_is_one,
    fact_after,
    fact_before,
    quotient_one_less,
    quotient_one_more,
    times_one_is_one_more,
    times_zero_is_itself,
)
from learning_jungle.curriculum.misconceptions.slips import ten_less, ten_more
from learning_jungle.curriculum.misconceptions.word_problems import product_only
from learning_jungle.curriculum.questions.template import Draft, question_template
from learning_jungle.curriculum.taught.strands import EASY, MEDIUM
from learning_jungle.curriculum.wording.numerals import BOX, DIVIDED_BY, TIMES
from learning_jungle.curriculum.wording.options import Choice, whole, words

NUMBERS_WITH_FACTORS = (24, 28, 30, 36, 40, 42, 45, 48, 54, 56, 60, 63, 72)
#: The tables that are new in Year 4, the harder ones more often.
TABLES = (6, 6, 7, 7, 7, 8, 8, 9, 9, 9, 11, 12, 12, 12)


def _factors(number: int) -> list[int]:
    return [factor for factor in range(1, number + 1) if number % factor == 0]


def by_table(groups: int, size: int) -> str:
    """Say a table fact by way of a fact that is known: 5 or 10 groups first, then the rest."""
    known = 10 if groups > 10 else 5
    if groups in (5, 10):
        return f"{groups} {TIMES} {size} = {groups * size}"
    rest = groups - known
    return (
        f"{known} {TIMES} {size} = {known * size}, {rest} {TIMES} {size} = {rest * size}, "
        f"{known * size} + {rest * size} = {groups * size}"
    )


def beside_a_fact(a: int, b: int) -> tuple[Choice, ...]:
    """Offer the products one group out on each side; a group too few of the first factor comes first."""
    return (
        *fact_before.choices(whole, a, b),
        *fact_after.choices(whole, a, b),
        *fact_before.choices(whole, b, a),
        *fact_after.choices(whole, b, a),
        *ten_more.choices(whole, a * b),
        *ten_less.choices(whole, a * b),
    )


@question_template("Y4-T07", "Y4-MD-1", EASY, criteria=("4NF-1",))
def table_fact(rng: Random) -> Draft | None:
    """Recall a fact of the 6 to 12 times tables."""
    a, b = rng.choice(TABLES), rng.choice(TABLES)
    return Draft(
        stem=f"{a} {TIMES} {b} = {BOX}",
        key=whole(a * b),
        distractors=beside_a_fact(a, b),
        expression=f"{a} * {b}",
        method=by_table(a, b),
    )


@question_template("Y4-T08", "Y4-MD-1", EASY, criteria=("4NF-1",))
def division_fact(rng: Random) -> Draft | None:
    """Recall a division fact of the 6 to 12 times tables."""
    a, b = rng.choice(TABLES), rng.choice((3, 4, 6, 7, 8, 9, 12))
    if a == b:
        return None
    return Draft(
        stem=f"{a * b} {DIVIDED_BY} {a} = {BOX}",
        key=whole(b),
        distractors=(
            *rng.choice((quotient_one_more, quotient_one_less)).choices(whole, a * b, a),
            *quotient_one_more.choices(whole, a * b, a),
            *quotient_one_less.choices(whole, a * b, a),
            *(whole(b + step).because("near-miss") for step in (-3, -2, 2, 3) if b + step > 1),
        ),
        expression=f"{a * b} / {a}",
        method=f"Count in {a}s to {a * b}: {b} {TIMES} {a} = {a * b}",
    )


@question_template("Y4-T09", "Y4-MD-2", EASY)
def noughts_and_ones(rng: Random) -> Draft | None:
    """Multiply by nought or one, or divide by one."""
    a = rng.randint(3, 12)
    form = rng.choice((f"{a} {TIMES} 0", f"0 {TIMES} {a}", f"{a} {TIMES} 1", f"1 {TIMES} {a}", f"{a} {DIVIDED_BY} 1"))
    key = 0 if "0" in form.replace("10", "") else a
    if key == 0:
        target, others = times_zero_is_itself.choices(whole, a), rng.sample((1, 10, 10 * a, a + 1), 2)
    elif DIVIDED_BY in form:
        target, others = divided_by_one_is_one.choices(whole, a), rng.sample((0, a + 1, a - 1, 10 * a), 2)
    else:
        target, others = times_one_is_one_more.choices(whole, a), [1, rng.choice((0, a - 1, 10 * a))]
    return Draft(
        stem=f"{form} = {BOX}",
        key=whole(key),
        distractors=(
            *target,
            *(whole(other).because("near-miss") for other in others),
        ),
        expression=form.replace(TIMES, "*").replace(DIVIDED_BY, "/"),
        method=f"{'Groups of nothing make nothing' if key == 0 else 'One group, or one share, is the number itself'}: "
        f"{form} = {key}",
        crossed=False,
    )


@question_template("Y4-T10", "Y4-MD-3", MEDIUM)
def find_a_factor(rng: Random) -> Draft | None:
    """Choose the factor of a number."""
    n = rng.choice(NUMBERS_WITH_FACTORS)
    key = rng.choice([factor for factor in _factors(n) if 4 <= factor <= n // 2])
    smaller = [number for number in range(3, key) if n % number]
    larger = [number for number in range(key + 1, n // 2 + 6) if n % number]
    if not smaller:
        return None
    return Draft(
        stem=f"Which number is a factor of {n}?",
        key=whole(key),
        distractors=(
            whole(rng.choice((2, 3)) * n).because("factor-multiple-swap"),
            *(whole(number).because("near-miss") for number in rng.sample(smaller, min(3, len(smaller)))),
            *(whole(number).because("near-miss") for number in rng.sample(larger, 2)),
        ),
        method=f"A factor divides {n} with nothing left over: {n} {DIVIDED_BY} {key} = {n // key}",
        crossed=False,
    )


@question_template("Y4-T31", "Y4-MD-2", MEDIUM)
def three_factors(rng: Random) -> Draft | None:
    """Multiply three one-digit numbers."""
    a, b, c = rng.randint(2, 9), rng.randint(2, 5), rng.randint(2, 9)
    if not 30 <= a * b * c <= 400 or len({a, b, c}) < 3:
        return None
    return Draft(
        stem=f"{a} {TIMES} {b} {TIMES} {c} = {BOX}",
        key=whole(a * b * c),
        distractors=(
            *added_not_multiplied.choices(whole, a * b, c),
            *product_only.choices(whole, a, b),
            *fact_before.choices(whole, c, a * b),
            *fact_after.choices(whole, c, a * b),
            *ten_more.choices(whole, a * b * c),
            *ten_less.choices(whole, a * b * c),
        ),
        expression=f"{a} * {b} * {c}",
        method=f"{a} {TIMES} {b} = {a * b}, {a * b} {TIMES} {c} = {a * b * c}",
    )


@question_template("Y4-T32", "Y4-MD-3", MEDIUM)
def find_a_factor_pair(rng: Random) -> Draft | None:
    """Choose the two numbers that are a factor pair."""
    n = rng.choice(NUMBERS_WITH_FACTORS)
    small = rng.choice([factor for factor in _factors(n) if factor >= 3 and factor * factor < n])
    large = n // small
    extra = rng.choice((small, large, rng.randint(4, 11)))
    pairs = (
        ((extra, n - extra), "add-not-multiply"),
        ((2, 2 * n), "factor-multiple-swap"),
        ((small, large + 1), "near-miss"),
        ((small + 1, large), "near-miss"),
        ((small + 1, large - 1), "near-miss"),
        ((small - 1, large + 1), "near-miss"),
    )
    return Draft(
        stem=f"Which is a factor pair of {n}?",
        key=words(f"{small} and {large}"),
        distractors=[words(f"{a} and {b}").because(why) for (a, b), why in pairs if a * b != n and a != b],
        method=f"Multiply the two numbers: {small} {TIMES} {large} = {n}",
    )


@question_template("Y4-T33", "Y4-MD-1", MEDIUM, criteria=("4MD-2",))
def missing_factor(rng: Random) -> Draft | None:
    """Find the number missing from a multiplication or a division."""
    a, b, product = rng.choice(TABLES), rng.randint(3, 12), rng.random() < 0.5
    if a == b:
        return None
    if product:
        return Draft(
            stem=f"{BOX} {TIMES} {a} = {a * b}",
            key=whole(b),
            distractors=(
                *rng.choice((quotient_one_more, quotient_one_less)).choices(whole, a * b, a),
                *quotient_one_more.choices(whole, a * b, a),
                *quotient_one_less.choices(whole, a * b, a),
                *(whole(b + step).because("near-miss") for step in (-3, -2, 2, 3) if b + step > 1),
            ),
            expression=f"{a * b} / {a}",
            method=f"Count in {a}s to {a * b}: {b} {TIMES} {a} = {a * b}",
        )
    return Draft(
        stem=f"{BOX} {DIVIDED_BY} {a} = {b}",
        key=whole(a * b),
        distractors=(*added_not_multiplied.choices(whole, a, b), *beside_a_fact(a, b)),
        expression=f"{b} * {a}",
        method=f"Multiplying undoes dividing: {b} {TIMES} {a} = {a * b}",
    )
