"""The WSGI entry point: gunicorn and the flask command find the app here."""

import sys

from learning_jungle import create_app
from learning_jungle.settings import SettingsError
from learning_jungle.web.static_files import StaticFilesMissing

try:
    app = create_app()
except (SettingsError, StaticFilesMissing) as error:
    # Whoever starts the app reads what to mend, in the form of flask check, and not where the code stood.
    if isinstance(error, SettingsError):
        lines = [f"FAIL  settings: {fault}" for fault in error.faults]
    else:
        lines = [f"FAIL  static files: {error}"]
    sys.stderr.write("\n".join(lines) + "\n")
    sys.stderr.flush()
    raise SystemExit(1) from None
