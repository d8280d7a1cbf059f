"""The summary at the top of a report: what went well, what to practise next, and which misconceptions are likely."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from learning_jungle.curriculum.misconceptions.glossary import GLOSSARY, Misconception
from learning_jungle.diagnostic.report import ReportedQuestion, StrandResult
from learning_jungle.models import SOURCE_AI

MOST_NAMED: Final = 2
#: One wrong answer may be a slip of the finger; two of the same kind are reported.
ENOUGH_ANSWERS: Final = 2


@dataclass(frozen=True, slots=True)
class Pattern:
    """A misconception that several answers point to, and the positions of their questions from 1."""

    misconception: Misconception
    positions: tuple[int, ...]


def strong_strands(strands: Sequence[StrandResult]) -> tuple[StrandResult, ...]:
    """Return at most two strands with every question right, those with the most questions first."""
    whole = [result for result in strands if result.correct == result.total]
    return tuple(sorted(whole, key=lambda result: -result.total)[:MOST_NAMED])


def next_strands(strands: Sequence[StrandResult]) -> tuple[StrandResult, ...]:
    """Return at most two strands with wrong answers: the smallest share right first, then the most wrong."""
    gaps = [result for result in strands if result.correct < result.total]
    return tuple(sorted(gaps, key=_weakest_first)[:MOST_NAMED])


def _weakest_first(result: StrandResult) -> tuple[float, int]:
    return result.correct / result.total, result.correct - result.total


def focus_sentence(strands: Sequence[StrandResult]) -> str:
    """Say in one or two sentences what went well and what to practise next."""
    strong, after = strong_strands(strands), next_strands(strands)
    if not after:
        return "Every topic went well."
    practise = "; then ".join(map(_in_a_sentence, after))
    if not strong:
        return f"To practise next: {practise}."
    went_well = ", and in ".join(map(_in_a_sentence, strong))
    return f"Every question right in {went_well}. To practise next: {practise}."


def patterns(questions: Sequence[ReportedQuestion]) -> tuple[Pattern, ...]:
    """Return the misconceptions behind wrong answers to at least two kinds of question, the most frequent first.

    A distractor that is only a near miss is left out, because it says nothing about how a child thinks.
    """
    seen: dict[str, list[ReportedQuestion]] = defaultdict(list)
    for reported in questions:
        misconception = reported.misconception
        if misconception in GLOSSARY and GLOSSARY[misconception].is_diagnosis:
            seen[misconception].append(reported)
    found = [
        Pattern(GLOSSARY[id], tuple(reported.question.position for reported in those))
        for id, those in seen.items()
        if len(set(map(_kind_of, those))) >= ENOUGH_ANSWERS
    ]
    return tuple(sorted(found, key=lambda pattern: -len(pattern.positions)))


def _kind_of(reported: ReportedQuestion) -> str:
    """Return what identifies a question's kind: its template, or its own id if the AI wrote it."""
    template = reported.question.template
    return str(reported.question.id) if template == SOURCE_AI else template


def _in_a_sentence(result: StrandResult) -> str:
    return result.name[0].lower() + result.name[1:]
