"""The contents of a parent's report, in the order of the page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from learning_jungle.curriculum.diagnosis.evidence import Finding
from learning_jungle.curriculum.misconceptions.glossary import GLOSSARY
from learning_jungle.diagnostic.at_home import Thing, things_to_do
from learning_jungle.diagnostic.attempt import Attempt
from learning_jungle.diagnostic.column_subtraction import MISCONCEPTION, ColumnSubtraction, column_subtraction
from learning_jungle.diagnostic.conclusions import (
    Practice,
    findings,
    not_asked,
    strong_strands,
    to_practise,
)
from learning_jungle.diagnostic.report import ReportedQuestion, StrandResult, reported_questions, strand_results
from learning_jungle.diagnostic.sentences import (
    ADVICE,
    EASIER,
    SHOW_THE_TEACHER,
    TABLES_CHECK,
    TABLES_CHECK_YEAR,
    drawing_beside,
    first_words,
    in_a_sentence,
    is_near_guessing,
    mistakes_seen,
    numbered,
    opening,
    praise,
    snapshot,
    sureness,
    times_in_words,
    worth_a_look,
)


@dataclass(frozen=True, slots=True)
class Named:
    """A misconception that the answers show: its id, name, how many times it was seen in words, and how sure it is.

    ``name`` follows the child's name in a sentence.
    ``sum`` is a subtraction to draw that shows it, and ``calculation`` else a short calculation with two answers, if
    one of its questions is one.
    """

    id: str
    name: str
    times: str
    sureness: str
    sum: ColumnSubtraction | None
    calculation: ReportedQuestion | None


@dataclass(frozen=True, slots=True)
class Contents:
    """All that a report says of a completed attempt.

    ``not_yet``, ``not_asked`` and ``in_class``, which is for a teacher, are lists in words, "" where there is nothing
    to list. ``slips`` says whether no topic has more than one wrong answer. ``mistakes`` is the heading above what is
    ``named``, or "".
    """

    year_group: int
    ranked: bool
    first_words: str
    praise: str
    opening: tuple[str, ...]
    strong: tuple[StrandResult, ...]
    practice: tuple[Practice, ...]
    not_yet: str
    not_asked: str
    snapshot: str
    tables_check: str
    named: tuple[Named, ...]
    mistakes: str
    in_class: str
    slips: bool
    strands: tuple[StrandResult, ...]
    things: tuple[Thing, ...]
    open: tuple[ReportedQuestion, ...]
    right: tuple[ReportedQuestion, ...]

    @property
    def in_order(self) -> tuple[ReportedQuestion, ...]:
        """Every question, in the order in which they were asked."""
        return tuple(sorted((*self.open, *self.right), key=lambda reported: reported.position))

    @property
    def facts(self) -> tuple[tuple[str, str], ...]:
        """What the opening says of the score, each sentence after the name of what is drawn beside it."""
        return tuple((drawing_beside(one), one) for one in self.opening if one not in ADVICE)

    @property
    def advice(self) -> str:
        """What the opening advises a parent to do next, or ""."""
        return SHOW_THE_TEACHER if SHOW_THE_TEACHER in self.opening else ""

    @property
    def easier(self) -> str:
        """What the opening advises a parent whose child found most of it new, or ""."""
        return EASIER if EASIER in self.opening else ""

    @property
    def topics(self) -> tuple[StrandResult, ...]:
        """The strands: those that went well, then those worth another look, each in their order, then the others."""
        order = [*(one.strand for one in self.strong), *(one.strand for one in self.practice)]
        place = {strand: at for at, strand in enumerate(order)}
        return tuple(sorted(self.strands, key=lambda one: place.get(one.strand, len(order))))

    @property
    def only_things(self) -> bool:
        """Whether the things to do take the place of the conclusions, because so few right answers show little."""
        return not self.ranked and not self.named

    @property
    def times_seen(self) -> dict[str, str]:
        """The ids of the misconceptions that are named, which are no single signs, with how often each was seen."""
        return {one.id: one.times for one in self.named}


def contents_of(attempt: Attempt) -> Contents:
    """Return the contents of the report on a completed attempt."""
    year_group = attempt.questions.year_group
    questions = reported_questions(attempt)
    strands = strand_results(questions, year_group)
    found, practice = findings(questions), to_practise(questions, year_group)
    correct = sum(reported.right for reported in questions)
    not_yet = [reported.position for reported in questions if reported.not_yet]
    slips = not found and len(practice) == sum(reported.wrong for reported in questions)
    near_guessing = is_near_guessing(correct, len(questions) - len(not_yet))
    return Contents(
        year_group=year_group,
        ranked=attempt.rank is not None,
        first_words=first_words(attempt.rank, correct),
        praise=praise(strands),
        opening=opening(correct, len(not_yet), len(questions), year_group),
        strong=strong_strands(strands),
        practice=practice,
        not_yet=_not_yet(not_yet, len(questions)),
        not_asked=_names(not_asked(strands, year_group)),
        # Near guessing, the opening has it already.
        snapshot=snapshot(correct, len(questions)) if len(not_yet) < len(questions) and not near_guessing else "",
        tables_check=TABLES_CHECK if attempt.rank and year_group == TABLES_CHECK_YEAR else "",
        named=tuple(_named(one, questions) for one in found),
        mistakes=mistakes_seen([len(one.chosen) for one in found]) if found else "",
        in_class=_in_class(found, practice, slips=slips),
        slips=slips,
        strands=strands,
        things=things_to_do(found, practice, questions, year_group, gently=near_guessing),
        open=tuple(reported for reported in questions if not reported.right),
        right=tuple(reported for reported in questions if reported.right),
    )


def _named(finding: Finding, questions: Sequence[ReportedQuestion]) -> Named:
    chosen = [one for one in questions if one.position in finding.chosen]
    drawn = column_subtraction(chosen) if finding.misconception == MISCONCEPTION else None
    calculation = next((one for one in chosen if one.is_short_calculation), None) if drawn is None else None
    name = GLOSSARY[finding.misconception].name
    times = times_in_words(len(finding.chosen))
    return Named(finding.misconception, in_a_sentence(name), times, sureness(finding), drawn, calculation)


def _in_class(found: Sequence[Finding], practice: Sequence[Practice], *, slips: bool) -> str:
    mistakes = [(GLOSSARY[one.misconception].name, one.chosen) for one in found]
    if slips:
        aims = [(aim.text or one.name, aim.positions) for one in practice for aim in one.aims]
        return worth_a_look(mistakes, aims, slips=True)
    topics = [(one.name, sorted(position for aim in one.aims for position in aim.positions)) for one in practice]
    return worth_a_look(mistakes, topics, slips=False)


def _names(names: Sequence[str]) -> str:
    return "; ".join(map(in_a_sentence, names))


def _not_yet(positions: Sequence[int], total: int) -> str:
    if len(positions) == total:
        return "all of them"
    return numbered(positions) if positions else ""
