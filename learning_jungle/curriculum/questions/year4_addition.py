"""Year 4, addition and subtraction with numbers up to four digits."""

from __future__ import annotations

from fractions import Fraction
from random import Random

from learning_jungle.curriculum.misconceptions.column_methods import (
    exchange_stops_at_zero,
    forgotten_carry,
    forgotten_exchange,
    forgotten_first_carry,
    forgotten_first_exchange,
    forgotten_second_carry,
    smaller_from_larger,
    sum_lined_up_on_the_left,
    wrong_digit_carried,
    zero_becomes_nine_only,
    zero_minus_digit_is_zero,
    zero_where_too_small,
)
from learning_jungle.curriculum.misconceptions.multiplication import product_one_zero_over, product_one_zero_short
from learning_jungle.curriculum.misconceptions.place_value import changed_one_column_left, changed_one_column_right
from learning_jungle.curriculum.misconceptions.slips import ones_one_less, ones_one_more, ten_less, ten_more, two_slips
from learning_jungle.curriculum.misconceptions.word_problems import added_instead, subtracted_instead
from learning_jungle.curriculum.questions.template import Draft, question_template
from learning_jungle.curriculum.taught.strands import EASY, HARD, MEDIUM
from learning_jungle.curriculum.wording.numerals import BOX, MINUS, numeral
from learning_jungle.curriculum.wording.options import Choice, whole


