"""What tells the key of a question without any mathematics: its speech, its scale, or its first item alone."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction
from typing import Any, Final

from learning_jungle.curriculum.checking.quantities import Value, read_values
from learning_jungle.curriculum.item import Item
from learning_jungle.curriculum.wording.number_words import NUMBER_WORDS

#: Kinds of picture whose scale shows every number that an option may be, where the question is to read it.
_SCALES: Final = frozenset({"number_line", "scale"})
_NOT_READING: Final = re.compile(r"\b(?:more|difference|how many|how far|jumps?|rises?|falls?)\b", re.IGNORECASE)
_IN_NUMBERS: Final = NUMBER_WORDS | {"and", "point", "minus"}
_WORD: Final = re.compile(r"[a-z0-9]+(?:'[a-z0-9]+)*")
_DIGITS: Final = re.compile(r"[0-9]+")


def tell_faults(item: Item) -> list[str]:
    """Return what tells the key without mathematics; an empty list when nothing does."""
    return [*_spoken_faults(item), *_scale_faults(item), *_opening_faults(item)]


def _spoken_faults(item: Item) -> Iterator[str]:
    """Say whether read-aloud has the key's words, and no other option's, though the printed stem has not."""
    heard = _words(item.spoken_stem)
    said = [_is_part(_words(words), heard) for words in item.spoken_options]
    if said.count(True) != 1 or not said[item.correct_index]:
        return
    printed = _words(item.stem)
    key = item.spoken_options[item.correct_index]
    if not (_is_part(_words(item.key), printed) or _is_part(_words(key), printed) or _numerals(item.key, item.stem)):
        yield f"read-aloud says the key: {item.spoken_stem}"


def _is_part(part: Sequence[str], words: Sequence[str]) -> bool:
    """Say whether some words stand in a text one after another, and are not part of a longer number."""
    places = (at for at in range(len(words) - len(part) + 1) if part and words[at : at + len(part)] == part)
    return any(
        not _goes_on(words[at - 1 : at], part[0]) and not _goes_on(words[at + len(part) :][:1], part[-1])
        for at in places
    )


def _goes_on(neighbour: Sequence[str], end: str) -> bool:
    """Say whether the number at one end of some words goes on in the word beside it."""
    return end in NUMBER_WORDS and not _IN_NUMBERS.isdisjoint(neighbour)


def _numerals(key: str, stem: str) -> bool:
    """Say whether the numbers of the key are printed in the stem, if only beside a letter."""
    wanted = _DIGITS.findall(key)
    return bool(wanted) and set(wanted) <= set(_DIGITS.findall(stem))


def _scale_faults(item: Item) -> Iterator[str]:
    """Say which options lie beyond the ends of a scale that a child is to read."""
    picture = item.picture
    if picture is None or picture.kind not in _SCALES or _NOT_READING.search(item.stem):
        return
    low, high = _ends(picture.data)
    for text, number in zip(item.options, _faces(read_values(item.options)), strict=True):
        if number is not None and not low <= number <= high:
            yield f"{text} is not on the scale from {low} to {high}"


def _opening_faults(item: Item) -> Iterator[str]:
    """Say whether lists are told apart by their first item alone, so that a child need not put the others in order."""
    openings = [text.split(", ")[0] for text in item.options if text.count(", ") > 1]
    if len(openings) == len(item.options) and openings.count(openings[item.correct_index]) == 1:
        yield f"only the key begins with {openings[item.correct_index]}"


def _ends(data: Mapping[str, Any]) -> tuple[int, int]:
    return data["start"], data["stop"]


def _faces(values: Sequence[Value]) -> list[Fraction | None]:
    return [value.face if value.is_one_number else None for value in values]


def _words(text: str) -> list[str]:
    return _WORD.findall(text.lower().replace("’", "'").replace("-", " "))
