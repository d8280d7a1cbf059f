"""Runs gunicorn as the Procfile does, for tests."""

from __future__ import annotations

import os
import shlex
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

import psutil

from testing import ROOT


class Server:
    """A running server, with its address, its process and its log."""

    def __init__(self, address: str, process: subprocess.Popen[bytes], log: Path) -> None:
        self.address = address
        self.process = process
        self._log = log

    def processes(self) -> list[psutil.Process]:
        """Return the server's main process and all its descendants."""
        started = psutil.Process(self.process.pid)
        return [started, *started.children(recursive=True)]

    @property
    def log(self) -> str:
        """The server's output so far."""
        return self._log.read_text(errors="replace")


def free_port() -> int:
    """Return a free port on this machine."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def environment(database_url: str, **changes: str) -> dict[str, str]:
    """Return the environment of a server, which takes no variable from the tests' environment."""
    return {
        "PATH": f"{Path(sys.executable).parent}{os.pathsep}/usr/bin:/bin",
        "SECRET_KEY": "a secret of the tests and of nobody else",
        "DATABASE_URL": database_url,
        "DEBUG": "True",
        "PYTHONUNBUFFERED": "true",
        **changes,
    }


def procfile(name: str) -> str:
    """Return the Procfile's command for a process type."""
    lines = dict(line.split(": ", 1) for line in (ROOT / "Procfile").read_text().splitlines())
    return lines[name]


def cheap_command() -> str:
    """Return the Procfile's web command with the cheapest password hashes."""
    return procfile("web").replace("wsgi:app", "testing.cheap_hashing:app")


@contextmanager
def serve(environ: Mapping[str, str], log: Path, command: str | None = None) -> Iterator[Server]:
    """Run the Procfile's web command, or another command, until the ``with`` block ends."""
    port = free_port()
    with log.open("wb") as out:
        process = subprocess.Popen(
            shlex.split(command or procfile("web")),
            cwd=ROOT,
            env={**environ, "PORT": str(port)},
            stdout=out,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
    server = Server(f"http://127.0.0.1:{port}", process, log)
    try:
        wait_until_it_answers(server)
        yield server
    finally:
        process.terminate()
        try:
            process.wait(25)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)


def wait_until_it_answers(server: Server, seconds: float = 20) -> None:
    """Wait until the health check answers. Raises AssertionError with the log if it takes too long."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        assert server.process.poll() is None, server.log
        try:
            with urllib.request.urlopen(f"{server.address}/health", timeout=2):
                return
        except (urllib.error.URLError, OSError):
            time.sleep(0.05)
    raise AssertionError(server.log)
