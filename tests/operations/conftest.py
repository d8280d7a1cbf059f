"""A deployed app for the smoke test: the real app behind the rehearsal's TLS router, with faults to inject."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterator

import pytest
from flask import Flask
from sqlalchemy import func, select

from learning_jungle import create_app
from learning_jungle.extensions import db, limiter
from learning_jungle.models import Parent
from learning_jungle.operations.smoke.family import Family
from learning_jungle.operations.smoke.rows import Result
from learning_jungle.operations.smoke.run import run_step
from learning_jungle.settings import Settings
from testing.certificate import Certificate
from testing.router import Router
from tests.operations.broken import Broken, serve_in_thread

STEPS = (
    *("make_account", "send_without_token", "add_child", "begin", "share_question", "resume", "finish"),
    *("see_report", "hold_outcome", "try_to_change", "be_strangers", "check_again"),
)


class Deployment:
    """A deployed app: its address, its database, and the faults to inject."""

    def __init__(self, app: Flask, broken: Broken, address: str) -> None:
        self.app = app
        self.broken = broken
        self.address = address

    def parents(self) -> int:
        with self.app.app_context():
            return db.session.scalar(select(func.count()).select_from(Parent))


@pytest.fixture(scope="package")
def running(settings: Settings, make_migrated_database, tmp_path_factory) -> Iterator[Deployment]:
    folder = tmp_path_factory.mktemp("router")
    certificate = Certificate(folder)
    app = create_app(
        dataclasses.replace(
            settings, database_url=make_migrated_database(), debug=False, on_heroku=True, allowed_hosts=("localhost",)
        )
    )
    broken = Broken(app)
    port, end = serve_in_thread(broken)
    router = Router(certificate.context())
    router.dynos = [port]
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("REQUESTS_CA_BUNDLE", str(certificate.path))
        yield Deployment(app, broken, f"https://localhost:{router.port}")
    router.close()
    end()
    with app.app_context():
        db.engine.dispose()


@pytest.fixture
def deployed(running: Deployment) -> Iterator[Deployment]:
    limiter.reset()
    yield running
    running.broken.faults = []


def family_before(deployment: Deployment, step: str) -> Family:
    family = Family(deployment.address, [], [])
    for earlier in STEPS[: STEPS.index(step)]:
        getattr(family, earlier)()
    return family


@pytest.fixture(scope="package")
def finished(running: Deployment) -> Family:
    return family_before(running, "try_to_change")


def result_of(step: Callable[[], str]) -> tuple[Result, str]:
    row = run_step("a step", step)
    return row.result, row.seen
