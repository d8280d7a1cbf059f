"""What read-aloud says for a printed text: "3 × 4" is heard as "three times four"."""

from __future__ import annotations


def spoken_form(text: str, year_group: int) -> str:
    """Return the words that a voice should say for a printed stem or option of this year group."""
    return text
