"""What one check of an installation found."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Level(StrEnum):
    """The result of a check; only FAIL stops a release."""

    PASS = "PASS"  # noqa: S105
    WARN = "WARN"
    FAIL = "FAIL"


@dataclass(frozen=True, slots=True)
class Finding:
    """The result of one check, with a one-line message on what to do."""

    level: Level
    name: str
    message: str

    def __str__(self) -> str:
        return f"{self.level}  {self.name}: {self.message}"
