"""Start, answer and complete a diagnostic; the owner is part of every query, and views commit, but for an answer."""

from __future__ import annotations

import uuid
from collections.abc import Collection, Mapping
from datetime import UTC, datetime
from typing import Final

from sqlalchemy import Row
from sqlalchemy.orm import Session

from learning_jungle.curriculum.item import LETTERS
from learning_jungle.diagnostic.attempt import Attempt
from learning_jungle.diagnostic.ranking import rank_for
from learning_jungle.diagnostic.scoring import score_percentage
from learning_jungle.diagnostic.statements import (
    ANSWER,
    ATTEMPT,
    ATTEMPT_OF_CHILD,
    COMPLETE,
    GIVEN_ANSWERS,
    LOCK_CHILD,
    LOCK_DIAGNOSTIC,
    OPEN_CHEST,
    PROGRESS,
    REWARD,
    SAVED_ANSWER,
    START,
)
from learning_jungle.family.models import Child
from learning_jungle.family.progress import Progress
from learning_jungle.questions.models import SUBJECT_MATHS
from learning_jungle.questions.services import QUESTIONS_IN_A_SET, question_set_for
from learning_jungle.questions.stored import StoredQuestion, stored_set
from learning_jungle.web.database import one_row, write_alone

#: Named on the start page; only maths is offered.
SUBJECT_NAMES: Final[dict[str, str]] = {SUBJECT_MATHS: "Maths", "english": "English", "science": "Science"}


class SubjectNotOffered(ValueError):
    """There are no questions in this subject."""


class DiagnosticNotFound(LookupError):
    """This parent has no such diagnostic; another parent's is not found either."""


class AlreadyCompleted(Exception):
    """The diagnostic has been submitted; nothing about it can change again."""


class NotAnOption(ValueError):
    """The answer is not one of A, B, C and D."""


class AnsweredElsewhere(Exception):
    """Another tab or device has saved an answer that the sender did not know of; ``saved`` is its letter."""

    def __init__(self, saved: str) -> None:
        super().__init__(f"{saved} is saved")
        self.saved = saved


class QuestionsOpen(Exception):
    """Some questions are not answered; ``positions`` says which, from 1."""

    def __init__(self, positions: tuple[int, ...]) -> None:
        super().__init__(f"questions {positions} are open")
        self.positions = positions


def start(session: Session, child: Child, subject: str = SUBJECT_MATHS) -> Attempt:
    """Return where a child stands in the diagnostic of a subject, creating it the first time.

    Two starts at once make one diagnostic: the unique constraint on child and subject decides. Raises
    SubjectNotOffered, and DiagnosticNotFound when the child is deleted meanwhile.
    """
    if subject != SUBJECT_MATHS:
        raise SubjectNotOffered(subject)
    existing = session.execute(ATTEMPT_OF_CHILD, {"child_id": child.id, "subject": subject}).one_or_none()
    if existing is not None:
        return _attempt(session, existing)
    set_id = question_set_for(session, child.id, child.age, child.year_group)
    new = {
        "id": uuid.uuid4(),
        "child_id": child.id,
        "subject": subject,
        "question_set_id": set_id,
        "total_questions": QUESTIONS_IN_A_SET,
    }
    made = session.scalar(START, new)
    if made is None:
        rival = session.execute(ATTEMPT_OF_CHILD, {"child_id": child.id, "subject": subject}).one_or_none()
        if rival is None:
            raise DiagnosticNotFound
        return _attempt(session, rival)
    return Attempt(
        diagnostic_id=made,
        child_id=child.id,
        first_name=child.first_name,
        questions=stored_set(session, set_id),
        answers={},
        completed_at=None,
        correct_answers=None,
        score_percentage=None,
        rank=None,
    )


def attempt_of(session: Session, sign_in_id: uuid.UUID, diagnostic_id: uuid.UUID) -> Attempt:
    """Return where a signed-in parent's child stands in a diagnostic.

    DiagnosticNotFound for anyone else's, when the sign-in has ended, and when it is in child mode for another one.
    """
    row = one_row(session, ATTEMPT, {"diagnostic_id": diagnostic_id, "sign_in_id": sign_in_id})
    if row is None:
        raise DiagnosticNotFound
    return _attempt(session, row)


