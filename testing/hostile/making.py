"""Generates hostile requests as WSGI environments; the same seed gives the same requests."""

from __future__ import annotations

import io
import json
import random
import uuid
from collections.abc import Iterator
from typing import Any
from urllib.parse import quote_from_bytes

from flask import Flask, session
from flask.sessions import SecureCookieSessionInterface
from flask_wtf.csrf import generate_csrf
from sqlalchemy import select

from learning_jungle.auth.sessions import sign_in
from learning_jungle.extensions import db
from learning_jungle.models import Parent
from testing.family import CHEST, CHILD, PASSWORD
from testing.hostile.material import ELSEWHERE, FIELDS, HEADERS, LENGTHS, METHODS, PATHS, REDIRECTING, TEXTS, TYPES
from testing.visitor import Visitor


class Target:
    """The app, and what an attacker with an account knows: a session, its CSRF token and some ids."""

    def __init__(self, app: Flask) -> None:
        """Register the attacker, with one child in the middle of a diagnostic and another who has finished."""
        self.app = app
        self.email = email = f"{uuid.uuid4()}@example.com"
        parent = Visitor(app.test_client())
        parent.register(email)
        with app.app_context():
            self._parent_id = db.session.scalars(select(Parent.id).where(Parent.email == email)).one()
        finished = parent.finished()
        parent.grown_up()
        child = parent.add_child(**CHILD)
        parent.fill_chest(child, **CHEST)
        started = parent.start(child)
        self.ids = (child, started, finished, str(uuid.uuid4()), "0" * 32)
        self.renew()

    def renew(self) -> None:
        """Sign in again, because after a log-out or in child mode the next requests would reach few views."""
        with self.app.test_request_context(environ_base={"REMOTE_ADDR": "127.0.0.1"}):
            sign_in(db.session.get_one(Parent, self._parent_id))
            db.session.commit()
            self.token = generate_csrf()
            interface = self.app.session_interface
            assert isinstance(interface, SecureCookieSessionInterface)
            serializer = interface.get_signing_serializer(self.app)
            assert serializer is not None
            self.cookie = str(serializer.dumps(dict(session)))


def requests_of(target: Target, count: int, seed: int) -> Iterator[dict[str, Any]]:
    """Yield hostile requests as WSGI environments."""
    rng = random.Random(seed)
    for _ in range(count):
        yield _request(target, rng)


def _request(target: Target, rng: random.Random) -> dict[str, Any]:
    path = rng.choice(PATHS).format(
        text=rng.choice(TEXTS), id=rng.choice(target.ids), n=rng.choice((1, 10, 0, 11, 10**30, -1))
    )
    body, content_type = _body(target, rng)
    chunked = rng.random() < 0.1
    environ: dict[str, Any] = {
        "REQUEST_METHOD": rng.choice(METHODS),
        "SCRIPT_NAME": "",
        # WSGI servers decode the bytes of a path as Latin-1, whatever their encoding.
        "PATH_INFO": _bytes(path, rng).decode("latin-1"),
        "QUERY_STRING": _query(path, rng),
        "SERVER_NAME": "localhost",
        "SERVER_PORT": "80",
        "SERVER_PROTOCOL": "HTTP/1.1",
        "REMOTE_ADDR": f"10.{rng.randrange(256)}.{rng.randrange(256)}.{rng.randrange(256)}",
        "HTTP_HOST": "localhost",
        "CONTENT_TYPE": content_type,
        "CONTENT_LENGTH": rng.choice(LENGTHS) if rng.random() < 0.05 else str(len(body)),
        "wsgi.version": (1, 0),
        "wsgi.url_scheme": "http",
        "wsgi.input": io.BytesIO(body),
        "wsgi.errors": io.StringIO(),
        "wsgi.multithread": True,
        "wsgi.multiprocess": True,
        "wsgi.run_once": False,
    }
    if chunked:
        # gunicorn takes the chunks apart, and what it hands over has no length.
        del environ["CONTENT_LENGTH"]
        environ |= {"HTTP_TRANSFER_ENCODING": "chunked", "wsgi.input_terminated": True}
    if rng.random() < 0.7:
        environ["HTTP_COOKIE"] = f"session={target.cookie}"
    while rng.random() < 0.3:
        value = rng.choice((*TEXTS, "session=" + rng.choice(TEXTS), f"session={_mangled(target.cookie, rng)}"))
        environ[rng.choice(HEADERS)] = value.encode("utf-8", "surrogatepass").decode("latin-1")
    return environ


