"""The report that anyone may look at: a real paper of the bank, with the answers of an invented child."""

from __future__ import annotations

import uuid
from dataclasses import replace
from datetime import UTC, datetime
from functools import cache
from typing import Final

from learning_jungle.curriculum.item import LETTERS, NOT_YET
from learning_jungle.curriculum.papers.parallel import build_paper
from learning_jungle.diagnostic.attempt import Attempt
from learning_jungle.diagnostic.ranking import rank_for
from learning_jungle.diagnostic.scoring import score_percentage
from learning_jungle.diagnostic.trial import question_of
from learning_jungle.models import SOURCE_BANK
from learning_jungle.questions.stored_sets import StoredQuestion, StoredSet

FIRST_NAME: Final = "Sam"
ANIMAL: Final = "tree frog"
COLOUR: Final = "orange"
YEAR_GROUP: Final = 3
PAPER: Final = 0
#: The invented child always takes the smaller digit from the larger, and has not learned one thing yet.
MISCONCEPTION: Final = "smaller-from-larger"
NOT_LEARNED: Final = 8
COMPLETED_AT: Final = datetime(2026, 11, 20, 16, 30, tzinfo=UTC)


@cache
def sample_attempt() -> Attempt:
    """Return the completed attempt of the sample report."""
    paper = build_paper(YEAR_GROUP, PAPER)
    questions = tuple(
        replace(question_of(item, position), id=uuid.UUID(int=position)) for position, item in enumerate(paper, start=1)
    )
    answers = {question.id: _answer(question) for question in questions}
    correct = sum(answers[question.id] == question.correct_option for question in questions)
    score = score_percentage(correct, len(questions))
    return Attempt(
        diagnostic_id=uuid.UUID(int=0),
        child_id=uuid.UUID(int=0),
        first_name=FIRST_NAME,
        questions=StoredSet(uuid.UUID(int=0), "sample", SOURCE_BANK, YEAR_GROUP, questions),
        answers=answers,
        completed_at=COMPLETED_AT,
        correct_answers=correct,
        score_percentage=score,
        rank=rank_for(score),
        animal=ANIMAL,
        colour=COLOUR,
    )


def _answer(question: StoredQuestion) -> str:
    if question.position == NOT_LEARNED:
        return NOT_YET
    if MISCONCEPTION in question.misconceptions:
        return LETTERS[question.misconceptions.index(MISCONCEPTION)]
    return question.correct_option
