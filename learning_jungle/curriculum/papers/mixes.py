"""The mix of a paper: which parts of the programme its ten questions come from, and how hard they are."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Final

from learning_jungle.curriculum.papers.traits import Traits
from learning_jungle.curriculum.taught.strands import DIFFICULTIES, EASY, STRAND_BY_CODE

QUESTIONS: Final = 10


@dataclass(frozen=True, slots=True)
class Demand:
    """A question that a paper should have.

    It has one of these objectives (any, where there are none), one of these difficulties, and an expression with this
    operation, + - * or /; with ``recall`` it is a bare calculation without a picture.
    """

    objectives: frozenset[str] = frozenset()
    difficulty: str | None = None
    operation: str | None = None
    recall: bool = False

    def is_met_by(self, traits: Traits) -> bool:
        """Say whether the questions of a template with these traits meet the demand."""
        return (
            (not self.objectives or traits.objective in self.objectives)
            and self.difficulty in (None, traits.difficulty)
            and (self.operation is None or self.operation in traits.operations)
            and (traits.recall or not self.recall)
        )


@dataclass(frozen=True, slots=True)
class Mix:
    """What a paper is made of.

    ``codes`` counts questions by the strand code of their objective, "NP" to "ST": ratio (RA) and algebra (AL) are
    one strand and take turns. ``difficulties`` counts by difficulty. The first question has one of
    the ``opening`` objectives if there are any, those of the ``closing`` codes come last, and a picture is wanted at
    each of ``picture_places`` (from 0).
    """

    codes: Mapping[str, int]
    difficulties: Mapping[str, int]
    demands: tuple[Demand, ...] = ()
    opening: frozenset[str] = frozenset()
    closing: frozenset[str] = frozenset()
    picture_places: tuple[int, ...] = ()

    @property
    def strands(self) -> dict[str, int]:
        """The number of questions by strand id."""
        counts: dict[str, int] = {}
        for code, count in self.codes.items():
            counts[STRAND_BY_CODE[code]] = counts.get(STRAND_BY_CODE[code], 0) + count
        return counts


@cache
def code_of(objective: str) -> str:
    """Return the strand code of an objective code: "FDP" for "Y5-FDP-7"."""
    return objective.split("-")[1]


def mix_for(year_group: int, paper: int) -> Mix:
    """Return the mix of a paper; the mixes of a year group take turns from paper to paper."""
    mixes = _MIXES[year_group]
    return mixes[paper % len(mixes)]


def _mixes(
    codes: Mapping[str, int],
    difficulties: tuple[int, int, int],
    turns: tuple[Mapping[str, int], ...],
    demands: tuple[Demand, ...],
    opening: frozenset[str] = frozenset(),
    closing: frozenset[str] = frozenset(),
    picture_places: tuple[int, ...] = (),
) -> tuple[Mix, ...]:
    """Return a mix for each turn: the codes that all have, and those of the turn."""
    counts = dict(zip(DIFFICULTIES, difficulties, strict=True))
    return tuple(Mix({**codes, **turn}, counts, demands, opening, closing, picture_places) for turn in turns)


def _demand(*objectives: str, difficulty: str | None = None, operation: str | None = None) -> Demand:
    return Demand(frozenset(objectives), difficulty, operation)


_TAKE_AWAY: Final = Demand(operation="-")
_RECALL: Final = Demand(recall=True)
_FOUR_OPERATIONS: Final = (Demand(operation="+"), _TAKE_AWAY, Demand(operation="*"), Demand(operation="/"), _RECALL)
_SHAPE_TWICE: Final = ({"GE": 1}, {"ST": 1}, {"GE": 1})
_SHAPE_OR_CHARTS: Final = ({"GE": 1}, {"ST": 1})

_MIXES: Final[tuple[tuple[Mix, ...], ...]] = (
    _mixes(
        {"NP": 5, "AS": 3, "MD": 1},
        (4, 4, 2),
        ({"ME": 1}, {"GE": 1}),
        (_demand("Y0-NP-1", difficulty=EASY), _TAKE_AWAY),
        opening=frozenset({"Y0-NP-1"}),
        closing=frozenset({"ME", "GE"}),
    ),
    _mixes(
        {"NP": 3, "AS": 3, "MD": 1, "FDP": 1, "ME": 1, "GE": 1},
        (4, 4, 2),
        ({},),
        (Demand(operation="+"), _TAKE_AWAY, _RECALL),
        picture_places=(0, 3, 6, 8),
    ),
    _mixes({"NP": 2, "AS": 3, "MD": 2, "FDP": 1, "ME": 1}, (3, 5, 2), _SHAPE_TWICE, _FOUR_OPERATIONS),
    _mixes(
        {"NP": 2, "AS": 2, "MD": 2, "FDP": 2, "ME": 1},
        (3, 5, 2),
        _SHAPE_TWICE,
        (_demand("Y3-AS-2"), *_FOUR_OPERATIONS),
    ),
    _mixes(
        {"NP": 2, "AS": 2, "MD": 2, "FDP": 2, "ME": 1},
        (3, 5, 2),
        _SHAPE_TWICE,
        (
            _demand("Y4-MD-1", operation="*"),
            _demand("Y4-MD-1", operation="/"),
            _demand("Y4-FDP-2", "Y4-FDP-5", "Y4-FDP-6"),
            *_FOUR_OPERATIONS,
        ),
    ),
    _mixes(
        {"NP": 1, "AS": 2, "MD": 2, "FDP": 3, "ME": 1},
        (2, 5, 3),
        _SHAPE_OR_CHARTS,
        (_demand("Y5-FDP-7"), _demand("Y5-FDP-5", "Y5-FDP-6", "Y5-FDP-8"), *_FOUR_OPERATIONS),
    ),
    _mixes(
        {"NP": 1, "AS": 2, "MD": 2, "FDP": 2, "ME": 1},
        (2, 5, 3),
        tuple({**shape, **letters} for shape in _SHAPE_OR_CHARTS for letters in ({"RA": 1}, {"AL": 1})),
        _FOUR_OPERATIONS,
    ),
)
