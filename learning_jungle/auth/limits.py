"""Rate limits on passwords, registrations, resets and account changes, by network address and by account.

Accounts are counted under a keyed hash, so no email address reaches Redis.
"""

from __future__ import annotations

import hashlib
import hmac
import ipaddress
from collections.abc import Callable
from typing import Final, ParamSpec, TypeVar

from flask import Response, current_app, g, request
from flask_limiter import RouteLimit
from flask_login import current_user
from limits import parse

from learning_jungle.extensions import limiter
from learning_jungle.web.addresses import account_named
from learning_jungle.web.security_log import Event, log_event

P = ParamSpec("P")
R = TypeVar("R")

#: A network address may be a household, a school or a whole mobile network, so its limits are wide. An account belongs
#: to one person, so its limits are narrow. Towards the first three and GATE only wrong passwords count.
SIGN_IN_HERE: Final = "10 per minute"
SIGN_IN_ACCOUNT: Final = "100 per hour"
SIGN_IN_ADDRESS: Final = "300 per hour"
#: How many sessions an account may open, far more than a family needs.
SIGN_INS: Final = "300 per hour"
GATE: Final = "10 per minute; 60 per hour"
REGISTER: Final = "2000 per hour"
RESET_ACCOUNT: Final = "5 per hour"
RESET_ADDRESS: Final = "60 per hour"
CHANGE: Final = "30 per hour"
MAILS: Final = "5 per hour"
CONFIRMATIONS_ADDRESS: Final = "60 per hour"

#: A household gets an IPv6 network with a prefix of this length and can use any address in it.
_IPV6_HOUSEHOLD: Final = 64


def may_write_to(email: str) -> bool:
    """Count a mail about an account change and return whether it may be sent; the address may belong to a stranger."""
    return _may_send(MAILS, "mails", _key_of(email))


def may_confirm_from_here() -> bool:
    """Count a confirmation mail against this network address and return whether it may be sent."""
    return _may_send(CONFIRMATIONS_ADDRESS, "confirmations", _address())


def _may_send(rule: str, scope: str, key: str) -> bool:
    try:
        return limiter.limiter.hit(parse(rule), scope, key)
    except Exception:
        # Redis has just failed. Losing one mail does less harm than sending a flood of them.
        return False


def refused_password() -> None:
    """Record that this request had a wrong password, which counts towards the limits."""
    log_event(Event.WRONG_PASSWORD)
    g.refused_password = True


def signed_in() -> None:
    """Record that this request opened a session, which counts towards SIGN_INS."""
    log_event(Event.SIGNED_IN)
    g.opened_session = True


def _session_was_opened(_response: Response) -> bool:
    return bool(g.get("opened_session"))


def _password_was_refused(_response: Response) -> bool:
    return bool(g.get("refused_password"))


def _address() -> str:
    given = request.remote_addr or "unknown"
    try:
        address = ipaddress.ip_address(given)
    except ValueError:
        return given
    if isinstance(address, ipaddress.IPv4Address):
        return given
    # A server that listens on IPv6 names visitors with IPv4 as ::ffff:203.0.113.5.
    if address.ipv4_mapped:
        return str(address.ipv4_mapped)
    return str(ipaddress.IPv6Network((int(address), _IPV6_HOUSEHOLD), strict=False))


def _named_account() -> str:
    """Return the key of the account that a form names; unknown email addresses are limited like known ones."""
    return _key_of(request.form.get("email", ""))


def _key_of(typed: str) -> str:
    # All spellings of an address share one limit.
    named = account_named(typed)
    key = str(current_app.secret_key).encode()
    return hmac.new(key, named.encode("utf-8", "surrogatepass"), hashlib.sha256).hexdigest()[:32]


def _named_account_here() -> str:
    return f"{_address()}/{_named_account()}"


def _own_account() -> str:
    return str(current_user.parent_id)


def limit_account(rule: str, scope: str) -> RouteLimit:
    """Return a limit on what a signed-in parent's account may send to the views that share a scope."""
    return limiter.shared_limit(rule, scope=scope, key_func=_own_account)


def limit_sign_in(view: Callable[P, R]) -> Callable[P, R]:
    """Limit the wrong passwords on a form that signs in: per (network address, account), per account, per address.

    The number of sessions that it opens is limited per account.
    """
    limits = (
        (SIGN_IN_HERE, "sign-in-here", _named_account_here),
        (SIGN_IN_ACCOUNT, "sign-in-account", _named_account),
        (SIGN_IN_ADDRESS, "sign-in-address", _address),
    )
    for rule, scope, key in limits:
        view = limiter.shared_limit(rule, scope=scope, key_func=key, deduct_when=_password_was_refused)(view)
    sessions = limiter.shared_limit(
        SIGN_INS, scope="sessions", key_func=_named_account, deduct_when=_session_was_opened
    )
    return sessions(view)


#: Limits a signed-in parent's wrong passwords, at the grown-up gate and on the account pages together.
limit_password = limiter.shared_limit(GATE, scope="password", key_func=_own_account, deduct_when=_password_was_refused)
#: Limits changes of the email address and the password, because each can send a mail, and a change of address reveals
#: whether the new address has an account.
limit_changes = limit_account(CHANGE, "change")
limit_registration = limiter.shared_limit(REGISTER, scope="register", key_func=_address)


def limit_resets(view: Callable[P, R]) -> Callable[P, R]:
    """Limit the mails that a form can send: per account and per network address."""
    view = limiter.shared_limit(RESET_ACCOUNT, scope="reset-account", key_func=_named_account)(view)
    return limiter.shared_limit(RESET_ADDRESS, scope="reset-address", key_func=_address)(view)
