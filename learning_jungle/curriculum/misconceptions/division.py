"""Misconceptions of dividing, of the order of operations, and of factors and multiples."""

from __future__ import annotations

from fractions import Fraction
from math import gcd, lcm

from learning_jungle.curriculum.misconceptions.procedure import Number, procedure


@procedure("remainder-ignore")
def remainder_dropped(total: int, size: int) -> int | None:
    """Leave the remainder out: 23 children in boats of 4 gives 5 boats."""
    return total // size if total % size else None


@procedure("remainder-ignore")
def remainder_rounded_up(total: int, size: int) -> int | None:
    """Make one more of a remainder that is not enough: 23 eggs in full boxes of 6 gives 4."""
    return total // size + 1 if total % size else None


@procedure("remainder-ignore")
def remainder_as_answer(total: int, size: int) -> int | None:
    """Give what is left over as the answer: 23 in groups of 4 gives 3."""
    return total % size or None


@procedure("remainder-ignore")
def remainder_added(total: int, size: int) -> int | None:
    """Add what is left over to the number of groups: 23 in groups of 4 gives 5 + 3 = 8."""
    return total // size + total % size if total % size else None


@procedure("remainder-as-decimal")
def remainder_as_decimal(total: int, size: int) -> Fraction | None:
    """Write the remainder behind a point: 17 / 5 gives 3.2; nothing where that is right."""
    whole, rest = divmod(total, size)
    written = whole + Fraction(rest, 10 ** len(str(rest)))
    return written if rest and written != Fraction(total, size) else None


