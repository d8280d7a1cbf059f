"""The floor: the least that could serve the same routes, to compare with.

Bare Flask and psycopg2, one statement a request, constant pages of the same size, no forms, no templates, no checks
beyond whose the diagnostic is. FLOOR_SIZES (JSON) gives the bytes of each page.
"""

from __future__ import annotations

import json
import os
import threading
import uuid
from typing import Any

import psycopg2
from flask import Flask, Response, abort, redirect, request, session
from psycopg2.extras import register_uuid

OWNED = "FROM diagnostic d JOIN child c ON c.id = d.child_id JOIN parent p ON p.id = c.parent_id"

START = """
INSERT INTO diagnostic (id, child_id, subject, question_set_id, total_questions)
SELECT %(new)s, c.id, 'maths', (SELECT id FROM question_set WHERE year_group = c.year_group LIMIT 1), 10
FROM child c JOIN parent p ON p.id = c.parent_id WHERE c.id = %(child)s AND p.id = %(parent)s
ON CONFLICT (child_id, subject) DO UPDATE SET subject = excluded.subject RETURNING id
"""
START_PAGE = "SELECT c.first_name FROM child c JOIN parent p ON p.id = c.parent_id WHERE c.id = %s AND p.id = %s"
QUESTION = f"""
SELECT d.question_set_id, d.completed_at, c.first_name,
       (SELECT json_agg(json_build_array(question_id, selected_option)) FROM answer a WHERE a.diagnostic_id = d.id)
{OWNED} WHERE d.id = %s AND p.id = %s
"""
ANSWER = f"""
INSERT INTO answer (diagnostic_id, question_id, question_set_id, selected_option)
SELECT d.id, q.id, d.question_set_id, %(option)s
{OWNED} JOIN question q ON q.question_set_id = d.question_set_id AND q.position = %(position)s
WHERE d.id = %(diagnostic)s AND p.id = %(parent)s AND d.completed_at IS NULL
ON CONFLICT (diagnostic_id, question_id) DO UPDATE SET selected_option = excluded.selected_option
"""
SUBMIT = f"""
WITH score AS (
    SELECT d.id, c.id AS child_id, count(*) FILTER (WHERE a.selected_option = q.correct_option) AS correct
    {OWNED} JOIN answer a ON a.diagnostic_id = d.id JOIN question q ON q.id = a.question_id
    WHERE d.id = %(diagnostic)s AND p.id = %(parent)s AND d.completed_at IS NULL GROUP BY d.id, c.id
    HAVING count(*) = 10
), chest AS (
    UPDATE treasure_chest t SET unlocked_at = now() FROM score s WHERE t.child_id = s.child_id
)
UPDATE diagnostic d SET completed_at = now(), correct_answers = correct, score_percentage = correct * 10,
    rank = CASE WHEN correct * 10 >= 71 THEN 'gold' WHEN correct * 10 >= 51 THEN 'silver'
                WHEN correct * 10 >= 40 THEN 'bronze' END
FROM score s WHERE d.id = s.id
"""
RESULTS = f"""
SELECT c.first_name, d.rank, d.completed_at, t.reward_description
{OWNED} LEFT JOIN treasure_chest t ON t.child_id = c.id WHERE d.id = %s AND p.id = %s
"""
CHILDREN = """
SELECT c.id, c.first_name, c.age, c.year_group, c.school_name, t.reward_description, t.reward_value, t.unlocked_at,
       d.id, d.completed_at, d.score_percentage, d.rank, (SELECT count(*) FROM answer a WHERE a.diagnostic_id = d.id)
FROM parent p JOIN child c ON c.parent_id = p.id LEFT JOIN treasure_chest t ON t.child_id = c.id
LEFT JOIN diagnostic d ON d.child_id = c.id WHERE p.id = %s
"""

register_uuid()
app = Flask(__name__, static_folder=None)
app.secret_key = os.environ["SECRET_KEY"]
PAGES = {kind: "x" * int(size) for kind, size in json.loads(os.environ["FLOOR_SIZES"]).items()}
connections = threading.local()


def run(statement: str, parameters: Any) -> Any:  # noqa: ANN401
    """Run one statement on this thread's connection and return the cursor."""
    if not hasattr(connections, "own"):
        connections.own = psycopg2.connect(os.environ["DATABASE_URL"])
        connections.own.autocommit = True
    cursor = connections.own.cursor()
    cursor.execute(statement, parameters)
    return cursor


def page(kind: str, statement: str, identifier: uuid.UUID) -> str:
    """Read what the page would show and answer with a page of the same size."""
    if not run(statement, (identifier, uuid.UUID(session["parent"]))).fetchall():
        abort(404)
    return PAGES[kind]


@app.get("/health")
def health() -> str:
    """Answer."""
    return "ok"


@app.get("/children/")
def children() -> str:
    """List the children."""
    run(CHILDREN, (uuid.UUID(session["parent"]),)).fetchall()
    return PAGES["children"]


@app.route("/diagnostic/start/<uuid:child_id>", methods=["GET", "POST"])
def start(child_id: uuid.UUID) -> str | Response:
    """Begin."""
    if request.method == "GET":
        return page("start page", START_PAGE, child_id)
    new = {"new": uuid.uuid4(), "child": child_id, "parent": uuid.UUID(session["parent"])}
    found = run(START, new).fetchone()
    return redirect(f"/diagnostic/{found[0]}/question/1", 303)


@app.route("/diagnostic/<uuid:diagnostic_id>/question/<int:n>", methods=["GET", "POST"])
def question(diagnostic_id: uuid.UUID, n: int) -> str | Response:
    """Show or answer a question."""
    if request.method == "GET":
        return page("question", QUESTION, diagnostic_id)
    parameters = {
        "diagnostic": diagnostic_id,
        "parent": uuid.UUID(session["parent"]),
        "position": n,
        "option": request.form["answer"],
    }
    if run(ANSWER, parameters).rowcount == 0:
        abort(404)
    return redirect(f"/diagnostic/{diagnostic_id}/{f'question/{n + 1}' if n < 10 else 'submit'}", 303)


@app.route("/diagnostic/<uuid:diagnostic_id>/submit", methods=["GET", "POST"])
def submit(diagnostic_id: uuid.UUID) -> str | Response:
    """Complete."""
    if request.method == "GET":
        return page("submit page", QUESTION, diagnostic_id)
    if run(SUBMIT, {"diagnostic": diagnostic_id, "parent": uuid.UUID(session["parent"])}).rowcount == 0:
        abort(404)
    return redirect(f"/diagnostic/{diagnostic_id}/results", 303)


@app.get("/diagnostic/<uuid:diagnostic_id>/results")
def results(diagnostic_id: uuid.UUID) -> str:
    """Show the results."""
    return page("results", RESULTS, diagnostic_id)


@app.get("/diagnostic/<uuid:diagnostic_id>/report")
def report(diagnostic_id: uuid.UUID) -> str:
    """Show the report."""
    return page("report", QUESTION, diagnostic_id)
