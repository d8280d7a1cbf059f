"""The parts of the bench by their names for ``--only``; each prints its tables and returns its limits."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from bench.against_floor import against_the_floor
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
    "crowds": crowds,
    "memory": memory,
    "provider": provider_calls,
    "growth": growth,
}
#: ``make bench`` without arguments; the pages alone are for comparing checkouts and have no limit.
WHOLE: Final = ("floor", "crowds", "memory", "provider", "growth")
