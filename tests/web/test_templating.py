"""Fractions and boxes in a text are marked up, and everything else is left unchanged but for no-break spaces."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markupsafe import Markup

from learning_jungle.web.templating import fractions, has_fractions, percentage, unindented
from learning_jungle.web.typesetting import NO_BREAK


def without_boxes(marked: str) -> str:
    """Return a marked-up text with the character of each drawn box alone."""
    return re.sub(r'<span class="dsj-box">(□)</span>', r"\1", marked)


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        ("3/4", [("3", "4")]),
        ("2 3/8 + □/8 = 3", [("3", "8"), ("□", "8")]),
        ("1/3, 1/7, 1/11", [("1", "3"), ("1", "7"), ("1", "11")]),
        ("Is 1/2 of 8 more than 3?", [("1", "2")]),
        ("623/1000.", [("623", "1000")]),
        ("24/11/2026", []),
        ("and/or", []),
        ("km/h", []),
        ("0.5/2", []),
        ("3 / 4", []),
        ("x1/2", []),
    ],
)
def test_fractions_are_found(text: str, pairs: list[tuple[str, str]]) -> None:
    marked = without_boxes(fractions(text))
    found = re.findall(r'__top">([^<]+)</span>.*?__bottom">([^<]+)</span>', marked)
    assert found == pairs
    assert has_fractions(text) is bool(pairs)


def test_a_template_loses_its_indentation_and_nothing_else() -> None:
    html = Markup("<ul>\n    <li>a  b</li>\n\n  <li>c</li>\n</ul>")
    assert unindented(html) == Markup("<ul>\n<li>a  b</li>\n<li>c</li>\n</ul>")


def test_every_box_is_drawn() -> None:
    assert fractions("□ + 3 = □/8").count('<span class="dsj-box">□</span>') == 2


def test_a_word_with_a_number_is_kept_whole() -> None:
    assert fractions("What is this 3-D shape?") == 'What is this <span class="dsj-whole">3-D</span> shape?'


@given(st.text())
def test_the_text_itself_stays_as_it_was_and_can_do_no_harm(text: str) -> None:
    marked = fractions(text)
    without = re.sub(r'<span class="dsj-(?:fraction[a-z_]*|whole)">|</span>', "", without_boxes(marked))
    assert "<" not in without
    assert type(marked)(without).unescape().replace(NO_BREAK, " ") == text.replace(NO_BREAK, " ")


@pytest.mark.parametrize(("score", "words"), [("70.00", "70%"), ("66.67", "66.67%"), ("100.00", "100%"), ("0", "0%")])
def test_a_percentage_has_no_needless_zeros(score: str, words: str) -> None:
    assert percentage(score) == words
