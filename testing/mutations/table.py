"""The mutations: faults that the smoke test must catch, each one edit of one file."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Final

TABLE: Final = Path(__file__).with_name("mutations.toml")


class NotOneEdit(ValueError):
    """The text that a mutation replaces is not in its file exactly once."""


@dataclass(frozen=True, slots=True)
class Mutation:
    """One fault: in a file, the only place with the text ``find`` becomes ``replace``."""

    name: str
    file: str
    find: str
    replace: str

    def applied(self, source: str) -> str:
        """Return the file's content with the fault in it. Raises NotOneEdit unless the text is there exactly once."""
        if (count := source.count(self.find)) != 1:
            raise NotOneEdit(f"{self.name}: {self.file} has {self.find!r} {count} times, not once")
        return source.replace(self.find, self.replace)


def read_mutations() -> tuple[Mutation, ...]:
    """Return every mutation of the table, in its order."""
    return tuple(Mutation(**row) for row in tomllib.loads(TABLE.read_text())["mutation"])
