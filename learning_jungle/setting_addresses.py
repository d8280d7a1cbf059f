"""Checks the addresses that settings name: the operator's, the mail server's and that of Redis."""

from __future__ import annotations

from typing import Final, NamedTuple
from urllib.parse import parse_qs, unquote, urlsplit

from email_validator import EmailNotValidError, validate_email

MAIL_PORTS: Final = {"smtp": 587, "smtps": 465}
REDIS_SCHEMES: Final = ("redis", "rediss")


class NotAMailServer(ValueError):
    """The address does not name a mail server."""


class MailAddress(NamedTuple):
    """What SMTP_URL says: the server, whether TLS is used from the start, the account there, and the sender."""

    host: str
    port: int
    tls: bool
    user: str
    password: str
    sender: str


def read_mail_url(url: str) -> MailAddress:
    """Read ``smtp://user:password@host:587?from=jungle@example.com``. Raises NotAMailServer for anything else."""
    try:
        parts = urlsplit(url)
        port = parts.port or MAIL_PORTS[parts.scheme]
    except (KeyError, ValueError) as error:
        raise NotAMailServer("neither smtp:// nor smtps:// with a port that is a number") from error
    if not parts.hostname:
        raise NotAMailServer("no host is named")
    user = unquote(parts.username or "")
    # A plus sign belongs to the address; parse_qs would read it as a space.
    given = parse_qs(parts.query.replace("+", "%2B")).get("from")
    sender = given[0] if given else user if "@" in user else f"no-reply@{parts.hostname}"
    if "@" not in sender or not sender.isprintable():
        raise NotAMailServer("the sender is not an email address")
    return MailAddress(parts.hostname, port, parts.scheme == "smtps", user, unquote(parts.password or ""), sender)


def is_mail_url(url: str) -> bool:
    """Return whether a text is the address of a mail server."""
    try:
        read_mail_url(url)
    except NotAMailServer:
        return False
    return True


def is_redis_url(url: str) -> bool:
    """Return whether a text is an address of Redis that its client can read."""
    # Imported only where it is used: most commands need no Redis.
    from redis.connection import parse_url

    try:
        parts = urlsplit(url)
        parse_url(url)
    except ValueError:
        return False
    return parts.scheme in REDIS_SCHEMES and bool(parts.hostname)


def is_contact(text: str) -> bool:
    """Return whether a text is an email address, or an https URL without spaces."""
    return _is_https_url(text) or _is_email(text)


def _is_https_url(text: str) -> bool:
    try:
        parts = urlsplit(text)
    except ValueError:
        return False
    return parts.scheme == "https" and bool(parts.hostname) and text.isprintable() and " " not in text


def _is_email(text: str) -> bool:
    try:
        validate_email(text, check_deliverability=False)
    except EmailNotValidError:
        return False
    return True
