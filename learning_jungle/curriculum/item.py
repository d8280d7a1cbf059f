"""The Item: one multiple-choice question not yet stored, the value that every other package passes around."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from learning_jungle.curriculum.picture import Picture

LETTERS: Final = "ABCD"


@dataclass(frozen=True, slots=True)
class Item:
    """A question with one key and three distractors.

    ``misconceptions`` runs beside ``options``: None at the key, else the id of the misconception that leads to the
    option. ``spoken_stem`` and ``spoken_options`` are what read-aloud says. ``template`` is the template's id, or
    "ai" for a question that a provider wrote.
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

    @property
    def correct_option(self) -> str:
        """The letter of the key, A to D."""
        return LETTERS[self.correct_index]

    @property
    def key(self) -> str:
        """The text of the key."""
        return self.options[self.correct_index]
