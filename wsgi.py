"""The WSGI entry point, where gunicorn and the flask command find the app.

``flask curriculum`` gets an app with only its own commands, because checking the question bank needs no settings and
no database. The server and every other command get the whole app.
"""

import sys

from learning_jungle import create_app
from learning_jungle.operations.curriculum_cli import curriculum_app
from learning_jungle.settings import SettingsError
from learning_jungle.web.static_files import StaticFilesMissing

try:
    app = curriculum_app() if "curriculum" in sys.argv[1:] else create_app()
except (SettingsError, StaticFilesMissing) as error:
    # Show what to correct, in the format of flask check, instead of a traceback.
    if isinstance(error, SettingsError):
        lines = [f"FAIL  settings: {fault}" for fault in error.faults]
    else:
        lines = [f"FAIL  static files: {error}"]
    sys.stderr.write("\n".join(lines) + "\n")
    sys.stderr.flush()
    raise SystemExit(1) from None
