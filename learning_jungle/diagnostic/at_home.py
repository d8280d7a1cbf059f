"""Chooses three things to do at home: first tips for what the answers show, then games for the topics to practise."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from learning_jungle.curriculum.taught import strands as s
from learning_jungle.diagnostic.report import StrandResult
from learning_jungle.diagnostic.summary import Pattern

THINGS: Final = 3
FIRST_OLDER_YEAR: Final = 3


@dataclass(frozen=True, slots=True)
class Thing:
    """A thing to do at home, and the pattern in the answers that it is for, or None."""

    text: str
    pattern: Pattern | None = None


#: Games for Reception to Year 2, by strand.
_YOUNGER: Final[dict[str, tuple[str, ...]]] = {
    s.NUMBER: (
        "Count the stairs up and down, and start from a different number each time.",
        "Take turns to think of a number and give clues: one more than 8, less than 20.",
    ),
    s.ADDITION_SUBTRACTION: (
        "Hide some of ten buttons under a cup and ask how many are hidden.",
        "Roll two dice, add them, and say how far the sum is from 12.",
    ),
    s.MULTIPLICATION_DIVISION: (
        "Pair up socks and count them in twos; count fingers in fives and tens.",
        "Share grapes fairly among cuddly toys and say how many each one gets.",
    ),
    s.FRACTIONS: (
        "Let your child cut sandwiches into halves and quarters, all parts equal.",
        "Fold paper into equal parts, colour some, and name the fraction.",
    ),
    s.RATIO_ALGEBRA: (
        "Say a sum with a gap, such as 3 and something makes 10, and swap roles.",
        "Thread beads in a pattern and ask what comes next, and why.",
    ),
    s.MEASUREMENT: (
        "Bake together: let your child weigh, pour and watch the clock.",
        "Play shops with real coins, and pay the exact amount.",
    ),
    s.GEOMETRY: (
        "Go on a shape hunt: find three circles, three rectangles and a cube.",
        "Hide a toy and give directions to it: forwards, left, half turn.",
    ),
    s.STATISTICS: (
        "Tally the colours of passing cars, then ask which came most often.",
        "Sort the washing into groups and draw a little chart of it.",
    ),
}
#: Games for Year 3 to Year 6, by strand.
_OLDER: Final[dict[str, tuple[str, ...]]] = {
    s.NUMBER: (
        "Read the numbers on a trip aloud, and say each to the nearest ten and hundred.",
        "Draw digit cards, make the largest and the smallest number, and compare.",
    ),
    s.ADDITION_SUBTRACTION: (
        "Add up a shopping list by rounding first, then check with the receipt.",
        "Start at 100 and take turns to subtract what a die shows, times three.",
    ),
    s.MULTIPLICATION_DIVISION: (
        "Practise one times table for two minutes a day: forwards, backwards, mixed.",
        "Work out how many packs a party needs, and what is left over.",
    ),
    s.FRACTIONS: (
        "Halve a recipe, then make one and a half times as much of it.",
        "Compare offers in a shop: is a third off better than 30% off?",
    ),
    s.RATIO_ALGEBRA: (
        "Think of a number, double it and add three: guess the start from the end.",
        "Mix squash with one part to four, then for the whole family.",
    ),
    s.MEASUREMENT: (
        "Plan a day out with a timetable: when to leave, and how long it takes.",
        "Measure a room, draw it, and find how far it is round the edge.",
    ),
    s.GEOMETRY: (
        "Take a box apart, look at its net, and fold it again.",
        "Estimate angles of open doors and scissors, then check with a protractor.",
    ),
    s.STATISTICS: (
        "Keep a week of temperatures, draw them as a graph, and tell its story.",
        "Find a chart in the news and ask each other what it shows.",
    ),
}


def things_to_do(
    patterns: Sequence[Pattern], after: Sequence[StrandResult], strands: Sequence[StrandResult], year_group: int
) -> tuple[Thing, ...]:
    """Return three different things to do at home, for a year group from 0 to 6.

    The tips for ``patterns`` come first, then games for the strands in ``after``, which are to be practised next, then
    games for the other ``strands`` of the paper, so that there are three things after a full score too.
    """
    games = _YOUNGER if year_group < FIRST_OLDER_YEAR else _OLDER
    order = [result.strand for result in (*after, *strands)]
    wanted = [Thing(pattern.misconception.tip_for(year_group), pattern) for pattern in patterns]
    wanted += [Thing(games[strand][turn]) for turn in (0, 1) for strand in dict.fromkeys(order)]
    return tuple(wanted[:THINGS])
