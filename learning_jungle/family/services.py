"""Adds, changes and deletes children; every query checks the owner, services flush, views commit."""

from __future__ import annotations

import uuid
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Any, Final

from sqlalchemy import Row, delete, func, select
from sqlalchemy.dialects.postgresql import distinct_on
from sqlalchemy.orm import joinedload

from learning_jungle.family.rounds import NextRound, next_round
from learning_jungle.family.school_year import Schooling, age_on, move_up, school_year_of
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
from learning_jungle.web.london import day_in_london, today_in_london

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
    birth_month: int | None = None


@dataclass(frozen=True, slots=True)
class Progress:
    """A child's latest diagnostic: ``answered`` of ``total`` questions, and once completed its percentage and rank.

    ``round`` counts the child's diagnostics from 1, ``year_group`` is the child's when it began, and the reward, of a
    value in pounds, is what its opened chest has in it.
    """

    diagnostic_id: uuid.UUID
    answered: int
    total: int
    round: int = 1
    year_group: int = 0
    completed_at: datetime | None = None
    score_percentage: Decimal | None = None
    rank: str | None = None
    reward_description: str | None = None
    reward_value: Decimal | None = None

    @property
    def completed(self) -> bool:
        """Whether the diagnostic has been submitted."""
        return self.completed_at is not None


def children_of(session: DatabaseSession, parent_id: uuid.UUID) -> Sequence[Child]:
    """Return a parent's children with their unopened chests, in the order in which they were added."""
    own = select(Child).where(Child.parent_id == parent_id).options(joinedload(Child.chest))
    return session.scalars(own.order_by(Child.created_at, Child.id)).all()


def child_of(session: DatabaseSession, parent_id: uuid.UUID, child_id: uuid.UUID) -> Child:
    """Return a parent's child with its unopened chest. Raises ChildNotFound for any other child."""
    own = select(Child).where(Child.id == child_id, Child.parent_id == parent_id)
    child = session.scalar(own.options(joinedload(Child.chest)))
    if child is None:
        raise ChildNotFound
    return child


def progress_of(session: DatabaseSession, child_ids: Collection[uuid.UUID]) -> Mapping[uuid.UUID, Progress]:
    """Return the latest maths diagnostic of each of these children; children who have not begun are left out."""
    latest = select(Diagnostic.id).where(Diagnostic.child_id.in_(child_ids), Diagnostic.subject == SUBJECT_MATHS)
    latest = latest.ext(distinct_on(Diagnostic.child_id)).order_by(Diagnostic.child_id, Diagnostic.round.desc())
    answered = select(func.count()).where(Answer.diagnostic_id == Diagnostic.id).scalar_subquery()
    rows = session.execute(
        select(
            Diagnostic.child_id,
            Diagnostic.id.label("diagnostic_id"),
            answered.label("answered"),
            Diagnostic.total_questions.label("total"),
            Diagnostic.round,
            Diagnostic.year_group,
            Diagnostic.completed_at,
            Diagnostic.score_percentage,
            Diagnostic.rank,
            TreasureChest.reward_description,
            TreasureChest.reward_value,
        )
        .outerjoin(TreasureChest, TreasureChest.diagnostic_id == Diagnostic.id)
        .where(Diagnostic.id.in_(latest))
    )
    return {row.child_id: Progress(*row[1:]) for row in rows}


def schooling_of(child: Child | Row[*tuple[Any, ...]]) -> Schooling:
    """Return the schooling of a child, or of a row that has the child's columns by their names."""
    confirmed = child.year_confirmed
    if confirmed is None:
        confirmed = school_year_of(day_in_london(child.created_at))
    return Schooling(child.age, child.year_group, confirmed, child.birth_month)


def next_round_of(child: Child, progress: Progress, now: datetime) -> NextRound | None:
    """Return when a child's next diagnostic may begin, or None while one is open."""
    if progress.completed_at is None:
        return None
    return next_round(progress.completed_at, progress.year_group, schooling_of(child), now)


def next_rounds(
    family: Sequence[Child], progress: Mapping[uuid.UUID, Progress], now: datetime
) -> Mapping[uuid.UUID, NextRound]:
    """Return when the next diagnostic of each child may begin; children without a completed one are left out."""
    found = {child.id: next_round_of(child, progress[child.id], now) for child in family if child.id in progress}
    return {child_id: again for child_id, again in found.items() if again is not None}


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
    siblings = children_of(session, parent_id)
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
        birth_month=details.birth_month,
        year_confirmed=school_year_of(today_in_london()),
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
    """Change a child's details; a diagnostic that has begun keeps its own.

    The school year is confirmed, unless the list still asks for it and age and year group are those of its question.
    """
    today, before = today_in_london(), schooling_of(child)
    moved = (details.age, details.year_group) != (age_on(today, before), before.year_group)
    if moved or move_up(before, today) is None:
        child.year_confirmed = school_year_of(today)
    child.first_name = details.first_name
    child.age = details.age
    child.year_group = details.year_group
    child.school_name = details.school_name
    child.birth_month = details.birth_month
    session.flush()


def delete_child(session: DatabaseSession, child: Child) -> None:
    """Delete a child; the database deletes the chests, the diagnostics and their answers with it."""
    # One statement, which locks the child before the rows that refer to it, in the same order as complete() does.
    session.execute(delete(Child).where(Child.id == child.id))
