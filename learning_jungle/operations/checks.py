"""Judges the facts of an installation: one finding for each subject, with the action to take."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from learning_jungle.ai.status import LIVE, ai_status, doubts, is_set_up
from learning_jungle.auth.mail import MailServer
from learning_jungle.operations.finding import Finding, Level
from learning_jungle.operations.secret_strength import weakness
from learning_jungle.settings import ONE_YEAR, Settings

#: Connections reserved for other processes than web dynos: one for the release phase, one for a one-off command.
SPARE_CONNECTIONS: Final = 2
#: The word that DEPLOY.md writes in place of the site's own host name.
PLACEHOLDER_HOST: Final = "HOST"
#: Domains whose subdomains belong to many unrelated sites.
SHARED_DOMAINS: Final = (".herokuapp.com", ".herokuspace.com")
ONE_DAY: Final = 86_400


@dataclass(frozen=True, slots=True)
class DatabaseFacts:
    """The facts of a database; limits are numbers of connections, and None means that there is no such limit."""

    server_version: str
    encrypted: bool
    revision: str | None
    server_limit: int
    role_limit: int | None = None
    database_limit: int | None = None

    @property
    def limit(self) -> int:
        """The smallest of the limits."""
        limits = (self.server_limit, self.role_limit, self.database_limit)
        return min(limit for limit in limits if limit is not None)


@dataclass(frozen=True, slots=True)
class Facts:
    """Everything that the checks examine. Each error is a plain sentence, or empty if there is none."""

    settings: Settings
    newest_revision: str | None
    known_revisions: frozenset[str]
    database: DatabaseFacts | None
    database_error: str = ""
    static_error: str = ""
    redis_error: str = ""
    gunicorn_arguments: str = ""


def findings(facts: Facts, *, before_migration: bool = False) -> list[Finding]:
    """Return the finding of every check, in the order in which a deployer should act on them.

    Before a migration the schema is left out. Everything else is checked, so that a fault is found before the database
    is changed.
    """
    return [
        check_debug(facts.settings),
        check_secret(facts.settings),
        check_hosts(facts.settings),
        check_https(facts.settings),
        check_database(facts),
        *([] if before_migration else [check_schema(facts)]),
        check_connections(facts),
        check_static_files(facts),
        check_ai(facts.settings),
        check_mail(facts.settings),
        check_operator(facts.settings),
        check_rate_limits(facts),
    ]


def failed(found: Sequence[Finding]) -> bool:
    """Return whether any of these findings must stop the release."""
    return any(finding.level is Level.FAIL for finding in found)


def check_debug(settings: Settings) -> Finding:
    """Check that the development settings are not used in production."""
    if settings.debug:
        return Finding(Level.FAIL, "settings", 'DEBUG is on: set it to "False" or remove it.')
    return Finding(Level.PASS, "settings", "all are understood, and DEBUG is off.")


def check_secret(settings: Settings) -> Finding:
    """Check that no secret key can be guessed, because anyone who has one can sign in as any parent."""
    for name, keys in (("SECRET_KEY", (settings.secret_key,)), ("SECRET_KEY_FALLBACKS", settings.secret_key_fallbacks)):
        for key in keys:
            if why := weakness(key):
                how = 'make one with: python -c "import secrets; print(secrets.token_hex(32))"'
                return Finding(Level.FAIL, "secret", f"{name} is weak because it {why}: {how}")
    if settings.secret_key in settings.secret_key_fallbacks:
        message = "SECRET_KEY is also in SECRET_KEY_FALLBACKS, so it is still the old key: make a new one."
        return Finding(Level.WARN, "secret", message)
    kept = len(settings.secret_key_fallbacks)
    return Finding(Level.PASS, "secret", f"strong{f', with {kept} earlier kept for open sessions' if kept else ''}.")


def check_hosts(settings: Settings) -> Finding:
    """Check that only this site's host names are allowed, because links and redirects use the request's host."""
    hosts = settings.allowed_hosts
    if not hosts:
        return Finding(Level.FAIL, "hosts", "ALLOWED_HOSTS is missing: set it to the names of this site.")
    if PLACEHOLDER_HOST in hosts:
        message = f"ALLOWED_HOSTS has the placeholder {PLACEHOLDER_HOST}: replace it with the site's own host name."
        return Finding(Level.FAIL, "hosts", message)
    if wild := [host for host in hosts if "*" in host or not host.strip(".") or _is_top_level(host)]:
        message = f"ALLOWED_HOSTS has {wild[0]}, which allows other sites' hosts: name each host."
        return Finding(Level.FAIL, "hosts", message)
    if foreign := [host for host in hosts if "/" in host or ":" in host]:
        return Finding(Level.FAIL, "hosts", f"ALLOWED_HOSTS has {foreign[0]}: give the bare name, without https://.")
    if shared := [host for host in hosts if host in SHARED_DOMAINS]:
        message = f"ALLOWED_HOSTS has {shared[0]}, which other sites share: name this app's own host."
        return Finding(Level.WARN, "hosts", message)
    return Finding(Level.PASS, "hosts", f"{', '.join(hosts)}.")


def _is_top_level(host: str) -> bool:
    """Return whether a host with its subdomains is a whole top-level domain, such as .com."""
    return host.startswith(".") and "." not in host.strip(".")


def check_https(settings: Settings) -> Finding:
    """Check that HTTPS is enforced and that browsers remember it for a year."""
    if settings.debug:
        return Finding(Level.FAIL, "https", "not enforced while DEBUG is on, and cookies travel in the clear.")
    if settings.hsts_seconds < ONE_YEAR:
        message = f"enforced, but browsers remember it for {settings.hsts_seconds} s only: raise SECURE_HSTS_SECONDS."
        return Finding(Level.WARN, "https", message)
    return Finding(
        Level.PASS, "https", f"enforced, and browsers remember it for {settings.hsts_seconds // ONE_DAY} days."
    )


def check_database(facts: Facts) -> Finding:
    """Check that the database answers, and on Heroku that the connection is encrypted."""
    if facts.database is None:
        return Finding(Level.FAIL, "database", f"{facts.database_error} Check DATABASE_URL.")
    if facts.settings.on_heroku and not facts.database.encrypted:
        message = "reached without encryption: take sslmode out of DATABASE_URL."
        return Finding(Level.WARN, "database", message)
    how = "encrypted" if facts.database.encrypted else "not encrypted"
    return Finding(Level.PASS, "database", f"PostgreSQL {facts.database.server_version} answers, {how}.")


def check_schema(facts: Facts) -> Finding:
    """Check that the database's schema is at this code's newest revision."""
    if facts.database is None:
        return Finding(Level.FAIL, "schema", "unknown while the database cannot be reached.")
    revision = facts.database.revision
    if revision is None:
        return Finding(Level.FAIL, "schema", "the database is empty: run flask db upgrade.")
    if revision not in facts.known_revisions:
        message = f"at {revision}, which a newer release made. This release runs on it, for migrations only add."
        return Finding(Level.WARN, "schema", message)
    if revision != facts.newest_revision:
        message = f"at {revision}, but this code needs {facts.newest_revision}: run flask db upgrade."
        return Finding(Level.FAIL, "schema", message)
    return Finding(Level.PASS, "schema", f"at head ({revision}).")


def check_connections(facts: Facts) -> Finding:
    """Check that the connection pools of all workers together stay below the database's limit of connections."""
    if facts.database is None:
        return Finding(Level.FAIL, "connections", "unknown while the database cannot be reached.")
    workers, pool, limit = facts.settings.web_concurrency, facts.settings.connections, facts.database.limit
    # Generating the AI's sets in the background takes one more connection in each worker.
    background = 1 if is_set_up(facts.settings.ai) else 0
    dyno = workers * (pool + background)
    each = f"({pool} + {background} for the AI)" if background else str(pool)
    sums = f"{dyno} a dyno ({workers} workers x {each}) and {SPARE_CONNECTIONS} spare, of {limit}"
    dynos = (limit - SPARE_CONNECTIONS) // dyno
    if dynos < 1:
        return Finding(Level.FAIL, "connections", f"{sums}: too many; lower WEB_CONCURRENCY or take a larger plan.")
    if sized := [word for word in ("--workers", "-w") if word in _words(facts.gunicorn_arguments)]:
        message = f"GUNICORN_CMD_ARGS sets {sized[0]}, which is not counted here: set WEB_CONCURRENCY instead."
        return Finding(Level.WARN, "connections", message)
    return Finding(Level.PASS, "connections", f"{sums}: room for {dynos} {'dyno' if dynos == 1 else 'dynos'}.")


