"""The commands check, smoke and seed-demo, run as an operator would."""

from __future__ import annotations

import dataclasses
import json
import runpy
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from flask import Flask
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from learning_jungle import create_app
from learning_jungle.auth.services import authenticate, open_sign_in
from learning_jungle.diagnostic.contents import contents_of
from learning_jungle.diagnostic.stored_attempts import attempt_of
from learning_jungle.models import Answer, Child, Diagnostic, Parent, TreasureChest
from learning_jungle.operations import cli, seed
from learning_jungle.operations.smoke import run as smoke_run
from learning_jungle.operations.smoke.rows import Matrix, Result, Row
from learning_jungle.settings import Settings
from testing import ROOT
from testing.visitor import Visitor, words_of

WSGI = str(ROOT / "wsgi.py")
GOOD = {
    "SECRET_KEY": "0f8e2c9b7a6d5e4f3c2b1a0998877665",  # not a real secret
    "DATABASE_URL": "postgres://user:hidden-word@host/name",
}


def test_check_prints_a_line_a_check_and_ends_with_1_when_one_fails(app: Flask) -> None:
    done = app.test_cli_runner().invoke(args=["check"])
    lines = done.output.splitlines()
    assert done.exit_code == 1
    assert len(lines) == 12
    assert all(line.split()[0] in ("PASS", "WARN", "FAIL") for line in lines)
    assert "FAIL  settings: DEBUG is on" in done.output
    assert "PASS  schema: at head" in done.output


def test_check_ends_with_0_when_nothing_fails(app: Flask, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cli, "findings", lambda facts, **_: [])
    assert app.test_cli_runner().invoke(args=["check"]).exit_code == 0


def test_check_before_the_migration_passes_on_an_empty_database(
    settings: Settings, make_database: Callable[[], str]
) -> None:
    url = make_database()
    ready = dataclasses.replace(settings, database_url=url, debug=False, allowed_hosts=("jungle.example.com",))
    runner = create_app(ready).test_cli_runner()
    assert runner.invoke(args=["check"]).exit_code == 1
    before = runner.invoke(args=["check", "--before-migration"])
    assert before.exit_code == 0, before.output
    assert "schema" not in before.output


