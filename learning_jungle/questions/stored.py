"""A stored question set as a value, kept in the process: sets never change, so one look at the database is enough."""

from __future__ import annotations

import uuid
from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass
from sys import intern
from threading import Lock
from typing import Any, Final

from sqlalchemy import select
from sqlalchemy.orm import Session, selectinload

from learning_jungle.curriculum.item import LETTERS, Picture
from learning_jungle.questions.models import Question, QuestionSet

MOST_KEPT: Final = 400


class SetNotFound(LookupError):
    """No question set has this id."""


@dataclass(frozen=True, slots=True)
class StoredQuestion:
    """A question as children and reports see it; ``options`` in the order A to D, ``written_id`` is the id in JSON."""

    id: uuid.UUID
    written_id: str
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

    def get(self, session: Session, set_id: uuid.UUID) -> StoredSet:
        """Return a set, from the process where it is known and from the database otherwise; SetNotFound."""
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

    def fill(self, session: Session, keys: Sequence[str]) -> list[StoredSet]:
        """Look for the sets under these keys and return those that there are, kept for later."""
        rows = session.scalars(
            select(QuestionSet).where(QuestionSet.key.in_(keys)).options(selectinload(QuestionSet.questions))
        )
        return [self._keep(row) for row in rows]

    def _keep(self, row: QuestionSet) -> StoredSet:
        stored = _stored(row)
        with self._lock:
            self._sets[stored.id] = stored
            while len(self._sets) > self._most:
                self._sets.popitem(last=False)
        return stored


_cache = SetCache()


def stored_set(session: Session, set_id: uuid.UUID) -> StoredSet:
    """Return a question set by its id; SetNotFound when there is none."""
    return _cache.get(session, set_id)


def keep_sets(session: Session, keys: Sequence[str]) -> list[StoredSet]:
    """Read the sets under these keys into the process ahead of the first visitor, and return those that there are."""
    return _cache.fill(session, keys)


def _stored(row: QuestionSet) -> StoredSet:
    return StoredSet(row.id, row.key, row.source, row.year_group, tuple(_question(one) for one in row.questions))


def _question(row: Question) -> StoredQuestion:
    spoken: dict[str, Any] = row.spoken
    return StoredQuestion(
        id=row.id,
        written_id=str(row.id),
        position=row.position,
        stem=row.stem,
        options=(row.option_a, row.option_b, row.option_c, row.option_d),
        # A few words stand in every question: each is kept once.
        correct_option=intern(row.correct_option),
        strand=intern(row.strand),
        objective=intern(row.objective),
        difficulty=intern(row.difficulty),
        misconceptions=tuple(one and intern(one) for one in row.misconceptions),
        picture=Picture.from_json(row.picture) if row.picture else None,
        spoken_stem=spoken["stem"],
        spoken_options=tuple(spoken["options"]),
        template=intern(row.template),
    )
