"""Adds, changes and deletes children, and fills chests; every query checks the owner, services flush, views commit."""

from __future__ import annotations

import uuid
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from decimal import Decimal
from typing import Final

from sqlalchemy import delete, func, select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.orm import joinedload

from learning_jungle.models import (
    ANIMALS,
    COLOURS,
    SUBJECT_MATHS,
    Answer,
    Child,
    DatabaseSession,
    Diagnostic,
    Parent,
    TreasureChest,
)

#: More than any family needs; it bounds how much one account can store.
MOST_CHILDREN: Final = 12


class TooManyChildren(Exception):
    """This parent has MOST_CHILDREN children already."""


class ChildNotFound(LookupError):
    """This parent has no child with this id; it may be another parent's."""


@dataclass(frozen=True, slots=True)
class ChildDetails:
    """A child's details as a parent enters them; the form has checked that the year group fits the age.

    ``school_name`` is empty if it was not given.
    """

    first_name: str
    age: int
    year_group: int
    school_name: str


@dataclass(frozen=True, slots=True)
class Progress:
    """A child's diagnostic: ``answered`` of ``total`` questions, and once ``completed`` its percentage and rank."""

    diagnostic_id: uuid.UUID
    answered: int
    total: int
    completed: bool
    score_percentage: Decimal | None = None
    rank: str | None = None


def children_of(session: DatabaseSession, parent_id: uuid.UUID) -> Sequence[Child]:
    """Return a parent's children with their chests, in the order in which they were added."""
    own = select(Child).where(Child.parent_id == parent_id).options(joinedload(Child.chest))
    return session.scalars(own.order_by(Child.created_at, Child.id)).all()


def child_of(session: DatabaseSession, parent_id: uuid.UUID, child_id: uuid.UUID) -> Child:
    """Return a parent's child with its chest. Raises ChildNotFound for any other child."""
    own = select(Child).where(Child.id == child_id, Child.parent_id == parent_id)
    child = session.scalar(own.options(joinedload(Child.chest)))
    if child is None:
        raise ChildNotFound
    return child


def progress_of(session: DatabaseSession, child_ids: Collection[uuid.UUID]) -> Mapping[uuid.UUID, Progress]:
    """Return how far each of these children has come in maths; children who have not begun are left out."""
    answered = select(func.count()).where(Answer.diagnostic_id == Diagnostic.id).scalar_subquery()
    rows = session.execute(
        select(
            Diagnostic.child_id,
            Diagnostic.id,
            Diagnostic.total_questions,
            Diagnostic.completed_at,
            Diagnostic.score_percentage,
            Diagnostic.rank,
            answered.label("answered"),
        ).where(Diagnostic.child_id.in_(child_ids), Diagnostic.subject == SUBJECT_MATHS)
    )
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


def add_child(
    session: DatabaseSession, parent_id: uuid.UUID, details: ChildDetails, form: uuid.UUID | None = None
) -> Child:
    """Create a child of this parent, or return the child that the same ``form`` created with the same details.

    Raises TooManyChildren if the parent has MOST_CHILDREN. The parent's row is locked until the transaction ends, so
    that the second of two concurrent additions sees the first.
    """
    session.execute(select(Parent.id).where(Parent.id == parent_id).with_for_update(key_share=True))
    # A page that is opened again with the Back button has the same id, but may be filled in for another child.
    form_id = uuid.uuid5(form, repr(details)) if form else None
    if form_id is not None:
        same = select(Child).where(Child.parent_id == parent_id, Child.form_id == form_id)
        if (child := session.scalar(same)) is not None:
            return child
    siblings = session.scalars(select(Child).where(Child.parent_id == parent_id)).all()
    if len(siblings) >= MOST_CHILDREN:
        raise TooManyChildren
    child_id = uuid.uuid4()
    child = Child(
        id=child_id,
        parent_id=parent_id,
        animal=_free(ANIMALS, [sibling.own_animal for sibling in siblings], child_id.int),
        colour=_free(COLOURS, [sibling.own_colour for sibling in siblings], child_id.int // len(ANIMALS)),
        first_name=details.first_name,
        age=details.age,
        year_group=details.year_group,
        school_name=details.school_name,
        form_id=form_id,
    )
    session.add(child)
    session.flush()
    return child


def _free(choices: Sequence[str], taken: Sequence[str], number: int) -> str:
    """Return one of the choices that occur least in ``taken``; where there are several, ``number`` decides."""
    first = number % len(choices)
    return min([*choices[first:], *choices[:first]], key=taken.count)


def choose_animal(session: DatabaseSession, child: Child, animal: str, colour: str) -> None:
    """Give a child the animal and the colour that were chosen; siblings may have the same."""
    child.animal = animal
    child.colour = colour
    session.flush()


def edit_child(session: DatabaseSession, child: Child, details: ChildDetails) -> None:
    """Change a child's details; a diagnostic that has started keeps its questions."""
    child.first_name = details.first_name
    child.age = details.age
    child.year_group = details.year_group
    child.school_name = details.school_name
    session.flush()


def delete_child(session: DatabaseSession, child: Child) -> None:
    """Delete a child; the database deletes the chest, the diagnostic and its answers with it."""
    # One statement, which locks the child before the rows that refer to it, in the same order as complete() does.
    session.execute(delete(Child).where(Child.id == child.id))


def fill_chest(session: DatabaseSession, child: Child, description: str, value: Decimal) -> None:
    """Put a reward into the child's chest, or replace the one in it; the chest of a child who has finished is open.

    The child's row is locked here and in complete(), so that the second of the two sees the first. A chest that is made
    while the diagnostic is submitted is therefore open as well.
    """
    session.execute(select(Child.id).where(Child.id == child.id).with_for_update(key_share=True))
    progress = progress_of(session, [child.id]).get(child.id)
    unlocked_at = datetime.now(UTC) if progress and progress.completed else None
    statement = insert(TreasureChest).values(
        id=uuid.uuid4(),
        child_id=child.id,
        reward_description=description,
        reward_value=value,
        unlocked_at=unlocked_at,
    )
    session.execute(
        statement.on_conflict_do_update(
            index_elements=[TreasureChest.child_id],
            set_={
                "reward_description": statement.excluded.reward_description,
                "reward_value": statement.excluded.reward_value,
            },
        )
    )
