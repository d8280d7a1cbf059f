"""Misconceptions of multiplying and dividing fractions; a fraction comes and goes as its top and its bottom."""

from __future__ import annotations

from learning_jungle.curriculum.misconceptions.procedure import procedure

Pair = tuple[int, int]


@procedure("add-tops-and-bottoms")
def tops_multiplied_bottoms_added(top: int, bottom: int, other_top: int, other_bottom: int) -> Pair:
    """Multiply the tops but add the bottoms: 2/3 x 4/5 gives 8/8."""
    return top * other_top, bottom + other_bottom


@procedure("top-bottom-swap")
def second_turned_over(top: int, bottom: int, other_top: int, other_bottom: int) -> Pair:
    """Multiply across, as if the second fraction were turned over: 2/3 x 4/5 gives 10/12."""
    return top * other_bottom, bottom * other_top


@procedure("one-part-scaled")
def only_bottoms_multiplied(top: int, bottom: int, other_top: int, other_bottom: int) -> Pair | None:
    """Multiply only the bottoms and keep the first top: 2/3 x 4/5 gives 2/15."""
    return (top, bottom * other_bottom) if other_top > 1 else None


@procedure("add-not-multiply")
def divisor_added_to_bottom(top: int, bottom: int, number: int) -> Pair:
    """Add the number to the bottom to divide by it: 2/3 divided by 4 gives 2/7."""
    return top, bottom + number


@procedure("one-part-scaled")
def only_one_part_divided(top: int, bottom: int, number: int) -> Pair | None:
    """Divide only the top to simplify: 12/18 (by 6) gives 2/18."""
    return (top // number, bottom) if top % number == 0 else None
