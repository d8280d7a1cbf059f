"""Asks about the children whose school year is over, and saves that they moved up or stayed; views commit."""

from __future__ import annotations

import uuid
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select

from learning_jungle.family.school_year import (
    MoveUp,
    age_if_stayed,
    age_on,
    has_left_year_6,
    move_up,
    school_year_of,
)
from learning_jungle.family.services import ChildNotFound, schooling_of
from learning_jungle.models import Child, DatabaseSession
from learning_jungle.web.london import today_in_london


class AgeDoesNotFit(ValueError):
    """An age that a child in the new year group cannot have was given for this child."""

    def __init__(self, child_id: uuid.UUID) -> None:
        super().__init__(f"the age given for child {child_id} does not fit the year group")
        self.child_id = child_id


@dataclass(frozen=True, slots=True)
class Asked:
    """A child who may have moved up, with the year group and the ages that are possible by now."""

    child: Child
    move: MoveUp


def age_today(child: Child) -> int:
    """Return a child's age today, which a known month of birth may have raised since the parent entered it."""
    return age_on(today_in_london(), schooling_of(child))


def past_year_6(child: Child) -> bool:
    """Return whether a child who moved up every year has left Year 6, the last year group with questions."""
    return has_left_year_6(schooling_of(child), today_in_london())


def asked_about(children: Sequence[Child], today: date) -> tuple[Asked, ...]:
    """Return the children who may have moved up, in the same order."""
    moves = [(child, move_up(schooling_of(child), today)) for child in children]
    return tuple(Asked(child, move) for child, move in moves if move is not None)


def move_children_up(
    session: DatabaseSession,
    parent_id: uuid.UUID,
    child_ids: Collection[uuid.UUID] | None,
    ages: Mapping[uuid.UUID, int],
    today: date,
) -> Sequence[Child]:
    """Move these children of a parent up, or all of them for None, and return those who were moved.

    ``ages`` are by the child's id. A child without one gets the likely age, and where the month of birth decides the
    age, what was sent does not count. Children who are up to date, for instance after a double tap, are left as they
    are. Raises ChildNotFound if a child is not this parent's, and AgeDoesNotFit before anything changes.
    """
    asked = asked_about(_locked(session, parent_id, child_ids), today)
    new_ages = [_new_age(one, ages) for one in asked]
    for one, age in zip(asked, new_ages, strict=True):
        one.child.age = age
        one.child.year_group = one.move.year_group
        one.child.year_confirmed = school_year_of(today)
    session.flush()
    return [one.child for one in asked]


def keep_year_group(session: DatabaseSession, parent_id: uuid.UUID, child_id: uuid.UUID, today: date) -> Child:
    """Save that a child is still in the same year group in the new school year, and return the child.

    A child who is up to date is left as it is. Raises ChildNotFound if the child is not this parent's.
    """
    (child,) = _locked(session, parent_id, [child_id])
    if asked_about([child], today):
        child.age = age_if_stayed(child.year_group)
        child.year_confirmed = school_year_of(today)
        session.flush()
    return child


def _new_age(asked: Asked, ages: Mapping[uuid.UUID, int]) -> int:
    if len(asked.move.ages) == 1:
        return asked.move.age
    age = ages.get(asked.child.id, asked.move.age)
    if age not in asked.move.ages:
        raise AgeDoesNotFit(asked.child.id)
    return age


def _locked(session: DatabaseSession, parent_id: uuid.UUID, child_ids: Collection[uuid.UUID] | None) -> Sequence[Child]:
    own = select(Child).where(Child.parent_id == parent_id).order_by(Child.created_at, Child.id)
    if child_ids is not None:
        own = own.where(Child.id.in_(child_ids))
    children = session.scalars(own.with_for_update(key_share=True).execution_options(populate_existing=True)).all()
    if child_ids is not None and len(children) < len(set(child_ids)):
        raise ChildNotFound
    return children
