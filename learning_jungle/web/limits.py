"""How often a visitor may try: limits by address and by account, counted in Redis where there is one.

While Redis is away, each process counts for itself, so that a flood of sign-ins stays bounded; pages that are only read
have no limit and never wait for it. Accounts are counted under a keyed hash: no address of a parent reaches the store.
"""

from __future__ import annotations

import hashlib
import hmac
import ipaddress
import time
from typing import Any, Final

from flask import Flask, Response, current_app, g, request
from flask_limiter import RateLimitExceeded
from flask_login import current_user
from limits import parse

from learning_jungle.extensions import limiter
from learning_jungle.web.addresses import NotAnAddress, normal_address
from learning_jungle.web.forms import tidy
from learning_jungle.web.security_log import Event, log_event

#: An address stands for a household, a school or a whole mobile network, so its limits are wide; an account is one
#: person's, so its limits are narrow. Only refused passwords count towards the first three.
SIGN_IN_HERE: Final = "10 per minute"
SIGN_IN_ACCOUNT: Final = "100 per hour"
SIGN_IN_ADDRESS: Final = "300 per hour"
GATE: Final = "10 per minute; 60 per hour"
REGISTER: Final = "2000 per hour"
RESET_ACCOUNT: Final = "5 per hour"
RESET_ADDRESS: Final = "60 per hour"
CHANGE: Final = "30 per hour"
MAILS: Final = "5 per hour"
START: Final = "1000 per hour"
FLAG: Final = "60 per hour"

#: An IPv6 household is given a network of this size, and can use any address in it.
_IPV6_HOUSEHOLD: Final = 64
_POST: Final = ["POST"]
#: An address is at most 254 characters; no time is spent on more.
_LONGEST_COUNTED: Final = 300


def register_limits(app: Flask) -> None:
    """Count in the store that RATELIMIT_STORAGE_URI names, and in this process's memory while that store is away."""
    app.config.update(
        RATELIMIT_IN_MEMORY_FALLBACK_ENABLED=True,
        # What goes wrong while a try is counted must not turn the answer into an error.
        RATELIMIT_SWALLOW_ERRORS=True,
    )
    limiter.init_app(app)


def may_write_to(email: str) -> bool:
    """Count a mail that tells of a change, and say whether the address may have it; a stranger may own it."""
    try:
        return limiter.limiter.hit(parse(MAILS), "mails", _key_of(email))
    except Exception:
        # The store has just gone away. A mail too few does less harm than a flood of them.
        return False


def refused_password() -> None:
    """Note that this request gave a wrong password: it counts towards the limits."""
    log_event(Event.WRONG_PASSWORD)
    g.refused_password = True


def retry_after(error: RateLimitExceeded) -> int:
    """Return the seconds, at least one, until the next try is welcome."""
    limit = limiter.current_limit
    try:
        wait = limit.reset_at - time.time() if limit else error.limit.limit.get_expiry()
    except Exception:
        # The store went away since the limit was counted; whatever its driver calls that, the whole period will do.
        wait = error.limit.limit.get_expiry()
    return max(1, int(wait))


def _address() -> str:
    address = request.remote_addr or "unknown"
    try:
        if ipaddress.ip_address(address).version == 4:
            return address
    except ValueError:
        return address
    return str(ipaddress.ip_network(f"{address}/{_IPV6_HOUSEHOLD}", strict=False))


def _named_account() -> str:
    """The account that a form names, whether or not it exists: unknown addresses are limited like known ones."""
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


def _password_was_refused(_response: Response) -> bool:
    return bool(g.get("refused_password"))


def _limit(rule: str, scope: str, key: Any, deduct_when: Any = None) -> Any:  # noqa: ANN401
    return limiter.shared_limit(rule, scope=scope, key_func=key, methods=_POST, deduct_when=deduct_when)


def limit_sign_in(view: Any) -> Any:  # noqa: ANN401
    """Limit the wrong passwords of a sign-in form: from here for one account, for the account, and from here."""
    view = _limit(SIGN_IN_HERE, "sign-in-here", _named_account_here, _password_was_refused)(view)
    view = _limit(SIGN_IN_ACCOUNT, "sign-in-account", _named_account, _password_was_refused)(view)
    return _limit(SIGN_IN_ADDRESS, "sign-in-address", _address, _password_was_refused)(view)


#: The wrong passwords of a signed-in parent's account, at the grown-up gate and on the account pages together.
limit_password = _limit(GATE, "password", _own_account, _password_was_refused)
#: Changes of the address and the password: each can send a mail, and says of an address whether it has an account.
limit_changes = _limit(CHANGE, "change", _own_account)
limit_registration = _limit(REGISTER, "register", _address)
limit_starts = _limit(START, "start", _own_account)
limit_flags = _limit(FLAG, "flag", _own_account)


def limit_resets(view: Any) -> Any:  # noqa: ANN401
    """Limit the mails that a form can send: to one account, and from here."""
    view = _limit(RESET_ACCOUNT, "reset-account", _named_account)(view)
    return _limit(RESET_ADDRESS, "reset-address", _address)(view)
