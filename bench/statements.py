"""Collects the SQL statements of each page, and finds those whose plans scan a whole table."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from flask import Flask
from sqlalchemy import Engine, event

from bench.population import StoredFamily
from testing.visitor import Visitor

#: The tables that grow with the families; question sets do not.
GROWING = ("answer", "child", "diagnostic", "parent", "question_flag", "sign_in", "treasure_chest")


@dataclass(frozen=True, slots=True)
class Statement:
    """One SQL statement, with its parameters."""

    sql: str
    parameters: Any


@dataclass(frozen=True, slots=True)
class Step:
    """A request of a family: a GET if ``fields`` is None, otherwise a POST."""

    page: str
    path: str
    fields: Mapping[str, str] | None = None


@dataclass(frozen=True, slots=True)
class Journey:
    """The requests of three families: about to start, with nine of ten questions answered, and finished."""

    fresh: tuple[Step, ...]
    half_way: tuple[Step, ...]
    finished: tuple[Step, ...]


#: The pages that the floor has as well.
CHILDS_PAGES = Journey(
    fresh=(
        Step("start page", "/diagnostic/start/{0.child}"),
        Step("start", "/diagnostic/start/{0.child}", {}),
    ),
    half_way=(
        Step("question", "/diagnostic/{0.diagnostic}/question/10"),
        Step("answer", "/diagnostic/{0.diagnostic}/question/10", {"answer": "A"}),
        Step("review", "/diagnostic/{0.diagnostic}/submit"),
        Step("submit", "/diagnostic/{0.diagnostic}/submit", {}),
        Step("results", "/diagnostic/{0.diagnostic}/results"),
    ),
    finished=(
        Step("children list", "/children/"),
        Step("report", "/diagnostic/{0.diagnostic}/report"),
    ),
)
OTHER_PAGES = Journey(
    fresh=(
        Step("child", "/children/{0.child}/edit"),
        Step("chest", "/children/{0.child}/chest", {"reward_description": "x", "reward_value": "1"}),
    ),
    half_way=(Step("account", "/auth/account"),),
    finished=(
        Step("export", "/auth/account/export"),
        Step("delete child", "/children/{0.child}/delete", {"confirm": "Maya"}),
    ),
)


@contextmanager
def sent() -> Iterator[list[Statement]]:
    """Collect the statements that any engine of this process executes in the ``with`` block."""
    statements: list[Statement] = []

    def note(_connection: Any, _cursor: Any, sql: str, parameters: Any, *_rest: Any) -> None:  # noqa: ANN401
        statements.append(Statement(" ".join(sql.split()), parameters))

    event.listen(Engine, "before_cursor_execute", note)
    try:
        yield statements
    finally:
        event.remove(Engine, "before_cursor_execute", note)


@dataclass(frozen=True, slots=True)
class Travellers:
    """The three families that make the requests of a journey."""

    fresh: StoredFamily
    half_way: StoredFamily
    finished: StoredFamily


def statements_of(
    app: Flask, cookie_of: Callable[[StoredFamily], str], travellers: Travellers, journey: Journey
) -> dict[str, list[Statement]]:
    """Send a journey's requests to an app in this process and return the statements of each page."""
    return {
        page: statements
        for family, steps in (
            (travellers.fresh, journey.fresh),
            (travellers.half_way, journey.half_way),
            (travellers.finished, journey.finished),
        )
        for page, statements in _statements_of_family(app, cookie_of(family), family, steps)
    }


def _statements_of_family(
    app: Flask, cookie: str, family: StoredFamily, steps: Iterable[Step]
) -> Iterator[tuple[str, list[Statement]]]:
    client = app.test_client()
    client.environ_base["HTTP_REFERER"] = "https://localhost/"
    name, _, value = cookie.partition("=")
    client.set_cookie(name, value)
    visitor = Visitor(client)
    for step in steps:
        path = step.path.format(family)
        with sent() as statements:
            response = visitor.get(path) if step.fields is None else visitor.post(path, step.fields)
        assert response.status_code == (200 if step.fields is None else 303), f"{step.page}: {response.status}"
        yield step.page, statements


def nodes_of(engine: Engine, statement: Statement) -> list[str]:
    """Return how PostgreSQL reads each table of a statement, such as "Index Scan answer"."""
    with engine.connect() as connection:
        (((plan,),),) = connection.exec_driver_sql(f"EXPLAIN (FORMAT JSON) {statement.sql}", statement.parameters)
    return list(_walk(plan["Plan"]))


def _walk(node: dict[str, Any]) -> Iterator[str]:
    if "Relation Name" in node:
        yield f"{node['Node Type']} {node['Relation Name']}"
    for child in node.get("Plans", ()):
        yield from _walk(child)


def reads_whole(node: str) -> bool:
    """Return whether a plan's node is a sequential scan of a growing table."""
    return node.startswith("Seq Scan") and node.split()[-1] in GROWING
