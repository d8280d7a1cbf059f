"""Year 4, fractions: equivalents, amounts, and sums with the same denominator."""

from __future__ import annotations

from random import Random

from learning_jungle.curriculum.pictures.kinds import bar, fraction_bars
from learning_jungle.curriculum.questions.template import Draft, question_template
from learning_jungle.curriculum.taught.strands import EASY, HARD, MEDIUM
from learning_jungle.curriculum.wording.names import NAMES
from learning_jungle.curriculum.wording.numerals import BOX, MINUS
from learning_jungle.curriculum.wording.options import fraction, whole

SHARED_OUT = ("grapes", "stickers", "beads", "marbles", "cards", "shells")


@question_template("Y4-T12", "Y4-FDP-1", MEDIUM)
def equivalent_fraction(rng: Random) -> Draft | None:
    """Find the fraction that is equivalent to a drawn one."""
    b, k = rng.randint(2, 6), rng.randint(2, 5)
    a = rng.randint(1, b - 1)
    if k * b > 12 and k * b != 20:
        return None
    return Draft(
        stem=f"Which fraction is equal to {a}/{b}?",
        key=fraction(k * a, k * b),
        distractors=(
            fraction(a + k, b + k).because("add-tops-and-bottoms"),
            fraction(a, k * b).because("partial-step"),
            *([fraction(k * a, b).because("partial-step")] if k * a < b else []),
            *([fraction(k * a + 1, k * b).because("near-miss")] if k * a + 1 < k * b else []),
            fraction(k * a - 1, k * b).because("near-miss"),
            fraction(k * (b - a), k * b).because("part-part-fraction"),
        ),
        picture=fraction_bars([bar(b, a)]),
        expression=f"{a}/{b}",
    )


@question_template("Y4-T40", "Y4-FDP-4", EASY)
def add_within_a_whole(rng: Random) -> Draft | None:
    """Add or subtract fractions with the same denominator within one whole."""
    d = rng.randint(7, 12)
    a, b = rng.randint(3, d - 2), rng.randint(1, d - 4)
    plus = rng.random() < 0.5
    key, swapped = (a + b, a - b) if plus else (a - b, a + b)
    if a - b < 1 or a + b >= d or key == swapped:
        return None
    bottoms_too = fraction(a + b, 2 * d) if plus else fraction(a + b, d)
    return Draft(
        stem=f"{a}/{d} {'+' if plus else MINUS} {b}/{d} = {BOX}",
        key=fraction(key, d),
        distractors=(
            bottoms_too.because("add-tops-and-bottoms" if plus else "operation-swap"),
            fraction(swapped, d).because("operation-swap"),
            *(fraction(key + slip, d).because("near-miss") for slip in (-1, 1, 2) if 0 < key + slip < d),
        ),
        expression=f"{a}/{d} {'+' if plus else '-'} {b}/{d}",
    )


@question_template("Y4-T41", "Y4-FDP-4", MEDIUM)
def add_past_a_whole(rng: Random) -> Draft | None:
    """Add two fractions with the same denominator past one whole."""
    d = rng.randint(4, 12)
    a, b = rng.randint(2, d - 1), rng.randint(2, d - 1)
    if a + b <= d or a == b:
        return None
    return Draft(
        stem=f"{a}/{d} + {b}/{d} = {BOX}",
        key=fraction(a + b, d),
        distractors=(
            fraction(a + b, 2 * d).because("add-tops-and-bottoms"),
            fraction(abs(a - b), d).because("operation-swap"),
            fraction(a + b + 1, d).because("near-miss"),
            fraction(a + b - 1, d).because("near-miss"),
            fraction(a + b + 2, d).because("near-miss"),
        ),
        expression=f"{a}/{d} + {b}/{d}",
    )


@question_template("Y4-T42", "Y4-FDP-3", MEDIUM)
def fraction_of_an_amount(rng: Random) -> Draft | None:
    """Find several parts of an amount."""
    d, q = rng.randint(3, 12), rng.randint(3, 12)
    if d == 3 and q < 5:
        return None
    k = rng.randint(2, d - 1)
    n = d * q
    if d == 2 * k or k * q == n - k:
        return None
    return Draft(
        stem=f"What is {k}/{d} of {n}?",
        key=whole(k * q),
        distractors=(
            whole(q).because("unit-fraction-only"),
            whole(n - k * q).because("part-part-fraction"),
            whole((k + 1) * q).because("times-table-neighbour"),
            whole(k * (q - 1)).because("times-table-neighbour"),
            whole(k * (q + 1)).because("times-table-neighbour"),
            whole(n - k).because("operation-swap"),
        ),
        expression=f"{k}/{d} * {n}",
    )


@question_template("Y4-T43", "Y4-FDP-3", HARD, story=True)
def what_is_left(rng: Random) -> Draft | None:
    """Find what is left after a fraction of an amount is given away."""
    name, things = rng.choice(NAMES), rng.choice(SHARED_OUT)
    d, q = rng.choice((3, 4, 5, 6, 8, 10)), rng.randint(3, 12)
    k = rng.randint(2, d - 1)
    n = d * q
    if d == 2 * k or n > 100:
        return None
    return Draft(
        stem=f"{name} has {n} {things} and gives away {k}/{d} of them.\nHow many {things} are left?",
        key=whole(n - k * q),
        distractors=(
            whole(k * q).because("partial-step"),
            whole(n - q).because("unit-fraction-only"),
            whole(n - k).because("operation-swap"),
            *([whole(n - (k + 1) * q).because("times-table-neighbour")] if k + 1 < d else []),
            *([whole(n - k * q - k).because("times-table-neighbour")] if n - k * q > k else []),
            whole(n - k * q + k).because("times-table-neighbour"),
        ),
        expression=f"{n} - {k}/{d} * {n}",
    )


@question_template("Y4-T44", "Y4-FDP-1", HARD)
def missing_numerator(rng: Random) -> Draft | None:
    """Find the missing numerator in a pair of equivalent fractions."""
    b, k = rng.choice(((3, 4), (4, 3), (5, 2), (5, 4), (6, 2), (4, 5), (10, 2), (4, 25), (5, 20), (10, 10), (2, 10)))
    a = rng.randint(1, b - 1)
    key = a * k
    slip = max(1, k // 4)
    return Draft(
        stem=f"{a}/{b} = {BOX}/{b * k}\nWhat is the missing numerator?",
        key=whole(key),
        distractors=(
            whole(a).because("partial-step"),
            whole(k).because("unit-fraction-only"),
            whole(a + b * k - b).because("add-tops-and-bottoms"),
            whole(a + k).because("add-not-multiply"),
            whole(key + slip).because("near-miss"),
            whole(key + k).because("times-table-neighbour"),
            whole(b * k - key).because("part-part-fraction"),
        ),
        expression=f"{a}/{b} * {b * k}",
    )
