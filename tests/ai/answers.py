"""The questions of a provider's answer, read one by one as an attempt does."""

from __future__ import annotations

from learning_jungle.ai.schema import AskedQuestion, as_question, raw_questions


def read_answer(content: object) -> list[AskedQuestion | None]:
    """Return the questions of an answer, with None for each question of the wrong shape.

    Raises AnswerUnusable if the answer is not JSON or has no list of questions.
    """
    return [as_question(question) for question in raw_questions(content)]
