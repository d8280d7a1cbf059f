"""Hand-written reported questions for the tests of the report."""

from __future__ import annotations

import uuid

from learning_jungle.curriculum.taught import strands
from learning_jungle.diagnostic.report import ReportedQuestion
from learning_jungle.questions.stored_sets import StoredQuestion


def reported(
    position: int,
    *,
    strand: str = strands.NUMBER,
    misconception: str | None = None,
    template: str | None = None,
) -> ReportedQuestion:
    """Return a question answered correctly, or with the option of a misconception."""
    question = StoredQuestion(
        id=uuid.uuid4(),
        position=position,
        stem="How many?",
        options=("1", "2", "3", "4"),
        correct_option="A",
        strand=strand,
        objective="Y2-NP-1",
        difficulty=strands.EASY,
        misconceptions=(None, misconception, "partial-step", "near-miss"),
        picture=None,
        spoken_stem="How many?",
        spoken_options=("one", "two", "three", "four"),
        template=template or f"Y2-T{position:02}",
    )
    return ReportedQuestion(question, "B" if misconception else "A")
