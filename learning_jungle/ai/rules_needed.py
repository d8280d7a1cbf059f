"""Finds the questions that need a rule besides their numbers, so that an expression alone proves nothing."""

from __future__ import annotations

import re
from fractions import Fraction
from typing import Final

from learning_jungle.ai.printed_numbers import read_numbers
from learning_jungle.curriculum.checking.amounts import Amount
from learning_jungle.curriculum.checking.arithmetic import value_of
from learning_jungle.curriculum.checking.expressions import Tree
from learning_jungle.curriculum.checking.steps import bare_tree

_PLACE: Final = (
    r"(?:whole|one|ten|hundred|thousand|million|tenth|hundredth|[0-9]|£|pound|penny|cm|metre|centimetre|kilo|litre)"
)
#: Wordings in which the rule is what is asked; the same words in passing ("the nearest shop") need none.
_ANYWHERE: Final = re.compile(
    rf"\bnearest {_PLACE}|\brounde?d?(?:s|ing)? (?:\S+ ){{0,2}}(?:to|off|up|down)\b|\bestimate[sd]?\b"
    r"|\b(?:about|roughly|approximately) how\b|\bangles?\b|\b(?:radius|diameter|circumference)\b|\bdigits?\b"
    r"|\bsequence\b|\bcomes next\b"
    r"|\bnext number\b|\bnumber pattern\b|\b(?:common )?(?:factors?|multiples?) of [0-9]|\bprime (?:numbers?"
    r"|factors?)\b"
    r"|\b(?:odd|even) numbers?\b|\bin order (?:of|from)\b|\bmedian\b|\bprobabilit|\bchances?\b|\broman numeral"
    r"|\bhalf ?way between\b|\bhow many (?:different )?(?:ways|combinations|arrangements)\b"
    r"|\bpairs? of [a-z] and [a-z]\b"
)
_CLOCK: Final = re.compile(
    r"\b[0-9]{1,2}:[0-9]{2}\b|\bo'clock\b|[0-9] ?[ap]\.?m\b|\b(?:noon|midday|midnight)\b|\bhalf past\b"
    r"|\bquarter (?:past|to)\b"
    r"|\b[0-9]{1,2}(?:st|nd|rd|th)? (?:january|february|march|april|may|june|july|august|september|october"
    r"|november|december)\b"
)
_TIME_ASKED: Final = re.compile(
    r"\b(?:how long|what time|when|which (?:day|date)|what (?:day|date)|how many (?:minutes|hours|days))\b"
)
_WHICH: Final = re.compile(
    r"\bwhich\b.*\b(?:largest|smallest|greatest|least|biggest|most|fewest|highest|lowest|cheaper|cheapest)\b"
)
_MEAN: Final = re.compile(r"\b(?:mean|average|on average)\b")


def needs_a_rule(text: str, sentence: str) -> bool:
    """Return whether a stem asks for more than its numbers and signs tell; both texts are in lower case."""
    if _ANYWHERE.search(text) or _WHICH.search(sentence):
        return True
    return bool(_CLOCK.search(text) and _TIME_ASKED.search(sentence))


def asks_for_mean(sentence: str) -> bool:
    """Return whether a sentence in lower case asks for a mean."""
    return _MEAN.search(sentence) is not None


def is_mean(expression: str, text: str) -> bool:
    """Return whether an expression is a mean of a stem's numbers: their sum, or a total, divided by how many they are.

    The stem is in lower case. Raises ExpressionRefused if the expression is not arithmetic.
    """
    tree = bare_tree(expression)
    if not isinstance(tree, tuple) or tree[0] != ":":
        return False
    terms, count = _terms(tree[1]), _number(tree[2])
    if terms > 1 and count == terms:
        return True
    return terms <= 2 and count in read_numbers(text).most


def _terms(tree: Tree) -> int:
    """Return of how many terms a sum is made."""
    if isinstance(tree, tuple) and tree[0] == "+":
        return _terms(tree[1]) + _terms(tree[2])
    return 1


def _number(tree: Tree) -> Fraction | None:
    value = value_of(tree)
    return None if isinstance(value, Amount) else Fraction(value)
