"""The smoke test passes on the real app, and each of its checks fails on an app that is broken in that one way."""

from __future__ import annotations

import re
import secrets
from pathlib import Path

import pytest

from learning_jungle.operations.smoke import rows
from learning_jungle.operations.smoke.rows import Result
from learning_jungle.operations.smoke.run import run_smoke
from learning_jungle.operations.smoke.site import Site
from testing.certificate import Certificate
from tests.operations.broken import Fault
from tests.operations.conftest import Deployment, result_of


def test_the_whole_app_passes_and_nothing_stays(deployed: Deployment, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(secrets, "token_urlsafe", lambda size: f"hidden-word-{secrets.token_hex(size)}")
    before = deployed.parents()
    matrix = run_smoke(deployed.address)
    assert [(row.name, row.seen) for row in matrix.rows if row.result is not Result.PASS] == []
    assert [row.name for row in matrix.rows] == list(rows.ROWS)
    assert [row.name for row in matrix.rows[:7]] == list(rows.ACCEPTANCE)
    assert matrix.passed
    assert deployed.parents() == before
    printed = matrix.to_markdown() + str(matrix.to_json())
    assert not re.search(r"hidden-word|smoke-[0-9a-f]+@|[0-9a-f]{8}-[0-9a-f]{4}", printed)


def test_a_failure_ends_in_a_failed_matrix_and_still_nothing_stays(deployed: Deployment) -> None:
    before = deployed.parents()
    deployed.broken.faults = [Fault("POST", "/children/new", status=500)]
    matrix = run_smoke(deployed.address)
    failures = {row.name: row.seen for row in matrix.rows if row.result is Result.FAIL}
    assert set(failures) == {
        *(rows.FAMILY, rows.DIAGNOSTIC, rows.RESUME, rows.CHILD_MODE, rows.READ_ONLY, rows.STRANGER, rows.NO_ERRORS),
        *(rows.TABS, rows.RANKS, rows.REPORTS, rows.LIST, rows.FILES, rows.FORGERY),
        # The bare answer that the fault leaves has no style sheet either.
        rows.CSS,
    }
    assert failures[rows.DIAGNOSTIC].startswith("Not reached")
    assert "500" in failures[rows.NO_ERRORS]
    assert not matrix.passed
    assert deployed.parents() == before


def test_an_app_that_is_not_there_fails_every_row() -> None:
    matrix = run_smoke("http://127.0.0.1:1")
    assert not matrix.passed
    # Nothing was made, so nothing is left behind.
    assert {row.name for row in matrix.rows if row.result is not Result.FAIL} <= {rows.REMOVED, rows.HTTPS, rows.COOKIE}


def test_without_tls_on_this_machine_two_rows_say_so(deployed: Deployment) -> None:
    site = Site("http://127.0.0.1:5000", [])
    assert result_of(site.check_https)[0] is Result.SKIP
    assert result_of(site.check_cookie)[0] is Result.SKIP


def test_without_tls_on_the_net_those_rows_fail() -> None:
    site = Site("http://jungle.example.com", [])
    assert result_of(site.check_https)[0] is Result.FAIL
    assert result_of(site.check_cookie)[0] is Result.FAIL


def test_the_certificate_is_checked(deployed: Deployment, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("REQUESTS_CA_BUNDLE")
    result, seen = result_of(Site(deployed.address, []).open_home)
    assert (result, seen) == (Result.FAIL, "The site could not be reached (SSLError).")


def test_the_certificate_of_a_rehearsal_is_new(tmp_path: Path) -> None:
    Certificate(tmp_path)
    assert (tmp_path / "localhost.pem").read_text().startswith("-----BEGIN CERTIFICATE")
