"""Whether the key is the only option of its form: the only decimal, of its length, or list with its first number."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from learning_jungle.curriculum.wording.options import Choice


class Form(NamedTuple):
    """What a child sees of an option before reading its number: its point, its length, and how a list begins."""

    decimal: bool
    digits: int
    opening: str


def form_of(choice: Choice) -> Form:
    """Return the form of an option; only a list of three or more has an opening."""
    opening = choice.text.split(", ")[0] if choice.text.count(", ") > 1 else ""
    return Form("." in choice.text, sum(map(str.isdigit, choice.text)), opening)


def stands_out(key: Form, others: Sequence[Form]) -> bool:
    """Return whether the key is the only decimal, the only whole number or the only list with its first item."""
    return all(other.decimal != key.decimal for other in others) or all(
        other.opening != key.opening for other in others
    )


def is_of_other_length(key: Form, others: Sequence[Form]) -> bool:
    """Return whether the others have all the same number of digits, and the key has another."""
    return len({other.digits for other in others}) == 1 and others[0].digits != key.digits
