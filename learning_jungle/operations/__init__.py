"""The operator's commands: check an installation, smoke-test a deployed app, and inspect the question bank."""

from __future__ import annotations

from typing import TYPE_CHECKING

# The smoke test, in this package, runs on machines without Flask.
if TYPE_CHECKING:
    from flask import Flask

    from learning_jungle.settings import Settings


def register(app: Flask, _settings: Settings) -> None:
    """Add the operator's commands to the app."""
    from learning_jungle.operations.cli import check, seed_demo, smoke
    from learning_jungle.operations.curriculum_cli import curriculum
    from learning_jungle.operations.stats_cli import stats

    for command in (check, smoke, seed_demo, stats, curriculum):
        app.cli.add_command(command)
