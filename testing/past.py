"""Moves what a family did into the past, which the database's triggers otherwise refuse."""

from __future__ import annotations

from typing import Final

from sqlalchemy import Connection, text
from sqlalchemy.orm import Session

MOVE: Final = """
    ALTER TABLE diagnostic DISABLE TRIGGER USER;
    ALTER TABLE treasure_chest DISABLE TRIGGER USER;
    ALTER TABLE answer DISABLE TRIGGER USER;
    UPDATE diagnostic SET started_at = started_at - make_interval(days => :days),
        completed_at = completed_at - make_interval(days => :days);
    UPDATE treasure_chest SET unlocked_at = unlocked_at - make_interval(days => :days);
    UPDATE answer SET answered_at = answered_at - make_interval(days => :days);
    ALTER TABLE answer ENABLE TRIGGER USER;
    ALTER TABLE treasure_chest ENABLE TRIGGER USER;
    ALTER TABLE diagnostic ENABLE TRIGGER USER;
"""


def move_back(connection: Connection | Session, days: int) -> None:
    """Move every diagnostic, answer and opened chest of the database this many days back; the caller commits."""
    connection.execute(text(MOVE), {"days": days})
