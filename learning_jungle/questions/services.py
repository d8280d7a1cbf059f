"""Chooses the question set of a diagnostic, and stores each set exactly once."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import and_, exists, or_, select
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
    """Return the id of the set that a child of this age and year group answers, without waiting for the AI.

    It is the AI's set if one is stored and has no open flag, otherwise one of the bank's parallel papers, which is
    stored at its first use. A hash of the child's id chooses the paper, so a child always gets the same one.
    """
    paper = paper_for(child_id)
    key = bank_key(year_group, paper)
    flagged = exists().where(QuestionFlag.question_set_id == QuestionSet.id, QuestionFlag.cleared_at.is_(None))
    usable = or_(QuestionSet.key == key, and_(QuestionSet.key == ai_key(age, year_group), ~flagged))
    # "ai" comes before "bank".
    found = session.scalar(select(QuestionSet.id).where(usable).order_by(QuestionSet.source).limit(1))
    if found is not None:
        return found
    details = SetDetails(key=key, year_group=year_group, source=SOURCE_BANK, version=f"bank-{BANK_VERSION}")
    return store_set(session, details, build_paper(year_group, paper))


def ai_key(age: int, year_group: int, count: int = QUESTIONS_IN_A_SET) -> str:
    """Return the key of the AI's set for an age and a year group, which includes the version of the prompt."""
    return f"{SUBJECT_MATHS}/ai-{PROMPT_VERSION}/age-{age}/year-{year_group}/count-{count}"


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
