"""What people type loses what nobody can see, and keeps what their script needs."""

from __future__ import annotations

import pytest

from learning_jungle.web.text import same_word, shows_something, tidy


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  Maya \u00a0", "Maya"),
        ("\u202eayaM\u202c", "ayaM"),
        ("\u2067\u05de\u05d9\u05d4\u2069\u200f", "\u05de\u05d9\u05d4"),
        ("\u200bMa\u200dya\ufeff", "Maya"),
        ("Zoe\u0301", "Zoé"),
        ("\u2800\u3164", ""),
        ("\u200b \u200e", ""),
        ("\u0646\u06cc\u200c\u0645\u0627", "\u0646\u06cc\u200c\u0645\u0627"),
        ("\u0d28\u0d4d\u200d", "\u0d28\u0d4d"),
        ("\u0915\u094d\u200d\u0937", "\u0915\u094d\u200d\u0937"),
        ("\U0001f469\u200d\U0001f467", "\U0001f469\u200d\U0001f467"),
        ("\u2764\ufe0f\u200d\U0001f525", "\u2764\ufe0f\u200d\U0001f525"),
        ("\U0001f3f4\U000e0067\U000e0062\U000e007f", "\U0001f3f4\U000e0067\U000e0062\U000e007f"),
        ("Ma\U000e0067ya", "Maya"),
        ("Anna  Maria", "Anna Maria"),
        ("Anna\u00a0Maria", "Anna Maria"),
        ("Anna \u200b Maria", "Anna Maria"),
        # Control characters and line breaks stay, for a field to refuse.
        ("Anna\t\tMaria\n\u2028x", "Anna\t\tMaria\n\u2028x"),
    ],
)
def test_invisible_characters_go_and_joiners_that_are_needed_stay(typed: str, kept: str) -> None:
    assert tidy(typed) == kept


@pytest.mark.parametrize("text", ["Maya", "李", "?", "7", "\U0001f600", "\u0646"])
def test_one_character_that_can_be_seen_is_enough(text: str) -> None:
    assert shows_something(text)


@pytest.mark.parametrize("text", ["", " ", "\u0301", "\u200d", "\u3164", "\u2800", "\ufe0f"])
def test_marks_and_blanks_alone_show_nothing(text: str) -> None:
    assert not shows_something(text)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("O\u2019Brien", "O'Brien"),
        ("D\u02bcArcy", "d\u2018arcy"),
        ("Anna\u2010Maria", "anna-maria"),
        ("Anna\u2013Maria", "Anna\u2011Maria"),
        ("Anna  Maria", "Anna\u00a0Maria "),
        ("Gro\u00df", "GROSS"),
    ],
)
def test_a_word_is_the_same_with_what_a_keyboard_has(one: str, other: str) -> None:
    assert same_word(one, other)


@pytest.mark.parametrize("other", ["OBrien", "O-Brien", "O Brien", ""])
def test_a_word_without_its_apostrophe_is_another(other: str) -> None:
    assert not same_word("O\u2019Brien", other)
