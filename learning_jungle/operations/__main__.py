"""Runs the smoke test without settings or a database: ``python -m learning_jungle.operations``."""

from __future__ import annotations

from learning_jungle.operations.cli import smoke

smoke(prog_name="python -m learning_jungle.operations")
