"""The commands that check the question bank and print its papers."""

from __future__ import annotations

import dataclasses
import subprocess
import sys
from functools import partial
from pathlib import Path

import pytest
from flask import Flask

from learning_jungle.curriculum.checking import verify
from learning_jungle.curriculum.item import Item
from learning_jungle.curriculum.papers import bank_check
from testing import ROOT


def run(app: Flask, *args: str):
    return app.test_cli_runner().invoke(args=["curriculum", *args])


def test_check_reports_what_it_checked(app: Flask) -> None:
    done = run(app, "check", "--forms", "2", "--year", "1", "--year", "6")
    assert done.exit_code == 0, done.output
    assert "4 papers, 40 questions, 0 faults" in done.output
    assert "Year 6" in done.output
    assert "Year 2" not in done.output
    assert "largest" in done.output


def test_labels_counts_what_each_misconception_gives(app: Flask) -> None:
    done = run(app, "labels", "--forms", "1")
    assert done.exit_code == 0, done.output
    head, *rows = done.output.splitlines()
    assert head.split("  ")[-1].strip() == "unchecked"
    (row,) = (line.split() for line in rows if line.startswith("times-table-neighbour "))
    checked, produced, not_produced, _ = (int(number) for number in row[1:])
    assert checked == produced + not_produced > 0


def test_check_fails_on_a_wrong_key(app: Flask, monkeypatch: pytest.MonkeyPatch) -> None:
    def verify_another(item: Item, year: int) -> list[str]:
        return verify(dataclasses.replace(item, correct_index=(item.correct_index + 1) % 4), year)

    check_bank = partial(bank_check.check_bank, processes=1, verify=verify_another)
    monkeypatch.setattr(bank_check, "check_bank", check_bank)
    done = run(app, "check", "--forms", "1", "--year", "4")
    assert done.exit_code == 1
    assert "FAULT Year 4, paper 0" in done.output


@pytest.mark.parametrize("args", [("check", "--forms", "0"), ("check", "--year", "7"), ("show", "7"), ("show", "x")])
def test_bad_arguments_are_refused(app: Flask, args: tuple[str, ...]) -> None:
    assert run(app, *args).exit_code == 2


def test_show_writes_text(app: Flask) -> None:
    done = run(app, "show", "2", "--seed", "3")
    assert done.exit_code == 0
    assert done.output.count("(right)") == 10


def test_show_writes_a_page_with_pictures(app: Flask, tmp_path: Path) -> None:
    page = tmp_path / "paper.html"
    assert run(app, "show", "0", "--html", str(page)).exit_code == 0
    assert page.read_text().count("<svg") == 10


@pytest.mark.parametrize("args", [("check", "--forms", "1", "--year", "2"), ("show", "2")])
def test_the_commands_need_no_settings_and_no_database(args: tuple[str, ...]) -> None:
    flask = [sys.executable, "-m", "flask", "curriculum", *args]
    done = subprocess.run(flask, cwd=ROOT, env={}, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    assert "Year 2" in done.stdout


def test_every_other_command_names_the_missing_settings() -> None:
    flask = [sys.executable, "-m", "flask", "routes"]
    done = subprocess.run(flask, cwd=ROOT, env={"FLASK_SKIP_DOTENV": "1"}, capture_output=True, text=True, timeout=60)
    assert done.returncode == 1
    assert "FAIL  settings: SECRET_KEY" in done.stderr
