"""The Procfile's web command has the right settings, logs in one format and stops cleanly."""

from __future__ import annotations

import os
import re
import runpy
import shlex
import socket
import subprocess
import types
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path

import pytest
import requests

from learning_jungle.version import running_release
from testing import ROOT
from testing.server import Server, environment, procfile, serve

CONFIG = str(ROOT / "gunicorn.conf.py")
LINE = re.compile(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,\d{3}Z level=[A-Z]+ logger=\S+ request_id=\S+ .+")


@pytest.fixture(scope="module")
def serving(make_database, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    environ = environment(make_database(), DEBUG="False", PYTHONWARNINGS="always::DeprecationWarning")
    with serve(environ, tmp_path_factory.mktemp("gunicorn") / "log") as server:
        yield server


def answer_to(server: Server, request: bytes) -> bytes:
    """Send bytes to a server, end the sending, and return the beginning of what it answers."""
    with socket.create_connection(("127.0.0.1", int(server.address.rsplit(":", 1)[1])), timeout=5) as rude:
        rude.sendall(request)
        rude.shutdown(socket.SHUT_WR)
        return rude.recv(100)


def test_every_line_has_one_form_also_with_the_platforms_access_log(make_database, tmp_path: Path) -> None:
    environ = environment(make_database(), DYNO="web.1", GUNICORN_CMD_ARGS="--access-logfile -", DEBUG="False")
    with serve(environ, tmp_path / "log") as server:
        requests.get(f"{server.address}/auth/reset/private-token", allow_redirects=False, timeout=5)
        requests.get(f"{server.address}/private", headers={"X-Forwarded-Proto": "https"}, timeout=5)
        for request in (b"BAD WORD / HTTP/1.1\r\n", b"GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nBad Header private: 1\r\n"):
            assert answer_to(server, request + b"\r\n").startswith(b"HTTP/1.1 400")
    lines = server.log.splitlines()
    assert [line for line in lines if not LINE.fullmatch(line)] == []
    assert "private" not in server.log
    assert sum("logger=learning_jungle.requests" in line and "status=404" in line for line in lines) == 1
    assert any("logger=gunicorn.error" in line for line in lines)
    # Of a request that gunicorn itself refuses, neither who sent it nor what was in it.
    assert sum(line.endswith("A malformed request was refused.") for line in lines) == 2
    assert "BAD WORD" not in server.log
    assert "ip=" not in server.log
    assert f"release {running_release() or 'unknown'}" in "\n".join(lines[:2])
    assert server.process.returncode == 0


def test_a_log_of_every_detail_names_no_part_of_a_request_that_broke_off(make_database, tmp_path: Path) -> None:
    environ = environment(make_database(), DEBUG="False", LOG_LEVEL="DEBUG")
    with serve(environ, tmp_path / "log") as server:
        assert answer_to(server, b"GET /private HTTP/1.1\r\nHost: 127") == b""
    assert "A request broke off." in server.log
    assert "private" not in server.log


SMUGGLED = b"GET /auth/login HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n"


@pytest.mark.parametrize(
    "headers",
    [
        b"Content-Length: 5\r\nTransfer-Encoding: chunked\r\n",
        b"Transfer-Encoding: chunked\r\nContent-Length: 5\r\n",
        b"Content-Length: 5\r\nContent-Length: 6\r\n",
        b"Transfer-Encoding: xchunked\r\n",
        b"Content-Length: +5\r\n",
    ],
)
def test_a_request_of_two_lengths_hides_no_second_one(serving: Server, headers: bytes) -> None:
    with socket.create_connection(("127.0.0.1", int(serving.address.rsplit(":", 1)[1])), timeout=5) as rude:
        rude.sendall(b"POST /auth/logout HTTP/1.1\r\nHost: 127.0.0.1\r\n" + headers + b"\r\n0\r\n\r\n" + SMUGGLED)
        answer = b""
        while got := rude.recv(4096):
            answer += got
    assert answer.startswith((b"HTTP/1.1 400", b"HTTP/1.1 501"))
    assert answer.count(b"HTTP/1.1 ") == 1


def test_a_fault_in_the_settings_ends_the_server_instead_of_trying_for_ever() -> None:
    done = subprocess.run(
        shlex.split(procfile("web")),
        cwd=ROOT,
        env=environment("", DEBUG="False", PORT="0"),
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )
    assert done.returncode == 1
    assert "FAIL  settings: DATABASE_URL is missing" in done.stderr
    # Once, because the app is loaded before the workers are forked, and without a traceback.
    assert (done.stdout + done.stderr).count("DATABASE_URL") == 1
    assert "Traceback" not in done.stdout + done.stderr


def test_the_log_level_is_gunicorns_too(monkeypatch: pytest.MonkeyPatch) -> None:
    for given, level in (("warning", "WARNING"), ("", "INFO"), ("NONSENSE", "INFO")):
        monkeypatch.setenv("LOG_LEVEL", given)
        assert runpy.run_path(CONFIG)["logconfig_dict"]["loggers"]["gunicorn.error"]["level"] == level


def test_it_listens_everywhere_on_the_platform_only(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PORT", "7001")
    monkeypatch.delenv("DYNO", raising=False)
    assert runpy.run_path(CONFIG)["bind"] == ["127.0.0.1:7001"]
    monkeypatch.setenv("DYNO", "web.1")
    assert runpy.run_path(CONFIG)["bind"][0] in ("[::]:7001", "0.0.0.0:7001")


@pytest.mark.skipif(not Path("/proc/self/fd").is_dir(), reason="reads the sockets of processes from Linux")
def test_workers_forked_from_one_thread_have_connections_of_their_own(serving: Server) -> None:
    """The master keeps no connection, and two workers under load share none."""
    # On a busy machine one worker may take a whole round of requests.
    for _ in range(10):
        with ThreadPoolExecutor(8) as browsers:
            list(browsers.map(lambda _: requests.get(f"{serving.address}/health", timeout=10), range(80)))
        master, *workers = [set(sockets_of(process.pid)) for process in serving.processes()]
        own = [held - master for held in workers]
        if all(own):
            break
    assert len(workers) == 2
    assert all(own), "a worker has no connection"
    assert not own[0] & own[1]
    # The server listens, on one address only.
    assert len(master) == 1
    assert "multi-threaded" not in serving.log


def sockets_of(pid: int) -> list[str]:
    found = []
    for entry in Path(f"/proc/{pid}/fd").iterdir():
        # A file may have been closed since the folder was read.
        with suppress(FileNotFoundError):
            found.append(os.readlink(entry))
    return [target for target in found if target.startswith("socket:")]


def test_code_that_is_loaded_anew_is_loaded_by_the_worker(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("GUNICORN_CMD_ARGS", raising=False)
    assert runpy.run_path(CONFIG)["preload_app"]
    arguments = re.search(r'"GUNICORN_CMD_ARGS"\] = "(.*)"', (ROOT / "bin" / "run").read_text())[1]
    monkeypatch.setenv("GUNICORN_CMD_ARGS", arguments)
    assert not runpy.run_path(CONFIG)["preload_app"]


@pytest.mark.parametrize(("preload", "disposed"), [(True, [False]), (False, [])])
def test_no_connection_crosses_a_fork(app, monkeypatch: pytest.MonkeyPatch, preload: bool, disposed: list) -> None:
    from learning_jungle.extensions import db

    with app.app_context():
        engine = db.engine
    seen: list[bool] = []
    monkeypatch.setattr(type(engine), "dispose", lambda self, close=True: seen.append(close))
    server = types.SimpleNamespace(
        cfg=types.SimpleNamespace(preload_app=preload), app=types.SimpleNamespace(wsgi=lambda: app)
    )
    runpy.run_path(CONFIG)["post_fork"](server, None)
    assert seen == disposed