def _attempt(session: Session, row: Row) -> Attempt:
    return Attempt(
        diagnostic_id=row.id,
        child_id=row.child_id,
        first_name=row.first_name,
        questions=stored_set(session, row.question_set_id),
        answers=row.answers or {},
        completed_at=row.completed_at,
        correct_answers=row.correct_answers,
        score_percentage=row.score_percentage,
        rank=row.rank,
    )


def answer(
    session: Session, attempt: Attempt, question: StoredQuestion, option: str, replaces: str | None = None
) -> None:
    """Save the option selected for a question, replacing an earlier one, and commit.

    ``replaces`` is the letter that the sender knew to be saved, "" for none: then no other answer is replaced, so a
    request that arrives late does not undo a newer one. Raises NotAnOption if either is not a letter of an option,
    AlreadyCompleted, or AnsweredElsewhere if another answer is saved.

    One statement takes a shared lock on the open diagnostic and writes. A submit that runs at the same time either
    waits and counts this answer, or has finished and this answer is refused.
    """
    if len(option) != 1 or option not in LETTERS:
        raise NotAnOption(option)
    if replaces and replaces not in tuple(LETTERS):
        raise NotAnOption(replaces)
    place = {"diagnostic_id": attempt.diagnostic_id, "question_id": question.id}
    selected = {**place, "option": option, "replaces": replaces, "now": datetime.now(UTC)}
    if write_alone(session, ANSWER, selected):
        return
    saved = one_row(session, SAVED_ANSWER, place)
    if replaces is None or saved is None:
        raise AlreadyCompleted
    raise AnsweredElsewhere(saved.selected_option)


def complete(session: Session, sign_in_id: uuid.UUID, diagnostic_id: uuid.UUID) -> None:
    """Score, rank and close a diagnostic and open the chest, all at once.

    Raises DiagnosticNotFound, AlreadyCompleted, or QuestionsOpen with the positions of the gaps. The child's row is
    locked before the diagnostic's, in the order in which deleting a child takes them.
    """
    child = session.scalar(LOCK_CHILD, {"diagnostic_id": diagnostic_id, "sign_in_id": sign_in_id})
    mine = {"diagnostic_id": diagnostic_id, "child_id": child}
    row = session.execute(LOCK_DIAGNOSTIC, mine).one_or_none()
    if row is None:
        raise DiagnosticNotFound
    if row.completed_at is not None:
        raise AlreadyCompleted
    answers = dict(session.execute(GIVEN_ANSWERS, mine).all())
    questions = stored_set(session, row.question_set_id).questions
    gaps = tuple(one.position for one in questions if one.id not in answers)
    if gaps:
        raise QuestionsOpen(gaps)
    correct = sum(answers[one.id] == one.correct_option for one in questions)
    score = score_percentage(correct, len(questions))
    now = datetime.now(UTC)
    outcome = {"completed_at": now, "correct_answers": correct, "score_percentage": score, "rank": rank_for(score)}
    session.execute(COMPLETE, {"of_diagnostic": diagnostic_id, **outcome})
    session.execute(OPEN_CHEST, {"of_child": child, "unlocked_at": now})


def reward_of(session: Session, child_id: uuid.UUID) -> str | None:
    """Return what is in the child's treasure chest, or None when nothing is yet."""
    row = one_row(session, REWARD, {"child_id": child_id})
    return row.reward_description if row else None


def progress_of(session: Session, child_ids: Collection[uuid.UUID]) -> Mapping[uuid.UUID, Progress]:
    """Return how far each of these children has come in maths; children who have not begun are left out."""
    rows = session.execute(PROGRESS, {"child_ids": list(child_ids)})
    return {
        row.child_id: Progress(
            diagnostic_id=row.id,
            answered=row.answered,
            total=row.total_questions,
            completed=row.completed_at is not None,
            score_percentage=row.score_percentage,
            rank=row.rank,
        )
        for row in rows
    }
