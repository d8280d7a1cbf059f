"""Simulates a second opinion that is right nine times in ten."""

from __future__ import annotations

from random import Random
from typing import Final

from learning_jungle.ai.answer_format import UNCLEAR
from learning_jungle.ai.opinion import objections, shuffled
from learning_jungle.curriculum.item import LETTERS, Item

RIGHT: Final = 0.9


def agrees(item: Item, right_option: str, rng: Random) -> bool:
    """Return whether the second opinion agrees with the marked key of a question.

    Nine times in ten it finds the right option, or calls the question unclear if that is not among the wrong ones, and
    otherwise it gives any of the other answers.
    """
    order = shuffled(1, rng)
    shown = [item.options[at] for at in order.options[0]]
    is_offered = right_option in shown and right_option != item.key
    right = LETTERS[shown.index(right_option)] if is_offered else UNCLEAR
    others = [answer for answer in (*LETTERS, UNCLEAR) if answer != right]
    answer = right if rng.random() < RIGHT else rng.choice(others)
    return objections([item], order, [answer]) == [None]
