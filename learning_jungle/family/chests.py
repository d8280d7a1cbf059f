"""Fills treasure chests, of which a child has one for each diagnostic; services flush, views commit."""

from __future__ import annotations

import uuid
from datetime import UTC, datetime
from decimal import Decimal

from sqlalchemy import select
from sqlalchemy.dialects.postgresql import insert

from learning_jungle.family.services import Progress, next_round_of, progress_of
from learning_jungle.models import Child, DatabaseSession, Diagnostic, TreasureChest


class ChestOpened(Exception):
    """The chest of this round has been opened with another reward, and can no longer be changed."""


def fill_chest(
    session: DatabaseSession,
    child: Child,
    description: str,
    value: Decimal,
    round: int | None = None,
    now: datetime | None = None,
) -> None:
    """Put a reward, of a value in pounds, into the child's unopened chest, or replace the one in it.

    If there is no unopened chest and the last diagnostic was completed without one, the chest is for that diagnostic
    and open from the start; but once the next one is offered, it is for that one. ``round`` is the round that the
    sender's page named. A form for a chest that is open by now changes nothing if it has the same reward, and
    raises ChestOpened if it has another. The child's row is locked here and in complete(), so that the second of the
    two sees the first.
    """
    session.execute(select(Child.id).where(Child.id == child.id).with_for_update(key_share=True))
    opened = _opened(session, child, round) if round is not None else None
    if opened == (description, value):
        return
    if opened is not None:
        raise ChestOpened
    now = now or datetime.now(UTC)
    progress = progress_of(session, [child.id]).get(child.id)
    finished = finished_for_chest(child, progress, now)
    unopened = select(TreasureChest.id).where(TreasureChest.child_id == child.id, TreasureChest.diagnostic_id.is_(None))
    if finished is not None and session.scalar(unopened) is not None:
        finished = None
    _store(session, child, description, value, finished, now)


def finished_for_chest(child: Child, progress: Progress | None, now: datetime) -> uuid.UUID | None:
    """Return the id of the completed diagnostic that a chest filled now belongs to, or None if it is for the next one.

    It is for the next one if the completed diagnostic has a chest, or if the next one is offered.
    """
    if progress is None or progress.reward_description is not None:
        return None
    again = next_round_of(child, progress, now)
    return progress.diagnostic_id if again is not None and not again.offered else None


def chest_round(progress: Progress | None, finished: uuid.UUID | None) -> int:
    """Return the round whose chest a parent fills: the finished one, or the one that is open or begins next."""
    if progress is None:
        return 1
    return progress.round if finished or not progress.completed else progress.round + 1


def _opened(session: DatabaseSession, child: Child, round: int) -> tuple[str, Decimal] | None:
    """Return the reward and its value in the opened chest of a child's round, or None if there is none."""
    opened = select(TreasureChest.reward_description, TreasureChest.reward_value).join(
        Diagnostic, Diagnostic.id == TreasureChest.diagnostic_id
    )
    row = session.execute(opened.where(Diagnostic.child_id == child.id, Diagnostic.round == round)).one_or_none()
    return (row.reward_description, row.reward_value) if row is not None else None


def _store(
    session: DatabaseSession,
    child: Child,
    description: str,
    value: Decimal,
    finished: uuid.UUID | None,
    now: datetime,
) -> None:
    statement = insert(TreasureChest).values(
        id=uuid.uuid4(),
        child_id=child.id,
        diagnostic_id=finished,
        reward_description=description,
        reward_value=value,
        unlocked_at=now if finished else None,
    )
    session.execute(
        statement.on_conflict_do_update(
            index_elements=[TreasureChest.child_id],
            index_where=TreasureChest.diagnostic_id.is_(None),
            set_={
                "reward_description": statement.excluded.reward_description,
                "reward_value": statement.excluded.reward_value,
            },
        )
    )
