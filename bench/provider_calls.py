"""Counts the calls to an AI provider, two a set key, while thousands of children are added and start a diagnostic."""

from __future__ import annotations

import random
from collections.abc import Callable
from functools import partial

from sqlalchemy import text

from bench.budget import Line, table
from bench.load import Load
from bench.population import AGES, StoredFamily, add_families, settle
from bench.stack import make_home, our_cookie, our_server
from bench.stage import Stage
from bench.subject import Subject
from bench.timed_browser import Record
from testing.provider import KEY, PREFIXES, FakeProvider, provider

#: Children added for each set key during the first starts, so that every process requests every set at once.
ADDED_A_KEY = 40
AT_ONCE = 16
#: With this behaviour the fake provider answers after 0.7 s.
SLOW = "slow"
HEAD = ("starts", "with an AI set", "seconds", "set keys", "calls", "most for one", "errors")
ATTEMPTS = "SELECT set_key, count(*) FROM ai_request_log GROUP BY set_key"
WITH_AI = "SELECT count(*) FROM diagnostic JOIN question_set s ON s.id = question_set_id WHERE s.source = 'ai'"


def provider_calls(stage: Stage) -> list[Line]:
    """Add children of every age and year group while others start, print the calls and return the limits."""
    home = make_home(stage.postgres, "ai")
    connection = home.connection()
    parents = add_families(connection, home.sets, ADDED_A_KEY * len(AGES), answered=None)
    starts = stage.options.starts
    children = add_families(connection, home.sets, starts, answered=None, keep=starts)
    settle(connection)
    record = Record()
    with provider() as fake:
        with our_server(home, stage.folder, **_settings(fake)) as server:
            subject = Subject(server, stage.postgres, home, our_cookie)
            with subject.measuring(record) as measured:
                Load(record).run(_visits(subject, record, parents, children), AT_ONCE)
        calls = fake.calls(SLOW)
    with home.engine.connect() as database:
        attempts = [count for _, count in database.execute(text(ATTEMPTS))]
        with_ai = database.scalar(text(WITH_AI))
    started = sum(answer.kind == "start" for answer in record.answers)
    print("\n## Calls of an AI provider\n")
    cells = (started, with_ai, measured.seconds, len(attempts), calls, max(attempts, default=0), len(record.errors))
    print(table(HEAD, [[f"{cell:,.0f}" for cell in cells]]), *record.errors[:10], sep="\n", flush=True)
    return [
        Line(f"provider calls for {starts:,} starts, a set key", calls / max(1, len(attempts)), 2),
        Line("errors meanwhile", len(record.errors) + starts - started, 0, "{:.0f}"),
    ]


def _settings(fake: FakeProvider) -> dict[str, str]:
    return {
        "AI_PROVIDER": "openai",
        "AI_PROVIDER_URL": f"{fake.address}/{SLOW}{PREFIXES['openai']}",
        "AI_API_KEY": KEY,
        "AI_MODEL": "model-1",
    }


def _visits(
    subject: Subject, record: Record, parents: list[StoredFamily], children: list[StoredFamily]
) -> list[Callable[[], object]]:
    """Return the visits: first the children to add, mixed with as many starts, then the other starts."""
    adds = [
        partial(_add_child, subject, record, parent, age, group)
        for parent, (age, group) in zip(parents, AGES * ADDED_A_KEY, strict=True)
    ]
    starts = [partial(_start, subject, record, child) for child in children]
    early: list[Callable[[], object]] = [*adds, *starts[: len(adds)]]
    random.shuffle(early)
    return [*early, *starts[len(adds) :]]


def _add_child(subject: Subject, record: Record, parent: StoredFamily, age: int, group: int) -> None:
    with subject.browser(record, parent) as browser:
        browser.get("new child", "/children/new")
        fields = {"first_name": "Maya", "age": str(age), "year_group": str(group), "school_name": "Hill School"}
        browser.post("new child", "/children/new", **fields)


def _start(subject: Subject, record: Record, child: StoredFamily) -> None:
    with subject.browser(record, child) as browser:
        browser.get("start page", f"/diagnostic/start/{child.child}")
        browser.post("start", f"/diagnostic/start/{child.child}")
