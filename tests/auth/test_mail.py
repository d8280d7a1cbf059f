"""Mail goes out as it should, and a password never travels to a mail server without TLS."""

from __future__ import annotations

import dataclasses
import smtplib
import socket
import socketserver
import threading
from collections.abc import Iterator

import pytest

from learning_jungle.auth.mail import MailServer, send_later


class PlainServer(socketserver.ThreadingTCPServer):
    """A mail server that offers no TLS and notes every line that it hears."""

    allow_reuse_address = True
    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Conversation)
        self.heard: list[str] = []


class Conversation(socketserver.StreamRequestHandler):
    def handle(self) -> None:
        self.wfile.write(b"220 here\r\n")
        in_message = False
        for raw in self.rfile:
            line = raw.decode().rstrip()
            self.server.heard.append(line)
            if in_message:
                in_message = line != "."
                if not in_message:
                    self.wfile.write(b"250 taken\r\n")
            elif line.upper() == "DATA":
                in_message = True
                self.wfile.write(b"354 go on\r\n")
            elif line.upper().startswith("EHLO"):
                self.wfile.write(b"250-here\r\n250 AUTH PLAIN LOGIN\r\n")
            elif line.upper() == "QUIT":
                self.wfile.write(b"221 bye\r\n")
                return
            else:
                self.wfile.write(b"250 well\r\n")


@pytest.fixture
def server() -> Iterator[PlainServer]:
    with PlainServer() as running:
        threading.Thread(target=running.serve_forever, daemon=True).start()
        yield running
        running.shutdown()


def url(server: PlainServer, user: str = "") -> str:
    return f"smtp://{user}127.0.0.1:{server.server_address[1]}?from=jungle@example.com"


def test_a_mail_reaches_the_server(server: PlainServer) -> None:
    MailServer.from_url(url(server)).send("parent@example.com", "Set a new password", "the link")
    assert "To: parent@example.com" in server.heard
    assert "the link" in server.heard


def test_without_tls_neither_password_nor_message_is_sent(server: PlainServer) -> None:
    with pytest.raises(smtplib.SMTPException, match="no TLS"):
        MailServer.from_url(url(server, "user:hidden-word@")).send("parent@example.com", "Subject", "the link")
    assert not [
        line for line in server.heard if line.upper().startswith(("AUTH", "MAIL", "DATA")) or "the link" in line
    ]


def test_without_tls_no_link_leaves_this_machine(server: PlainServer, monkeypatch: pytest.MonkeyPatch) -> None:
    far = dataclasses.replace(MailServer.from_url(url(server)), host="mail.example.com")
    connect = socket.create_connection
    monkeypatch.setattr(socket, "create_connection", lambda to, *rest: connect(("127.0.0.1", to[1]), *rest))
    with pytest.raises(smtplib.SMTPException, match="no TLS"):
        far.send("parent@example.com", "Subject", "the link")
    assert server.heard
    assert not [line for line in server.heard if line.upper().startswith(("MAIL", "DATA")) or "the link" in line]


def test_a_mail_that_is_not_taken_is_logged_without_the_address(capsys: pytest.CaptureFixture[str], app) -> None:
    send_later(MailServer.from_url("smtp://127.0.0.1:1"), "parent@example.com", "Subject", "the link").join(10)
    assert "parent@example.com" not in capsys.readouterr().out


def test_every_mail_has_a_date_and_an_id_of_its_own(server: PlainServer) -> None:
    for _ in range(2):
        MailServer.from_url(url(server)).send("parent@example.com", "Hello", "Words")
    dates = [line for line in server.heard if line.startswith("Date: ")]
    ids = [line for line in server.heard if line.startswith("Message-ID: ")]
    assert len(dates) == 2
    assert len(set(ids)) == 2
    assert all(line.endswith("@example.com>") for line in ids)


def test_an_address_of_any_script_gets_mail_at_its_domain_in_ascii(server: PlainServer) -> None:
    MailServer.from_url(url(server)).send("parent@bücher.example", "Hello", "Words")
    assert any("<parent@xn--bcher-kva.example>" in line for line in server.heard if line.lower().startswith("rcpt"))
    assert "To: parent@xn--bcher-kva.example" in server.heard
