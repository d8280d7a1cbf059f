"""What the facts of an installation mean: one finding a subject, each with what to do about it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from learning_jungle.ai.status import LIVE, ai_status, is_set_up
from learning_jungle.auth.mail import MailServer, NotAMailServer
from learning_jungle.settings import ONE_YEAR, Settings

#: Connections kept free beside the web dynos': one for the release phase, one for a one-off command.
SPARE_CONNECTIONS: Final = 2
FEWEST_DIFFERENT_CHARACTERS: Final = 8
#: Words of keys that were copied out of an example instead of made.
PLACEHOLDERS: Final = ("changeme", "change-me", "change_me", "replace-me", "replace_me", "your-secret", "your_secret")
#: A name that many unrelated sites share the end of: its subdomains belong to strangers.
SHARED_DOMAINS: Final = (".herokuapp.com", ".herokuspace.com")
ONE_DAY: Final = 86_400


class Level(StrEnum):
    """How a check ended; only FAIL keeps a release from going live."""

    PASS = "PASS"  # noqa: S105
    WARN = "WARN"
    FAIL = "FAIL"


@dataclass(frozen=True, slots=True)
class Finding:
    """What a check found, in one line, with what to do."""

    level: Level
    name: str
    message: str

    def __str__(self) -> str:
        return f"{self.level}  {self.name}: {self.message}"


@dataclass(frozen=True, slots=True)
class DatabaseFacts:
    """What a database says of itself; limits count connections, None means no limit of that kind."""

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
    """All that the checks look at. An error is a plain sentence, empty when there is none."""

    settings: Settings
    newest_revision: str | None
    database: DatabaseFacts | None
    database_error: str = ""
    static_error: str = ""
    redis_error: str = ""
    gunicorn_arguments: str = ""


def findings(facts: Facts) -> list[Finding]:
    """Return what every check found, in the order in which a deployer mends it."""
    return [
        check_debug(facts.settings),
        check_secret(facts.settings),
        check_hosts(facts.settings),
        check_https(facts.settings),
        check_database(facts),
        check_schema(facts),
        check_connections(facts),
        check_static_files(facts),
        check_ai(facts.settings),
        check_mail(facts.settings),
        check_rate_limits(facts),
    ]


def failed(found: Sequence[Finding]) -> bool:
    """Say whether a release with these findings must not go live."""
    return any(finding.level is Level.FAIL for finding in found)


def check_debug(settings: Settings) -> Finding:
    """The settings for development must not reach production."""
    if settings.debug:
        return Finding(Level.FAIL, "settings", 'DEBUG is on: set it to "False" or remove it.')
    return Finding(Level.PASS, "settings", "all are understood, and DEBUG is off.")


def check_secret(settings: Settings) -> Finding:
    """A key that can be guessed lets anyone sign in as anyone."""
    for name, keys in (("SECRET_KEY", (settings.secret_key,)), ("SECRET_KEY_FALLBACKS", settings.secret_key_fallbacks)):
        for key in keys:
            if why := weakness(key):
                how = 'make one with: python -c "import secrets; print(secrets.token_hex(32))"'
                return Finding(Level.FAIL, "secret", f"{name} is weak, for it {why}: {how}")
    if settings.secret_key in settings.secret_key_fallbacks:
        message = "SECRET_KEY is also in SECRET_KEY_FALLBACKS, so it was not changed: make a new one."
        return Finding(Level.WARN, "secret", message)
    kept = len(settings.secret_key_fallbacks)
    return Finding(Level.PASS, "secret", f"strong{f', with {kept} earlier kept for open sessions' if kept else ''}.")


def weakness(key: str) -> str:
    """Say why a key could be guessed, or nothing."""
    if len(set(key)) < FEWEST_DIFFERENT_CHARACTERS:
        return "repeats a few characters"
    if any(word in key.lower() for word in PLACEHOLDERS):
        return "contains a word that examples use"
    return ""


def check_hosts(settings: Settings) -> Finding:
    """A visitor must not be able to name the host that links and redirects lead to."""
    hosts = settings.allowed_hosts
    if not hosts:
        return Finding(Level.FAIL, "hosts", "ALLOWED_HOSTS is missing: set it to the names of this site.")
    if wild := [host for host in hosts if "*" in host or not host.strip(".") or _is_top_level(host)]:
        message = f"ALLOWED_HOSTS has {wild[0]}, which lets in strangers: name each host."
        return Finding(Level.FAIL, "hosts", message)
    if foreign := [host for host in hosts if "/" in host or ":" in host]:
        return Finding(Level.FAIL, "hosts", f"ALLOWED_HOSTS has {foreign[0]}: give the bare name, without https://.")
    if shared := [host for host in hosts if host in SHARED_DOMAINS]:
        message = f"ALLOWED_HOSTS has {shared[0]}, which other sites share: name this app's own host."
        return Finding(Level.WARN, "hosts", message)
    return Finding(Level.PASS, "hosts", f"{', '.join(hosts)}.")


def _is_top_level(host: str) -> bool:
    """Say whether a host with its subdomains is a whole top-level domain, such as .com."""
    return host.startswith(".") and "." not in host.strip(".")


def check_https(settings: Settings) -> Finding:
    """Browsers must be led to HTTPS and kept there."""
    if settings.debug:
        return Finding(Level.FAIL, "https", "not enforced while DEBUG is on, and cookies travel in the clear.")
    if settings.hsts_seconds < ONE_YEAR:
        message = f"enforced, but browsers remember it for {settings.hsts_seconds} s only: raise SECURE_HSTS_SECONDS."
        return Finding(Level.WARN, "https", message)
    return Finding(
        Level.PASS, "https", f"enforced, and browsers remember it for {settings.hsts_seconds // ONE_DAY} days."
    )


def check_database(facts: Facts) -> Finding:
    """Nothing works without the database."""
    if facts.database is None:
        return Finding(Level.FAIL, "database", f"{facts.database_error} Check DATABASE_URL.")
    if facts.settings.on_heroku and not facts.database.encrypted:
        message = "reached without encryption: take sslmode out of DATABASE_URL."
        return Finding(Level.WARN, "database", message)
    how = "encrypted" if facts.database.encrypted else "not encrypted"
    return Finding(Level.PASS, "database", f"PostgreSQL {facts.database.server_version} answers, {how}.")


def check_schema(facts: Facts) -> Finding:
    """The tables must be those that this code reads and writes."""
    if facts.database is None:
        return Finding(Level.FAIL, "schema", "unknown while the database cannot be reached.")
    revision = facts.database.revision
    if revision is None:
        return Finding(Level.FAIL, "schema", "the database is empty: run flask db upgrade.")
    if revision != facts.newest_revision:
        message = f"at {revision}, but this code needs {facts.newest_revision}: run flask db upgrade."
        return Finding(Level.FAIL, "schema", message)
    return Finding(Level.PASS, "schema", f"at head ({revision}).")


def check_connections(facts: Facts) -> Finding:
    """Every thread of every worker may hold a connection; the plan's limit must not be reached."""
    if facts.database is None:
        return Finding(Level.FAIL, "connections", "unknown while the database cannot be reached.")
    workers, threads, limit = facts.settings.web_concurrency, facts.settings.threads, facts.database.limit
    # Asking the AI takes one more in each worker, behind the back of requests.
    background = 1 if is_set_up(facts.settings.ai) else 0
    dyno = workers * (threads + background)
    each = f"({threads} threads + {background} for the AI)" if background else f"{threads} threads"
    sums = f"{dyno} a dyno ({workers} workers x {each}) and {SPARE_CONNECTIONS} spare, of {limit}"
    dynos = (limit - SPARE_CONNECTIONS) // dyno
    if dynos < 1:
        return Finding(Level.FAIL, "connections", f"{sums}: too many; lower WEB_CONCURRENCY or take a larger plan.")
    if sized := [word for word in ("--workers", "-w", "--threads") if word in _words(facts.gunicorn_arguments)]:
        message = f"GUNICORN_CMD_ARGS sets {sized[0]}, which nobody counts here: set WEB_CONCURRENCY instead."
        return Finding(Level.WARN, "connections", message)
    return Finding(Level.PASS, "connections", f"{sums}: room for {dynos} {'dyno' if dynos == 1 else 'dynos'}.")


