"""The sentences of a parent's report about the score, about chance and about how sure a conclusion is."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from learning_jungle.curriculum.diagnosis.chance import another_day, is_above_guessing
from learning_jungle.curriculum.diagnosis.evidence import Finding
from learning_jungle.curriculum.taught.year_groups import RECEPTION
from learning_jungle.curriculum.wording.number_words import number_in_words

#: How many times as likely the answers are with a misconception as without it where little doubt is left.
VERY_SURE: Final = 1_000.0
#: The highest score of ten that is near what guessing gives.
NEAR_GUESSING: Final = 3
TABLES_CHECK_YEAR: Final = 4

TABLES_CHECK: Final = (
    "In Year 4 schools also give the multiplication tables check, which allows six seconds a question."
    " Nothing was timed here, so this report does not predict that check."
)
_TEACHER: Final = "Try some of the questions again together, without hurry, and show this page to the teacher."
_EASIER: Final = "If most of this was new, choose an easier year group for the next check."
#: What a parent can do after a check of which little is known, with what is drawn beside it; it says nothing to a
#: teacher.
ADVICE: Final = {_TEACHER: "together", _EASIER: "stairs"}

#: What a parent reads first after a check with a rank; the child's name follows.
_FIRST_WORDS: Final = {"gold": "A strong day", "silver": "A good base", "bronze": "A start to build on"}


def first_words(rank: str | None, correct: int) -> str:
    """Return kind words to begin a report with, without the full stop."""
    if rank:
        return _FIRST_WORDS[rank]
    return (
        f"{number_in_words(correct).capitalize()} right, and some ideas to try together"
        if correct
        else "Some ideas to try together"
    )


def opening(correct: int, not_yet: int, total: int, year_group: int) -> tuple[str, ...]:
    """Return what a parent should know of the score before anything else: a few sentences, or none."""
    answered = total - not_yet
    if correct == total:
        return ("Every question was right. The three things to do go a little further.",)
    new = 2 * not_yet > total
    near_guessing = correct < answered and not is_above_guessing(correct, answered)
    if not new and near_guessing and correct > NEAR_GUESSING:
        return ("Guessing gives about 2 or 3 of 10, and now and then as many as this, so take the topics as hints.",)
    advice = (_TEACHER,) if year_group == RECEPTION else (_TEACHER, _EASIER)
    return (
        *((_many_new(not_yet, total),) if new else ()),
        *(advice if new or near_guessing else ()),
        *((_says_little(correct, answered),) if near_guessing else ()),
    )


def drawing_beside(sentence: str) -> str:
    """Return the name of what is drawn beside a sentence of the opening."""
    return ADVICE.get(sentence, "one in four" if sentence.startswith("Guessing") else "pencil")


def _many_new(not_yet: int, total: int) -> str:
    which = "every question" if not_yet == total else f"{not_yet} of the {total} questions"
    return f"Your child said “not learned yet” to {which}, which is an honest and useful answer."


def _says_little(correct: int, answered: int) -> str:
    return (
        f"Guessing gives about one right answer in four, so {correct} of {answered} says little about what your child"
        " knows. A tired day can look the same."
    )


def snapshot(correct: int, total: int) -> str:
    """Say which scores would be no surprise on another day."""
    lowest, highest = another_day(correct, total)
    return (
        f"{number_in_words(total).capitalize()} questions are a snapshot of one day, not a level."
        f" On another day, {lowest} to {highest} of {total} would be no surprise."
    )


def sureness(finding: Finding) -> str:
    """Say how many of the questions that could show a misconception do, and how sure that makes it."""
    return f"{_how_many(finding)} {_how_sure(finding)}"


def _how_many(finding: Finding) -> str:
    chosen, offered = len(finding.chosen), len(finding.offered)
    if chosen < offered:
        which = f"{number_in_words(chosen).capitalize()} of the {number_in_words(offered)} questions"
    else:
        which = "Both questions" if chosen == 2 else f"All {number_in_words(chosen)} questions"
    return f"{which} that could show it do: {numbered(finding.chosen)}."


def _how_sure(finding: Finding) -> str:
    if finding.ratio >= VERY_SURE:
        return "Guessing or a slip would hardly ever give these answers."
    return "Guessing or a slip would seldom give these answers. Ask how they were found, to be sure."


def numbered(positions: Sequence[int]) -> str:
    """Return "question 3", "questions 3 and 5" or "questions 3, 5 and 8"."""
    return f"question{'s' if len(positions) > 1 else ''} {listed([str(position) for position in positions])}"


def listed(parts: Sequence[str]) -> str:
    """Return the parts with commas and a final "and"."""
    *first, last = parts
    return f"{', '.join(first)} and {last}" if first else last


def in_a_sentence(name: str) -> str:
    """Return a name or an objective as it is written within a sentence."""
    return name[0].lower() + name[1:]
