"""Misconceptions of fractions: tops and bottoms as separate whole numbers, and parts compared with parts.

A fraction comes as two numbers, its top and its bottom, and an outcome (top, bottom) is not simplified.
"""

from __future__ import annotations

from fractions import Fraction
from math import lcm

from learning_jungle.curriculum.misconceptions.procedure import Number, best_by, procedure, quotient

Pair = tuple[int, int]


@procedure("add-tops-and-bottoms")
def tops_and_bottoms_added(top: int, bottom: int, other_top: int, other_bottom: int) -> Pair:
    """Add the tops and the bottoms: 1/2 + 1/3 gives 2/5."""
    return top + other_top, bottom + other_bottom


@procedure("add-tops-and-bottoms")
def tops_and_bottoms_subtracted(top: int, bottom: int, other_top: int, other_bottom: int) -> Pair | None:
    """Take tops from tops and bottoms from bottoms: 5/6 - 1/2 gives 4/4."""
    return (abs(top - other_top), abs(bottom - other_bottom)) if bottom != other_bottom else None


@procedure("add-tops-and-bottoms")
def bottoms_added(top: int, bottom: int, other_top: int, other_bottom: int) -> Pair | None:
    """Keep the top and add the bottoms: 1/4 + 1/4 gives 1/8; only for equal tops."""
    return (top, bottom + other_bottom) if top == other_top else None


@procedure("add-tops-and-bottoms")
def both_multiplied(number: int, top: int, bottom: int) -> Pair:
    """Multiply the top and the bottom: 3 x 2/7 gives 6/21."""
    return number * top, number * bottom


