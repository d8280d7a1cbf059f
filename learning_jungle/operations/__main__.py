"""Runs the smoke test from a machine that has no settings and no database: ``python -m learning_jungle.operations``."""

from __future__ import annotations

from learning_jungle.operations.cli import smoke

smoke(prog_name="python -m learning_jungle.operations")
