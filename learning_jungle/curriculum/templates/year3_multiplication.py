"""Year 3, multiplication and division with the tables of 3, 4 and 8."""

from __future__ import annotations

from random import Random

from learning_jungle.curriculum.dress import BOX, DIVIDED_BY, TIMES, whole
from learning_jungle.curriculum.names import NAMES
from learning_jungle.curriculum.picture import array
from learning_jungle.curriculum.strands import EASY, HARD, MEDIUM
from learning_jungle.curriculum.template import Draft, template

TABLES = (3, 4, 8)
#: Two kinds of which one each is chosen, with the word for choosing them.
PAIRS = (
    ("hat", "scarf", "scarves", "wear"),
    ("cup", "plate", "plates", "choose"),
    ("sandwich", "drink", "drinks", "choose"),
    ("pen", "notebook", "notebooks", "choose"),
    ("frame", "picture", "pictures", "choose"),
)
PLURALS = {"hat": "hats", "cup": "cups", "sandwich": "sandwiches", "pen": "pens", "frame": "frames"}
#: Something measured, what is said of it, and the unit.
SCALED = (("ribbon", "long", "cm"), ("tower", "tall", "cm"), ("path", "long", "m"), ("shelf", "wide", "cm"))


@template("Y3-T08", "Y3-MD-1", EASY)
def table_fact(rng: Random) -> Draft | None:
    """Recall a fact of the 3, 4 or 8 times table."""
    s, k = rng.choice(TABLES), rng.randint(3, 12)
    if (s, k) == (3, 3):
        return None
    return Draft(
        stem=f"{s} {TIMES} {k} = {BOX}",
        key=whole(s * k),
        distractors=(
            whole(s + k).because("add-not-multiply"),
            whole(s * (k - 1)).because("times-table-neighbour"),
            whole(s * (k + 1)).because("times-table-neighbour"),
            whole((s + 1) * k).because("times-table-neighbour"),
            whole(s * k + 2).because("near-miss"),
        ),
        expression=f"{s} * {k}",
    )


@template("Y3-T09", "Y3-MD-2", HARD)
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


@template("Y3-T10", "Y3-MD-3", HARD, story=True)
def each_with_each(rng: Random) -> Draft | None:
    """Count the ways to take one of these and one of those."""
    one, other, others, verb = rng.choice(PAIRS)
    a, b, name = rng.randint(2, 5), rng.randint(3, 6), rng.choice(NAMES)
    if (a, b) in ((2, 4), (3, 3)):
        return None
    return Draft(
        stem=f"{name} has {a} {PLURALS[one]} and {b} {others}.\n"
        f"How many ways are there to {verb} one {one} and one {other}?",
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


@template("Y3-T30", "Y3-MD-1", MEDIUM)
def division_fact(rng: Random) -> Draft | None:
    """Divide by 3, 4 or 8 with a table fact."""
    s, k = rng.choice(TABLES), rng.randint(4, 12)
    return Draft(
        stem=f"{s * k} {DIVIDED_BY} {s} = {BOX}",
        key=whole(k),
        distractors=(
            whole(k + 1).because("times-table-neighbour"),
            whole(k - 1).because("times-table-neighbour"),
            whole(s * k - s).because("operation-swap"),
            whole(k + 2).because("times-table-neighbour"),
            whole(k - 2).because("times-table-neighbour"),
        ),
        expression=f"{s * k} / {s}",
    )


@template("Y3-T31", "Y3-MD-1", MEDIUM)
def missing_factor(rng: Random) -> Draft | None:
    """Find the missing number in a multiplication."""
    s, k = rng.choice(TABLES), rng.randint(4, 12)
    return Draft(
        stem=rng.choice((f"{BOX} {TIMES} {s} = {s * k}", f"{s} {TIMES} {BOX} = {s * k}")),
        key=whole(k),
        distractors=(
            whole(s * k - s).because("operation-swap"),
            whole(k + 1).because("times-table-neighbour"),
            whole(k - 1).because("times-table-neighbour"),
            whole(s * k + s).because("operation-swap"),
            whole(k - 2).because("times-table-neighbour"),
            whole(k + 2).because("times-table-neighbour"),
        ),
        expression=f"{s * k} / {s}",
    )


@template("Y3-T32", "Y3-MD-3", MEDIUM, story=True)
def times_as_long(rng: Random) -> Draft | None:
    """Scale a length by a whole number."""
    thing, measure, unit = rng.choice(SCALED)
    length, times = rng.choice((*TABLES, 5)), rng.randint(3, 9)
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


@template("Y3-T33", "Y3-MD-1", EASY)
def counters_in_rows(rng: Random) -> Draft | None:
    """Multiply to find how many counters an array has."""
    rows, columns = rng.choice(TABLES), rng.randint(4, 10)
    if rows == columns:
        return None
    return Draft(
        stem="The counters are in equal rows.\nHow many counters are there?",
        key=whole(rows * columns),
        distractors=(
            whole(rows + columns).because("add-not-multiply"),
            whole(rows * (columns - 1)).because("times-table-neighbour"),
            whole(rows * (columns + 1)).because("times-table-neighbour"),
            whole((rows - 1) * columns).because("times-table-neighbour"),
            whole((rows + 1) * columns).because("times-table-neighbour"),
        ),
        picture=array(rows, columns),
        expression=f"{rows} * {columns}",
    )


@template("Y3-T34", "Y3-MD-1", MEDIUM)
def double_a_known_fact(rng: Random) -> Draft | None:
    """Use a fact of the 2 or 4 times table to find one of the 4 or 8 times table."""
    s, k = rng.choice((2, 4)), rng.randint(3, 12)
    known = s * k
    return Draft(
        stem=f"{s} {TIMES} {k} = {known}\nWhat is {2 * s} {TIMES} {k}?",
        key=whole(2 * known),
        distractors=(
            whole(known + 2).because("add-not-multiply"),
            whole(known + k).because("times-table-neighbour"),
            whole(2 * known + k).because("times-table-neighbour"),
            whole(2 * known + 2 * s).because("times-table-neighbour"),
            whole(2 * known - 2 * s).because("times-table-neighbour"),
        ),
        expression=f"{2 * s} * {k}",
    )


@template("Y3-T35", "Y3-MD-4", HARD)
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


@template("Y3-T36", "Y3-MD-2", MEDIUM)
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


TEMPLATES = (
    table_fact,
    two_digits_times_one_with_carrying,
    each_with_each,
    division_fact,
    missing_factor,
    times_as_long,
    counters_in_rows,
    double_a_known_fact,
    divide_beyond_the_table,
    two_digits_times_one,
)
