"""Finds the JSON in a model's text, which may have a fence, thoughts or words around it."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Final

#: So many places in a text may look like the beginning of JSON before the search ends.
MOST_TRIES: Final = 300
_END_OF_THOUGHTS: Final = "</think>"
_DECODER: Final = json.JSONDecoder()


def find_json(text: str, is_wanted: Callable[[object], bool]) -> object:
    """Return the first wanted JSON value in a text, as parsed JSON, or None if there is none."""
    text = text.rpartition(_END_OF_THOUGHTS)[2]
    at = 0
    for _ in range(MOST_TRIES):
        at = _next_opening(text, at)
        if at < 0:
            return None
        try:
            value, end = _DECODER.raw_decode(text, at)
        except (ValueError, RecursionError):
            at += 1
            continue
        if is_wanted(value):
            return value
        at = end
    return None


def parsed(content: object) -> object:
    """Return the JSON in a string that is nothing but JSON; any other value, or a string without JSON, unchanged."""
    if not isinstance(content, str):
        return content
    try:
        return json.loads(content)
    except (ValueError, RecursionError):
        return content


def _next_opening(text: str, start: int) -> int:
    """Return the place of the next bracket that may open a JSON value, or -1."""
    places = [place for bracket in "{[" if (place := text.find(bracket, start)) >= 0]
    return min(places, default=-1)