def _from_thousands(first: int, second: int, sign: str) -> str:
    """Say a sum or a difference in two steps: the thousands of the second number first, then the rest of it."""
    step = -1 if sign == MINUS else 1
    middle = first + step * (second // 1000 * 1000)
    return (
        f"{numeral(first)} {sign} {numeral(second // 1000 * 1000)} = {numeral(middle)}, "
        f"{numeral(middle)} {sign} {numeral(second % 1000)} = {numeral(first + step * second)}"
    )


def _counted_up(first: int, last: int) -> str:
    """Say a difference as the way up from the smaller number: to the next thousand, then to the larger."""
    middle = first // 1000 * 1000 + 1000
    return (
        f"Count up: {numeral(first)} + {middle - first} = {numeral(middle)}, "
        f"{numeral(middle)} + {numeral(last - middle)} = {numeral(last)}. "
        f"{middle - first} + {numeral(last - middle)} = {numeral(last - first)}"
    )


def _near(key: int) -> tuple[Choice, ...]:
    """Offer a hundred and a thousand more or less, and one more or less."""
    return (
        *ten_less.choices(whole, key, 100),
        *ten_more.choices(whole, key, 100),
        *ten_less.choices(whole, key, 10),
        *ones_one_less.choices(whole, key),
        *ones_one_more.choices(whole, key),
    )


@question_template("Y4-T05", "Y4-AS-1", HARD)
def subtract_across_zeros(rng: Random) -> Draft | None:
    """Subtract from a number with zeros in the hundreds and tens."""
    a, d, c, g = rng.randint(3, 8), rng.randint(1, 6), rng.randint(0, 8), rng.randint(1, 9)
    n, m = 1000 * a + c, 1000 * d + 100 * rng.randint(1, 9) + 10 * rng.randint(1, 9) + g
    key = n - m
    if a <= d or g <= c or key < 1000:
        return None
    exchanges = (exchange_stops_at_zero, zero_becomes_nine_only, zero_minus_digit_is_zero, forgotten_exchange)
    return Draft(
        stem=f"{numeral(n)} {MINUS} {numeral(m)} = {BOX}",
        key=whole(key),
        distractors=(
            *smaller_from_larger.choices(whole, n, m),
            *rng.choice(exchanges).choices(whole, n, m),
            *(ten_less.choices(whole, key, 1000) if key > 2000 else ()),
            *ten_less.choices(whole, key, 100),
            *ten_less.choices(whole, key, 10),
        ),
        expression=f"{n} - {m}",
        method=_counted_up(m, n),
    )


@question_template("Y4-T06", "Y4-AS-1", MEDIUM)
def column_addition(rng: Random) -> Draft | None:
    """Add two four-digit numbers with carrying in the ones and tens."""
    n, m = rng.randint(2111, 7888), rng.randint(1111, 4888)
    total = n + m
    if n <= m or n % 10 + m % 10 < 11 or n % 100 + m % 100 < 111 or n % 1000 + m % 1000 > 999 or total > 9998:
        return None
    return Draft(
        stem=f"{numeral(n)} + {numeral(m)} = {BOX}",
        key=whole(total),
        distractors=(
            *forgotten_carry.choices(whole, n, m),
            *forgotten_first_carry.choices(whole, n, m),
            *forgotten_second_carry.choices(whole, n, m),
            *wrong_digit_carried.choices(whole, n, m),
            *ten_more.choices(whole, total, 100),
            *ten_more.choices(whole, total, 10),
            *ones_one_more.choices(whole, total),
        ),
        expression=f"{n} + {m}",
        method=_from_thousands(n, m, "+"),
    )


@question_template("Y4-T26", "Y4-AS-1", EASY)
def add_or_subtract_a_round_number(rng: Random) -> Draft | None:
    """Add or subtract hundreds or thousands in the head."""
    size, k, plus = rng.choice((100, 1000)), rng.randint(2, 4), rng.random() < 0.5
    n = 1000 * rng.randint(4, 5) + 100 * rng.randint(4, 5) + 10 * rng.randint(1, 9) + rng.randint(1, 9)
    change = size * k if plus else -size * k
    key = n + change
    return Draft(
        stem=f"{numeral(n)} {'+' if plus else MINUS} {numeral(size * k)} = {BOX}",
        key=whole(key),
        distractors=(
            *changed_one_column_right.choices(whole, n, change),
            *(changed_one_column_left.choices(whole, n, change) if size == 100 else ()),
            *(subtracted_instead if plus else added_instead).choices(whole, n, size * k),
            *ten_more.choices(whole, key, size),
            *ten_less.choices(whole, key, size),
        ),
        expression=f"{n} {'+' if plus else '-'} {size * k}",
        method=f"Only the {'hundreds' if size == 100 else 'thousands'} change: "
        f"{numeral(n)} {'+' if plus else MINUS} {numeral(size * k)} = {numeral(key)}",
    )


@question_template("Y4-T76", "Y4-AS-1", EASY)
def column_addition_without_carrying(rng: Random) -> Draft | None:
    """Add a four-digit and a three-digit number of which no column makes ten."""
    thousands = rng.randint(2, 7)
    pairs = [(digit, rng.randint(1, 9 - digit)) for digit in (rng.randint(1, 7) for _ in range(3))]
    n = int(f"{thousands}{''.join(str(pair[0]) for pair in pairs)}")
    m = int("".join(str(pair[1]) for pair in pairs))
    key = n + m
    if n + 10 * m > 9999:
        return None
    return Draft(
        stem=f"{numeral(n)} + {numeral(m)} = {BOX}",
        key=whole(key),
        distractors=(*sum_lined_up_on_the_left.choices(whole, n, m), *_near(key)),
        expression=f"{n} + {m}",
        method=f"Hundreds to hundreds, tens to tens: {numeral(n)} + {m // 100 * 100} = {numeral(n + m // 100 * 100)}, "
        f"{numeral(n + m // 100 * 100)} + {m % 100} = {numeral(key)}",
    )


@question_template("Y4-T27", "Y4-AS-1", MEDIUM)
def column_subtraction(rng: Random) -> Draft | None:
    """Subtract a four-digit number with an exchange in the tens."""
    n, m = rng.randint(3111, 9888), rng.randint(1111, 6888)
    key = n - m
    gap = m // 10 % 10 - n // 10 % 10
    if n % 10 < m % 10 or gap < 1 or gap == 5 or n // 100 % 10 <= m // 100 % 10 or n // 1000 <= m // 1000:
        return None
    return Draft(
        stem=f"{numeral(n)} {MINUS} {numeral(m)} = {BOX}",
        key=whole(key),
        distractors=(
            *smaller_from_larger.choices(whole, n, m),
            *forgotten_exchange.choices(whole, n, m),
            *zero_where_too_small.choices(whole, n, m),
            *ten_less.choices(whole, key, 100),
            *ten_less.choices(whole, key, 1000),
            *ten_less.choices(whole, key, 10),
        ),
        expression=f"{n} - {m}",
        method=_from_thousands(n, m, MINUS),
    )


@question_template("Y4-T97", "Y4-AS-1", MEDIUM)
def column_subtraction_in_the_ones(rng: Random) -> Draft | None:
    """Subtract a three-digit number with an exchange in the ones."""
    n, m = rng.randint(2111, 9888), rng.randint(211, 888)
    gap = m % 10 - n % 10
    if gap < 1 or gap == 5 or n // 10 % 10 <= m // 10 % 10 + 1 or n // 100 % 10 <= m // 100:
        return None
    key = n - m
    return Draft(
        stem=f"{numeral(n)} {MINUS} {numeral(m)} = {BOX}",
        key=whole(key),
        distractors=(
            *smaller_from_larger.choices(whole, n, m),
            *forgotten_first_exchange.choices(whole, n, m),
            *zero_where_too_small.choices(whole, n, m),
            *ten_less.choices(whole, key, 10),
            *ten_less.choices(whole, key, 100),
            *ones_one_less.choices(whole, key),
        ),
        expression=f"{n} - {m}",
        method=f"{numeral(n)} {MINUS} {m // 100 * 100} = {numeral(n - m // 100 * 100)}, "
        f"{numeral(n - m // 100 * 100)} {MINUS} {m % 100} = {numeral(key)}",
    )


@question_template("Y4-T86", "Y4-AS-1", EASY, criteria=("4NF-3",))
def add_or_subtract_hundreds(rng: Random) -> Draft | None:
    """Use a fact to 20 for hundreds that pass a thousand."""
    a, b, plus = rng.randint(4, 9), rng.randint(4, 9), rng.random() < 0.5
    if a + b < 11 or a == b:
        return None
    first, sign, known = (a, "+", a + b) if plus else (a + b, MINUS, a)
    zeros, power = product_one_zero_short, Fraction(1, 10)
    # A zero too many is plausible only where it does not make tens of thousands.
    if not plus and rng.random() < 0.5:
        zeros, power = product_one_zero_over, Fraction(10)
    slip = changed_one_column_right if plus else rng.choice((smaller_from_larger, forgotten_exchange))
    column = slip.choices(whole, 100 * first, 100 * b)
    step = rng.choice((-1, 1, 1))
    near = whole(100 * (known + step)).because("near-miss")
    both = two_slips(whole, 100 * (known + step) * power)
    return Draft(
        stem=f"What is {numeral(100 * first)} {sign} {100 * b}?",
        key=whole(100 * known),
        distractors=(
            *zeros.choices(whole, known, 100),
            *rng.choice(
                (
                    (near, *both),
                    (near, *both),
                    (near, *both) if plus else (near, *column),
                    # Without a near one the key may be the only one in hundreds or in thousands.
                    (near, *column) if plus or power > 1 else (*column, *both),
                )
            ),
        ),
        crossed=False,
        expression=f"{100 * first} {'+' if plus else '-'} {100 * b}",
        method=f"{first} {sign} {b} = {known}, so {first} hundreds {sign} {b} hundreds is {known} hundreds: "
        f"{numeral(100 * known)}.",
    )
