"""The version of the app, shown by the health check."""

from typing import Final

VERSION: Final = "0.1.0"
