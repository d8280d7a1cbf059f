"""Creates a demonstration family: children who are finished, half way, checked three times in two years, and new."""

from __future__ import annotations

import secrets
import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Final

from learning_jungle.auth.services import close_sign_in, open_sign_in, register_parent
from learning_jungle.curriculum.item import LETTERS
from learning_jungle.curriculum.misconceptions.glossary import GLOSSARY
from learning_jungle.diagnostic.saving import answer
from learning_jungle.diagnostic.services import complete, start
from learning_jungle.family.chests import fill_chest
from learning_jungle.family.school_year import school_year_of
from learning_jungle.family.services import ChildDetails, add_child, edit_child
from learning_jungle.models import Child, DatabaseSession
from learning_jungle.questions.stored_sets import StoredQuestion
from learning_jungle.web.london import day_in_london

SCHOOL: Final = "Canopy Primary School"
FINISHED: Final = ChildDetails("Maya", 7, 2, SCHOOL)
HALF_WAY: Final = ChildDetails("Omar", 9, 4, SCHOOL)
#: A child who was added in the school year before, so that the list asks whether she has moved up.
OF_LAST_YEAR: Final = ChildDetails("Lily", 6, 1, SCHOOL)
#: The half-way child has answered this many questions.
ANSWERED: Final = 4


@dataclass(frozen=True, slots=True)
class Sitting:
    """A diagnostic of a child: when it was, the child's details then, the reward, and which answers are wrong.

    Each question whose position is a multiple of ``every_wrong`` is answered wrongly. With ``is_pattern``, the child
    also shows the misconception that the paper offers most, in every question that offers it.
    """

    child: ChildDetails
    reward: str
    every_wrong: int
    days_ago: int = 0
    is_pattern: bool = False
    answered: int = 10


SITTINGS: Final = (
    (Sitting(FINISHED, "Choose the film on Friday", 4),),
    (Sitting(HALF_WAY, "A trip to the park", 4, answered=ANSWERED),),
    (
        Sitting(ChildDetails("Zara", 8, 3, SCHOOL), "Pancakes for breakfast", 4, days_ago=120, is_pattern=True),
        Sitting(ChildDetails("Zara", 8, 3, SCHOOL), "A new book", 3, days_ago=80),
        Sitting(ChildDetails("Zara", 8, 4, SCHOOL), "A visit to the swimming pool", 5, days_ago=35),
    ),
)


def seed_demo(session: DatabaseSession, email: str) -> str:
    """Add the demonstration family and return its new password; the caller commits. Raises EmailTaken."""
    password = secrets.token_urlsafe(16)
    now = datetime.now(UTC)
    parent = register_parent(session, email, password)
    sign_in = open_sign_in(session, parent)
    for place, sittings in enumerate(SITTINGS):
        child = add_child(session, parent.id, sittings[0].child)
        # Children added in one transaction have the same time, but the list is in the order of these times.
        child.created_at = now - timedelta(days=sittings[0].days_ago, seconds=len(SITTINGS) - place)
        parent.created_at = min(parent.created_at, child.created_at)
        for sitting in sittings:
            _sit(session, sign_in.id, child, sitting, now - timedelta(days=sitting.days_ago))
    add_child(session, parent.id, OF_LAST_YEAR).year_confirmed = school_year_of(day_in_london(now)) - 1
    session.flush()
    close_sign_in(session, sign_in.id)
    return password


def _sit(session: DatabaseSession, sign_in_id: uuid.UUID, child: Child, sitting: Sitting, now: datetime) -> None:
    """Fill the chest, begin a diagnostic at this time and answer its questions; complete it if all are answered."""
    edit_child(session, child, sitting.child)
    fill_chest(session, child, sitting.reward, Decimal("2.50"), now=now)
    attempt = start(session, child, now=now)
    questions = attempt.questions.questions
    misconception = _most_offered(questions) if sitting.is_pattern else None
    for question in questions[: sitting.answered]:
        answer(session, attempt, question, _letter(question, sitting.every_wrong, misconception), now=now)
    if sitting.answered == len(questions):
        complete(session, sign_in_id, attempt.diagnostic_id, now)


def _letter(question: StoredQuestion, every_wrong: int, misconception: str | None) -> str:
    if misconception in question.misconceptions and misconception is not None:
        return LETTERS[question.misconceptions.index(misconception)]
    wrong = question.position % every_wrong == 0
    return LETTERS[(LETTERS.index(question.correct_option) + 1) % 4] if wrong else question.correct_option


def _most_offered(questions: Sequence[StoredQuestion]) -> str:
    """Return the misconception, one that a report may name, that most of the questions offer."""
    offered = [id for question in questions for id in set(question.misconceptions) if id is not None]
    return max(sorted(id for id in offered if GLOSSARY[id].is_diagnosis), key=offered.count)
