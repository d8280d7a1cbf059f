"""The Item: one multiple-choice question not yet stored, the value that every other package passes around."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final, TypeVar

LETTERS: Final = "ABCD"
#: The answer "I haven't learned this yet", which is never right.
NOT_YET: Final = "N"
#: What a child may answer.
ANSWERS: Final = (*LETTERS, NOT_YET)
Each = TypeVar("Each")


def four(values: Iterable[Each]) -> tuple[Each, Each, Each, Each]:
    """Return the four values, one for each option, as a tuple; raises ValueError when they are not four."""
    first, second, third, fourth = values
    return first, second, third, fourth


@dataclass(frozen=True, slots=True)
class Picture:
    """A drawing of one kind; ``data`` has only values that JSON has."""

    kind: str
    data: Mapping[str, Any] = field(default_factory=dict)

    @classmethod
    def of(cls, kind: str, **data: object) -> Picture:
        """Return the picture of a kind that is described by this data."""
        return cls(kind, data)

    def to_json(self) -> dict[str, Any]:
        """Return the form stored with a question."""
        return {"kind": self.kind, **self.data}

    @classmethod
    def from_json(cls, stored: Mapping[str, Any]) -> Picture:
        """Return the picture that ``to_json`` wrote."""
        return cls(stored["kind"], {name: value for name, value in stored.items() if name != "kind"})


@dataclass(frozen=True, slots=True)
class Item:
    """A question with one key and three distractors.

    ``misconceptions`` runs beside ``options``: None at the key, else the id of the misconception that leads to the
    option. ``spoken_stem`` and ``spoken_options`` are what read-aloud says. ``template`` is the template's id, or
    "ai" for a question that a provider wrote. ``method`` is the way to the answer in words for a parent, "" where
    there is none.
    """

    template: str
    stem: str
    options: tuple[str, str, str, str]
    correct_index: int
    strand: str
    objective: str
    difficulty: str
    misconceptions: tuple[str | None, str | None, str | None, str | None]
    spoken_stem: str
    spoken_options: tuple[str, str, str, str]
    picture: Picture | None = None
    expression: str | None = None
    method: str = ""

    @property
    def correct_option(self) -> str:
        """The letter of the key, A to D."""
        return LETTERS[self.correct_index]

    @property
    def key(self) -> str:
        """The text of the key."""
        return self.options[self.correct_index]
