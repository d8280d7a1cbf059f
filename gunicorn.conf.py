"""gunicorn's settings; the Procfile starts it with no arguments, and the platform's variables decide the sizes."""

import os

# Heroku's router speaks IPv6 and IPv4; on a developer's machine only the machine itself is served.
_port = os.environ.get("PORT", "5000")
bind = [f"[::]:{_port}" if os.environ.get("DYNO") else f"127.0.0.1:{_port}"]

worker_class = "gthread"
workers = int(os.environ.get("WEB_CONCURRENCY") or 2)
threads = 4

# The router keeps its connections for 90 seconds: they must not be closed under its feet.
keepalive = 95
# The router gives up after 30 seconds, so there is no use in working longer.
timeout = 30
graceful_timeout = 20
# A heartbeat file in memory: a busy disk must not look like a dead worker.
worker_tmp_dir = "/dev/shm" if os.path.isdir("/dev/shm") else None  # noqa: S108

# Workers are renewed now and then, not all at once.
max_requests = 5000
max_requests_jitter = 500

accesslog = None
errorlog = "-"
control_socket_disable = True
