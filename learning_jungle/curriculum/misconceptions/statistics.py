"""Misconceptions of charts and averages."""

from __future__ import annotations

from fractions import Fraction

from learning_jungle.curriculum.misconceptions.procedure import Number, procedure, quotient


@procedure("mean-mixup")
def mean_not_divided(*values: Number) -> Number:
    """Add the values and stop: the mean of 3, 5 and 10 gives 18."""
    return sum(values)


@procedure("mean-mixup")
def mean_of_extremes(*values: int) -> Number | None:
    """Take the middle between the smallest and the largest: 3, 4 and 11 gives 7."""
    return quotient(min(values) + max(values), 2)


@procedure("mean-mixup")
def middle_value(*values: Number) -> Number | None:
    """Take the middle value (the median) for the mean; nothing for an even number of values."""
    return sorted(values)[len(values) // 2] if len(values) % 2 else None


@procedure("mean-mixup")
def middle_as_listed(*values: Number) -> Number | None:
    """Take the value in the middle of the list without putting it in order."""
    middle = values[len(values) // 2]
    return middle if len(values) % 2 and middle != sorted(values)[len(values) // 2] else None


@procedure("mean-mixup")
def most_frequent_value(*values: Number) -> Number | None:
    """Take the value that comes most often (the mode) for the mean."""
    counts = {value: values.count(value) for value in values}
    most = [value for value, count in counts.items() if count == max(counts.values())]
    return most[0] if len(most) == 1 and len(counts) > 1 else None


@procedure("near-miss")
def mean_halved(*values: int) -> Number | None:
    """Divide by 2 however many values there are."""
    return quotient(sum(values), 2) if len(values) > 2 else None


@procedure("mean-mixup")
def range_for_mean(*values: Number) -> Number | None:
    """Give the largest less the smallest."""
    return max(values) - min(values) or None


@procedure("symbol-as-one")
def symbols_counted(full: int, halves: int = 0) -> int:
    """Count each symbol of a pictogram as one thing, a half symbol too."""
    return full + halves


@procedure("scale-misread")
def bundles_as_four(count: int) -> int | None:
    """Overlook the stroke across each bundle of a tally: two bundles and 3 give 11."""
    return count - count // 5 if count >= 5 else None


@procedure("scale-misread")
def bundles_as_one(count: int) -> int | None:
    """Count each bundle of a tally as one: two bundles and 3 give 5."""
    return count // 5 + count % 5 if count >= 5 else None


@procedure("half-symbol")
def half_symbol_as_one(worth: int, full: int) -> int | None:
    """Count a half symbol as one thing: 3 symbols of 10 and a half gives 31."""
    return worth * full + 1 if worth != 2 else None


@procedure("half-symbol")
def half_symbol_as_whole(worth: int, full: int) -> int:
    """Count a half symbol as a whole one: 3 symbols of 10 and a half gives 40."""
    return worth * (full + 1)


@procedure("half-symbol")
def half_symbol_left_out(worth: int, full: int) -> int:
    """Leave out a half symbol: 3 symbols of 10 and a half gives 30."""
    return worth * full


@procedure("percent-as-amount")
def sector_angle_as_percent(angle: int, total: int) -> Fraction | None:
    """Take the degrees of a sector as a percentage: 90 degrees of 40 children gives 36."""
    return Fraction(angle * total, 100) if angle < 100 else None


@procedure("partial-step")
def larger_bar_read(first: Number, second: Number) -> Number | None:
    """Read off the larger of two values and not the difference."""
    return max(first, second) if first != second else None


@procedure("scale-misread")
def sector_angle_as_count(angle: int) -> int:
    """Take the degrees of a sector for the number of children: 90 degrees gives 90."""
    return angle


@procedure("angle-sum-mixup")
def sector_of_half_turn(angle: int) -> tuple[int, int] | None:
    """Take a pie chart for 180 degrees: a sector of 60 gives 60/180."""
    return (angle, 180) if angle < 180 else None


@procedure("height-for-change")
def highest_end(*values: int) -> int:
    """Take the step that ends highest for the largest rise: 2, 9, 12, 5 gives step 1, from 9 to 12."""
    return max(range(len(values) - 1), key=lambda step: values[step + 1])
