"""Year 4, written multiplication and division, and problems that use them."""

from __future__ import annotations

from random import Random

from learning_jungle.curriculum.questions.template import Draft, question_template
from learning_jungle.curriculum.taught.strands import EASY, HARD, MEDIUM
from learning_jungle.curriculum.wording.names import NAMES
from learning_jungle.curriculum.wording.numerals import BOX, DIVIDED_BY, MINUS, TIMES, money
from learning_jungle.curriculum.wording.options import whole

#: Things that are packed and what they are packed in.
PACKED = (("rolls", "bags"), ("eggs", "boxes"), ("pencils", "packs"), ("oranges", "bags"), ("tiles", "boxes"))
#: Something with a number of parts, and the parts.
MADE_OF = (("A coach", "seats", "coaches"), ("A box", "crayons", "boxes"), ("A book", "pages", "books"))


@question_template("Y4-T75", "Y4-MD-1", EASY, story=True)
def rows_of_things(rng: Random) -> Draft | None:
    """Use a table fact to find how many there are in equal rows."""
    things, place = rng.choice((("chairs", "hall"), ("trees", "park"), ("tents", "field"), ("plants", "garden")))
    a, b = rng.randint(6, 12), rng.randint(6, 12)
    if a == b:
        return None
    return Draft(
        stem=f"The {place} has {a} rows of {b} {things}.\nHow many {things} are there?",
        key=whole(a * b),
        distractors=(
            whole(a + b).because("add-not-multiply"),
            whole(a * (b - 1)).because("times-table-neighbour"),
            whole((a - 1) * b).because("times-table-neighbour"),
            whole(a * (b + 1)).because("times-table-neighbour"),
            whole((a + 1) * b).because("times-table-neighbour"),
        ),
        expression=f"{a} * {b}",
    )


@question_template("Y4-T11", "Y4-MD-4", HARD)
def multiply_across_a_zero(rng: Random) -> Draft | None:
    """Multiply a three-digit number with no tens."""
    h, u, m = rng.randint(2, 9), rng.randint(2, 9), rng.randint(3, 9)
    n = 100 * h + u
    if u * m < 10 or n * m > 8991:
        return None
    return Draft(
        stem=f"{n} {TIMES} {m} = {BOX}",
        key=whole(n * m),
        distractors=(
            whole((10 * h + u) * m).because("zero-placeholder"),
            whole(100 * h * m + u * m % 10).because("forget-regroup"),
            whole(n + m).because("add-not-multiply"),
            whole(n * m + 10).because("near-miss"),
            whole(100 * h * m + 10 * u * m).because("zero-placeholder"),
            whole(n * (m + 1)).because("times-table-neighbour"),
        ),
        expression=f"{n} * {m}",
    )


@question_template("Y4-T34", "Y4-MD-4", MEDIUM)
def two_digits_times_one(rng: Random) -> Draft | None:
    """Multiply a two-digit number with carrying."""
    t, u, m = rng.randint(2, 9), rng.randint(3, 9), rng.randint(3, 9)
    n = 10 * t + u
    if u * m < 10 or u * m // 10 == t * (m - 1):
        return None
    return Draft(
        stem=f"{n} {TIMES} {m} = {BOX}",
        key=whole(n * m),
        distractors=(
            whole(10 * t * m + u * m % 10).because("forget-regroup"),
            whole(10 * t + u * m).because("partial-step"),
            whole(n + m).because("add-not-multiply"),
            whole(n * (m + 1)).because("times-table-neighbour"),
            whole(n * (m - 1)).because("times-table-neighbour"),
            whole(int(f"{t * m}{u * m}")).because("place-value-face"),
        ),
        expression=f"{n} * {m}",
    )


