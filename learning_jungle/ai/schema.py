"""The shape of an answer, checked with pydantic; imported only where an answer has come, to keep booting quick."""

from __future__ import annotations

import json
from typing import Annotated, Final, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, ValidationError

from learning_jungle.ai.errors import AnswerUnusable
from learning_jungle.curriculum.taught.strands import DIFFICULTIES, STRANDS

MOST_QUESTIONS: Final = 60

_Text = Annotated[str, StringConstraints(max_length=1_000)]


class AskedQuestion(BaseModel):
    """One question as a provider wrote it: of the right shape, and nothing more is known of it."""

    model_config = ConfigDict(strict=True, extra="ignore", frozen=True)

    stem: _Text
    options: Annotated[list[_Text], Field(min_length=4, max_length=4)]
    correct_index: Annotated[int, Field(ge=0, le=3)]
    strand: Literal[STRANDS]
    difficulty: Literal[DIFFICULTIES]
    misconceptions: Annotated[list[str | None], Field(min_length=4, max_length=4)]
    expression: _Text


def read_answer(content: object) -> list[AskedQuestion | None]:
    """Return the questions of an answer (text, or JSON already parsed), with None for each of a wrong shape.

    Raises AnswerUnusable when the whole has not the form that was asked for.
    """
    if isinstance(content, str):
        try:
            content = json.loads(content)
        except (ValueError, RecursionError):
            raise AnswerUnusable("The answer is not JSON.") from None
    questions = content.get("questions") if isinstance(content, dict) else None
    if not isinstance(questions, list) or not questions:
        raise AnswerUnusable("The answer has no list of questions.")
    return [_question(one) for one in questions[:MOST_QUESTIONS]]


def _question(content: object) -> AskedQuestion | None:
    try:
        return AskedQuestion.model_validate(content)
    except ValidationError:
        return None