def _words(arguments: str) -> list[str]:
    return arguments.replace("=", " ").split()


def check_static_files(facts: Facts) -> Finding:
    """A page without its style sheet must not go live."""
    if facts.static_error:
        return Finding(Level.FAIL, "static files", facts.static_error)
    return Finding(Level.PASS, "static files", "built, with their compressed copies.")


def check_ai(settings: Settings) -> Finding:
    """The AI is live or safely off; a half of it is somebody's mistake."""
    status = ai_status(settings.ai)
    if status.mode == LIVE and settings.ai.url.lower().startswith("http://"):
        message = "live, but the key travels without TLS: begin AI_PROVIDER_URL with https://."
        return Finding(Level.WARN, "ai", message)
    if status.mode == LIVE:
        return Finding(Level.PASS, "ai", f"live: {status.provider}, {status.model}.")
    level = Level.WARN if settings.ai.provider else Level.PASS
    return Finding(level, "ai", f"safely off. {status.reason}")


def check_mail(settings: Settings) -> Finding:
    """Without mail a parent who forgets the password cannot get back in."""
    if not settings.smtp_url:
        return Finding(Level.WARN, "mail", "SMTP_URL is not set, so no password can be reset by email.")
    try:
        server = MailServer.from_url(settings.smtp_url)
    except NotAMailServer:
        return Finding(Level.FAIL, "mail", "SMTP_URL is no mail server's address: begin it with smtp:// or smtps://.")
    if server.sender == f"no-reply@{server.host}":
        message = f"mail comes from {server.sender}: add ?from=you@example.com to SMTP_URL so that parents can reply."
        return Finding(Level.WARN, "mail", message)
    return Finding(Level.PASS, "mail", "a mail server is set.")


def check_rate_limits(facts: Facts) -> Finding:
    """Tries at a password are counted; counts that are not shared allow more."""
    if not facts.settings.redis_url:
        message = "REDIS_URL is not set, so each process counts for itself and a restart forgets."
        return Finding(Level.WARN, "rate limits", message)
    if facts.redis_error:
        return Finding(Level.FAIL, "rate limits", f"{facts.redis_error} Check REDIS_URL.")
    return Finding(Level.PASS, "rate limits", "counted in Redis, for all processes together.")
