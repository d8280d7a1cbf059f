"""How PostgreSQL runs every query that a page makes: which tables it would read from end to end."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from flask import Flask
from sqlalchemy import Engine, event

from bench.browser import TOKEN
from bench.population import Family
from bench.stack import HOST, Home, our_cookie

#: What grows with the families; question sets and their questions do not.
GROWING = {"parent", "child", "treasure_chest", "diagnostic", "answer", "sign_in", "question_flag"}


@dataclass(frozen=True, slots=True)
class Plan:
    """A query of a page, the nodes of its plan as "Index Scan answer", and which of them read a growing table whole."""

    page: str
    query: str
    nodes: tuple[str, ...]

    @property
    def whole_tables(self) -> tuple[str, ...]:
        """The growing tables that are read from end to end."""
        return tuple(node for node in self.nodes if node.startswith("Seq Scan") and node.split()[-1] in GROWING)


def plans_of(home: Home, fresh: Family, half_way: Family, finished: Family) -> list[Plan]:
    """Make every page's requests inside this process and explain each statement that they sent.

    Nothing is changed by the explaining; the requests themselves start, answer, and complete one diagnostic.
    """
    journey = [
        ("children list", fresh, "GET", "/children/", {}),
        ("child", fresh, "GET", f"/children/{fresh.child}/edit", {}),
        ("chest", fresh, "POST", f"/children/{fresh.child}/chest", {"reward_description": "x", "reward_value": "1"}),
        ("start page", fresh, "GET", f"/diagnostic/start/{fresh.child}", {}),
        ("start", fresh, "POST", f"/diagnostic/start/{fresh.child}", {}),
        ("question", half_way, "GET", f"/diagnostic/{half_way.diagnostic}/question/10", {}),
        ("answer", half_way, "POST", f"/diagnostic/{half_way.diagnostic}/question/10", {"answer": "A"}),
        ("submit page", half_way, "GET", f"/diagnostic/{half_way.diagnostic}/submit", {}),
        ("submit", half_way, "POST", f"/diagnostic/{half_way.diagnostic}/submit", {}),
        ("results", half_way, "GET", f"/diagnostic/{half_way.diagnostic}/results", {}),
        ("report", finished, "GET", f"/diagnostic/{finished.diagnostic}/report", {}),
        ("children list, finished", finished, "GET", "/children/", {}),
        ("export", finished, "GET", "/auth/account/export", {}),
        ("login", finished, "POST", "/auth/login", {"email": "nobody@example.com", "password": "three random words"}),
        ("delete child", finished, "POST", f"/children/{finished.child}/delete", {"confirm": "Maya"}),
    ]
    plans = []
    for page, family, method, path, data in journey:
        for statement, parameters in _statements(home, None if page == "login" else family, method, path, data):
            plans.append(Plan(page, " ".join(statement.split()), _nodes(home.engine, statement, parameters)))
    return plans


def _statements(
    home: Home, family: Family | None, method: str, path: str, data: dict[str, str]
) -> list[tuple[str, Any]]:
    client = home.app.test_client()
    base = {"base_url": f"https://{HOST}", "headers": {"Referer": f"https://{HOST}/"}}
    if family:
        name, _, value = our_cookie(home, family).partition("=")
        client.set_cookie(name, value, domain=HOST, secure=True)
    token = TOKEN.search(client.get("/children/new" if family else path, **base).data)
    with _Seen(home.app) as statements:
        if method == "GET":
            answer = client.get(path, **base)
        else:
            answer = client.post(path, data={**data, "csrf_token": token[1].decode() if token else ""}, **base)
        if answer.status_code not in (200, 303, 422):
            raise RuntimeError(f"{method} {path} answered {answer.status}")
    return statements


class _Seen:
    """Collects the statements with their parameters that the app sends inside the block."""

    def __init__(self, app: Flask) -> None:
        from learning_jungle.extensions import db

        with app.app_context():
            self._engines = list(dict.fromkeys(db.engines.values()))
        self._statements: list[tuple[str, Any]] = []

    def _note(self, _connection: Any, _cursor: Any, statement: str, parameters: Any, *_rest: Any) -> None:  # noqa: ANN401
        self._statements.append((statement, parameters))

    def __enter__(self) -> list[tuple[str, Any]]:
        for engine in self._engines[:1]:
            event.listen(engine, "before_cursor_execute", self._note)
        return self._statements

    def __exit__(self, *_: object) -> None:
        for engine in self._engines[:1]:
            event.remove(engine, "before_cursor_execute", self._note)


def _nodes(engine: Engine, statement: str, parameters: Any) -> tuple[str, ...]:  # noqa: ANN401
    connection = engine.raw_connection()
    try:
        with connection.cursor() as cursor:
            cursor.execute(f"EXPLAIN (FORMAT JSON) {statement}", parameters)
            plan = cursor.fetchone()[0]
        connection.rollback()
    finally:
        connection.close()
    tree = json.loads(plan) if isinstance(plan, str) else plan
    return tuple(_walk(tree[0]["Plan"]))


def _walk(node: dict[str, Any]) -> Iterator[str]:
    if "Relation Name" in node:
        yield f"{node['Node Type']} {node['Relation Name']}"
    for child in node.get("Plans", ()):
        yield from _walk(child)
