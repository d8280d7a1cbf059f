"""The one form of every log line, the app's and gunicorn's; needs the standard library alone."""

from __future__ import annotations

import logging
import time
from typing import Final

LINE: Final = "%(asctime)s level=%(levelname)s logger=%(name)s request_id=%(request_id)s %(message)s"


class UtcFormatter(logging.Formatter):
    """Writes the time of a record in UTC, with a Z, and a dash for the request id outside a request."""

    converter = staticmethod(time.gmtime)
    default_msec_format = "%s,%03dZ"

    def __init__(self) -> None:
        super().__init__(LINE, defaults={"request_id": "-"})
