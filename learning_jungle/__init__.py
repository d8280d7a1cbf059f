"""Learning JUNGLE: a ten-question maths diagnostic for families."""

from __future__ import annotations

import os
from datetime import timedelta
from typing import Final

from flask import Flask

from learning_jungle.account import bp as account
from learning_jungle.account import views as account_views
from learning_jungle.ai import bp as ai
from learning_jungle.ai import cli as ai_cli
from learning_jungle.ai import views as ai_views
from learning_jungle.ai.status import is_set_up
from learning_jungle.auth import bp as auth
from learning_jungle.auth import reset_views
from learning_jungle.auth import views as auth_views
from learning_jungle.auth.child_mode import register_child_mode
from learning_jungle.auth.cli import parents
from learning_jungle.auth.sessions import register_sessions
from learning_jungle.diagnostic import bp as diagnostic
from learning_jungle.diagnostic import report_views
from learning_jungle.diagnostic import views as diagnostic_views
from learning_jungle.diagnostic.services import progress_of
from learning_jungle.extensions import AUTOCOMMIT, Migrations, csrf, db
from learning_jungle.family import bp as family
from learning_jungle.family import views as family_views
from learning_jungle.family.child_saved import register_child_saved
from learning_jungle.family.progress import register_progress
from learning_jungle.operations.archive_cli import export_all, import_all
from learning_jungle.operations.cli import register_operations
from learning_jungle.operations.curriculum_cli import curriculum
from learning_jungle.pages import bp as pages
from learning_jungle.questions.background import Background
from learning_jungle.questions.cli import cli as questions_cli
from learning_jungle.questions.generation import generate, generation_engine
from learning_jungle.settings import Settings
from learning_jungle.web.app import App
from learning_jungle.web.compression import register_compression
from learning_jungle.web.database import (
    autocommit_engine,
    engine_options,
    redis_options,
    register_session_end,
    replace_closed_connections,
)
from learning_jungle.web.edge import Edge
from learning_jungle.web.errors import register_errors
from learning_jungle.web.limits import register_limits
from learning_jungle.web.request_log import RequestLog, configure_logging, count_statements, register_request_log
from learning_jungle.web.responses import register_caching, register_clearing
from learning_jungle.web.signatures import register_signatures
from learning_jungle.web.static_files import register_static_files
from learning_jungle.web.templating import register_templating

__all__ = ["create_app"]

KIBIBYTE: Final = 1024
SESSION_DAYS: Final = 31

#: Importing these modules fills their blueprints with views and the metadata with tables.
PARTS: Final = (
    auth_views,
    reset_views,
    family_views,
    diagnostic_views,
    report_views,
    account_views,
    ai_views,
    ai_cli,
)


def create_app(settings: Settings | None = None) -> Flask:
    """Assemble the app from its parts; without settings they are read from the environment.

    Raises SettingsError when the environment cannot be used and StaticFilesMissing when no static files were built.
    """
    settings = settings or Settings.from_environ(os.environ)
    app = App(__name__, static_folder=None)
    app.extensions["settings"] = settings
    configure(app, settings)
    register_database(app, settings)
    register_web(app, settings)
    register_sign_in(app)
    register_blueprints(app)
    register_commands(app)
    register_questions(app, settings)
    return app


def configure(app: Flask, settings: Settings) -> None:
    """Set Flask's own configuration."""
    secure = not settings.debug
    app.config.update(
        SECRET_KEY=settings.secret_key,
        SECRET_KEY_FALLBACKS=list(settings.secret_key_fallbacks),
        DEBUG=settings.debug,
        MAX_CONTENT_LENGTH=64 * KIBIBYTE,
        MAX_FORM_MEMORY_SIZE=64 * KIBIBYTE,
        MAX_FORM_PARTS=50,
        PERMANENT_SESSION_LIFETIME=timedelta(days=SESSION_DAYS),
        # The prefix makes browsers insist on HTTPS, this host alone, and the whole path.
        SESSION_COOKIE_NAME="__Host-session" if secure else "session",
        SESSION_COOKIE_SECURE=secure,
        SESSION_COOKIE_HTTPONLY=True,
        SESSION_COOKIE_SAMESITE="Lax",
        # The cookie is signed and sent when something in it has changed.
        SESSION_REFRESH_EACH_REQUEST=False,
        PREFERRED_URL_SCHEME="https" if secure else "http",
        # A token lives as long as its session: a child who takes an hour loses nothing.
        WTF_CSRF_TIME_LIMIT=None,
        # Signed with the last and read with any, so that a form opened before a key was changed can still be sent.
        WTF_CSRF_SECRET_KEY=[*settings.secret_key_fallbacks, settings.secret_key],
        RATELIMIT_STORAGE_URI=settings.redis_url or "memory://",
        RATELIMIT_STORAGE_OPTIONS=redis_options(settings.redis_url),
    )


def register_database(app: Flask, settings: Settings) -> None:
    """Connect to PostgreSQL, with a connection for each thread, and make migrations available."""
    app.config["SQLALCHEMY_DATABASE_URI"] = settings.database_url
    app.config["SQLALCHEMY_ENGINE_OPTIONS"] = engine_options(settings.threads)
    db.init_app(app)
    Migrations(app)
    register_session_end(app)
    with app.app_context():
        count_statements(db.engine)
        replace_closed_connections(db.engine)
        db.engines[AUTOCOMMIT] = autocommit_engine(db.engine)


def register_web(app: Flask, settings: Settings) -> None:
    """Wrap every response in logging, errors, static files, HTTPS, hosts and headers."""
    configure_logging(settings.log_level)
    register_request_log(app)
    register_signatures(app)
    csrf.init_app(app)
    register_limits(app)
    register_errors(app)
    register_caching(app)
    register_clearing(app)
    register_compression(app)
    register_templating(app)
    register_static_files(app, settings.static_root)
    edge = Edge(
        app.wsgi_app,
        force_https=not settings.debug,
        hsts_seconds=settings.hsts_seconds,
        trusted_hosts=settings.allowed_hosts,
        behind_router=settings.on_heroku,
    )
    app.wsgi_app = RequestLog(edge)  # type: ignore[method-assign]


def register_sign_in(app: Flask) -> None:
    """Set up sessions and child mode."""
    register_sessions(app)
    register_child_mode(app)


def register_blueprints(app: Flask) -> None:
    """Register every blueprint, and hand the family's pages the look-up of progress that lives above them."""
    for blueprint in (pages, auth, family, diagnostic, account, ai):
        app.register_blueprint(blueprint)
    register_progress(app, progress_of)


def register_commands(app: Flask) -> None:
    """Add our commands to the flask command line."""
    for command in (parents, curriculum, questions_cli, export_all, import_all):
        app.cli.add_command(command)
    register_operations(app)


def register_questions(app: Flask, settings: Settings) -> None:
    """Have the AI asked for questions in the background when a child is added or edited."""
    if not is_set_up(settings.ai):
        return
    engine = generation_engine(settings.database_url)
    background = Background(lambda age, year_group: generate(engine, settings.ai, age, year_group).is_there)
    register_child_saved(app, background.ask)
