"""Chooses the question set of a child who comes back, with questions that the child has not had."""

from __future__ import annotations

import uuid
from collections.abc import Collection, Hashable, Sequence
from functools import cache

from sqlalchemy import select

from learning_jungle.curriculum.item import LETTERS, Item
from learning_jungle.curriculum.papers.next_paper import Candidate, identity, next_paper
from learning_jungle.curriculum.papers.parallel import PAPERS, build_paper, paper_for
from learning_jungle.models import DatabaseSession, Diagnostic, QuestionSet
from learning_jungle.questions.services import bank_set, usable_ai_set
from learning_jungle.questions.stored_sets import StoredQuestion, stored_sets


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
    sets = stored_sets(session, stored)
    candidates = [_candidate(sets[set_id].questions, is_bank=False) for set_id in stored]
    candidates += [_of_bank(year_group, paper) for paper in papers]
    place = next_paper(candidates, _questions_had(session, child_id), named)
    return stored[place] if place < len(stored) else bank_set(session, year_group, papers[place - len(stored)])


def _questions_had(session: DatabaseSession, child_id: uuid.UUID) -> list[frozenset[Hashable]]:
    """Return the questions of each diagnostic of a child, the first diagnostic first."""
    of_child = select(Diagnostic.question_set_id).where(Diagnostic.child_id == child_id)
    set_ids = session.scalars(of_child.order_by(Diagnostic.started_at, Diagnostic.id)).all()
    sets = stored_sets(session, set_ids)
    return [frozenset(_identities(sets[set_id].questions)) for set_id in set_ids]


@cache
def _of_bank(year_group: int, paper: int) -> Candidate:
    return _candidate(build_paper(year_group, paper), is_bank=True)


def _candidate(questions: Sequence[Item] | Sequence[StoredQuestion], *, is_bank: bool) -> Candidate:
    return Candidate.of(
        _identities(questions),
        [one.misconceptions for one in questions],
        is_bank=is_bank,
    )


def _identities(questions: Sequence[Item] | Sequence[StoredQuestion]) -> list[Hashable]:
    return [
        identity(
            one.stem, one.options[LETTERS.index(one.correct_option)], one.picture.to_json() if one.picture else None
        )
        for one in questions
    ]
