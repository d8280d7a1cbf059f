"""Checks the shape of an answer with pydantic; imported only when an answer arrives, to keep the start fast."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Annotated, Any, Final

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, StringConstraints, ValidationError

from learning_jungle.ai.answer_format import UNCLEAR
from learning_jungle.ai.errors import AnswerUnusable
from learning_jungle.ai.json_text import find_json, parsed
from learning_jungle.curriculum.item import LETTERS
from learning_jungle.curriculum.taught.strands import DIFFICULTIES, STRAND_NAMES, STRANDS

MOST_QUESTIONS: Final = 200
MOST_WRAPPINGS: Final = 4
_NO_LABELS: Final = (None,) * len(LETTERS)
_STRAND_BY_NAME: Final = {name.casefold(): strand for strand, name in STRAND_NAMES.items()}

_LETTER: Final = re.compile(
    r"[\s(\"']*(?:option )?([A-D])(?:[\s)\"'.]*|[).:]\s(?!.*\b[A-D]\b).*)", re.IGNORECASE | re.DOTALL
)

_Text = Annotated[str, StringConstraints(max_length=1_000)]


def _one_of(words: Sequence[str]) -> AfterValidator:
    def check(word: str) -> str:
        if word not in words:
            raise ValueError("not one of the words that were asked for")
        return word

    return AfterValidator(check)


class AskedQuestion(BaseModel):
    """One question as a provider wrote it: its shape has been checked, its content has not.

    ``misconceptions`` and ``sums``, the working that leads to each wrong option, run beside ``options``.
    """

    model_config = ConfigDict(strict=True, extra="ignore", frozen=True)

    stem: _Text
    options: Annotated[list[_Text], Field(min_length=4, max_length=4)]
    correct_index: Annotated[int, Field(ge=0, le=3)]
    strand: Annotated[str, _one_of(STRANDS)]
    difficulty: Annotated[str, _one_of(DIFFICULTIES)]
    misconceptions: Annotated[list[str | None], Field(min_length=4, max_length=4)]
    expression: _Text
    sums: Annotated[list[_Text | None], Field(min_length=4, max_length=4)] = list(_NO_LABELS)


def raw_questions(content: object) -> list[object]:
    """Return the questions of an answer as parsed JSON of any shape, at most MOST_QUESTIONS.

    Raises AnswerUnusable if the answer is not JSON or has no list of questions.
    """
    questions = _listed(content, "questions", _has_stem)
    if not questions:
        raise AnswerUnusable("The answer has no list of questions.")
    return questions[:MOST_QUESTIONS]


def as_question(content: object) -> AskedQuestion | None:
    """Return a question in any of the known forms as an AskedQuestion, or None if it has the wrong shape."""
    if not isinstance(content, dict):
        return None
    try:
        return AskedQuestion.model_validate(_in_one_form(content))
    except ValidationError:
        return None


def stem_of(content: object) -> str:
    """Return the stem of a question of any shape, printable, or an empty text if it has none."""
    stem = content.get("stem") if isinstance(content, dict) else None
    return stem.encode(errors="replace").decode() if isinstance(stem, str) else ""


def read_opinion(content: object, count: int) -> list[str]:
    """Return a second opinion (text or parsed JSON) as ``count`` answers: a letter from A to D, or UNCLEAR.

    Raises AnswerUnusable if the answer is not JSON or does not have one answer for each question.
    """
    answers = _listed(content, "answers", lambda entry: isinstance(entry, str))
    if answers is None or len(answers) != count:
        raise AnswerUnusable("The second opinion does not have one answer for each question.")
    return [_letter(answer) for answer in answers]


def _listed(content: object, name: str, entry_is_wanted: Callable[[object], bool]) -> list[object] | None:
    """Return the list of this name in an answer, or a bare list that has a wanted entry; None if there is neither."""

    def is_wanted(value: object) -> bool:
        return (
            name in value if isinstance(value, dict) else isinstance(value, list) and any(map(entry_is_wanted, value))
        )

    for _ in range(MOST_WRAPPINGS):
        content = parsed(content)
        if isinstance(content, str):
            content = find_json(content, is_wanted)
        if not isinstance(content, dict):
            break
        # Some models put the object into one more object, or its list into a string.
        content = content[name] if name in content else next(iter(content.values())) if len(content) == 1 else None
    return content if isinstance(content, list) else None


def _has_stem(entry: object) -> bool:
    return isinstance(entry, dict) and "stem" in entry


def _letter(answer: object) -> str:
    """Return the only letter that an answer gives, such as B for "b", "(B)" or "B) 12", or UNCLEAR."""
    if isinstance(answer, dict):
        answer = answer.get("answer")
    found = _LETTER.fullmatch(answer) if isinstance(answer, str) else None
    return found[1].upper() if found else UNCLEAR


def _in_one_form(content: dict[str, Any]) -> dict[str, Any]:
    """Return the members of a question under the names of AskedQuestion, whichever form it has."""
    form = _from_answer(content) if "wrong" in content else _from_options(content)
    return form | {
        "stem": content.get("stem"),
        "strand": _strand(content.get("strand")),
        "difficulty": _folded(content.get("difficulty")),
        "expression": _as_text(content.get("expression")),
    }


def _from_answer(content: dict[str, Any]) -> dict[str, Any]:
    """Read the form with ``answer`` and ``wrong``: the key comes first."""
    listed = content["wrong"]
    entries = listed if isinstance(listed, list) else []
    wrong = [entry if isinstance(entry, dict) else {"text": entry} for entry in entries]
    return {
        "options": [_as_text(content.get("answer")), *(_as_text(entry.get("text")) for entry in wrong)],
        "correct_index": 0,
        "misconceptions": [None, *(_label(entry.get("misconception")) for entry in wrong)],
        "sums": [None, *(_sum(entry.get("expression")) for entry in wrong)],
    }


def _from_options(content: dict[str, Any]) -> dict[str, Any]:
    """Read the earlier form with ``options`` and ``correct_index``."""
    options, labels, index = (content.get(name) for name in ("options", "misconceptions", "correct_index"))
    if isinstance(index, str) and len(index) == 1 and index.upper() in LETTERS:
        index = LETTERS.index(index.upper())
    return {
        "options": [_as_text(option) for option in options] if isinstance(options, list) else options,
        "correct_index": index,
        "misconceptions": list(_NO_LABELS) if labels is None else labels,
    }


def _as_text(value: object) -> object:
    """Return a number as text; anything else unchanged."""
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return str(value) if isinstance(value, int | float) and not isinstance(value, bool) else value


def _label(value: object) -> object:
    return value if isinstance(value, str) else None


def _sum(value: object) -> object:
    text = _as_text(value)
    return text if isinstance(text, str) and len(text) <= 1_000 else None


def _folded(value: object) -> object:
    return value.strip().casefold() if isinstance(value, str) else value


def _strand(value: object) -> object:
    folded = _folded(value)
    return _STRAND_BY_NAME.get(folded, folded) if isinstance(folded, str) else folded
