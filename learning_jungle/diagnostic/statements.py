"""The SQL of the pages that are asked for most, built once; the services run it with their parameters."""

from __future__ import annotations

from typing import Final

from sqlalchemy import DateTime, String, Uuid, bindparam, cast, func, or_, select, update
from sqlalchemy.dialects.postgresql import insert

from learning_jungle.auth.models import Parent, SignIn
from learning_jungle.auth.services import SIGN_IN_HOLDS
from learning_jungle.diagnostic.models import Answer, Diagnostic
from learning_jungle.family.models import Child, TreasureChest
from learning_jungle.questions.models import SUBJECT_MATHS

#: The tables and not the classes, where no object is wanted: that takes half the time.
answers, chests, children, diagnostics, parents, sign_ins = (
    one.__table__ for one in (Answer, TreasureChest, Child, Diagnostic, Parent, SignIn)
)

#: The owner's diagnostic: the sign-in must hold, and if it is in child mode, then for this diagnostic.
_OWNED = (
    diagnostics.c.id == bindparam("diagnostic_id"),
    *SIGN_IN_HOLDS,
    or_(sign_ins.c.diagnostic_id.is_(None), sign_ins.c.diagnostic_id == diagnostics.c.id),
)
_ATTEMPT = select(
    diagnostics.c.id,
    diagnostics.c.child_id,
    children.c.first_name,
    diagnostics.c.question_set_id,
    diagnostics.c.completed_at,
    diagnostics.c.correct_answers,
    diagnostics.c.score_percentage,
    diagnostics.c.rank,
    select(func.jsonb_object_agg(cast(answers.c.question_id, String), answers.c.selected_option))
    .where(answers.c.diagnostic_id == diagnostics.c.id)
    .scalar_subquery()
    .label("answers"),
).join(children, children.c.id == diagnostics.c.child_id)
ATTEMPT: Final = (
    _ATTEMPT.join(parents, parents.c.id == children.c.parent_id)
    .join(sign_ins, sign_ins.c.parent_id == parents.c.id)
    .where(*_OWNED)
)
#: For a child whose owner is known already.
ATTEMPT_OF_CHILD: Final = _ATTEMPT.where(
    diagnostics.c.child_id == bindparam("child_id"), diagnostics.c.subject == bindparam("subject")
)
_OPEN_DIAGNOSTIC: Final = (
    select(
        diagnostics.c.id,
        bindparam("question_id", type_=Uuid),
        diagnostics.c.question_set_id,
        bindparam("option", type_=String),
        bindparam("now", type_=DateTime(timezone=True)),
    )
    .where(diagnostics.c.id == bindparam("diagnostic_id"), diagnostics.c.completed_at.is_(None))
    .with_for_update(read=True, of=diagnostics)
)
#: The letter that a page knew to be saved when its answer was chosen; a page that does not say writes over any.
_REPLACES: Final = bindparam("replaces", type_=String)
_INSERT: Final = insert(answers).from_select(
    ["diagnostic_id", "question_id", "question_set_id", "selected_option", "answered_at"], _OPEN_DIAGNOSTIC
)
ANSWER: Final = _INSERT.on_conflict_do_update(
    index_elements=[answers.c.diagnostic_id, answers.c.question_id],
    set_={"selected_option": _INSERT.excluded.selected_option, "answered_at": _INSERT.excluded.answered_at},
    where=or_(
        _REPLACES.is_(None),
        answers.c.selected_option == _REPLACES,
        answers.c.selected_option == _INSERT.excluded.selected_option,
    ),
)
SAVED_ANSWER: Final = (
    select(answers.c.selected_option)
    .join(diagnostics, diagnostics.c.id == answers.c.diagnostic_id)
    .where(
        answers.c.diagnostic_id == bindparam("diagnostic_id"),
        answers.c.question_id == bindparam("question_id"),
        diagnostics.c.completed_at.is_(None),
    )
)
START: Final = (
    insert(diagnostics)
    .on_conflict_do_nothing(index_elements=[diagnostics.c.child_id, diagnostics.c.subject])
    .returning(diagnostics.c.id)
)
LOCK_CHILD: Final = (
    select(children.c.id)
    .join(diagnostics, diagnostics.c.child_id == children.c.id)
    .join(parents, parents.c.id == children.c.parent_id)
    .join(sign_ins, sign_ins.c.parent_id == parents.c.id)
    .where(*_OWNED)
    .with_for_update(of=children, key_share=True)
)
LOCK_DIAGNOSTIC: Final = (
    select(diagnostics.c.question_set_id, diagnostics.c.completed_at)
    .where(diagnostics.c.id == bindparam("diagnostic_id"), diagnostics.c.child_id == bindparam("child_id"))
    .with_for_update(key_share=True)
)
GIVEN_ANSWERS: Final = select(answers.c.question_id, answers.c.selected_option).where(
    answers.c.diagnostic_id == bindparam("diagnostic_id")
)
#: What is set are the other parameters, by the names of their columns.
COMPLETE: Final = update(diagnostics).where(diagnostics.c.id == bindparam("of_diagnostic"))
OPEN_CHEST: Final = update(chests).where(chests.c.child_id == bindparam("of_child"), chests.c.unlocked_at.is_(None))
REWARD: Final = select(chests.c.reward_description).where(chests.c.child_id == bindparam("child_id"))
PROGRESS: Final = select(
    diagnostics.c.child_id,
    diagnostics.c.id,
    diagnostics.c.total_questions,
    diagnostics.c.completed_at,
    diagnostics.c.score_percentage,
    diagnostics.c.rank,
    select(func.count()).where(answers.c.diagnostic_id == diagnostics.c.id).scalar_subquery().label("answered"),
).where(
    diagnostics.c.child_id.in_(bindparam("child_ids", expanding=True)),
    diagnostics.c.subject == SUBJECT_MATHS,
)
