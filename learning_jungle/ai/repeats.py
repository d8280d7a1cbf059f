"""Tells whether two questions are the same one, asked in another order or with other small words."""

from __future__ import annotations

import re
from collections.abc import Hashable
from dataclasses import dataclass
from typing import Final

from learning_jungle.ai.asking import sentences_of
from learning_jungle.ai.printed_numbers import NUMERAL
from learning_jungle.curriculum.checking.numerals import number_from_words
from learning_jungle.curriculum.checking.quantities import read_value
from learning_jungle.curriculum.item import Item

_WORD: Final = re.compile(rf"{NUMERAL.pattern}|[a-z]+|[+−×÷=□£%]", re.IGNORECASE)
_SIGN_WORDS: Final = {"times": "×", "multiplied": "×", "plus": "+", "add": "+", "minus": "−", "divided": "÷", "-": "−"}
#: Words that a calculation can be asked with.
_ASKING: Final = frozenset(
    [
        "what",
        "is",
        "the",
        "work",
        "out",
        "calculate",
        "find",
        "complete",
        "which",
        "number",
        "missing",
        "by",
        "and",
        "of",
        "answer",
        "to",
        "sum",
        "product",
        "please",
        "can",
        "you",
        "=",
        "□",
        "equals",
        "how",
        "much",
        "many",
        "are",
        "does",
        "makes",
        "this",
        "true",
        "goes",
        "in",
        "box",
    ]
)


@dataclass(frozen=True, slots=True)
class Written:
    """The stem of a question that was written before, and the text of its key."""

    stem: str
    key: str


def sameness(item: Item) -> Hashable:
    """Return a value that two questions share if they ask the same: 7 × 8 and 8 × 7, or a story's sentences reordered.

    The key's value is a part of it, so that 12 − 5 and 5 − 12 differ.
    """
    return sameness_of(item.stem, item.key)


def sameness_of(stem: str, key: str) -> Hashable:
    """Return the sameness of a question with this stem and this text of the key."""
    sentences = [[_plain(word.casefold()) for word in _WORD.findall(part)] for part in sentences_of(stem)]
    calculation = [word for words in sentences for word in words if word not in _ASKING]
    if calculation and not any(word.isalpha() for word in calculation):
        return read_value(key), tuple(sorted(calculation))
    return read_value(key), tuple(sorted(map(tuple, sentences)))


def _plain(word: str) -> str:
    word = _SIGN_WORDS.get(word, word).replace(",", "")
    in_words = number_from_words(word) if word.isalpha() else None
    return word if in_words is None else str(in_words)
