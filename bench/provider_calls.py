"""How often a provider is asked while children are added and start by the thousand, with the AI on."""

from __future__ import annotations

import random
from dataclasses import dataclass
from pathlib import Path

from flask import session
from flask_wtf.csrf import generate_csrf
from sqlalchemy import text

from bench.population import Family, add_families, settle
from bench.stack import Cluster, Home, Measured, drive, make_home, ours
from learning_jungle.auth.sessions import SIGN_IN_KEY
from learning_jungle.curriculum.years import YEAR_GROUPS_BY_AGE
from testing.provider import KEY, PREFIXES, provider

KEYS = tuple((age, group) for age, groups in YEAR_GROUPS_BY_AGE.items() for group in groups)
#: Children added for each key while the first starts come, so that every process wants every cold key at once.
ADDED_A_KEY = 40
AT_ONCE = 16


@dataclass(frozen=True, slots=True)
class Calls:
    """What the provider saw: its calls in all and for the key that made most, beside what the families did."""

    total: int
    most_for_a_key: int
    keys_served: int
    starts: int
    started_with_ai: int
    seconds: float
    errors: tuple[str, ...]


def calls_for_starts(postgres: Cluster, folder: Path, starts: int) -> Calls:
    """Add children of every key, and let ``starts`` other children begin meanwhile and after."""
    home = make_home(postgres, "ai")
    connection = home.connection()
    parents = add_families(connection, home.sets, ADDED_A_KEY * len(KEYS), answered=None)
    children = add_families(connection, home.sets, starts, answered=None, keep=starts)
    settle(connection)
    with provider() as fake:
        settings = {
            "AI_PROVIDER": "openai",
            "AI_PROVIDER_URL": f"{fake.address}/slow{PREFIXES['openai']}",
            "AI_API_KEY": KEY,
            "AI_MODEL": "model-1",
        }
        with ours(home, folder, **settings) as server:
            measured = drive(server, postgres, do="forms", at_once=AT_ONCE, **_forms(home, parents, children))
        total = fake.calls("slow")
    with home.engine.connect() as database:
        attempts = dict(database.execute(text("SELECT set_key, count(*) FROM ai_request_log GROUP BY set_key")).all())
        with_ai = "SELECT count(*) FROM diagnostic JOIN question_set s ON s.id = question_set_id WHERE s.source = 'ai'"
        started_with_ai = database.scalar(text(with_ai))
    return Calls(
        total=total,
        most_for_a_key=max(attempts.values(), default=0),
        keys_served=len(attempts),
        starts=_count(measured, "start"),
        started_with_ai=started_with_ai or 0,
        seconds=measured.seconds,
        errors=tuple(measured.errors),
    )


def _forms(home: Home, parents: list[Family], children: list[Family]) -> dict[str, object]:
    with home.app.test_request_context():
        token, secret = generate_csrf(), session["csrf_token"]
    signer = home.app.session_interface.get_signing_serializer(home.app)
    name = home.app.config["SESSION_COOKIE_NAME"]

    def form(family: Family, kind: str, path: str, **data: str) -> dict[str, object]:
        sign_in = str(family.sign_in)
        cookie = signer.dumps({"_user_id": sign_in, SIGN_IN_KEY: sign_in, "csrf_token": secret})
        return {"cookie": f"{name}={cookie}", "kind": kind, "path": path, "data": data}

    adds = [
        form(
            parent,
            "new child",
            "/children/new",
            first_name="Maya",
            age=str(age),
            year_group=str(group),
            school_name="Hill School",
        )
        for parent, (age, group) in zip(parents, KEYS * ADDED_A_KEY, strict=True)
    ]
    begins = [form(child, "start", f"/diagnostic/start/{child.child}") for child in children]
    # The additions come among the first starts.
    early = adds + begins[: len(adds)]
    random.shuffle(early)
    return {"token": token, "visitors": early + begins[len(adds) :]}


def _count(measured: Measured, kind: str) -> int:
    return len(measured.latencies.get(kind, ()))
