"""What a parent takes along is all that is kept on the family, and leaving leaves nothing, in any table or log."""

from __future__ import annotations

import json
import logging
import re
from datetime import datetime
from decimal import Decimal
from uuid import UUID

import pytest
from sqlalchemy import select, text

from learning_jungle.extensions import Base
from learning_jungle.models import Parent
from testing.family import PASSWORD
from testing.visitor import Visitor

#: Tables that hold nothing of a family: questions, and what was asked of an AI provider.
NOT_OF_FAMILIES = {"question_set", "question", "ai_request_log"}
#: Columns that are no statement about a person: keys between rows, secrets, and counters of our own.
NOT_TOLD = {"password_hash", "session_version", "question_set_id", "question_id", "id", "parent_id", "child_id"}
NOT_TOLD |= {"diagnostic_id", "cleared_at", "form_id", "pin_hash", "wrong_pins", "token_digest"}
MARKS = ("Zephyrina", "Quillfeather School", "a ride on the zorbing hill", "leaver@example.com", "it reads oddly to me")


@pytest.fixture
def leaver(visitor: Visitor, session) -> Visitor:
    """A parent with something in every table that a family has."""
    visitor.register("leaver@example.com")
    child = visitor.add_child(first_name=MARKS[0], school_name=MARKS[1], birth_month="4")
    visitor.fill_chest(child, reward_description=MARKS[2])
    diagnostic = visitor.start(child)
    visitor.answer_all(diagnostic, "C")
    visitor.submit(diagnostic)
    visitor.grown_up()
    visitor.post(f"/diagnostic/{diagnostic}/report/flag/1", {"comment": MARKS[4]})
    link = visitor.get(visitor.post(f"/diagnostic/{diagnostic}/share").location)
    visitor.get(re.search(r'"http://[^/"]+(/shared/[^"]+)"', link.text)[1])
    # One transaction has one time: each table gets a day of its own, so that no time stands in for another.
    for days, table in enumerate(("parent", "sign_in", "child", "question_flag", "shared_report"), start=1):
        session.execute(text(f"UPDATE {table} SET created_at = created_at - make_interval(days => {days})"))
    session.commit()
    return visitor


def kept(session) -> dict[str, list[dict[str, object]]]:
    """Every row of every table that may belong to a family."""
    return {
        table.name: [dict(row._mapping) for row in session.execute(select(table))]
        for table in Base.metadata.sorted_tables
        if table.name not in NOT_OF_FAMILIES
    }


def as_told(value: object) -> set[str]:
    """The ways in which an export may write a value."""
    if isinstance(value, datetime):
        return {value.isoformat()}
    if isinstance(value, Decimal):
        return {f"{value:.2f}"}
    return {str(value), f"Year {value}", str(value).capitalize()}


def words(data: object) -> set[str]:
    if isinstance(data, dict):
        return set().union(*(words(value) for value in data.values()), set(map(str, data)))
    if isinstance(data, list):
        return set().union(set(), *(words(value) for value in data))
    return {str(data)}


def test_every_column_of_every_row_is_in_the_export(leaver: Visitor, session) -> None:
    told = words(json.loads(leaver.get("/auth/account/export").text))
    rows = kept(session)
    assert all(rows.values()), [name for name, found in rows.items() if not found]
    for table, found in rows.items():
        for row in found:
            for column, value in row.items():
                if column not in NOT_TOLD and value is not None:
                    assert as_told(value) & told, f"{table}.{column} is not in the export: {value}"


def test_leaving_leaves_nothing_in_any_table_or_log(leaver: Visitor, session, caplog: pytest.LogCaptureFixture) -> None:
    parent_id = session.scalars(select(Parent.id)).one()
    with caplog.at_level(logging.DEBUG):
        leaver.get("/children/")
        assert leaver.post("/auth/account/delete", {"password": PASSWORD, "confirm": "DELETE"}).location == "/"
    assert "route=/auth/account/delete" in caplog.text
    assert not any(kept(session).values())
    tables = session.scalars(text("SELECT tablename FROM pg_tables WHERE schemaname = 'public'")).all()
    assert len(tables) > len(Base.metadata.tables)
    everything = "".join(
        str(session.execute(text(f"SELECT t::text FROM {table} t")).scalars().all()) for table in tables
    )
    for mark in (*MARKS, str(parent_id), UUID(str(parent_id)).hex):
        assert mark not in everything
        assert mark not in caplog.text
