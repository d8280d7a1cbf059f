"""After a change of the secret key everyone stays signed in as long as the old key is among the fallbacks."""

from __future__ import annotations

import dataclasses

import pytest
from flask import Flask
from sqlalchemy.orm import Session

from learning_jungle import create_app
from learning_jungle.extensions import db
from learning_jungle.settings import Settings
from testing.visitor import Visitor


@pytest.mark.parametrize(("kept", "status"), [(True, 200), (False, 303)])
def test_a_session_of_the_old_key(
    app: Flask, settings: Settings, session: Session, parent: Visitor, kept: bool, status: int
) -> None:
    fallbacks = (settings.secret_key,) if kept else ()
    renewed = create_app(dataclasses.replace(settings, secret_key="n" * 40, secret_key_fallbacks=fallbacks))
    with renewed.app_context():
        db.engines[None] = session.connection()
    cookie = parent.client.get_cookie("session")
    client = renewed.test_client()
    client.set_cookie("session", cookie.value)
    assert client.get("/children/").status_code == status
