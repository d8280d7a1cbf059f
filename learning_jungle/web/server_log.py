"""Configures gunicorn's own log: one format with the app's, and no line for each request."""

from __future__ import annotations

from typing import Any

from gunicorn.glogging import Logger

from learning_jungle.settings import LOG_LEVELS


class ServerLog(Logger):
    """Logs what gunicorn does, and no request, because the app logs each request itself, without its address."""

    def access(self, *_: object) -> None:
        """Log nothing, also where the platform asks for an access log."""


def logging_config(level: str) -> dict[str, Any]:
    """Return a configuration for ``logging.config.dictConfig``; a level that is not known counts as INFO."""
    level = level.strip().upper()
    return {
        "version": 1,
        "disable_existing_loggers": False,
        "formatters": {"line": {"()": "learning_jungle.web.log_format.UtcFormatter"}},
        "handlers": {"stdout": {"class": "logging.StreamHandler", "stream": "ext://sys.stdout", "formatter": "line"}},
        "root": {"level": "WARNING", "handlers": ["stdout"]},
        "loggers": {
            "gunicorn.error": {"level": level if level in LOG_LEVELS else "INFO", "handlers": [], "propagate": True},
        },
    }
