"""The Procedure: one misconception worked through to the wrong answer that it gives for the numbers of a question."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any, Final, TypeVar

from learning_jungle.curriculum.wording.options import Choice

Number = int | Fraction
#: A wrong answer: a number, or the parts that an option prints, such as (top, bottom), (x, y) or (hour, minute).
Outcome = Number | tuple[Number, ...]
Option = TypeVar("Option")


@dataclass(frozen=True, slots=True)
class Procedure:
    """A way to a wrong answer, under the id of its misconception in the glossary.

    Called with the numbers of a question it returns the wrong answer, or None where the misconception gives nothing
    (no carry to forget). It does not know the key: where it happens to be right, the assembler drops the option.
    A Fraction that is a whole number comes back as an int.
    """

    misconception: str
    work: Callable[..., Outcome | None]

    def __call__(self, *numbers: Number | str | tuple[Number, ...]) -> Outcome | None:
        """Return what a child with this misconception answers, or None."""
        outcome = self.work(*numbers)
        return int(outcome) if isinstance(outcome, Fraction) and outcome.denominator == 1 else outcome

    def choices(self, form: Callable[..., Choice], *numbers: Number | str | tuple[Number, ...]) -> tuple[Choice, ...]:
        """Return one option in this form, or none where the procedure gives nothing.

        ``form`` is one of wording/options, such as ``whole`` or ``partial(whole, unit="cm")``; an outcome of several
        parts is passed as several arguments: ``fraction(top, bottom)``, ``coordinates(x, y)``.
        """
        outcome = self(*numbers)
        if outcome is None:
            return ()
        choice = form(*outcome) if isinstance(outcome, tuple) else form(outcome)
        return (choice.because(self.misconception),)


def procedure(misconception: str) -> Callable[[Callable[..., Outcome | None]], Procedure]:
    """Turn a function from a question's numbers to a wrong answer into a Procedure of this misconception."""

    def made(work: Callable[..., Outcome | None]) -> Procedure:
        return Procedure(misconception, work)

    return made


def best_by(
    best: Callable[..., Option],
    options: Sequence[Option],
    part: Callable[[Option], Any],
    size: Callable[[Option], Any] = lambda option: option,
) -> Option | None:
    """Return the option that one part of it makes the largest or smallest, as a child compares who looks at it alone.

    ``best`` is ``max`` or ``min``. None where that option is right, or where the right one has as good a part: then the
    part does not decide.
    """
    found, right = best(options, key=part), best(options, key=size)
    return found if size(found) != size(right) and part(found) != part(right) else None


#: Every place of a whole number with at most nine digits.
PLACES: Final = tuple(10**power for power in range(9))


def quotient(dividend: Number, divisor: Number) -> Number | None:
    """Divide exactly: whole numbers give a whole number or None, and a Fraction on either side gives a Fraction."""
    if divisor == 0:
        return None
    exact = Fraction(dividend) / divisor
    if isinstance(dividend, int) and isinstance(divisor, int):
        return exact.numerator if exact.denominator == 1 else None
    return exact


def digits_of(number: int) -> list[int]:
    """Return the digits of a whole number, the ones first: 307 gives [7, 0, 3]."""
    return [int(digit) for digit in reversed(str(abs(number)))]
