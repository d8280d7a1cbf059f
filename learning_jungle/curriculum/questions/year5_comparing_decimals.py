"""Year 5, decimals of different length: the largest, the smallest, and the order of measures."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from random import Random
from typing import Final

from learning_jungle.curriculum.misconceptions.counting import largest_for_smallest, smallest_for_largest
from learning_jungle.curriculum.misconceptions.decimals import (
    largest_by_length,
    largest_by_shortness,
    ordered_as_whole_numbers,
    ordered_by_shortness,
    smallest_by_length,
    smallest_by_shortness,
)
from learning_jungle.curriculum.questions.template import Draft, question_template
from learning_jungle.curriculum.taught.strands import EASY, HARD, MEDIUM
from learning_jungle.curriculum.wording.numerals import decimal_numeral
from learning_jungle.curriculum.wording.options import Choice, decimal, words

LENGTHS: Final = ((1, 1, 2, 3), (1, 2, 2, 3), (1, 2, 3, 3), (1, 2, 2, 2))
#: What is measured, its unit, and the words for the most and the least of it.
MEASURED: Final = (("length", "m", "longest", "shortest"), ("mass", "kg", "largest", "smallest"))


def _drawn(rng: Random, lengths: Sequence[int]) -> list[Fraction] | None:
    """Draw decimals below 1 of these lengths, no two with the same digits in front; None where they do not fit."""
    numbers = [Fraction(rng.randint(10 ** (places - 1), 10**places - 1), 10**places) for places in lengths]
    written = [decimal_numeral(number) for number in numbers]
    if len(set(numbers)) < len(numbers) or [len(text) - 2 for text in written] != list(lengths):
        return None
    return numbers if len({text[:3] for text in written}) > len(numbers) - 2 else None


@question_template("Y5-T15", "Y5-FDP-5", MEDIUM)
def compare_decimals(rng: Random) -> Draft | None:
    """Choose the largest or smallest of decimals of different lengths."""
    numbers = _drawn(rng, rng.choice(LENGTHS))
    if numbers is None:
        return None
    return _comparison(rng, numbers, "number", "", ("largest", "smallest"))


@question_template("Y5-T91", "Y5-ME-5", EASY)
def compare_measures(rng: Random) -> Draft | None:
    """Choose the largest or smallest of measures with decimals of different lengths."""
    thing, unit, most, least = rng.choice(MEASURED)
    numbers = _drawn(rng, rng.choice(LENGTHS))
    if numbers is None:
        return None
    return _comparison(rng, numbers, thing, unit, (most, least))


def _comparison(
    rng: Random, numbers: Sequence[Fraction], thing: str, unit: str, superlatives: tuple[str, str]
) -> Draft | None:
    largest = rng.random() < 0.5
    key = max(numbers) if largest else min(numbers)
    by_length, by_shortness, opposite = (
        (largest_by_length, largest_by_shortness, smallest_for_largest)
        if largest
        else (smallest_by_length, smallest_by_shortness, largest_for_smallest)
    )

    def measure(number: Fraction) -> Choice:
        return decimal(number, unit)

    wrong = (*by_length.choices(measure, *numbers), *by_shortness.choices(measure, *numbers))
    if len(wrong) < 2:
        return None
    return Draft(
        stem=f"Which {thing} is the {superlatives[0 if largest else 1]}?",
        key=measure(key),
        distractors=(
            *wrong,
            *opposite.choices(measure, *numbers),
            *(measure(number).because("near-miss") for number in numbers if number != key),
        ),
        method="Compare the tenths first, then the hundredths, not how many digits there are: "
        f"{decimal_numeral(key)} is {'most' if largest else 'least'}.",
        crossed=False,
    )


@question_template("Y5-T92", "Y5-FDP-5", HARD)
def order_decimals(rng: Random) -> Draft | None:
    """Choose the list of decimals in rising order."""
    numbers = _drawn(rng, (1, 2, 3))
    if numbers is None:
        return None

    def listing(*ordered: Fraction) -> Choice:
        return words(", ".join(map(decimal_numeral, ordered)))

    right = sorted(numbers)
    by_length = ordered_as_whole_numbers.choices(listing, *numbers)
    by_shortness = ordered_by_shortness.choices(listing, *numbers)
    orders = (right[::-1], [right[1], right[0], right[2]], [right[0], right[2], right[1]])
    if not by_length or not by_shortness:
        return None
    longest = max(len(decimal_numeral(number)) for number in right)
    padded = " < ".join(f"{decimal_numeral(number):0<{longest}}" for number in right)
    return Draft(
        stem="Which list goes from smallest to largest?",
        key=listing(*right),
        distractors=(
            *by_length,
            *by_shortness,
            *(listing(*order).because("more-less-swap" if order == right[::-1] else "near-miss") for order in orders),
        ),
        method=f"Write zeros at the end until all have as many places, then compare: {padded}",
        crossed=False,
    )
