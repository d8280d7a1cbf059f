"""Builds the versioned prompt from a year group's objectives and limits; it contains no child's data."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from learning_jungle.ai.answer_format import QUESTIONS, AnswerForm
from learning_jungle.ai.examples import example_lines
from learning_jungle.ai.scope import UNASKED_MISCONCEPTIONS, Place, provable_objectives
from learning_jungle.curriculum.misconceptions.glossary import GLOSSARY
from learning_jungle.curriculum.taught.limits import FIRST_YEAR_WITH_NEGATIVES, LIMITS
from learning_jungle.curriculum.taught.operations import OPERATIONS
from learning_jungle.curriculum.taught.strands import DIFFICULTIES, STRANDS
from learning_jungle.curriculum.taught.year_groups import year_group_name

#: Increase this with every change to the texts that a provider gets, so that sets made with another version have other
#: keys.
PROMPT_VERSION: Final = "3"
#: How many questions to ask for each place, because some will not be proved.
ASKED_FOR_EACH: Final = 2
#: For providers that accept a seed, so that the same prompt gives the same answer.
SEED: Final = 20_260_901

_SYSTEM: Final = """\
You write multiple-choice mathematics questions for primary-school children in England.
Your whole answer is one JSON object whose only member, "questions", is the list of the questions, each with the \
members of the examples. A program checks every question and throws away each one that it cannot prove, so keep to \
these rules exactly:
1. "stem" gives all that is needed. Its last sentence asks for one thing: a question with a question mark, or a \
command such as "Find the total." No picture, clock face or chart, no "which of these", no word about the options. \
Nothing of geometry (properties of shapes, angles, positions) or statistics (charts, tables, averages).
2. "expression" is arithmetic with the exact value of the answer: numbers, + - * / ** and brackets, and behind a \
number its unit if it has one in the stem (such as "2 m - 45 cm" or "£1.50 * 3"). No words, names of things, letters \
or equals sign.
3. Every number in the expression is in the stem, and the stem has no other number; each is used as often as it is in \
the stem. Write fractions as 3/4, not in words.
4. "answer" is the value of the expression, and "wrong" has three wrong answers. All four are of different value, in \
the same form and unit, the unit that the stem asks for, with nothing else beside them: "12", "£3.45" or "48 cm".
5. People, animals and things are whole, in the answer too, and never fewer than none. Where a division leaves a \
remainder, ask how many are needed, how many are full or how many are left over, and write the division alone as the \
expression: "50 / 8", with the answer 7, 6 or 2.
6. Each wrong answer comes from a mistake that a child makes: its "expression" is the working with that mistake, with \
the value of its "text"; its "misconception" is the id of the mistake from the list, or null if it is another one.
7. Every question is different in its story, its things and what is unknown: a total, a part, a difference, the start, \
the size or the number of groups. At most three are bare sums without a story. No two have the same sum, in any order.
8. British English and notation: × ÷ − with spaces around them, □ for a missing number, 4,350, 0.7, £3.45, 45p, 3/4, \
2 3/5; metres, kilograms and litres.
9. Plain text: no markup, no numbering, no link, no emoji, nothing unkind or unsuitable for a child, no real person or \
brand.
"""

_USER: Final = """\
Write {asked} questions for {year} (age {age}).
Strands, with how many questions of each: {strands}.
Easy is one step with small numbers, medium is usual for the year, hard is two steps or the largest numbers.
Numbers: none above {largest:,}; {decimals}; {fractions}; {negatives}.
Calculations: {operations}.
Reading: at most {words} words and {sentences} sentences in a stem; no word or idea of a later year.

What {year} learns (code: objective, limit):
{objectives}

Ids of misconceptions to build wrong answers from:
{misconceptions}

Two questions of the right form, which you must not repeat:
{examples}
"""

#: What is added for a second set.
_WRITTEN_BEFORE: Final = """
Questions that have been written before. Write none of them again, nor one with other names or in other words:
{stems}
"""

#: The limits of some objectives describe the bank's pictures, which a provider cannot draw.
_PICTURED: Final = re.compile(r",? ?(?:always )?(?:in|with|on) a (?:picture|ten frame)")


@dataclass(frozen=True, slots=True)
class Prompt:
    """The two texts of a request, the system prompt (the rules) and the user prompt, and the form of its answer."""

    system: str
    user: str
    form: AnswerForm = QUESTIONS


def build_prompt(age: int, year_group: int, places: Sequence[Place], before: Sequence[str] = ()) -> Prompt:
    """Return the prompt that asks for ``ASKED_FOR_EACH`` questions for each of these places.

    ``before`` has the stems of an earlier set, which must not be repeated.
    """
    limits = LIMITS[year_group]
    user = _USER.format(
        asked=ASKED_FOR_EACH * len(places),
        year=year_group_name(year_group),
        age=age,
        strands=_counts(places),
        largest=limits.largest,
        decimals=f"at most {limits.decimal_places} decimal places" if limits.decimal_places else "no decimals",
        fractions=f"no denominator above {limits.denominator}" if limits.denominator else "no written fractions",
        negatives="negative numbers are allowed" if year_group >= FIRST_YEAR_WITH_NEGATIVES else "nothing below zero",
        operations=OPERATIONS[year_group].in_words,
        words=limits.story_words,
        sentences=limits.story_sentences,
        objectives=_objectives(year_group, {place.strand for place in places}),
        misconceptions=_misconceptions(year_group, {place.strand for place in places}),
        examples=example_lines(year_group),
    )
    if before:
        user += _WRITTEN_BEFORE.format(stems="\n".join(" ".join(stem.split()) for stem in before))
    return Prompt(_SYSTEM, user)


def _counts(places: Sequence[Place]) -> str:
    """Return how many questions to write of each strand and difficulty, such as "number 4 (2 easy, 2 hard)"."""
    wanted = Counter(places)
    parts = []
    for strand in STRANDS:
        counts = [(ASKED_FOR_EACH * wanted[Place(strand, difficulty)], difficulty) for difficulty in DIFFICULTIES]
        if total := sum(count for count, _ in counts):
            parts.append(f"{strand} {total} ({', '.join(f'{count} {name}' for count, name in counts if count)})")
    return ", ".join(parts)


def _objectives(year_group: int, strands: set[str]) -> str:
    return "\n".join(
        f"{objective.code}: {objective.text}; {_PICTURED.sub('', objective.limit)}"
        for objective in provable_objectives(year_group)
        if objective.strand in strands
    )


def _misconceptions(year_group: int, strands: set[str]) -> str:
    return "\n".join(
        f"{misconception.id}: {misconception.name}"
        for misconception in GLOSSARY.values()
        if misconception.first_year <= year_group <= misconception.last_year
        and misconception.is_diagnosis
        and misconception.id not in UNASKED_MISCONCEPTIONS
        and strands & set(misconception.strands)
    )
