"""Logs security events such as log-ins, log-outs and refusals, without naming a person or an account.

The router logs the network address under the same request id, so it is not repeated here.
"""

from __future__ import annotations

import logging
from enum import StrEnum

from flask import request

logger = logging.getLogger("learning_jungle.security")


class Event(StrEnum):
    """The names of the security events; the log line also has the route."""

    SIGNED_IN = "signed-in"
    LEFT_CHILD_MODE = "left-child-mode"
    SIGNED_OUT = "signed-out"
    SIGNED_OUT_EVERYWHERE = "signed-out-everywhere"
    RESET_ASKED = "reset-asked"
    RESET_LINK_REFUSED = "reset-link-refused"
    PASSWORD_CHANGED = "password-changed"  # noqa: S105
    PIN_CHANGED = "pin-changed"
    ADDRESS_CHANGED = "address-changed"
    ADDRESS_CONFIRMED = "address-confirmed"
    CONFIRMATION_LINK_REFUSED = "confirmation-link-refused"
    DEVICE_SIGNED_OUT = "device-signed-out"
    DATA_EXPORTED = "data-exported"
    ACCOUNT_DELETED = "account-deleted"
    REPORT_SHARED = "report-shared"
    SHARING_ENDED = "sharing-ended"
    SHARED_REPORT_OPENED = "shared-report-opened"
    SHARED_LINK_REFUSED = "shared-link-refused"
    WRONG_PASSWORD = "wrong-password"  # noqa: S105
    TOO_MANY_TRIES = "too-many-tries"
    NOT_SIGNED_IN = "not-signed-in"
    HELD_AT_THE_GATE = "held-at-the-gate"
    NOT_THEIRS = "not-theirs-or-gone"
    FORM_TOKEN_REFUSED = "form-token-refused"  # noqa: S105
    TOO_LARGE = "too-large"


#: Events that may be an attack and are logged as warnings; all others are normal use.
REFUSALS = frozenset(
    {
        Event.RESET_LINK_REFUSED,
        Event.CONFIRMATION_LINK_REFUSED,
        Event.WRONG_PASSWORD,
        Event.TOO_MANY_TRIES,
        Event.NOT_SIGNED_IN,
        Event.HELD_AT_THE_GATE,
        Event.NOT_THEIRS,
        Event.FORM_TOKEN_REFUSED,
        Event.TOO_LARGE,
        Event.SHARED_LINK_REFUSED,
    }
)


def log_event(event: Event, why: str = "-") -> None:
    """Log a security event of this request, as a warning if it is a refusal.

    ``why`` is a text from this application or a library, never a visitor's input.
    """
    level = logging.WARNING if event in REFUSALS else logging.INFO
    route = request.url_rule.rule if request.url_rule else "-"
    logger.log(level, "event=%s route=%s why=%s", event.value, route, why)
