"""Builds the versioned prompt from a year group's objectives and limits; it contains no child's data."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from learning_jungle.curriculum.misconceptions.glossary import GLOSSARY
from learning_jungle.curriculum.taught.limits import FIRST_YEAR_WITH_NEGATIVES, LIMITS
from learning_jungle.curriculum.taught.objectives import objectives_for
from learning_jungle.curriculum.taught.strands import STRANDS
from learning_jungle.curriculum.taught.year_groups import year_group_name

#: Increase this with every change to the texts below, so that sets made with another version have other keys.
PROMPT_VERSION: Final = "2"
#: How many more questions to ask for than are needed, because some will not be proved.
SPARE: Final = 4
#: For providers that accept a seed, so that the same prompt gives the same answer.
SEED: Final = 20_260_901

_SYSTEM: Final = """\
You write multiple-choice mathematics questions for primary-school children in England.
Your whole answer is JSON in the form that was given to you. A program checks every question and throws away each one \
that it cannot prove, so keep to these rules exactly:
1. Exactly four options, all of different value and all in the same form and unit. One is right: correct_index, from 0.
2. "expression" is arithmetic whose exact value is the right option: numbers, + - * / ** and brackets, with a \
unit behind a number where the options have units (such as "2 m - 45 cm" or "£1.50 * 3"). No words, no letters, no \
equals sign.
3. Every number in the expression stands in the stem, and every number in the stem is used in the expression.
4. Only ask what can be calculated from the stem alone. No picture, no clock face, no chart, no "which of these is not".
5. "misconceptions" runs beside the options: null at the right one, and for each wrong one the id, from the list, of \
the mistake that leads to exactly that option.
6. British English and notation: × ÷ − with spaces around them, □ for a missing number, 4,350, 0.7, £3.45, 45p, 3/4, \
2 3/5.
7. Plain text: no markup, no link, no emoji, nothing unkind or unsuitable for a child, no real person or brand.
"""

_USER: Final = """\
Write {asked} questions for {year} (age {age}).
Strands, with how many questions of each at least: {strands}.
Mix the difficulties easy, medium and hard; easy ones first.
Limits: no number above {largest:,}; {decimals}; {fractions}; {negatives}; \
at most {words} words and {sentences} sentences in a stem; no idea of a later year.

What {year} learns (code: objective, limit):
{objectives}

Ids of misconceptions to build wrong options from:
{misconceptions}
"""


@dataclass(frozen=True, slots=True)
class Prompt:
    """The two texts of a request: the system prompt (the rules) and the user prompt (the questions to write)."""

    system: str
    user: str


def build_prompt(age: int, year_group: int, strands: Sequence[str]) -> Prompt:
    """Return the prompt for one question of each of these strands, and ``SPARE`` more of any of them."""
    limits = LIMITS[year_group]
    wanted = Counter(strands)
    objectives = "\n".join(
        f"{objective.code}: {objective.text}; {objective.limit}"
        for objective in objectives_for(year_group)
        if objective.strand in wanted
    )
    misconceptions = "\n".join(
        f"{misconception.id}: {misconception.name}"
        for misconception in GLOSSARY.values()
        if misconception.first_year <= year_group <= misconception.last_year
        and wanted.keys() & set(misconception.strands)
    )
    user = _USER.format(
        asked=len(strands) + SPARE,
        year=year_group_name(year_group),
        age=age,
        strands=", ".join(f"{strand} {wanted[strand]}" for strand in STRANDS if strand in wanted),
        largest=limits.largest,
        decimals=f"at most {limits.decimal_places} decimal places" if limits.decimal_places else "no decimals",
        fractions=f"no denominator above {limits.denominator}" if limits.denominator else "no written fractions",
        negatives="negative numbers are allowed" if year_group >= FIRST_YEAR_WITH_NEGATIVES else "nothing below zero",
        words=limits.story_words,
        sentences=limits.story_sentences,
        objectives=objectives,
        misconceptions=misconceptions,
    )
    return Prompt(_SYSTEM, user)
