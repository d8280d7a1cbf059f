"""Twenty answer sheets of every kind, on hand-made papers."""

from __future__ import annotations

import uuid
from datetime import UTC, datetime
from typing import Final

from learning_jungle.curriculum.item import LETTERS, NOT_YET
from learning_jungle.diagnostic.attempt import Attempt
from learning_jungle.diagnostic.ranking import rank_for
from learning_jungle.diagnostic.scoring import score_percentage
from learning_jungle.questions.stored_sets import StoredQuestion, StoredSet
from tests.diagnostic.papers import AI_YEAR_5, RECEPTION, YEAR_2, YEAR_4, YEAR_6

#: Each sheet's paper and its ten answers: K for the key, 1 to 3 for the first to third wrong option, N for not yet.
SHEETS: Final[dict[str, tuple[StoredSet, str]]] = {
    "01 Reception, all right": (RECEPTION, "KKKKKKKKKK"),
    "02 Reception, miscounts twice": (RECEPTION, "1KKKK2KKKK"),
    "03 Reception, counts the start": (RECEPTION, "KK2K21111K"),
    "04 Reception, all not yet": (RECEPTION, "NNNNNNNNNN"),
    "05 Year 2, takes the smaller from the larger": (YEAR_2, "KKK13KKK2K"),
    "06 Year 2, Bronze by luck": (YEAR_2, "K2312K1KK3"),
    "07 Year 2, guesses half": (YEAR_2, "KKKKK3212K"),
    "08 Year 4, all right": (YEAR_4, "KKKKKKKKKK"),
    "09 Year 4, all wrong": (YEAR_4, "3213213213"),
    "10 Year 4, takes the smaller from the larger": (YEAR_4, "KKK11KKK1K"),
    "11 Year 4, one single sign": (YEAR_4, "KK1KKKKKKK"),
    "12 Year 4, random": (YEAR_4, "1KN2331K23"),
    "13 Year 4, alternating": (YEAR_4, "K1K1K2K1K2"),
    "14 Year 4, half not yet and the rest right": (YEAR_4, "KKKKKNNNNN"),
    "15 Year 4, two right and the rest not yet": (YEAR_4, "KNNNKNNNNN"),
    "16 Year 6, nine right and one slip": (YEAR_6, "KKKKKKKK1K"),
    "17 Year 6, works from left to right now and then": (YEAR_6, "K11KKKK2K1"),
    "18 Year 6, wrong at the end, some not yet": (YEAR_6, "KKKNNKK332"),
    "19 AI set of Year 5, adds tops and bottoms": (AI_YEAR_5, "KK1KK11KKK"),
    "20 AI set of Year 5, all A": (AI_YEAR_5, "K111K111K1"),
}


def attempt_at(paper: StoredSet, answers: str) -> Attempt:
    """Return Sam's completed attempt at a paper with these answers."""
    letters = {
        question.id: _letter(question, answer) for question, answer in zip(paper.questions, answers, strict=True)
    }
    correct = answers.count("K")
    score = score_percentage(correct, len(paper.questions))
    return Attempt(
        diagnostic_id=uuid.UUID(int=0),
        child_id=uuid.UUID(int=0),
        first_name="Sam",
        questions=paper,
        answers=letters,
        completed_at=datetime(2026, 11, 24, 16, tzinfo=UTC),
        correct_answers=correct,
        score_percentage=score,
        rank=rank_for(score),
    )


def _letter(question: StoredQuestion, answer: str) -> str:
    if answer == "N":
        return NOT_YET
    wrong = [letter for letter in LETTERS if letter != question.correct_option]
    return question.correct_option if answer == "K" else wrong[int(answer) - 1]
