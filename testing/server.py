"""A production server for tests: gunicorn from the Procfile's own web line, on a database of its own."""

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
    """A running server: its address, its process, and what it printed."""

    def __init__(self, address: str, process: subprocess.Popen[bytes], log: Path) -> None:
        self.address = address
        self.process = process
        self._log = log

    def processes(self) -> list[psutil.Process]:
        """Return the process that was started and all its descendants."""
        started = psutil.Process(self.process.pid)
        return [started, *started.children(recursive=True)]

    @property
    def log(self) -> str:
        """What the server has printed so far."""
        return self._log.read_text(errors="replace")


def free_port() -> int:
    """Return a port of this machine that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def environment(database_url: str, **changes: str) -> dict[str, str]:
    """Return an environment with nothing but what the server is told."""
    return {
        "PATH": f"{Path(sys.executable).parent}{os.pathsep}/usr/bin:/bin",
        "SECRET_KEY": "a secret of the tests and of nobody else",
        "DATABASE_URL": database_url,
        "DEBUG": "True",
        "PYTHONUNBUFFERED": "true",
        **changes,
    }


def procfile(name: str) -> str:
    """Return the command of a process type."""
    lines = dict(line.split(": ", 1) for line in (ROOT / "Procfile").read_text().splitlines())
    return lines[name]


@contextmanager
def serve(environ: Mapping[str, str], log: Path, command: str | None = None) -> Iterator[Server]:
    """Run the Procfile's web line, or another command, until the block ends, and then everything that it started."""
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
    """Wait for the health check; AssertionError with the log when it does not come."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        assert server.process.poll() is None, server.log
        try:
            with urllib.request.urlopen(f"{server.address}/health", timeout=2):
                return
        except (urllib.error.URLError, OSError):
            time.sleep(0.05)
    raise AssertionError(server.log)
