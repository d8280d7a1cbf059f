"""Reads what a stem asks for: whether it asks at all, how many things, or which unit the answer must have."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from learning_jungle.ai.printed_units import units_in
from learning_jungle.curriculum.taught.units import DURATION, LENGTH, MASS, MONEY, MONTHS, unit_called

_SENTENCE_END: Final = re.compile(
    r"(?<=[?!])\s+|(?<=[a-z0-9)%£²³°'’\"”]\.)(?<!\bMr\.)(?<!\bMrs\.)(?<!\bMs\.)(?<!\bDr\.)(?<!\bSt\.)\s+(?=[A-Z0-9£(□‘“'\"])|\n+"
)
_COMMAND: Final = re.compile(
    r"(?:(?:first|then|now|next|please),? )?(?:find|work out|calculate|solve|add|subtract|take|multiply|divide"
    r"|share|double"
    r"|halve|write|complete|fill in|count|convert|change|give|choose|say|show|make|round|estimate|simplify|name"
    r"|tell|put)\b",
    re.IGNORECASE,
)
_INTERROGATIVE: Final = re.compile(
    r"\b(?:how (?:many|much|long|far|tall|wide|high|deep|heavy|old|fast|big|hot|cold|warm|often|large|thick"
    r"|short|warmer"
    r"|colder)|what|what's|which|who|whose|when|where|find|work out|calculate)\b",
    re.IGNORECASE,
)
_ANY_AUXILIARY: Final = re.compile(r"^(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should)\b", re.I)
#: Words that no sentence ends with.
_DANGLING: Final = re.compile(
    r"\b(?:the|(?<!what is )a|an|and|or|but|than|because|their|our|my|your|very|every|whose|its)\s*[.?!]+$"
    r"|\ban? some\b|\bhow (?:many|much) [a-z]+ (?:do|does|did|is|are|was|were|has|have|will|would|can|could)\s*[.?!]+$",
    re.IGNORECASE,
)
_SHORTEST: Final = 2
_ADJECTIVES: Final = (
    r"(?:(?:more|fewer|less|extra|total|full|whole|complete|other|additional|different|of the|of these|of) )*"
)
_HOW_MANY: Final = re.compile(
    rf"\b(?:how many|the (?:total )?number of|what number of) {_ADJECTIVES}([a-z]+[²³]?)(?: ([a-z]+))?"
)
_IN_UNIT: Final = re.compile(r"\b(?:in|to|into|many) (£|(?:square |cubic )?[a-z]+[²³]?)(?=[ ,.?!)]|$)")
_SOME_UNIT: Final = re.compile(r"\bhow many [a-z]+ ([a-z]+) (?:do|does|did|is|are|was|were|will|would|can|has|have)\b")
#: What an answer to such a question must measure, if it has a unit.
_MEASURED: Final = (
    (
        re.compile(
            r"\bhow much (?:money|change)\b|\b(?:costs?|pay|pays|paid|spen[dt]s?|prices?|earns?|owes?|charged?)\b"
        ),
        (MONEY,),
    ),
    (re.compile(r"\bhow (?:far|tall|wide|high|deep|thick)\b"), (LENGTH,)),
    (re.compile(r"\bhow long\b"), (LENGTH, DURATION, MONTHS)),
    (re.compile(r"\bhow heavy\b|\bweighs?\b|\bmass\b"), (MASS,)),
    (re.compile(r"\bhow old\b"), (DURATION, MONTHS)),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Asked:
    """What a stem asks for: ``sentence`` is its last sentence, in lower case, from "how" or "what" on.

    ``unit`` is the unit that the sentence names for the answer, ``counted`` the things of "how many", in lower case,
    and ``dimensions`` what the answer measures; each is empty where the sentence does not say.
    """

    sentence: str
    unit: str | None = None
    counted: str = ""
    dimensions: tuple[str, ...] = ()


def sentences_of(stem: str) -> list[str]:
    """Return the sentences of a stem; a full stop after a unit or inside a number ends none."""
    return [part.strip() for part in _SENTENCE_END.split(stem.strip()) if part and part.strip()]


def asking_fault(stem: str) -> str | None:
    """Return why a stem does not end in a question, a command or an equation with a box, or None if it does."""
    sentences = sentences_of(stem)
    if not sentences:
        return "it asks nothing"
    last = sentences[-1]
    if any(_DANGLING.search(sentence) for sentence in sentences):
        return "a sentence is not complete"
    if "□" in stem and ("=" in stem or "?" in last):
        return None
    if last.endswith("?"):
        asks = _INTERROGATIVE.search(last) or _ANY_AUXILIARY.search(last)
        return None if asks and len(last.split()) >= _SHORTEST else "it asks nothing"
    if _COMMAND.match(last) and last[-1] in ".:" + "!" and len(last.split()) >= _SHORTEST:
        return None
    return "it asks nothing"


def asked_of(stem: str) -> Asked:
    """Return what a stem asks for."""
    last = (sentences_of(stem) or [""])[-1].lower().replace("’", "'")
    asks = _INTERROGATIVE.search(last)
    sentence = last[asks.start() :] if asks else last
    unit = _unit_asked(sentence)
    found = None if unit else _HOW_MANY.search(sentence)
    counted = found[1] if found and found[1] != "times" else ""
    if unit or counted:
        return Asked(sentence, unit, counted)
    dimensions = next((measured for pattern, measured in _MEASURED if pattern.search(sentence)), ())
    return Asked(sentence, None, "", dimensions)


def _unit_asked(sentence: str) -> str | None:
    """Return the unit that a sentence asks for: "how many cm", "in pence", "how many square metres"."""
    plain = re.sub(rf"(?:how many|number of) {_ADJECTIVES}", "how many ", sentence)
    for word in (*_IN_UNIT.findall(plain), *_SOME_UNIT.findall(plain)):
        known = unit_called(word)
        if known is not None and word != known.one:
            return next(iter(units_in(word)), known.symbol or known.one)
        if word.startswith(("square ", "cubic ")):
            return next(iter(units_in(word)), None)
    return None