def _words(arguments: str) -> list[str]:
    return arguments.replace("=", " ").split()


def check_static_files(facts: Facts) -> Finding:
    """Check that the static files are built."""
    if facts.static_error:
        return Finding(Level.FAIL, "static files", facts.static_error)
    return Finding(Level.PASS, "static files", "built, with their compressed copies.")


def check_ai(settings: Settings) -> Finding:
    """Check that the AI is either set up completely or off."""
    status = ai_status(settings.ai)
    live, found = status.mode == LIVE, doubts(settings.ai)
    if live and settings.ai.url.lower().startswith("http://"):
        found.append("The key is sent without TLS: begin AI_PROVIDER_URL with https://.")
    half = not live and bool(settings.ai.provider) and settings.ai.generation_enabled
    state = f"set up: {status.provider}, {status.model}." if live else f"safely off. {status.reason}"
    return Finding(Level.WARN if found or half else Level.PASS, "ai", " ".join([state, *found]))


def check_mail(settings: Settings) -> Finding:
    """Check that mail can be sent, because a parent who forgets the password needs a link by mail."""
    if not settings.smtp_url:
        return Finding(Level.WARN, "mail", "SMTP_URL is not set, so no password can be reset by email.")
    server = MailServer.from_url(settings.smtp_url)
    if server.sender == f"no-reply@{server.host}":
        message = f"mail comes from {server.sender}: add ?from=you@example.com to SMTP_URL so that parents can reply."
        return Finding(Level.WARN, "mail", message)
    return Finding(Level.PASS, "mail", "a mail server is set.")


def check_operator(settings: Settings) -> Finding:
    """Check that the privacy page can name who runs the site and how to reach them, as UK GDPR Article 13 asks."""
    named = (("OPERATOR_NAME", settings.operator.name), ("OPERATOR_CONTACT", settings.operator.contact))
    if missing := [name for name, value in named if not value]:
        message = f"{' and '.join(missing)} not set: UK law asks the privacy page to say who runs the site."
        return Finding(Level.WARN, "operator", message)
    return Finding(Level.PASS, "operator", f"{settings.operator.name}, {settings.operator.contact}.")


def check_rate_limits(facts: Facts) -> Finding:
    """Check that all processes count in the same Redis, because separate counts allow more guesses at passwords."""
    if not facts.settings.redis_url:
        message = "REDIS_URL is not set, so each process counts for itself and a restart resets the counts."
        return Finding(Level.WARN, "rate limits", message)
    if facts.redis_error:
        # The app works without it, so a release does not wait for it.
        message = f"{facts.redis_error} Until it can, each process counts for itself. Check REDIS_URL."
        return Finding(Level.WARN, "rate limits", message)
    return Finding(Level.PASS, "rate limits", "counted in Redis, for all processes together.")
