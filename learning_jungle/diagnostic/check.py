"""A completed attempt among a child's others, oldest first."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby

from learning_jungle.diagnostic.attempt import Attempt
from learning_jungle.diagnostic.report import ReportedQuestion, reported_questions


@dataclass(frozen=True, slots=True)
class Check:
    """A completed attempt: when it was completed, the year group of its questions, its score, rank and answers."""

    diagnostic_id: uuid.UUID
    completed_at: datetime
    year_group: int
    correct: int
    total: int
    rank: str | None
    questions: tuple[ReportedQuestion, ...]


def checks_of(attempts: Sequence[Attempt]) -> tuple[Check, ...]:
    """Return the completed attempts of one child, the oldest first."""
    checks = [
        Check(
            diagnostic_id=attempt.diagnostic_id,
            completed_at=attempt.completed_at,
            year_group=attempt.questions.year_group,
            correct=attempt.correct_answers,
            total=attempt.total,
            rank=attempt.rank,
            questions=reported_questions(attempt),
        )
        for attempt in attempts
        if attempt.completed_at is not None and attempt.correct_answers is not None
    ]
    return tuple(sorted(checks, key=lambda check: check.completed_at))


def runs_of(checks: Sequence[Check]) -> tuple[tuple[Check, ...], ...]:
    """Return the checks in runs of one year group after the other; only scores of one run are comparable."""
    return tuple(tuple(run) for _, run in groupby(checks, key=lambda check: check.year_group))