@procedure("remainder-as-decimal")
def remainder_over_ten(total: int, size: int) -> tuple[int, int, int] | None:
    """Write the remainder as tenths in a mixed number: 17 / 5 gives 3 2/10, as (3, 2, 10)."""
    return (total // size, total % size, 10) if total % size and size != 10 else None


@procedure("forget-regroup")
def remainder_not_carried_on(total: int, size: int) -> int | None:
    """Divide digit by digit and lose what is left in each column: 74 / 2 gives 32."""
    if size > 9 or int(str(total)[0]) < size:
        return None
    written = int("".join(str(int(digit) // size) for digit in str(total)))
    return written if written != total // size else None


@procedure("zero-placeholder")
def zero_left_out_of_quotient(total: int, size: int) -> int | None:
    """Leave out the zero of a column with too few: 618 / 6 gives 13."""
    kept = str(total // size).rstrip("0")
    inside = kept.replace("0", "")
    return int(inside + str(total // size)[len(kept) :]) if inside != kept else None


@procedure("order-left-right")
def sum_before_product(first: Number, second: Number, third: Number) -> Number:
    """Add first because it is written first: 3 + 4 x 5 gives 7 x 5 = 35."""
    return (first + second) * third


@procedure("order-left-right")
def difference_before_product(first: Number, second: Number, third: Number) -> Number:
    """Take away first because it is written first: 20 - 3 x 4 gives 17 x 4 = 68."""
    return (first - second) * third


@procedure("order-left-right")
def brackets_overlooked(first: Number, second: Number, third: Number) -> Number:
    """Work past the brackets from the left: 3 x (4 + 5) gives 12 + 5 = 17."""
    return first * second + third


@procedure("order-left-right")
def difference_brackets_overlooked(whole: Number, first: Number, second: Number) -> Number:
    """Work past the brackets from the left: 20 - (8 - 3) gives 12 - 3 = 9; pass ``second`` negative for a sum."""
    return whole - first - second


@procedure("add-before-subtract")
def sum_before_difference(whole: Number, taken: Number, added: Number) -> Number:
    """Add before taking away: 12 - 4 + 3 gives 12 - 7 = 5."""
    return whole - (taken + added)


@procedure("factor-multiple-swap")
def common_factor_for_multiple(first: int, second: int) -> int | None:
    """Give the highest common factor for the lowest common multiple: 6 and 8 gives 2."""
    return gcd(first, second) if gcd(first, second) > 1 else None


@procedure("factor-multiple-swap")
def common_multiple_for_factor(first: int, second: int) -> int:
    """Give the lowest common multiple for the highest common factor: 6 and 8 gives 24."""
    return lcm(first, second)


@procedure("product-as-multiple")
def product_for_lowest_multiple(first: int, second: int) -> int | None:
    """Multiply the numbers to find their lowest common multiple: 6 and 8 gives 48."""
    return first * second if gcd(first, second) > 1 else None


@procedure("one-condition-only")
def factor_of_first_only(first: int, second: int) -> int | None:
    """Check only the first of two numbers: the largest factor of 12, but not of 18, below 12 gives 4."""
    found = [p for p in range(2, first) if first % p == 0 and second % p]
    return max(found) if found else None


@procedure("one-condition-only")
def small_factor_of_first_only(first: int, second: int) -> int | None:
    """Check only the first of two numbers: the smallest factor of 20, but not of 30, above 1 gives 4."""
    found = [p for p in range(2, first) if first % p == 0 and second % p]
    return min(found) if found else None


@procedure("one-condition-only")
def multiple_of_first_only(first: int, second: int, times: int) -> int | None:
    """Check only the first of two numbers: a common multiple of 6 and 8 (with 5 times 6) gives 30."""
    return first * times if first * times % second else None


@procedure("last-digit-multiple")
def multiple_by_last_digit(number: int, tens: int) -> int | None:
    """Take a number that ends in 7 to be a multiple of 7: with 2 tens it gives 27."""
    ending = 10 * tens + number
    return ending if ending % number else None


@procedure("odd-means-prime")
def largest_odd_taken_for_prime(*numbers: int) -> int | None:
    """Take an odd number to be prime: of 27, 12 and 8 it is 27."""
    odd = [number for number in numbers if number % 2 and any(number % p == 0 for p in range(3, number, 2))]
    return max(odd) if odd else None


@procedure("odd-means-prime")
def odd_numbers_counted(low: int, high: int) -> int:
    """Count the odd numbers between two even ones instead of the primes: from 10 to 20 gives 5."""
    return (high - low) // 2


@procedure("forget-regroup")
def remainder_lost_on_the_way(total: int, size: int) -> int | None:
    """Lose what is left over after each step of a long division: 7,395 / 15 as 73, then 9, then 95 gives 406."""
    written, current = "", 0
    for digit in str(total):
        current = 10 * current + int(digit)
        written += str(current // size)
        if current >= size:
            current = 0
    return int(written) if int(written) not in (0, total // size) else None


@procedure("remainder-ignore")
def remainder_over_quotient(total: int, size: int) -> tuple[int, int, int] | None:
    """Put the remainder over the quotient: 23 / 5 gives 4 3/4, as (4, 3, 4)."""
    whole, rest = divmod(total, size)
    return (whole, rest, whole) if 0 < rest < whole else None


@procedure("zero-placeholder")
def zero_put_at_end_of_quotient(total: int, size: int) -> int | None:
    """Write a zero of the quotient at its end and not inside: 618 / 6 = 103 gives 130."""
    text = str(total // size)
    kept = text.replace("0", "", 1) + "0" if "0" in text else text
    return int(kept) if int(kept) != total // size else None


@procedure("partial-step")
def smaller_common_factor(first: int, second: int) -> int | None:
    """Stop at a common factor that is not the highest: 24 and 36 gives 6."""
    highest = gcd(first, second)
    return max((factor for factor in range(2, highest) if highest % factor == 0), default=None)


@procedure("odd-means-prime")
def odd_taken_for_prime(number: int) -> int | None:
    """Take an odd number for a prime although it has factors: 51 passes for a prime."""
    has_factors = any(number % factor == 0 for factor in range(3, number))
    return number if number % 2 and has_factors else None
