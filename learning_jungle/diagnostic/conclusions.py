"""What the answers show: strong topics, topics to practise, misconceptions, and topics that were not asked."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from learning_jungle.curriculum.diagnosis.chance import is_above_guessing
from learning_jungle.curriculum.diagnosis.evidence import Finding, Response, named
from learning_jungle.curriculum.taught.objectives import OBJECTIVES, objectives_for
from learning_jungle.curriculum.taught.strands import STRANDS, strand_name
from learning_jungle.diagnostic.report import ReportedQuestion, StrandResult
from learning_jungle.diagnostic.sentences import in_a_sentence
from learning_jungle.models import SOURCE_AI

#: One right answer may be luck.
FEWEST_FOR_STRONG: Final = 2
MOST_TO_PRACTISE: Final = 3
#: The objectives from the most basic: by year group, then in the order of the programme of study.
_ORDER: Final = {code: place for place, code in enumerate(OBJECTIVES)}


@dataclass(frozen=True, slots=True)
class Aim:
    """An objective to practise, the positions of the questions that went wrong, and what is to be learned.

    ``text`` is a part of a sentence. It is empty for an AI's questions, of which only the strand is known, and for a
    code that is no longer in use.
    """

    objective: str
    positions: tuple[int, ...]
    text: str


@dataclass(frozen=True, slots=True)
class Practice:
    """A strand to practise next, with its aims from the most basic."""

    strand: str
    name: str
    aims: tuple[Aim, ...]


def strong_strands(strands: Sequence[StrandResult]) -> tuple[StrandResult, ...]:
    """Return the strands with at least two questions and every one right, most questions first.

    There is none in a paper that guessing could explain.
    """
    correct = sum(result.correct for result in strands)
    answered = sum(result.total - result.not_yet for result in strands)
    if not is_above_guessing(correct, answered):
        return ()
    strong = [one for one in strands if one.correct == one.total >= FEWEST_FOR_STRONG]
    return tuple(sorted(strong, key=lambda result: -result.total))


def to_practise(questions: Sequence[ReportedQuestion], year_group: int) -> tuple[Practice, ...]:
    """Return at most three strands: those with the most wrong answers first, then the most basic.

    A question that the child has not learned yet asks for no practice.
    """
    wrong: dict[str, list[ReportedQuestion]] = defaultdict(list)
    for reported in questions:
        if reported.wrong:
            wrong[reported.question.strand].append(reported)
    order = sorted(wrong, key=lambda strand: (-len(wrong[strand]), min(map(_basic, wrong[strand]))))
    return tuple(
        Practice(strand, strand_name(strand, year_group), _aims(wrong[strand])) for strand in order[:MOST_TO_PRACTISE]
    )


def findings(questions: Sequence[ReportedQuestion]) -> tuple[Finding, ...]:
    """Return the misconceptions that all the answers together show, the surest first."""
    return named([_response(reported) for reported in questions])


def not_asked(strands: Sequence[StrandResult], year_group: int) -> tuple[str, ...]:
    """Return the names of the strands that the year group learns and the paper did not ask."""
    asked = {result.strand for result in strands}
    taught = {objective.strand for objective in objectives_for(year_group)}
    return tuple(strand_name(strand, year_group) for strand in STRANDS if strand in taught - asked)


def _response(reported: ReportedQuestion) -> Response:
    offered = tuple(filter(None, reported.question.misconceptions))
    return Response(offered, reported.misconception, reported.right, reported.not_yet)


def _aims(wrong: Sequence[ReportedQuestion]) -> tuple[Aim, ...]:
    positions: dict[tuple[str, str], list[int]] = defaultdict(list)
    for reported in sorted(wrong, key=_basic):
        positions[reported.question.objective, _learned(reported)].append(reported.position)
    return tuple(Aim(objective, tuple(those), text) for (objective, text), those in positions.items())


def _learned(reported: ReportedQuestion) -> str:
    known = OBJECTIVES.get(reported.question.objective)
    return in_a_sentence(known.text) if known and reported.question.template != SOURCE_AI else ""


def _basic(reported: ReportedQuestion) -> int:
    return _ORDER.get(reported.question.objective, len(_ORDER))
