"""Creates a demonstration family: one child has finished the diagnostic and one is half way through."""

from __future__ import annotations

import secrets
from decimal import Decimal
from typing import Final

from learning_jungle.auth.services import close_sign_in, open_sign_in, register_parent
from learning_jungle.curriculum.item import LETTERS
from learning_jungle.diagnostic.services import answer, complete, start
from learning_jungle.family.chests import fill_chest
from learning_jungle.family.services import ChildDetails, add_child
from learning_jungle.models import DatabaseSession

FINISHED: Final = ChildDetails("Maya", 7, 2, "Canopy Primary School")
HALF_WAY: Final = ChildDetails("Omar", 9, 4, "Canopy Primary School")
#: The half-way child has answered this many questions.
ANSWERED: Final = 4
#: The finished child gets every question whose position is a multiple of this wrong.
EVERY_WRONG: Final = 4


def seed_demo(session: DatabaseSession, email: str) -> str:
    """Add the demonstration family and return its new password; the caller commits. Raises EmailTaken."""
    password = secrets.token_urlsafe(16)
    parent = register_parent(session, email, password)
    sign_in = open_sign_in(session, parent)
    for details, reward in ((FINISHED, "Choose the film on Friday"), (HALF_WAY, "A trip to the park")):
        child = add_child(session, parent.id, details)
        fill_chest(session, child, reward, Decimal("2.50"))
        attempt = start(session, child)
        questions = attempt.questions.questions
        for question in questions if details is FINISHED else questions[:ANSWERED]:
            key = question.correct_option
            wrong = question.position % EVERY_WRONG == 0
            answer(session, attempt, question, LETTERS[(LETTERS.index(key) + 1) % 4] if wrong else key)
        if details is FINISHED:
            complete(session, sign_in.id, attempt.diagnostic_id)
    close_sign_in(session, sign_in.id)
    return password
