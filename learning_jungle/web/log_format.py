"""The log format that the app and gunicorn share; it needs only the standard library."""

from __future__ import annotations

import logging
import time
from typing import Final

LINE: Final = "%(asctime)s level=%(levelname)s logger=%(name)s request_id=%(request_id)s %(message)s"


class UtcFormatter(logging.Formatter):
    """Formats a record with its time in UTC and its request id, which is a dash outside a request."""

    converter = staticmethod(time.gmtime)
    default_msec_format = "%s,%03dZ"

    def __init__(self) -> None:
        super().__init__(LINE, defaults={"request_id": "-"})
