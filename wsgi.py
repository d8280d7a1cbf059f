"""The WSGI entry point: gunicorn and the flask command find the app here.

``flask curriculum`` gets an app that has its commands alone, because checking the question bank needs no settings and
no database. Every other command, and the server, get the whole app.
"""

import sys

from learning_jungle import create_app
from learning_jungle.operations.curriculum_cli import curriculum_app
from learning_jungle.settings import SettingsError
from learning_jungle.web.static_files import StaticFilesMissing

try:
    app = curriculum_app() if "curriculum" in sys.argv[1:] else create_app()
except (SettingsError, StaticFilesMissing) as error:
    # Whoever starts the app reads what to mend, in the form of flask check, and not where the code stood.
    if isinstance(error, SettingsError):
        lines = [f"FAIL  settings: {fault}" for fault in error.faults]
    else:
        lines = [f"FAIL  static files: {error}"]
    sys.stderr.write("\n".join(lines) + "\n")
    sys.stderr.flush()
    raise SystemExit(1) from None
