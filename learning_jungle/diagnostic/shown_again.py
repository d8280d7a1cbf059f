"""The misconceptions that earlier reports named, and whether later checks show them again."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from learning_jungle.curriculum.diagnosis.chance import RARELY
from learning_jungle.curriculum.diagnosis.evidence import SHOWN, can_show
from learning_jungle.curriculum.misconceptions.glossary import GLOSSARY
from learning_jungle.diagnostic.check import Check
from learning_jungle.diagnostic.conclusions import findings


@dataclass(frozen=True, slots=True)
class LaterCheck:
    """In how many answered questions of a later check a misconception could show, and in how many it did."""

    completed_at: datetime
    asked: int
    showed: int


@dataclass(frozen=True, slots=True)
class NamedBefore:
    """A misconception that a report named, the checks of these reports, and every check after, the oldest first.

    ``tip`` is what to try at home, for the year group of the latest check.
    """

    id: str
    name: str
    tip: str
    named_in: tuple[Check, ...]
    later: tuple[LaterCheck, ...]

    @property
    def asked(self) -> int:
        """In how many later questions it could show."""
        return sum(check.asked for check in self.later)

    @property
    def showed(self) -> int:
        """In how many later questions it did show."""
        return sum(check.showed for check in self.later)

    @property
    def is_news(self) -> bool:
        """Whether a later check could show it, or named it again."""
        return not self.later or self.asked > 0

    @property
    def seems_gone(self) -> bool:
        """Whether it shows no more, in more questions than a child who still has it would hardly ever get through."""
        return self.showed == 0 and (1 - SHOWN) ** self.asked <= RARELY

    @property
    def sentence(self) -> str:
        """What the later checks say, for a parent."""
        if not self.later:
            return "The latest check shows it again."
        if self.seems_gone:
            return f"It showed in none of the {self.asked} later questions that could show it, so it seems to be gone."
        if self.showed == 0:
            return "It did not show in the one later question that could show it. One question does not settle it."
        if self.asked == 1:
            return "It showed in the one later question that could show it."
        return f"It showed in {self.showed} of the {self.asked} later questions that could show it."


def named_before(checks: Sequence[Check]) -> tuple[NamedBefore, ...]:
    """Return what the reports before the latest one named and what there is news of, the last named first.

    ``checks`` are the oldest first.
    """
    named: dict[str, list[int]] = {}
    for place, check in enumerate(checks):
        for finding in findings(check.questions):
            named.setdefault(finding.misconception, []).append(place)
    earlier = {id: places for id, places in named.items() if places[0] < len(checks) - 1}
    latest_first = sorted(earlier.items(), key=lambda item: -item[1][-1])
    found = (_named_before(id, places, checks) for id, places in latest_first)
    return tuple(one for one in found if one.is_news)


def _named_before(id: str, places: Sequence[int], checks: Sequence[Check]) -> NamedBefore:
    return NamedBefore(
        id=id,
        name=GLOSSARY[id].name,
        tip=GLOSSARY[id].tip_for(checks[-1].year_group),
        named_in=tuple(checks[place] for place in places),
        later=tuple(_later(id, check) for check in checks[places[-1] + 1 :]),
    )


def _later(id: str, check: Check) -> LaterCheck:
    # Nothing can show in a question that was answered with "not learned yet".
    asked = [one for one in check.questions if can_show(id, one.question.misconceptions) and not one.not_yet]
    return LaterCheck(check.completed_at, len(asked), sum(one.misconception == id for one in asked))
