"""The bench leaves no process running."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import psutil
import pytest

from testing import ROOT

COPIED = (
    *("bench", "build/fonts", "learning_jungle", "migrations", "testing"),
    *("wsgi.py", "gunicorn.conf.py", "Procfile"),
)
#: It is over in ten on an idle machine.
SECONDS = 180


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a copy of what the bench needs, because it builds the static files that other tests' servers serve."""
    folder = tmp_path / "copy"
    folder.mkdir()
    for name in COPIED:
        source = ROOT / name
        (shutil.copytree if source.is_dir() else shutil.copy)(source, folder / name)
    return folder


def test_a_bench_that_is_ended_ends_its_servers(folder: Path, tmp_path: Path) -> None:
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    environ = {**os.environ, "TMPDIR": str(temporary)}
    command = [sys.executable, "-m", "bench", "--only", "crowds"]
    bench = subprocess.Popen(command, cwd=folder, env=environ, stdout=subprocess.DEVNULL)
    try:
        web = wait_for_gunicorn(psutil.Process(bench.pid))
        assert processes_in(temporary), "no PostgreSQL runs in the folder"
        bench.terminate()
        assert bench.wait(SECONDS) == 128 + signal.SIGTERM
        # A machine under load may take a moment to bury them.
        _, alive = psutil.wait_procs(web, timeout=10)
        assert alive == []
        assert processes_in(temporary) == []
    finally:
        bench.terminate()
        bench.wait(SECONDS)


def wait_for_gunicorn(bench: psutil.Process) -> list[psutil.Process]:
    """Wait for gunicorn's workers to start, and return the master and the workers."""
    end = time.monotonic() + SECONDS
    while time.monotonic() < end:
        found = [child for child in bench.children(recursive=True) if "wsgi:app" in command_of(child)]
        if len(found) > 1:
            return found
        time.sleep(0.5)
    raise AssertionError("the bench started no server")


def processes_in(folder: Path) -> list[str]:
    """Return the commands of all processes whose arguments contain a folder."""
    return [command for process in psutil.process_iter() if str(folder) in (command := command_of(process))]


def command_of(process: psutil.Process) -> str:
    try:
        return " ".join(process.cmdline())
    except psutil.Error:
        return ""
