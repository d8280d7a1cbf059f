"""`make run`, `make demo` and `make flask` work in a folder where nothing is set up, and end cleanly."""

from __future__ import annotations

import os
import shutil
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psutil
import pytest
import requests

from testing import ROOT
from testing.server import free_port
from testing.waiting import until

COPIED = ("learning_jungle", "migrations", "bin", "wsgi.py", "gunicorn.conf.py", "Procfile")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a copy of the files that running needs, without built files and without a database."""
    folder = tmp_path_factory.mktemp("copy")
    for name in COPIED:
        source = ROOT / name
        (shutil.copytree if source.is_dir() else shutil.copy)(source, folder / name)
    return folder


def environ(port: int) -> dict[str, str]:
    return {"PATH": os.environ["PATH"], "HOME": os.environ.get("HOME", "/"), "PORT": str(port)}


def run_flask(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(folder / "bin" / "local-flask"), *arguments]
    return subprocess.run(command, env=environ(free_port()), check=False, capture_output=True, text=True)


@contextmanager
def running(folder: Path, port: int, *arguments: str) -> Iterator[tuple[subprocess.Popen[bytes], Path]]:
    """Run `bin/run` until it answers, and yield the process and its log."""
    log = folder / "log"
    with log.open("wb") as out:
        process = subprocess.Popen(
            [sys.executable, str(folder / "bin" / "run"), *arguments], env=environ(port), stdout=out, stderr=out
        )
    try:
        until(lambda: "Learning JUNGLE is at" in log.read_text() or process.poll() is not None, seconds=120)
        assert process.poll() is None, log.read_text()
        yield process, log
    finally:
        process.terminate()
        process.wait(60)


def test_a_flask_command_before_the_first_run_finds_database_schema_and_files(folder: Path) -> None:
    done = run_flask(folder, "seed-demo", "--email", "first@example.com")
    assert done.returncode == 0, done.stderr
    assert "first@example.com" in done.stdout


def ended(process: psutil.Process) -> bool:
    return not process.is_running() or process.status() == psutil.STATUS_ZOMBIE


def end_and_see_that_all_ends(process: subprocess.Popen[bytes], folder: Path, number: signal.Signals) -> None:
    database = int((folder / ".local" / "postgres" / "postmaster.pid").read_text().split()[0])
    started = [psutil.Process(database), *psutil.Process(process.pid).children(recursive=True)]
    assert len(started) >= 2
    process.send_signal(number)
    assert process.wait(60) == 0
    until(lambda: all(map(ended, started)))


def test_a_demonstration_prints_its_log_in_and_shares_its_database_with_flask_commands(folder: Path) -> None:
    port = free_port()
    with running(folder, port, "--demo") as (process, log):
        assert "with the password" in log.read_text()
        done = run_flask(folder, "seed-demo", "--email", "first@example.com")
        assert "has an account already" in done.stderr
        # The command has ended, but `bin/run` still needs the database.
        assert requests.get(f"http://127.0.0.1:{port}/health", timeout=10).json()["status"] == "ok"
        end_and_see_that_all_ends(process, folder, signal.SIGTERM)


def test_closing_the_terminal_ends_everything(folder: Path) -> None:
    with running(folder, free_port()) as (process, _log):
        end_and_see_that_all_ends(process, folder, signal.SIGHUP)


def test_a_taken_port_is_named_with_the_way_out_and_nothing_is_started(folder: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
        done = subprocess.run(
            [sys.executable, str(folder / "bin" / "run")],
            env=environ(port),
            check=False,
            capture_output=True,
            text=True,
        )
    assert done.returncode == 1
    assert f"Port {port} is taken" in done.stderr
    assert f"make run PORT={port + 1}" in done.stderr
    assert "Learning JUNGLE is at" not in done.stdout
    assert "gunicorn" not in done.stdout + done.stderr
