"""The command `flask parents purge`, which a scheduler runs once a day."""

from __future__ import annotations

import smtplib
import sys
from collections import Counter
from collections.abc import Callable
from typing import Final

import click

from learning_jungle.auth.cli import address_on, parents
from learning_jungle.auth.inactivity import (
    Unused,
    accounts_for_notice,
    count_due,
    delete_unused,
    lock_for_notice,
    record_notice,
)
from learning_jungle.auth.mail import MailServer
from learning_jungle.auth.notices import ACCOUNT_UNUSED, body_of
from learning_jungle.auth.services import purge_expired_sign_ins
from learning_jungle.extensions import current_settings, db
from learning_jungle.web.addresses import NotAnAddress
from learning_jungle.web.templating import london_date

#: So many accounts are deleted in one transaction, which keeps each statement and each lock short.
BATCH: Final = 20
BATCH_OF_SIGN_INS: Final = 1000
SENT: Final = "sent"
REFUSED: Final = "refused"
NO_LONGER_DUE: Final = "no longer due"
#: The mail server does not work, so the other notices would fail as well.
SERVER_DOWN: Final = "server down"


@parents.command("purge")
@click.option(
    "--limit", default=200, show_default=True, type=click.IntRange(1, 10_000), help="Most accounts of a kind."
)
@click.option("--dry-run", is_flag=True, help="Print what is due, send nothing and delete nothing.")
@click.option("--host", help="The host of the link in the notice, where ALLOWED_HOSTS names none in full.")
def purge(limit: int, dry_run: bool, host: str | None) -> None:
    """Write to parents who have not logged in for 23 months, and delete accounts not used for 24 months.

    An account is deleted 30 days after its notice was sent at the earliest. Expired sign-ins are deleted as well.
    """
    if dry_run:
        due = count_due(db.session)
        click.echo(f"Due are notices: {due.notices}, deletions: {due.deletions}, expired sign-ins: {due.sign_ins}.")
        return
    click.echo(f"Expired sign-ins deleted: {_in_batches(purge_expired_sign_ins, BATCH_OF_SIGN_INS)}.")
    smtp_url = current_settings().smtp_url
    if not smtp_url:
        click.echo("SMTP_URL is not set, so no notice is sent and no account is deleted.")
        return
    notices = _send_notices(MailServer.from_url(smtp_url), address_on(host, "auth.login"), limit)
    click.echo(f"Notices sent: {notices[SENT]}. Refused by the mail server: {notices[REFUSED]}.")
    click.echo(f"Unused accounts deleted: {_in_batches(delete_unused, BATCH, limit)}.")
    if notices[SERVER_DOWN]:
        click.echo("The mail server does not work: the other notices wait for the next run.")
        sys.exit(1)


def _send_notices(server: MailServer, link: str, limit: int) -> Counter[str]:
    """Send at most ``limit`` notices and return how many ended in which way; a server that is down ends it."""
    results: Counter[str] = Counter()
    for parent_id in accounts_for_notice(db.session, limit):
        unused = lock_for_notice(db.session, parent_id)
        result = _send_notice(server, unused, link) if unused else NO_LONGER_DUE
        # Committed for each one, so that a run that is broken off writes to nobody twice.
        db.session.commit()
        results[result] += 1
        if result == SERVER_DOWN:
            break
    return results


def _send_notice(server: MailServer, unused: Unused, link: str) -> str:
    body = body_of(ACCOUNT_UNUSED, current_settings().operator, link=link, date=london_date(unused.deleted_from))
    try:
        server.send(unused.email, ACCOUNT_UNUSED.subject, body)
    except (smtplib.SMTPRecipientsRefused, NotAnAddress):
        return REFUSED
    except smtplib.SMTPNotSupportedError:
        # A server without SMTPUTF8 refuses an address with other letters than ASCII, and takes all others.
        return SERVER_DOWN if unused.email.isascii() else REFUSED
    except (OSError, smtplib.SMTPException):
        return SERVER_DOWN
    record_notice(db.session, unused.parent_id)
    return SENT


def _in_batches(delete_some: Callable[..., int], batch: int, limit: int | None = None) -> int:
    """Delete and commit in batches, until nothing is left or ``limit`` is reached, and return how many were deleted."""
    deleted = 0
    while limit is None or deleted < limit:
        size = batch if limit is None else min(batch, limit - deleted)
        done = delete_some(db.session, size)
        db.session.commit()
        deleted += done
        if done < size:
            break
    return deleted
