"""What people type, cleaned: one Unicode form, no invisible characters, single spaces and none at the ends."""

from __future__ import annotations

import re
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
#: Spaces of every width, but no tabs and no line breaks.
_SPACES: Final = re.compile(r"[ \u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+")
#: Apostrophes and hyphens that a page or a telephone writes, and what a keyboard has for them.
_ON_A_KEYBOARD: Final = str.maketrans(
    dict.fromkeys("\u2018\u2019\u02bc\u00b4`", "'") | dict.fromkeys("\u2010\u2011\u2013", "-")
)


def tidy(value: str | None) -> str | None:
    """Bring a text to one Unicode form, drop what is invisible and spaces beyond one, so that equal texts are equal."""
    return visible_part(value) if isinstance(value, str) else value


def visible_part(text: str) -> str:
    """Return a text in NFC with single spaces, without direction marks, zero-width and other invisible characters.

    Joiners stay inside the words and emoji that need them.
    """
    composed = unicodedata.normalize("NFC", text).strip()
    kept = [character for place, character in enumerate(composed) if _is_kept(composed, place)]
    return _SPACES.sub(" ", unicodedata.normalize("NFC", "".join(kept))).strip()


def _on_a_keyboard(text: str) -> str:
    return visible_part(text).translate(_ON_A_KEYBOARD).casefold()


def same_word(one: str, other: str) -> bool:
    """Say whether two texts are the same word in any case, with any spaces and any form of apostrophe or hyphen."""
    return _on_a_keyboard(one) == _on_a_keyboard(other)


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
