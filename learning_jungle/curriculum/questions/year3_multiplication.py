"""Year 3, multiplication and division beyond the tables, and problems that use them."""

from __future__ import annotations

from random import Random

from learning_jungle.curriculum.questions.template import Draft, question_template
from learning_jungle.curriculum.taught.strands import HARD, MEDIUM
from learning_jungle.curriculum.wording.names import NAMES
from learning_jungle.curriculum.wording.numerals import BOX, DIVIDED_BY, TIMES
from learning_jungle.curriculum.wording.options import whole

#: Two kinds, one and many of each, and the word for taking one of both.
PAIRS = (
    ("hat", "hats", "scarf", "scarves", "wear"),
    ("cup", "cups", "plate", "plates", "choose"),
    ("sandwich", "sandwiches", "drink", "drinks", "choose"),
    ("pen", "pens", "notebook", "notebooks", "choose"),
    ("frame", "frames", "picture", "pictures", "choose"),
)
#: Something measured, what is said of it, and the unit.
SCALED = (("ribbon", "long", "cm"), ("tower", "tall", "cm"), ("path", "long", "m"), ("shelf", "wide", "cm"))


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
            whole(10 * t * m + u * m % 10).because("forget-regroup"),
            whole(10 * t + u * m).because("partial-step"),
            whole(n + m).because("add-not-multiply"),
            whole(int(f"{t * m}{u * m}")).because("place-value-face"),
            whole(n * (m + 1)).because("times-table-neighbour"),
        ),
        expression=f"{n} * {m}",
    )


@question_template("Y3-T10", "Y3-MD-3", HARD, story=True)
def each_with_each(rng: Random) -> Draft | None:
    """Count the ways to take one of these and one of those."""
    one, ones, other, others, verb = rng.choice(PAIRS)
    a, b, name = rng.randint(2, 5), rng.randint(3, 6), rng.choice(NAMES)
    if (a, b) in ((2, 4), (3, 3)):
        return None
    return Draft(
        stem=f"{name} has {a} {ones} and {b} {others}.\nHow many ways are there to {verb} one {one} and one {other}?",
        key=whole(a * b),
        distractors=(
            whole(a + b).because("add-not-multiply"),
            whole(a * (b - 1)).because("times-table-neighbour"),
            whole(a * (b + 1)).because("times-table-neighbour"),
            whole((a + 1) * b).because("times-table-neighbour"),
            whole(2 * (a + b)).because("add-not-multiply"),
        ),
        expression=f"{a} * {b}",
    )


@question_template("Y3-T32", "Y3-MD-3", MEDIUM, story=True)
def times_as_long(rng: Random) -> Draft | None:
    """Scale a length by a whole number."""
    thing, measure, unit = rng.choice(SCALED)
    length, times = rng.choice((3, 4, 5, 8)), rng.randint(3, 9)
    if length == times:
        return None
    first, second = rng.sample(("red", "blue", "green", "yellow", "white"), 2)
    return Draft(
        stem=f"A {first} {thing} is {length} {unit} {measure}. A {second} {thing} is {times} times as {measure}.\n"
        f"How {measure} is the {second} {thing}?",
        key=whole(length * times, unit),
        distractors=(
            whole(length + times, unit).because("add-not-multiply"),
            whole(length * (times - 1), unit).because("times-table-neighbour"),
            whole(length * (times + 1), unit).because("times-table-neighbour"),
            whole(length * (times + 2), unit).because("times-table-neighbour"),
            whole((length - 1) * times, unit).because("times-table-neighbour"),
        ),
        expression=f"{length} * {times}",
    )


@question_template("Y3-T35", "Y3-MD-4", HARD)
def divide_beyond_the_table(rng: Random) -> Draft | None:
    """Divide a two-digit number whose quotient is more than 12."""
    d, q = rng.choice((2, 3, 4, 5)), rng.randint(13, 33)
    if d * q > 99 or q % 10 == 0 or d * (q // 10) == d * q // 10:
        return None
    return Draft(
        stem=f"{d * q} {DIVIDED_BY} {d} = {BOX}",
        key=whole(q),
        distractors=(
            whole(q - q % 10).because("partial-step"),
            whole(q - 10).because("forget-regroup"),
            whole(q + 10).because("column-mixup"),
            whole(q + 1).because("times-table-neighbour"),
            whole(d * q - d).because("operation-swap"),
            whole(q - 1).because("times-table-neighbour"),
        ),
        expression=f"{d * q} / {d}",
    )


@question_template("Y3-T36", "Y3-MD-2", MEDIUM)
def two_digits_times_one(rng: Random) -> Draft | None:
    """Multiply a two-digit number with no carrying."""
    m = rng.choice((2, 3, 4))
    t, u = rng.randint(1, 9 // m + 1), rng.randint(1, 9 // m)
    n = 10 * t + u
    if t == 1 and u == 1:
        return None
    return Draft(
        stem=f"{n} {TIMES} {m} = {BOX}",
        key=whole(n * m),
        distractors=(
            whole(10 * t + u * m).because("partial-step"),
            whole(10 * t * m + u).because("partial-step"),
            whole(n + m).because("add-not-multiply"),
            whole(n * m + 10).because("near-miss"),
            whole(n * (m + 1)).because("times-table-neighbour"),
            whole(n * m + m).because("times-table-neighbour"),
        ),
        expression=f"{n} * {m}",
    )
