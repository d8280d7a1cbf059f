"""gunicorn's settings; the Procfile starts it with no arguments, and the platform's variables decide the sizes."""

import ctypes
import gc
import logging
import os
import socket
import sys
import time

from gunicorn.arbiter import Arbiter
from gunicorn.glogging import Logger
from gunicorn.workers.base import Worker


def _everywhere() -> str:
    """Return the address that stands for every address of this machine, of both kinds where it has both."""
    try:
        with socket.socket(socket.AF_INET6) as probe:
            probe.bind(("::", 0))
    except OSError:
        return "0.0.0.0"  # noqa: S104
    return "[::]"


#: The C library, where it is the one that has these functions, and the names that it has for its settings.
C = ctypes.CDLL(None)
M_TRIM_THRESHOLD, M_MMAP_THRESHOLD, M_ARENA_MAX = -1, -3, -8
MEBIBYTE = 1024 * 1024


def _bound_the_heap() -> None:
    """Have the C library give memory back: threads share two arenas, and what is large gets pages of its own.

    Left alone it raises its own thresholds as soon as a large block is freed, and hashing one password takes 19 MiB:
    a process of four threads would keep 75 MiB for good.
    """
    if hasattr(C, "mallopt"):
        for setting, value in ((M_ARENA_MAX, 2), (M_MMAP_THRESHOLD, MEBIBYTE), (M_TRIM_THRESHOLD, MEBIBYTE)):
            C.mallopt(setting, value)


_bound_the_heap()

# Heroku's router speaks IPv6 and IPv4; on a developer's machine only the machine itself is served.
bind = [f"{_everywhere() if os.environ.get('DYNO') else '127.0.0.1'}:{os.environ.get('PORT') or '5000'}"]


class WithoutAccessLog(Logger):
    """gunicorn's logger without the access log, which would be put together for each request and thrown away."""

    def access(self, *_args: object, **_kwargs: object) -> None:
        """Write nothing: the app logs each request itself."""


class UtcFormatter(logging.Formatter):
    """Writes the time as the app does: in UTC, with a Z."""

    converter = time.gmtime
    default_msec_format = "%s,%03dZ"


logger_class = WithoutAccessLog
worker_class = "gthread"
workers = int(os.environ.get("WEB_CONCURRENCY") or 2)
# A thread has one database connection: see the connection budget in DEPLOY.md before raising this.
threads = 4

# The router keeps its connections for 90 seconds: they must not be closed under its feet.
keepalive = 95
# A worker that shows no sign of life for this long is replaced. What bounds a request is the database's time limits.
timeout = 30
graceful_timeout = 20
# A heartbeat file in memory: a busy disk must not look like a dead worker.
worker_tmp_dir = "/dev/shm" if os.path.isdir("/dev/shm") else None  # noqa: S108

# The app is loaded before the workers are forked, so that they share its memory, and a renewed one is there at once.
# Code that is loaded anew when it changes has to be loaded by the worker itself.
preload_app = "--reload" not in (*sys.argv, *os.environ.get("GUNICORN_CMD_ARGS", "").split())

# Workers are renewed now and then, and not all at once: seldom, for their memory hardly grows, and the one that is left
# meanwhile takes all the connections.
max_requests = 50_000
max_requests_jitter = 10_000

# Off Heroku a proxy that ends TLS on this machine, or stands in FORWARDED_ALLOW_IPS, may say so in this one way; on
# Heroku the app itself believes the router. Nobody may set the path or the prefix of a request.
secure_scheme_headers = {"X-FORWARDED-PROTO": "https"}
forwarder_headers = ""

control_socket_disable = True

# gunicorn speaks in the same form as the app, to stdout. The app logs each request itself, once and without its
# address, so gunicorn's access log stays silent even where the platform switches it on.
accesslog = None
errorlog = "-"
_level = os.environ.get("LOG_LEVEL", "").strip().upper()
logconfig_dict = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {
        "line": {
            "()": UtcFormatter,
            "fmt": "%(asctime)s level=%(levelname)s logger=%(name)s request_id=- %(message)s",
        },
    },
    "handlers": {
        "stdout": {"class": "logging.StreamHandler", "stream": "ext://sys.stdout", "formatter": "line"},
        "silent": {"class": "logging.NullHandler"},
    },
    "root": {"level": "WARNING", "handlers": ["stdout"]},
    "loggers": {
        "gunicorn.error": {
            # The app refuses to start with any other word, and says so better.
            "level": _level if _level in ("DEBUG", "INFO", "WARNING", "ERROR", "CRITICAL") else "INFO",
            "handlers": ["stdout"],
            "propagate": False,
        },
        "gunicorn.access": {"level": "CRITICAL", "handlers": ["silent"], "propagate": False},
    },
}


def when_ready(server: Arbiter) -> None:
    """Load what every worker will need before there are any."""
    if server.cfg.preload_app:
        from learning_jungle.operations.preload import preload

        preload(server.app.wsgi())
        _leave_to_stay()
        if hasattr(C, "malloc_trim"):
            C.malloc_trim(0)


def post_worker_init(worker: Worker) -> None:
    """Do the same in a worker that loaded the app itself."""
    if not worker.cfg.preload_app:
        _leave_to_stay()


def _leave_to_stay() -> None:
    """Leave what is loaded out of the garbage collector's rounds, which would write to the pages that workers share."""
    gc.collect()
    gc.freeze()


def post_fork(server: Arbiter, worker: Worker) -> None:
    """Drop the connections that a preloaded app made before the fork: two processes must not share one."""
    if server.cfg.preload_app:
        from learning_jungle.extensions import db

        with server.app.wsgi().app_context():
            db.engine.dispose(close=False)


def worker_exit(server: Arbiter, worker: Worker) -> None:
    """End the server when a worker could not load the app: a fault in the settings is not mended by trying again."""
    if not worker.booted:
        sys.exit(server.WORKER_BOOT_ERROR)
