"""Sample children, answers and results with which the design system page shows its components."""

from __future__ import annotations

import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Final

from markupsafe import Markup

from learning_jungle.curriculum.item import NOT_YET
from learning_jungle.curriculum.pictures import kinds
from learning_jungle.curriculum.taught import strands
from learning_jungle.diagnostic.report import ReportedQuestion, StrandResult
from learning_jungle.diagnostic.stems import StemPart, stem_parts
from learning_jungle.family.rounds import NextRound
from learning_jungle.family.services import Progress
from learning_jungle.models import QUESTIONS_IN_A_SET, Child, TreasureChest
from learning_jungle.questions.stored_sets import StoredQuestion
from learning_jungle.web.templating import option_drawings

_ID: Final = uuid.UUID(int=0)
_NEXT: Final = date(2026, 12, 22)


@dataclass(frozen=True, slots=True)
class Samples:
    """Children with their progress and next round, options by layout and drawn, a stem, strands, and questions."""

    children: Sequence[tuple[Child, Progress | None, NextRound | None]]
    options: Mapping[str, tuple[str, str, str, str]]
    drawn: Sequence[Markup]
    stem: Sequence[StemPart]
    strands: Sequence[StrandResult]
    answered: Sequence[ReportedQuestion]


def samples() -> Samples:
    """Return values that show every component in every state."""
    return Samples(
        children=(
            (_child("Ada"), None, None),
            (_child("Bo", "A trip to the park"), None, None),
            (_child("Cai", "A story"), Progress(_ID, 4, QUESTIONS_IN_A_SET), None),
            (_child("Dee"), _finished("A new pencil"), NextRound(_NEXT, may_begin=False, new_year=False)),
            (_child("Eli", "A picnic"), _finished("A walk"), NextRound(_NEXT, may_begin=True, new_year=False)),
            (_child("Finn"), _finished("A walk"), NextRound(_NEXT, may_begin=True, new_year=True)),
        ),
        options={
            "short": ("12", "3/4", "7:30", "2 kg"),
            "medium": ("£46,400", "−43.5°C", "rhombus", "kite"),
            "long": ("equal sides and angles", "equal sides only", "equal angles only", "four right angles"),
        },
        drawn=option_drawings(kinds.panels([kinds.shape(name) for name in ("circle", "square", "kite", "hexagon")])),
        stem=(*stem_parts("37 + □ = 55"), *stem_parts("Which number goes in the box?")),
        strands=(
            StrandResult(strands.NUMBER, 3, 3),
            StrandResult(strands.FRACTIONS, 1, 2, not_yet=1),
            StrandResult(strands.GEOMETRY, 0, 1),
        ),
        answered=tuple(ReportedQuestion(_question(), letter) for letter in ("A", "C", NOT_YET)),
    )


def _child(name: str, reward: str = "") -> Child:
    child = Child(id=_ID, first_name=name, age=7, year_group=2, school_name="Hill School", created_at=datetime.now(UTC))
    if reward:
        child.chest = TreasureChest(reward_description=reward, reward_value=Decimal("0.00"))
    return child


def _finished(reward: str) -> Progress:
    return Progress(
        _ID,
        QUESTIONS_IN_A_SET,
        QUESTIONS_IN_A_SET,
        year_group=2,
        completed_at=datetime(2026, 11, 24, tzinfo=UTC),
        score_percentage=Decimal("80.00"),
        rank="gold",
        reward_description=reward,
        reward_value=Decimal("0.00"),
    )


def _question() -> StoredQuestion:
    return StoredQuestion(
        id=_ID,
        position=4,
        stem="What fraction of the bar is shaded?",
        options=("3/4", "1/4", "3/1", "4/3"),
        correct_option="A",
        strand=strands.FRACTIONS,
        objective="Y3-FDP-1",
        difficulty=strands.EASY,
        misconceptions=(None, "unit-fraction-only", "part-part-fraction", None),
        picture=kinds.fraction_bars([kinds.bar(4, 3)]),
        spoken_stem="What fraction of the bar is shaded?",
        spoken_options=("three quarters", "one quarter", "three ones", "four thirds"),
        template="sample",
        method="The bar has 4 equal parts and 3 of them are shaded: 3/4.",
    )
