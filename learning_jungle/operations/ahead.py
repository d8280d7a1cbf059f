"""What every web process would come to hold, loaded once before they are forked: they share it from then on."""

from __future__ import annotations

import logging
import time
from typing import Final

from flask import Flask

from learning_jungle.auth.guesses import load_lists
from learning_jungle.extensions import db
from learning_jungle.questions.services import keys_of_today
from learning_jungle.questions.stored import keep_sets
from learning_jungle.web.templating import drawing

logger = logging.getLogger("learning_jungle.ahead")

#: Sets read at a time: their rows, several times as large as what is kept, must not be there all at once.
BATCH: Final = 12
#: Visitors wait meanwhile.
PATIENCE_SECONDS: Final = 5.0


def load_ahead(app: Flask) -> None:
    """Load the lists of common passwords, the templates, and the question sets that are stored, with their drawings.

    Leaves no connection to the database open. No start fails for want of sets: they are left to the first visitors.
    """
    # First, for what is given up while they are packed is then used for the rest.
    load_lists()
    for name in app.jinja_env.list_templates(extensions=("html", "txt")):
        app.jinja_env.get_template(name)
    with app.app_context():
        try:
            _load_sets()
        except Exception as error:
            # Whatever it is, the first visitors would meet it too; only the kind, for the text may quote a row.
            logger.warning("question sets are not loaded ahead: %s", type(error).__name__)
        finally:
            db.session.remove()
            db.engine.dispose()


def _load_sets() -> None:
    keys = keys_of_today()
    end = time.monotonic() + PATIENCE_SECONDS
    for start in range(0, len(keys), BATCH):
        if time.monotonic() > end:
            logger.warning("question sets are not all loaded ahead: the database is slow")
            return
        for stored in keep_sets(db.session, keys[start : start + BATCH]):
            for question in stored.questions:
                if question.picture:
                    drawing(question.picture)
        db.session.remove()
