"""How much there is to read in a stem, and whether it is too much for a year group."""

from __future__ import annotations

import re
from typing import Final

from learning_jungle.curriculum.taught.limits import LIMITS
from learning_jungle.curriculum.taught.units import UNITS

_SYMBOLS: Final = "|".join(unit.symbol for unit in UNITS if unit.symbol.rstrip("²³").isalpha() and unit.symbol != "p")
_MEASURE: Final = re.compile(rf"(?<=[0-9□])\s?(?:{_SYMBOLS})(?![\w²³])")
_HALF_OF_DAY: Final = re.compile(r"\b([ap])\.m\.(?!\s+[A-Z])")
_HALF_OF_DAY_AT_END: Final = re.compile(r"\b([ap])\.m\.(?=\s+[A-Z])")
_WORD: Final = re.compile(r"(?<![\w−-])[^\W\d_]+(?:['’.-][^\W\d_]+)*(?![\w])")
_ROMAN: Final = re.compile(r"[IVXLCDM]{2,}")
_SENTENCE_END: Final = re.compile(r"(?<=[.?!])(?<!\bMr\.)(?<!\bMrs\.)(?<!\bMs\.)(?<!\bDr\.)\s+|\n+")


def words_in(stem: str) -> int:
    """Count the words a child reads; numerals, operators, units after a number and Roman numerals are none."""
    return sum(1 for word in _WORD.findall(_MEASURE.sub(" ", stem)) if not _ROMAN.fullmatch(word))


def sentences_in(stem: str) -> int:
    """Count the sentences; a calculation alone is one."""
    steady = _HALF_OF_DAY_AT_END.sub(r"\1m.", _HALF_OF_DAY.sub(r"\1m", stem))
    return sum(1 for part in _SENTENCE_END.split(steady) if part.strip(" .?!"))


def reading_faults(stem: str, year_group: int, *, story: bool = False) -> list[str]:
    """Return where a stem asks a year group, 0 to 6, to read too much; an empty list when it does not.

    ``story`` is whether the limits for an AI's stories count, and not the bank's.
    """
    limits = LIMITS[year_group]
    most_words = limits.story_words if story else limits.words
    most_sentences = limits.story_sentences if story else limits.sentences
    faults = []
    if (words := words_in(stem)) > most_words:
        faults.append(f"{words} words, most {most_words}")
    if (sentences := sentences_in(stem)) > most_sentences:
        faults.append(f"{sentences} sentences, most {most_sentences}")
    return faults
