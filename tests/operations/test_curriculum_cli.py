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
from learning_jungle.curriculum.papers.guessing import by_template, limits
from learning_jungle.curriculum.papers.guessing.by_template import TemplateGuessing
from learning_jungle.operations import guess_cli
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


@pytest.mark.parametrize(
    "args",
    [("check", "--forms", "0"), ("check", "--year", "7"), ("guess", "--forms", "0"), ("show", "7"), ("show", "x")],
)
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


def test_guess_prints_every_rule_for_each_year_group(app: Flask) -> None:
    done = run(app, "guess", "--forms", "2", "--year", "1", "--year", "6")
    # Two papers are too few to be judged.
    assert done.exit_code == 0, done.output
    assert "2 papers of each year group" in done.output
    assert "Year 6" in done.output
    assert "Year 2" not in done.output
    for row in ("shares most features", "a vote of all", "a learned rule", "units digit and estimate", "spread"):
        assert f"\n{row}" in done.output


def test_guess_fails_on_a_figure_above_its_limit(app: Flask, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(guess_cli, "PAPERS", 2)
    monkeypatch.setattr(limits, "MOST_BY_A_RULE", 0.0)
    done = run(app, "guess", "--forms", "2", "--year", "1")
    assert done.exit_code == 1
    assert "ABOVE Year 1: shares most features" in done.output
    assert "!" in done.output


def test_guess_prints_every_rule_for_one_template(app: Flask, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "MOST_IN_A_TEMPLATE", 100.0)
    done = run(app, "guess", "--template", "Y2-T05", "--template", "Y0-T01")
    assert done.exit_code == 0, done.output
    assert "Y2-T05" in done.output.splitlines()[1]
    assert "\na vote of all" in done.output
    monkeypatch.setattr(limits, "MOST_IN_A_TEMPLATE", 1.0)
    assert run(app, "guess", "--template", "Y2-T05").exit_code == 1


def test_guess_refuses_a_template_that_does_not_exist(app: Flask) -> None:
    done = run(app, "guess", "--template", "Y9-T99")
    assert done.exit_code == 2
    assert "no template Y9-T99" in done.output


def test_guess_lists_the_templates_that_a_rule_solves(app: Flask, monkeypatch: pytest.MonkeyPatch) -> None:
    found = [TemplateGuessing("Y1-T01", "largest", 60.1), TemplateGuessing("Y1-T02", "smallest", 60.0)]
    monkeypatch.setattr(by_template, "worst_rules", lambda templates: found)
    done = run(app, "guess", "--templates", "--year", "1")
    assert done.exit_code == 1
    assert "1 of 2 templates" in done.output
    assert "Y1-T01   60.1  largest" in done.output
    assert "Y1-T02" not in done.output


@pytest.mark.parametrize(
    "args", [("check", "--forms", "1", "--year", "2"), ("show", "2"), ("guess", "--forms", "1", "--year", "2")]
)
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
