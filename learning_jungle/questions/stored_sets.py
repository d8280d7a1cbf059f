"""Stored question sets as values, cached in the process: a set never changes, so it is read once."""

from __future__ import annotations

import uuid
from collections import OrderedDict
from dataclasses import dataclass
from threading import Lock
from typing import Any, Final

from sqlalchemy import select
from sqlalchemy.orm import selectinload

from learning_jungle.curriculum.item import LETTERS
from learning_jungle.curriculum.picture import Picture
from learning_jungle.models import DatabaseSession, Question, QuestionSet

MOST_KEPT: Final = 400


class SetNotFound(LookupError):
    """No question set has this id."""


@dataclass(frozen=True, slots=True)
class StoredQuestion:
    """A question as children and reports see it; ``options`` in the order A to D."""

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

    def text_of(self, letter: str) -> str:
        """Return the option under a letter, A to D."""
        return self.options[LETTERS.index(letter)]

    def spoken_of(self, letter: str) -> str:
        """Return what read-aloud says for the option under a letter, A to D."""
        return self.spoken_options[LETTERS.index(letter)]

    def misconception_of(self, letter: str) -> str | None:
        """Return the id of the misconception that leads to an option, or None at the key."""
        return self.misconceptions[LETTERS.index(letter)]


@dataclass(frozen=True, slots=True)
class StoredSet:
    """A question set: ``questions`` in the order of their positions, 1 to n."""

    id: uuid.UUID
    key: str
    source: str
    year_group: int
    questions: tuple[StoredQuestion, ...]

    def at(self, position: int) -> StoredQuestion | None:
        """Return the question at a position from 1, or None outside the set."""
        return self.questions[position - 1] if 1 <= position <= len(self.questions) else None


class SetCache:
    """The sets used last, safe for the threads of a process."""

    def __init__(self, most: int = MOST_KEPT) -> None:
        self._most = most
        self._sets: OrderedDict[uuid.UUID, StoredSet] = OrderedDict()
        self._lock = Lock()

    def get(self, session: DatabaseSession, set_id: uuid.UUID) -> StoredSet:
        """Return a set from the cache, or else from the database. Raises SetNotFound if no set has this id."""
        with self._lock:
            found = self._sets.get(set_id)
            if found is not None:
                self._sets.move_to_end(set_id)
                return found
        row = session.scalar(
            select(QuestionSet).where(QuestionSet.id == set_id).options(selectinload(QuestionSet.questions))
        )
        if row is None:
            raise SetNotFound(set_id)
        return self._keep(row)

    def _keep(self, row: QuestionSet) -> StoredSet:
        stored = _stored(row)
        with self._lock:
            self._sets[stored.id] = stored
            while len(self._sets) > self._most:
                self._sets.popitem(last=False)
        return stored


_cache = SetCache()


def stored_set(session: DatabaseSession, set_id: uuid.UUID) -> StoredSet:
    """Return a question set by its id. Raises SetNotFound if there is none."""
    return _cache.get(session, set_id)


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
    )
