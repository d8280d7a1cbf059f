"""Exports everything stored about a parent and their children, in a form that people can read."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select

from learning_jungle.auth.services import sign_ins_of
from learning_jungle.curriculum.item import LETTERS
from learning_jungle.curriculum.taught.strands import STRAND_NAMES
from learning_jungle.curriculum.taught.year_groups import year_group_name
from learning_jungle.family.services import children_of
from learning_jungle.models import (
    Answer,
    Child,
    DatabaseSession,
    Diagnostic,
    Parent,
    QuestionFlag,
    SharedReport,
    TreasureChest,
)
from learning_jungle.questions.stored_sets import StoredQuestion, StoredSet, stored_sets


def export_of(session: DatabaseSession, parent: Parent) -> dict[str, Any]:
    """Return everything stored about a parent as JSON types; times are ISO 8601 in UTC."""
    children = children_of(session, parent.id)
    sign_ins = sign_ins_of(session, parent)
    ids = [child.id for child in children]
    diagnostics = session.execute(
        select(Diagnostic, TreasureChest)
        .outerjoin(TreasureChest, TreasureChest.diagnostic_id == Diagnostic.id)
        .where(Diagnostic.child_id.in_(ids))
        .order_by(Diagnostic.started_at)
    ).all()
    diagnostic_ids = [diagnostic.id for diagnostic, _ in diagnostics]
    answers = session.scalars(select(Answer).where(Answer.diagnostic_id.in_(diagnostic_ids))).all()
    flags = session.scalars(select(QuestionFlag).where(QuestionFlag.diagnostic_id.in_(diagnostic_ids))).all()
    links = session.scalars(
        select(SharedReport).where(SharedReport.diagnostic_id.in_(diagnostic_ids)).order_by(SharedReport.created_at)
    ).all()
    sets = stored_sets(session, {diagnostic.question_set_id for diagnostic, _ in diagnostics})
    given = {diagnostic_id: Given({}, {}, []) for diagnostic_id in diagnostic_ids}
    for answer in answers:
        given[answer.diagnostic_id].answers[answer.question_id] = answer
    for flag in flags:
        given[flag.diagnostic_id].flags[flag.question_id] = flag
    for link in links:
        given[link.diagnostic_id].links.append(link)
    return {
        "email": parent.email,
        "email_confirmed_at": parent.email_confirmed_at.isoformat() if parent.email_confirmed_at else None,
        "pin_is_set": parent.pin_hash is not None,
        "registered_at": parent.created_at.isoformat(),
        "last_logged_in_at": parent.last_used_at.isoformat(),
        "deletion_notice_sent_at": parent.deletion_notice_at.isoformat() if parent.deletion_notice_at else None,
        "signed_in_at": [sign_in.created_at.isoformat() for sign_in in sign_ins],
        "signed_in_with": [sign_in.browser for sign_in in sign_ins],
        "children": [
            _child(
                child,
                [
                    _diagnostic(diagnostic, sets[diagnostic.question_set_id], given[diagnostic.id], chest)
                    for diagnostic, chest in diagnostics
                    if diagnostic.child_id == child.id
                ],
            )
            for child in children
        ],
    }


@dataclass(frozen=True, slots=True)
class Given:
    """The child's answers and the parent's flags in one diagnostic, by question id, and the links to its report."""

    answers: dict[uuid.UUID, Answer]
    flags: dict[uuid.UUID, QuestionFlag]
    links: list[SharedReport]


def _child(child: Child, diagnostics: list[dict[str, Any]]) -> dict[str, Any]:
    return {
        "first_name": child.first_name,
        "age": child.age,
        "school_year": year_group_name(child.year_group),
        "school": child.school_name or None,
        "month_of_birth": child.birth_month,
        "school_year_confirmed_in": child.year_confirmed,
        "animal": child.own_animal,
        "colour": child.own_colour,
        "added_at": child.created_at.isoformat(),
        "unopened_treasure_chest": _chest(child.chest),
        "diagnostics": diagnostics,
    }


def _chest(chest: TreasureChest | None) -> dict[str, Any] | None:
    if chest is None:
        return None
    return {
        "reward": chest.reward_description,
        "value_in_pounds": f"{chest.reward_value:.2f}",
        "opened_at": chest.unlocked_at.isoformat() if chest.unlocked_at else None,
    }


def _diagnostic(
    diagnostic: Diagnostic, questions: StoredSet, given: Given, chest: TreasureChest | None
) -> dict[str, Any]:
    completed = diagnostic.completed_at
    return {
        "subject": diagnostic.subject,
        "round": diagnostic.round,
        "school_year": year_group_name(diagnostic.year_group),
        "started_at": diagnostic.started_at.isoformat(),
        "completed_at": completed.isoformat() if completed else None,
        "right_answers": diagnostic.correct_answers,
        "of": diagnostic.total_questions,
        "percentage": f"{diagnostic.score_percentage:.2f}" if completed else None,
        "rank": diagnostic.rank,
        "treasure_chest": _chest(chest),
        "links_to_the_report": [_link(link) for link in given.links],
        "questions": [_question(question, given, show_key=completed is not None) for question in questions.questions],
    }


def _link(link: SharedReport) -> dict[str, Any]:
    return {
        "made_at": link.created_at.isoformat(),
        "works_until": link.expires_at.isoformat(),
        "ended_at": link.ended_at.isoformat() if link.ended_at else None,
        "openings": link.openings,
        "last_opened_at": link.last_opened_at.isoformat() if link.last_opened_at else None,
    }


def _question(question: StoredQuestion, given: Given, *, show_key: bool) -> dict[str, Any]:
    answer = given.answers.get(question.id)
    flag = given.flags.get(question.id)
    return {
        "question": question.stem,
        "options": dict(zip(LETTERS, question.options, strict=True)),
        "topic": STRAND_NAMES[question.strand],
        "answered": answer.selected_option if answer else None,
        "answered_at": answer.answered_at.isoformat() if answer else None,
        # The keys of an open diagnostic are left out, because the child may still be answering.
        "right_answer": question.correct_option if show_key else None,
        "you_said_it_looks_wrong_at": flag.created_at.isoformat() if flag else None,
        "your_comment": flag.comment if flag else None,
    }
