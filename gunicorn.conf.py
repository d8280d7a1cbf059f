"""gunicorn's settings; the Procfile starts it with no arguments, and the platform's variables decide the sizes."""

import os
import socket
import sys

from gunicorn.arbiter import Arbiter

from learning_jungle.settings import LOG_LEVELS

# Heroku's router speaks IPv6 and IPv4; on a developer's machine only the machine itself is served.
_everywhere = "[::]" if socket.has_dualstack_ipv6() else "0.0.0.0"  # noqa: S104
bind = [f"{_everywhere if os.environ.get('DYNO') else '127.0.0.1'}:{os.environ.get('PORT') or '5000'}"]
worker_class = "gthread"
workers = int(os.environ.get("WEB_CONCURRENCY") or 2)
# Each thread has one database connection: see the connection budget in DEPLOY.md before raising this.
threads = 4
keepalive = 95  # longer than the 90 seconds for which the router keeps a connection
timeout = 30
graceful_timeout = 20
worker_tmp_dir = "/dev/shm" if os.path.isdir("/dev/shm") else None  # noqa: S108 (a busy disk is no dead worker)
max_requests = 50_000
max_requests_jitter = 10_000
# The workers share the memory of an app that is loaded before they are forked; with --reload each loads its own.
preload_app = "--reload" not in (*sys.argv, *os.environ.get("GUNICORN_CMD_ARGS", "").split())
# Off Heroku a proxy on this machine, or one in FORWARDED_ALLOW_IPS, may say in this one way that it ended TLS.
secure_scheme_headers = {"X-FORWARDED-PROTO": "https"}
forwarder_headers = ""
control_socket_disable = True

# The app logs each request itself, without its address: the access log is silent even where the platform asks for it.
_level = os.environ.get("LOG_LEVEL", "").strip().upper()
logconfig_dict = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"line": {"()": "learning_jungle.web.log_format.UtcFormatter"}},
    "handlers": {"stdout": {"class": "logging.StreamHandler", "stream": "ext://sys.stdout", "formatter": "line"}},
    "root": {"level": "WARNING", "handlers": ["stdout"]},
    "loggers": {
        "gunicorn.error": {"level": _level if _level in LOG_LEVELS else "INFO", "handlers": [], "propagate": True},
        "gunicorn.access": {"level": "CRITICAL", "handlers": [], "propagate": False},
    },
}


def when_ready(server: Arbiter) -> None:
    """Load what every worker will need before there are any."""
    if server.cfg.preload_app:
        from learning_jungle.operations.preload import preload

        preload(server.app.wsgi())


def post_fork(server: Arbiter, _worker: object) -> None:
    """Drop the connections that a preloaded app made before the fork: two processes must not share one."""
    if server.cfg.preload_app:
        from learning_jungle.extensions import db

        with server.app.wsgi().app_context():
            db.engine.dispose(close=False)
