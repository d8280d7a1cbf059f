"""Pages for everyone: the welcome, the privacy page, the design system and the health check."""

from __future__ import annotations

import logging
from typing import Final

from flask import Blueprint, Flask, jsonify, render_template, url_for
from sqlalchemy.exc import ProgrammingError, SQLAlchemyError
from werkzeug.wrappers import Response

from learning_jungle.auth.forms import LoginForm, NewPasswordForm
from learning_jungle.auth.sessions import current_sign_in
from learning_jungle.diagnostic.forms import FlagForm
from learning_jungle.diagnostic.samples import samples
from learning_jungle.extensions import db
from learning_jungle.settings import Settings
from learning_jungle.version import VERSION
from learning_jungle.web.access import open_in_child_mode
from learning_jungle.web.responses import see_other
from learning_jungle.web.schema import newest_revision, revision_of

logger = logging.getLogger("learning_jungle.pages")
bp = Blueprint("pages", __name__)
UNAVAILABLE: Final = 503


def register(app: Flask, _settings: Settings) -> None:
    """Add the pages to the app."""
    app.register_blueprint(bp)


@bp.get("/")
def home() -> Response | str:
    """Welcome a visitor; a signed-in parent goes to the children."""
    if current_sign_in() is not None:
        return see_other(url_for("family.children"))
    return render_template("pages/home.html")


@bp.get("/privacy")
@open_in_child_mode
def privacy() -> str:
    """Say what is kept, why and for how long."""
    return render_template("pages/privacy.html")


@bp.get("/design-system")
@open_in_child_mode
def design_system() -> str:
    """Show every component in every state, from the macros that the pages use."""
    form, chosen = LoginForm(email="name@"), NewPasswordForm()
    form.email.errors = ["Enter an email address like name@example.com."]
    return render_template(
        "pages/design_system.html", form=form, new_password=chosen.password, flag_form=FlagForm(), samples=samples()
    )


@bp.get("/health")
@open_in_child_mode
def health() -> tuple[Response, int]:
    """Say whether the app and its database answer, and whether the schema is the one that this code needs."""
    try:
        revision = revision_of(db.session.connection())
    except ProgrammingError:
        # The database answers, but it has no tables yet.
        revision = None
        db.session.rollback()
    except SQLAlchemyError as error:
        logger.error("health: database away: %s", type(error).__name__)  # noqa: TRY400
        db.session.rollback()
        return jsonify(status="degraded", db_ok=False, schema_at_head=False, version=VERSION), UNAVAILABLE
    at_head = revision == newest_revision()
    return jsonify(status="ok" if at_head else "degraded", db_ok=True, schema_at_head=at_head, version=VERSION), 200
