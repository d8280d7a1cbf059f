"""Completed checks of a child, written to the database without a visit for each answer."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import Final

from sqlalchemy import func, insert, select, update
from sqlalchemy.orm import Session

from learning_jungle.curriculum.item import LETTERS
from learning_jungle.diagnostic.ranking import rank_for
from learning_jungle.diagnostic.scoring import score_percentage
from learning_jungle.models import SUBJECT_MATHS, Answer, Diagnostic
from learning_jungle.questions.services import bank_set
from learning_jungle.questions.stored_sets import StoredQuestion, stored_set

FIRST_DAY: Final = datetime(2024, 9, 10, 16, 0, tzinfo=UTC)
#: The days from one check to the next.
PAUSE: Final = timedelta(days=28)


def give_checks(
    session: Session,
    child_ids: Sequence[uuid.UUID],
    scores: Sequence[int],
    *,
    year_group: int = 2,
    shows: str | None = None,
    first_day: datetime = FIRST_DAY,
) -> list[list[uuid.UUID]]:
    """Complete one check of a year group with each of these scores of ten, for each child, after any that it has.

    The first questions are right. Every question that offers the misconception ``shows`` is answered with it, which
    lowers the score. A child's first check is on ``first_day``, and each further one a PAUSE later. Return the ids of
    the diagnostics, a list for each score. The caller commits.
    """
    had = select(func.coalesce(func.max(Diagnostic.round), 0)).where(Diagnostic.child_id.in_(child_ids))
    before = session.scalars(had).one()
    return [
        _complete(session, child_ids, score, number, year_group, shows, first_day + (number - 1) * PAUSE)
        for number, score in enumerate(scores, start=before + 1)
    ]


def _complete(
    session: Session,
    child_ids: Sequence[uuid.UUID],
    score: int,
    number: int,
    year_group: int,
    shows: str | None,
    day: datetime,
) -> list[uuid.UUID]:
    set_id = bank_set(session, year_group, number - 1)
    questions = stored_set(session, set_id).questions
    letters = {question.id: _letter(question, score, shows) for question in questions}
    right = sum(letters[question.id] == question.correct_option for question in questions)
    ids = [uuid.uuid4() for _ in child_ids]
    same = {"subject": SUBJECT_MATHS, "round": number, "year_group": year_group, "question_set_id": set_id}
    same |= {"total_questions": len(questions), "started_at": day}
    rows = [same | {"id": id, "child_id": child_id} for id, child_id in zip(ids, child_ids, strict=True)]
    session.execute(insert(Diagnostic), rows)
    session.execute(
        insert(Answer),
        [
            {"diagnostic_id": id, "question_id": question_id, "question_set_id": set_id}
            | {"selected_option": letter, "answered_at": day}
            for id in ids
            for question_id, letter in letters.items()
        ],
    )
    percentage = score_percentage(right, len(questions))
    done = {"completed_at": day, "correct_answers": right, "score_percentage": percentage, "rank": rank_for(percentage)}
    session.execute(update(Diagnostic).where(Diagnostic.id.in_(ids)).values(**done))
    return ids


def _letter(question: StoredQuestion, score: int, shows: str | None) -> str:
    wrong = [letter for letter in LETTERS if letter != question.correct_option]
    shown = [letter for letter in wrong if shows is not None and question.misconception_of(letter) == shows]
    return next(iter(shown), question.correct_option if question.position <= score else wrong[0])