@question_template("Y4-T35", "Y4-MD-5", HARD)
def exact_short_division(rng: Random) -> Draft | None:
    """Divide a three-digit number by one digit with exchanging."""
    d, q = rng.randint(3, 9), rng.randint(23, 189)
    n = d * q
    without_exchange = int("".join(str(int(digit) // d) for digit in str(n)))
    if not 100 <= n <= 999 or q % 10 == 0 or without_exchange in (0, q):
        return None
    return Draft(
        stem=f"{n} {DIVIDED_BY} {d} = {BOX}",
        key=whole(q),
        distractors=(
            whole(without_exchange).because("forget-regroup"),
            whole(q + 10).because("column-mixup"),
            whole(q - 10).because("column-mixup"),
            whole(q + 1).because("times-table-neighbour"),
            whole(q - 1).because("times-table-neighbour"),
            whole(n - d).because("operation-swap"),
        ),
        expression=f"{n} / {d}",
    )


@question_template("Y4-T36", "Y4-MD-5", HARD)
def just_below_a_hundred(rng: Random) -> Draft | None:
    """Multiply a number just below a hundred by taking away from hundreds."""
    m, below = rng.randint(3, 9), rng.randint(2, 5)
    if m == below:
        return None
    key = m * below
    return Draft(
        stem=f"{m} {TIMES} {100 - below} = {100 * m} {MINUS} {BOX}",
        key=whole(key),
        distractors=(
            whole(below).because("partial-step"),
            whole(m).because("partial-step"),
            whole(m + below).because("add-not-multiply"),
            whole(key + m).because("times-table-neighbour"),
            whole(key - m).because("times-table-neighbour"),
            whole(100 - below).because("equals-means-answer"),
        ),
        expression=f"{100 * m} - {m} * {100 - below}",
    )


@question_template("Y4-T37", "Y4-MD-4", MEDIUM, story=True)
def several_of_the_same(rng: Random) -> Draft | None:
    """Multiply to find how many parts several things have."""
    one, parts, several = rng.choice(MADE_OF)
    t, u, m = rng.randint(2, 9), rng.randint(3, 9), rng.randint(3, 9)
    n = 10 * t + u
    if u * m < 10:
        return None
    return Draft(
        stem=f"{one} has {n} {parts}.\nHow many {parts} do {m} {several} have?",
        key=whole(n * m),
        distractors=(
            whole(n + m).because("add-not-multiply"),
            whole(10 * t * m + u * m % 10).because("forget-regroup"),
            whole(n * m + 10).because("near-miss"),
            whole(n * (m + 1)).because("times-table-neighbour"),
            whole(n * (m - 1)).because("times-table-neighbour"),
        ),
        expression=f"{n} * {m}",
    )


@question_template("Y4-T38", "Y4-MD-5", MEDIUM, story=True)
def how_many_packs(rng: Random) -> Draft | None:
    """Divide to find how many packs are filled."""
    things, packs = rng.choice(PACKED)
    name, size, key = rng.choice(NAMES), rng.randint(3, 9), rng.randint(11, 24)
    n = size * key
    return Draft(
        stem=f"{name} puts {n} {things} into {packs} of {size}.\nHow many {packs} does {name} fill?",
        key=whole(key),
        distractors=(
            whole(n - size).because("operation-swap"),
            whole(key + 1).because("times-table-neighbour"),
            whole(key - 1).because("times-table-neighbour"),
            whole(key + 10).because("column-mixup"),
            whole(key - 10).because("partial-step"),
        ),
        expression=f"{n} / {size}",
    )


@question_template("Y4-T39", "Y4-MD-5", HARD, story=True)
def cost_of_a_different_number(rng: Random) -> Draft | None:
    """Find the cost of one, then of several."""
    name, thing = rng.choice(NAMES), rng.choice(("pens", "apples", "stamps", "cards", "badges"))
    known, wanted, price = rng.randint(2, 6), rng.randint(3, 9), rng.randint(3, 12)
    if known == wanted or price * wanted > 99 or price * known > 99:
        return None
    paid = known * price
    return Draft(
        stem=f"{known} {thing} cost {money(paid)}. {name} buys {wanted} {thing} at the same price.\n"
        f"How much does {name} pay?",
        key=whole(price * wanted, "p"),
        distractors=(
            whole(price, "p").because("partial-step"),
            whole(paid + wanted - known, "p").because("add-not-multiply"),
            whole(price * (wanted - 1), "p").because("times-table-neighbour"),
            whole(price * (wanted + 1), "p").because("times-table-neighbour"),
            whole(paid * wanted, "p").because("partial-step"),
            whole(price + wanted, "p").because("add-not-multiply"),
        ),
        expression=f"{paid} / {known} * {wanted}",
    )
