"""A solver for how large things of the house and the street usually are."""

from __future__ import annotations

from typing import Final

from learning_jungle.curriculum.checking.quantities import read_value
from learning_jungle.curriculum.checking.question import Answer, Question, WordingTable

TABLE = WordingTable()

#: The smallest and the largest size that would not surprise.
_USUAL: Final = {
    ("long", "pencil"): ("7 cm", "22 cm"), ("long", "spoon"): ("10 cm", "35 cm"), ("long", "shoe"): ("10 cm", "35 cm"),
    ("long", "car"): ("2 m", "6 m"), ("long", "bed"): ("120 cm", "230 cm"), ("long", "bus"): ("6 m", "19 m"),
    ("heavy", "dog"): ("3 kg", "60 kg"), ("heavy", "child"): ("10 kg", "60 kg"), ("heavy", "chair"): ("2 kg", "20 kg"),
    ("heavy", "egg"): ("40 g", "80 g"), ("heavy", "letter"): ("5 g", "100 g"),
    ("heavy", "strawberry"): ("5 g", "50 g"),
}  # fmt: skip


@TABLE.reads(r"about how (long|heavy|wide|tall|high) is an? ([a-z ]+)\?")
def usual_size(question: Question, how: str, thing: str) -> Answer:
    """Find the size between the smallest and the largest usual one."""
    limits = _USUAL.get((how, thing))
    if limits is None:
        return None
    low, high = (read_value(limit) for limit in limits)
    return question.where(lambda value: value.dimension == low.dimension and low.amount <= value.amount <= high.amount)
