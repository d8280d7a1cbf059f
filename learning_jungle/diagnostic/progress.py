"""The contents of a child's progress page, in the order of the page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from learning_jungle.curriculum.diagnosis.reliable_change import Change
from learning_jungle.curriculum.taught.year_groups import RECEPTION, year_group_name
from learning_jungle.diagnostic.attempt import Attempt
from learning_jungle.diagnostic.check import Check, checks_of
from learning_jungle.diagnostic.comparison import Comparison, comparisons
from learning_jungle.diagnostic.score_line import ScoreLine, score_line
from learning_jungle.diagnostic.sentences import listed
from learning_jungle.diagnostic.shown_again import NamedBefore, named_before
from learning_jungle.diagnostic.topics import YearTopics, topics_by_year
from learning_jungle.models import RANK_BANDS

#: The highest rank.
_BEST: Final = RANK_BANDS[0][1]


@dataclass(frozen=True, slots=True)
class ProgressContents:
    """All that the page says of a child's attempts.

    ``checks`` are the latest first, and ``open`` is the attempt that is not completed, if any. Of the ``comparisons``
    those that found a change come first. ``new_year`` says that
    the latest check is the first of its year group after others. ``years`` are the year groups of the checks, the
    first one first.
    """

    checks: tuple[Check, ...]
    open: Attempt | None
    comparisons: tuple[Comparison, ...]
    new_year: bool
    years: tuple[int, ...]
    line: ScoreLine | None
    topics: tuple[YearTopics, ...]
    named: tuple[NamedBefore, ...]

    @property
    def newest_is_gold(self) -> bool:
        """Whether the latest check has the highest rank."""
        return self.checks[0].rank == _BEST

    @property
    def heading(self) -> str:
        """The latest score in a few kind words; a score of the highest rank and its rise are praised."""
        latest = self.checks[0]
        if self.newest_is_gold:
            rise = self.comparisons and self.comparisons[0].change is Change.HIGHER
            return f"{self.comparisons[0].heading if rise else f'{latest.correct} of {latest.total}'}: well done"
        if self.comparisons:
            return self.comparisons[0].heading
        first = f"{latest.correct} of {latest.total} in the first check"
        return f"{first} of {year_group_name(latest.year_group)}" if self.new_year else first

    @property
    def good_news(self) -> str:
        """The praise for a check of the highest rank before a new school year, or ""."""
        before = self.checks[1] if self.new_year else None
        if before is None or before.rank != _BEST:
            return ""
        return f"{before.correct} of {before.total} in {year_group_name(before.year_group)}: well done."

    @property
    def fell(self) -> bool:
        """Whether the latest score is lower than chance alone would make it."""
        return any(one.change is Change.LOWER for one in self.comparisons)

    @property
    def dip(self) -> str:
        """What to make of a score that is a little lower than in the check before, which is not the first, or ""."""
        compared = {one.since for one in self.comparisons}
        if not compared or self.checks[1].completed_at in compared or self.checks[0].correct >= self.checks[1].correct:
            return ""
        before = self.checks[1]
        return f"The check before had {before.correct} of {before.total}. A fall as small as that may be chance."

    @property
    def several_years(self) -> bool:
        """Whether the checks are of more than one year group."""
        return len(self.years) > 1

    @property
    def years_in_words(self) -> str:
        """The year groups of the checks, such as "Years 2 and 3" or "Reception and Year 1"."""
        if not self.several_years or RECEPTION in self.years:
            return listed([year_group_name(year) for year in self.years])
        return f"Years {listed([str(year) for year in self.years])}"


def progress_contents(attempts: Sequence[Attempt]) -> ProgressContents:
    """Return the contents of the progress page of a child with these attempts, in any order."""
    checks = checks_of(attempts)
    compared = tuple(sorted(comparisons(checks), key=lambda one: one.change is Change.SAME))
    return ProgressContents(
        checks=checks[::-1],
        open=next((attempt for attempt in attempts if not attempt.completed), None),
        comparisons=compared,
        new_year=len(checks) > 1 and not compared,
        years=tuple(dict.fromkeys(check.year_group for check in checks)),
        line=score_line(checks),
        topics=topics_by_year(checks),
        named=named_before(checks),
    )
