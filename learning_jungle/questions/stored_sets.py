"""Reads stored question sets as values, and caches them in the process because a set never changes."""

from __future__ import annotations

import uuid
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import select
from sqlalchemy.orm import selectinload

from learning_jungle.curriculum.item import LETTERS, Picture
from learning_jungle.models import DatabaseSession, Question, QuestionSet

#: Bounds the memory of a process; fewer sets than this are in use.
MOST_KEPT: Final = 400


class SetNotFound(LookupError):
    """No question set has this id."""


@dataclass(frozen=True, slots=True)
class StoredQuestion:
    """A stored question; ``options``, ``misconceptions`` and ``spoken_options`` are in the order A to D."""

    id: uuid.UUID
    position: int
    stem: str
    options: tuple[str, str, str, str]
    correct_option: str
    strand: str
    objective: str
    difficulty: str
    misconceptions: tuple[str | None, ...]
    picture: Picture | None
    spoken_stem: str
    spoken_options: tuple[str, ...]
    template: str
    method: str = ""

    def text_of(self, letter: str) -> str:
        """Return the text of the option with this letter, A to D."""
        return self.options[LETTERS.index(letter)]

    def spoken_of(self, letter: str) -> str:
        """Return the words read aloud for the option with this letter, A to D."""
        return self.spoken_options[LETTERS.index(letter)]

    def misconception_of(self, letter: str) -> str | None:
        """Return the id of the misconception behind the option with this letter, or None for the key."""
        return self.misconceptions[LETTERS.index(letter)]


@dataclass(frozen=True, slots=True)
class StoredSet:
    """A stored question set; ``questions`` are in the order of their positions, 1 to n."""

    id: uuid.UUID
    key: str
    source: str
    year_group: int
    questions: tuple[StoredQuestion, ...]

    def at(self, position: int) -> StoredQuestion | None:
        """Return the question at a position, counted from 1, or None if there is none."""
        return self.questions[position - 1] if 1 <= position <= len(self.questions) else None


#: The sets that this process has read, by id.
_kept: dict[uuid.UUID, StoredSet] = {}


def stored_set(session: DatabaseSession, set_id: uuid.UUID) -> StoredSet:
    """Return a question set by its id, read from the database the first time. Raises SetNotFound if there is none."""
    return stored_sets(session, [set_id])[set_id]


def stored_sets(session: DatabaseSession, set_ids: Collection[uuid.UUID]) -> Mapping[uuid.UUID, StoredSet]:
    """Return question sets by their ids; all that were not read before are read together, in two statements.

    Raises SetNotFound if there is none with one of the ids.
    """
    # Another thread may clear the kept sets between two lines, so each is looked up once.
    found = {set_id: kept for set_id in set_ids if (kept := _kept.get(set_id)) is not None}
    missing = set(set_ids) - set(found)
    if missing:
        statement = select(QuestionSet).where(QuestionSet.id.in_(missing)).options(selectinload(QuestionSet.questions))
        read = {row.id: _stored(row) for row in session.scalars(statement)}
        if missing - set(read):
            raise SetNotFound(missing - set(read))
        if len(_kept) + len(read) > MOST_KEPT:
            _kept.clear()
        found |= {set_id: _kept.setdefault(set_id, stored) for set_id, stored in read.items()}
    return found


def _stored(row: QuestionSet) -> StoredSet:
    return StoredSet(row.id, row.key, row.source, row.year_group, tuple(map(_question, row.questions)))


def _question(row: Question) -> StoredQuestion:
    spoken: dict[str, Any] = row.spoken
    return StoredQuestion(
        id=row.id,
        position=row.position,
        stem=row.stem,
        options=(row.option_a, row.option_b, row.option_c, row.option_d),
        correct_option=row.correct_option,
        strand=row.strand,
        objective=row.objective,
        difficulty=row.difficulty,
        misconceptions=tuple(row.misconceptions),
        picture=Picture.from_json(row.picture) if row.picture else None,
        spoken_stem=spoken["stem"],
        spoken_options=tuple(spoken["options"]),
        template=row.template,
        method=row.method,
    )
