"""What people type, cleaned: one Unicode form, no invisible characters, no spaces at the ends."""

from __future__ import annotations

import unicodedata
from typing import Final

#: Characters that show nothing although Unicode does not class them as format: fillers, blanks and joiners of bytes.
BLANKS: Final = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0")
ZERO_WIDTH_NON_JOINER: Final = "\u200c"
ZERO_WIDTH_JOINER: Final = "\u200d"
#: The emoji that starts the flags of England, Scotland and Wales; the letters of the country follow as invisible tags.
BLACK_FLAG: Final = "\U0001f3f4"
_TAGS: Final = range(0xE0020, 0xE0080)
#: The scripts and emoji that need joiners come after the alphabets of Europe in Unicode.
_FIRST_WITH_JOINERS: Final = 0x0590


def tidy(value: str | None) -> str | None:
    """Bring a text to one Unicode form, drop invisible characters and strip the ends, so that equal texts are equal."""
    return visible_part(value) if isinstance(value, str) else value


def visible_part(text: str) -> str:
    """Return a text in NFC without direction marks, zero-width and other invisible characters.

    Joiners stay inside the words and emoji that need them.
    """
    composed = unicodedata.normalize("NFC", text).strip()
    kept = [character for place, character in enumerate(composed) if _is_kept(composed, place)]
    return unicodedata.normalize("NFC", "".join(kept)).strip()


def shows_something(text: str) -> bool:
    """Say whether a text has a letter, a number, a sign or a punctuation mark that can be seen."""
    return any(unicodedata.category(character)[0] in "LNPS" and character not in BLANKS for character in text)


def _is_kept(text: str, place: int) -> bool:
    character = text[place]
    if character in BLANKS:
        return False
    if unicodedata.category(character) != "Cf":
        return True
    if character in (ZERO_WIDTH_JOINER, ZERO_WIDTH_NON_JOINER):
        return _takes_joiners(text[place - 1 : place]) and _takes_joiners(text[place + 1 : place + 2])
    return ord(character) in _TAGS and _follows_flag(text, place)


def _takes_joiners(neighbour: str) -> bool:
    return neighbour >= chr(_FIRST_WITH_JOINERS) and unicodedata.category(neighbour)[0] in "LMS"


def _follows_flag(text: str, place: int) -> bool:
    while ord(text[place]) in _TAGS and place > 0:
        place -= 1
    return text[place] == BLACK_FLAG
