"""The sentences of a report that matter first: what went well, what comes next, and which tips the answers support."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from learning_jungle.curriculum.misconceptions.glossary import GLOSSARY, Misconception
from learning_jungle.diagnostic.report import ReportedQuestion, StrandResult

MOST_NAMED: Final = 2
#: One answer may be a slip of the finger; two that go wrong in the same way are worth a word.
ENOUGH_ANSWERS: Final = 2
#: Questions that a provider wrote share this template id, and each of them stands for itself.
WRITTEN_BY_AI: Final = "ai"


@dataclass(frozen=True, slots=True)
class Pattern:
    """A misconception that several answers point to, and the positions of their questions from 1."""

    misconception: Misconception
    positions: tuple[int, ...]


def strong_strands(strands: Sequence[StrandResult]) -> tuple[StrandResult, ...]:
    """Return at most two strands with every question right, those with the most questions first."""
    whole = [one for one in strands if one.correct == one.total]
    return tuple(sorted(whole, key=lambda one: -one.total)[:MOST_NAMED])


def next_strands(strands: Sequence[StrandResult]) -> tuple[StrandResult, ...]:
    """Return at most two strands with wrong answers: the smallest share right first, then the most wrong."""
    gaps = [one for one in strands if one.correct < one.total]
    return tuple(sorted(gaps, key=lambda one: (one.correct / one.total, one.correct - one.total))[:MOST_NAMED])


def focus_sentence(strands: Sequence[StrandResult]) -> str:
    """Say in one or two sentences what went well and what to practise next."""
    strong, after = strong_strands(strands), next_strands(strands)
    if not after:
        return "Every topic went well."
    practise = "; then ".join(_in_a_sentence(one) for one in after)
    if not strong:
        return f"Next: {practise}."
    return f"Strong in {', and in '.join(_in_a_sentence(one) for one in strong)}. Next: {practise}."


def patterns(questions: Sequence[ReportedQuestion]) -> tuple[Pattern, ...]:
    """Return the misconceptions that wrong answers to questions of two different templates point to, most first.

    A near miss is none: it says nothing about how a child thinks.
    """
    seen: dict[str, list[ReportedQuestion]] = defaultdict(list)
    for one in questions:
        misconception = None if one.right else one.question.misconception_of(one.selected)
        if misconception in GLOSSARY and GLOSSARY[misconception].is_diagnosis:
            seen[misconception].append(one)
    found = [
        Pattern(GLOSSARY[id], tuple(one.question.position for one in those))
        for id, those in seen.items()
        if len({_kind_of(one) for one in those}) >= ENOUGH_ANSWERS
    ]
    return tuple(sorted(found, key=lambda pattern: -len(pattern.positions)))


def _kind_of(reported: ReportedQuestion) -> str:
    template = reported.question.template
    return str(reported.question.id) if template == WRITTEN_BY_AI else template


def _in_a_sentence(result: StrandResult) -> str:
    return result.name[0].lower() + result.name[1:]
