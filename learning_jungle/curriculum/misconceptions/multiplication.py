"""Misconceptions of multiplying: tables, zeros, parts of a product left out, and carried digits."""

from __future__ import annotations

from fractions import Fraction

from learning_jungle.curriculum.misconceptions.procedure import Number, digits_of, procedure


@procedure("add-not-multiply")
def added_not_multiplied(*factors: Number) -> Number:
    """Add where equal groups need multiplying: 6 x 7 gives 13, 2 x 3 x 4 gives 9."""
    return sum(factors)


@procedure("times-table-neighbour")
def fact_before(factor: int, table: int) -> int | None:
    """Stop one group early: 6 x 7 (6 groups of 7) gives 35."""
    return (factor - 1) * table if factor > 1 else None


@procedure("times-table-neighbour")
def fact_after(factor: int, table: int) -> int:
    """Go one group too far: 6 x 7 (6 groups of 7) gives 49."""
    return (factor + 1) * table


@procedure("times-table-neighbour")
def quotient_one_less(total: int, size: int) -> int | None:
    """Stop one group early in a division: 42 / 7 gives 5."""
    return total // size - 1 if total >= 2 * size else None


@procedure("times-table-neighbour")
def quotient_one_more(total: int, size: int) -> int:
    """Go one group too far in a division: 42 / 7 gives 7."""
    return total // size + 1


@procedure("times-zero-one")
def times_zero_is_itself(number: Number) -> Number:
    """Think that times 0 changes nothing: 7 x 0 gives 7."""
    return number


@procedure("times-zero-one")
def times_one_is_one_more(number: Number) -> Number:
    """Think that times 1 adds one: 7 x 1 gives 8."""
    return number + 1


@procedure("zero-placeholder")
def zeros_ignored(first: int, second: int) -> int | None:
    """Multiply without the zeros at the end and never put them back: 300 x 4 gives 12."""
    bare = int(str(first).rstrip("0") or 0) * int(str(second).rstrip("0") or 0)
    return bare if bare and bare != first * second else None


@procedure("zero-placeholder")
def product_one_zero_short(first: int, second: int) -> int | None:
    """Leave out one zero: 300 x 4 gives 120, 37 x 100 gives 370."""
    tenth, rest = divmod(first * second, 10)
    return tenth if not rest and (first % 10 == 0 or second % 10 == 0) else None


@procedure("zero-placeholder")
def product_one_zero_over(first: int, second: int) -> int | None:
    """Write one zero too many: 300 x 4 gives 12,000, 37 x 100 gives 37,000."""
    return first * second * 10 if first % 10 == 0 or second % 10 == 0 else None


@procedure("zero-placeholder")
def quotient_one_zero_off(total: int, divisor: int) -> int | None:
    """Leave one zero too many when dividing: 3,700 / 100 gives 370."""
    exact = Fraction(total * 10, divisor)
    return exact.numerator if exact.denominator == 1 and divisor % 10 == 0 else None


@procedure("zero-placeholder")
def quotient_one_zero_short(total: int, divisor: int) -> int | None:
    """Drop one zero too many when dividing: 37,000 / 100 gives 37."""
    exact = Fraction(total, divisor * 10)
    return exact.numerator if exact.denominator == 1 else None


@procedure("part-not-multiplied")
def only_tens_multiplied(number: int, factor: int) -> int | None:
    """Multiply the tens and only add the ones: 34 x 6 gives 180 + 4 = 184."""
    tens, ones = number // 10 * 10, number % 10
    return tens * factor + ones if tens and ones else None


@procedure("part-not-multiplied")
def only_ones_multiplied(number: int, factor: int) -> int | None:
    """Multiply the ones and only add the tens: 34 x 6 gives 30 + 24 = 54."""
    tens, ones = number // 10 * 10, number % 10
    return tens + ones * factor if tens and ones else None


@procedure("part-not-multiplied")
def like_parts_multiplied(first: int, second: int) -> int | None:
    """Multiply tens by tens and ones by ones only: 23 x 14 gives 200 + 12 = 212."""
    a, b, c, d = first // 10 * 10, first % 10, second // 10 * 10, second % 10
    return a * c + b * d if a and b and c and d else None


@procedure("part-not-multiplied")
def first_term_multiplied(factor: Number, first: Number, second: Number) -> Number:
    """Multiply only the first part of a bracket: 3 x (4 + 5) gives 3 x 4 + 5 = 17."""
    return factor * first + second


