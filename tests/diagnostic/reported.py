"""Hand-written reported questions for the tests of the report."""

from __future__ import annotations

import uuid

from learning_jungle.curriculum.item import NOT_YET
from learning_jungle.curriculum.taught import strands
from learning_jungle.diagnostic.report import ReportedQuestion
from learning_jungle.questions.stored_sets import StoredQuestion

RIGHT = "A"
WRONG = "D"


def reported(
    position: int,
    *,
    objective: str = "Y2-NP-1",
    misconception: str | None = None,
    offered: str | None = None,
    selected: str = RIGHT,
    template: str | None = None,
) -> ReportedQuestion:
    """Return a question with an answer, or with the option of a misconception selected.

    B is the option of the misconception ``offered``, D is a near miss, A the key.
    """
    question = StoredQuestion(
        id=uuid.uuid4(),
        position=position,
        stem="How many?",
        options=("1", "2", "3", "4"),
        correct_option=RIGHT,
        strand=strands.strand_of(objective),
        objective=objective,
        difficulty=strands.EASY,
        misconceptions=(None, misconception or offered, "units-slip", "near-miss"),
        picture=None,
        spoken_stem="How many?",
        spoken_options=("one", "two", "three", "four"),
        template=template or f"Y2-T{position:02}",
    )
    return ReportedQuestion(question, "B" if misconception else selected)


def answered(pattern: str, objectives: str) -> list[ReportedQuestion]:
    """Return questions of Year 2 objectives such as "NP-1 AS-2": K is right, X wrong, N not learned yet."""
    letters = {"K": RIGHT, "X": WRONG, "N": NOT_YET}
    return [
        reported(position, objective=f"Y2-{code}", selected=letters[answer])
        for position, (answer, code) in enumerate(zip(pattern, objectives.split(), strict=True), start=1)
    ]
