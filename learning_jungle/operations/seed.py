"""A family for a demonstration: one child who has finished, and one who is half way."""

from __future__ import annotations

import secrets
from decimal import Decimal
from typing import Final

from sqlalchemy.orm import Session

from learning_jungle.auth.services import SignedIn, register_parent
from learning_jungle.diagnostic.services import answer, attempt_of, complete, progress_of, start
from learning_jungle.family.services import ChildDetails, add_child, fill_chest

FINISHED: Final = ChildDetails("Maya", 7, 2, "Canopy Primary School")
HALF_WAY: Final = ChildDetails("Omar", 9, 4, "Canopy Primary School")
#: How many questions the half-way child has answered, and every which one the finished child gets wrong.
ANSWERED: Final = 4
EVERY_WRONG: Final = 4


def seed_demo(session: Session, email: str) -> str:
    """Make the family and return its new password; EmailTaken when the address has an account. Flushes only."""
    password = secrets.token_urlsafe(12)
    parent = register_parent(session, email, password)
    owner = SignedIn(parent.id, parent.session_version)
    for details, reward in ((FINISHED, "Choose the film on Friday"), (HALF_WAY, "A trip to the park")):
        child = add_child(session, parent.id, details)
        fill_chest(session, child, reward, Decimal("2.50"), progress_of)
        diagnostic_id = start(session, child)
        attempt = attempt_of(session, owner, diagnostic_id)
        questions = attempt.questions.questions
        for question in questions if details is FINISHED else questions[:ANSWERED]:
            key = question.correct_option
            wrong = question.position % EVERY_WRONG == 0
            answer(session, attempt, question, "ABCD"[("ABCD".index(key) + 1) % 4] if wrong else key)
        if details is FINISHED:
            complete(session, owner, diagnostic_id)
    return password
