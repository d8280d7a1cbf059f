"""Counts how much an installation is used, without anything that identifies a family."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any, Final

from sqlalchemy import ColumnElement, Date, Float, Integer, Select, cast, func, literal, null, select, text, union_all
from sqlalchemy.orm import InstrumentedAttribute

from learning_jungle.models import (
    SOURCE_AI,
    SOURCE_BANK,
    Child,
    DatabaseSession,
    Diagnostic,
    Parent,
    QuestionFlag,
    QuestionSet,
)
from learning_jungle.web.london import LONDON

#: Counting every row of a large database takes longer than a statement of a request may.
STATEMENT_SECONDS: Final = 60


@dataclass(frozen=True, slots=True)
class Checks:
    """The checks of one day and year group: how many were begun, how many ended, and the mean minutes of the latter.

    A check counts on the day on which it was begun or ended. The minutes include every pause, and are None if no check
    ended.
    """

    day: date
    year_group: int
    begun: int
    ended: int
    mean_minutes: float | None


@dataclass(frozen=True, slots=True)
class Stats:
    """The counts of an installation; ``sets`` has the number of question sets stored for each source."""

    families: int
    children: int
    begun: int
    ended: int
    mean_minutes: float | None
    sets: dict[str, int]
    flags_open: int
    checks: Sequence[Checks]


def gather_stats(session: DatabaseSession, days: int) -> Stats:
    """Return all counts, and the checks of the last ``days`` days, today included, newest day first."""
    session.execute(text(f"SET LOCAL statement_timeout = '{STATEMENT_SECONDS}s'"))
    total = session.execute(
        select(
            _count(Parent).scalar_subquery().label("families"),
            _count(Child).scalar_subquery().label("children"),
            _count(QuestionFlag).where(QuestionFlag.cleared_at.is_(None)).scalar_subquery().label("flags_open"),
        )
    ).one()
    begun, ended, mean = session.execute(
        select(func.count(), func.count(Diagnostic.completed_at), func.avg(_minutes())).select_from(Diagnostic)
    ).one()
    stored = select(QuestionSet.source, func.count()).group_by(QuestionSet.source)
    sets = dict.fromkeys((SOURCE_BANK, SOURCE_AI), 0) | dict(session.execute(stored).all())
    return Stats(
        families=total.families,
        children=total.children,
        begun=begun,
        ended=ended,
        mean_minutes=mean,
        sets=sets,
        flags_open=total.flags_open,
        checks=_checks(session, days),
    )


def _count(table: type[Parent | Child | QuestionFlag]) -> Select[int]:
    return select(func.count()).select_from(table)


def _minutes() -> ColumnElement[Any]:
    """Return the SQL of the minutes from the start of a check to its end, null while it is open."""
    return cast(func.extract("epoch", Diagnostic.completed_at - Diagnostic.started_at), Float) / 60


def _events(
    moment: InstrumentedAttribute[Any],
    begun: ColumnElement[int],
    ended: ColumnElement[int],
    minutes: ColumnElement[Any],
    since: ColumnElement[datetime],
) -> Select[*tuple[Any, ...]]:
    """Return the query of one row for each check whose ``moment`` is not before ``since``, with its day in London."""
    return select(
        cast(func.timezone(LONDON.key, moment), Date).label("day"),
        Diagnostic.year_group,
        begun.label("begun"),
        ended.label("ended"),
        minutes.label("minutes"),
    ).where(moment >= since)


def _checks(session: DatabaseSession, days: int) -> list[Checks]:
    """Return the checks begun and ended on each of the last days, one row for each day and year group with any."""
    midnight = func.date_trunc("day", func.timezone(LONDON.key, func.now())) - timedelta(days=days - 1)
    since = func.timezone(LONDON.key, midnight)
    begun = _events(Diagnostic.started_at, literal(1), literal(0), cast(null(), Float), since)
    ended = _events(Diagnostic.completed_at, literal(0), literal(1), _minutes(), since)
    events = union_all(begun, ended).subquery()
    rows = session.execute(
        select(
            events.c.day,
            events.c.year_group,
            cast(func.sum(events.c.begun), Integer),
            cast(func.sum(events.c.ended), Integer),
            func.avg(events.c.minutes),
        )
        .group_by(events.c.day, events.c.year_group)
        .order_by(events.c.day.desc(), events.c.year_group)
    )
    return [Checks(*row) for row in rows]
