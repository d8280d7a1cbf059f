"""Misconceptions of numbers below zero and of Roman numerals."""

from __future__ import annotations

import itertools
from fractions import Fraction
from typing import Final

from learning_jungle.curriculum.misconceptions.procedure import Number, best_by, procedure

_LETTERS: Final = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1_000}


def _size(number: Number) -> Fraction:
    return abs(Fraction(number))


@procedure("negative-size")
def sign_left_out(number: Number) -> Number | None:
    """Read a number below zero without its sign: -7 gives 7."""
    return -number if number < 0 else None


@procedure("negative-size")
def largest_without_signs(*numbers: Number) -> Number | None:
    """Take -7 to be more than -3: the largest of -7, -3 and 2 is -7."""
    return best_by(max, numbers, _size)


@procedure("negative-size")
def smallest_without_signs(*numbers: Number) -> Number | None:
    """Take -1 to be less than -5: the smallest (the coldest) of -5, -1 and 2 is -1."""
    return best_by(min, numbers, _size)


@procedure("negative-size")
def moved_as_if_positive(start: Number, change: Number) -> Number | None:
    """Count with the size and put the minus sign back: -3 + 5 gives -8, and -3 - 5 gives 2."""
    return start - change if start < 0 else None


@procedure("negative-size")
def difference_without_signs(first: Number, second: Number) -> Number | None:
    """Take one size from the other across zero: from -3 to 5 gives 2."""
    return abs(Fraction(first) + second) if first * second < 0 else None


@procedure("crossing-zero")
def stopped_at_zero(start: Number, change: Number) -> int | None:
    """Think that nothing lies below zero: 3 - 5 gives 0."""
    return 0 if start * (start + change) < 0 else None


@procedure("crossing-zero")
def zero_left_out_of_count(start: int, change: int) -> int | None:
    """Count 1, -1 with no zero between: 3 - 5 gives -3, -3 + 5 gives 3."""
    end = start + change
    return end + (1 if change > 0 else -1) if start * end < 0 or end == 0 else None


@procedure("crossing-zero")
def zero_counted_twice(start: int, change: int) -> int | None:
    """Spend two steps on zero: 3 - 5 gives -1, -3 + 5 gives 1."""
    end = start + change
    return end - (1 if change > 0 else -1) if start * end < 0 else None


@procedure("crossing-zero")
def subtracted_the_other_way(start: Number, taken: Number) -> Number | None:
    """Take the smaller number from the larger: 3 - 5 gives 2."""
    return taken - start if 0 <= start < taken else None


@procedure("roman-additive")
def roman_letters_added(numeral: str) -> int | None:
    """Add every letter: IX gives 11 and XIV gives 16; nothing where no letter is taken away."""
    values = [_LETTERS[letter] for letter in numeral]
    return sum(values) if any(a < b for a, b in itertools.pairwise(values)) else None


@procedure("roman-additive")
def roman_pair_added(numeral: str, pair: str) -> int | None:
    """Add the letters of one pair and read the others rightly: IX of MCMIX (1909) gives 1911."""
    small, large = (_LETTERS[letter] for letter in pair)
    if pair not in numeral or small >= large:
        return None
    return _roman_value(numeral) + 2 * small


def _roman_value(numeral: str) -> int:
    values = [_LETTERS[letter] for letter in numeral]
    return sum(-a if a < b else a for a, b in itertools.pairwise([*values, 0]))


@procedure("negative-size")
def sizes_added(first: Number, second: Number) -> Number | None:
    """Add the sizes of two numbers below zero to find their difference: from -12 to -4 gives 16."""
    return abs(Fraction(first) + second) if first < 0 and second < 0 else None


@procedure("crossing-zero")
def zero_left_out_of_gap(first: int, second: int) -> int | None:
    """Count the steps across zero without the one onto zero: from -3 to 5 gives 7."""
    return abs(first - second) - 1 if first * second < 0 else None
