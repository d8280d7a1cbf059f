"""Catches the stories of one step whose wording plainly wants another operation than the expression has.

Code cannot tell every wrong operation; these cues find the plain ones and leave good stories alone.
"""

from __future__ import annotations

import re
from typing import Final

from learning_jungle.curriculum.checking.steps import bare_tree, steps_of

_LEFT: Final = re.compile(
    r"\bhow (?:many|much)\b(?!.*\bwith the\b).*(?:\b(?:is|are|was|were|be|have|has|had)\b.*\bleft\b(?! (?:at|the"
    r"|for|hand|side|to))"
    r"|\bremain(?:s|ed)?\b)|\bhow (?:many|much) [a-z ]*\bleft\?"
)
_COMPARED: Final = re.compile(
    r"\bhow (?:many|much) (?:more|fewer|less)\b.*\b(?:than|needs?|needed|to have|to reach|to make)\b"
    r"|\bhow much (?:longer|taller|heavier|older|more)\b.*\bthan\b"
)
_TOGETHER: Final = re.compile(r"\b(?:altogether|in all|combined|together|the sum of|the total number|in total|total)\b")
_SHARED: Final = re.compile(
    r"\bshare[ds]? (?:[a-z0-9]+ ){0,4}(?:equally|evenly)\b|\b(?:equally|evenly) (?:between|among|amongst|into)\b"
)
_BOUGHT: Final = re.compile(r"\bhow many\b.*\b(?:can|could) (?:he|she|they|you|i|we|[a-z]+) (?:buy|afford)\b")
_BEGINNING: Final = re.compile(r"\b(?:begin|start|beginning|originally|original|at first|before|initially|first)\b")
_GONE: Final = (
    r"(?:loses?|lost|ate|eats?|eaten|gave|gives?|given|uses?|used|sold|sells?|spent|spends?|took|takes?|broke"
    r"|away|removed?|popped|burst|donated?"
    r"|returned|threw|dropped|off|out|left|leave|leaves|went|go|goes|home|shared?|paid|pays|cut|fewer|less"
    r"|missing|finished|already|only|remaining)"
)
_WENT: Final = re.compile(rf"\b{_GONE}\b")
_SOME: Final = re.compile(r"\b(?:some|several|rest|others?|few)\b")
_OTHERWISE: Final = re.compile(
    r"\b(?:than|each|every|per|total|altogether|in all|if|need(?:s|ed)?|wants?|now|then|age|years? old|ago"
    r"|cost[s]?|change|half|times"
    r"|rest|some|others?|both|combined|together|goal|still|would|will|should)\b"
)
_PLENTY: Final = re.compile(r"\b[0-9a-z]+ more\b(?! than)")


#: "He has 58 more than Carter. How many has Carter?" asks back from what is compared.
_ASKED_BACK: Final = re.compile(
    r"\b(?P<side>more|fewer|less) (?:[a-z]+ ){0,3}?th?an (?P<name>(?!(?:they|he|she|it|you|we)\b)[a-z]+)\b"
    r".*\bhow (?:many|much) (?:[a-z]+ ){0,3}?"
    r"(?:does|did|has|had) (?P=name)\b"
)
#: "Sam has 3 more than Tom. How many do they have?" needs the first number twice.
_BOTH: Final = re.compile(
    r"\b(?:more|fewer|less) (?:[a-z]+ ){0,3}?than\b.*\bhow (?:many|much)\b.*\bthey\b"
    r".*\b(?:altogether|in all|in total|together)\b"
)
#: "Sam has 3 more packs. How many cards does Tom have?" asks what was told.
_TOLD: Final = re.compile(
    r"\b(?P<name>[a-z]+) has [0-9a-z]+ [a-z]+\. (?!(?:he|she|(?P=name))\b)[a-z]+ has [^.]*\. "
    r"how many [a-z]+ (?:does|has) (?P=name)\b"
)


def operation_contradicts(text: str, sentence: str, expression: str) -> bool:
    """Return whether an expression of one step has an operation that its story rules out.

    Both texts are in lower case; the sentence is the question alone. Raises ExpressionRefused if the expression is not
    arithmetic.
    """
    steps = list(steps_of(bare_tree(expression)))
    if len(steps) != 1:
        return False
    sign = steps[0][0]
    told = text.replace(sentence, "")
    back = _ASKED_BACK.search(text)
    if back is not None and sign in "+-":
        return (sign == "+") == (back["side"] == "more")
    if sign in "+-" and (_BOTH.search(text) or _TOLD.search(text)):
        return True
    if sign == "*":
        return any(cue.search(sentence) for cue in (_LEFT, _COMPARED, _BOUGHT)) or _SHARED.search(text) is not None
    if sign == "+":
        return _must_be_less(told, sentence)
    return sign == "-" and _must_be_more(told, sentence)


def _must_be_less(told: str, sentence: str) -> bool:
    if _LEFT.search(sentence) or _COMPARED.search(sentence):
        return True
    if _BEGINNING.search(sentence) or _BEGINNING.search(told):
        return False
    # "Some more came. Now there are 42." gives the whole, and so does "the rest are green".
    if re.search(r"\bthe (?:rest|others)\b", told) and not _TOGETHER.search(sentence):
        return True
    if re.search(r"\bsome (?:more )?[a-z ]+\. (?:now|then)\b.*[0-9]", told) and "left" not in told:
        return True
    gone = re.search(r"\b(?:loses?|lost|ate|eats|sold|sells|spent|spends|used|uses) (?:[a-z]+ )?[0-9]+\b", told)
    now = re.search(r"\bhow (?:many|much)\b.*\b(?:have|has) (?:[a-z]+ )?now\b", sentence)
    return bool(gone and now and not _OTHERWISE.search(told) and " more" not in told)


def _must_be_more(told: str, sentence: str) -> bool:
    if _COMPARED.search(sentence) or _BEGINNING.search(sentence) or _LEFT.search(sentence):
        return False
    if _WENT.search(told) or _WENT.search(sentence) or _OTHERWISE.search(told) or _SOME.search(told):
        return False
    if re.search(r"\b(?:more|fewer|less|need)\b", sentence):
        return False
    return bool(_TOGETHER.search(sentence) or _PLENTY.search(told))
