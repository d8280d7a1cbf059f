"""Configures gunicorn's own log: one format with the app's, no line for each request, and none that quotes one."""

from __future__ import annotations

import logging
from typing import Any, Final

from gunicorn.glogging import Logger

from learning_jungle.settings import LOG_LEVELS

#: How gunicorn's messages begin that quote a request or its sender's address, and what is logged instead.
_WITHOUT_QUOTES: Final = {
    "Invalid request from": "A malformed request was refused.",
    "Ignored premature client disconnection": "A request broke off.",
}


class ServerLog(Logger):
    """Logs what gunicorn does, and no request, because the app logs each request itself, without its address."""

    def access(self, *_: object) -> None:
        """Log nothing, also where the platform asks for an access log."""


class QuotesNoRequest(logging.Filter):
    """Takes out of gunicorn's messages what a request had in it, and the address that it came from."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Replace the message of a record that quotes a request, and let every record pass."""
        for beginning, message in _WITHOUT_QUOTES.items():
            if str(record.msg).startswith(beginning):
                record.msg, record.args = message, None
        return True


def logging_config(level: str) -> dict[str, Any]:
    """Return a configuration for ``logging.config.dictConfig``; a level that is not known counts as INFO."""
    level = level.strip().upper()
    return {
        "version": 1,
        "disable_existing_loggers": False,
        "formatters": {"line": {"()": "learning_jungle.web.log_format.UtcFormatter"}},
        "filters": {"quotes no request": {"()": QuotesNoRequest}},
        "handlers": {"stdout": {"class": "logging.StreamHandler", "stream": "ext://sys.stdout", "formatter": "line"}},
        "root": {"level": "WARNING", "handlers": ["stdout"]},
        "loggers": {
            "gunicorn.error": {
                "level": level if level in LOG_LEVELS else "INFO",
                "handlers": [],
                "filters": ["quotes no request"],
                "propagate": True,
            },
        },
    }
