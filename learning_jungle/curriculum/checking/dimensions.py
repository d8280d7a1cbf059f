"""The kinds of value that an option can have beside a measure, whose dimension is that of its unit."""

from __future__ import annotations

from typing import Final

NUMBER: Final = "number"
CLOCK: Final = "clock"
TIME: Final = "time"
COORDINATE: Final = "coordinate"
RATIO: Final = "ratio"
REMAINDER: Final = "remainder"
CALCULATION: Final = "calculation"
LIST: Final = "list"
WORD: Final = "word"