@procedure("add-tops-and-bottoms")
def both_divided(top: int, bottom: int, number: int) -> Pair | None:
    """Divide the top and the bottom: 4/6 divided by 2 gives 2/3."""
    return (top // number, bottom // number) if top % number == bottom % number == 0 else None


@procedure("common-denominator-skipped")
def tops_over_larger_bottom(top: int, bottom: int, other_top: int, other_bottom: int) -> Pair | None:
    """Add the tops over the larger bottom: 1/2 + 1/6 gives 2/6; pass a negative top to take away."""
    return (top + other_top, max(bottom, other_bottom)) if bottom != other_bottom else None


@procedure("common-denominator-skipped")
def tops_not_scaled(top: int, bottom: int, other_top: int, other_bottom: int) -> Pair | None:
    """Find the common bottom but leave the tops: 2/3 + 1/4 gives 3/12; pass a negative top to take away."""
    return (top + other_top, lcm(bottom, other_bottom)) if bottom != other_bottom else None


@procedure("equivalent-by-adding")
def added_to_both(top: int, bottom: int, number: int) -> Pair:
    """Add the same number to the top and the bottom: 2/3 gives 3/4 (with 1); a negative number takes away."""
    return top + number, bottom + number


@procedure("equivalent-by-adding")
def top_grown_with_bottom(top: int, bottom: int, new_bottom: int) -> Pair | None:
    """Add to the top what the bottom grew by: 2/3 in twelfths (12 is 9 more) gives 11/12."""
    new_top = top + new_bottom - bottom
    return (new_top, new_bottom) if new_top > 0 else None


@procedure("one-part-scaled")
def only_bottom_scaled(top: int, bottom: int, number: int) -> Pair:
    """Multiply only the bottom: 2/3 in sixths (times 2) gives 2/6."""
    return top, bottom * number


@procedure("one-part-scaled")
def only_top_scaled(top: int, bottom: int, number: int) -> Pair:
    """Multiply only the top: 2/3 (times 2) gives 4/3."""
    return top * number, bottom


@procedure("unit-fraction-only")
def one_part_only(amount: Number, top: int, bottom: int) -> Number | None:
    """Find one part and stop: 3/4 of 20 gives 5."""
    return quotient(amount, bottom) if top > 1 else None


@procedure("unit-fraction-only")
def top_read_as_one(top: int, bottom: int) -> Pair | None:
    """Read any top as 1: 3/4 gives 1/4."""
    return (1, bottom) if top > 1 else None


@procedure("top-bottom-swap")
def divided_by_top(amount: Number, top: int, bottom: int) -> Number | None:
    """Divide by the top and multiply by the bottom: 3/4 of 12 gives 12 / 3 x 4 = 16."""
    share = quotient(amount, top)
    return None if share is None or top == bottom else share * bottom


@procedure("top-bottom-swap")
def shared_by_top(amount: Number, top: int, bottom: int) -> Number | None:
    """Divide by the top alone: 3/4 of 12 gives 4."""
    return quotient(amount, top) if top > 1 else None


@procedure("top-bottom-swap")
def turned_over(top: int, bottom: int) -> Pair | None:
    """Write a fraction upside down: 3/4 gives 4/3."""
    return (bottom, top) if top != bottom else None


@procedure("fraction-as-number")
def bottom_as_amount(amount: Number, top: int, bottom: int) -> int:
    """Take the bottom for the answer: 1/4 of 20 gives 4."""
    return bottom


@procedure("fraction-as-number")
def bottom_taken_away(amount: Number, top: int, bottom: int) -> Number | None:
    """Take the bottom away from the amount: 1/4 of 20 gives 16."""
    return amount - bottom if amount > bottom else None


@procedure("part-part-fraction")
def part_to_part(part: int, rest: int) -> Pair:
    """Compare the part with the rest, not with the whole: 3 red and 5 blue gives 3/5."""
    return part, rest


@procedure("other-part")
def rest_of_the_whole(top: int, bottom: int) -> Pair | None:
    """Name the other part: 3/8 shaded gives 5/8."""
    return (bottom - top, bottom) if top < bottom else None


@procedure("other-part")
def rest_of_the_amount(amount: Number, top: int, bottom: int) -> Number | None:
    """Find what is left instead of the part: 1/4 of 20 gives 15."""
    part = quotient(amount * top, bottom)
    return None if part is None else amount - part


@procedure("mixed-whole-ignored")
def mixed_whole_left_out(ones: int, top: int, bottom: int) -> Pair:
    """Leave out the whole number: 2 3/5 gives 3/5."""
    return top, bottom


@procedure("mixed-whole-ignored")
def mixed_whole_added_to_top(ones: int, top: int, bottom: int) -> Pair:
    """Add the whole number to the top: 2 3/5 gives 5/5."""
    return ones + top, bottom


@procedure("mixed-whole-ignored")
def mixed_whole_times_top(ones: int, top: int, bottom: int) -> Pair | None:
    """Multiply the whole number by the top: 2 3/5 gives 6/5."""
    return (ones * top, bottom) if ones > 1 else None


@procedure("mixed-whole-ignored")
def mixed_digits_joined(ones: int, top: int, bottom: int) -> Pair:
    """Read the whole number and the top as one number: 2 3/5 gives 23/5."""
    return int(f"{ones}{top}"), bottom


@procedure("mixed-whole-ignored")
def only_whole_multiplied(number: int, ones: int, top: int, bottom: int) -> Fraction:
    """Multiply only the whole number: 3 x 2 1/5 gives 6 1/5."""
    return number * ones + Fraction(top, bottom)


@procedure("smaller-from-larger")
def mixed_smaller_from_larger(ones: int, top: int, taken: int, taken_top: int, bottom: int) -> Fraction | None:
    """Take the smaller part from the larger: 5 1/4 - 2 3/4 gives 3 2/4, worth 3 1/2."""
    return ones - taken + Fraction(taken_top - top, bottom) if top < taken_top else None


@procedure("forget-regroup")
def mixed_forgotten_exchange(ones: int, top: int, taken: int, taken_top: int, bottom: int) -> Fraction | None:
    """Exchange a whole for parts but do not take it away: 5 1/5 - 2 3/5 gives 3 3/5."""
    return ones - taken + Fraction(bottom + top - taken_top, bottom) if top < taken_top else None


@procedure("forget-regroup")
def mixed_forgotten_carry(ones: int, top: int, added: int, added_top: int, bottom: int) -> Fraction | None:
    """Lose the whole that the parts make: 2 3/5 + 1 4/5 gives 3 2/5."""
    over = top + added_top - bottom
    return ones + added + Fraction(over, bottom) if over >= 0 else None


def _top(pair: Pair) -> int:
    return pair[0]


def _bottom(pair: Pair) -> int:
    return pair[1]


def _value(pair: Pair) -> Fraction:
    return Fraction(*pair)


@procedure("bigger-denominator-bigger")
def largest_by_bottom(*fractions: Pair) -> Pair | None:
    """Take the fraction with the largest bottom to be the largest: of (1, 3), (1, 4), (1, 6) it is (1, 6)."""
    return best_by(max, fractions, _bottom, _value)


@procedure("bigger-denominator-bigger")
def smallest_by_bottom(*fractions: Pair) -> Pair | None:
    """Take the fraction with the smallest bottom to be the smallest: of (1, 3), (1, 4), (1, 6) it is (1, 3)."""
    return best_by(min, fractions, _bottom, _value)


@procedure("compares-tops-only")
def largest_by_top(*fractions: Pair) -> Pair | None:
    """Take the fraction with the largest top to be the largest: of (3, 4) and (5, 9) it is (5, 9)."""
    return best_by(max, fractions, _top, _value)


@procedure("unit-fraction-only")
def left_after_one_part(amount: Number, top: int, bottom: int) -> Number | None:
    """Take only one part away: what is left of 20 after 3/4 gives 15."""
    part = quotient(amount, bottom)
    return None if part is None or top == 1 else amount - part


@procedure("mixed-whole-ignored")
def top_digits_parted(top: int, bottom: int) -> tuple[int, int, int] | None:
    """Take the first digit of the top for the whole number: 13/5 gives 1 3/5, as (1, 3, 5)."""
    ones, rest = divmod(top, 10)
    return (ones, rest, bottom) if ones and 0 < rest < bottom else None


@procedure("compares-tops-only")
def smallest_by_top(*fractions: Pair) -> Pair | None:
    """Take the fraction with the smallest top to be the smallest: of (3, 4) and (5, 9) it is (3, 4)."""
    return best_by(min, fractions, _top, _value)


@procedure("place-value-face")
def top_read_digit_by_digit(top: int, bottom: int) -> tuple[int, int, int] | None:
    """Read the digits of the top as a whole number and a top: 23/5 gives 2 3/5."""
    ones, rest = divmod(top, 10)
    return (ones, rest, bottom) if ones and rest else None
