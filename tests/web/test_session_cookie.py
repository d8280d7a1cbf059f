"""The session cookie and reset links are signed with SHA-256, and a session signed with SHA-1 is not accepted."""

from __future__ import annotations

import pytest
from flask import Flask
from flask.sessions import SecureCookieSessionInterface
from itsdangerous import want_bytes
from itsdangerous.encoding import base64_decode

from learning_jungle.auth.reset import ResetLinks
from learning_jungle.auth.services import parent_by_email
from learning_jungle.auth.sessions import RENEWED_KEY
from testing.visitor import Visitor

SHA256_BYTES = 32


def signature_of(token: str) -> bytes:
    return base64_decode(want_bytes(token.rpartition(".")[2]))


def test_session_and_reset_link_have_a_signature_of_256_bits(parent: Visitor, session) -> None:
    tokens = {
        "session": parent.client.get_cookie("session").value,
        "link": ResetLinks(["k" * 40]).token_for(parent_by_email(session, "parent@example.com")),
    }
    assert {name: len(signature_of(token)) for name, token in tokens.items()} == dict.fromkeys(tokens, SHA256_BYTES)


def test_a_session_signed_with_sha_1_is_nobodys(app: Flask, parent: Visitor) -> None:
    with parent.client.session_transaction() as kept:
        signer = SecureCookieSessionInterface().get_signing_serializer(app)
        weak = signer.dumps(dict(kept))
    parent.client.set_cookie("session", weak)
    assert parent.get("/children/").status_code == 303


@pytest.mark.parametrize("path", ["/robots.txt", "/manifest.webmanifest", "/service-worker.js"])
def test_what_caches_keep_has_no_session_and_the_next_page_renews_it(parent: Visitor, path: str) -> None:
    with parent.client.session_transaction() as kept:
        kept[RENEWED_KEY] = 1
    answer = parent.get(path)
    assert "public" in answer.headers["Cache-Control"]
    assert "Set-Cookie" not in answer.headers
    assert "Set-Cookie" in parent.get("/children/").headers
