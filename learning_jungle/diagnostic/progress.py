"""The contents of a child's progress page, in the order of the page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from learning_jungle.diagnostic.attempt import Attempt
from learning_jungle.diagnostic.check import Check, checks_of
from learning_jungle.diagnostic.comparison import Comparison, comparisons
from learning_jungle.diagnostic.score_line import ScoreLine, score_line
from learning_jungle.diagnostic.shown_again import NamedBefore, named_before
from learning_jungle.diagnostic.topics import YearTopics, topics_by_year


@dataclass(frozen=True, slots=True)
class ProgressContents:
    """All that the page says of a child's attempts.

    ``checks`` are the latest first, and ``open`` is the attempt that is not completed, if any. ``new_year`` says that
    the latest check is the first of its year group after others, ``several_years`` that there is more than one.
    """

    checks: tuple[Check, ...]
    open: Attempt | None
    comparisons: tuple[Comparison, ...]
    new_year: bool
    several_years: bool
    line: ScoreLine | None
    topics: tuple[YearTopics, ...]
    named: tuple[NamedBefore, ...]


def progress_contents(attempts: Sequence[Attempt]) -> ProgressContents:
    """Return the contents of the progress page of a child with these attempts, in any order."""
    checks = checks_of(attempts)
    compared = comparisons(checks)
    return ProgressContents(
        checks=checks[::-1],
        open=next((attempt for attempt in attempts if not attempt.completed), None),
        comparisons=compared,
        new_year=len(checks) > 1 and not compared,
        several_years=len({check.year_group for check in checks}) > 1,
        line=score_line(checks),
        topics=topics_by_year(checks),
        named=named_before(checks),
    )
