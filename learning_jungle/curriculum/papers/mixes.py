"""The mix of a paper: which parts of the programme its ten questions come from, and how hard they are."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from learning_jungle.curriculum.taught.strands import DIFFICULTIES, EASY, STRAND_BY_CODE

QUESTIONS: Final = 10


@dataclass(frozen=True, slots=True)
class Demand:
    """A question that every paper of a year group should have: one of these objectives, perhaps of one difficulty."""

    objectives: frozenset[str]
    difficulty: str | None = None

    def is_met_by(self, objective: str, difficulty: str) -> bool:
        """Say whether a question of this objective and difficulty meets the demand."""
        return objective in self.objectives and self.difficulty in (None, difficulty)


@dataclass(frozen=True, slots=True)
class Mix:
    """What a paper is made of.

    ``codes`` counts questions by the strand code of their objective, "NP" to "ST": ratio (RA) and algebra (AL) are
    one strand and still have one question each. ``difficulties`` counts by difficulty. The first question has one of
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


def code_of(objective: str) -> str:
    """Return the strand code of an objective code: "FDP" for "Y5-FDP-7"."""
    return objective.split("-")[1]


def mix_for(year_group: int, paper: int) -> Mix:
    """Return the mix of a paper; in Year 6 geometry and statistics take turns from paper to paper."""
    if year_group == 6:
        return _YEAR_6[paper % 2]
    return _MIXES[year_group]


def _difficulties(easy: int, medium: int, hard: int) -> dict[str, int]:
    return dict(zip(DIFFICULTIES, (easy, medium, hard), strict=True))


def _demand(*objectives: str, difficulty: str | None = None) -> Demand:
    return Demand(frozenset(objectives), difficulty)


_MIXES: Final = (
    Mix(
        {"NP": 4, "AS": 3, "MD": 1, "ME": 1, "GE": 1},
        _difficulties(4, 4, 2),
        demands=(_demand("Y0-NP-1", difficulty=EASY),),
        opening=frozenset({"Y0-NP-1"}),
        closing=frozenset({"ME", "GE"}),
    ),
    Mix(
        {"NP": 3, "AS": 3, "MD": 1, "FDP": 1, "ME": 1, "GE": 1},
        _difficulties(4, 4, 2),
        picture_places=(0, 3, 6, 8),
    ),
    Mix(
        {"NP": 2, "AS": 2, "MD": 2, "FDP": 1, "ME": 1, "GE": 1, "ST": 1},
        _difficulties(3, 5, 2),
    ),
    Mix(
        {"NP": 2, "AS": 2, "MD": 2, "FDP": 1, "ME": 1, "GE": 1, "ST": 1},
        _difficulties(3, 5, 2),
        demands=(_demand("Y3-AS-2"),),
    ),
    Mix(
        {"NP": 2, "AS": 1, "MD": 2, "FDP": 2, "ME": 1, "GE": 1, "ST": 1},
        _difficulties(3, 5, 2),
        demands=(_demand("Y4-MD-1", difficulty=EASY), _demand("Y4-FDP-2", "Y4-FDP-5", "Y4-FDP-6")),
    ),
    Mix(
        {"NP": 1, "AS": 1, "MD": 2, "FDP": 3, "ME": 1, "GE": 1, "ST": 1},
        _difficulties(2, 5, 3),
        demands=(_demand("Y5-FDP-7"), _demand("Y5-MD-4")),
    ),
)
_YEAR_6: Final = tuple(
    Mix(
        {"NP": 1, "AS": 1, "MD": 2, "FDP": 2, "RA": 1, "AL": 1, "ME": 1, last: 1},
        _difficulties(2, 5, 3),
    )
    for last in ("GE", "ST")
)
