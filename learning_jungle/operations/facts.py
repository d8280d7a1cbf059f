"""Gathers the facts of an installation from the database, Redis and the static files, without calling the AI."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Final

from sqlalchemy import Connection, create_engine, text
from sqlalchemy.exc import ProgrammingError, SQLAlchemyError
from sqlalchemy.pool import NullPool

from learning_jungle.operations.checks import DatabaseFacts, Facts
from learning_jungle.settings import Settings
from learning_jungle.web.database import CONNECT_ARGS, redis_options
from learning_jungle.web.schema import known_revisions, newest_revision, revision_of
from learning_jungle.web.static_build import BUNDLE
from learning_jungle.web.static_files import HOW_TO_BUILD, StaticFilesMissing, read_manifest

REDIS_SECONDS: Final = 3

#: Phrases in the errors of PostgreSQL's client, with plain messages to show instead, as the errors may quote the URL.
CAUSES: Final[tuple[tuple[str, str], ...]] = (
    ("password authentication failed", "The database refuses the user or the password."),
    ("does not exist", "The database, or the user, does not exist."),
    ("could not translate host name", "The host of the database is not known."),
    ("connection refused", "Nothing answers at the host and port of the database."),
    ("no such file", "Nothing answers at the socket of the database."),
    ("timeout", "The database does not answer in time."),
    ("ssl", "The database and the app do not agree on encryption."),
    ("remaining connection slots", "The database has no connection free."),
    ("too many connections", "The database has no connection free."),
)

LIMITS: Final = text(
    "SELECT current_setting('server_version') AS server_version,"
    " current_setting('max_connections')::int - current_setting('superuser_reserved_connections')::int"
    "  - coalesce(current_setting('reserved_connections', true), '0')::int AS server_limit,"
    " (SELECT nullif(rolconnlimit, -1) FROM pg_roles WHERE rolname = current_user) AS role_limit,"
    " (SELECT nullif(datconnlimit, -1) FROM pg_database WHERE datname = current_database()) AS database_limit"
)


def gather(settings: Settings, environ: Mapping[str, str]) -> Facts:
    """Return the facts of an installation with these settings; a service that cannot be reached is a fact as well."""
    database, database_error = _database(settings)
    return Facts(
        settings=settings,
        newest_revision=newest_revision(),
        known_revisions=known_revisions(),
        database=database,
        database_error=database_error,
        static_error=_static_error(settings.static_root),
        redis_error=_redis_error(settings.redis_url),
        gunicorn_arguments=environ.get("GUNICORN_CMD_ARGS", ""),
    )


def _database(settings: Settings) -> tuple[DatabaseFacts | None, str]:
    engine = create_engine(settings.database_url, poolclass=NullPool, connect_args=CONNECT_ARGS)
    try:
        with engine.connect() as connection:
            return _facts_of(connection), ""
    except SQLAlchemyError as error:
        return None, cause_of(error)


def _facts_of(connection: Connection) -> DatabaseFacts:
    row = connection.execute(LIMITS).one()
    # Ask the client and not the server, because a proxy between them may terminate TLS.
    driver = connection.connection.dbapi_connection
    return DatabaseFacts(
        server_version=row.server_version.split()[0],
        encrypted=bool(driver is not None and driver.info.ssl_in_use),
        revision=_revision(connection),
        server_limit=row.server_limit,
        role_limit=row.role_limit,
        database_limit=row.database_limit,
    )


def _revision(connection: Connection) -> str | None:
    try:
        return revision_of(connection)
    except ProgrammingError:
        return None


def cause_of(error: Exception) -> str:
    """Return in a plain sentence why the database cannot be used, without quoting its address."""
    words = str(error).lower()
    for phrase, cause in CAUSES:
        if phrase in words:
            return cause
    return f"The database cannot be used ({type(error).__name__})."


def _static_error(root: Path) -> str:
    try:
        manifest = read_manifest(root)
    except StaticFilesMissing as error:
        return str(error)
    sheet = root / manifest[BUNDLE]
    if not sheet.stat().st_size:
        return f"The style sheet is empty: {HOW_TO_BUILD}"
    for suffix in (".gz", ".br"):
        if not sheet.with_name(sheet.name + suffix).is_file():
            return f"The style sheet has no compressed copy ({suffix}): {HOW_TO_BUILD}"
    return ""


def _redis_error(url: str) -> str:
    if not url:
        return ""
    import redis

    try:
        with redis.from_url(url, **redis_options(url) | {"socket_connect_timeout": REDIS_SECONDS}) as client:
            client.ping()
    except (redis.RedisError, ValueError) as error:
        return f"Redis cannot be used ({type(error).__name__})."
    return ""
