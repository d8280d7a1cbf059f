"""gunicorn's settings for the floor, with the app's number of processes and threads."""

import os

bind = f"127.0.0.1:{os.environ['PORT']}"
worker_class = "gthread"
workers = int(os.environ["WEB_CONCURRENCY"])
threads = 4
keepalive = 95
control_socket_disable = True
