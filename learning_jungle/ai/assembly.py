"""Puts a set together: proved questions in their places, and the bank's where one could not be proved."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from random import Random
from typing import Final

from learning_jungle.ai.errors import TooFewProved
from learning_jungle.ai.verification import Verified
from learning_jungle.curriculum.item import Item
from learning_jungle.curriculum.papers.parallel import fill, key_positions
from learning_jungle.curriculum.taught.strands import GEOMETRY, STATISTICS

#: Their questions need pictures, which a provider cannot draw for us: they always come from the bank.
DRAWN_STRANDS: Final = (GEOMETRY, STATISTICS)
SMALLEST_SHARE: Final = 0.5


def asked_strands(strands: Sequence[str]) -> tuple[str, ...]:
    """Return the strands, out of a set's, that a provider is asked for."""
    return tuple(strand for strand in strands if strand not in DRAWN_STRANDS)


def assemble(verified: Verified, strands: Sequence[str], year_group: int, rng: Random) -> tuple[Item, ...]:
    """Return one question for each of these strands, 1 to n.

    A strand's place takes the first proved question of that strand. Where one of the strand was dropped, or it was
    not asked for, the bank fills the place; where the provider wrote none, another proved question may stand there.
    The keys are dealt out over A to D. Raises TooFewProved when fewer than half of what was written, or of what was
    asked for, is proved.
    """
    proved = len(verified.items)
    if proved < SMALLEST_SHARE * max(proved + verified.dropped, len(asked_strands(strands))):
        raise TooFewProved(f"Only {proved} of {proved + verified.dropped} questions could be proved.")
    unused = list(verified.items)
    places: list[Item | None] = [_take(unused, strand) for strand in strands]
    for at, strand in enumerate(strands):
        if places[at] is None and unused and strand not in (*verified.dropped_strands, *DRAWN_STRANDS):
            places[at] = unused.pop(0)
    for at, strand in enumerate(strands):
        if places[at] is None:
            used = [item.template for item in places if item is not None]
            places[at] = fill(year_group, strand, used, rng)
    chosen = [item for item in places if item is not None]
    return tuple(deal(item, to) for item, to in zip(chosen, key_positions(rng), strict=False))


def deal(item: Item, to: int) -> Item:
    """Return the same question with its key at another place (0 to 3): key and option there change places."""
    at = item.correct_index
    if at == to or item.picture is not None:
        return item
    return replace(
        item,
        options=_swapped(item.options, at, to),
        misconceptions=_swapped(item.misconceptions, at, to),
        spoken_options=_swapped(item.spoken_options, at, to),
        correct_index=to,
    )


def _take(unused: list[Item], strand: str) -> Item | None:
    for at, item in enumerate(unused):
        if item.strand == strand:
            return unused.pop(at)
    return None


def _swapped(values: Sequence, at: int, to: int) -> tuple:
    changed = list(values)
    changed[at], changed[to] = changed[to], changed[at]
    return tuple(changed)
