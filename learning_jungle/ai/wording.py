"""Checks that a question is plain text that a child can read and that asks for nothing but mathematics."""

from __future__ import annotations

import re
from typing import Final

from learning_jungle.ai.asking import asking_fault
from learning_jungle.ai.refused_words import IMPERIAL, METRIC, NEEDS_A_PICTURE, REFUSED
from learning_jungle.curriculum.wording.reading import reading_faults

MOST_STEM_CHARACTERS: Final = 400
MOST_OPTION_CHARACTERS: Final = 40

#: All other characters, including control characters and invisible ones, are refused.
_PLAIN: Final = re.compile(
    r"[A-Za-zÀ-ÖØ-öø-ÿŁłŚśŻżŹźŃńĆćĄąĘęŠšŽžČčĞğİıŞşŌōŪūĀā0-9 \n.,?!:;'’‘“”\"()+\-−–—×÷*=<>/%£²³°□&½¼¾⅓⅔⅛…]+"
)
_TAG: Final = re.compile(r"<\s*[/!a-zA-Z]|&[a-z#]|\n\s*\n\s*\n")
_LINK: Final = re.compile(r"https?:|//|\bwww\.|\b[a-z0-9-]+\.(?:com|org|net|uk|io|co|edu|gov)\b", re.IGNORECASE)
#: A number or a label before the question, as in a worksheet.
_NUMBERED: Final = re.compile(
    r"\s*(?:(?:question|problem|q|exercise|task)\s*[0-9]*\s*[:.)]|[0-9]{1,2}[.)]\s+[A-Z]|[(]?[a-h][.)]\s)",
    re.IGNORECASE,
)
_FIRST_YEAR_WITH_IMPERIAL: Final = 5


def wording_fault(stem: str, options: tuple[str, ...], year_group: int) -> str | None:
    """Return why the wording of a question is not fit for a year group, 0 to 6, or None if it is."""
    if not stem.strip() or len(stem) > MOST_STEM_CHARACTERS:
        return "the stem is empty or too long"
    if any(not option.strip() or len(option) > MOST_OPTION_CHARACTERS or "\n" in option for option in options):
        return "an option is empty or too long"
    for text in (stem, *options):
        for pattern, reason in (
            (_TAG, "there is markup in it"),
            (_LINK, "there is a link in it"),
            *REFUSED,
        ):
            if pattern.search(text):
                return reason
        if not _PLAIN.fullmatch(text):
            return "it contains characters that are not allowed"
    if _NUMBERED.match(stem):
        return "it begins with a label"
    if IMPERIAL.search(stem) and not (year_group >= _FIRST_YEAR_WITH_IMPERIAL and METRIC.search(stem)):
        return "a word or a measure is not British"
    if NEEDS_A_PICTURE.search(stem):
        return "it needs a picture"
    if (fault := asking_fault(stem)) is not None:
        return fault
    if reading_faults(stem, year_group, story=True):
        return "it is too much to read"
    return None
