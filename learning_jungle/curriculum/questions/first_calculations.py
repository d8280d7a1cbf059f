"""What a child may say for a sum or a difference up to twenty, in sets of options that do not show the key.

The wrong operation, which is far from the key, comes with a neighbour of its own, as the key does with the start
counted, or with an option on the other side of the key; in other questions all options are near the key.
"""

from __future__ import annotations

from collections.abc import Callable
from random import Random
from typing import Final

from learning_jungle.curriculum.misconceptions.counting import start_counted_back, start_counted_on
from learning_jungle.curriculum.misconceptions.word_problems import added_instead, subtracted_instead
from learning_jungle.curriculum.wording.options import Choice, whole

#: In so many of the questions the wrong operation is offered.
_OPERATION: Final = 0.6
#: In so many of these another option is on the other side of the key.
_BEYOND: Final = 0.8


def sums(rng: Random, first: int, second: int) -> list[Choice]:
    """Offer what a child may say for ``first`` and ``second`` together: first of all the start counted."""
    target = start_counted_on.choices(whole, first, second)
    if first != second and rng.random() < _OPERATION:
        return [*target, *_operation(rng, subtracted_instead.choices(whole, first, second), first + second, whole)]
    return [*target, *_near(rng, first + second, ((1, 2), (1, 2), (1, -2), (-2, -3)), whole)]


def differences(rng: Random, start: int, taken: int, form: Callable[..., Choice] = whole) -> list[Choice]:
    """Offer what a child may say when ``taken`` leave ``start``: first of all the start counted."""
    target = start_counted_back.choices(form, start, taken)
    if rng.random() < _OPERATION:
        return [*target, *_operation(rng, added_instead.choices(form, start, taken), start - taken, form)]
    return [*target, *_near(rng, start - taken, ((-1, -2), (-1, -2), (2, 3)), form)]


def _operation(rng: Random, choices: tuple[Choice, ...], key: int, form: Callable[..., Choice]) -> list[Choice]:
    """Return the wrong operation with what it gives after one more slip, or with one beyond the key."""
    number = int(choices[0].value)
    beyond = key + (rng.choice((1, 1, 2)) if number < key else -1 if key < 3 else -rng.choice((1, 1, 2)))
    if beyond > 0 and rng.random() < _BEYOND:
        return [*choices, form(beyond).because("near-miss")]
    step = rng.choice((1, -1)) if number > 1 else 1
    return [*choices, form(number + step).because("combined-slip")]


def _near(rng: Random, number: int, steps: tuple[tuple[int, int], ...], form: Callable[..., Choice]) -> list[Choice]:
    """Return two options near a number, none of them below one."""
    possible = [pair for pair in steps if min(pair) + number > 0]
    return [form(number + step).because("near-miss") for step in rng.choice(possible)]
