"""Misconceptions of decimals: the point as a gap between two whole numbers, and length taken for size.

Decimals are Fractions whose denominator divides a power of ten.
"""

from __future__ import annotations

from fractions import Fraction

from learning_jungle.curriculum.misconceptions.procedure import Number, best_by, procedure


def _parted(number: Number) -> tuple[int, int, int]:
    """Return the whole part, the digits behind the point read as a whole number, and how many they are."""
    exact, places = Fraction(number), 0
    while (exact * 10**places).denominator != 1:
        places += 1
    ones, rest = divmod(int(exact * 10**places), 10**places)
    return ones, rest, places


def _written(ones: int, behind: int) -> Fraction:
    """Return the decimal with these digits behind the point: 5 and 12 give 5.12."""
    return ones + Fraction(behind, 10 ** len(str(behind)))


def _as_whole_number(number: Number) -> tuple[int, int]:
    ones, rest, _ = _parted(number)
    return ones, rest


def _fewest_digits(number: Number) -> tuple[int, int, int]:
    ones, rest, places = _parted(number)
    return ones, -places, rest


@procedure("decimal-longer-larger")
def largest_by_length(*numbers: Number) -> Number | None:
    """Read the digits behind the point as a whole number: of 0.35 and 0.8 the largest is 0.35."""
    return best_by(max, numbers, _as_whole_number)


@procedure("decimal-longer-larger")
def smallest_by_length(*numbers: Number) -> Number | None:
    """Read the digits behind the point as a whole number: of 0.35 and 0.8 the smallest is 0.8."""
    return best_by(min, numbers, _as_whole_number)


@procedure("decimal-longer-larger")
def ordered_as_whole_numbers(*numbers: Number) -> tuple[Number, ...] | None:
    """Order decimals, the smallest first, by the digits behind the point as whole numbers: 0.8, 0.35."""
    ordered = tuple(sorted(numbers, key=_as_whole_number))
    return ordered if ordered != tuple(sorted(numbers)) else None


@procedure("decimal-shorter-larger")
def largest_by_shortness(*numbers: Number) -> Number | None:
    """Take tenths to be always more than hundredths: of 0.4 and 0.65 the largest is 0.4."""
    return best_by(max, numbers, _fewest_digits)


@procedure("decimal-shorter-larger")
def smallest_by_shortness(*numbers: Number) -> Number | None:
    """Take hundredths to be always less than tenths: of 0.4 and 0.65 the smallest is 0.65."""
    return best_by(min, numbers, _fewest_digits)


@procedure("decimal-shorter-larger")
def ordered_by_shortness(*numbers: Number) -> tuple[Number, ...] | None:
    """Order decimals, the smallest first, with the longest as the smallest: 0.65, 0.4."""
    ordered = tuple(sorted(numbers, key=_fewest_digits))
    return ordered if ordered != tuple(sorted(numbers)) else None


@procedure("decimal-point-separator")
def sum_parted_at_point(first: Number, second: Number) -> Fraction | None:
    """Add the digits on each side of the point as whole numbers: 0.8 + 0.6 gives 0.14, 0.35 + 0.8 gives 0.43."""
    a, b = _parted(first), _parted(second)
    written = _written(a[0] + b[0], a[1] + b[1])
    return written if written != first + second else None


@procedure("decimal-point-separator")
def difference_parted_at_point(whole: Number, taken: Number) -> Fraction | None:
    """Take away on each side of the point as whole numbers: 5.8 - 2.35 gives 3.27, the smaller from the larger."""
    a, b = _parted(whole), _parted(taken)
    written = _written(a[0] - b[0], abs(a[1] - b[1]))
    return written if written not in (whole - taken, 0) and a[0] >= b[0] else None


@procedure("decimal-point-separator")
def product_parted_at_point(number: Number, factor: int) -> Fraction | None:
    """Multiply on each side of the point as whole numbers: 0.3 x 4 gives 0.12, 2.6 x 3 gives 6.18."""
    ones, rest, _ = _parted(number)
    written = _written(ones * factor, rest * factor)
    return written if rest and written != number * factor else None


@procedure("decimal-point-separator")
def point_overlooked(number: Number) -> int | None:
    """Read a decimal without its point: 2.5 gives 25."""
    ones, rest, places = _parted(number)
    return ones * 10**places + rest if places else None


