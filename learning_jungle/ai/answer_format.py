"""The forms of answer that a provider is asked for, each with its JSON schema."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Final

from learning_jungle.curriculum.taught.strands import DIFFICULTIES, STRANDS

UNCLEAR: Final = "unclear"

_TEXT: Final[dict[str, Any]] = {"type": "string"}


@dataclass(frozen=True, slots=True)
class AnswerForm:
    """A form of answer; providers that require names use ``name`` for the schema or for the tool whose input it is."""

    name: str
    description: str
    schema: dict[str, Any] = field(repr=False)


def _object(properties: dict[str, Any]) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }


def _list(items: dict[str, Any]) -> dict[str, Any]:
    return {"type": "array", "items": items}


_WRONG: Final = _object({"text": _TEXT, "expression": _TEXT, "misconception": {"type": ["string", "null"]}})
_QUESTION: Final = _object(
    {
        "stem": _TEXT,
        "strand": {"type": "string", "enum": list(STRANDS)},
        "difficulty": {"type": "string", "enum": list(DIFFICULTIES)},
        "expression": _TEXT,
        "answer": _TEXT,
        "wrong": _list(_WRONG),
    }
)

#: The questions of a set, each with its answer, its working and three wrong answers.
QUESTIONS: Final = AnswerForm(
    "question_set", "Hands in the finished questions.", _object({"questions": _list(_QUESTION)})
)
#: A second opinion: a letter from A to D, or UNCLEAR, for each question in order.
ANSWERS: Final = AnswerForm(
    "answers", "Hands in the answers to the questions, in their order.", _object({"answers": _list(_TEXT)})
)
