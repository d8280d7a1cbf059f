"""Bodies that come too slowly, too large or cut off, by gunicorn itself and by the test client."""

from __future__ import annotations

import io
import socket
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest
from flask import Flask, request, request_finished
from flask.testing import FlaskClient
from werkzeug.datastructures import FileStorage

from learning_jungle.web.bodies import BODY_SECONDS
from testing.server import Server, environment, serve

LIMIT = 64 * 1024
HEAD = b"POST /auth/login HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/x-www-form-urlencoded\r\n"


@pytest.fixture(scope="module")
def serving(make_migrated_database, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    environ = environment(make_migrated_database(), WEB_CONCURRENCY="1")
    with serve(environ, tmp_path_factory.mktemp("bodies") / "log") as server:
        yield server


def opened(server: Server, sent: bytes) -> socket.socket:
    connection = socket.create_connection(("127.0.0.1", int(server.address.rsplit(":", 1)[1])), timeout=20)
    connection.sendall(sent)
    return connection


def answer_to(server: Server, *parts: bytes) -> bytes:
    """Send parts a second apart and return all that comes back until the server closes."""
    with opened(server, parts[0]) as connection:
        for part in parts[1:]:
            time.sleep(1)
            connection.sendall(part)
        answer = b""
        while got := connection.recv(65536):
            answer += got
    return answer


def test_slow_bodies_end_in_ten_seconds_and_keep_nobody_waiting(serving: Server) -> None:
    drip = [HEAD + b"Content-Length: 60\r\n\r\n", *[b"a"] * 9]
    stalled = [HEAD + b"Content-Length: 60\r\n\r\na"]
    chunks = [HEAD + b"Transfer-Encoding: chunked\r\n\r\n", *[b"1\r\na\r\n"] * 9]
    to_a_file = [b"POST /static/none HTTP/1.1\r\nHost: x\r\nContent-Length: 60\r\n\r\na"]
    with ThreadPoolExecutor(40) as senders:
        began = time.monotonic()
        slow = [senders.submit(answer_to, serving, *parts) for parts in (drip, stalled, chunks) * 10]
        files = [senders.submit(answer_to, serving, *to_a_file) for _ in range(10)]
        while time.monotonic() < began + BODY_SECONDS + 1:
            asked = time.monotonic()
            healthy = answer_to(serving, b"GET /health HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
            assert healthy.startswith(b"HTTP/1.1 200")
            assert time.monotonic() - asked < 2
            time.sleep(0.2)
        for one in slow:
            assert one.result(10).startswith(b"HTTP/1.1 408")
        assert all(one.result(10) for one in files)
        assert time.monotonic() - began < BODY_SECONDS + 5
    assert "status=408" in serving.log
    assert "level=ERROR" not in serving.log


@pytest.mark.parametrize("chunked", [True, False])
@pytest.mark.parametrize(("length", "status"), [(LIMIT - 100, 422), (LIMIT, 422), (LIMIT + 1, 413), (2_000_000, 413)])
def test_a_body_is_taken_or_refused_as_a_whole(serving: Server, chunked: bool, length: int, status: int) -> None:
    body = b"email=a&password=".ljust(length, b"x")
    if chunked:
        parts = [body[at : at + 5000] for at in range(0, length, 5000)]
        framed = b"".join(b"%x\r\n%s\r\n" % (len(part), part) for part in parts) + b"0\r\n\r\n"
        sent = HEAD + b"Transfer-Encoding: chunked\r\nConnection: close\r\n\r\n" + framed
    else:
        sent = HEAD + b"Content-Length: %d\r\nConnection: close\r\n\r\n" % length + body
    try:
        answer = answer_to(serving, sent)
    except OSError:
        # Two megabytes are not read to their end.
        assert length == 2_000_000
        return
    # Without a token the form is refused, whatever it holds.
    assert answer.startswith(b"HTTP/1.1 %d" % (403 if status == 422 else status))


def test_a_body_that_breaks_off_is_no_form(serving: Server) -> None:
    with opened(serving, HEAD + b"Content-Length: 60\r\n\r\nemail=a") as connection:
        connection.shutdown(socket.SHUT_WR)
        assert connection.recv(100).startswith(b"HTTP/1.1 400")


@pytest.mark.parametrize("broken", [b"zz\r\n", b"5\r\nabc\r\n0\r\n\r\n", b"-1\r\n\r\n"])
def test_a_malformed_chunk_is_no_form(serving: Server, broken: bytes) -> None:
    with opened(serving, HEAD + b"Transfer-Encoding: chunked\r\n\r\n" + broken) as connection:
        connection.shutdown(socket.SHUT_WR)
        assert connection.recv(100).startswith(b"HTTP/1.1 400")


@pytest.fixture
def client(app: Flask) -> FlaskClient:
    return app.test_client()


@pytest.mark.parametrize(("declared", "status"), [("-1", 400), ("abc", 400), ("9" * 5000, 400), ("٣", 400)])
def test_a_length_that_is_none_is_refused(client: FlaskClient, declared: str, status: int) -> None:
    declared = declared.encode().decode("latin-1")
    answer = client.post("/auth/login", input_stream=io.BytesIO(b"a=b"), environ_overrides={"CONTENT_LENGTH": declared})
    assert answer.status_code == status


def test_the_refusal_says_what_to_do(app: Flask) -> None:
    answer = app.test_client().post("/auth/login", environ_overrides={"learning_jungle.body_refused": 408})
    assert answer.status_code == 408
    assert "came too slowly" in answer.text


def test_a_file_in_a_body_is_closed_with_its_request(app: Flask, client: FlaskClient) -> None:
    files: list[FileStorage] = []

    def note(_sender: Flask, **_: object) -> None:
        files.extend(request.files.values())

    with request_finished.connected_to(note, app):
        answer = client.post("/auth/login", data={"email": (io.BytesIO(b"a" * 1000), "a.txt")})
    assert answer.status_code == 415
    assert [file.stream.closed for file in files] == [True]
