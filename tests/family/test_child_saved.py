"""Saving a child and completing a diagnostic are announced once committed, with an age and a year group alone."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from flask import Flask

from learning_jungle.signals import child_saved, diagnostic_completed
from testing.family import CHILD
from testing.visitor import Visitor


@pytest.fixture
def announced(app: Flask) -> Iterator[list[dict[str, object]]]:
    heard: list[dict[str, object]] = []

    def receive(_app: Flask, **details: object) -> None:
        heard.append(details)

    with child_saved.connected_to(receive, sender=app):
        yield heard


def test_adding_and_editing_a_child_announces_age_and_year_group_only(
    parent: Visitor, announced: list[dict[str, object]]
) -> None:
    child_id = parent.add_child(age="7", year_group="2")
    parent.post(f"/children/{child_id}/edit", CHILD | {"age": "8", "year_group": "3"})
    assert announced == [{"age": 7, "year_group": 2}, {"age": 8, "year_group": 3}]


def test_completing_a_diagnostic_announces_age_and_year_group_once(parent: Visitor, app: Flask) -> None:
    heard: list[dict[str, object]] = []

    def receive(_app: Flask, **details: object) -> None:
        heard.append(details)

    diagnostic_id = parent.start(parent.add_child())
    with diagnostic_completed.connected_to(receive, sender=app):
        parent.submit(diagnostic_id)
        assert heard == []
        parent.finish(diagnostic_id)
        parent.submit(diagnostic_id)
    assert heard == [{"age": 7, "year_group": 2}]


def test_a_refused_child_is_not_announced(parent: Visitor, announced: list[dict[str, object]]) -> None:
    assert parent.post("/children/new", CHILD | {"year_group": "6"}).status_code == 422
    assert announced == []