@pytest.mark.parametrize(
    ("changes", "line"),
    [
        ({"SECRET_KEY": ""}, "FAIL  settings: SECRET_KEY is missing"),
        ({"SECRET_KEY": "short"}, "FAIL  settings: SECRET_KEY has fewer than"),
        ({"DATABASE_URL": ""}, "FAIL  settings: DATABASE_URL is missing"),
        ({"DEBUG": "maybe"}, "FAIL  settings: DEBUG is neither"),
        ({"LOG_LEVEL": "LOUD"}, "FAIL  settings: LOG_LEVEL is not known"),
    ],
)
def test_settings_that_cannot_be_used_are_told_as_check_tells_them(
    changes: dict[str, str], line: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("os.environ", GOOD | changes)
    with pytest.raises(SystemExit) as ended:
        runpy.run_path(WSGI)
    assert ended.value.code == 1
    said = capsys.readouterr().err
    assert said.startswith(line)
    assert said.count("\n") == 1


def test_missing_static_files_are_told_at_the_start(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("os.environ", GOOD)
    settings = sys.modules["learning_jungle.settings"]
    real = settings.Settings.from_environ

    def without_build(environ):
        import dataclasses

        return dataclasses.replace(real(environ), static_root=tmp_path)

    monkeypatch.setattr(settings.Settings, "from_environ", without_build)
    with pytest.raises(SystemExit) as ended:
        runpy.run_path(WSGI)
    assert ended.value.code == 1
    assert capsys.readouterr().err.startswith("FAIL  static files: No static files in")


MATRIX = Matrix("https://x.example", "2026-11-24 12:00", "1.0", [Row("Home", Result.PASS, 12, "a | b")])


def test_smoke_prints_markdown_or_json(app: Flask, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(smoke_run, "run_smoke", lambda url: MATRIX)
    run = app.test_cli_runner().invoke
    printed = run(args=["smoke", "https://x.example"])
    assert printed.exit_code == 0
    assert r"| 1 | Home | PASS | 12 ms | a \| b |" in printed.output
    assert json.loads(run(args=["smoke", "--json", "https://x.example"]).output)["passed"] is True


def test_smoke_ends_with_1_on_any_fail(app: Flask, monkeypatch: pytest.MonkeyPatch) -> None:
    failing = Matrix("https://x.example", "", "", [*MATRIX.rows, Row("CSS", Result.FAIL, 1, "empty")])
    monkeypatch.setattr(smoke_run, "run_smoke", lambda url: failing)
    assert app.test_cli_runner().invoke(args=["smoke", "https://x.example"]).exit_code == 1


@pytest.mark.parametrize("url", ["", "jungle.example.com", "ftp://x.example", "https://user:hidden-word@x.example"])
def test_smoke_wants_a_plain_address(app: Flask, url: str) -> None:
    done = app.test_cli_runner().invoke(args=["smoke", url])
    assert done.exit_code == 2
    assert "Give the address of a site" in done.output
    assert "hidden-word" not in done.output


def test_seed_demo_makes_finished_diagnostics_and_an_open_one(app: Flask, session: Session) -> None:
    done = app.test_cli_runner().invoke(args=["seed-demo", "--email", "show@example.com"])
    assert done.exit_code == 0, done.output
    parent = authenticate(session, "show@example.com", done.output.split()[-1])
    assert parent.email == "show@example.com"
    of_child = select(Diagnostic).join(Child, Child.id == Diagnostic.child_id)
    finished = session.scalars(of_child.where(Child.first_name == "Maya")).one()
    half_way = session.scalars(of_child.where(Diagnostic.completed_at.is_(None))).one()
    assert (finished.correct_answers, finished.rank) == (8, "gold")
    assert session.scalar(select(func.count()).where(Answer.diagnostic_id == half_way.id)) == 4
    checks = session.scalars(of_child.where(Child.first_name == "Zara").order_by(Diagnostic.round)).all()
    assert [(check.round, check.year_group) for check in checks] == [(1, 3), (2, 3), (3, 4)]
    ago = [(datetime.now(UTC) - check.completed_at).days for check in checks]
    assert ago == [120, 80, 35]
    assert [check.correct_answers for check in checks][1:] == [7, 8]
    chests = session.scalars(select(TreasureChest.diagnostic_id)).all()
    assert {check.id for check in checks} <= set(chests)


def test_seed_demo_shows_the_progress_of_a_child_and_asks_who_has_moved_up(
    app: Flask, session: Session, visitor: Visitor
) -> None:
    done = app.test_cli_runner().invoke(args=["seed-demo", "--email", "show@example.com"])
    visitor.login("show@example.com", done.output.split()[-1])
    assert "has Lily moved up?" in words_of(visitor.get("/children/"))
    zara = session.scalars(select(Child.id).where(Child.first_name == "Zara")).one()
    words = words_of(visitor.get(f"/diagnostic/progress/{zara}"))
    assert "Year 4 has new questions" in words
    assert "A mistake that we noticed: did it show again?" in words


def test_seed_demo_shows_a_misconception_that_does_not_come_back(app: Flask, session: Session) -> None:
    app.test_cli_runner().invoke(args=["seed-demo", "--email", "show@example.com"])
    zara = session.scalars(select(Child.id).where(Child.first_name == "Zara")).one()
    ids = session.scalars(select(Diagnostic.id).where(Diagnostic.child_id == zara).order_by(Diagnostic.round)).all()
    sign_in = open_sign_in(session, session.scalars(select(Parent)).one())
    named = [{one.id for one in contents_of(attempt_of(session, sign_in.id, id)).named} for id in ids]
    assert named[0]
    assert not named[0] & named[2]


def test_seed_demo_that_fails_half_way_leaves_nothing(
    app: Flask, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise RuntimeError

    monkeypatch.setattr(seed, "complete", fail)
    done = app.test_cli_runner().invoke(args=["seed-demo"])
    assert done.exit_code == 1
    assert "Sign in" not in done.output
    assert session.scalar(select(func.count()).select_from(Parent)) == 0


def test_seed_demo_leaves_an_account_that_is_there(app: Flask, session: Session) -> None:
    run = app.test_cli_runner().invoke
    run(args=["seed-demo"])
    again = run(args=["seed-demo"])
    assert again.exit_code == 1
    assert "has an account already" in again.output
    assert session.scalar(select(func.count()).select_from(Parent)) == 1


@pytest.mark.parametrize("address", ["nobody", "a@", "a" * 300 + "@example.com", ""])
def test_seed_demo_refuses_what_is_no_address(app: Flask, session: Session, address: str) -> None:
    done = app.test_cli_runner().invoke(args=["seed-demo", "--email", address])
    assert done.exit_code == 1
    assert "--email is not an email address" in done.output
