"""Everything goes out as JSON Lines and comes back into an empty database, equal row by row."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest
from flask import Flask
from sqlalchemy import select

from learning_jungle import create_app
from learning_jungle.extensions import Base, db
from learning_jungle.settings import Settings
from testing.visitor import Visitor


@pytest.fixture
def make_app(settings: Settings, make_migrated_database) -> Iterator:
    """Make an app on an empty database at the newest schema."""
    made: list[Flask] = []

    def make() -> Flask:
        app = create_app(dataclasses.replace(settings, database_url=make_migrated_database()))
        app.testing = True
        made.append(app)
        return app

    yield make
    for app in made:
        with app.app_context():
            db.engine.dispose()


@pytest.fixture
def archive(make_app, tmp_path: Path) -> tuple[Path, dict[str, list]]:
    """The archive of a database with rows in every table of a family, and the rows."""
    app = make_app()
    parent = Visitor(app.test_client())
    parent.register("zoë@example.com")
    diagnostic = parent.finished(first_name="Maya ‘🙂’ O'Neill\\\"")
    parent.grown_up()
    parent.post(f"/diagnostic/{diagnostic}/report/flag/2", {"comment": "Two answers look right."})
    child = parent.add_child()
    parent.fill_chest(child)
    parent.answer(parent.start(child), 1, "D")
    path = tmp_path / "all.jsonl"
    done = app.test_cli_runner().invoke(args=["export-all", str(path)])
    assert done.exit_code == 0, done.output
    return path, rows_of(app)


def rows_of(app: Flask) -> dict[str, list]:
    with app.app_context(), db.engine.connect() as connection:
        return {
            table.name: connection.execute(select(table).order_by(*table.primary_key.columns)).all()
            for table in Base.metadata.sorted_tables
        }


def test_what_comes_back_is_equal_row_by_row(archive, make_app) -> None:
    path, rows = archive
    assert [name for name, found in rows.items() if not found] in ([], ["ai_request_log"])
    copy = make_app()
    done = copy.test_cli_runner().invoke(args=["import-all", str(path)])
    assert done.exit_code == 0, done.output
    assert rows_of(copy) == rows
    assert any(isinstance(value, Decimal) for row in rows["treasure_chest"] for value in row)
    parent = Visitor(copy.test_client())
    assert parent.login("zoë@example.com").status_code == 303
    assert "O&#39;Neill" in parent.get("/children/").text


def broken(lines: list[str]) -> dict[str, tuple[list[str], str]]:
    first = json.loads(lines[1])
    first["row"].popitem()
    return {
        "cut off": (lines[:-1], "cut off"),
        "a row missing": ([*lines[:-2], lines[-1]], "does not end"),
        "empty": ([], "names no archive"),
        "another file": (['{"a": 1}\n'], "names no archive"),
        "another schema": ([lines[0].replace("revision", "version"), *lines[1:]], "schema"),
        "not JSON": ([lines[0], "x\n", *lines[1:]], "not JSON"),
        "unknown table": ([lines[0], '{"table":"pg_class","row":{}}\n', *lines[1:]], "no table pg_class"),
        "a column missing": ([lines[0], json.dumps(first) + "\n", *lines[2:]], "columns"),
        "something behind": ([*lines, lines[1]], "does not end"),
        "a rule broken": ([lines[0], lines[1], *lines[1:-1], lines[-1]], "breaks a rule"),
    }


def test_a_broken_archive_changes_nothing_and_says_why(archive, make_app, tmp_path: Path) -> None:
    path, _ = archive
    copy = make_app()
    bad = tmp_path / "bad.jsonl"
    for name, (lines, why) in broken(path.read_text().splitlines(keepends=True)).items():
        bad.write_text("".join(lines))
        done = copy.test_cli_runner().invoke(args=["import-all", str(bad)])
        assert done.exit_code == 1, name
        assert why in done.output, name
        assert not any(rows_of(copy).values()), name


def test_nothing_is_read_into_a_database_with_rows(archive, make_app) -> None:
    path, _ = archive
    copy = make_app()
    Visitor(copy.test_client()).register()
    done = copy.test_cli_runner().invoke(args=["import-all", str(path)])
    assert done.exit_code == 1
    assert "not empty" in done.output


def test_an_archive_is_for_its_owner_alone(make_app, tmp_path: Path) -> None:
    app = make_app()
    new, there = tmp_path / "new.jsonl", tmp_path / "there.jsonl"
    there.touch(mode=0o644)
    for path in (new, there):
        assert app.test_cli_runner().invoke(args=["export-all", str(path)]).exit_code == 0
        assert path.stat().st_mode & 0o777 == 0o600
    done = app.test_cli_runner().invoke(args=["export-all", str(tmp_path / "none" / "all.jsonl")])
    assert done.exit_code == 1
    assert "Could not open file" in done.output
