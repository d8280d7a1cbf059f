"""Starts, answers and completes diagnostics; every query checks the owner, services flush, views commit."""

from __future__ import annotations

import uuid
from datetime import UTC, datetime
from typing import Any, Final, TypeVarTuple

from sqlalchemy import DateTime, Row, Select, func, literal, or_, select, update
from sqlalchemy.dialects.postgresql import insert

from learning_jungle.auth.services import VALID_SIGN_IN
from learning_jungle.curriculum.item import ANSWERS
from learning_jungle.diagnostic.attempt import Attempt
from learning_jungle.diagnostic.ranking import rank_for
from learning_jungle.diagnostic.scoring import score_percentage
from learning_jungle.models import (
    QUESTIONS_IN_A_SET,
    SUBJECT_MATHS,
    Answer,
    Child,
    DatabaseSession,
    Diagnostic,
    Parent,
    SignIn,
    TreasureChest,
)
from learning_jungle.questions.services import question_set_for
from learning_jungle.questions.stored_sets import StoredQuestion, stored_set

Columns = TypeVarTuple("Columns")

#: The subjects on the start page; only maths can be started.
SUBJECT_NAMES: Final[dict[str, str]] = {SUBJECT_MATHS: "Maths", "english": "English", "science": "Science"}


class SubjectNotOffered(ValueError):
    """There are no questions in this subject."""


class DiagnosticNotFound(LookupError):
    """This parent has no diagnostic with this id; it may be another parent's."""


class AlreadyCompleted(Exception):
    """The diagnostic has been submitted and can no longer change."""


class NotAnOption(ValueError):
    """The answer is not one of A, B, C and D."""


class AnsweredElsewhere(Exception):
    """Another tab or device has saved an answer that the sender did not know of; ``saved`` is its letter."""

    def __init__(self, saved: str) -> None:
        super().__init__(f"{saved} is saved")
        self.saved = saved


class QuestionsOpen(Exception):
    """Some questions are not answered; ``positions`` are theirs, from 1."""

    def __init__(self, positions: tuple[int, ...]) -> None:
        super().__init__(f"questions {positions} are open")
        self.positions = positions


def start(session: DatabaseSession, child: Child, subject: str = SUBJECT_MATHS) -> Attempt:
    """Return a child's attempt at the diagnostic of a subject, and create the diagnostic the first time.

    Concurrent starts create one diagnostic, because child and subject are unique together. Raises SubjectNotOffered for
    a subject without questions, and DiagnosticNotFound if the child is deleted at the same time.
    """
    if subject != SUBJECT_MATHS:
        raise SubjectNotOffered(subject)
    existing = _attempt_of_child(session, child, subject)
    if existing is not None:
        return existing
    set_id = question_set_for(session, child.id, child.age, child.year_group)
    new = insert(Diagnostic).values(
        id=uuid.uuid4(),
        child_id=child.id,
        subject=subject,
        question_set_id=set_id,
        total_questions=QUESTIONS_IN_A_SET,
    )
    unique = [Diagnostic.child_id, Diagnostic.subject]
    made = session.scalar(new.on_conflict_do_nothing(index_elements=unique).returning(Diagnostic.id))
    if made is not None:
        return Attempt(made, child.id, child.first_name, stored_set(session, set_id), answers={})
    made_by_rival = _attempt_of_child(session, child, subject)
    if made_by_rival is None:
        raise DiagnosticNotFound
    return made_by_rival


def attempt_of(session: DatabaseSession, sign_in_id: uuid.UUID, diagnostic_id: uuid.UUID) -> Attempt:
    """Return the attempt of a signed-in parent's child at a diagnostic.

    Raises DiagnosticNotFound if the diagnostic belongs to another parent, and if the sign-in has ended or is in child
    mode for another diagnostic.
    """
    row = session.execute(_owned(_attempts(), sign_in_id, diagnostic_id)).one_or_none()
    if row is None:
        raise DiagnosticNotFound
    return _attempt(session, row)


def attempt_behind_link(session: DatabaseSession, diagnostic_id: uuid.UUID) -> Attempt:
    """Return the attempt at a diagnostic to which the caller has found a working link.

    Raises DiagnosticNotFound if it has been deleted meanwhile.
    """
    row = session.execute(_attempts().where(Diagnostic.id == diagnostic_id)).one_or_none()
    if row is None:
        raise DiagnosticNotFound
    return _attempt(session, row)


def _attempt_of_child(session: DatabaseSession, child: Child, subject: str) -> Attempt | None:
    """Return a child's attempt at the diagnostic of a subject, or None; the caller has checked the child's owner."""
    of_child = _attempts().where(Diagnostic.child_id == child.id, Diagnostic.subject == subject)
    row = session.execute(of_child).one_or_none()
    return _attempt(session, row) if row is not None else None


def _attempts() -> Select[*tuple[Any, ...]]:
    """Select diagnostics with their child's name and, as JSON, the option selected for each question by its id."""
    answers = (
        select(func.jsonb_object_agg(Answer.question_id, Answer.selected_option))
        .where(Answer.diagnostic_id == Diagnostic.id)
        .scalar_subquery()
    )
    return select(
        Diagnostic.id,
        Diagnostic.child_id,
        Child.first_name,
        Diagnostic.question_set_id,
        Diagnostic.completed_at,
        Diagnostic.correct_answers,
        Diagnostic.score_percentage,
        Diagnostic.rank,
        answers.label("answers"),
    ).join(Child, Child.id == Diagnostic.child_id)


