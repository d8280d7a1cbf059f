"""The floor: a minimal app with the same pages in plain Flask and its extensions, to compare the real app with.

Each page executes as many SQL statements and has about as many bytes before compression. The floor has no compression,
security headers, child mode, rate limits, request log, pictures or texts.
"""

from __future__ import annotations

import json
import os
from collections.abc import Mapping

from flask import Flask

from bench.floor.models import db, login_manager
from bench.floor.views import bp


def create_app(environ: Mapping[str, str] = os.environ) -> Flask:
    """Create the floor's app; FLOOR_BYTES is a JSON object with the bytes of each page."""
    app = Flask(__name__)
    app.config.update(
        SECRET_KEY=environ["SECRET_KEY"],
        SQLALCHEMY_DATABASE_URI=environ["DATABASE_URL"],
        FLOOR_BYTES=json.loads(environ["FLOOR_BYTES"]),
    )
    db.init_app(app)
    # As in the real app, only a view that needs the user loads the user.
    login_manager.init_app(app, add_context_processor=False)
    app.register_blueprint(bp)
    return app
