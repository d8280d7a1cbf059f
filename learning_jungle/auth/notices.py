"""Emails about an account: a notice of each change, so that a parent sees one that somebody else made."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from typing import Final

from learning_jungle.auth.limits import may_write_to
from learning_jungle.auth.mail import MailServer, send_later, sign_off
from learning_jungle.settings import Operator

logger = logging.getLogger("learning_jungle.mail")


@dataclass(frozen=True, slots=True)
class Notice:
    """The subject and the text of an email, without its sign-off.

    In the text, ``{link}`` is replaced with a page's URL, ``{date}`` with a day and ``{operator}`` with whom to ask.
    """

    subject: str
    text: str


PASSWORD_CHANGED: Final = Notice(
    "Your password was changed",
    "Hello,\n\n"
    "The password of your Learning JUNGLE account has just been changed. All other devices have been logged out.\n\n"
    "If it was you, you do not need to do anything. If it was not you, set a new password now:\n\n"
    "{link}\n",
)
CONFIRM_ADDRESS: Final = Notice(
    "Confirm your email address",
    "Hello,\n\n"
    "Please confirm that this is your email address. Then Learning JUNGLE can tell you when your account changes:\n\n"
    "{link}\n\n"
    "The link works for seven days. If you have no account with us, you can ignore this email.\n",
)
#: Sent to the old address, because the new one may belong to an attacker.
ADDRESS_CHANGED: Final = Notice(
    "Your email address was changed",
    "Hello,\n\n"
    "You now log in to your Learning JUNGLE account with a different email address. This one no longer works.\n\n"
    "If it was you, you do not need to do anything. If it was not you, ask {operator}\n"
    "to give you your account back.\n",
)
#: Sent before an account that nobody uses is deleted.
ACCOUNT_UNUSED: Final = Notice(
    "Your account will be deleted",
    "Hello,\n\n"
    "Nobody has logged in to your Learning JUNGLE account for almost two years. We do not keep families’ data that\n"
    "nobody uses, so we will delete the account with everything in it on or soon after {date}.\n\n"
    "If you want to keep it, log in once before then:\n\n"
    "{link}\n\n"
    "There you can also download everything first. If you no longer need it, you do not need to do anything.\n",
)


def body_of(notice: Notice, operator: Operator, **values: str) -> str:
    """Return the whole text of a mail, with these values in their places and the sign-off."""
    whom = operator.contact or operator.name or "the person who runs the site"
    return f"{notice.text.format(operator=whom, **values)}\n{sign_off(operator)}"


def notify(smtp_url: str, to: str, notice: Notice, operator: Operator, link: str = "") -> bool:
    """Send a notice in a new thread, if a mail server is set up and the address is below its limit of mails.

    Return whether it was handed over for sending.

    It never raises, because the change that the notice reports has already been committed.
    """
    if not smtp_url or not may_write_to(to):
        return False
    try:
        send_later(MailServer.from_url(smtp_url), to, notice.subject, body_of(notice, operator, link=link))
    except Exception as error:
        logger.warning("a notice was not sent: %s", type(error).__name__)
        return False
    return True
