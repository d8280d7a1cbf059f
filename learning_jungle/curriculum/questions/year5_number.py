"""Year 5, number and place value: numbers to a million, rounding, negative numbers and Roman numerals."""

from __future__ import annotations

from fractions import Fraction
from random import Random
from typing import Final

from learning_jungle.curriculum.pictures.kinds import number_line
from learning_jungle.curriculum.questions.template import Draft, question_template
from learning_jungle.curriculum.taught.strands import EASY, HARD, MEDIUM
from learning_jungle.curriculum.wording.number_words import number_in_words
from learning_jungle.curriculum.wording.numerals import numeral
from learning_jungle.curriculum.wording.options import Choice, digit_by_digit, whole

ROMAN: Final = {
    1_000: "M", 900: "CM", 500: "D", 400: "CD", 100: "C", 90: "XC", 50: "L", 40: "XL", 10: "X", 9: "IX", 5: "V",
    4: "IV", 1: "I",
}  # fmt: skip
COLD_PLACES: Final = ("in a cave", "on a hill", "in a town", "at a lake", "in a forest")


def roman(number: int) -> str:
    """Write a number from 1 to 3,999 in Roman numerals."""
    written = ""
    for worth, symbols in ROMAN.items():
        count, number = divmod(number, worth)
        written += symbols * count
    return written


def _year(year: int) -> Choice:
    century, rest = divmod(year, 100)
    spoken = f"{number_in_words(century)} {number_in_words(rest)}" if rest >= 10 else number_in_words(year)
    return Choice(str(year), Fraction(year), spoken=spoken)


