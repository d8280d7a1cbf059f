"""Learning JUNGLE: a ten-question maths diagnostic for families."""

from __future__ import annotations

import os
from datetime import timedelta
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from flask import Flask

    from learning_jungle.settings import Settings

__all__ = ["create_app"]

SESSION_DAYS: Final = 31


def create_app(settings: Settings | None = None) -> Flask:
    """Create the app from its packages. Settings that are not given are read from the environment.

    The packages are imported here, so that ``import learning_jungle.curriculum`` loads neither Flask nor SQLAlchemy.
    Raises SettingsError if the environment is not valid, and StaticFilesMissing if the static files are not built.
    """
    from learning_jungle import account, ai, auth, diagnostic, family, operations, pages, questions
    from learning_jungle.settings import Settings
    from learning_jungle.web.last_resort import App

    settings = settings or Settings.from_environ(os.environ)
    app = App(__name__, static_folder=None)
    app.extensions["settings"] = settings
    configure(app, settings)
    register_database(app, settings)
    register_web(app, settings)
    for room in (ai, questions, auth, family, diagnostic, account, pages, operations):
        room.register(app, settings)
    return app


def configure(app: Flask, settings: Settings) -> None:
    """Set the configuration of Flask and of its extensions."""
    from learning_jungle.web.bodies import KIBIBYTE
    from learning_jungle.web.database import redis_options

    secure = not settings.debug
    app.config.update(
        SECRET_KEY=settings.secret_key,
        SECRET_KEY_FALLBACKS=list(settings.secret_key_fallbacks),
        DEBUG=settings.debug,
        MAX_CONTENT_LENGTH=64 * KIBIBYTE,
        MAX_FORM_MEMORY_SIZE=64 * KIBIBYTE,
        MAX_FORM_PARTS=50,
        PERMANENT_SESSION_LIFETIME=timedelta(days=SESSION_DAYS),
        # Browsers accept a __Host- cookie only over HTTPS, for exactly this host and for the path /.
        SESSION_COOKIE_NAME="__Host-session" if secure else "session",
        SESSION_COOKIE_SECURE=secure,
        SESSION_COOKIE_HTTPONLY=True,
        SESSION_COOKIE_SAMESITE="Lax",
        # Send the cookie only when its content has changed.
        SESSION_REFRESH_EACH_REQUEST=False,
        PREFERRED_URL_SCHEME="https" if secure else "http",
        # Some browsers and proxies send no Referer. The token, SameSite and the check of Origin do without it.
        WTF_CSRF_SSL_STRICT=False,
        # A token is valid as long as its session, so that a child may take an hour over a question.
        WTF_CSRF_TIME_LIMIT=None,
        # The last key signs and any key verifies, so that a form opened before a change of key can still be sent.
        WTF_CSRF_SECRET_KEY=[*settings.secret_key_fallbacks, settings.secret_key],
        # Static files are compressed by the build. Quality 5 keeps every question page small enough at little cost: 7
        # costs a request two milliseconds more, because its tables are made anew for each.
        COMPRESS_MIMETYPES=["text/html", "application/json"],
        COMPRESS_ALGORITHM=["br", "gzip"],
        COMPRESS_BR_LEVEL=5,
        COMPRESS_BR_WINDOW=17,
        RATELIMIT_STORAGE_URI=settings.redis_url or "memory://",
        RATELIMIT_STORAGE_OPTIONS=redis_options(settings.redis_url),
        # While Redis is unavailable each process counts for itself, and an error in counting never fails a request.
        RATELIMIT_IN_MEMORY_FALLBACK_ENABLED=True,
        RATELIMIT_SWALLOW_ERRORS=True,
    )


def register_database(app: Flask, settings: Settings) -> None:
    """Connect to PostgreSQL, with a small pool of connections, and make migrations available."""
    from learning_jungle.extensions import db, migrate
    from learning_jungle.web.database import bound_statements, engine_options, register_session_end
    from learning_jungle.web.database_state import register_database_state
    from learning_jungle.web.database_waits import bound_waits, refuse_for_a_moment
    from learning_jungle.web.request_log import count_statements

    app.config["SQLALCHEMY_DATABASE_URI"] = settings.database_url
    app.config["SQLALCHEMY_ENGINE_OPTIONS"] = engine_options(settings.connections)
    db.init_app(app)
    migrate.init_app(app, db)
    register_session_end(app)
    register_database_state(app)
    bound_waits()
    with app.app_context():
        bound_statements(db.engine)
        refuse_for_a_moment(db.engine)
        count_statements(db.engine)


def register_web(app: Flask, settings: Settings) -> None:
    """Add what applies to every request: logging, HTTPS, headers, sessions, CSRF, rate limits, errors, static files."""
    from learning_jungle.extensions import compress, csrf, limiter
    from learning_jungle.web.bodies import Bodies, register_bodies
    from learning_jungle.web.errors import register_errors
    from learning_jungle.web.form_requests import register_form_requests
    from learning_jungle.web.https import register_https
    from learning_jungle.web.last_resort import LastResort
    from learning_jungle.web.offline import register_offline
    from learning_jungle.web.request_log import RequestLog, configure_logging, register_request_log
    from learning_jungle.web.responses import register_caching, register_clearing
    from learning_jungle.web.security_headers import register_security_headers, security_headers
    from learning_jungle.web.session_cookie import PatientSessions
    from learning_jungle.web.static_files import register_static_files
    from learning_jungle.web.templating import register_templating

    configure_logging(settings.log_level)
    register_request_log(app)
    register_https(app, settings)
    register_bodies(app)
    register_security_headers(app, settings)
    app.session_interface = PatientSessions()
    register_form_requests(app)
    csrf.init_app(app)
    limiter.init_app(app)
    register_errors(app)
    register_caching(app)
    register_clearing(app)
    compress.init_app(app)
    register_templating(app)
    register_offline(app)
    register_static_files(app, settings.static_root, security_headers(settings))
    app.wsgi_app = Bodies(app.wsgi_app, app.config["MAX_CONTENT_LENGTH"])  # type: ignore[method-assign]
    app.wsgi_app = RequestLog(LastResort(app.wsgi_app, app))  # type: ignore[method-assign] # as Flask documents it
