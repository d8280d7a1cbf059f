"""Compares the CPU time of pages between checkouts, which are measured alternately."""

from __future__ import annotations

import json
import os
import secrets
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from statistics import median

from bench.budget import Line, table
from bench.in_process import PAGES
from bench.postgres import Postgres
from bench.stack import SECRET
from bench.stage import Stage
from testing import ROOT
from testing.server import environment

TURNS = 5


class Checkout:
    """A working copy of the project, whose pages are measured with its own databases."""

    def __init__(self, folder: Path, postgres: Postgres) -> None:
        """Build the static files as Heroku does."""
        self.folder = folder
        self._postgres = postgres
        self._run("bin/post_compile", environment(""))

    def page_costs(self) -> dict[str, float]:
        """Return the CPU milliseconds of each page, measured on an empty database in a new process."""
        url = self._postgres.make_database(f"pages_{secrets.token_hex(6)}")
        environ = environment(url, SECRET_KEY=SECRET, DEBUG="False", ALLOWED_HOSTS="localhost")
        self._run("flask db upgrade", environ)
        command = [sys.executable, "-m", "bench.in_process", str(self.folder)]
        done = subprocess.run(command, cwd=ROOT, env=environ, check=True, stdout=subprocess.PIPE, text=True)
        # The lines before the last one are the app's log.
        found: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
        return found

    def _run(self, command: str, environ: Mapping[str, str]) -> None:
        subprocess.run(command.split(), cwd=self.folder, env=environ, check=True, capture_output=True)


def pages(stage: Stage) -> list[Line]:
    """Print the CPU milliseconds of each page in each checkout, and the ratios to the first; there is no limit."""
    folders = stage.options.apps
    checkouts = [Checkout(folder.resolve(), stage.postgres) for folder in folders]
    turns = [[checkout.page_costs() for checkout in checkouts] for _ in range(TURNS)]
    rows = []
    for page in PAGES:
        costs = [median(turn[number][page] for turn in turns) for number in range(len(checkouts))]
        ratios = [
            f"{median(turn[number][page] / turn[0][page] for turn in turns):.2f}" for number in range(1, len(checkouts))
        ]
        rows.append((page, *(f"{cost:.2f}" for cost in costs), *ratios))
    names = [os.path.relpath(folder) for folder in folders]
    print("\n## CPU milliseconds a request, in one process\n")
    print(table(("page", *names, *(f"{name} / {names[0]}" for name in names[1:])), rows), flush=True)
    return []