def _owned(statement: Select[*Columns], sign_in_id: uuid.UUID, diagnostic_id: uuid.UUID) -> Select[*Columns]:
    """Narrow a query of diagnostics and children to one diagnostic of the parent who is signed in.

    The sign-in must be valid, and if it is in child mode, then for this diagnostic.
    """
    return (
        statement.join(Parent, Parent.id == Child.parent_id)
        .join(SignIn, SignIn.parent_id == Parent.id)
        .where(
            Diagnostic.id == diagnostic_id,
            SignIn.id == sign_in_id,
            *VALID_SIGN_IN,
            or_(SignIn.diagnostic_id.is_(None), SignIn.diagnostic_id == Diagnostic.id),
        )
    )


def _attempt(session: DatabaseSession, row: Row[*tuple[Any, ...]]) -> Attempt:
    return Attempt(
        diagnostic_id=row.id,
        child_id=row.child_id,
        first_name=row.first_name,
        questions=stored_set(session, row.question_set_id),
        answers={uuid.UUID(question_id): option for question_id, option in (row.answers or {}).items()},
        completed_at=row.completed_at,
        correct_answers=row.correct_answers,
        score_percentage=row.score_percentage,
        rank=row.rank,
    )


def answer(
    session: DatabaseSession, attempt: Attempt, question: StoredQuestion, option: str, replaces: str | None = None
) -> None:
    """Save the option selected for a question, and replace an earlier one.

    ``replaces`` has the letters that the sender may overwrite, which are those that it knows to be saved or has sent
    itself, so that a request that arrives late does not undo a newer one; None allows any letter.

    Raises NotAnOption for anything but A to D and N, AlreadyCompleted if the diagnostic has been submitted, and
    AnsweredElsewhere if another letter is saved that is not in ``replaces``. One statement takes a shared lock on the
    open diagnostic and writes, so a concurrent submit either waits and counts this answer, or this answer is refused.
    """
    if option not in ANSWERS or not set(replaces or "") <= set(ANSWERS):
        raise NotAnOption(option)
    now = literal(datetime.now(UTC), DateTime(timezone=True))
    still_open = (
        select(Diagnostic.id, literal(question.id), Diagnostic.question_set_id, literal(option), now)
        .where(Diagnostic.id == attempt.diagnostic_id, Diagnostic.completed_at.is_(None))
        .with_for_update(read=True)
    )
    new = insert(Answer).from_select(
        ["diagnostic_id", "question_id", "question_set_id", "selected_option", "answered_at"], still_open
    )
    saved = new.on_conflict_do_update(
        index_elements=[Answer.diagnostic_id, Answer.question_id],
        set_={"selected_option": new.excluded.selected_option, "answered_at": new.excluded.answered_at},
        where=None if replaces is None else Answer.selected_option.in_({*replaces, option}),
    )
    if session.scalar(saved.returning(Answer.question_id)) is None:
        raise _why_not_saved(session, attempt, question)


def _why_not_saved(
    session: DatabaseSession, attempt: Attempt, question: StoredQuestion
) -> AlreadyCompleted | AnsweredElsewhere:
    """Return AnsweredElsewhere with the saved letter if the diagnostic is open, and AlreadyCompleted otherwise."""
    saved = select(Answer.selected_option).join(Diagnostic, Diagnostic.id == Answer.diagnostic_id)
    still_open = saved.where(Diagnostic.id == attempt.diagnostic_id, Diagnostic.completed_at.is_(None))
    letter = session.scalar(still_open.where(Answer.question_id == question.id))
    return AlreadyCompleted() if letter is None else AnsweredElsewhere(letter)


def complete(session: DatabaseSession, sign_in_id: uuid.UUID, diagnostic_id: uuid.UUID) -> None:
    """Score, rank and close a diagnostic, and open the chest, in one transaction.

    Raises DiagnosticNotFound if it is not this parent's, AlreadyCompleted if it has been submitted, and QuestionsOpen
    with the positions of unanswered questions. The child's row is locked before the diagnostic's, as in delete_child().
    """
    owned = _owned(select(Child.id).join(Diagnostic, Diagnostic.child_id == Child.id), sign_in_id, diagnostic_id)
    child_id = session.scalar(owned.with_for_update(of=Child, key_share=True))
    diagnostic = session.execute(
        select(Diagnostic.question_set_id, Diagnostic.completed_at)
        .where(Diagnostic.id == diagnostic_id, Diagnostic.child_id == child_id)
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
    now = datetime.now(UTC)
    session.execute(
        update(Diagnostic)
        .where(Diagnostic.id == diagnostic_id)
        .values(completed_at=now, correct_answers=correct, score_percentage=score, rank=rank_for(score))
    )
    session.execute(
        update(TreasureChest)
        .where(TreasureChest.child_id == child_id, TreasureChest.unlocked_at.is_(None))
        .values(unlocked_at=now)
    )


def reward_of(session: DatabaseSession, child_id: uuid.UUID) -> str | None:
    """Return the reward in a child's treasure chest, or None if the child has no chest."""
    return session.scalar(select(TreasureChest.reward_description).where(TreasureChest.child_id == child_id))
