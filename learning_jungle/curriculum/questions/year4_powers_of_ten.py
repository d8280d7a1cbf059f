"""Year 4, multiplying and dividing by 10 and 100, and facts made a hundred times larger."""

from __future__ import annotations

from fractions import Fraction
from random import Random

from learning_jungle.curriculum.misconceptions.multiplication import (
    fact_after,
    fact_before,
    product_one_zero_over,
    product_one_zero_short,
    quotient_one_zero_off,
    quotient_one_zero_short,
)
from learning_jungle.curriculum.misconceptions.place_value import zero_left_out, zero_put_in
from learning_jungle.curriculum.misconceptions.slips import ten_out, two_slips
from learning_jungle.curriculum.questions.template import Draft, question_template
from learning_jungle.curriculum.taught.strands import EASY, MEDIUM
from learning_jungle.curriculum.wording.numerals import BOX, DIVIDED_BY, TIMES, numeral
from learning_jungle.curriculum.wording.options import Choice, whole


@question_template("Y4-T90", "Y4-MD-5", EASY, criteria=("4MD-1",))
def times_ten_or_a_hundred(rng: Random) -> Draft | None:
    """Multiply a whole number by 10 or 100."""
    size = rng.choice((10, 100))
    n = rng.randint(102, 989) if size == 10 else rng.randint(12, 98)
    if n % 10 == 0 or len(set(str(n))) < len(str(n)):
        return None
    near = n + rng.choice((-10, -1, 1, 10))
    if near * size > 9999:
        return None
    return Draft(
        stem=f"{n} {TIMES} {size} = {BOX}",
        key=whole(n * size),
        distractors=(
            *(product_one_zero_short.choices(whole, n, size) if size == 100 else zero_put_in.choices(whole, n)),
            *product_one_zero_over.choices(whole, n, size),
            whole(near * size).because("near-miss"),
            whole(near * size // 10).because("combined-slip"),
            whole(near * size * 10).because("combined-slip"),
        ),
        expression=f"{n} * {size}",
        method=f"Each digit moves {'one place' if size == 10 else 'two places'} to the left: "
        f"{n} {TIMES} {size} = {numeral(n * size)}",
        crossed=False,
    )


def _zero_slips(key: int, size: int) -> tuple[Choice, ...]:
    """Return what a child gets who strikes out too few zeros, too many or the wrong one; the target comes first."""
    n = key * size
    if size == 100:
        return quotient_one_zero_off.choices(whole, n, size)
    if key % 10 == 0:
        return quotient_one_zero_short.choices(whole, n, size)
    return (*zero_left_out.choices(whole, n), *zero_left_out.choices(whole, key))


@question_template("Y4-T91", "Y4-MD-5", MEDIUM, criteria=("4MD-1",))
def divide_by_ten_or_a_hundred(rng: Random) -> Draft | None:
    """Divide a whole number by 10 or 100, with a whole answer."""
    # The zero inside 4,050 stays when it is divided by 10, but a child may strike it out instead of the last one.
    zero_inside = 100 * rng.randint(2, 9) + rng.randint(1, 9)
    size, key = rng.choice((*[(10, zero_inside)] * 2, (10, 10 * rng.randint(12, 98)), (100, rng.randint(21, 98))))
    return Draft(
        stem=f"{numeral(key * size)} {DIVIDED_BY} {size} = {BOX}",
        key=whole(key),
        distractors=(*_zero_slips(key, size), *ten_out(whole, key)),
        expression=f"{key * size} / {size}",
        method=f"Each digit moves {'one place' if size == 10 else 'two places'} to the right: "
        f"{numeral(key * size)} {DIVIDED_BY} {size} = {key}",
    )


@question_template("Y4-T92", "Y4-MD-1", MEDIUM, criteria=("4NF-3",))
def fact_made_a_hundred_times_larger(rng: Random) -> Draft | None:
    """Use a table fact for hundreds."""
    a, b = rng.randint(3, 9), rng.randint(3, 9)
    fact, other = a * b, rng.choice((a * (b - 1), a * (b + 1)))
    first, second, known, hundreds = rng.choice(
        (
            (100 * a, b, f"{a} {TIMES} {b}", f"{a} hundreds {TIMES} {b}"),
            (b, 100 * a, f"{b} {TIMES} {a}", f"{b} {TIMES} {a} hundreds"),
        )
    )
    slip, power = rng.choice(((product_one_zero_short, Fraction(1, 10)), (product_one_zero_over, 10)))
    table, group = rng.choice(((fact_before, fact - a), (fact_after, fact + a)))
    neighbour = table.choices(whole, b, 100 * a)
    both = two_slips(whole, 100 * group * power)
    return Draft(
        stem=f"What is {first} {TIMES} {second}?",
        key=whole(100 * fact),
        distractors=(
            *slip.choices(whole, 100 * a, b),
            *rng.choice(
                (
                    *[(*neighbour, *both)] * 4,
                    (*neighbour, whole(100 * other).because("times-table-neighbour")),
                    (*both, *two_slips(whole, 100 * other * power)),
                )
            ),
        ),
        crossed=False,
        expression=f"{first} * {second}",
        method=f"{known} = {fact}, so {hundreds} is {fact} hundreds: {numeral(100 * fact)}.",
    )
