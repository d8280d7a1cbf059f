"""Catches the stories whose question plainly wants another operation than the expression has."""

from __future__ import annotations

import re
from typing import Final

from learning_jungle.curriculum.checking.steps import bare_tree, steps_of

_LEFT: Final = re.compile(
    r"\bhow (?:many|much)\b(?!.*\bwith the\b).*(?:\b(?:is|are|was|were|be|have|has|had)\b.*\bleft\b(?! (?:at|the|for|hand|side|to))|\bremain(?:s|ed)?\b)"
)
_COMPARED: Final = re.compile(
    r"\bhow (?:many|much) (?:more|fewer|less)\b.*\bthan\b|\bhow much (?:longer|taller|heavier|older)\b.*\bthan\b"
)
_TOGETHER: Final = re.compile(r"\b(?:altogether|in all|combined)\b")
_TAKEN: Final = re.compile(
    r"\b(?:left|gave|gives?|given|ate|eats?|eaten|lost|loses?|sold|sells?|spent|spends?|used?|uses|took|takes?|away|than|after"
    r"|were|some|remaining|rest|still|now|already|before|total|altogether|each|every|per|share[ds]?|need(?:s|ed)?|only|broke|removed?)\b"
)
_SHARED: Final = re.compile(
    r"\bshare[ds]? (?:[a-z0-9]+ ){0,4}(?:equally|evenly)\b|\b(?:equally|evenly) (?:between|among|amongst|into)\b"
)


def operation_contradicts(text: str, sentence: str, expression: str) -> bool:
    """Return whether an expression of one step has an operation that the sentence that asks rules out.

    Both texts are in lower case. Raises ExpressionRefused if the expression is not arithmetic.
    """
    steps = list(steps_of(bare_tree(expression)))
    if len(steps) != 1:
        return False
    sign = steps[0][0]
    if sign in ("+", "*") and (_LEFT.search(sentence) or _COMPARED.search(sentence)):
        return True
    told = text.replace(sentence, "")
    if sign in ("-", ":") and _TOGETHER.search(sentence) and not _TAKEN.search(told):
        return True
    return sign == "*" and _SHARED.search(text) is not None
