"""The pages that need no account: home, privacy, accessibility, the design system and the health check."""

from __future__ import annotations

import logging
from typing import Final

from flask import Blueprint, Flask, jsonify, render_template, url_for
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from werkzeug.wrappers import Response

from learning_jungle.ai.status import service_name
from learning_jungle.auth import child_mode
from learning_jungle.auth.forms import LoginForm, NewPasswordForm
from learning_jungle.auth.sessions import current_sign_in
from learning_jungle.diagnostic.contents import contents_of
from learning_jungle.diagnostic.forms import FlagForm
from learning_jungle.diagnostic.sample_report import sample_attempt
from learning_jungle.diagnostic.samples import samples
from learning_jungle.diagnostic.trial import trial_of
from learning_jungle.extensions import current_settings, db
from learning_jungle.models import RANK_BANDS
from learning_jungle.settings import Settings
from learning_jungle.version import VERSION, running_release
from learning_jungle.web.access import open_in_child_mode
from learning_jungle.web.database_state import database_state
from learning_jungle.web.database_waits import allow_seconds
from learning_jungle.web.https import full_address
from learning_jungle.web.responses import for_an_hour, see_other

logger = logging.getLogger("learning_jungle.pages")
bp = Blueprint("pages", __name__)
UNAVAILABLE: Final = 503
#: How long the health check waits for the database's answers.
HEALTH_SECONDS: Final = 2
#: The pages for everyone are allowed and the rest is not. The pages below /shared/ are allowed because a crawler that
#: may not open them does not see that they are not to be indexed.
ROBOTS: Final = (
    "User-agent: *",
    *(
        f"Allow: {path}"
        for path in ("/$", "/try", "/sample-report", "/privacy", "/accessibility", "/static/", "/shared/")
    ),
    "Disallow: /",
    "",
)


def register(app: Flask, _settings: Settings) -> None:
    """Add the blueprint of these pages to the app."""
    app.register_blueprint(bp)


@bp.get("/")
@open_in_child_mode
def home() -> Response | str:
    """Show the home page, with a question to try and a part of the sample report.

    A signed-in parent goes to the list of children, and a browser in child mode to the child's questions or results: a
    tablet's home screen opens here.
    """
    in_progress = child_mode.diagnostic_in_progress()
    if in_progress is not None:
        return see_other(url_for("diagnostic.results", diagnostic_id=in_progress))
    if current_sign_in() is not None:
        return see_other(url_for("family.children"))
    trial, sample = trial_of(None, None), sample_attempt()
    return render_template(
        "pages/home.html",
        trial=trial,
        look=trial.look,
        sample=sample,
        report=contents_of(sample),
        ranks=[(rank, lowest) for lowest, rank in RANK_BANDS],
        address=full_address("pages.home"),
    )


@bp.get("/privacy")
@open_in_child_mode
def privacy() -> str:
    """Explain who runs the site, which data is stored, why and for how long, and a family's rights."""
    return render_template("pages/privacy.html", can_send_mail=bool(current_settings().smtp_url))


@bp.get("/privacy/children")
@open_in_child_mode
def privacy_children() -> str:
    """Explain privacy to a child in pictures and a few words."""
    return render_template("pages/privacy_children.html")


@bp.get("/accessibility")
@open_in_child_mode
def accessibility() -> str:
    """State how accessible the site is, how that was tested, and what was not tried."""
    return render_template("pages/accessibility.html")


@bp.app_template_global()
def ai_service() -> str | None:
    """Return the name of the AI service that is asked for questions, or None if none is."""
    return service_name(current_settings().ai)


@bp.get("/design-system")
@open_in_child_mode
def design_system() -> str:
    """Show every component in every state, with the same macros as the other pages."""
    form, chosen = LoginForm(email="name@"), NewPasswordForm()
    form.email.errors = ["Enter an email address like name@example.com."]
    return render_template(
        "pages/design_system.html", form=form, new_password=chosen.password, flag_form=FlagForm(), samples=samples()
    )


@bp.get("/robots.txt")
@open_in_child_mode
def robots() -> Response:
    """Tell crawlers which pages are for everyone."""
    return for_an_hour("\n".join(ROBOTS), "text/plain")


@bp.get("/manifest.webmanifest")
@open_in_child_mode
def manifest() -> Response:
    """Describe the app to a tablet that puts it on its home screen."""
    return for_an_hour(render_template("pages/manifest.webmanifest"), "application/manifest+json")


@bp.get("/health")
@open_in_child_mode
def health() -> tuple[Response, int]:
    """Report which release runs, whether the database answers and can be worked with, and if not why.

    After a rollback the schema is newer than the code, which can use it all the same.
    """
    runs = {"version": VERSION, "release": running_release()}
    allow_seconds(HEALTH_SECONDS)
    try:
        state = database_state(db.session.connection())
    except SQLAlchemyError as error:
        logger.error("health: database away: %s", type(error).__name__)  # noqa: TRY400
        busy = isinstance(error, PoolTimeout)
        reason = "All connections to the database are in use." if busy else "The database does not answer."
        unknown = {"reason": reason, "db_ok": False, "schema_at_head": False, "schema_newer": False}
        return jsonify(status="degraded", **unknown, **runs), UNAVAILABLE
    found = {"db_ok": True, "schema_at_head": state.schema_at_head, "schema_newer": state.schema_newer}
    if state.reason:
        return jsonify(status="degraded", reason=state.reason, **found, **runs), 200
    return jsonify(status="ok", **found, **runs), 200
