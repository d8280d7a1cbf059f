"""Year 3, multiplication and division beyond the tables, and problems that use them."""

from __future__ import annotations

from random import Random

from learning_jungle.curriculum.misconceptions.division import remainder_not_carried_on
from learning_jungle.curriculum.misconceptions.glossary import COMBINED_SLIP
from learning_jungle.curriculum.misconceptions.multiplication import (
    added_not_multiplied,
    carry_added_before_multiplying,
    fact_after,
    fact_before,
    only_ones_multiplied,
    only_tens_multiplied,
    product_one_zero_over,
    product_one_zero_short,
    product_without_carry,
    product_written_in_full,
)
from learning_jungle.curriculum.misconceptions.place_value import zero_at_end_dropped
from learning_jungle.curriculum.misconceptions.slips import ones_one_less, ones_one_more, ten_less, ten_more
from learning_jungle.curriculum.misconceptions.word_problems import subtracted_instead
from learning_jungle.curriculum.questions.template import Draft, question_template
from learning_jungle.curriculum.taught.strands import EASY, HARD, MEDIUM
from learning_jungle.curriculum.wording.names import NAMES
from learning_jungle.curriculum.wording.numerals import BOX, DIVIDED_BY, TIMES, numeral
from learning_jungle.curriculum.wording.options import Choice, whole

#: Two kinds, one and many of each, and the word for taking one of both.
PAIRS = (
    ("hat", "hats", "scarf", "scarves", "wear"),
    ("cup", "cups", "plate", "plates", "choose"),
    ("sandwich", "sandwiches", "drink", "drinks", "choose"),
    ("pen", "pens", "notebook", "notebooks", "choose"),
    ("frame", "frames", "picture", "pictures", "choose"),
)
#: Something that comes in a few of these units and in many, what is said of it, and the unit.
SCALED = (("ribbon", "long", "cm"), ("paper strip", "long", "cm"), ("rope", "long", "m"), ("path", "long", "m"))


@question_template("Y3-T09", "Y3-MD-2", HARD)
def two_digits_times_one_with_carrying(rng: Random) -> Draft | None:
    """Multiply a two-digit number where the ones make a ten or more."""
    t, u, m = rng.randint(1, 9), rng.randint(2, 9), rng.choice((3, 4, 5, 8))
    n, carried = 10 * t + u, u * m // 10
    if carried < 1 or carried == t * (m - 1):
        return None
    return Draft(
        stem=f"{n} {TIMES} {m} = {BOX}",
        key=whole(n * m),
        distractors=(
            *product_without_carry.choices(whole, n, m),
            *only_ones_multiplied.choices(whole, n, m),
            *carry_added_before_multiplying.choices(whole, n, m),
            *product_written_in_full.choices(whole, n, m),
            *ten_less.choices(whole, n * m, 10 * m),
            *ten_more.choices(whole, n * m, n),
        ),
        expression=f"{n} * {m}",
        method=f"{10 * t} {TIMES} {m} = {10 * t * m}, {u} {TIMES} {m} = {u * m}. {10 * t * m} + {u * m} = {n * m}.",
    )


