"""How often a visitor may try a password, register, ask for a reset or change an account, by address and by account.

Accounts are counted under a keyed hash: no parent's e-mail address reaches the store.
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
from learning_jungle.web.addresses import NotAnAddress, normal_address
from learning_jungle.web.forms import tidy
from learning_jungle.web.security_log import Event, log_event

P = ParamSpec("P")
R = TypeVar("R")

#: A network address may be a household, a school or a whole mobile network, so its limits are wide; an account is one
#: person's, so its limits are narrow. Only refused passwords count towards the first four.
SIGN_IN_HERE: Final = "10 per minute"
SIGN_IN_ACCOUNT: Final = "100 per hour"
SIGN_IN_ADDRESS: Final = "300 per hour"
GATE: Final = "10 per minute; 60 per hour"
REGISTER: Final = "2000 per hour"
RESET_ACCOUNT: Final = "5 per hour"
RESET_ADDRESS: Final = "60 per hour"
CHANGE: Final = "30 per hour"
MAILS: Final = "5 per hour"

#: An IPv6 household is given a network of this size, and can use any address in it.
_IPV6_HOUSEHOLD: Final = 64
#: An e-mail address is at most 254 characters; no time is spent on more.
_LONGEST_COUNTED: Final = 300


def may_write_to(email: str) -> bool:
    """Count a mail about a change of an account, and say whether the address may have it; it may be a stranger's."""
    try:
        return limiter.limiter.hit(parse(MAILS), "mails", _key_of(email))
    except Exception:
        # The store has just gone away. A mail too few does less harm than a flood of them.
        return False


def refused_password() -> None:
    """Note that this request gave a wrong password: it counts towards the limits."""
    log_event(Event.WRONG_PASSWORD)
    g.refused_password = True


def _password_was_refused(_response: Response) -> bool:
    return bool(g.get("refused_password"))


def _address() -> str:
    address = request.remote_addr or "unknown"
    try:
        if ipaddress.ip_address(address).version == 4:
            return address
    except ValueError:
        return address
    return str(ipaddress.ip_network(f"{address}/{_IPV6_HOUSEHOLD}", strict=False))


def _named_account() -> str:
    """Return the key of the account that a form names; unknown e-mail addresses are limited like known ones."""
    return _key_of(request.form.get("email", "")[:_LONGEST_COUNTED])


def _key_of(typed: str) -> str:
    try:
        # As the account is looked up, so that another spelling of an address is not another account.
        named = normal_address(tidy(typed) or "").lower()
    except NotAnAddress:
        named = typed.strip().lower()
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
    """Limit the wrong passwords of a sign-in form: per network address and account, per account, per address."""
    limits = (
        (SIGN_IN_HERE, "sign-in-here", _named_account_here),
        (SIGN_IN_ACCOUNT, "sign-in-account", _named_account),
        (SIGN_IN_ADDRESS, "sign-in-address", _address),
    )
    for rule, scope, key in limits:
        view = limiter.shared_limit(rule, scope=scope, key_func=key, deduct_when=_password_was_refused)(view)
    return view


#: The wrong passwords of a signed-in parent's account, at the grown-up gate and on the account pages together.
limit_password = limiter.shared_limit(GATE, scope="password", key_func=_own_account, deduct_when=_password_was_refused)
#: Changes of the e-mail address and the password: each can send a mail, and tells whether an address has an account.
limit_changes = limit_account(CHANGE, "change")
limit_registration = limiter.shared_limit(REGISTER, scope="register", key_func=_address)


def limit_resets(view: Callable[P, R]) -> Callable[P, R]:
    """Limit the mails that a form can send: per account and per network address."""
    view = limiter.shared_limit(RESET_ACCOUNT, scope="reset-account", key_func=_named_account)(view)
    return limiter.shared_limit(RESET_ADDRESS, scope="reset-address", key_func=_address)(view)
