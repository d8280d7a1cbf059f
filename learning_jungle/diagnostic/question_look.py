"""How one question looks on its page: where it is asked, and how its stem, its picture and its options are laid out."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from typing import Final

from markupsafe import Markup

from learning_jungle.curriculum.item import LETTERS, Picture
from learning_jungle.curriculum.pictures import text_alternative
from learning_jungle.diagnostic.layout import (
    FLAT_OPTION,
    is_beside,
    is_flat,
    not_yet_words,
    options_layout,
    shape_of,
    shows_options,
)
from learning_jungle.diagnostic.places import companion_pose, companion_words, is_older, place_of
from learning_jungle.diagnostic.reading import reads_each_question
from learning_jungle.diagnostic.stems import StemPart, stem_parts
from learning_jungle.questions.stored_sets import StoredQuestion
from learning_jungle.web.templating import drawing, option_drawings
from learning_jungle.web.typesetting import unbroken

#: The most characters of an answer that has three others in its row.
LONGEST_IN_A_ROW: Final = 10
#: The most characters of a word, or of what is kept together like one, in large letters: where four answers are in a
#: row, in long answers beside the board, and elsewhere.
LONGEST_LARGE_IN_A_ROW: Final = 6
LONGEST_LARGE_BESIDE_BOARD: Final = 9
LONGEST_LARGE: Final = 8


@dataclass(frozen=True, slots=True)
class OptionLook:
    """An option by its letter: its text or, where it is drawn, its picture; and what read-aloud says."""

    letter: str
    text: str
    spoken: str
    drawing: Markup | None = None


@dataclass(frozen=True, slots=True)
class QuestionLook:
    """Everything that the page of a question shows of it but the child's answer.

    ``picture`` is the drawing that belongs to the stem, ``shape`` its shape or "none", ``beside`` whether it is beside
    the words on a screen that is wider than high, ``layout`` how the options are arranged. ``pose`` is how the
    companion stands, and ``companion`` what it says, "" for nothing. ``read`` says how the stem is read aloud, as
    components/speak.html describes it.
    """

    place: str
    older: bool
    pose: str
    companion: str
    stem: tuple[StemPart, ...]
    picture: Markup | None
    shape: str
    beside: bool
    layout: str
    options: tuple[OptionLook, ...]
    not_yet: str
    read: str

    @property
    def in_words(self) -> bool:
        """Whether the options are words or numbers."""
        return self.layout not in ("drawn", "stacked")

    @property
    def on_board(self) -> bool:
        """Whether the stem is on the board: it has no picture, and its options are words or numbers."""
        return self.in_words and self.shape == "none"

    @property
    def on_plates(self) -> bool:
        """Whether each option is a drawing of things on a plate."""
        return not self.in_words and any("plate" in part.text for part in self.stem)

    @property
    def is_large(self) -> bool:
        """Whether no word of the options is too long for large letters."""
        if self.layout not in ("medium", "long"):
            return False
        most = LONGEST_LARGE_IN_A_ROW if self.is_across else LONGEST_LARGE
        if self.on_board and self.layout == "long":
            most = LONGEST_LARGE_BESIDE_BOARD
        return all(len(word) <= most for option in self.options for word in unbroken(option.text).split(" "))

    @property
    def is_across(self) -> bool:
        """Whether, on a phone held sideways, the picture has all the width and the four answers one row below it."""
        if self.picture is None or not is_flat(self.picture):
            return False
        return not self.in_words or max(len(option.text) for option in self.options) <= LONGEST_IN_A_ROW

    @property
    def has_flat_options(self) -> bool:
        """Whether the options are plates, or so flat that two in a row are larger than four on a low, wide screen."""
        drawn = self.options[0].drawing
        return self.on_plates or (drawn is not None and is_flat(drawn, FLAT_OPTION))


def question_look(question: StoredQuestion, year_group: int, diagnostic_id: uuid.UUID) -> QuestionLook:
    """Return how a question looks to a child of a year group, 0 to 6, in this diagnostic."""
    picture = _picture_of_stem(question.picture)
    drawn = drawing(picture) if picture else None
    shape = shape_of(drawn) if drawn else "none"
    return QuestionLook(
        place=place_of(question.position),
        older=is_older(year_group),
        pose=companion_pose(question.position),
        companion=companion_words(question.position, year_group, diagnostic_id),
        stem=stem_parts(question.stem),
        picture=drawn,
        shape=shape,
        beside=is_beside(shape),
        layout=options_layout(question.options, question.picture),
        options=_options(question),
        not_yet=not_yet_words(year_group),
        read="first" if reads_each_question(year_group) else "switch",
    )


def _picture_of_stem(picture: Picture | None) -> Picture | None:
    """Return the picture of a question without those that are its options."""
    if picture is None or not shows_options(picture):
        return picture
    above = picture.data.get("above")
    return Picture.from_json(above) if above else None


def _options(question: StoredQuestion) -> tuple[OptionLook, ...]:
    if question.picture is None or not shows_options(question.picture):
        return tuple(OptionLook(letter, question.text_of(letter), question.spoken_of(letter)) for letter in LETTERS)
    drawings = option_drawings(question.picture)
    told = map(text_alternative, map(Picture.from_json, question.picture.data["panels"]))
    return tuple(OptionLook(*of_letter) for of_letter in zip(LETTERS, LETTERS, told, drawings, strict=True))
