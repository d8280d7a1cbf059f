"""Checks that a question is plain text that a child can read and that asks for nothing but mathematics."""

from __future__ import annotations

import re
from typing import Final

from learning_jungle.curriculum.wording.reading import reading_faults

MOST_STEM_CHARACTERS: Final = 300
MOST_OPTION_CHARACTERS: Final = 40

#: All other characters, including control characters and invisible ones, are refused.
_PLAIN: Final = re.compile(r"[A-Za-z0-9 \n.,?!:;'’‘“”\"()+\-−–×÷=<>/%£²³°□&]+")
_TAG: Final = re.compile(r"<\s*[/!a-zA-Z]|&[a-z#]|\n\s*\n\s*\n")
_LINK: Final = re.compile(r"https?:|//|\bwww\.|\b[a-z0-9-]+\.(?:com|org|net|uk|io|co|edu|gov)\b", re.IGNORECASE)
_NOT_FOR_CHILDREN: Final = re.compile(
    r"\b(?:kill|murder|gun|rifle|pistol|bomb|knife|knives|weapon|shoot|shot|stab|blood|bleed|dead|death|die[ds]?|dying|corpse"
    r"|war|soldier|hang|suicide|beer|wine|vodka|whisky|alcohol|drunk|cigar\w*|cigarette|smok\w+|vap\w+|drug\w*|cocaine"
    r"|gambl\w*|casino|lottery|betting|sex\w*|naked|nude|kiss\w*|bra|breast\w*|hell|damn\w*|crap|bloody|stupid|idiot|dumb"
    r"|ugly|fat|hate\w*|devil|ghost\w*|terror\w*|nazi\w*|slave\w*|poison\w*|steal\w*|thief|thieves|prison\w*|jail)\b",
    re.IGNORECASE,
)
#: No mathematics question needs these words; they suggest an attempt to manipulate the reader.
_NOT_MATHEMATICS: Final = re.compile(
    r"\b(?:ignore|instruction\w*|prompt|system message|assistant|language model|as an ai|developer|password|passcode"
    r"|e-?mail|website address|click|download|phone number|home address|your (?:full )?name|your school|secret|api"
    r"|json|correct (?:answer|option)|the answer is|answer key|choose (?:option )?[abcd]\b|option [abcd]\b)",
    re.IGNORECASE,
)
_NEEDS_A_PICTURE: Final = re.compile(
    r"\b(?:picture|diagram|drawing|drawn|shown|shaded|pictogram|tally|bar chart|chart|graph|number line|clock face"
    r"|the clock|table below|look at)\b",
    re.IGNORECASE,
)
_NEEDS_THE_OPTIONS: Final = re.compile(
    r"\b(?:all|none|both) of (?:the above|these)\b|\bnone of them\b|\bcannot tell\b|\bnot sure\b", re.IGNORECASE
)


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
            (_NOT_FOR_CHILDREN, "a word is not for children"),
            (_NOT_MATHEMATICS, "it is about something other than mathematics"),
            (_NEEDS_THE_OPTIONS, "an option refers to the others"),
        ):
            if pattern.search(text):
                return reason
        if not _PLAIN.fullmatch(text):
            return "it contains characters that are not allowed"
    if _NEEDS_A_PICTURE.search(stem):
        return "it needs a picture"
    if reading_faults(stem, year_group):
        return "it is too much to read"
    return None
