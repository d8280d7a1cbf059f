"""Heroku's configuration files and the runbook agree with the code."""

from __future__ import annotations

import ast
import json
import os
import re
import runpy
import sys
from importlib.metadata import packages_distributions

import pytest
from argon2 import PasswordHasher
from flask import Flask

from learning_jungle import models
from learning_jungle.auth import forms as auth_forms
from learning_jungle.auth import passwords
from learning_jungle.family.rounds import SHORTEST_PAUSE
from learning_jungle.family.services import MOST_CHILDREN
from learning_jungle.operations.smoke.rows import ACCEPTANCE
from learning_jungle.settings import Settings
from learning_jungle.web.security_log import REFUSALS, Event
from testing import ROOT

DEPLOY = (ROOT / "DEPLOY.md").read_text()
CONTROLS = (ROOT / "docs" / "controls.md").read_text()
APP_JSON = json.loads((ROOT / "app.json").read_text())
#: Variables that Heroku or the add-ons in app.json set, so the deploy button does not ask for them.
PLATFORM = {"PORT", "DYNO", "DATABASE_URL"}


def variables_of_settings() -> set[str]:
    """Return every variable that Settings reads, recorded by a mapping."""

    class Noting(dict):
        def get(self, name, default=None):
            read.add(name)
            return default

    read: set[str] = set()
    with pytest.raises(ValueError, match="SECRET_KEY"):
        Settings.from_environ(Noting())
    return read | {"PORT"}


VARIABLES = variables_of_settings()


def test_the_settings_read_every_variable_that_is_documented() -> None:
    found = set(re.findall(r"^([A-Z][A-Z_]+)=", (ROOT / ".env.example").read_text(), re.MULTILINE))
    assert found == VARIABLES


def test_the_deploy_button_knows_every_variable() -> None:
    assert set(APP_JSON["env"]) == VARIABLES - PLATFORM
    assert all(variable["description"].endswith(".") for variable in APP_JSON["env"].values())
    assert APP_JSON["env"]["SECRET_KEY"]["generator"] == "secret"
    assert [addon["plan"] for addon in APP_JSON["addons"]] == ["heroku-postgresql:essential-0"]
    assert "web" in APP_JSON["formation"]


def test_the_runbook_names_every_variable_and_no_other() -> None:
    named = set(re.findall(r"`([A-Z]+(?:_[A-Z]+)+|DEBUG|PORT|DYNO)`", DEPLOY))
    assert named == VARIABLES


def test_every_flask_command_in_the_runbook_exists(app: Flask) -> None:
    runner = app.test_cli_runner()
    used = set(re.findall(r"flask ((?:db|parents|ai|questions|curriculum) [a-z-]+|[a-z][a-z-]+)", DEPLOY))
    used |= set(re.findall(r"flask ([a-z-]+(?: [a-z-]+)?)", APP_JSON["scripts"]["postdeploy"]))
    assert {"check", "smoke", "seed-demo", "db upgrade"} <= used
    for command in used:
        done = runner.invoke(args=[*command.split(), "--help"])
        assert done.exit_code == 0, f"flask {command}: {done.output}"


def test_every_make_target_in_the_runbook_exists() -> None:
    targets = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(), re.MULTILINE))
    used = set(re.findall(r"(?:^|`)make ([a-z]+)", DEPLOY, re.MULTILINE))
    assert {"rehearse", "smoke", "static"} <= used <= targets


def test_the_empty_matrix_has_the_rows_that_decide() -> None:
    rows = re.findall(r"^\| \d \| ([^|]+) \| \| \| \|$", DEPLOY, re.MULTILINE)
    assert tuple(rows) == ACCEPTANCE


def test_the_template_for_pull_requests_has_the_rows_that_decide() -> None:
    text = (ROOT / ".github" / "pull_request_template.md").read_text()
    assert tuple(re.findall(r"^\| \d \| ([^|]+) \| \| \|$", text, re.MULTILINE)) == ACCEPTANCE


def test_the_runbook_lists_what_the_release_phase_runs() -> None:
    line = re.search(r"^release: (.+)$", (ROOT / "Procfile").read_text(), re.MULTILINE)[1]
    assert re.findall(r"^\d\. `(flask [^`]+)`", DEPLOY, re.MULTILINE) == line.split(" && ")


