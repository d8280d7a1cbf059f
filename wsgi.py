"""The WSGI entry point: gunicorn and the flask command find the app here."""

from learning_jungle import create_app
from learning_jungle.settings import SettingsError

try:
    app = create_app()
except SettingsError as error:
    # Whoever starts the app reads what to mend, not where the code stood.
    raise SystemExit(str(error)) from None
