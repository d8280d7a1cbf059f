"""`flask parents purge` deletes the accounts that nobody uses, after a notice, and no others."""

from __future__ import annotations

import dataclasses
import logging
import smtplib

import pytest
from click.testing import Result
from flask import Flask
from sqlalchemy import select, text
from sqlalchemy.orm import Session

from learning_jungle.auth.mail import MailServer
from learning_jungle.models import Child, Parent, SignIn
from learning_jungle.settings import Operator
from testing.visitor import Visitor
from tests.auth.unused_accounts import account, become_unused

MAIL = "smtp://mail.example.com?from=jungle@example.com"


@dataclasses.dataclass(frozen=True)
class Mail:
    to: str
    subject: str
    body: str


@pytest.fixture
def session(session: Session) -> Session:
    """The session of a test, without the accounts that other tests have left."""
    session.execute(text("DELETE FROM parent"))
    session.commit()
    return session


@pytest.fixture
def outbox(app: Flask, monkeypatch: pytest.MonkeyPatch) -> list[Mail]:
    """The mails sent by a server that refuses addresses like refused@ and jörg@, and that is down for down@."""
    sent: list[Mail] = []

    def send(_server: MailServer, to: str, subject: str, body: str) -> None:
        if to.startswith("refused"):
            raise smtplib.SMTPRecipientsRefused({to: (550, b"no such mailbox")})
        if not to.isascii():
            raise smtplib.SMTPNotSupportedError
        if to.startswith("down"):
            raise ConnectionRefusedError
        sent.append(Mail(to, subject, body))

    monkeypatch.setattr(MailServer, "send", send)
    operator = Operator("Hill Learning Ltd", "help@example.com")
    settings = dataclasses.replace(app.extensions["settings"], smtp_url=MAIL, operator=operator)
    monkeypatch.setitem(app.extensions, "settings", settings)
    return sent


def purge(app: Flask, *options: str) -> Result:
    return app.test_cli_runner().invoke(args=["parents", "purge", *options])


def left(session: Session) -> set[str]:
    return set(session.scalars(select(Parent.email)))


def test_a_notice_comes_at_23_months_and_says_who_writes_and_what_to_do(app: Flask, session, outbox) -> None:
    account(session, "unused@example.com", 23)
    account(session, "used@example.com", 22)
    done = purge(app)
    assert done.exit_code == 0, done.output
    assert "Notices sent: 1. Refused by the mail server: 0." in done.output
    (mail,) = outbox
    assert (mail.to, mail.subject) == ("unused@example.com", "Your account will be deleted")
    assert "/auth/login" in mail.body
    assert mail.body.endswith("Learning JUNGLE\nHill Learning Ltd\nhelp@example.com\n")
    assert left(session) == {"unused@example.com", "used@example.com"}


def test_a_notice_is_sent_once(app: Flask, session, outbox) -> None:
    account(session, "unused@example.com", 23)
    purge(app)
    assert "Notices sent: 0." in purge(app).output
    assert len(outbox) == 1


@pytest.mark.parametrize(
    ("unused_months", "notice_days", "kept"),
    [(24, 30, False), (24, 29, True), (23, 30, True), (60, None, True), (60, 31, False)],
)
def test_an_account_is_deleted_at_24_months_and_30_days_after_its_notice(
    app: Flask, session, outbox, unused_months: int, notice_days: int | None, kept: bool
) -> None:
    account(session, "unused@example.com", unused_months, notice_days)
    assert f"Unused accounts deleted: {0 if kept else 1}." in purge(app).output
    assert left(session) == ({"unused@example.com"} if kept else set())


def test_the_date_in_a_late_notice_leaves_30_days(app: Flask, session, outbox) -> None:
    account(session, "unused@example.com", 60)
    purge(app)
    day = session.scalar(
        text("SELECT to_char((now() + interval '30 days') AT TIME ZONE 'Europe/London', 'FMDD FMMonth YYYY')")
    )
    assert f"soon after {day}." in outbox[0].body


