"""What the parts of the bench share: a PostgreSQL server, a folder, and a small database of families."""

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
    """The options of the command line."""

    most_diagnostics: int
    starts: int
    apps: tuple[Path, ...]


@dataclass(frozen=True, slots=True)
class Families:
    """Families of one database, with nine of ten questions answered and with a completed diagnostic."""

    half_way: Sequence[StoredFamily]
    finished: Sequence[StoredFamily]


class Stage:
    """A running PostgreSQL server and a folder for logs; the small database is created when first used."""

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
        """The families of the small database that have started a diagnostic."""
        connection = self.home.connection()
        half_way = add_families(connection, self.home.sets, HALF_WAY, answered=9)
        finished = add_families(connection, self.home.sets, SMALL, answered=10)
        settle(connection)
        return Families(half_way, finished)

    def new_families(self, count: int, answered: int | None = None) -> list[StoredFamily]:
        """Add and return families with ``answered`` questions answered (10: completed, None: not started)."""
        return add_families(self.home.connection(), self.home.sets, count, answered=answered, keep=count)
