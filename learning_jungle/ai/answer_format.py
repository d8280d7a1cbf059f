"""The JSON schema that every provider is asked to answer in."""

from __future__ import annotations

from typing import Any, Final

from learning_jungle.curriculum.taught.strands import DIFFICULTIES, STRANDS

#: The name of the schema, or of the tool whose input it describes, for the providers that require a name.
ANSWER_NAME: Final = "question_set"

_TEXT: Final[dict[str, Any]] = {"type": "string"}


def _object(properties: dict[str, Any]) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }


ANSWER_SCHEMA: Final[dict[str, Any]] = _object(
    {
        "questions": {
            "type": "array",
            "items": _object(
                {
                    "stem": _TEXT,
                    "options": {"type": "array", "items": _TEXT},
                    "correct_index": {"type": "integer"},
                    "strand": {"type": "string", "enum": list(STRANDS)},
                    "difficulty": {"type": "string", "enum": list(DIFFICULTIES)},
                    "misconceptions": {"type": "array", "items": {"type": ["string", "null"]}},
                    "expression": _TEXT,
                }
            ),
        }
    }
)