@question_template("Y3-T36", "Y3-MD-2", MEDIUM)
def two_digits_times_one(rng: Random) -> Draft | None:
    """Multiply a two-digit number with no carrying."""
    m = rng.choice((2, 3, 4))
    t, u = rng.randint(1, 9 // m + 1), rng.randint(1, 9 // m)
    n = 10 * t + u
    if t == 1 and u == 1:
        return None
    kept = rng.choice((only_tens_multiplied, only_ones_multiplied))
    return Draft(
        stem=f"{n} {TIMES} {m} = {BOX}",
        key=whole(n * m),
        distractors=(
            *kept.choices(whole, n, m),
            *added_not_multiplied.choices(whole, n, m),
            *rng.choice((ten_more, ten_less)).choices(whole, n * m),
            *ones_one_more.choices(whole, n * m),
            *ten_more.choices(whole, n * m, n),
        ),
        expression=f"{n} * {m}",
        method=f"{10 * t} {TIMES} {m} = {10 * t * m}, {u} {TIMES} {m} = {u * m}. {10 * t * m} + {u * m} = {n * m}.",
    )


@question_template("Y3-T76", "Y3-MD-2", EASY, criteria=("3NF-3",))
def tens_times_one(rng: Random) -> Draft | None:
    """Multiply a multiple of ten with a table fact: 3 × 40 from 3 × 4."""
    m, k = rng.choice((2, 3, 4, 5, 8)), rng.randint(2, 9)
    if m * k < 10 or m == k:
        return None
    key = 10 * m * k
    stem, fact, tens = rng.choice(
        (
            (f"{m} {TIMES} {10 * k}", f"{m} {TIMES} {k}", f"{m} {TIMES} {k} tens"),
            (f"{10 * k} {TIMES} {m}", f"{k} {TIMES} {m}", f"{k} tens {TIMES} {m}"),
        )
    )
    return Draft(
        stem=f"{stem} = {BOX}",
        key=whole(key),
        distractors=(
            *product_one_zero_short.choices(whole, m, 10 * k),
            *fact_before.choices(whole, m, 10 * k),
            *(choice.because(COMBINED_SLIP) for choice in fact_before.choices(whole, m, k)),
            *(choice.because(COMBINED_SLIP) for choice in fact_after.choices(whole, m, k)),
            *added_not_multiplied.choices(whole, m, 10 * k),
            *fact_after.choices(whole, m, 10 * k),
            *product_one_zero_over.choices(whole, m, 10 * k),
            *(choice.because(COMBINED_SLIP) for choice in fact_before.choices(whole, m, 100 * k)),
        ),
        expression=f"{m} * {10 * k}",
        method=f"{fact} = {m * k}, so {tens} is {m * k} tens: {key}.",
    )


@question_template("Y3-T77", "Y3-MD-4", MEDIUM, criteria=("3NF-3",))
def tens_divided(rng: Random) -> Draft | None:
    """Divide a multiple of ten with a table fact: 120 ÷ 3 from 12 ÷ 3."""
    d, k = rng.choice((2, 3, 4, 5, 8)), rng.randint(2, 9)
    n = 10 * d * k
    if d == k or d * k < 6:
        return None
    near = ten_less if k > 2 and rng.random() < 0.6 else ten_more
    return Draft(
        stem=f"What is {n} {DIVIDED_BY} {d}?",
        key=whole(10 * k),
        distractors=(
            *zero_at_end_dropped.choices(whole, 10 * k),
            *near.choices(whole, 10 * k),
            *(choice.because(COMBINED_SLIP) for choice in near.choices(whole, k, 1)),
        ),
        expression=f"{n} / {d}",
        method=f"{d * k} {DIVIDED_BY} {d} = {k}, so {numeral(d * k)} tens {DIVIDED_BY} {d} is {k} tens: {10 * k}.",
        crossed=False,
    )


@question_template("Y3-T10", "Y3-MD-3", HARD, story=True)
def each_with_each(rng: Random) -> Draft | None:
    """Count the ways to take one of these and one of those."""
    one, ones, other, others, verb = rng.choice(PAIRS)
    a, b, name = rng.randint(2, 5), rng.randint(3, 6), rng.choice(NAMES)
    if a == b:
        return None
    return Draft(
        stem=f"{name} has {a} different {ones} and {b} different {others}.\n"
        f"How many ways are there to {verb} one {one} and one {other}?",
        key=whole(a * b),
        distractors=(
            *added_not_multiplied.choices(whole, a, b),
            *fact_before.choices(whole, b, a),
            *fact_before.choices(whole, a, b),
            *fact_after.choices(whole, b, a),
            *ten_more.choices(whole, a * b),
            *ones_one_less.choices(whole, a * b),
        ),
        expression=f"{a} * {b}",
        method=f"Each of the {a} {ones} can go with each of the {b} {others}: {a} {TIMES} {b} = {a * b}.",
    )


@question_template("Y3-T32", "Y3-MD-3", MEDIUM, story=True, criteria=("3MD-1",))
def times_as_long(rng: Random) -> Draft | None:
    """Scale a length by a whole number."""
    thing, measure, unit = rng.choice(SCALED)
    length, times = rng.choice((3, 4, 5, 8)), rng.randint(3, 9)
    if length == times:
        return None
    first, second = rng.sample(("red", "blue", "green", "yellow", "white"), 2)

    def sized(number: int) -> Choice:
        return whole(number, unit)

    return Draft(
        stem=f"A {first} {thing} is {length} {unit} {measure}. A {second} {thing} is {times} times as {measure}.\n"
        f"How {measure} is the {second} {thing}?",
        key=sized(length * times),
        distractors=(
            *added_not_multiplied.choices(sized, length, times),
            *fact_before.choices(sized, times, length),
            *fact_after.choices(sized, times, length),
            *ten_more.choices(sized, length * times),
            *(ten_less.choices(sized, length * times) if length * times > 25 else ()),
            *fact_before.choices(sized, length, times),
        ),
        expression=f"{length} * {times}",
        method=f"{times} times as {measure}: {times} {TIMES} {length} = {length * times}.",
    )


@question_template("Y3-T35", "Y3-MD-4", HARD)
def divide_beyond_the_table(rng: Random) -> Draft | None:
    """Divide a two-digit number whose quotient is more than 12."""
    d, q = rng.choice((2, 3, 4, 5)), rng.randint(13, 33)
    n, tens = d * q, q // 10 * 10
    near = rng.choice((ten_less if q > 20 else ones_one_less, ones_one_less, ten_more))
    lost = remainder_not_carried_on(n, d)
    if n > 99 or q % 10 == 0 or d * (q // 10) == n // 10 or not isinstance(lost, int):
        return None
    return Draft(
        stem=f"What is {n} {DIVIDED_BY} {d}?",
        key=whole(q),
        distractors=(
            *remainder_not_carried_on.choices(whole, n, d),
            *(subtracted_instead.choices(whole, n, d) if rng.random() < 0.3 else ()),
            *near.choices(whole, q),
            *(choice.because(COMBINED_SLIP) for choice in near.choices(whole, lost)),
        ),
        expression=f"{n} / {d}",
        method=f"Split {n} into {d * tens} and {n - d * tens}: {d * tens} {DIVIDED_BY} {d} = {tens}, "
        f"{n - d * tens} {DIVIDED_BY} {d} = {q - tens}. {tens} + {q - tens} = {q}.",
        crossed=False,
    )
