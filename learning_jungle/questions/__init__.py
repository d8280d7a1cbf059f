"""The only place that gives a diagnostic its questions: stored sets, from the AI or from the bank."""

from __future__ import annotations

from flask import Flask

from learning_jungle.settings import Settings
from learning_jungle.signals import child_saved, diagnostic_completed


def register(app: Flask, settings: Settings) -> None:
    """Add the commands `flask questions` and `flask ai try`, and generation in the background if the AI is set up."""
    from learning_jungle.ai.status import is_set_up

    # Importing this adds the command to the group of the AI, which may not import questions itself.
    from learning_jungle.questions import trial  # noqa: F401
    from learning_jungle.questions.cli import cli

    app.cli.add_command(cli)
    if is_set_up(settings.ai):
        register_generation(app, settings)


def register_generation(app: Flask, settings: Settings) -> None:
    """Generate the AI's sets in the background: the first when a child is saved, the second when a child has finished.

    Each is for the child's age and year group.
    """
    from learning_jungle.questions.background import Background
    from learning_jungle.questions.generation import generate, generation_engine
    from learning_jungle.questions.services import AI_SETS

    engine = generation_engine(settings.database_url)
    background = Background(
        lambda age, year_group, number: generate(engine, settings.ai, age, year_group, number=number).is_there
    )

    @child_saved.connect_via(app)
    def ask(_app: Flask, *, age: int, year_group: int) -> None:
        background.ask(age, year_group, AI_SETS[0])

    @diagnostic_completed.connect_via(app)
    def ask_for_next(_app: Flask, *, age: int, year_group: int) -> None:
        background.ask(age, year_group, AI_SETS[1])
