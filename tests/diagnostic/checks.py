"""Hand-written checks of one child for the tests of the progress page."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from learning_jungle.diagnostic.check import Check
from learning_jungle.diagnostic.ranking import rank_for
from learning_jungle.diagnostic.report import ReportedQuestion
from learning_jungle.diagnostic.scoring import score_percentage
from tests.diagnostic.reported import WRONG, reported

FIRST_DAY = datetime(2026, 10, 1, 9, 0, tzinfo=UTC)


def check(place: int, questions: Sequence[ReportedQuestion], year_group: int = 2) -> Check:
    """Return a check with these answers, completed 30 days after the one at the place before."""
    correct = sum(one.right for one in questions)
    return Check(
        diagnostic_id=uuid.UUID(int=place),
        completed_at=FIRST_DAY + timedelta(days=30 * place),
        year_group=year_group,
        correct=correct,
        total=len(questions),
        rank=rank_for(score_percentage(correct, len(questions))),
        questions=tuple(questions),
    )


def scored(*scores: int, year_group: int = 2, begin: int = 0) -> list[Check]:
    """Return a check of ten questions with each of these scores."""
    return [
        check(place, [reported(n, selected="A" if n <= score else WRONG) for n in range(1, 11)], year_group)
        for place, score in enumerate(scores, start=begin)
    ]
