"""Faults in which PostgreSQL is there and does not answer, or answers and does not do its work."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Iterator

import requests

from bench.faults.stage import Stage


def hang(stage: Stage) -> None:
    with stage.database.hanging():
        look_at_the_others(stage)


def fall_silent(stage: Stage) -> None:
    stage.database.proxy.fall_silent()
    try:
        look_at_the_others(stage)
    finally:
        stage.database.proxy.speak()


def look_at_the_others(stage: Stage, seconds: float = 12) -> None:
    """See for some seconds that what needs no database is answered, and that the health check says that it is away."""
    end = time.monotonic() + seconds
    home, health = 0.0, 0.0
    while time.monotonic() < end:
        began = time.monotonic()
        assert requests.get(stage.web.address, timeout=30).status_code == 200, "the home page was not answered"
        home = max(home, time.monotonic() - began)
        began = time.monotonic()
        answer = requests.get(f"{stage.web.address}/health", timeout=30)
        health = max(health, time.monotonic() - began)
        assert answer.status_code == 503, f"/health answered {answer.status_code}"
        time.sleep(0.2)
    stage.notes.append(f"no answer from PostgreSQL: / took at most {home:.2f} s, /health {health:.2f} s")
    assert home < 2, f"the home page took {home:.2f} s"
    assert health < 10, f"/health took {health:.2f} s"


def make_read_only(stage: Stage) -> None:
    with changed(stage, "ALTER ROLE jungle SET default_transaction_read_only = on", "ALTER ROLE jungle RESET ALL"):
        expect_reason(stage, "The database is read-only.")


def revoke_rights(stage: Stage) -> None:
    rights = "ALL ON ALL TABLES IN SCHEMA public"
    stage.database.inside(f"REVOKE {rights} FROM jungle")
    try:
        expect_reason(stage, "The database role lacks rights on its tables.")
    finally:
        stage.database.inside(f"GRANT {rights} TO jungle")


@contextlib.contextmanager
def changed(stage: Stage, change: str, back: str) -> Iterator[None]:
    """Change the app's role for new connections, and end the open ones, while the block runs."""
    stage.database.run(change)
    stage.database.cut_connections()
    try:
        yield
    finally:
        stage.database.run(back)
        stage.database.cut_connections()


def expect_reason(stage: Stage, reason: str) -> None:
    """See that the health check says why for as long as it lasts."""
    time.sleep(2)
    said = requests.get(f"{stage.web.address}/health", timeout=30).json()
    assert (said["status"], said.get("reason")) == ("degraded", reason), f"/health says {said}"
    time.sleep(2)
