"""The log format that the app and gunicorn share; it needs only the standard library."""

from __future__ import annotations

import logging
import time
from typing import Final

LINE: Final = "%(asctime)s level=%(levelname)s logger=%(name)s request_id=%(request_id)s %(message)s"

#: How many places of an error are written.
DEEPEST: Final = 6


class UtcFormatter(logging.Formatter):
    """Formats a record with its time in UTC and its request id, which is a dash outside a request."""

    converter = staticmethod(time.gmtime)
    default_msec_format = "%s,%03dZ"

    def __init__(self) -> None:
        super().__init__(LINE, defaults={"request_id": "-"})

    def format(self, record: logging.LogRecord) -> str:
        """Write a record in one line: of an error its type and place, for its message may quote a family's data."""
        if not isinstance(record.exc_info, tuple) or record.exc_info[1] is None:
            return super().format(record)
        line = logging.makeLogRecord(record.__dict__)
        line.exc_info = line.exc_text = line.stack_info = None
        # The values in the words around it may name what was asked for, such as gunicorn's "Error handling request %s".
        line.msg, line.args = "%s: %s", (record.msg, places_of(record.exc_info[1]))
        return super().format(line)


def places_of(error: BaseException) -> str:
    """Return the type of an error and the last places in the code that it went through."""
    places = []
    trace = error.__traceback__
    while trace is not None:
        places.append(f"{trace.tb_frame.f_code.co_filename}:{trace.tb_lineno}")
        trace = trace.tb_next
    return f"{type(error).__name__} at {' > '.join(places[-DEEPEST:])}"
