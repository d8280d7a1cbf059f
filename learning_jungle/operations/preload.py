"""Loads templates, password lists and question sets before the fork, so that all web processes share them."""

from __future__ import annotations

import logging
import time
from typing import Final

from flask import Flask

from learning_jungle.auth.guesses import load_lists
from learning_jungle.extensions import db
from learning_jungle.questions.services import keys_of_today
from learning_jungle.questions.stored_sets import preload_sets
from learning_jungle.web.templating import drawing

logger = logging.getLogger("learning_jungle.preload")

#: Sets read at a time: their rows take several times as much memory as the values that are kept.
BATCH: Final = 12
#: No worker answers before preloading has ended.
PATIENCE_SECONDS: Final = 5.0


def preload(app: Flask) -> None:
    """Load the lists of common passwords, the templates, and the question sets that are stored, with their drawings.

    No connection to the database stays open. If the sets cannot be read, they are read when they are asked for.
    """
    # First, so that the memory that packing them frees is used for the rest.
    load_lists()
    for name in app.jinja_env.list_templates(extensions=("html", "txt")):
        app.jinja_env.get_template(name)
    with app.app_context():
        try:
            _load_sets()
        except Exception as error:
            # Only the error's type: its text may quote a row.
            logger.warning("question sets are not preloaded: %s", type(error).__name__)
        finally:
            db.session.remove()
            db.engine.dispose()


def _load_sets() -> None:
    keys = keys_of_today()
    end = time.monotonic() + PATIENCE_SECONDS
    for start in range(0, len(keys), BATCH):
        if time.monotonic() > end:
            logger.warning("question sets are not all preloaded: the database is slow")
            return
        for stored in preload_sets(db.session, keys[start : start + BATCH]):
            for question in stored.questions:
                if question.picture:
                    drawing(question.picture)
        db.session.remove()
