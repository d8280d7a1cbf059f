"""Misconceptions of ratio, algebra and the equals sign."""

from __future__ import annotations

from fractions import Fraction

from learning_jungle.curriculum.misconceptions.procedure import Number, procedure, quotient


@procedure("ratio-additive")
def difference_kept(first: Number, second: Number, new_first: Number) -> Number | None:
    """Keep the difference: 2 eggs to 5 spoons, so 6 eggs gives 9 spoons."""
    kept = second + new_first - first
    return kept if kept > 0 else None


@procedure("part-part-fraction")
def ratio_part_as_whole(part: int, other: int, total: int) -> Number | None:
    """Take the second number of a ratio to be the whole: 1 : 3 of 12 gives 12 / 3 = 4 for the first part."""
    return quotient(total * part, other)


@procedure("other-part")
def other_share(part: int, other: int, total: int) -> Number | None:
    """Give the share of the other part: 1 : 3 of 12 gives 9 for the first part."""
    return quotient(total * other, part + other) if part != other else None


@procedure("ratio-shared-equally")
def shared_equally(part: int, other: int, total: int) -> Number | None:
    """Share in two halves whatever the ratio: 1 : 3 of 12 gives 6."""
    return quotient(total, 2) if part != other else None


@procedure("partial-step")
def one_ratio_part_only(part: int, other: int, total: int) -> Number | None:
    """Find the value of one part and stop: 2 : 3 of 20 gives 4."""
    return quotient(total, part + other) if part > 1 else None


@procedure("letter-as-digit")
def letter_as_digit(coefficient: int, letter: int, constant: int = 0) -> int | None:
    """Put the number in the place of the letter as a digit: 2n with n = 5 gives 25."""
    return int(f"{coefficient}{letter}") + constant if letter >= 0 else None


@procedure("add-not-multiply")
def coefficient_added(coefficient: Number, letter: Number, constant: Number = 0) -> Number:
    """Read 2n as 2 + n: 2n with n = 5 gives 7."""
    return coefficient + letter + constant


@procedure("letter-as-object")
def unlike_terms_joined(coefficient: int, constant: int, letter: Number) -> Number:
    """Join numbers with letters: 3n + 2 as 5n, so n = 4 gives 20."""
    return (coefficient + constant) * letter


@procedure("equals-means-answer")
def box_as_sum(*numbers: Number) -> Number:
    """Do with all the numbers what the sign says: 4 + box = 9 gives 13, 3 + 4 = box + 2 gives 9 with all three."""
    return sum(numbers)


@procedure("equals-means-answer")
def box_as_difference(first: Number, second: Number) -> Number | None:
    """Take away the numbers that stand there: box - 4 = 9 gives 5."""
    return abs(Fraction(first) - second) if first != second else None


@procedure("equals-means-answer")
def left_side_only(left: Number) -> Number:
    """Write the answer of the left side behind the equals sign: 8 + 4 = box + 5 gives 12."""
    return left


@procedure("operation-swap")
def same_operation_again(coefficient: int, constant: int, total: int) -> Number | None:
    """Repeat the operation instead of undoing it: 3n + 2 = 14 as (14 + 2) / 3."""
    return quotient(total + constant, coefficient)


@procedure("partial-step")
def constant_taken_away_only(coefficient: int, constant: int, total: int) -> int | None:
    """Undo only the adding: 3n + 2 = 14 gives 12."""
    return total - constant if coefficient != 1 else None


@procedure("count-includes-start")
def term_one_step_over(first: Number, step: Number, position: int) -> Number:
    """Add the step as often as the position says: the fifth term of 3, 7, 11 gives 3 + 5 x 4 = 23."""
    return first + position * step


@procedure("sequence-doubling")
def term_doubled(term: Number) -> Number:
    """Double the fifth term to find the tenth."""
    return 2 * term


@procedure("partial-step")
def step_times_position(step: Number, position: int) -> Number:
    """Multiply step and position and leave out the constant: 4n + 3 at 5 gives 20."""
    return step * position


@procedure("order-left-right")
def sum_multiplied(coefficient: Number, letter: Number, constant: Number) -> Number:
    """Add before multiplying, against the order of operations: 3n + 2 with n = 4 gives 3 x 6 = 18."""
    return coefficient * (letter + constant)


@procedure("times-table-neighbour")
def term_one_step_short(first: Number, step: Number, position: int) -> Number:
    """Add the step once too seldom: the fifth term of 3, 7, 11 gives 3 + 3 x 4 = 15."""
    return first + (position - 2) * step


@procedure("ratio-additive")
def difference_for_times(first: Number, second: Number) -> Number:
    """Give how much more where it is asked how many times as much: 4 and 28 gives 24."""
    return max(first, second) - min(first, second)


@procedure("ratio-additive")
def factor_added(length: Number, factor: Number) -> Number:
    """Add the scale factor: a side of 5 cm, three times as long, gives 8 cm."""
    return length + factor


@procedure("partial-step")
def multiplied_without_dividing(first: Number, second: Number) -> Number:
    """Multiply by all people and never divide by those of the recipe: 120 g for 4, so 8 people gives 960 g."""
    return first * second


@procedure("near-miss")
def pair_swapped(first: int, second: int) -> tuple[int, int] | None:
    """Put the numbers of a pair in the place of the wrong letters: a = 3, b = 5 gives a = 5, b = 3."""
    return (second, first) if first != second else None


@procedure("add-not-multiply")
def pair_for_sum(coefficient: int, first: int, total: int) -> tuple[int, int] | None:
    """Read 3a + b as 3 + a + b: a = 4 and 3a + b = 17 gives b = 10."""
    second = total - coefficient - first
    return (first, second) if second > 0 else None


@procedure("letter-as-digit")
def pair_for_digits(coefficient: int, first: int, total: int) -> tuple[int, int] | None:
    """Read 3a as a number with the digit a: a = 4 and 3a + b = 41 gives b = 7."""
    second = total - int(f"{coefficient}{first}")
    return (first, second) if second > 0 and first < 10 else None
