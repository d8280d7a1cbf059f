"""Servers, visitors, browsers and a fake AI provider, shared by tests, bench, rehearsal and the scripts in bin/."""

from __future__ import annotations

from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parent.parent
MIGRATIONS: Final = str(ROOT / "migrations")
