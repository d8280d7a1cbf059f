"""The sentences of a parent's report about the score, about chance and about how sure a conclusion is."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from learning_jungle.curriculum.diagnosis.chance import another_day, is_above_guessing
from learning_jungle.curriculum.diagnosis.evidence import Finding
from learning_jungle.curriculum.taught.year_groups import RECEPTION
from learning_jungle.curriculum.wording.number_words import number_in_words
from learning_jungle.diagnostic.report import StrandResult

#: How many times as likely the answers are with a misconception as without it where little doubt is left.
VERY_SURE: Final = 1_000.0
#: In how many answers one is right by guessing.
ANSWERS: Final = 4
#: The highest score of ten that is near what guessing gives.
NEAR_GUESSING: Final = 3
TABLES_CHECK_YEAR: Final = 4
#: The fewest right answers of a strand that are praised, and of how many strands the praise speaks.
FEWEST_TO_PRAISE: Final = 2
MOST_PRAISED: Final = 3

TABLES_CHECK: Final = (
    "In Year 4 schools also give the multiplication tables check, which allows six seconds a question."
    " Nothing was timed here, so this report does not predict that check."
)
SHOW_THE_TEACHER: Final = "Try some of the questions again together, without hurry, and show this page to the teacher."
EASIER: Final = "If most of this was new, choose an easier year group for the next check."
#: What is said to a parent and not to a teacher.
ADVICE: Final = (SHOW_THE_TEACHER, EASIER)

#: What a parent reads first after a check with a rank.
_FIRST_WORDS: Final = {"gold": "A strong day", "silver": "A good base", "bronze": "A start to build on"}


def first_words(rank: str | None, correct: int) -> str:
    """Return kind words to begin a report with, without the full stop."""
    if rank:
        return _FIRST_WORDS[rank]
    return (
        f"{number_in_words(correct).capitalize()} right, and a first step to take together"
        if correct
        else "A first step to take together"
    )


def praise(strands: Sequence[StrandResult]) -> str:
    """Return what went best, to follow the child's name, without the full stop.

    That is at most three strands with at least two questions and all right, or three right and more than half; else
    the strands without a wrong answer, if there are several and more than half of the paper is right; else that every
    one of three strands or more has a right answer; else one strand with two right and more than half; else that the
    child did not stop, and where right answers are.
    """
    if all(one.correct == one.total for one in strands):
        return "got every question right"
    most = sorted(
        (one for one in strands if one.correct >= FEWEST_TO_PRAISE and 2 * one.correct > one.total),
        key=lambda one: (one.correct < one.total, -one.correct),
    )
    best = [one for one in most if one.correct == one.total or one.correct > FEWEST_TO_PRAISE][:MOST_PRAISED]
    whole = [in_a_sentence(one.name) for one in strands if one.correct == one.total]
    more_than_half = 2 * sum(one.correct for one in strands) > sum(one.total for one in strands)
    if not best and len(whole) > 1 and more_than_half:
        topics = f"{number_in_words(len(whole))} of the {number_in_words(len(strands))} topics"
        return f"got everything right in {topics}: {_topics(whole)}"
    if not best and len(strands) >= MOST_PRAISED and all(one.correct for one in strands):
        return f"got something right in all {number_in_words(len(strands))} topics"
    return _of_strands(best or most[:1]) if most else _stayed(strands)


def _stayed(strands: Sequence[StrandResult]) -> str:
    correct = sum(one.correct for one in strands)
    right = f", with {'right answers' if correct > 1 else 'a right answer'} on " if correct else ""
    topics = [in_a_sentence(one.name) for one in strands if one.correct]
    return f"stayed with it to the last question{right}{_topics(topics)}"


def _topics(names: Sequence[str]) -> str:
    """Return the names as a list, with a comma before the last one if a name has "and" in it."""
    return _with_commas(names) if any(" and " in name for name in names) or not names else listed(names)


def _with_commas(names: Sequence[str]) -> str:
    return ", ".join([*names[:-1], f"and {names[-1]}"]) if len(names) > 1 else "".join(names)


def _of_strands(best: Sequence[StrandResult]) -> str:
    first, *others = best
    more = [f"{_share(one)} on {in_a_sentence(one.name)}" for one in others]
    return f"got {_with_commas([f'{_share(first)} questions on {in_a_sentence(first.name)} right', *more])}"


def _share(result: StrandResult) -> str:
    total = number_in_words(result.total)
    if result.correct < result.total:
        return f"{number_in_words(result.correct)} of the {total}"
    return "both" if result.total == FEWEST_TO_PRAISE else f"all {total}"


def opening(correct: int, not_yet: int, total: int, year_group: int) -> tuple[str, ...]:
    """Return what a parent should know of the score before anything else: a few sentences, or none."""
    answered = total - not_yet
    if correct == total:
        return ()
    new = 2 * not_yet > total
    near_guessing = _may_be_guessed(correct, answered)
    if not new and near_guessing and correct > NEAR_GUESSING:
        return ("Guessing gives about 2 or 3 of 10, and now and then as many as this, so take the topics as hints.",)
    advice = (SHOW_THE_TEACHER,) if year_group == RECEPTION else (SHOW_THE_TEACHER, EASIER)
    return (
        *((_many_new(not_yet, total),) if new else ()),
        *(advice if new or near_guessing else ()),
        *((_says_little(correct, answered, total),) if near_guessing else ()),
    )


def is_near_guessing(correct: int, answered: int) -> bool:
    """Return whether so few right answers, of the questions answered, say little of what a child knows."""
    return correct <= NEAR_GUESSING and _may_be_guessed(correct, answered)


def _may_be_guessed(correct: int, answered: int) -> bool:
    return correct < answered and not is_above_guessing(correct, answered)


def drawing_beside(sentence: str) -> str:
    """Return the name of what is drawn beside a sentence of the opening."""
    return "one in four" if "guessing" in sentence.lower() or "luck" in sentence else "pencil"


def _many_new(not_yet: int, total: int) -> str:
    which = "every question" if not_yet == total else f"{not_yet} of the {total} questions"
    return f"Your child said “not learned yet” to {which}, which is an honest and useful answer."


def _says_little(correct: int, answered: int, total: int) -> str:
    """Say what luck alone gives, and which scores would be no surprise on another day."""
    lowest, highest = another_day(correct, total)
    whole, rest = divmod(answered, ANSWERS)
    guessed = f"{whole} or {whole + 1}" if rest else f"about {whole}"
    day = f"another day could bring {_from(lowest, highest)}{'' if answered == total else f' of {total}'}"
    return f"{correct} of {answered} cannot tell much: luck alone gives {guessed}, and {day}."


def snapshot(correct: int, total: int) -> str:
    """Say which scores would be no surprise on another day."""
    lowest, highest = another_day(correct, total)
    return (
        f"{number_in_words(total).capitalize()} questions are a snapshot of one day, not a level."
        f" Another day could bring anything from {_from(lowest, highest)}."
    )


def _from(lowest: int, highest: int) -> str:
    """Return two scores that stay on one line."""
    return f"{lowest}\u00a0to\u00a0{highest}"


def sureness(finding: Finding) -> str:
    """Say how many of the questions that could show a misconception do, and how sure that makes it."""
    return f"{_how_many(finding)} {_how_sure(finding)}"


def _how_many(finding: Finding) -> str:
    offered = len(finding.offered)
    missed = offered - len(finding.chosen)
    if missed:
        others = f"{number_in_words(missed).capitalize()} other question{'s' if missed > 1 else ''}"
        return f"Seen in {numbered(finding.chosen)}. {others} could have shown it, and did not."
    which = "both" if offered == 2 else f"all {number_in_words(offered)}"
    return f"Seen in {numbered(finding.chosen)}, {which} that could show it."


def _how_sure(finding: Finding) -> str:
    if finding.ratio >= VERY_SURE:
        return "Guessing or a slip would hardly ever give these answers."
    return "Guessing or a slip would seldom give these answers. Ask your child how they were found."


def mistakes_seen(times: Sequence[int]) -> str:
    """Return the heading above the misconceptions that a paper shows, for how many times it shows each."""
    if len(times) == 1:
        return f"One mistake, seen {times_in_words(times[0])}"
    return f"{number_in_words(len(times)).capitalize()} mistakes, each seen more than once"


def times_in_words(number: int) -> str:
    """Return "twice", "three times" and so on."""
    return "twice" if number == 2 else f"{number_in_words(number)} times"


def worth_a_look(
    named: Sequence[tuple[str, Sequence[int]]], topics: Sequence[tuple[str, Sequence[int]]], *, slips: bool
) -> str:
    """Return what a teacher may look at in class, to follow a colon, or "".

    Both have names with the positions of their questions: the misconceptions that the answers show, and else the
    topics with wrong answers or what they ask for. ``slips`` says whether no topic has more than one wrong answer.
    """
    mistakes = [f"the mistake behind {numbered(positions)}: {in_a_sentence(name)}" for name, positions in named]
    words = "; ".join(mistakes or [f"{in_a_sentence(name)} ({numbered(positions)})" for name, positions in topics])
    if not words or mistakes or not slips:
        return words and f"{words}."
    if len(topics) == 1:
        return f"perhaps a single slip: {words}. Does it ring true?"
    which = "either" if len(topics) == 2 else "any"
    return f"perhaps {number_in_words(len(topics))} single slips: {words}. Does {which} ring true?"


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
