"""Year 4, negative numbers and Roman numerals to 100."""

from __future__ import annotations

from random import Random

from learning_jungle.curriculum.misconceptions.counting import start_counted_back
from learning_jungle.curriculum.misconceptions.negative_and_roman import (
    roman_letters_added,
    sign_left_out,
    stopped_at_zero,
    zero_counted_twice,
    zero_left_out_of_count,
)
from learning_jungle.curriculum.misconceptions.slips import ones_one_less, ones_one_more, ten_less, ten_more
from learning_jungle.curriculum.pictures.kinds import number_line
from learning_jungle.curriculum.questions.template import Draft, question_template
from learning_jungle.curriculum.taught.strands import HARD, MEDIUM
from learning_jungle.curriculum.wording.numerals import BOX, MINUS, numeral
from learning_jungle.curriculum.wording.options import Choice, whole
from learning_jungle.curriculum.wording.speech import read_aloud

ROMAN_ONES = ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX")
#: Ones without a letter to take away.
ONES = (1, 2, 3, 5, 6, 7, 8)
ROMAN_TENS = ("", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC")


def _roman(number: int) -> str:
    return ROMAN_TENS[number // 10] + ROMAN_ONES[number % 10]


def _parts(number: int) -> str:
    """Say what a Roman numeral is made of: XLVI is XL (40) and VI (6)."""
    tens, ones = number // 10 * 10, number % 10
    named = [f"{_roman(part)} is {part}" for part in (tens, ones) if part]
    return f"{', '.join(named)}: together {number}."


def _degrees(number: int) -> Choice:
    return whole(number, "°C")


@question_template("Y4-T02", "Y4-NP-2", MEDIUM)
def colder_than_zero(rng: Random) -> Draft | None:
    """Count back through zero on a temperature scale."""
    a = rng.randint(2, 7)
    b = a + rng.randint(2, 8)
    key = a - b
    if b == 2 * a:
        return None
    return Draft(
        stem=f"It is {a}°C. It gets {b} degrees colder.\nWhat is the new temperature?",
        key=_degrees(key),
        distractors=(
            *sign_left_out.choices(_degrees, key),
            *zero_left_out_of_count.choices(_degrees, a, -b),
            *start_counted_back.choices(_degrees, a, b),
            *(_degrees(other).because("near-miss") for other in (key - 2, -b) if -10 <= other != key),
            *stopped_at_zero.choices(_degrees, a, -b),
        ),
        picture=number_line(-10, 10, 1, (-10, -5, 0, 5, 10), marker=a),
        expression=f"{a} - {b}",
        method=f"{a} degrees down to 0, then {b - a} more below 0: {a} {MINUS} {b} = {numeral(key)}",
    )


@question_template("Y4-T04", "Y4-NP-5", MEDIUM)
def read_roman(rng: Random) -> Draft | None:
    """Read a Roman numeral in which a smaller symbol stands before a larger."""
    tens, ones = rng.choice(((4, None), (9, None), (None, 4), (None, 9)))
    tens = rng.choice((1, 2, 3, 5, 6, 7, 8)) if tens is None else tens
    ones = rng.choice((1, 2, 3, 5, 6, 7, 8)) if ones is None else ones
    n = 10 * tens + ones
    symbols = _roman(n)
    return Draft(
        stem=f"What number is {symbols}?",
        key=whole(n),
        distractors=(
            *roman_letters_added.choices(whole, symbols),
            *ten_less.choices(whole, n),
            *ten_more.choices(whole, n),
            *ones_one_more.choices(whole, n),
            *ones_one_less.choices(whole, n),
        ),
        spoken_stem=f"What number is the Roman numeral {', '.join(symbols)}?",
        method=_parts(n),
    )


@question_template("Y4-T22", "Y4-NP-2", MEDIUM)
def count_back_through_zero(rng: Random) -> Draft | None:
    """Go on counting back where the numbers become negative."""
    step = rng.randint(2, 5)
    first = rng.randint(step + 1, 3 * step - 1)
    last, key = first - 2 * step, first - 3 * step
    if first % step == 0 or key >= 0:
        return None
    shown = ", ".join(numeral(number) for number in (first, first - step, last))
    return Draft(
        stem=f"Count back in {step}s: {shown}, {BOX}\nWhat number comes next?",
        spoken_stem=read_aloud(f"Count back in {step}s: {shown}.\nWhat number comes next?", 4),
        key=whole(key),
        distractors=(
            *sign_left_out.choices(whole, key),
            *zero_left_out_of_count.choices(whole, last, -step),
            *zero_counted_twice.choices(whole, last, -step),
            *start_counted_back.choices(whole, last, step),
            *(whole(key - size).because("near-miss") for size in (1, step)),
        ),
        expression=f"{last} - {step}",
        method=f"Each number is {step} less than the one before: {numeral(last)} {MINUS} {step} = {numeral(key)}",
    )


@question_template("Y4-T25", "Y4-NP-5", HARD)
def roman_extremes(rng: Random) -> Draft | None:
    """Find the greatest or the smallest of four Roman numerals, one with a letter to take away.

    A child who adds every letter reads XL as 60 and so takes L for the smallest, or XL for the greatest.
    """
    greatest = rng.random() < 0.5
    key, target = (50 + rng.choice(ONES), 40) if greatest else (40 + rng.choice(ONES), 50)
    others = rng.sample((10, 20, 30) if greatest else (60, 70, 80, 90), 2)

    def shown(number: int) -> Choice:
        return Choice(_roman(number), whole(number).value, spoken=", ".join(_roman(number)))

    return Draft(
        stem=f"Which Roman numeral stands for the {'greatest' if greatest else 'smallest'} number?",
        key=shown(key),
        distractors=(
            shown(target + rng.choice(ONES)).because("roman-additive"),
            *(shown(other + rng.choice(ONES)).because("near-miss") for other in others),
        ),
        method=f"XL is 40, because the X comes before the L and is taken away. L is 50: {_roman(key)} is {key}.",
    )
