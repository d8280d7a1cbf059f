"""Adds thousands of families to the database with COPY: about to start, half way, and finished."""

from __future__ import annotations

import io
import random
import uuid
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from psycopg2 import extensions

from learning_jungle.curriculum.taught.year_groups import YEAR_GROUPS_BY_AGE
from learning_jungle.diagnostic.ranking import rank_for
from learning_jungle.diagnostic.scoring import score_percentage
from learning_jungle.questions.stored_sets import StoredSet

#: Families in each COPY, which bounds the memory used.
BATCH = 20_000
#: How many different series of ten answers are made for each set; the families share them.
COURSES = 40
#: One in so many finished families has flagged a question.
FLAGGED_ONE_IN = 20
#: As long as a real argon2id hash, but not the hash of any password.
HASH = "$argon2id$v=19$m=19456,t=2,p=1$" + "A" * 66
#: Every pair of age and year group; the families take them in turn.
AGES = [(age, group) for age, groups in YEAR_GROUPS_BY_AGE.items() for group in groups]
COLUMNS = {
    "parent": "id, email, password_hash",
    "sign_in": "id, parent_id, session_version",
    "child": "id, parent_id, first_name, age, year_group, school_name",
    "treasure_chest": "id, child_id, reward_description, reward_value, unlocked_at, diagnostic_id",
    "diagnostic": "id, child_id, year_group, subject, question_set_id, started_at, completed_at, total_questions,"
    " correct_answers, score_percentage, rank",
    "answer": "diagnostic_id, question_id, question_set_id, selected_option, answered_at",
    "question_flag": "id, diagnostic_id, question_id, question_set_id, comment",
}


@dataclass(frozen=True, slots=True)
class StoredFamily:
    """The ids of a parent, the parent's sign-in, the one child, and the child's diagnostic if it has started."""

    parent: uuid.UUID
    sign_in: uuid.UUID
    child: uuid.UUID
    diagnostic: uuid.UUID | None


@dataclass(frozen=True, slots=True)
class _Course:
    """Ten answers to a set: the end of the diagnostic's row and of each answer's row, to which ids are prepended."""

    completed: bool
    first_question: str
    diagnostic: str
    answers: tuple[str, ...]


def add_families(
    connection: Any,  # noqa: ANN401
    sets: dict[int, list[StoredSet]],
    count: int,
    *,
    answered: int | None,
    keep: int = 1000,
) -> list[StoredFamily]:
    """Add families with ``answered`` of ten questions answered (10: completed, None: not started); return the first.

    ``sets`` are the question sets by year group; ``keep`` is the number of families to return. Commits each batch.
    Triggers and foreign keys are off during the COPY, because the rows are generated to satisfy them.
    """
    courses = {group: _courses(of_group, answered) for group, of_group in sets.items()}
    kept: list[StoredFamily] = []
    with connection.cursor() as cursor:
        cursor.execute("SET session_replication_role = replica")
        cursor.execute("SET statement_timeout = 0")
        for first in range(0, count, BATCH):
            tables: dict[str, list[str]] = {name: [] for name in COLUMNS}
            for number in range(first, min(first + BATCH, count)):
                family = _write_family(tables, number, courses)
                if len(kept) < keep:
                    kept.append(family)
            with without_wait_callback():
                for name, rows in tables.items():
                    cursor.copy_expert(f"COPY {name} ({COLUMNS[name]}) FROM STDIN", io.StringIO("".join(rows)))
            connection.commit()
        cursor.execute("SET session_replication_role = DEFAULT")
    connection.commit()
    return kept


@contextmanager
def without_wait_callback() -> Iterator[None]:
    """Take away the wait callback that the app sets in its process, because psycopg2 cannot COPY with one."""
    callback = extensions.get_wait_callback()
    extensions.set_wait_callback(None)
    try:
        yield
    finally:
        extensions.set_wait_callback(callback)


def settle(connection: Any) -> None:  # noqa: ANN401
    """Update the planner's statistics, as autovacuum does in production within a minute."""
    connection.commit()
    connection.autocommit = True
    with connection.cursor() as cursor:
        cursor.execute("SET statement_timeout = 0")
        cursor.execute("VACUUM ANALYZE")
        cursor.execute("CHECKPOINT")
    connection.autocommit = False


def _write_family(tables: dict[str, list[str]], number: int, courses: dict[int, list[_Course]]) -> StoredFamily:
    parent, sign_in, child, chest, diagnostic = (uuid.UUID(int=random.getrandbits(128), version=4) for _ in range(5))
    age, group = AGES[number % len(AGES)]
    course = random.choice(courses[group]) if courses[group] else None
    opened = f"{_now()}\t{diagnostic}" if course and course.completed else "\\N\t\\N"
    tables["parent"].append(f"{parent}\t{parent.hex}@example.com\t{HASH}\n")
    tables["sign_in"].append(f"{sign_in}\t{parent}\t1\n")
    tables["child"].append(f"{child}\t{parent}\tMaya\t{age}\t{group}\tHill School\n")
    tables["treasure_chest"].append(f"{chest}\t{child}\tA trip to the park\t2.50\t{opened}\n")
    if course is None:
        return StoredFamily(parent, sign_in, child, None)
    tables["diagnostic"].append(f"{diagnostic}\t{child}\t{group}\t{course.diagnostic}")
    tables["answer"].extend(f"{diagnostic}\t{tail}" for tail in course.answers)
    if course.completed and number % FLAGGED_ONE_IN == 0:
        tables["question_flag"].append(f"{uuid.uuid4()}\t{diagnostic}\t{course.first_question}\tIt looks wrong.\n")
    return StoredFamily(parent, sign_in, child, diagnostic)


def _courses(sets: Iterable[StoredSet], answered: int | None) -> list[_Course]:
    if answered is None:
        return []
    return [_course(questions, answered) for questions in sets for _ in range(COURSES)]


def _course(questions: StoredSet, answered: int) -> _Course:
    asked = questions.questions[:answered]
    selected = [random.choice("ABCD" + 4 * question.correct_option) for question in asked]
    total = len(questions.questions)
    now = _now()
    end = f"\\N\t{total}\t\\N\t\\N\t\\N\n"
    if answered == total:
        correct = sum(option == question.correct_option for option, question in zip(selected, asked, strict=True))
        score = score_percentage(correct, total)
        end = f"{now}\t{total}\t{correct}\t{score}\t{rank_for(score) or chr(92) + 'N'}\n"
    return _Course(
        completed=answered == total,
        first_question=f"{questions.questions[0].id}\t{questions.id}",
        diagnostic=f"maths\t{questions.id}\t{now}\t{end}",
        answers=tuple(
            f"{question.id}\t{questions.id}\t{option}\t{now}\n"
            for question, option in zip(asked, selected, strict=True)
        ),
    )


def _now() -> str:
    return datetime.now(UTC).isoformat()
