"""Misconceptions of numbers made of hundreds, tens and ones, of comparing them, and of the multiples beside them."""

from __future__ import annotations

from learning_jungle.curriculum.misconceptions.procedure import best_by, procedure


@procedure("place-value-face")
def places_written_together(hundreds: int, tens: int, ones: int) -> int | None:
    """Write the counts one after the other: 3 hundreds, 14 tens and 5 ones gives 3145."""
    return int(f"{hundreds}{tens}{ones}") if tens > 9 or ones > 9 else None


@procedure("forget-regroup")
def hundred_in_tens_lost(hundreds: int, tens: int, ones: int) -> int | None:
    """Keep only the last digit of more than ten tens: 3 hundreds, 14 tens and 5 ones gives 345."""
    return 100 * hundreds + 10 * (tens % 10) + ones if tens > 9 else None


@procedure("place-value-face")
def largest_by_ones(*numbers: int) -> int | None:
    """Compare the last digits only, for the largest number: of 512, 348 and 436 it gives 348."""
    return best_by(max, numbers, lambda number: number % 10)


@procedure("place-value-face")
def smallest_by_ones(*numbers: int) -> int | None:
    """Compare the last digits only, for the smallest number: of 519, 348 and 601 it gives 601."""
    return best_by(min, numbers, lambda number: number % 10)


@procedure("column-mixup")
def multiple_after_of_other_place(number: int, place: int) -> int:
    """Go on to the next multiple of 100 for one of 10 or the other way round: after 432 (place 10) gives 500."""
    other = 1_000 // place
    return number // other * other + other


@procedure("column-mixup")
def multiple_before_of_other_place(number: int, place: int) -> int:
    """Go back to the multiple of 100 for one of 10 or the other way round: before 432 (place 10) gives 400."""
    other = 1_000 // place
    return number // other * other


@procedure("more-less-swap")
def multiple_before_for_after(number: int, place: int) -> int:
    """Take the multiple before for the one after: after 432 (place 10) gives 430."""
    return number // place * place


@procedure("more-less-swap")
def multiple_after_for_before(number: int, place: int) -> int:
    """Take the multiple after for the one before: before 432 (place 10) gives 440."""
    return number // place * place + place


@procedure("partial-step")
def digits_from_place(number: int, place: int) -> int | None:
    """Read a digit together with those behind it: the 7 in 473 gives 73."""
    read = number % (place * 10)
    return read if read % place else None
