"""Emails about an account: a notice of each change, so that a parent sees one that somebody else made."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from typing import Final

from learning_jungle.auth.limits import may_write_to
from learning_jungle.auth.mail import MailServer, send_later

logger = logging.getLogger("learning_jungle.mail")


@dataclass(frozen=True, slots=True)
class Notice:
    """The subject and the text of an email; ``{link}`` in the text is replaced with the address of a page."""

    subject: str
    text: str


PASSWORD_CHANGED: Final = Notice(
    "Your password was changed",
    "Hello,\n\n"
    "The password of your Learning JUNGLE account has just been changed. All other devices have been logged out.\n\n"
    "If it was you, you do not need to do anything. If it was not you, set a new password now:\n\n"
    "{link}\n\n"
    "Learning JUNGLE\n",
)
CONFIRM_ADDRESS: Final = Notice(
    "Confirm your email address",
    "Hello,\n\n"
    "Please confirm that this is your email address. Then Learning JUNGLE can tell you when your account changes:\n\n"
    "{link}\n\n"
    "The link works for seven days. If you have no account with us, you can ignore this email.\n\n"
    "Learning JUNGLE\n",
)
#: Sent to the old address, because the new one may belong to an attacker.
ADDRESS_CHANGED: Final = Notice(
    "Your email address was changed",
    "Hello,\n\n"
    "You now log in to your Learning JUNGLE account with a different email address. This one no longer works.\n\n"
    "If it was you, you do not need to do anything. If it was not you, ask the person who runs the site to give you\n"
    "your account back.\n\n"
    "Learning JUNGLE\n",
)


def notify(smtp_url: str, to: str, notice: Notice, link: str = "") -> bool:
    """Send a notice in a new thread, if a mail server is set up and the address is below its limit of mails.

    Return whether it was handed over for sending.

    It never raises, because the change that the notice reports has already been committed.
    """
    if not smtp_url or not may_write_to(to):
        return False
    try:
        send_later(MailServer.from_url(smtp_url), to, notice.subject, notice.text.format(link=link))
    except Exception as error:
        logger.warning("a notice was not sent: %s", type(error).__name__)
        return False
    return True
