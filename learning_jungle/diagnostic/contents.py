"""The contents of a parent's report, in the order of the page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from learning_jungle.curriculum.misconceptions.glossary import GLOSSARY
from learning_jungle.diagnostic.at_home import Thing, things_to_do
from learning_jungle.diagnostic.attempt import Attempt
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
    SHOW_THE_TEACHER,
    TABLES_CHECK,
    TABLES_CHECK_YEAR,
    drawing_beside,
    first_words,
    in_a_sentence,
    numbered,
    opening,
    praise,
    snapshot,
    sureness,
)

#: About how many lines of a column a named misconception takes, and how many the conclusions and the topics may take
#: together beside the things to do.
_LINES_OF_A_NAME: Final = 6
_LINES_BESIDE_THE_THINGS: Final = 16


@dataclass(frozen=True, slots=True)
class Named:
    """A misconception that the answers show: its id, its name and how sure it is."""

    id: str
    name: str
    sureness: str


@dataclass(frozen=True, slots=True)
class Contents:
    """All that a report says of a completed attempt.

    ``not_yet`` and ``not_asked`` are lists in words, "" where there is nothing to list.
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
    strands: tuple[StrandResult, ...]
    things: tuple[Thing, ...]
    open: tuple[ReportedQuestion, ...]
    right: tuple[ReportedQuestion, ...]

    @property
    def in_order(self) -> tuple[ReportedQuestion, ...]:
        """Every question, in the order in which they were asked."""
        return tuple(sorted((*self.open, *self.right), key=lambda reported: reported.position))

    @property
    def opening_for_a_teacher(self) -> tuple[str, ...]:
        """The opening without what is advised to a parent."""
        return tuple(sentence for sentence in self.opening if sentence not in ADVICE)

    def drawn(self, *, for_a_teacher: bool) -> tuple[tuple[str, str], ...]:
        """Return the sentences of the opening, each after the name of what is drawn beside it."""
        opening = self.opening_for_a_teacher if for_a_teacher else self.opening
        return tuple((drawing_beside(sentence), sentence) for sentence in opening)

    @property
    def advises_the_teacher(self) -> bool:
        """Whether the opening advises to show the report to the teacher."""
        return SHOW_THE_TEACHER in self.opening

    @property
    def only_things(self) -> bool:
        """Whether the things to do take the place of the conclusions, because so few right answers show little."""
        return not self.ranked and not self.named

    @property
    def much_to_say(self) -> bool:
        """Whether the conclusions take as many lines as the things to do, which leaves no room for the topics below."""
        practice = sum(1 + len(one.aims) for one in self.practice)
        lines = practice + len(self.strong) + _LINES_OF_A_NAME * len(self.named) + 2 * bool(self.not_yet)
        return lines + len(self.strands) > _LINES_BESIDE_THE_THINGS

    @property
    def named_ids(self) -> frozenset[str]:
        """The ids of the misconceptions that are named, which are no single signs."""
        return frozenset(one.id for one in self.named)


def contents_of(attempt: Attempt) -> Contents:
    """Return the contents of the report on a completed attempt."""
    year_group = attempt.questions.year_group
    questions = reported_questions(attempt)
    strands = strand_results(questions, year_group)
    found, practice = findings(questions), to_practise(questions, year_group)
    correct = sum(reported.right for reported in questions)
    not_yet = [reported.position for reported in questions if reported.not_yet]
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
        snapshot=snapshot(correct, len(questions)) if len(not_yet) < len(questions) else "",
        tables_check=TABLES_CHECK if attempt.rank and year_group == TABLES_CHECK_YEAR else "",
        named=tuple(Named(one.misconception, GLOSSARY[one.misconception].name, sureness(one)) for one in found),
        strands=strands,
        things=things_to_do(found, practice, questions, year_group),
        open=tuple(reported for reported in questions if not reported.right),
        right=tuple(reported for reported in questions if reported.right),
    )


def _names(names: Sequence[str]) -> str:
    return "; ".join(map(in_a_sentence, names))


def _not_yet(positions: Sequence[int], total: int) -> str:
    if len(positions) == total:
        return "all of them"
    return numbered(positions) if positions else ""
