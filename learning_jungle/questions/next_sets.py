"""Chooses the question set of a child who comes back, with questions that the child has not had."""

from __future__ import annotations

import uuid
from collections.abc import Collection, Hashable, Sequence
from functools import cache
from itertools import groupby

from sqlalchemy import select

from learning_jungle.curriculum.item import Item
from learning_jungle.curriculum.papers.next_paper import Candidate, identity, next_paper
from learning_jungle.curriculum.papers.parallel import PAPERS, build_paper, paper_for
from learning_jungle.models import DatabaseSession, Diagnostic, Question, QuestionSet
from learning_jungle.questions.services import bank_set, usable_ai_set
from learning_jungle.questions.stored_sets import StoredQuestion, stored_set


def next_set_for(
    session: DatabaseSession, child_id: uuid.UUID, age: int, year_group: int, named: Collection[str]
) -> uuid.UUID:
    """Return the id of the set for the next diagnostic of a child who has completed one, without waiting for the AI.

    The choice is that of ``next_paper`` from the AI's stored sets without an open flag and the bank's papers, beginning
    with the child's first one. ``named`` are the misconceptions that the last report named.
    """
    usable = select(QuestionSet.id).where(usable_ai_set(age, year_group)).order_by(QuestionSet.key)
    stored = session.scalars(usable).all()
    first = paper_for(child_id)
    papers = [*range(first, PAPERS), *range(first)]
    candidates = [_candidate(stored_set(session, set_id).questions, is_bank=False) for set_id in stored]
    candidates += [_of_bank(year_group, paper) for paper in papers]
    place = next_paper(candidates, _questions_had(session, child_id), named)
    return stored[place] if place < len(stored) else bank_set(session, year_group, papers[place - len(stored)])


def _questions_had(session: DatabaseSession, child_id: uuid.UUID) -> list[frozenset[Hashable]]:
    """Return the questions of each diagnostic of a child, the first diagnostic first."""
    rows = session.execute(
        select(
            Diagnostic.id,
            Question.stem,
            Question.option_a,
            Question.option_b,
            Question.option_c,
            Question.option_d,
            Question.picture,
        )
        .join(Question, Question.question_set_id == Diagnostic.question_set_id)
        .where(Diagnostic.child_id == child_id)
        .order_by(Diagnostic.started_at, Diagnostic.id)
    )
    return [
        frozenset(identity(row.stem, row[2:6], row.picture) for row in of_one)
        for _, of_one in groupby(rows, key=lambda row: row.id)
    ]


@cache
def _of_bank(year_group: int, paper: int) -> Candidate:
    return _candidate(build_paper(year_group, paper), is_bank=True)


def _candidate(questions: Sequence[Item] | Sequence[StoredQuestion], *, is_bank: bool) -> Candidate:
    return Candidate.of(
        [identity(one.stem, one.options, one.picture.to_json() if one.picture else None) for one in questions],
        [one.misconceptions for one in questions],
        is_bank=is_bank,
    )
