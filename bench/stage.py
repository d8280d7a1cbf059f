"""What the parts of the bench share: a PostgreSQL, a folder, and a small database with families in every state."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from bench.population import StoredFamily, add_families, settle
from bench.postgres import Postgres
from bench.stack import Home, make_home

SMALL = 1_000
HALF_WAY = 1_000


@dataclass(frozen=True, slots=True)
class Options:
    """What the command line decides."""

    most_diagnostics: int
    starts: int
    apps: tuple[Path, ...]


@dataclass(frozen=True, slots=True)
class Families:
    """Families of one database: with nine answers of ten, and with a completed diagnostic."""

    half_way: Sequence[StoredFamily]
    finished: Sequence[StoredFamily]


class Stage:
    """A running PostgreSQL and a folder for logs; the small database is made when a part first asks for it."""

    def __init__(self, postgres: Postgres, folder: Path, options: Options) -> None:
        self.postgres = postgres
        self.folder = folder
        self.options = options

    @cached_property
    def home(self) -> Home:
        """The small database."""
        return make_home(self.postgres, "small")

    @cached_property
    def families(self) -> Families:
        """Its families who have started."""
        connection = self.home.connection()
        half_way = add_families(connection, self.home.sets, HALF_WAY, answered=9)
        finished = add_families(connection, self.home.sets, SMALL, answered=10)
        settle(connection)
        return Families(half_way, finished)

    def new_families(self, count: int, answered: int | None = None) -> list[StoredFamily]:
        """Add families with so many questions answered (10: completed, None: not started)."""
        return add_families(self.home.connection(), self.home.sets, count, answered=answered, keep=count)
