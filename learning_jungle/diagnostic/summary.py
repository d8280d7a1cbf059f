"""The sentences of a report that matter first: what went well, what comes next, and which tips the answers support."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from learning_jungle.curriculum.misconceptions.glossary import GLOSSARY, Misconception
from learning_jungle.diagnostic.report import ReportedQuestion, StrandResult
from learning_jungle.models import SOURCE_AI

MOST_NAMED: Final = 2
#: One answer may be a slip of the finger; two that go wrong in the same way are worth a word.
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
    """Return the misconceptions that wrong answers to questions of two different templates point to, most first.

    A near miss is none: it says nothing about how a child thinks.
    """
    seen: dict[str, list[ReportedQuestion]] = defaultdict(list)
    for reported in questions:
        misconception = None if reported.right else reported.question.misconception_of(reported.selected)
        if misconception in GLOSSARY and GLOSSARY[misconception].is_diagnosis:
            seen[misconception].append(reported)
    found = [
        Pattern(GLOSSARY[id], tuple(reported.question.position for reported in those))
        for id, those in seen.items()
        if len(set(map(_kind_of, those))) >= ENOUGH_ANSWERS
    ]
    return tuple(sorted(found, key=lambda pattern: -len(pattern.positions)))


def _kind_of(reported: ReportedQuestion) -> str:
    """Return what two questions of one kind share: their template, which the AI's questions do not have."""
    template = reported.question.template
    return str(reported.question.id) if template == SOURCE_AI else template


def _in_a_sentence(result: StrandResult) -> str:
    return result.name[0].lower() + result.name[1:]
