"""Sets up what is measured: a database, the app as the Procfile runs it, and the floor."""

from __future__ import annotations

import json
import uuid
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from flask import Flask, session
from flask.sessions import SecureCookieSessionInterface, SessionInterface
from flask_login import login_user
from flask_migrate import upgrade
from sqlalchemy import Engine

from bench.floor import create_app as create_floor
from bench.population import StoredFamily
from bench.postgres import Postgres
from learning_jungle import create_app
from learning_jungle.auth.sessions import SIGN_IN_KEY
from learning_jungle.curriculum.taught.year_groups import YEAR_GROUPS, YEAR_GROUPS_BY_AGE
from learning_jungle.extensions import db
from learning_jungle.models import SignIn
from learning_jungle.questions.services import question_set_for
from learning_jungle.questions.stored_sets import StoredSet, stored_set
from learning_jungle.settings import STATIC_ROOT, Settings
from learning_jungle.web.static_build import build
from testing import MIGRATIONS
from testing.server import Server, environment, serve

HOST = "jungle.example.com"
SECRET = "a secret of the bench and of nobody else"
WORKERS = 2
FLOOR = "gunicorn --config bench/floor/gunicorn.conf.py bench.floor:create_app()"
#: Enough children in a year group that each of its parallel papers is given to at least one.
CHILDREN_OF_A_GROUP = 200


@dataclass(frozen=True, slots=True)
class Home:
    """A migrated database, an app in this process that uses it, and its question sets by year group."""

    url: str
    app: Flask
    engine: Engine
    sets: dict[int, list[StoredSet]]

    def connection(self) -> Any:  # noqa: ANN401
        """Return a plain psycopg2 connection."""
        return self.engine.raw_connection().driver_connection


def make_home(postgres: Postgres, name: str) -> Home:
    """Create a database with every parallel paper of every year group."""
    url = postgres.make_database(name)
    build(STATIC_ROOT)
    settings = Settings(secret_key=SECRET, database_url=url, allowed_hosts=(HOST, "localhost"), log_level="WARNING")
    app = create_app(settings)
    with app.app_context():
        upgrade(MIGRATIONS)
        sets = {group: _sets_of(group) for group in YEAR_GROUPS}
        return Home(url, app, db.engine, sets)


def _sets_of(group: int) -> list[StoredSet]:
    age = next(age for age, groups in YEAR_GROUPS_BY_AGE.items() if group in groups)
    ids = {question_set_for(db.session(), uuid.uuid4(), age, group) for _ in range(CHILDREN_OF_A_GROUP)}
    db.session.commit()
    return [stored_set(db.session(), set_id) for set_id in sorted(ids)]


@contextmanager
def our_server(home: Home, folder: Path, **changes: str) -> Iterator[Server]:
    """Run the app as in production, with these changes to its environment."""
    environ = environment(home.url, SECRET_KEY=SECRET, DEBUG="False", ALLOWED_HOSTS=f"{HOST},127.0.0.1")
    environ |= {"WEB_CONCURRENCY": str(WORKERS)} | changes
    with serve(environ, folder / f"{uuid.uuid4()}.log") as server:
        yield server


@contextmanager
def floor_server(home: Home, folder: Path, page_bytes: Mapping[str, int]) -> Iterator[Server]:
    """Run the floor with the app's number of processes and threads, and with pages of these sizes in bytes."""
    environ = environment(home.url, **_floor_environ(home, page_bytes), WEB_CONCURRENCY=str(WORKERS))
    with serve(environ, folder / f"{uuid.uuid4()}.log", FLOOR) as server:
        yield server


def floor_app(home: Home) -> Flask:
    """Create the floor's app in this process, with short pages."""
    return create_floor(_floor_environ(home, {}))


def _floor_environ(home: Home, page_bytes: Mapping[str, int]) -> dict[str, str]:
    return {"SECRET_KEY": SECRET, "DATABASE_URL": home.url, "FLOOR_BYTES": json.dumps(page_bytes)}


def our_cookie(home: Home, family: StoredFamily) -> str:
    """Return the session cookie of a signed-in parent, as name=value."""
    name = home.app.config["SESSION_COOKIE_NAME"]
    return f"{name}={_signed_session(home, home.app.session_interface, SIGN_IN_KEY, family.sign_in)}"


def floor_cookie(home: Home, family: StoredFamily) -> str:
    """Return the floor's session cookie of a signed-in parent, as name=value."""
    return f"session={_signed_session(home, SecureCookieSessionInterface(), 'parent', family.parent)}"


def _signed_session(home: Home, interface: SessionInterface, key: str, user_id: uuid.UUID) -> str:
    """Return a signed session that contains the user's id, both for Flask-Login and under the app's own key."""
    assert isinstance(interface, SecureCookieSessionInterface)
    signer = interface.get_signing_serializer(home.app)
    assert signer, "the app has no secret key"
    with home.app.test_request_context():
        login_user(SignIn(id=user_id))
        session[key] = str(user_id)
        return str(signer.dumps(dict(session)))
