"""Assembles a question set: a bank's paper whose places are taken by the proved questions that suit them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Final

from learning_jungle.ai.errors import TooFewProved
from learning_jungle.ai.repeats import sameness
from learning_jungle.ai.scope import asked_places
from learning_jungle.ai.verification import Verified
from learning_jungle.curriculum.item import Item
from learning_jungle.curriculum.misconceptions.glossary import GLOSSARY
from learning_jungle.curriculum.papers.targets import plant
from learning_jungle.curriculum.papers.traits import Traits
from learning_jungle.curriculum.questions.template import BARE_CALCULATION
from learning_jungle.curriculum.taught.strands import DIFFICULTIES, EASY, HARD

SMALLEST_SHARE: Final = 0.5
MOST_BARE_SUMS: Final = 3
#: How many more questions of a strand than the paper has may take other strands' places.
MOST_BEYOND_STRAND: Final = 1

#: Whether a proved question may take a place, which is given by its number and the bank's question in it.
_Suits = Callable[[Item, int, Item], bool]


def assemble(verified: Verified, paper: Sequence[Item], year_group: int) -> tuple[Item, ...]:
    """Return the paper with proved questions in the places that a provider is asked for, in order of difficulty.

    A place takes a proved question of its strand and difficulty, else of its strand, else of its difficulty and
    another strand, and otherwise keeps the bank's question. Questions that offer the set's targeted misconceptions go
    first, and bare sums beyond MOST_BARE_SUMS last. The set begins with an easy question and does not end with a hard
    one. A key takes the letter of the key it replaces. Raises TooFewProved if fewer than half of the questions written,
    or of the places asked for, are proved.
    """
    check_share(verified, paper, year_group)
    asked = {place.strand for place in asked_places(paper, year_group)}
    chosen = _with_proved(paper, verified.items, asked)
    middle = sorted(chosen[1:-1], key=lambda item: DIFFICULTIES.index(item.difficulty))
    return (chosen[0], *middle, chosen[-1])


def check_share(verified: Verified, paper: Sequence[Item], year_group: int) -> None:
    """Raise TooFewProved if fewer than half of the questions written, or of the places asked for, are proved."""
    proved = len(verified.items)
    places = len(asked_places(paper, year_group))
    if proved < SMALLEST_SHARE * max(proved + verified.dropped, places):
        raise TooFewProved(f"Only {proved} of {proved + verified.dropped} questions could be proved.")


def is_bare_sum(item: Item) -> bool:
    """Return whether a question is a calculation without a story, such as "What is 4 × 8?" or "What is 3/4 of 24?"."""
    stem = item.stem.removeprefix("What is ").removeprefix("Calculate ").removeprefix("Work out ")
    return item.picture is None and BARE_CALCULATION.fullmatch(stem.replace(" of ", " × ")) is not None


def deal(item: Item, to: int) -> Item:
    """Return the same question with its key moved to another place (0 to 3), swapped with the option there."""
    at = item.correct_index
    return replace(
        item,
        options=_swapped(item.options, at, to),
        misconceptions=_swapped(item.misconceptions, at, to),
        spoken_options=_swapped(item.spoken_options, at, to),
        correct_index=to,
    )


def _with_proved(paper: Sequence[Item], proved: Sequence[Item], asked: set[str]) -> list[Item]:
    """Return the paper with proved questions in the places of the asked strands, wherever one suits."""
    targets = _targets([*proved, *paper])
    unused = sorted(proved, key=lambda item: -len(_misconceptions(item) & targets))
    chosen = list(paper)
    open_places = [at for at, item in enumerate(paper) if item.strand in asked]
    for suits in (_same_cell, _same_strand, _same_difficulty):
        for may_be_bare in (False, True):
            for at in tuple(open_places):
                item = _first(unused, chosen, paper, at, suits, may_be_bare=may_be_bare)
                if item is not None:
                    unused.remove(item)
                    chosen[at] = deal(item, paper[at].correct_index)
                    open_places.remove(at)
    return chosen


def _first(
    unused: Sequence[Item], chosen: list[Item], paper: Sequence[Item], at: int, suits: _Suits, *, may_be_bare: bool
) -> Item | None:
    """Return the first unused question that may take a place, or None."""
    bare_is_full = not may_be_bare and sum(map(is_bare_sum, chosen[:at] + chosen[at + 1 :])) >= MOST_BARE_SUMS
    for item in unused:
        if not suits(item, at, paper[at]) or (bare_is_full and is_bare_sum(item)):
            continue
        if _repeats(item, chosen):
            continue
        if _keeps_ends(item, at, len(paper)) and _keeps_strands(item, chosen, paper, at):
            return item
    return None


def _same_cell(item: Item, _at: int, place: Item) -> bool:
    return (item.strand, item.difficulty) == (place.strand, place.difficulty)


def _same_strand(item: Item, _at: int, place: Item) -> bool:
    return item.strand == place.strand


def _same_difficulty(item: Item, _at: int, place: Item) -> bool:
    return item.difficulty == place.difficulty


def _repeats(item: Item, others: Sequence[Item]) -> bool:
    """Return whether one of the other questions asks the same or has the same words."""
    stem, asked = item.stem.casefold(), sameness(item)
    return any(stem == other.stem.casefold() or asked == sameness(other) for other in others)


def _keeps_ends(item: Item, at: int, count: int) -> bool:
    """Return whether the set still begins with an easy question and does not end with a hard one."""
    return not (at == 0 and item.difficulty != EASY) and not (at == count - 1 and item.difficulty == HARD)


def _keeps_strands(item: Item, chosen: Sequence[Item], paper: Sequence[Item], at: int) -> bool:
    """Return whether the strands' shares stay close to the paper's and no strand disappears."""
    if item.strand == paper[at].strand:
        return True
    planned, now = (Counter(one.strand for one in items) for items in (paper, chosen))
    return now[paper[at].strand] > 1 and now[item.strand] < planned[item.strand] + MOST_BEYOND_STRAND


def _targets(items: Sequence[Item]) -> set[str]:
    """Return the misconceptions that a set of these questions can show a pattern of."""
    return set(plant([_traits(item) for item in items], Counter()).targets)


def _traits(item: Item) -> Traits:
    offered = _misconceptions(item)
    return Traits(
        item.objective, item.difficulty, frozenset(), is_bare_sum(item), frozenset(), frozenset(), offered, None
    )


def _misconceptions(item: Item) -> frozenset[str]:
    """Return the specific misconceptions that a question offers, which a report may name."""
    labels = (label for label in item.misconceptions if label is not None)
    return frozenset(label for label in labels if label in GLOSSARY and GLOSSARY[label].is_diagnosis)


def _swapped(values: Sequence, at: int, to: int) -> tuple:
    changed = list(values)
    changed[at], changed[to] = changed[to], changed[at]
    return tuple(changed)
