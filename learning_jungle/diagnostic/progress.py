"""The contents of a child's progress page, in the order of the page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from learning_jungle.curriculum.taught.year_groups import RECEPTION, year_group_name
from learning_jungle.diagnostic.attempt import Attempt
from learning_jungle.diagnostic.check import Check, checks_of
from learning_jungle.diagnostic.headline import Headline, headline
from learning_jungle.diagnostic.score_line import ScoreLine, score_line
from learning_jungle.diagnostic.sentences import listed
from learning_jungle.diagnostic.shown_again import NamedBefore, named_before
from learning_jungle.diagnostic.topics import YearTopics, topics_by_year
from learning_jungle.family.rounds import NextRound, next_round
from learning_jungle.family.school_year import Schooling


@dataclass(frozen=True, slots=True)
class ProgressContents:
    """All that the page says of a child's attempts.

    ``checks`` are the latest first, and ``open`` is the attempt that is not completed, if any. Without a check there is
    no ``headline``. ``again`` is when the next check may begin, or None while one is open and before the first.
    ``years`` are the year groups of the checks, the first one first.
    """

    checks: tuple[Check, ...]
    open: Attempt | None
    headline: Headline | None
    again: NextRound | None
    years: tuple[int, ...]
    line: ScoreLine | None
    topics: tuple[YearTopics, ...]
    named: tuple[NamedBefore, ...]

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


def progress_contents(attempts: Sequence[Attempt], child: Schooling, now: datetime) -> ProgressContents:
    """Return the contents of the progress page of a child of this schooling with these attempts, in any order."""
    checks = checks_of(attempts)
    open_attempt = next((attempt for attempt in attempts if not attempt.completed), None)
    latest = checks[-1] if checks and open_attempt is None else None
    return ProgressContents(
        checks=checks[::-1],
        open=open_attempt,
        headline=headline(checks) if checks else None,
        again=next_round(latest.completed_at, latest.year_group, child, now) if latest else None,
        years=tuple(dict.fromkeys(check.year_group for check in checks)),
        line=score_line(checks),
        topics=topics_by_year(checks),
        named=named_before(checks),
    )
