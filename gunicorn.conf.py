"""gunicorn's settings; the Procfile passes no arguments, and environment variables set the port and the sizes."""

import os
import socket
import sys

from gunicorn.arbiter import Arbiter

from learning_jungle.version import VERSION, running_release
from learning_jungle.web.server_log import ServerLog, logging_config

# Heroku's router uses IPv6 and IPv4; a developer's machine serves only itself.
_everywhere = "[::]" if socket.has_dualstack_ipv6() else "0.0.0.0"  # noqa: S104
bind = [f"{_everywhere if os.environ.get('DYNO') else '127.0.0.1'}:{os.environ.get('PORT') or '5000'}"]
worker_class = "gthread"
workers = int(os.environ.get("WEB_CONCURRENCY") or 2)
# A slow sender holds a thread for as long as it sends: docs/adr/0008-slow-senders.md. A thread is made when it is first
# needed, and borrows one of the worker's few database connections only while it uses it.
threads = 128
keepalive = 95  # longer than the 90 seconds for which the router keeps a connection
timeout = 30
graceful_timeout = 20
worker_tmp_dir = "/dev/shm" if os.path.isdir("/dev/shm") else None  # noqa: S108 (a busy disk must not look like a dead worker)
max_requests = 50_000
max_requests_jitter = 10_000
# Loading the app before the fork lets the workers share its memory; --reload needs each to load its own.
preload_app = "--reload" not in (*sys.argv, *os.environ.get("GUNICORN_CMD_ARGS", "").split())
# Off Heroku a proxy on this machine, or one in FORWARDED_ALLOW_IPS, may use this header to report HTTPS.
secure_scheme_headers = {"X-FORWARDED-PROTO": "https"}
forwarder_headers = ""
control_socket_disable = True

logger_class = ServerLog
logconfig_dict = logging_config(os.environ.get("LOG_LEVEL", ""))


def on_starting(server: Arbiter) -> None:
    """Say which release starts."""
    server.log.info("Learning JUNGLE %s, release %s", VERSION, running_release() or "unknown")


def when_ready(server: Arbiter) -> None:
    """Load what every worker needs before the workers are forked."""
    if server.cfg.preload_app:
        from learning_jungle.operations.preload import preload

        preload(server.app.wsgi())


def post_fork(server: Arbiter, _worker: object) -> None:
    """Discard the connections that a preloaded app opened before the fork, because processes must not share them."""
    if server.cfg.preload_app:
        from learning_jungle.extensions import db

        with server.app.wsgi().app_context():
            db.engine.dispose(close=False)
