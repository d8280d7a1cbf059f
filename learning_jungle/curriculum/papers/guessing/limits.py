"""The most that guessing may score, and what in a bank is above it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from learning_jungle.curriculum.papers.guessing.by_template import TemplateGuessing
from learning_jungle.curriculum.papers.guessing.measure import YearGuessing
from learning_jungle.curriculum.taught.year_groups import year_group_name

#: In per cent of the questions of a year group's papers.
MOST_BY_A_RULE: Final = 33.0
MOST_BY_A_VOTE: Final = 36.0
MOST_BY_LEARNING: Final = 38.0
#: In per cent of one template's questions, by any named rule.
MOST_IN_A_TEMPLATE: Final = 60.0
#: In per cent of the bare calculations.
MOST_UNITS_ISOLATE: Final = 15.0
MOST_BY_UNITS_AND_ESTIMATE: Final = 50.0
#: Fewer calculations than this say nothing about a bank.
FEWEST_CALCULATIONS: Final = 20
#: Estimating a calculation is taught from Year 3 on.
FIRST_YEAR_OF_ESTIMATES: Final = 3
#: In marks, between papers.
MOST_SPREAD: Final = 0.5

LEARNED: Final = "a learned rule"
UNITS: Final = "units digit isolates the key"
ESTIMATE: Final = "units digit and estimate"
SPREAD: Final = "spread between papers, in marks"
VOTE_DEVIATION: Final = "deviation when guessing by vote"


@dataclass(frozen=True, slots=True)
class Measured:
    """A figure of a year group and its limit, None for no limit; ``text`` is the figure as printed."""

    name: str
    value: float
    text: str
    limit: float | None

    @property
    def is_above(self) -> bool:
        """Whether the figure is above its limit."""
        return self.limit is not None and self.value > self.limit


def measured(year: YearGuessing) -> Iterator[Measured]:
    """Yield every figure of a year group beside its limit, always in the same order."""
    for name, score in year.rules.items():
        yield _score(name, score, MOST_BY_A_RULE)
    for name, score in year.votes.items():
        yield _score(name, score, MOST_BY_A_VOTE)
    yield _score(LEARNED, year.learned, MOST_BY_LEARNING)
    sums = year.sums
    enough = sums.calculations >= FEWEST_CALCULATIONS
    yield _score(UNITS, sums.units_isolate, MOST_UNITS_ISOLATE if enough else None, sums.calculations)
    enough = sums.estimates >= FEWEST_CALCULATIONS and year.year_group >= FIRST_YEAR_OF_ESTIMATES
    yield _score(ESTIMATE, sums.units_and_estimate, MOST_BY_UNITS_AND_ESTIMATE if enough else None, sums.estimates)
    yield Measured(SPREAD, year.spread, f"{year.spread:.2f}", MOST_SPREAD)
    yield Measured(VOTE_DEVIATION, year.vote_deviation, f"{year.vote_deviation:.2f}", None)


def above_limits(years: Iterable[YearGuessing]) -> list[str]:
    """Return a sentence for each figure of a year group that is above its limit."""
    return [
        f"{year_group_name(year.year_group)}: {one.name} {one.text}, at most {one.limit:g}"
        for year in years
        for one in measured(year)
        if one.is_above
    ]


def too_easily_guessed(templates: Iterable[TemplateGuessing]) -> list[TemplateGuessing]:
    """Return the templates in which a named rule scores more than MOST_IN_A_TEMPLATE per cent."""
    return [one for one in templates if one.score > MOST_IN_A_TEMPLATE]


def _score(name: str, value: float, limit: float | None, asked: int = 1) -> Measured:
    return Measured(name, value, f"{value:.1f}" if asked else "-", limit)
