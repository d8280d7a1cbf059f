"""Checks the shape of an answer with pydantic; imported only when an answer arrives, to keep the start fast."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Annotated, Final

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, StringConstraints, ValidationError

from learning_jungle.ai.errors import AnswerUnusable
from learning_jungle.curriculum.taught.strands import DIFFICULTIES, STRANDS

MOST_QUESTIONS: Final = 60

_Text = Annotated[str, StringConstraints(max_length=1_000)]


def _one_of(words: Sequence[str]) -> AfterValidator:
    def check(word: str) -> str:
        if word not in words:
            raise ValueError("not one of the words that were asked for")
        return word

    return AfterValidator(check)


class AskedQuestion(BaseModel):
    """One question as a provider wrote it: its shape has been checked, its content has not."""

    model_config = ConfigDict(strict=True, extra="ignore", frozen=True)

    stem: _Text
    options: Annotated[list[_Text], Field(min_length=4, max_length=4)]
    correct_index: Annotated[int, Field(ge=0, le=3)]
    strand: Annotated[str, _one_of(STRANDS)]
    difficulty: Annotated[str, _one_of(DIFFICULTIES)]
    misconceptions: Annotated[list[str | None], Field(min_length=4, max_length=4)]
    expression: _Text


def read_answer(content: object) -> list[AskedQuestion | None]:
    """Return the questions of an answer (text or parsed JSON), with None for each question of the wrong shape.

    Raises AnswerUnusable if the answer is not JSON or has no list of questions.
    """
    if isinstance(content, str):
        try:
            content = json.loads(content)
        except (ValueError, RecursionError):
            raise AnswerUnusable("The answer is not JSON.") from None
    questions = content.get("questions") if isinstance(content, dict) else None
    if not isinstance(questions, list) or not questions:
        raise AnswerUnusable("The answer has no list of questions.")
    return [_question(question) for question in questions[:MOST_QUESTIONS]]


def _question(content: object) -> AskedQuestion | None:
    try:
        return AskedQuestion.model_validate(content)
    except ValidationError:
        return None
