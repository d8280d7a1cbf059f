"""The parts of the bench by name, as in ``--only``; each prints its tables and returns its limits."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from bench.against_floor import against_the_floor
from bench.at_once import at_once
from bench.budget import Line
from bench.checkouts import pages
from bench.crowds import crowds
from bench.growth import growth
from bench.memory import memory
from bench.provider_calls import provider_calls
from bench.stage import Stage

PARTS: Final[Mapping[str, Callable[[Stage], list[Line]]]] = {
    "pages": pages,
    "floor": against_the_floor,
    "at-once": at_once,
    "crowds": crowds,
    "memory": memory,
    "provider": provider_calls,
    "growth": growth,
}
#: The parts that ``make bench`` runs; "pages" is only for comparing checkouts and has no limit.
WHOLE: Final = ("floor", "at-once", "crowds", "memory", "provider", "growth")