@procedure("zero-placeholder")
def second_row_without_zero(first: int, second: int) -> int | None:
    """Multiply by the tens digit as if it were ones: 23 x 14 gives 92 + 23 = 115."""
    return first * (second // 10) + first * (second % 10) if 10 <= second < 100 and second % 10 else None


@procedure("zero-placeholder")
def zero_skipped_in_product(number: int, factor: int) -> int | None:
    """Pass over a zero inside a number: 304 x 6 as 34 x 6 gives 204."""
    kept = str(number).rstrip("0")
    inside = kept.replace("0", "")
    return int(inside + str(number)[len(kept) :]) * factor if inside != kept else None


@procedure("forget-regroup")
def product_without_carry(number: int, factor: int) -> int | None:
    """Write only the ones of each column's product and carry nothing: 34 x 6 gives 184; ``factor`` is one digit."""
    parts = [digit * factor for digit in digits_of(number)]
    written = sum(part % 10 * 10**place for place, part in enumerate(parts[:-1])) + parts[-1] * 10 ** (len(parts) - 1)
    return written if factor < 10 and written != number * factor else None


@procedure("carry-in-full")
def product_written_in_full(number: int, factor: int) -> int | None:
    """Write the whole product of each column: 34 x 6 gives 1824; ``factor`` is one digit."""
    written = int("".join(str(digit * factor) for digit in reversed(digits_of(number))))
    return written if factor < 10 and written != number * factor else None


@procedure("carry-too-soon")
def carry_added_before_multiplying(number: int, factor: int) -> int | None:
    """Add the carried digit to the tens before multiplying: 34 x 6 as (3 + 2) x 6 gives 304."""
    carried = number % 10 * factor // 10
    if not 10 <= number < 100 or factor > 9 or not carried:
        return None
    return (number // 10 + carried) * factor * 10 + number % 10 * factor % 10


@procedure("square-as-double")
def squared_as_doubled(number: Number) -> Number:
    """Double a number instead of squaring it: 6 squared gives 12."""
    return 2 * number


@procedure("square-as-double")
def cubed_as_tripled(number: Number) -> Number:
    """Take three times a number instead of its cube: 4 cubed gives 12."""
    return 3 * number


@procedure("part-not-multiplied")
def rest_not_multiplied(rest: int, factor: int) -> int | None:
    """Keep the second part of a product as it is: 6 x 98 as 600 - 2, and 8 x 23 as 160 + 3."""
    return rest if factor > 1 else None


@procedure("times-zero-one")
def divided_by_one_is_one(number: Number) -> int:
    """Think that a number divided by 1 is 1, as a number divided by itself is."""
    return 1


@procedure("place-value-face")
def index_as_digit(number: int, index: int) -> int:
    """Read a raised 2 or 3 as a digit: 6 squared gives 62."""
    return 10 * number + index


@procedure("square-as-double")
def square_and_cube_as_multiples(squared: int, cubed: int) -> int:
    """Double one number and take three times the other: 5 squared and 2 cubed gives 10 + 6 = 16."""
    return 2 * squared + 3 * cubed


@procedure("square-as-double")
def only_square_as_double(squared: int, cubed: int) -> int:
    """Double the number to square, and cube the other rightly: 5 squared and 2 cubed gives 10 + 8 = 18."""
    return 2 * squared + cubed**3


@procedure("square-as-double")
def only_cube_as_triple(squared: int, cubed: int) -> int:
    """Square the first number rightly, and take three times the other: 5 squared and 2 cubed gives 25 + 6 = 31."""
    return squared**2 + 3 * cubed


@procedure("square-as-double")
def cubed_as_squared(number: Number) -> Number:
    """Square a number instead of cubing it: 4 cubed gives 16."""
    return number * number


@procedure("partial-step")
def only_one_factor_undone(product: int, factor: int) -> Number:
    """Divide by one of two factors only: 2 x 3 x box = 42 gives 42 / 3 = 14."""
    return Fraction(product, factor)


@procedure("add-not-multiply")
def one_for_one_group(product: int) -> int:
    """Add 1 for one group more: 24 x 36 = 864, so 24 x 37 gives 865."""
    return product + 1


@procedure("add-not-multiply")
def one_for_one_group_less(product: int) -> int | None:
    """Take 1 away for one group less: 24 x 36 = 864, so 24 x 35 gives 863."""
    return product - 1 if product > 1 else None
