"""Mail to a parent through the server that SMTP_URL names."""

from __future__ import annotations

import logging
import smtplib
import ssl
from dataclasses import dataclass
from datetime import UTC, datetime
from email.message import EmailMessage
from email.utils import format_datetime, make_msgid
from functools import cache
from threading import Thread
from typing import Final

from learning_jungle.setting_addresses import read_mail_url
from learning_jungle.settings import Operator
from learning_jungle.web.addresses import NotAnAddress, address_for_mail

logger = logging.getLogger("learning_jungle.mail")

TIMEOUT_SECONDS: Final = 15
THIS_MACHINE: Final = ("localhost", "127.0.0.1", "::1")


@dataclass(frozen=True, slots=True)
class MailServer:
    """A mail server and the account to use there.

    ``smtps`` means TLS from the start. ``smtp`` means STARTTLS, which only a server on this machine may lack.
    """

    host: str
    port: int
    tls: bool
    user: str
    password: str
    sender: str

    @classmethod
    def from_url(cls, url: str) -> MailServer:
        """Read ``smtp://user:password@host:587?from=jungle@example.com``. Raises NotAMailServer for anything else."""
        return cls(*read_mail_url(url))

    def send(self, to: str, subject: str, body: str) -> None:
        """Send a plain-text message.

        Raises OSError or smtplib.SMTPException if the server does not take it, and NotAnAddress if ``to`` is not valid.
        """
        message = EmailMessage()
        message["From"], message["To"], message["Subject"] = self.sender, address_for_mail(to), subject
        message["Date"] = format_datetime(datetime.now(UTC))
        # With the sender's domain, because the default would publish the name of this machine.
        message["Message-ID"] = make_msgid(domain=self.sender.rpartition("@")[2].strip(" >"))
        message.set_content(body)
        if self.tls:
            connection: smtplib.SMTP = smtplib.SMTP_SSL(
                self.host, self.port, timeout=TIMEOUT_SECONDS, context=trusted_certificates()
            )
        else:
            connection = smtplib.SMTP(self.host, self.port, timeout=TIMEOUT_SECONDS)
        with connection:
            connection.ehlo()
            if not self.tls and connection.has_extn("starttls"):
                connection.starttls(context=trusted_certificates())
                connection.ehlo()
            elif not self.tls and (self.user or self.host not in THIS_MACHINE):
                raise smtplib.SMTPException("the server offers no TLS, and neither password nor link travels without")
            if self.user:
                connection.login(self.user, self.password)
            connection.send_message(message)


def sign_off(operator: Operator) -> str:
    """Return the last lines of every mail: the site, and who runs it with a way to ask, as far as they are set."""
    return "\n".join(filter(None, ("Learning JUNGLE", operator.name, operator.contact))) + "\n"


@cache
def trusted_certificates() -> ssl.SSLContext:
    """Return the trusted certificate authorities, read once because each copy takes a megabyte."""
    return ssl.create_default_context()


def send_later(server: MailServer, to: str, subject: str, body: str) -> Thread:
    """Send a message in a new thread and return the thread.

    The response time must not reveal whether a mail was sent, that is, whether an address has an account.
    """

    def send() -> None:
        try:
            server.send(to, subject, body)
        except (OSError, smtplib.SMTPException, NotAnAddress) as error:
            # The error's text may contain the email address, so only its type is logged.
            logger.error("mail not sent: %s", type(error).__name__)  # noqa: TRY400

    thread = Thread(target=send, name="mail", daemon=True)
    thread.start()
    return thread