@procedure("column-mixup")
def decimals_lined_up_on_the_right(first: Number, second: Number) -> Fraction | None:
    """Line up the last digits instead of the points: 3.4 + 0.25 as 34 + 25 gives 0.59."""
    a, b = _parted(first), _parted(second)
    if a[2] == b[2]:
        return None
    digits = a[0] * 10 ** a[2] + a[1] + b[0] * 10 ** b[2] + b[1]
    return Fraction(digits, 10 ** max(a[2], b[2]))


@procedure("zero-placeholder")
def zero_written_behind(number: Number, power: int = 10) -> Number | None:
    """Write a zero behind a decimal to multiply by 10, which changes nothing: 2.5 x 10 gives 2.50."""
    return number if Fraction(number).denominator != 1 else None


@procedure("place-shift")
def place_one_short(number: Number, power: int) -> Fraction | None:
    """Move the digits one place too few: 0.37 x 100 gives 3.7."""
    return Fraction(number) * power / 10 if power > 10 else None


@procedure("place-shift")
def place_one_over(number: Number, power: int) -> Fraction:
    """Move the digits one place too many: 0.37 x 10 gives 37."""
    return Fraction(number) * power * 10


@procedure("place-shift")
def quotient_place_one_short(number: Number, power: int) -> Fraction | None:
    """Move the digits one place too few when dividing: 37 / 100 gives 3.7."""
    return Fraction(number) * 10 / power if power > 10 else None


@procedure("place-shift")
def quotient_place_one_over(number: Number, power: int) -> Fraction:
    """Move the digits one place too many when dividing: 37 / 10 gives 0.37."""
    return Fraction(number) / power / 10


@procedure("zero-placeholder")
def zero_behind_point_left_out(number: Number) -> Fraction | None:
    """Leave out the zeros straight behind the point: 3.05 gives 3.5, 0.07 gives 0.7."""
    ones, rest, places = _parted(number)
    return _written(ones, rest) if rest and len(str(rest)) < places else None


@procedure("zero-placeholder")
def zero_behind_point_put_in(number: Number) -> Fraction | None:
    """Put a zero straight behind the point: 3.5 gives 3.05."""
    ones, rest, places = _parted(number)
    return ones + Fraction(rest, 10 ** (places + 1)) if rest else None


@procedure("decimal-fraction-digits")
def fraction_around_point(top: int, bottom: int) -> Fraction:
    """Write the top and the bottom on each side of the point: 1/4 gives 1.4."""
    return _written(top, bottom)


@procedure("decimal-fraction-digits")
def fraction_behind_point(top: int, bottom: int) -> Fraction | None:
    """Write the top and the bottom behind the point: 3/4 gives 0.34."""
    written = _written(0, int(f"{top}{bottom}"))
    return written if written != Fraction(top, bottom) else None


@procedure("decimal-fraction-digits")
def bottom_behind_point(top: int, bottom: int) -> Fraction | None:
    """Write the bottom behind the point: 1/5 gives 0.5."""
    written = _written(0, bottom)
    return written if written != Fraction(top, bottom) else None


@procedure("decimal-fraction-digits")
def top_behind_point(top: int, bottom: int) -> Fraction | None:
    """Write the top behind the point: 3/100 gives 0.3, 2/5 gives 0.2."""
    written = _written(0, top)
    return written if written != Fraction(top, bottom) else None


@procedure("decimal-fraction-digits")
def decimal_as_one_over(number: Number) -> tuple[int, int] | None:
    """Put 1 over the digits: 0.7 gives 1/7, 0.25 gives 1/25."""
    ones, rest, _ = _parted(number)
    return (1, rest) if ones == 0 and rest > 1 else None


@procedure("decimal-fraction-digits")
def decimal_digits_as_fraction(number: Number) -> tuple[int, int] | None:
    """Put the first digit over the second: 0.35 gives 3/5."""
    ones, rest, places = _parted(number)
    top, bottom = divmod(rest, 10)
    return (top, bottom) if ones == 0 and places == 2 and top and bottom else None


@procedure("column-mixup")
def decimal_over_wrong_power(number: Number) -> tuple[int, int] | None:
    """Take tenths for hundredths in a fraction: 0.7 gives 7/100."""
    ones, rest, places = _parted(number)
    return (ones * 10**places + rest, 10 ** (places + 1)) if places else None


@procedure("decimal-point-separator")
def parts_side_by_side(ones: int, tenths: int) -> Fraction:
    """Write a count of tenths behind the point whatever its size: 2 ones and 14 tenths gives 2.14."""
    return _written(ones, tenths)
