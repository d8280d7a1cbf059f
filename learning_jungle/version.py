"""The version of the app and the commit that runs, shown by the health check and in the log."""

from __future__ import annotations

import os
import subprocess  # nosec B404
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Final

VERSION: Final = "0.1.0"
ROOT: Final = Path(__file__).resolve().parent.parent
#: Where bin/post_compile writes the commit that the platform builds.
BUILT_RELEASE: Final = "build/release"
MOST_CHARACTERS: Final = 64
GIT_SECONDS: Final = 5


@cache
def running_release() -> str | None:
    """Return the commit of this process, or None when nothing says it."""
    return find_release(os.environ, ROOT)


def find_release(environ: Mapping[str, str], root: Path) -> str | None:
    """Return the commit that the platform names, else the one that was built, else the one checked out in ``root``."""
    found = environ.get("HEROKU_SLUG_COMMIT", "").strip() or _built(root) or _checked_out(root)
    return found[:MOST_CHARACTERS] or None


def _built(root: Path) -> str:
    try:
        return (root / BUILT_RELEASE).read_text().strip()
    except OSError:
        return ""


def _checked_out(root: Path) -> str:
    # A folder above may be a repository of something else.
    if not (root / ".git").exists():
        return ""
    command = ["git", "-C", str(root), "rev-parse", "HEAD"]
    try:
        # Nothing from outside is in the command.
        done = subprocess.run(command, capture_output=True, check=True, text=True, timeout=GIT_SECONDS)  # noqa: S603  # nosec B603
    except (OSError, subprocess.SubprocessError):
        return ""
    return done.stdout.strip()
