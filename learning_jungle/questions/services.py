"""Chooses the question set of a diagnostic, and stores each set exactly once."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from sqlalchemy import ColumnElement, and_, exists, or_, select
from sqlalchemy.dialects.postgresql import insert

from learning_jungle.ai.prompt import PROMPT_VERSION
from learning_jungle.curriculum.item import Item
from learning_jungle.curriculum.papers.parallel import BANK_VERSION, build_paper, paper_for
from learning_jungle.models import (
    QUESTIONS_IN_A_SET,
    SOURCE_BANK,
    SUBJECT_MATHS,
    DatabaseSession,
    Question,
    QuestionFlag,
    QuestionSet,
)

#: The numbers of the AI's sets for an age and a year group: a child who comes back gets the second.
AI_SETS: Final = (1, 2)


@dataclass(frozen=True, slots=True)
class SetDetails:
    """The columns of a question set, without its questions."""

    key: str
    year_group: int
    source: str
    version: str
    age: int | None = None
    model: str | None = None
    subject: str = SUBJECT_MATHS


def question_set_for(session: DatabaseSession, child_id: uuid.UUID, age: int, year_group: int) -> uuid.UUID:
    """Return the id of the first set that a child of this age and year group answers, without waiting for the AI.

    It is the AI's set if one is stored and has no open flag, otherwise one of the bank's parallel papers, which is
    stored at its first use. A hash of the child's id chooses the paper, so a child always gets the same one.
    """
    paper = paper_for(child_id)
    usable = or_(QuestionSet.key == bank_key(year_group, paper), usable_ai_set(age, year_group))
    # "ai" comes before "bank", and the first of the AI's sets before the second.
    first = select(QuestionSet.id).where(usable).order_by(QuestionSet.source, QuestionSet.key).limit(1)
    return session.scalar(first) or bank_set(session, year_group, paper)


def usable_ai_set(age: int, year_group: int) -> ColumnElement[bool]:
    """Return the SQL condition that a set is one of the AI's for an age and a year group and has no open flag."""
    keys = [ai_key(age, year_group, number) for number in AI_SETS]
    flagged = exists().where(QuestionFlag.question_set_id == QuestionSet.id, QuestionFlag.cleared_at.is_(None))
    return and_(QuestionSet.key.in_(keys), ~flagged)


def bank_set(session: DatabaseSession, year_group: int, paper: int) -> uuid.UUID:
    """Return the id of the set with one of the bank's parallel papers, which is stored at its first use."""
    key = bank_key(year_group, paper)
    stored = session.scalar(select(QuestionSet.id).where(QuestionSet.key == key))
    if stored is not None:
        return stored
    details = SetDetails(key=key, year_group=year_group, source=SOURCE_BANK, version=f"bank-{BANK_VERSION}")
    return store_set(session, details, build_paper(year_group, paper))


def ai_key(age: int, year_group: int, number: int = 1) -> str:
    """Return the key of one of the AI's sets for an age and a year group, which includes the version of the prompt."""
    key = f"{SUBJECT_MATHS}/ai-{PROMPT_VERSION}/age-{age}/year-{year_group}/count-{QUESTIONS_IN_A_SET}"
    return key if number == 1 else f"{key}/set-{number}"


def bank_key(year_group: int, paper: int) -> str:
    """Return the key of one of the bank's parallel papers."""
    return f"{SUBJECT_MATHS}/bank-{BANK_VERSION}/year-{year_group}/form-{paper}"


def store_set(session: DatabaseSession, details: SetDetails, items: Sequence[Item]) -> uuid.UUID:
    """Store a set with its questions and return its id, or the id of the set already stored under its key."""
    # ON CONFLICT waits for another transaction that is inserting the same key, so the set it reads is complete.
    made = session.scalar(
        insert(QuestionSet)
        .values(
            id=uuid.uuid4(),
            key=details.key,
            subject=details.subject,
            age=details.age,
            year_group=details.year_group,
            source=details.source,
            version=details.version,
            model=details.model,
        )
        .on_conflict_do_nothing(index_elements=[QuestionSet.key])
        .returning(QuestionSet.id)
    )
    if made is None:
        return session.scalars(select(QuestionSet.id).where(QuestionSet.key == details.key)).one()
    session.execute(
        insert(Question),
        [_row(made, position, item) for position, item in enumerate(items, start=1)],
    )
    return made


def _row(set_id: uuid.UUID, position: int, item: Item) -> dict[str, object]:
    option_a, option_b, option_c, option_d = item.options
    return {
        "id": uuid.uuid4(),
        "question_set_id": set_id,
        "position": position,
        "stem": item.stem,
        "option_a": option_a,
        "option_b": option_b,
        "option_c": option_c,
        "option_d": option_d,
        "correct_option": item.correct_option,
        "strand": item.strand,
        "objective": item.objective,
        "difficulty": item.difficulty,
        "misconceptions": list(item.misconceptions),
        "picture": item.picture.to_json() if item.picture else None,
        "spoken": {"stem": item.spoken_stem, "options": list(item.spoken_options)},
        "method": item.method,
        "template": item.template,
    }
