"""Year 5, number and place value: rounding, negative numbers and Roman numerals."""

from __future__ import annotations

from fractions import Fraction
from random import Random
from typing import Final

from learning_jungle.curriculum.misconceptions.counting import both_ends_counted, neither_end_counted
from learning_jungle.curriculum.misconceptions.negative_and_roman import (
    difference_without_signs,
    roman_letters_added,
    roman_pair_added,
    stopped_at_zero,
    subtracted_the_other_way,
    zero_counted_twice,
    zero_left_out_of_count,
)
from learning_jungle.curriculum.misconceptions.rounding import (
    rounded_in_stages,
    rounded_to_larger_place,
    rounded_to_smaller_place,
    rounded_wrong_way,
)
from learning_jungle.curriculum.misconceptions.slips import ones_one_less, ones_one_more, ten_less, ten_more
from learning_jungle.curriculum.misconceptions.word_problems import one_amount_left_out
from learning_jungle.curriculum.pictures.kinds import number_line
from learning_jungle.curriculum.questions.template import Draft, question_template
from learning_jungle.curriculum.taught.strands import HARD, MEDIUM
from learning_jungle.curriculum.wording.numerals import MINUS, numeral
from learning_jungle.curriculum.wording.options import Choice, whole
from learning_jungle.curriculum.wording.speech import read_aloud

ROMAN: Final = {
    1_000: "M", 900: "CM", 500: "D", 400: "CD", 100: "C", 90: "XC", 50: "L", 40: "XL", 10: "X", 9: "IX", 5: "V",
    4: "IV", 1: "I",
}  # fmt: skip
COLD_PLACES: Final = ("in a cave", "on a hill", "in a town", "at a lake", "in a forest")
ROUNDED_TO: Final = (1_000, 10_000, 10_000, 100_000)


def roman(number: int) -> str:
    """Write a number from 1 to 3,999 in Roman numerals."""
    written = ""
    for worth, symbols in ROMAN.items():
        count, number = divmod(number, worth)
        written += symbols * count
    return written


def _year(year: int | Fraction) -> Choice:
    spoken = read_aloud(f"year {year}", 5).removeprefix("year ")
    return Choice(str(year), Fraction(year), spoken=spoken, parts=(Fraction(year),), form=_year)


@question_template("Y5-T02", "Y5-NP-3", MEDIUM)
def rise_through_zero(rng: Random) -> Draft | None:
    """Find by how much a temperature rises from below zero to above it."""
    below, above = rng.randint(2, 14), rng.randint(2, 14)
    if below == above:
        return None
    rise = below + above

    def degrees(number: int | Fraction) -> Choice:
        return whole(number, "°C")

    return Draft(
        stem=f"The temperature {rng.choice(COLD_PLACES)} rises from {numeral(-below)}°C to {above}°C. "
        "By how many degrees does it rise?",
        key=degrees(rise),
        distractors=(
            *difference_without_signs.choices(degrees, -below, above),
            *both_ends_counted.choices(degrees, -below, above),
            *neither_end_counted.choices(degrees, -below, above),
            *one_amount_left_out.choices(degrees, above),
            *ten_more.choices(degrees, rise),
            *ten_less.choices(degrees, rise),
        ),
        picture=number_line(-20, 20, 2, (-20, -10, 0, 10, 20)),
        expression=f"{above} - -{below}",
        method=f"Up to zero it rises by {below}, then by {above} more: {below} + {above} = {rise}",
    )


@question_template("Y5-T03", "Y5-NP-4", MEDIUM)
def round_large_number(rng: Random) -> Draft | None:
    """Round a six-digit number to the nearest 1,000, 10,000 or 100,000."""
    number, place = rng.randint(110_000, 980_000), rng.choice(ROUNDED_TO)
    within = Fraction(number % place, place)
    if number % 1_000 < 100 or not Fraction(1, 10) < within < Fraction(9, 10) or abs(within - Fraction(1, 2)) < 0.02:
        return None
    key = (number + place // 2) // place * place
    below = number // place * place
    return Draft(
        stem=f"Round {numeral(number)} to the nearest {numeral(place)}.",
        key=whole(key),
        distractors=(
            *rounded_wrong_way.choices(whole, number, place),
            *rounded_to_smaller_place.choices(whole, number, place),
            *(rounded_to_larger_place.choices(whole, number, place) if place < 100_000 else ()),
            *rounded_in_stages.choices(whole, number, place),
            *ten_more.choices(whole, key, place),
            *ten_less.choices(whole, key, place),
        ),
        method=f"It is between {numeral(below)} and {numeral(below + place)}, and nearer to {numeral(key)}.",
    )


@question_template("Y5-T04", "Y5-NP-5", MEDIUM)
def year_in_roman_numerals(rng: Random) -> Draft | None:
    """Read a year written in Roman numerals, with a letter to take away in it."""
    century = rng.choice((1_500, 1_600, 1_900, 1_900, 2_000))
    year = century + rng.randint(11, 99)
    written = roman(year)
    pairs = [pair for pair in ("XC", "XL", "IX", "IV") if pair in written]
    if not pairs or len(written) > 9 or year > 2_100:
        return None
    parts = [numeral(part) for part in (century, year % 100 // 10 * 10, year % 10) if part]
    letters = f"{roman(century)} is {century}, then {roman(year - century)} is {year - century}."
    return Draft(
        stem=f"Which year is {written}?",
        key=_year(year),
        distractors=(
            *roman_pair_added.choices(_year, written, rng.choice(pairs)),
            *(choice for pair in pairs for choice in roman_pair_added.choices(_year, written, pair)),
            *(roman_letters_added.choices(_year, written) if century != 1_900 else ()),
            *ones_one_less.choices(_year, year),
            *ten_less.choices(_year, year),
            *ten_more.choices(_year, year),
            *ones_one_more.choices(_year, year),
        ),
        spoken_stem=f"Which year is {', '.join(written)}?",
        method=f"A smaller letter in front is taken away. {letters} {' + '.join(parts)} = {numeral(year)}",
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
            *subtracted_the_other_way.choices(whole, last, step),
            *stopped_at_zero.choices(whole, last, -step),
            *zero_left_out_of_count.choices(whole, last, -step),
            *zero_counted_twice.choices(whole, last, -step),
            whole(-step).because("near-miss"),
            whole(-step - last).because("near-miss"),
            whole(key - 1 if last == 1 else last - 1).because("near-miss"),
        ),
        method=f"It goes down in {step}s: {last} {MINUS} {last} = 0, then {step - last} more below zero. "
        f"{last} {MINUS} {step} = {numeral(key)}",
    )
