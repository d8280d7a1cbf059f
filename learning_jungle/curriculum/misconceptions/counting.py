"""Misconceptions of counting: the start counted as a step, a ten passed wrongly, more and less swapped."""

from __future__ import annotations

from learning_jungle.curriculum.misconceptions.procedure import Number, procedure


@procedure("count-includes-start")
def start_counted_on(start: Number, jumps: int, step: Number = 1) -> Number | None:
    """Count on but say the start as the first step: 7 + 4 as 7, 8, 9, 10 gives 10."""
    return start + step * (jumps - 1) if jumps > 0 else None


@procedure("count-includes-start")
def start_counted_back(start: Number, jumps: int, step: Number = 1) -> Number | None:
    """Count back but say the start as the first step: 9 - 3 as 9, 8, 7 gives 7."""
    return start - step * (jumps - 1) if jumps > 0 else None


@procedure("count-includes-start")
def both_ends_counted(first: int, last: int, step: int = 1) -> int | None:
    """Count the numbers met, not the steps between them: from 3 to 8 gives 6."""
    gap = abs(last - first)
    return gap // step + 1 if gap and gap % step == 0 else None


@procedure("count-includes-start")
def neither_end_counted(first: int, last: int, step: int = 1) -> int | None:
    """Count only the numbers in between: from 3 to 8 gives 4 (the numbers 4, 5, 6, 7)."""
    gap = abs(last - first)
    return gap // step - 1 if gap > step and gap % step == 0 else None


@procedure("more-less-swap")
def other_direction(number: Number, change: Number) -> Number:
    """Go down for more or up for less, before for after: 1 more than 7 (7, 1) gives 6; 1 less (7, -1) gives 8."""
    return number - change


@procedure("more-less-swap")
def smallest_for_largest(*numbers: Number) -> Number | None:
    """Take the smallest where the largest is asked."""
    return min(numbers) if len(set(numbers)) > 1 else None


@procedure("more-less-swap")
def largest_for_smallest(*numbers: Number) -> Number | None:
    """Take the largest where the smallest is asked."""
    return max(numbers) if len(set(numbers)) > 1 else None


def _passes(start: int, change: int, place: int) -> bool:
    return change != 0 and start // place != (start + change) // place


@procedure("boundary-bridge")
def boundary_skipped(start: int, change: int, place: int = 10) -> int | None:
    """Jump over a ten (or a hundred) when passing it: 39 and 1 more gives 50; 40 and 1 less gives 29."""
    if not _passes(start, change, place):
        return None
    return start + change + (place if change > 0 else -place)


@procedure("boundary-bridge")
def boundary_not_passed(start: int, change: int, place: int = 10) -> int | None:
    """Pass a ten (or a hundred) without changing its digit: 39 and 1 more gives 30; 40 and 1 less gives 49."""
    if not _passes(start, change, place):
        return None
    return start + change - (place if change > 0 else -place)


@procedure("boundary-bridge")
def ten_written_as_it_is_counted(number: int) -> int | None:
    """Follow twenty-nine by "twenty-ten": 29 gives 210 and 109 gives 1010."""
    return int(f"{number // 10}10") if number > 9 and number % 10 == 9 else None


@procedure("boundary-bridge")
def stopped_at_boundary(start: int, change: int, place: int = 10) -> int | None:
    """Stop at the ten (or hundred) on the way: 38 + 5 gives 40, 42 - 5 gives 40."""
    end = start + change
    stop = (start // place + 1) * place if change > 0 else start // place * place
    return stop if min(start, end) < stop < max(start, end) else None


@procedure("step-as-one")
def counted_in_ones(start: int, jumps: int) -> int:
    """Take each jump of twos, fives or tens as a step of one: 3 jumps of ten from 20 gives 23."""
    return start + jumps


@procedure("miscount")
def one_missed(number: int) -> int | None:
    """Miss one thing when counting."""
    return number - 1 if number > 1 else None


@procedure("miscount")
def one_counted_twice(number: int) -> int:
    """Count one thing twice."""
    return number + 1
