"""Misconceptions of written and mental addition and subtraction: the bugs of the column methods."""

from __future__ import annotations

from itertools import zip_longest

from learning_jungle.curriculum.misconceptions.procedure import digits_of, procedure


def _columns(first: int, second: int) -> list[tuple[int, int]]:
    return list(zip_longest(digits_of(first), digits_of(second), fillvalue=0))


def _joined(values: list[int]) -> int:
    """Return the number with these values in its columns, the ones first."""
    return sum(value * 10**place for place, value in enumerate(values))


@procedure("forget-regroup")
def forgotten_carry(first: int, second: int) -> int | None:
    """Add column by column and drop every carried ten: 48 + 27 gives 65."""
    dropped = _joined([(a + b) % 10 for a, b in _columns(first, second)])
    top = _columns(first, second)[-1]
    leading = sum(top) // 10 * 10 ** len(_columns(first, second))
    return dropped + leading if dropped + leading != first + second else None


@procedure("forget-regroup")
def forgotten_first_carry(first: int, second: int) -> int | None:
    """Drop only the ten that the ones make: 67 + 85 gives 142, where every carry dropped would give other digits."""
    return first + second - 10 if first % 10 + second % 10 >= 10 and first + second >= 20 else None


@procedure("forget-regroup")
def forgotten_second_carry(first: int, second: int) -> int | None:
    """Drop only the hundred that the tens make, into the hundreds of at least one number: 162 + 285 gives 347."""
    makes_hundred = first % 100 + second % 100 >= 100 and max(first, second) >= 100
    return first + second - 100 if makes_hundred else None


@procedure("carry-in-full")
def carry_written_in_full(first: int, second: int) -> int | None:
    """Write the whole total of each column: 48 + 27 gives 615."""
    written = int("".join(str(a + b) for a, b in reversed(_columns(first, second))))
    return written if written != first + second else None


@procedure("carry-wrong-digit")
def wrong_digit_carried(first: int, second: int) -> int | None:
    """Write the ten and carry the ones: 48 + 27 makes 15, so 1 is written and 5 carried, which gives 111."""
    if first % 10 + second % 10 < 10 or (first + second) % 10 == 1:
        return None
    ones = first % 10 + second % 10
    return (first // 10 + second // 10 + ones % 10) * 10 + ones // 10


@procedure("smaller-from-larger")
def smaller_from_larger(whole: int, taken: int) -> int | None:
    """Take the smaller digit from the larger in each column: 52 - 17 gives 45."""
    if all(a >= b for a, b in _columns(whole, taken)):
        return None
    return _joined([abs(a - b) for a, b in _columns(whole, taken)])


@procedure("forget-regroup")
def forgotten_exchange(whole: int, taken: int) -> int | None:
    """Add ten to each digit that is too small, but take none from the next column: 52 - 17 gives 45."""
    columns = _columns(whole, taken)
    if whole < taken or all(a >= b for a, b in columns):
        return None
    return _joined([(a - b) % 10 for a, b in columns])


@procedure("forget-regroup")
def forgotten_first_exchange(whole: int, taken: int) -> int | None:
    """Forget to take away the ten that the ones needed, and only that one: 432 - 157 gives 285."""
    return whole - taken + 10 if whole % 10 < taken % 10 and whole > taken else None


@procedure("zero-from-borrow")
def zero_where_too_small(whole: int, taken: int) -> int | None:
    """Write 0 where the digit on top is too small: 52 - 17 gives 40."""
    if all(a >= b for a, b in _columns(whole, taken)):
        return None
    return _joined([max(a - b, 0) for a, b in _columns(whole, taken)])


@procedure("zero-from-borrow")
def zero_minus_digit_is_zero(whole: int, taken: int) -> int | None:
    """Write 0 under a zero on top, and exchange correctly elsewhere: 50 - 17 gives 40."""
    blanked = _joined([0 if a == 0 and b > 0 else b for a, b in _columns(whole, taken)])
    return whole - blanked if blanked != taken and whole >= taken else None


def _exchanging(whole: int, taken: int, *, zero_becomes: int) -> int | None:
    """Subtract in columns, but let a zero that must give a ten become this digit and take nothing further left."""
    owed, written, met = 0, [], False
    for top, below in _columns(whole, taken):
        if owed and top == 0:
            top, owed, met = zero_becomes, 0, True
        top -= owed
        owed = int(top < below)
        written.append(top + 10 * owed - below)
    return _joined(written) if met and not owed else None


@procedure("forget-regroup")
def zero_becomes_nine_only(whole: int, taken: int) -> int | None:
    """Change a zero to 9 but take nothing from the hundreds: 305 - 147 gives 258."""
    return _exchanging(whole, taken, zero_becomes=9)


@procedure("forget-regroup")
def exchange_stops_at_zero(whole: int, taken: int) -> int | None:
    """Take nothing from a zero that must give a ten: 305 - 147 gives 168."""
    return _exchanging(whole, taken, zero_becomes=0)


@procedure("complement-each-digit")
def each_digit_made_to_ten(whole: int, part: int) -> int | None:
    """Make every column up to ten: 100 - 63 gives 47 and 1,000 - 386 gives 724; ``whole`` is a power of ten."""
    places = len(str(whole)) - 1
    if whole != 10**places or not 0 < part < whole:
        return None
    made = _joined([10 - digit if digit else 0 for digit in digits_of(part)])
    return made if made + part != whole else None


@procedure("column-mixup")
def sum_lined_up_on_the_left(first: int, second: int) -> int | None:
    """Write numbers of different length under each other from the left: 345 + 27 as 345 + 270 gives 615."""
    short, long = sorted((first, second))
    missing = len(str(long)) - len(str(short))
    return long + short * 10**missing if missing else None


@procedure("column-mixup")
def difference_lined_up_on_the_left(whole: int, taken: int) -> int | None:
    """Write the number taken away under the front digits: 345 - 27 as 345 - 270 gives 75."""
    missing = len(str(whole)) - len(str(taken))
    left = whole - taken * 10**missing
    return left if missing > 0 and left >= 0 else None


@procedure("column-mixup")
def added_to_every_column(number: int, ones: int) -> int | None:
    """Add a single digit to each column: 32 + 4 gives 76."""
    if number < 10 or ones > 9 or any(digit + ones > 9 for digit in digits_of(number)):
        return None
    return _joined([digit + ones for digit in digits_of(number)])


@procedure("compensation-wrong-way")
def sum_adjusted_wrong_way(first: int, second: int, rounded: int) -> int | None:
    """Add a round number and put the rest right the wrong way: 47 + 19 as 47 + 20 + 1 gives 68."""
    return first + 2 * rounded - second if rounded != second else None


@procedure("compensation-wrong-way")
def difference_adjusted_wrong_way(whole: int, taken: int, rounded: int) -> int | None:
    """Take away a round number and put the rest right the wrong way: 47 - 19 as 47 - 20 - 1 gives 26."""
    return whole - 2 * rounded + taken if rounded != taken else None
