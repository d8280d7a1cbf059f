"""Reads a child's attempts from the database; a query by a diagnostic's id checks the owner."""

from __future__ import annotations

import uuid
from dataclasses import replace
from typing import Any, Final, TypeVarTuple

from sqlalchemy import Row, Select, bindparam, exists, func, or_, select
from sqlalchemy.orm import aliased

from learning_jungle.auth.services import VALID_SIGN_IN
from learning_jungle.diagnostic.attempt import Attempt
from learning_jungle.family.services import schooling_of
from learning_jungle.models import (
    SUBJECT_MATHS,
    Answer,
    Child,
    DatabaseSession,
    Diagnostic,
    Parent,
    SignIn,
    animal_by_id,
    colour_by_id,
)
from learning_jungle.questions.stored_sets import StoredSet, stored_set, stored_sets

Columns = TypeVarTuple("Columns")


class DiagnosticNotFound(LookupError):
    """This parent has no diagnostic with this id; it may be another parent's."""


def attempt_of(session: DatabaseSession, sign_in_id: uuid.UUID, diagnostic_id: uuid.UUID) -> Attempt:
    """Return the attempt of a signed-in parent's child at a diagnostic.

    Raises DiagnosticNotFound if the diagnostic belongs to another parent, and if the sign-in has ended or is in child
    mode for another diagnostic.
    """
    # Rows are all that is wanted, so the statement goes past the ORM.
    row = session.connection().execute(_OWN_ATTEMPT, own(sign_in_id, diagnostic_id)).one_or_none()
    if row is None:
        raise DiagnosticNotFound
    return _attempt(row, stored_set(session, row.question_set_id))


def attempt_behind_link(session: DatabaseSession, diagnostic_id: uuid.UUID) -> Attempt:
    """Return the attempt at a diagnostic to which the caller has found a working link, without the child's details.

    Raises DiagnosticNotFound if it has been deleted meanwhile.
    """
    row = session.execute(_attempts().where(Diagnostic.id == diagnostic_id)).one_or_none()
    if row is None:
        raise DiagnosticNotFound
    return replace(_attempt(row, stored_set(session, row.question_set_id)), animal=None, colour=None, schooling=None)


def latest_attempt(session: DatabaseSession, child_id: uuid.UUID, subject: str) -> Attempt | None:
    """Return a child's attempt at the latest diagnostic of a subject, or None; the caller has checked the owner."""
    of_child = _attempts().where(Diagnostic.child_id == child_id, Diagnostic.subject == subject)
    row = session.execute(of_child.order_by(Diagnostic.round.desc()).limit(1)).one_or_none()
    return _attempt(row, stored_set(session, row.question_set_id)) if row is not None else None


def attempts_of_child(
    session: DatabaseSession, parent_id: uuid.UUID, child_id: uuid.UUID, subject: str = SUBJECT_MATHS
) -> tuple[Attempt, ...]:
    """Return a child's attempts at all diagnostics of a subject, the first first; none of another parent's child."""
    of_child = _attempts().where(
        Child.parent_id == parent_id, Diagnostic.child_id == child_id, Diagnostic.subject == subject
    )
    rows = session.execute(of_child.order_by(Diagnostic.round)).all()
    sets = stored_sets(session, {row.question_set_id for row in rows})
    return tuple(_attempt(row, sets[row.question_set_id]) for row in rows)


def _attempts() -> Select[*tuple[Any, ...]]:
    """Select diagnostics with the child's details and, as JSON, the selected option by question id."""
    later = aliased(Diagnostic)
    followed = exists().where(
        later.child_id == Diagnostic.child_id,
        later.subject == Diagnostic.subject,
        later.completed_at > Diagnostic.completed_at,
    )
    answers = (
        select(func.jsonb_object_agg(Answer.question_id, Answer.selected_option))
        .where(Answer.diagnostic_id == Diagnostic.id)
        .scalar_subquery()
    )
    return select(
        Diagnostic.id,
        Diagnostic.child_id,
        Child.first_name,
        Child.animal,
        Child.colour,
        Child.age,
        Child.year_group,
        Child.birth_month,
        Child.year_confirmed,
        Child.created_at,
        Diagnostic.question_set_id,
        Diagnostic.round,
        Diagnostic.completed_at,
        Diagnostic.correct_answers,
        Diagnostic.score_percentage,
        Diagnostic.rank,
        (~followed).label("latest"),
        answers.label("answers"),
    ).join(Child, Child.id == Diagnostic.child_id)


def owned(statement: Select[*Columns]) -> Select[*Columns]:
    """Narrow a query of diagnostics and children to one diagnostic of the parent who is signed in.

    The sign-in must be valid, and if it is in child mode, then for this diagnostic. ``own`` gives the parameters.
    """
    return (
        statement.join(Parent, Parent.id == Child.parent_id)
        .join(SignIn, SignIn.parent_id == Parent.id)
        .where(
            Diagnostic.id == bindparam("own_diagnostic_id"),
            SignIn.id == bindparam("own_sign_in_id"),
            *VALID_SIGN_IN,
            or_(SignIn.diagnostic_id.is_(None), SignIn.diagnostic_id == Diagnostic.id),
        )
    )


def own(sign_in_id: uuid.UUID, diagnostic_id: uuid.UUID) -> dict[str, uuid.UUID]:
    """Return the parameters of a query that ``owned`` has narrowed."""
    return {"own_sign_in_id": sign_in_id, "own_diagnostic_id": diagnostic_id}


#: Every page of a child asks for this, so it is built once.
_OWN_ATTEMPT: Final = owned(_attempts())


def _attempt(row: Row[*tuple[Any, ...]], questions: StoredSet) -> Attempt:
    return Attempt(
        diagnostic_id=row.id,
        child_id=row.child_id,
        first_name=row.first_name,
        animal=row.animal or animal_by_id(row.child_id),
        colour=row.colour or colour_by_id(row.child_id),
        questions=questions,
        answers={uuid.UUID(question_id): option for question_id, option in (row.answers or {}).items()},
        round=row.round,
        completed_at=row.completed_at,
        correct_answers=row.correct_answers,
        score_percentage=row.score_percentage,
        rank=row.rank,
        schooling=schooling_of(row),
        latest=row.latest,
    )