def _half_up(number: int, place: int) -> int:
    return (number + place // 2) // place * place


@question_template("Y5-T01", "Y5-NP-1", EASY)
def value_of_a_digit(rng: Random) -> Draft | None:
    """Say what one digit of a six-digit number is worth."""
    digits = [rng.randint(1, 9), *(rng.randint(0, 9) for _ in range(5))]
    at = rng.randint(0, 2)
    digit = digits[at]
    if digit < 2 or digits.count(digit) > 1:
        return None
    number = int("".join(map(str, digits)))
    worth = digit * 10 ** (5 - at)
    return Draft(
        stem=f"In {numeral(number)}, what is the value of the digit {digit}?",
        key=whole(worth),
        distractors=(
            whole(digit).because("place-value-face"),
            *(whole(digit * 10**power).because("column-mixup") for power in range(1, 7) if power != 5 - at),
        ),
    )


@question_template("Y5-T02", "Y5-NP-3", MEDIUM)
def rise_through_zero(rng: Random) -> Draft | None:
    """Find by how much a temperature rises from below zero to above it."""
    below, above = rng.randint(2, 19), rng.randint(2, 19)
    if below == above:
        return None
    rise = below + above
    return Draft(
        stem=f"The temperature {rng.choice(COLD_PLACES)} rises from {numeral(-below)}°C to {above}°C. "
        "By how many degrees does it rise?",
        key=whole(rise, "°C"),
        distractors=(
            whole(abs(above - below), "°C").because("negative-size"),
            whole(above, "°C").because("partial-step"),
            whole(rise - 1, "°C").because("boundary-bridge"),
            whole(rise + 1, "°C").because("boundary-bridge"),
            whole(rise + 2, "°C").because("near-miss"),
            whole(rise + 10, "°C").because("scale-misread"),
        ),
        picture=number_line(-20, 20, 2, (-20, -10, 0, 10, 20)),
        expression=f"{above} - -{below}",
    )


@question_template("Y5-T03", "Y5-NP-4", MEDIUM)
def round_to_ten_thousand(rng: Random) -> Draft | None:
    """Round a six-digit number to the nearest 10,000, up or down."""
    base = 10_000 * rng.randint(11, 98)
    up = rng.random() < 0.5
    number = base + (rng.randint(5_101, 9_399) if up else rng.randint(601, 4_899))
    key = _half_up(number, 10_000)
    if number % 1_000 == 0:
        return None
    return Draft(
        stem=f"Round {numeral(number)} to the nearest 10,000.",
        key=whole(key),
        distractors=(
            whole(base if up else base + 10_000).because("rounding-wrong-way"),
            whole(_half_up(number, 1_000)).because("rounding-wrong-way"),
            whole(_half_up(number, 100_000)).because("rounding-wrong-way"),
            whole(number // 1_000 * 1_000 + 1_000).because("rounding-wrong-way"),
            whole(key - 10_000 if up else key + 20_000).because("near-miss"),
            whole(key + 10_000 if up else key - 10_000).because("near-miss"),
        ),
    )


@question_template("Y5-T04", "Y5-NP-5", MEDIUM)
def year_in_roman_numerals(rng: Random) -> Draft | None:
    """Read a year written in Roman numerals."""
    year = rng.choice((1_400, 1_600, 1_900, 1_900, 2_000)) + rng.randint(11, 89)
    written = roman(year)
    added = sum({"M": 1_000, "D": 500, "C": 100, "L": 50, "X": 10, "V": 5, "I": 1}[symbol] for symbol in written)
    if added == year or len(written) > 9:
        return None
    wrong = {year - 100: "column-mixup", year - 10: "near-miss", year + 10: "near-miss", year - 1: "near-miss"}
    for pair, slip in (("IX", 2), ("IV", 2), ("XL", 20), ("XC", 20), ("CM", 200), ("CD", 200)):
        if pair in written:
            wrong[year + slip] = "roman-additive"
    wrong[added] = "roman-additive"
    return Draft(
        stem=f"Which year is {written}?",
        key=_year(year),
        distractors=[_year(slip).because(why) for slip, why in wrong.items()],
        spoken_stem=f"Which year is {', '.join(written)}?",
    )


@question_template("Y5-T23", "Y5-NP-2", HARD)
def ten_thousand_more_or_less(rng: Random) -> Draft | None:
    """Count on or back by 10,000 across a hundred thousand."""
    more = rng.random() < 0.5
    number = 100_000 * rng.randint(2, 8) + (90_000 if more else 0) + rng.randint(1_001, 8_999)
    sign = 1 if more else -1
    return Draft(
        stem=f"What is 10,000 {'more' if more else 'less'} than {numeral(number)}?",
        key=whole(number + sign * 10_000),
        distractors=(
            whole(number + sign * 1_000).because("column-mixup"),
            whole(number + sign * 100_000).because("column-mixup"),
            whole(number + sign * 100).because("column-mixup"),
            whole(number - sign * 90_000).because("boundary-bridge"),
            whole(number + sign * 110_000).because("boundary-bridge"),
            whole(number + sign * 20_000).because("near-miss"),
            whole(number - sign * 10_000).because("more-less-swap"),
        ),
        expression=f"{number} {'+' if more else '-'} 10000",
    )


@question_template("Y5-T24", "Y5-NP-1", MEDIUM)
def words_to_numeral(rng: Random) -> Draft | None:
    """Write a number in words as a numeral, with zeros to hold empty places."""
    thousands = rng.choice((rng.randint(2, 9) * 100 + rng.randint(2, 9), rng.randint(20, 99)))
    rest = rng.choice((rng.randint(2, 9), rng.randint(11, 99)))
    number = thousands * 1_000 + rest
    squeezed = int(str(thousands).replace("0", "")) * 1_000 + rest
    wrong = {
        thousands * 100 + rest: "zero-placeholder",
        thousands * 10_000 + rest: "zero-placeholder",
        thousands * 1_000 + rest * 10: "column-mixup",
        thousands * 1_000 + rest * (100 if rest < 10 else 1): "column-mixup",
        squeezed: "zero-placeholder",
        thousands * 10_000 + rest * 10: "column-mixup",
    }
    return Draft(
        stem=f"Which number is {number_in_words(number)}?",
        key=digit_by_digit(number),
        distractors=[digit_by_digit(slip).because(why) for slip, why in wrong.items() if slip != number],
    )


@question_template("Y5-T25", "Y5-NP-1", EASY)
def largest_or_smallest(rng: Random) -> Draft | None:
    """Choose the largest or the smallest of four large numbers."""
    first, second, third = sorted(rng.sample(range(1, 9), 3), reverse=True)
    largest = int(f"{first}{second}{rng.randint(0, 4)}{rng.randint(100, 999)}")
    close = int(f"{first}{third}9{rng.randint(100, 999)}")
    lower = int(f"{third}{first}9{rng.randint(100, 999)}")
    short = int(f"9{first}{rng.randint(100, 999)}") if rng.random() < 0.5 else int(f"{third}0{rng.randint(1000, 9999)}")
    numbers = sorted({largest, close, lower, short})
    ask_largest = rng.random() < 0.5
    key = numbers[-1] if ask_largest else numbers[0]
    opposite = numbers[0] if ask_largest else numbers[-1]
    return Draft(
        stem=f"Which number is the {'largest' if ask_largest else 'smallest'}?",
        key=whole(key),
        distractors=[
            whole(number).because("more-less-swap" if number == opposite else "place-value-face")
            for number in numbers
            if number != key
        ],
    )


@question_template("Y5-T26", "Y5-NP-3", HARD)
def sequence_through_zero(rng: Random) -> Draft | None:
    """Continue a sequence that counts back through zero."""
    step, last = rng.randint(3, 12), rng.randint(1, 9)
    if last >= step:
        return None
    shown = ", ".join(str(last + step * back) for back in (3, 2, 1, 0))
    key = last - step
    return Draft(
        stem=f"A sequence starts {shown}. What is the next number?",
        key=whole(key),
        distractors=(
            whole(-key).because("negative-size"),
            whole(key - 1).because("boundary-bridge"),
            whole(key - 2).because("near-miss"),
            whole(key + 1).because("boundary-bridge"),
            whole(-step).because("partial-step"),
            whole(key - last).because("boundary-bridge"),
            whole(0).because("negative-size"),
        ),
    )