def test_everything_below_the_account_goes_with_it_and_nothing_of_others(
    app: Flask, session, parent: Visitor, other_parent: Visitor, outbox
) -> None:
    parent.finished()
    other_parent.add_child(first_name="Omar")
    become_unused(session, "parent@example.com")
    assert "Unused accounts deleted: 1." in purge(app).output
    assert left(session) == {"other@example.com"}
    assert session.scalars(select(Child.first_name)).all() == ["Omar"]


def test_logging_in_keeps_the_account_and_takes_the_notice_back(app: Flask, session, parent: Visitor, outbox) -> None:
    parent.post("/auth/logout")
    become_unused(session, "parent@example.com")
    parent.login()
    assert "Unused accounts deleted: 0." in purge(app).output
    assert session.scalar(select(Parent.deletion_notice_at)) is None
    assert outbox == []


def test_without_a_mail_server_no_account_is_deleted(app: Flask, session) -> None:
    account(session, "unused@example.com", 24, 31)
    done = purge(app)
    assert done.exit_code == 0
    assert "SMTP_URL is not set, so no notice is sent and no account is deleted." in done.output
    assert left(session) == {"unused@example.com"}


@pytest.mark.parametrize("email", ["refused@example.com", "jörg@example.com"])
def test_a_notice_that_was_not_sent_leads_to_no_deletion(app: Flask, session, outbox, email: str) -> None:
    refused = account(session, email, 30)
    done = purge(app)
    assert done.exit_code == 0
    assert "Notices sent: 0. Refused by the mail server: 1." in done.output
    assert session.get(Parent, refused).deletion_notice_at is None


def test_a_mail_server_that_is_down_ends_the_run_with_an_error(app: Flask, session, outbox) -> None:
    account(session, "down@example.com", 23)
    account(session, "old@example.com", 24, 31)
    done = purge(app)
    assert done.exit_code == 1
    assert "The mail server does not work" in done.output
    assert left(session) == {"down@example.com"}


def test_a_run_writes_to_and_deletes_at_most_as_many_as_its_limit(app: Flask, session, outbox) -> None:
    for number in range(3):
        account(session, f"unused{number}@example.com", 23)
        account(session, f"old{number}@example.com", 24, 31)
    purge(app, "--limit", "2")
    assert len(outbox) == 2
    assert len(left(session)) == 4
    purge(app, "--limit", "2")
    assert len(outbox) == 3
    assert len(left(session)) == 3


def test_a_dry_run_counts_and_changes_nothing(app: Flask, session, outbox) -> None:
    account(session, "unused@example.com", 23)
    account(session, "old@example.com", 24, 31)
    session.add(SignIn(parent_id=account(session, "used@example.com", 1), session_version=1))
    session.flush()
    session.execute(text("UPDATE sign_in SET created_at = now() - interval '91 days'"))
    session.commit()
    assert purge(app, "--dry-run").output == "Due are notices: 1, deletions: 1, expired sign-ins: 1.\n"
    assert outbox == []
    assert len(left(session)) == 3
    assert session.scalar(select(Parent.deletion_notice_at).where(Parent.email == "unused@example.com")) is None


def test_expired_sign_ins_are_deleted_and_valid_ones_kept(app: Flask, session, parent: Visitor) -> None:
    session.add(SignIn(parent_id=account(session, "used@example.com", 1), session_version=1))
    session.flush()
    session.execute(
        text(
            "UPDATE sign_in SET created_at = now() - interval '91 days'"
            " WHERE parent_id = (SELECT id FROM parent WHERE email = 'used@example.com')"
        )
    )
    session.commit()
    assert "Expired sign-ins deleted: 1." in purge(app).output
    assert parent.get("/children/").status_code == 200


def test_no_email_address_is_printed_or_logged(app: Flask, session, outbox, caplog: pytest.LogCaptureFixture) -> None:
    for number, email in enumerate(("unused@example.com", "refused@example.com", "down@example.com")):
        account(session, email, 23 + number)
    account(session, "old@example.com", 24, 31)
    with caplog.at_level(logging.DEBUG):
        done = purge(app)
    assert "@" not in done.output
    assert "@example" not in caplog.text