def test_both_files_name_the_same_python() -> None:
    version = (ROOT / ".python-version").read_text().strip()
    assert (ROOT / "runtime.txt").read_text().strip() == f"python-{version}"


def test_every_import_of_the_package_is_installed_in_production() -> None:
    required = {line.split("==")[0] for line in (ROOT / "requirements.txt").read_text().splitlines()}
    own = set(sys.stdlib_module_names) | {"learning_jungle", "_typeshed"}
    installed = packages_distributions()
    for path in (ROOT / "learning_jungle").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text())):
            names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            names += [node.module or ""] if isinstance(node, ast.ImportFrom) else []
            for root in {name.split(".")[0] for name in names} - own:
                assert {name.lower().replace("_", "-") for name in installed[root]} & required, f"{path}: {root}"


def test_gunicorn_has_threads_for_slow_senders_and_connections_for_the_others() -> None:
    config = runpy.run_path(str(ROOT / "gunicorn.conf.py"))
    # A hundred slow senders may all come to one worker.
    assert config["threads"] > 100 + Settings(secret_key="", database_url="").connections
    assert config["keepalive"] > 90
    assert config["graceful_timeout"] < 30 <= config["timeout"]


def test_the_slug_holds_nothing_that_only_developers_need() -> None:
    ignored = (ROOT / ".slugignore").read_text().splitlines()
    assert {"/tests", "/rehearsal", "/requirements-dev.txt"} <= set(ignored)
    assert not {"/bin/post_compile", "/migrations", "/Procfile", "/bin"} & set(ignored)


def test_the_build_script_can_be_run() -> None:
    assert os.access(ROOT / "bin" / "post_compile", os.X_OK)


@pytest.mark.parametrize(
    ("field", "rule"),
    [
        ("email address", f"at most {models.LONGEST_EMAIL} characters"),
        ("password, new", f"{auth_forms.SHORTEST_PASSWORD} to {auth_forms.LONGEST_PASSWORD} characters"),
        ("words no password may be made of", ", ".join(f'"{word}"' for word in passwords._ABOUT_THIS_SITE)),
        ("first name", f"1 to {models.LONGEST_FIRST_NAME} characters"),
        ("school", f"at most {models.LONGEST_SCHOOL_NAME} characters"),
        ("reward", f"1 to {models.LONGEST_REWARD} characters"),
        ("what it costs", f"from 0.00 to {models.HIGHEST_REWARD_VALUE}"),
        ("comment on a question", f"at most {models.MOST_COMMENT_CHARACTERS} characters"),
    ],
)
def test_the_rules_of_a_field_are_written_down_as_they_are(field: str, rule: str) -> None:
    (row,) = re.findall(rf"^\| {re.escape(field)} \| (.+) \|$", CONTROLS, re.MULTILINE)
    assert rule in row


def test_the_number_of_children_and_the_size_of_a_request_are_written_down(app: Flask) -> None:
    assert f"{MOST_CHILDREN} children for each account, one child for each form" in CONTROLS
    assert "one unopened chest for each child and one opened chest for each\ndiagnostic" in CONTROLS
    assert f"A child's next diagnostic begins {SHORTEST_PAUSE.days} days" in CONTROLS
    kibibytes, parts = app.config["MAX_CONTENT_LENGTH"] // 1024, app.config["MAX_FORM_PARTS"]
    assert f"A request has at most {kibibytes} KiB and {parts} parts." in CONTROLS


def test_the_parameters_of_password_hashes_are_written_down(production_hasher: PasswordHasher) -> None:
    hasher = production_hasher
    assert (hasher.time_cost, hasher.parallelism) == (2, 1)
    assert f"argon2id, {hasher.memory_cost // 1024} MiB, two passes, one lane | {hasher.salt_len} random" in CONTROLS


def test_every_security_event_is_written_down_and_no_other() -> None:
    documented = CONTROLS.partition("\nEvents: ")[2].partition("None names an account")[0]
    ordinary, _, warnings = documented.partition("and as warnings")
    assert set(re.findall(r"`([a-z-]+)`", ordinary)) == set(Event) - REFUSALS
    assert set(re.findall(r"`([a-z-]+)`", warnings)) == set(REFUSALS)
