"""Reads the environment into one frozen, validated Settings object."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

from learning_jungle.setting_addresses import is_contact, is_mail_url, is_redis_url

SHORTEST_SECRET: Final = 32
LOG_LEVELS: Final = ("DEBUG", "INFO", "WARNING", "ERROR", "CRITICAL")
STATIC_ROOT: Final = Path(__file__).resolve().parent.parent / "build" / "static"
ONE_YEAR: Final = 31_536_000
LONGEST_OPERATOR_NAME: Final = 120
#: What is said of an address that cannot be used.
NO_MAIL_SERVER: Final = "is not a mail server's address: set it to one like smtp://user:password@host:587."
NO_REDIS: Final = "is not an address of Redis: set it to one like redis://host:6379 or rediss://host:6380."
NO_CONTACT: Final = "is not an email address or an https:// URL, such as help@example.com."


class SettingsError(ValueError):
    """The environment is not valid; ``faults`` has one plain sentence for each setting to correct."""

    def __init__(self, faults: tuple[str, ...]) -> None:
        super().__init__("The settings cannot be used:\n" + "\n".join(f"- {fault}" for fault in faults))
        self.faults = faults


@dataclass(frozen=True, slots=True)
class AiSettings:
    """The AI provider's settings; questions come from the bank unless provider, key and model are all set.

    ``named`` has the names of all AI_ variables that have a value, whether the app reads them or not.
    """

    provider: str = ""
    url: str = ""
    api_key: str = field(default="", repr=False)
    model: str = ""
    timeout_seconds: float = 60
    fallback_mode: str = ""
    generation_enabled: bool = True
    second_opinion: bool = True
    named: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Operator:
    """The person or organisation that runs the site, whom families may ask; each part is empty until it is set.

    ``contact`` is an email address or an https URL.
    """

    name: str = ""
    contact: str = ""

    @property
    def link(self) -> str:
        """The address for a link to the contact, or an empty text without one."""
        return self.contact if "://" in self.contact or not self.contact else f"mailto:{self.contact}"


@dataclass(frozen=True, slots=True)
class Settings:
    """All settings that come from the environment, checked once before the app is created.

    Secrets are left out of ``repr``. Sizes and times are whole numbers: seconds for ``hsts_seconds``, a count for
    ``web_concurrency`` (gunicorn workers) and ``connections`` (a worker's database connections).
    """

    secret_key: str = field(repr=False)
    database_url: str = field(repr=False)
    secret_key_fallbacks: tuple[str, ...] = field(default=(), repr=False)
    debug: bool = False
    allowed_hosts: tuple[str, ...] = ()
    ai: AiSettings = field(default_factory=AiSettings)
    operator: Operator = field(default_factory=Operator)
    smtp_url: str = field(default="", repr=False)
    redis_url: str = field(default="", repr=False)
    log_level: str = "INFO"
    hsts_seconds: int = ONE_YEAR
    on_heroku: bool = False
    web_concurrency: int = 2
    connections: int = 4
    static_root: Path = STATIC_ROOT

    @classmethod
    def from_environ(cls, environ: Mapping[str, str]) -> Settings:
        """Read the settings from a mapping such as ``os.environ``. Raises SettingsError with every fault found."""
        reader = _Reader(environ)
        debug = reader.flag("DEBUG")
        on_heroku = bool(reader.text("DYNO"))
        settings = cls(
            secret_key=_secret_key(reader, debug),
            secret_key_fallbacks=_fallback_keys(reader),
            debug=debug,
            allowed_hosts=reader.words("ALLOWED_HOSTS"),
            database_url=_database_url(reader, on_heroku),
            ai=AiSettings(
                provider=reader.text("AI_PROVIDER").lower(),
                url=reader.text("AI_PROVIDER_URL"),
                api_key=reader.text("AI_API_KEY"),
                model=reader.text("AI_MODEL"),
                timeout_seconds=reader.number("AI_TIMEOUT_SECONDS", default=60, low=1, high=120),
                fallback_mode=reader.text("AI_FALLBACK_MODE").lower(),
                generation_enabled=reader.flag("AI_GENERATION_ENABLED", default=True),
                second_opinion=reader.flag("AI_SECOND_OPINION", default=True),
                named=reader.names("AI_"),
            ),
            operator=Operator(
                name=_operator_name(reader), contact=reader.address("OPERATOR_CONTACT", is_contact, NO_CONTACT)
            ),
            smtp_url=reader.address("SMTP_URL", is_mail_url, NO_MAIL_SERVER),
            redis_url=reader.address("REDIS_URL", is_redis_url, NO_REDIS),
            log_level=reader.choice("LOG_LEVEL", LOG_LEVELS, default="INFO"),
            hsts_seconds=reader.number("SECURE_HSTS_SECONDS", default=ONE_YEAR, low=0, high=2 * ONE_YEAR),
            on_heroku=on_heroku,
            web_concurrency=reader.number("WEB_CONCURRENCY", default=2, low=1, high=64),
        )
        if reader.faults:
            raise SettingsError(tuple(reader.faults))
        return settings


class _Reader:
    """Reads variables one at a time and collects their faults."""

    def __init__(self, environ: Mapping[str, str]) -> None:
        self._environ = environ
        self.faults: list[str] = []

    def text(self, name: str) -> str:
        return self._environ.get(name, "").strip()

    def address(self, name: str, is_valid: Callable[[str], bool], fault: str) -> str:
        value = self.text(name)
        if value and not is_valid(value):
            self.faults.append(f"{name} {fault}")
        return value

    def words(self, name: str) -> tuple[str, ...]:
        return tuple(word.strip() for word in self.text(name).split(",") if word.strip())

    def names(self, beginning: str) -> tuple[str, ...]:
        return tuple(sorted(name for name in self._environ if name.startswith(beginning) and self.text(name)))

    def flag(self, name: str, *, default: bool = False) -> bool:
        value = self.text(name).lower()
        if value in ("true", "1"):
            return True
        if value in ("false", "0"):
            return False
        if value:
            self.faults.append(f'{name} is neither true nor false: set it to "True" or "False".')
        return default

    def number(self, name: str, *, default: int, low: int, high: int) -> int:
        value = self.text(name)
        if not value:
            return default
        if value.isascii() and value.isdigit() and len(value) < 12 and low <= int(value) <= high:
            return int(value)
        self.faults.append(f"{name} is out of range: set it to a whole number from {low} to {high}.")
        return default

    def choice(self, name: str, choices: tuple[str, ...], *, default: str) -> str:
        value = self.text(name).upper() or default
        if value in choices:
            return value
        self.faults.append(f"{name} is not known: set it to one of {', '.join(choices)}.")
        return default


def _secret_key(reader: _Reader, debug: bool) -> str:
    key = reader.text("SECRET_KEY")
    if not key and debug:
        return secrets.token_hex(32)
    _check_secret(reader, "SECRET_KEY", key)
    return key


def _fallback_keys(reader: _Reader) -> tuple[str, ...]:
    keys = reader.words("SECRET_KEY_FALLBACKS")
    for key in keys:
        _check_secret(reader, "SECRET_KEY_FALLBACKS", key)
    return keys


def _check_secret(reader: _Reader, name: str, key: str) -> None:
    how = 'make one with: python -c "import secrets; print(secrets.token_hex(32))"'
    if not key:
        reader.faults.append(f"{name} is missing: {how}")
    elif len(key) < SHORTEST_SECRET:
        reader.faults.append(f"{name} has fewer than {SHORTEST_SECRET} characters: {how}")


def _operator_name(reader: _Reader) -> str:
    name = reader.text("OPERATOR_NAME")
    if len(name) > LONGEST_OPERATOR_NAME or not name.isprintable():
        reader.faults.append(f"OPERATOR_NAME is not one line of at most {LONGEST_OPERATOR_NAME} characters.")
    return name


def _database_url(reader: _Reader, on_heroku: bool) -> str:
    url = reader.text("DATABASE_URL")
    if not url:
        reader.faults.append(
            "DATABASE_URL is missing: set it to the address of a PostgreSQL database (postgres://...)."
        )
        return ""
    try:
        return database_url_for_sqlalchemy(url, require_tls=on_heroku)
    except ValueError:
        reader.faults.append(
            "DATABASE_URL is not a PostgreSQL address: it must begin with postgres:// or postgresql://."
        )
        return ""


def database_url_for_sqlalchemy(url: str, *, require_tls: bool) -> str:
    """Return a ``postgres://`` address in SQLAlchemy's form, with the psycopg2 driver and, if asked, TLS required.

    An ``sslmode`` in the address is kept. Raises ValueError if it is not a PostgreSQL address.
    """
    parts = urlsplit(url)
    # ``parts.port`` raises ValueError if the port is not a number.
    if parts.scheme not in ("postgres", "postgresql", "postgresql+psycopg2") or parts.port == 0:
        raise ValueError("not a PostgreSQL address")
    query = dict(parse_qsl(parts.query))
    if require_tls:
        query.setdefault("sslmode", "require")
    # urlunsplit would drop the empty authority of a socket address such as postgresql:///name?host=/folder.
    rest = urlunsplit(("", "", parts.path, urlencode(query, safe="/"), ""))
    return f"postgresql+psycopg2://{parts.netloc}{rest}"
