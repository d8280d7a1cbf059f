"""Misconceptions of word problems: another operation, or one step of two left out."""

from __future__ import annotations

from fractions import Fraction

from learning_jungle.curriculum.misconceptions.procedure import Number, procedure, quotient


@procedure("operation-swap")
def added_instead(*numbers: Number) -> Number:
    """Add where the question asks for something else."""
    return sum(numbers)


@procedure("operation-swap")
def subtracted_instead(first: Number, second: Number) -> Number | None:
    """Take the smaller from the larger where the question asks for something else."""
    return abs(Fraction(first) - second) if first != second else None


@procedure("operation-swap")
def multiplied_instead(first: Number, second: Number) -> Number:
    """Multiply where the question asks for something else."""
    return first * second


@procedure("operation-swap")
def divided_instead(first: Number, second: Number) -> Number | None:
    """Divide where the question asks for something else; nothing when whole numbers leave a remainder."""
    return quotient(first, second)


@procedure("operation-swap")
def doubled_for_halved(number: Number) -> Number:
    """Double where half is asked."""
    return 2 * number


@procedure("operation-swap")
def halved_for_doubled(number: Number) -> Number | None:
    """Halve where double is asked."""
    return quotient(number, 2)


@procedure("operation-swap")
def last_step_reversed(first: Number, second: Number, third: Number) -> Number:
    """Add in the last step where it takes away: a + b - c gives a + b + c; pass -c for the other way round."""
    return first + second + third


@procedure("operation-swap")
def first_step_reversed(first: Number, second: Number, third: Number) -> Number | None:
    """Take away in the first step where it adds: a + b - c gives a - b - c, if that is not below zero."""
    left = first - second - third
    return left if left >= 0 else None


@procedure("partial-step")
def sum_only(*numbers: Number) -> Number:
    """Stop after the adding: a + b of a + b - c."""
    return sum(numbers)


@procedure("partial-step")
def difference_only(whole: Number, taken: Number) -> Number:
    """Stop after the first subtraction: a - b of a - b - c, or of (a - b) x c."""
    return whole - taken


@procedure("partial-step")
def product_only(first: Number, second: Number) -> Number:
    """Stop after the multiplying: a x b of a x b + c."""
    return first * second


@procedure("partial-step")
def quotient_only(total: Number, size: Number) -> Number | None:
    """Stop after the dividing: a / b of a / b x c."""
    return quotient(total, size)


@procedure("partial-step")
def one_amount_left_out(*kept: Number) -> Number:
    """Leave one of several numbers out of a sum: pass those that are kept."""
    return sum(kept)


@procedure("partial-step")
def only_ones_found(missing: int) -> int | None:
    """Find the ones of a missing number and leave out its tens: 67 = 50 + 17 gives 7."""
    return missing % 10 if missing > 9 and missing % 10 else None


@procedure("compensation-left-out")
def rounded_part_not_adjusted(first: Number, rounded: Number) -> Number:
    """Calculate with the round number and do not put it right: 47 + 19 as 47 + 20 gives 67; pass -20 to take away."""
    return first + rounded


@procedure("partial-step")
def difference_not_shared(total: Number, difference: Number) -> Number | None:
    """Add the whole difference to half of a total: two numbers with sum 20 and difference 6 gives 16 for the larger."""
    half = quotient(total, 2)
    return None if half is None else half + difference
