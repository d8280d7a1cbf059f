"""A child in the middle of a diagnostic, in child mode; and a completed report with a link for a teacher."""

from __future__ import annotations

import re
from html import unescape

import pytest
from flask import Flask
from sqlalchemy import select
from sqlalchemy.orm import Session

from learning_jungle.models import Question
from testing.visitor import Visitor

SCHOOL = "Quillfeather School"
REWARD = "A ride on the zorbing hill"


@pytest.fixture
def begun(parent: Visitor) -> tuple[Visitor, str, str]:
    """The browser of a parent in child mode, with the ids of the child and the diagnostic."""
    child_id = parent.add_child()
    parent.fill_chest(child_id)
    return parent, child_id, parent.start(child_id)


@pytest.fixture
def keys(begun, session) -> list[str]:
    """Return the keys of the only set in the database, as letters."""
    return list(session.scalars(select(Question.correct_option).order_by(Question.position)))


@pytest.fixture
def reported(parent: Visitor) -> str:
    """The id of the completed diagnostic of a child with a chest, whose parent has taken the tablet back."""
    child = parent.add_child(first_name="Zephyrina", school_name=SCHOOL)
    parent.fill_chest(child, reward_description=REWARD)
    diagnostic = parent.start(child)
    parent.finish(diagnostic)
    parent.grown_up()
    return diagnostic


def path_of_link(parent: Visitor, diagnostic: str) -> str:
    """Make a link as a parent does, and return its path as the page shows it."""
    made = parent.post(f"/diagnostic/{diagnostic}/share")
    assert made.status_code == 303
    found = re.search(r'value="http://[^/"]+(/shared/[^"]+)"', parent.get(made.location).text)
    assert found
    return unescape(found[1])


@pytest.fixture
def link(parent: Visitor, reported: str) -> str:
    """The path of a link to the report."""
    return path_of_link(parent, reported)


@pytest.fixture
def teacher(app: Flask, session: Session) -> Visitor:
    """A browser without an account."""
    return Visitor(app.test_client())
