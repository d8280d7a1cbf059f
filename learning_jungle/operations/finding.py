"""What one check of an installation found."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Level(StrEnum):
    """How a check ended; only FAIL keeps a release from going live."""

    PASS = "PASS"  # noqa: S105
    WARN = "WARN"
    FAIL = "FAIL"


@dataclass(frozen=True, slots=True)
class Finding:
    """What a check found, in one line, with what to do."""

    level: Level
    name: str
    message: str

    def __str__(self) -> str:
        return f"{self.level}  {self.name}: {self.message}"
