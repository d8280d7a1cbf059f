"""Assembles a question set from the proved questions, and from the bank where none could be proved."""

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

#: Questions of these strands need pictures, which a provider cannot draw, so they always come from the bank.
DRAWN_STRANDS: Final = (GEOMETRY, STATISTICS)
SMALLEST_SHARE: Final = 0.5


def asked_strands(strands: Sequence[str]) -> tuple[str, ...]:
    """Return those of a set's strands that a provider is asked for."""
    return tuple(strand for strand in strands if strand not in DRAWN_STRANDS)


def assemble(verified: Verified, strands: Sequence[str], year_group: int, rng: Random) -> tuple[Item, ...]:
    """Return one question for each of these strands, in their order.

    Each place takes the first unused proved question of its strand. If there is none, the bank fills the place when
    the strand was not asked for or one of its questions was dropped; otherwise another proved question may fill it.
    The keys are spread over A to D. Raises TooFewProved if fewer than half of the questions written, or of the
    questions asked for, are proved.
    """
    proved = len(verified.items)
    if proved < SMALLEST_SHARE * max(proved + verified.dropped, len(asked_strands(strands))):
        raise TooFewProved(f"Only {proved} of {proved + verified.dropped} questions could be proved.")
    unused = list(verified.items)
    places: list[Item | None] = [_take_of_strand(unused, strand) for strand in strands]
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
    """Return the same question with its key moved to another place (0 to 3), swapped with the option there."""
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


def _take_of_strand(unused: list[Item], strand: str) -> Item | None:
    for at, item in enumerate(unused):
        if item.strand == strand:
            return unused.pop(at)
    return None


def _swapped(values: Sequence, at: int, to: int) -> tuple:
    changed = list(values)
    changed[at], changed[to] = changed[to], changed[at]
    return tuple(changed)
