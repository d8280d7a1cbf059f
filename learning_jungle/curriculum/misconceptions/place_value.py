"""Misconceptions of place value: digits swapped, without their place, in another column, or misheard."""

from __future__ import annotations

from fractions import Fraction

from learning_jungle.curriculum.misconceptions.procedure import Number, best_by, procedure


@procedure("digit-reversal")
def digits_reversed(number: int) -> int | None:
    """Swap the tens and ones digits: 31 for 13, 452 for 425; nothing where that would leave a zero in front."""
    tens, ones = number // 10 % 10, number % 10
    if tens == ones or number < 10 or (number < 100 and ones == 0):
        return None
    return number + 9 * (ones - tens)


@procedure("digit-reversal")
def worth_of_other_digit(number: int, place: int) -> int | None:
    """Swap the digits of a two-digit number, then say what the one in a place is worth: 47 (place 10) gives 70."""
    tens, ones = number // 10, number % 10
    return (ones if place == 10 else tens) * place or None


@procedure("teen-ty")
def teen_ty_confused(number: int) -> int | None:
    """Hear thirteen as thirty, or thirty as thirteen: 13 gives 30 and 30 gives 13; twelve and twenty count as well."""
    if 12 <= number <= 19:
        return 10 * (number - 10)
    if 20 <= number <= 90 and number % 10 == 0:
        return number // 10 + 10
    return None


@procedure("place-value-face")
def digit_as_itself(number: Number, place: Number) -> Number | None:
    """Give the digit instead of its value: the 4 in 347 (place 10) gives 4, the 6 in 0.56 (place 1/100) gives 6."""
    digit = int(number // place % 10)
    return digit if digit and place != 1 else None


@procedure("place-value-face")
def digits_added(number: int) -> int | None:
    """Add the digits as if all were ones: 4 tens and 7 ones gives 11."""
    return sum(int(digit) for digit in str(number)) if number > 9 else None


@procedure("place-value-face")
def tens_counted_as_ones(tens: int, ones: int = 0) -> int:
    """Count each ten as one: 3 tens and 5 ones gives 8."""
    return tens + ones


@procedure("place-value-face")
def digit_only_of_count(number: int, place: int) -> int | None:
    """Say how many tens a number has by its tens digit alone: the tens in 347 gives 4, not 34."""
    return number // place % 10 if number // place > 9 else None


@procedure("column-mixup")
def digit_one_place_left(number: Number, place: Number) -> Number | None:
    """Give a digit the value of the column on its left: the 4 in 347 (place 10) gives 400."""
    digit = int(number // place % 10)
    return digit * place * 10 if digit else None


@procedure("column-mixup")
def digit_one_place_right(number: Number, place: Number) -> Number | None:
    """Give a digit the value of the column on its right: the 3 in 347 (place 100) gives 30."""
    digit = int(number // place % 10)
    value = Fraction(digit * place, 10)
    if not digit or (isinstance(place, int) and value.denominator != 1):
        return None
    return value


@procedure("column-mixup")
def digit_in_another_column(number: Number, place: Number, other: Number) -> Number | None:
    """Give a digit the value of any other column: the 3 in 0.938 (place 1/100, other 1/1000) gives 0.003."""
    return int(number // place % 10) * other or None if other != place else None


@procedure("column-mixup")
def changed_one_column_right(number: Number, change: Number) -> Number | None:
    """Change the column on the right: 347 and 10 more gives 348; nothing for a change of ones."""
    smaller = Fraction(change) / 10
    if isinstance(change, int) and smaller.denominator != 1:
        return None
    return number + smaller


@procedure("column-mixup")
def changed_one_column_left(number: Number, change: Number) -> Number:
    """Change the column on the left: 347 and 10 more gives 447; with -10 it gives 247."""
    return number + 10 * change


@procedure("number-as-heard")
def written_as_heard(number: int) -> int | None:
    """Write each part as it is said: "three hundred and seven" gives 3007, "two thousand and forty" gives 200040."""
    place = 1_000 if number >= 1_000 else 100
    leading, rest = divmod(number, place)
    return int(f"{leading * place}{rest}") if leading and rest else None


@procedure("number-as-heard")
def parts_written_side_by_side(tens: int, ones: int) -> int:
    """Write the tens and then the ones, however many: 3 tens and 14 ones gives 314."""
    return int(f"{tens}{ones}")


@procedure("zero-placeholder")
def zero_left_out(number: int) -> int | None:
    """Leave out the zeros inside a number: 307 gives 37 and 4,056 gives 456; zeros at the end stay."""
    kept = str(number).rstrip("0")
    inside = kept.replace("0", "")
    return int(inside + str(number)[len(kept) :]) if inside != kept else None


@procedure("zero-placeholder")
def zero_put_in(number: int, place: int = 10) -> int | None:
    """Put a zero that is not needed in front of a place: 37 gives 307 and 452 gives 4,052 (place 100)."""
    front, back = divmod(number, place)
    return front * place * 10 + back if front else None


@procedure("zero-placeholder")
def zero_at_end_dropped(number: int) -> int | None:
    """Drop the last zero: 340 gives 34."""
    return number // 10 if number and number % 10 == 0 else None


@procedure("zero-placeholder")
def zero_at_end_added(number: int) -> int:
    """Write one zero too many at the end: 34 gives 340."""
    return number * 10


@procedure("zero-placeholder")
def zero_after_thousands_left_out(number: int) -> int | None:
    """Write one zero too few behind the thousands: twenty-three thousand and seven gives 2,307."""
    thousands, rest = divmod(number, 1_000)
    return thousands * 100 + rest if thousands and rest < 100 else None


@procedure("zero-placeholder")
def zero_left_out_of_thousands(number: int) -> int | None:
    """Leave out a zero inside the thousands: 304,005 gives 34,005."""
    thousands, rest = divmod(number, 1_000)
    inside = str(thousands)[:-1].replace("0", "") + str(thousands)[-1:]
    return int(inside) * 1_000 + rest if inside != str(thousands) else None


@procedure("column-mixup")
def rest_one_column_left(number: int) -> int | None:
    """Write what follows the thousands one column too far left: twenty-three thousand and seven gives 23,070."""
    thousands, rest = divmod(number, 1_000)
    return thousands * 1_000 + rest * 10 if thousands and 0 < rest < 100 else None


@procedure("place-value-face")
def largest_by_first_digits(*numbers: int) -> int | None:
    """Compare the first digits of numbers of any length: of 98,000 and 312,000 the largest is 98,000."""
    return best_by(max, numbers, str)


@procedure("place-value-face")
def smallest_by_first_digits(*numbers: int) -> int | None:
    """Compare the first digits of numbers of any length: of 98,000 and 312,000 the smallest is 312,000."""
    return best_by(min, numbers, str)


@procedure("zero-placeholder")
def zeros_of_thousands_left_out(number: int) -> int | None:
    """Write the thousands behind the millions without their zeros: three million, forty thousand gives 340,000."""
    millions, rest = divmod(number, 1_000_000)
    thousands, ones = divmod(rest, 1_000)
    return int(f"{millions}{thousands}{ones:03d}") if millions and 0 < thousands < 100 else None


@procedure("column-mixup")
def part_one_place_left(number: int, part: int) -> int:
    """Write a part of a number one place too far left: 3,040,007 (the 40,000) gives 3,400,007."""
    return number + 9 * part


@procedure("column-mixup")
def part_one_place_right(number: int, part: int) -> int | None:
    """Write a part of a number one place too far right: 3,040,007 (the 40,000) gives 3,004,007."""
    return number - part * 9 // 10 if part % 10 == 0 else None
