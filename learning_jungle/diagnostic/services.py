"""Starts and completes diagnostics; every query checks the owner, services flush, views commit."""

from __future__ import annotations

import uuid
from datetime import UTC, datetime
from typing import Final

from sqlalchemy import select, update
from sqlalchemy.dialects.postgresql import insert

from learning_jungle.diagnostic.attempt import Attempt
from learning_jungle.diagnostic.conclusions import findings
from learning_jungle.diagnostic.ranking import rank_for
from learning_jungle.diagnostic.report import reported_questions
from learning_jungle.diagnostic.saving import AlreadyCompleted
from learning_jungle.diagnostic.scoring import score_percentage
from learning_jungle.diagnostic.stored_attempts import DiagnosticNotFound, latest_attempt, own, owned
from learning_jungle.family.rounds import next_round
from learning_jungle.family.school_year import age_on
from learning_jungle.family.services import schooling_of
from learning_jungle.models import (
    QUESTIONS_IN_A_SET,
    SUBJECT_MATHS,
    Answer,
    Child,
    DatabaseSession,
    Diagnostic,
    TreasureChest,
)
from learning_jungle.questions.next_sets import next_set_for
from learning_jungle.questions.services import question_set_for
from learning_jungle.questions.stored_sets import stored_set
from learning_jungle.web.london import day_in_london

#: The subjects on the start page; only maths can be started.
SUBJECT_NAMES: Final[dict[str, str]] = {SUBJECT_MATHS: "Maths", "english": "English", "science": "Science"}


class SubjectNotOffered(ValueError):
    """There are no questions in this subject."""


class QuestionsOpen(Exception):
    """Some questions are not answered; ``positions`` are theirs, from 1."""

    def __init__(self, positions: tuple[int, ...]) -> None:
        super().__init__(f"questions {positions} are open")
        self.positions = positions


def start(session: DatabaseSession, child: Child, subject: str = SUBJECT_MATHS, now: datetime | None = None) -> Attempt:
    """Return the attempt at a child's open diagnostic of a subject, or begin the next one if it may begin ``now``.

    If it may not begin yet, the attempt at the last diagnostic is returned, which is completed. Concurrent starts
    create one diagnostic, because child, subject and round are unique together. Raises SubjectNotOffered for a subject
    without questions, and DiagnosticNotFound if the child is deleted at the same time.
    """
    if subject != SUBJECT_MATHS:
        raise SubjectNotOffered(subject)
    now = now or datetime.now(UTC)
    last = latest_attempt(session, child.id, subject)
    if last is not None and not _may_follow(last, child, now):
        return last
    made = _begin(session, child, subject, _set_after(session, child, last, now), now, last.round + 1 if last else 1)
    attempt = made or latest_attempt(session, child.id, subject)
    if attempt is None:
        raise DiagnosticNotFound
    return attempt


def _may_follow(last: Attempt, child: Child, now: datetime) -> bool:
    """Return whether the next diagnostic of a child may begin after this attempt."""
    if last.completed_at is None:
        return False
    # The questions are those of the child's year group when the diagnostic began.
    return next_round(last.completed_at, last.questions.year_group, schooling_of(child), now).may_begin


def _set_after(session: DatabaseSession, child: Child, last: Attempt | None, now: datetime) -> uuid.UUID:
    """Return the id of the question set for a child's first diagnostic, or for the one after the last."""
    age = age_on(day_in_london(now), schooling_of(child))
    if last is None:
        return question_set_for(session, child.id, age, child.year_group)
    named = [found.misconception for found in findings(reported_questions(last))]
    return next_set_for(session, child.id, age, child.year_group, named)


def _begin(
    session: DatabaseSession, child: Child, subject: str, set_id: uuid.UUID, now: datetime, round: int
) -> Attempt | None:
    """Create a diagnostic and return the attempt at it, or None if a rival has created it or the child is deleted."""
    new = insert(Diagnostic).values(
        id=uuid.uuid4(),
        child_id=child.id,
        subject=subject,
        round=round,
        year_group=child.year_group,
        question_set_id=set_id,
        started_at=now,
        total_questions=QUESTIONS_IN_A_SET,
    )
    made = session.scalar(new.on_conflict_do_nothing().returning(Diagnostic.id))
    if made is None:
        return None
    questions = stored_set(session, set_id)
    return Attempt(made, child.id, child.first_name, questions, answers={}, round=round)


def complete(
    session: DatabaseSession, sign_in_id: uuid.UUID, diagnostic_id: uuid.UUID, now: datetime | None = None
) -> Child:
    """Score, rank and close a diagnostic, and open the chest, in one transaction; return its child.

    Raises DiagnosticNotFound if it is not this parent's, AlreadyCompleted if it has been submitted, and QuestionsOpen
    with the positions of unanswered questions. The child's row is locked before the diagnostic's, as in delete_child().
    """
    locked = owned(select(Child).join(Diagnostic, Diagnostic.child_id == Child.id))
    child = session.scalar(locked.with_for_update(of=Child, key_share=True), own(sign_in_id, diagnostic_id))
    if child is None:
        raise DiagnosticNotFound
    diagnostic = session.execute(
        select(Diagnostic.question_set_id, Diagnostic.completed_at)
        .where(Diagnostic.id == diagnostic_id, Diagnostic.child_id == child.id)
        .with_for_update(key_share=True)
    ).one_or_none()
    if diagnostic is None:
        raise DiagnosticNotFound
    if diagnostic.completed_at is not None:
        raise AlreadyCompleted
    given = select(Answer.question_id, Answer.selected_option).where(Answer.diagnostic_id == diagnostic_id)
    answers = {row.question_id: row.selected_option for row in session.execute(given)}
    questions = stored_set(session, diagnostic.question_set_id).questions
    gaps = tuple(question.position for question in questions if question.id not in answers)
    if gaps:
        raise QuestionsOpen(gaps)
    correct = sum(answers[question.id] == question.correct_option for question in questions)
    score = score_percentage(correct, len(questions))
    now = now or datetime.now(UTC)
    session.execute(
        update(Diagnostic)
        .where(Diagnostic.id == diagnostic_id)
        .values(completed_at=now, correct_answers=correct, score_percentage=score, rank=rank_for(score))
    )
    session.execute(
        update(TreasureChest)
        .where(TreasureChest.child_id == child.id, TreasureChest.diagnostic_id.is_(None))
        .values(unlocked_at=now, diagnostic_id=diagnostic_id)
    )
    return child


def reward_of(session: DatabaseSession, diagnostic_id: uuid.UUID) -> str | None:
    """Return the reward in the opened chest of a diagnostic, or None if it has none."""
    return session.scalar(select(TreasureChest.reward_description).where(TreasureChest.diagnostic_id == diagnostic_id))


def has_unopened_chest(session: DatabaseSession, child_id: uuid.UUID) -> bool:
    """Return whether a child has a chest that opens with the next completion."""
    unopened = select(TreasureChest.id).where(TreasureChest.child_id == child_id, TreasureChest.diagnostic_id.is_(None))
    return session.scalar(unopened) is not None