def _spelling(address: str, rng: random.Random) -> str:
    """Return an address as somebody may write it who means to be counted as another."""
    name, _, domain = address.partition("@")
    wide = "".join(chr(ord(letter) + 0xFEE0) if "!" <= letter <= "~" else letter for letter in name)
    spellings = (
        address.upper(),
        " " * rng.choice((1, 295, 5000)) + address,
        address + "\u200b",
        "\u202e" + address,
        f"{wide}@{domain}",
        f"{name}@{domain}.",
        f"{name}@ex\u00e4mple.com",
        f"{name}@xn--exmple-cua.com",
        f'"{name}"@{domain}',
        f"{name}+tag@{domain}",
    )
    return rng.choice(spellings)


def _json(fields: dict[str, str], rng: random.Random) -> bytes:
    """Return fields as JSON of one kind or another, or what is nearly JSON."""
    values = {name: rng.choice((value, 5, None, [value], {name: value}, True, 1e308)) for name, value in fields.items()}
    whole = json.dumps(values)
    deep = "[" * 10_000
    return rng.choice((whole, whole, f"[{whole}]", whole[:-1], "5", "null", '"email"', deep, "")).encode()


def _mangled(value: str, rng: random.Random) -> str:
    at = rng.randrange(len(value))
    return value[:at] + rng.choice(("", "x", ".", "\x00", "=")) + value[at + 1 :]


def _bytes(words: str, rng: random.Random) -> bytes:
    made = words.encode("utf-8", "surrogatepass")
    if rng.random() < 0.05:
        made += bytes(rng.randrange(256) for _ in range(6))
    return made


def _query(path: str, rng: random.Random) -> str:
    pairs = []
    if path in REDIRECTING and rng.random() < 0.5:
        pairs.append(f"next={quote_from_bytes(_bytes(rng.choice(ELSEWHERE), rng))}")
    while rng.random() < 0.4:
        name, value = rng.choice(FIELDS), _bytes(rng.choice(TEXTS), rng)
        pairs.append(f"{name}={quote_from_bytes(value)}" if rng.random() < 0.8 else value.decode("latin-1"))
    return rng.choice(("&", ";", "&&", "%")).join(pairs)


def _body(target: Target, rng: random.Random) -> tuple[bytes, str]:
    kind = rng.choice(TYPES) if rng.random() < 0.3 else TYPES[0]
    fields = {"csrf_token": target.token} if rng.random() < 0.8 else {}
    if rng.random() < 0.5:
        fields |= (
            CHILD | CHEST | {"email": "a@example.com", "password": PASSWORD, "new_password": PASSWORD, "answer": "A"}
        )
    for _ in range(rng.randrange(5)):
        fields[rng.choice(FIELDS)] = rng.choice(TEXTS)
    if rng.random() < 0.2:
        fields["email"] = _spelling(target.email, rng)
    if rng.random() < 0.02:
        fields |= {f"field{number}": "x" for number in range(1500)}
    if rng.random() < 0.01:
        fields["first_name"] = "x" * 200_000
    if kind == "application/json":
        return _json(fields, rng), kind
    if kind.startswith("multipart"):
        file = b'; filename="a.txt"\r\nContent-Type: text/plain'
        parts = (
            b'--x\r\nContent-Disposition: form-data; name="%s"' + rng.choice((b"", file)) + b"\r\n\r\n%s\r\n"
            for _ in fields
        )
        made = b"".join(
            part % (name.encode(), _bytes(value, rng))
            for part, (name, value) in zip(parts, fields.items(), strict=True)
        )
        return made + rng.choice((b"--x--", b"", b"--x\r\n")), kind
    form = "&".join(f"{name}={quote_from_bytes(_bytes(value, rng))}" for name, value in fields.items())
    return form.encode(), kind
