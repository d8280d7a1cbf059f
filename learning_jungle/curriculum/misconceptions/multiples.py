"""Misconceptions of multiples: a number judged by its last digit."""

from __future__ import annotations

from learning_jungle.curriculum.misconceptions.procedure import procedure


@procedure("multiple-by-last-digit")
def ends_in_the_number(number: int, tens: int) -> int | None:
    """Take a number that ends in the digit for a multiple of it: 28 for a multiple of 8; ``tens`` says which."""
    found = 10 * tens + number
    return found if found % number else None
