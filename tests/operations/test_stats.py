"""`flask stats` counts what is in the database, by days of London, and names nobody."""

from __future__ import annotations

import json
import uuid
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from flask import Flask
from sqlalchemy import text
from sqlalchemy.orm import Session

from learning_jungle.models import Child, Diagnostic, Parent, QuestionSet
from learning_jungle.operations.stats import gather_stats
from learning_jungle.web.london import LONDON
from testing.visitor import Visitor


@pytest.fixture(autouse=True)
def empty(session: Session) -> None:
    """Take away the rows that other tests have left, for the time of a test."""
    for table in ("parent", "question_set"):
        session.execute(text(f"DELETE FROM {table}"))
    session.commit()


@pytest.fixture
def today(session: Session) -> datetime:
    """Noon in London on the database's day."""
    now: datetime = session.scalar(text("SELECT now()"))
    return now.astimezone(LONDON).replace(hour=12, minute=0, second=0, microsecond=0)


def question_set(session: Session, year_group: int, source: str = "bank") -> QuestionSet:
    made = QuestionSet(key=str(uuid.uuid4()), subject="maths", year_group=year_group, source=source, version="1")
    session.add(made)
    session.flush()
    return made


def check(session: Session, questions: QuestionSet, begun: datetime, minutes: float | None = None) -> None:
    """Add a child of a family of its own, with a check that was begun then and ended after so many minutes."""
    parent = Parent(email=f"{uuid.uuid4()}@example.com", password_hash="!")
    session.add(parent)
    session.flush()
    child = Child(parent_id=parent.id, first_name="Maya", age=7, year_group=2, school_name="Hill School")
    session.add(child)
    session.flush()
    ended: dict[str, Any] = {}
    if minutes is not None:
        ended = {"completed_at": begun + timedelta(minutes=minutes), "correct_answers": 3, "score_percentage": 30}
    session.add(
        Diagnostic(
            child_id=child.id,
            subject="maths",
            year_group=questions.year_group,
            question_set_id=questions.id,
            started_at=begun,
            total_questions=10,
            **ended,
        )
    )
    session.commit()


def stats(app: Flask, *options: str) -> str:
    done = app.test_cli_runner().invoke(args=["stats", *options])
    assert done.exit_code == 0, done.output
    return done.output


def test_an_empty_database_has_counts_of_nothing(app: Flask, session: Session) -> None:
    found = json.loads(stats(app, "--json"))
    assert found == {
        "families": 0,
        "children": 0,
        "begun": 0,
        "ended": 0,
        "mean_minutes": None,
        "sets": {"bank": 0, "ai": 0},
        "flags_open": 0,
        "checks": [],
    }
    assert "No check was begun or ended in the last 28 days." in stats(app)


def test_checks_are_counted_by_day_and_year_group(app: Flask, session: Session, today: datetime) -> None:
    year2, year4 = question_set(session, 2), question_set(session, 4, "ai")
    yesterday = today - timedelta(days=1)
    check(session, year2, yesterday, minutes=10)
    check(session, year2, yesterday, minutes=20)
    check(session, year2, yesterday)
    check(session, year4, yesterday, minutes=24 * 60)
    check(session, year4, today)
    found = json.loads(stats(app, "--json"))
    assert [tuple(one.values()) for one in found["checks"]] == [
        (str(today.date()), 4, 1, 1, 24 * 60),
        (str(yesterday.date()), 2, 3, 2, 15),
        (str(yesterday.date()), 4, 1, 0, None),
    ]
    assert (found["families"], found["children"], found["begun"], found["ended"]) == (5, 5, 5, 3)
    assert found["mean_minutes"] == pytest.approx((10 + 20 + 24 * 60) / 3)
    assert found["sets"] == {"bank": 1, "ai": 1}


def test_a_day_begins_at_midnight_in_london(session: Session) -> None:
    # Summer time: 23:30 UTC on 30 June is half past midnight in London on 1 July.
    check(session, question_set(session, 2), datetime(2026, 6, 30, 23, 30, tzinfo=UTC), minutes=5)
    (row,) = gather_stats(session, 3660).checks
    assert str(row.day) == "2026-07-01"


@pytest.mark.parametrize(("days", "rows"), [(1, 0), (2, 1), (3, 1)])
def test_only_the_days_asked_for_are_listed(session: Session, today: datetime, days: int, rows: int) -> None:
    first_minute = (today - timedelta(days=1)).replace(hour=0, minute=1)
    check(session, question_set(session, 2), first_minute)
    found = gather_stats(session, days)
    assert len(found.checks) == rows
    assert found.begun == 1


def test_open_flags_are_counted_and_cleared_ones_are_not(app: Flask, session: Session, parent: Visitor) -> None:
    diagnostic = parent.finished()
    parent.grown_up()
    for n in (1, 2):
        parent.post(f"/diagnostic/{diagnostic}/report/flag/{n}", {"comment": "it reads oddly to me"})
    session.execute(
        text("UPDATE question_flag SET cleared_at = now() WHERE id = (SELECT id FROM question_flag LIMIT 1)")
    )
    session.commit()
    assert json.loads(stats(app, "--json"))["flags_open"] == 1


def test_the_table_has_a_line_for_each_day_and_year_group_and_no_names(
    app: Flask, session: Session, parent: Visitor
) -> None:
    parent.finished()
    output = stats(app)
    assert "Families: 1. Children: 1. Open flags: 0." in output
    assert "Checks begun: 1. Ended: 1. Mean minutes: 0.0." in output
    assert output.splitlines()[-1].split()[-5:] == ["Year", "2", "1", "1", "0.0"]
    for name in ("Maya", "@example.com", "Hill School"):
        assert name not in output + stats(app, "--json")
