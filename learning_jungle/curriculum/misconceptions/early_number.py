"""Misconceptions of first counting and first calculation: a row left out, the wrong part named, ten made and left."""

from __future__ import annotations

from learning_jungle.curriculum.misconceptions.procedure import procedure


@procedure("count-skip-double")
def row_left_out(*counted: int) -> int | None:
    """Leave out a whole row or group when counting: pass the rows that are counted."""
    return sum(counted) or None


@procedure("other-part")
def part_named_again(part: int) -> int | None:
    """Name the part that is known instead of the part asked for: "8 is 5 and how many?" gives 5."""
    return part or None


@procedure("more-less-swap")
def opposite_neighbour(start: int, change: int) -> int | None:
    """Go the wrong way from a start, where that is not below zero: one more than 7 gives 6."""
    return start - change if start >= change else None


@procedure("operation-swap")
def counted_the_wrong_way(start: int, change: int) -> int | None:
    """Count on for back, or back for on, where that is not below zero: 8 and 3 back (8, -3) gives 11."""
    return start - change if start >= change else None


@procedure("partial-step")
def stopped_at_the_double(first: int, second: int) -> int | None:
    """Use the double of the smaller of two near numbers and leave the rest: 6 + 8 as 6 + 6 gives 12."""
    return 2 * min(first, second) if 0 < abs(first - second) <= 2 else None


@procedure("compensation-left-out")
def made_ten_and_kept(first: int, second: int) -> int | None:
    """Make the larger number ten and forget to take that away again: 8 + 5 as 10 + 5 gives 15."""
    return 10 + min(first, second) if max(first, second) < 10 else None


@procedure("place-value-face")
def ten_left_behind(number: int, taken: int) -> int | None:
    """Work with the ones only and leave out the ten: 17 - 4 gives 3."""
    return number % 10 - taken if number > 9 and number % 10 > taken else None


@procedure("place-value-face")
def ten_as_one(number: int) -> int | None:
    """Read the 1 of a teen number as one: 14 as 1 and 4 gives 5."""
    return 1 + number % 10 if 10 <= number < 20 else None


@procedure("hidden-faces")
def only_cubes_in_sight(length: int, width: int, height: int) -> int | None:
    """Count the cubes that show and leave out those behind them: a block of 2 by 2 by 2 gives 7."""
    hidden = (length - 1) * (width - 1) * (height - 1)
    return length * width * height - hidden if hidden else None


@procedure("hidden-faces")
def squares_counted_as_cubes(length: int, width: int, height: int) -> int | None:
    """Count every square that shows as a cube of its own: a block of 2 by 2 by 2 gives 12."""
    return length * width + width * height + length * height


@procedure("partial-step")
def front_cubes_only(length: int, height: int) -> int:
    """Count the front of a block of cubes and stop."""
    return length * height


@procedure("partial-step")
def halved_once(number: int) -> int | None:
    """Find half where a quarter is asked: a quarter of 12 gives 6."""
    return number // 2 if number % 2 == 0 else None


@procedure("count-includes-start")
def printed_mark_counted(label: int, marks: int) -> int:
    """Count the printed mark as the first one: 3 marks after 5 gives 9; -2, two marks before 10, gives 7."""
    return label + marks + (1 if marks > 0 else -1)


@procedure("number-as-heard")
def ten_and_ones_side_by_side(ones: int) -> int:
    """Write ten and the ones beside each other: 10 + 4 gives 104."""
    return 100 + ones
