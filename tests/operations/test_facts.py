"""The facts are gathered from a real database, real files and a real attempt to reach Redis."""

from __future__ import annotations

import dataclasses
import shutil
import socket
from pathlib import Path

import pytest
from flask import Flask
from sqlalchemy import create_engine, text
from sqlalchemy.engine import make_url

from learning_jungle.operations.facts import cause_of, gather
from learning_jungle.settings import Settings
from learning_jungle.web.schema import newest_revision
from learning_jungle.web.static_build import MANIFEST
from learning_jungle.web.static_files import read_manifest


def test_a_database_at_head_with_its_files(app: Flask, settings: Settings) -> None:
    facts = gather(settings, {"GUNICORN_CMD_ARGS": "--access-logfile -"})
    assert facts.database is not None
    assert facts.database.revision == facts.newest_revision == newest_revision()
    assert facts.database.server_version[0].isdigit()
    assert facts.database.server_limit > 0
    assert (facts.database_error, facts.static_error, facts.redis_error) == ("", "", "")
    assert facts.gunicorn_arguments == "--access-logfile -"


def test_an_empty_database_has_no_revision(settings: Settings, make_database) -> None:
    facts = gather(dataclasses.replace(settings, database_url=make_database()), {})
    assert facts.database is not None
    assert facts.database.revision is None


def test_the_limit_of_a_role_and_of_a_database_count(settings: Settings, make_database) -> None:
    url = make_url(make_database())
    name = url.database
    engine = create_engine(url, isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.execute(text(f"CREATE ROLE role_{name} LOGIN CONNECTION LIMIT 7"))
        connection.execute(text(f"ALTER DATABASE {name} CONNECTION LIMIT 9"))
    limited = url.set(username=f"role_{name}").render_as_string(hide_password=False)
    try:
        database = gather(dataclasses.replace(settings, database_url=limited), {}).database
    finally:
        with engine.connect() as connection:
            connection.execute(text(f"DROP ROLE role_{name}"))
        engine.dispose()
    assert database is not None
    assert (database.role_limit, database.database_limit, database.limit) == (7, 9, 7)


def test_an_unreachable_database_is_a_fact_and_no_error(settings: Settings) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        url = f"postgresql+psycopg2://user:hidden-word@127.0.0.1:{taken.getsockname()[1]}/name"
        facts = gather(dataclasses.replace(settings, database_url=url), {})
    assert facts.database is None
    assert facts.database_error == "Nothing answers at the host and port of the database."


def test_a_database_that_does_not_exist(settings: Settings, postgres_url: str) -> None:
    url = make_url(postgres_url).set(database="nowhere").render_as_string(hide_password=False)
    assert "does not exist" in gather(dataclasses.replace(settings, database_url=url), {}).database_error


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ('FATAL: password authentication failed for user "u"', "The database refuses the user or the password."),
        ('could not translate host name "h" to address', "The host of the database is not known."),
        ("timeout expired", "The database does not answer in time."),
        ("server does not support SSL, but SSL was required", "The database and the app do not agree on encryption."),
        ("FATAL: remaining connection slots are reserved", "The database has no connection free."),
        ('FATAL: too many connections for role "u"', "The database has no connection free."),
        ("something else of u:hidden-word@h", "The database cannot be used (RuntimeError)."),
    ],
)
def test_the_cause_is_told_without_the_address(said: str, meant: str) -> None:
    assert cause_of(RuntimeError(said)) == meant


@pytest.mark.parametrize(
    ("damage", "words"),
    [
        (lambda root, sheet: (root / MANIFEST).unlink(), "No static files"),
        (lambda root, sheet: sheet.unlink(), "css/app.css is not among"),
        (lambda root, sheet: sheet.write_bytes(b""), "The style sheet is empty"),
        (lambda root, sheet: sheet.with_name(sheet.name + ".br").unlink(), "no compressed copy (.br)"),
        (lambda root, sheet: sheet.with_name(sheet.name + ".gz").unlink(), "no compressed copy (.gz)"),
    ],
    ids=["no build", "no sheet", "empty sheet", "no brotli", "no gzip"],
)
def test_a_build_that_is_not_whole(settings: Settings, tmp_path: Path, damage, words: str) -> None:
    root = tmp_path / "static"
    shutil.copytree(settings.static_root, root)
    damage(root, root / read_manifest(root)["css/app.css"])
    error = gather(dataclasses.replace(settings, static_root=root), {}).static_error
    assert words in error
    assert "python -m learning_jungle.web" in error


@pytest.mark.parametrize("url", ["redis://user:hidden-word@127.0.0.1:1", "rediss://127.0.0.1:1", "http://nonsense"])
def test_a_redis_that_cannot_be_used(settings: Settings, url: str) -> None:
    error = gather(dataclasses.replace(settings, redis_url=url), {}).redis_error
    assert error.startswith("Redis cannot be used")
    assert "hidden-word" not in error
