"""What the written column methods give when one step is forgotten."""

from __future__ import annotations

from itertools import zip_longest


def _digits(number: int) -> list[int]:
    return [int(digit) for digit in reversed(str(number))]


def _columns(first: int, second: int) -> list[tuple[int, int]]:
    return list(zip_longest(_digits(first), _digits(second), fillvalue=0))


def sum_without_carrying(first: int, second: int) -> int:
    """Add column by column and drop every carried ten: 48 + 27 gives 65."""
    return sum((a + b) % 10 * 10**place for place, (a, b) in enumerate(_columns(first, second)))


def smaller_from_larger(first: int, second: int) -> int:
    """Take the smaller digit from the larger in each column, whichever stands on top: 52 - 17 gives 45."""
    return sum(abs(a - b) * 10**place for place, (a, b) in enumerate(_columns(first, second)))
