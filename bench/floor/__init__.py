"""The floor: a child's pages in plain Flask, Flask-SQLAlchemy, Flask-Login, Flask-WTF and Jinja, to compare ours with.

Each page sends as many SQL statements as ours and has about as many bytes before compression. What ours adds is not
here: compression, security headers, child mode, limits, the request log, drawings and words.
"""

from __future__ import annotations

import json
import os
from collections.abc import Mapping

from flask import Flask

from bench.floor.models import db, login_manager
from bench.floor.views import bp


def create_app(environ: Mapping[str, str] = os.environ) -> Flask:
    """Make the floor; FLOOR_BYTES (JSON) gives the bytes of each page."""
    app = Flask(__name__)
    app.config.update(
        SECRET_KEY=environ["SECRET_KEY"],
        SQLALCHEMY_DATABASE_URI=environ["DATABASE_URL"],
        FLOOR_BYTES=json.loads(environ["FLOOR_BYTES"]),
    )
    db.init_app(app)
    # As ours: only a view that asks for the user loads the user.
    login_manager.init_app(app, add_context_processor=False)
    app.register_blueprint(bp)
    return app
