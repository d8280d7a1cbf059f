"""Nothing that the app hands out is signed with SHA-1, and nothing so signed is taken."""

from __future__ import annotations

import hashlib
import re

from flask import Flask
from flask.sessions import SecureCookieSessionInterface
from itsdangerous import URLSafeTimedSerializer, want_bytes
from itsdangerous.encoding import base64_decode

from learning_jungle.auth.reset import ResetLinks
from learning_jungle.auth.services import parent_by_email
from testing.visitor import Visitor

SHA256_BYTES = 32


def signature_of(token: str) -> bytes:
    return base64_decode(want_bytes(token.rpartition(".")[2]))


def test_session_form_token_and_reset_link_carry_a_signature_of_256_bits(parent: Visitor, session) -> None:
    page = parent.get("/children/new").text
    tokens = {
        "session": parent.client.get_cookie("session").value,
        "form": re.search(r'name="csrf_token"[^>]*value="([^"]+)"', page)[1],
        "link": ResetLinks(["k" * 40]).token_for(parent_by_email(session, "parent@example.com")),
    }
    assert {name: len(signature_of(token)) for name, token in tokens.items()} == dict.fromkeys(tokens, SHA256_BYTES)


def test_a_session_signed_with_sha_1_is_nobodys(app: Flask, parent: Visitor) -> None:
    with parent.client.session_transaction() as kept:
        signer = SecureCookieSessionInterface().get_signing_serializer(app)
        weak = signer.dumps(dict(kept))
    parent.client.set_cookie("session", weak)
    assert parent.get("/children/").status_code == 303


def test_a_form_token_signed_with_sha_1_is_refused(app: Flask, parent: Visitor) -> None:
    parent.get("/children/new")
    with parent.client.session_transaction() as kept:
        weak = URLSafeTimedSerializer(
            app.config["WTF_CSRF_SECRET_KEY"],
            salt="wtf-csrf-token",
            signer_kwargs={"digest_method": hashlib.sha1},
        ).dumps(kept["csrf_token"])
    assert parent.client.post("/auth/logout", data={"csrf_token": weak}).status_code == 403
