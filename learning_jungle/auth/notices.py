"""Word by mail that an account was changed, so that a parent notices a change that somebody else made."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from learning_jungle.auth.mail import MailServer, send_later


@dataclass(frozen=True, slots=True)
class Notice:
    """A subject and a text; ``{link}`` in the text is the page that helps."""

    subject: str
    text: str


PASSWORD_CHANGED: Final = Notice(
    "Your password was changed",
    "Hello,\n\n"
    "the password of your Learning JUNGLE account was changed just now, and every other device was signed out.\n\n"
    "If it was you, there is nothing to do. If it was not you, set a new one at once:\n\n"
    "{link}\n",
)
#: Goes to the address of before: the new one may be a stranger's.
ADDRESS_CHANGED: Final = Notice(
    "Your e-mail address was changed",
    "Hello,\n\n"
    "your Learning JUNGLE account signs in with another e-mail address from now on, and no longer with this one.\n\n"
    "If it was you, there is nothing to do. If it was not you, tell the person who runs the site:\n\n"
    "{link}\n",
)


def notify(smtp_url: str, to: str, notice: Notice, link: str) -> None:
    """Send a notice in a thread of its own; nothing happens where no mail server is set."""
    if smtp_url:
        send_later(MailServer.from_url(smtp_url), to, notice.subject, notice.text.format(link=link))
