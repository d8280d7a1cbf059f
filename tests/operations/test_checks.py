"""Each check passes on a correct installation, and fails or warns on its own fault."""

from __future__ import annotations

import dataclasses
from typing import Any

import pytest

from learning_jungle.operations.checks import DatabaseFacts, Facts, failed, findings
from learning_jungle.operations.finding import Level
from learning_jungle.settings import AiSettings, Operator, Settings

STRONG = "0f8e2c9b7a6d5e4f3c2b1a0998877665"
SETTINGS = Settings(
    secret_key=STRONG,
    database_url="postgresql+psycopg2://user:word@host/name",
    allowed_hosts=("jungle.example.com",),
    operator=Operator("Hill Learning Ltd", "help@example.com"),
    smtp_url="smtp://user:word@host:587?from=jungle@example.com",
    redis_url="redis://host",
    on_heroku=True,
)
DATABASE = DatabaseFacts(server_version="18.1", encrypted=True, revision="head", server_limit=97, role_limit=20)
FACTS = Facts(
    settings=SETTINGS, newest_revision="head", known_revisions=frozenset({"older", "head"}), database=DATABASE
)


def with_settings(**changes: Any) -> Facts:
    return dataclasses.replace(FACTS, settings=dataclasses.replace(SETTINGS, **changes))


def with_database(**changes: Any) -> Facts:
    return dataclasses.replace(FACTS, database=dataclasses.replace(DATABASE, **changes))


def with_facts(**changes: Any) -> Facts:
    return dataclasses.replace(FACTS, **changes)


def test_a_good_installation_passes_every_check() -> None:
    found = findings(FACTS)
    assert [finding.level for finding in found] == [Level.PASS] * 12
    assert not failed(found)


WRONG = [
    (with_settings(debug=True), "settings", "DEBUG is on"),
    (with_settings(secret_key="k" * 40), "secret", "SECRET_KEY is weak"),
    (with_settings(secret_key="01234567" * 5), "secret", "repeats a few characters"),
    (with_settings(secret_key="0123456789abcdefghijklmnopqrstuvwxyz"), "secret", "follows the alphabet"),
    (with_settings(secret_key="changeme-" + STRONG), "secret", "a word that examples use"),
    (with_settings(secret_key_fallbacks=("ab" * 20,)), "secret", "SECRET_KEY_FALLBACKS is weak"),
    (with_settings(allowed_hosts=()), "hosts", "ALLOWED_HOSTS is missing"),
    (with_settings(allowed_hosts=("*",)), "hosts", "allows other sites' hosts"),
    (with_settings(allowed_hosts=("www.example.com", "HOST")), "hosts", "the placeholder HOST"),
    (with_settings(allowed_hosts=("a.example.com", "*.example.com")), "hosts", "allows other sites' hosts"),
    (with_settings(allowed_hosts=(".",)), "hosts", "allows other sites' hosts"),
    (with_settings(allowed_hosts=(".com",)), "hosts", "allows other sites' hosts"),
    (with_settings(allowed_hosts=("https://a.example.com",)), "hosts", "without https://"),
    (with_settings(allowed_hosts=("a.example.com:443",)), "hosts", "bare name"),
    (with_settings(debug=True), "https", "not enforced"),
    (with_facts(database=None, database_error="Nothing answers."), "database", "Nothing answers. Check DATABASE_URL"),
    (with_facts(database=None), "schema", "unknown"),
    (with_database(revision=None), "schema", "run flask db upgrade"),
    (with_database(revision="older"), "schema", "at older, but this code needs head"),
    (with_facts(database=None), "connections", "unknown"),
    (with_settings(web_concurrency=5), "connections", "20 a dyno (5 workers x 4) and 2 spare, of 20"),
    (with_database(server_limit=9), "connections", "of 9"),
    (with_database(database_limit=9), "connections", "of 9"),
    (with_facts(static_error="No static files."), "static files", "No static files."),
]


@pytest.mark.parametrize(("facts", "name", "words"), WRONG, ids=[f"{name}-{words}" for _, name, words in WRONG])
def test_what_is_wrong_fails_in_one_plain_line(facts: Facts, name: str, words: str) -> None:
    found = findings(facts)
    line = next(str(finding) for finding in found if finding.name == name)
    assert line.startswith(f"FAIL  {name}: ")
    assert words in line
    assert "\n" not in line
    assert failed(found)


DOUBTFUL = [
    (with_settings(secret_key_fallbacks=(STRONG,)), "secret", "is still the old key"),
    (with_settings(allowed_hosts=(".herokuapp.com",)), "hosts", "other sites share"),
    (with_settings(hsts_seconds=60), "https", "60 s only"),
    (with_settings(hsts_seconds=31_535_999), "https", "31535999 s only"),
    (with_database(revision="newer"), "schema", "at newer, which a newer release made"),
    (with_database(encrypted=False), "database", "without encryption"),
    (with_facts(gunicorn_arguments="--access-logfile - --workers=8"), "connections", "WEB_CONCURRENCY instead"),
    (with_settings(ai=AiSettings(provider="openai")), "ai", "AI_API_KEY"),
    (with_settings(ai=AiSettings("openai", "http://ai.example.com", "k", "m")), "ai", "without TLS"),
    (with_settings(ai=AiSettings(named=("AI_API_KEY", "AI_MODEL"))), "ai", "AI_API_KEY, AI_MODEL are set, but AI_PROV"),
    (with_settings(ai=AiSettings(named=("AI_PROVIDER_URL",))), "ai", "AI_PROVIDER_URL is set, but AI_PROVIDER is not"),
    (with_settings(ai=AiSettings(fallback_mode="error")), "ai", "AI_FALLBACK_MODE is 'error', but only 'stub'"),
    (with_settings(ai=AiSettings("openai", "", "k", "m", fallback_mode="none")), "ai", "only 'stub' is known"),
    (with_settings(smtp_url=""), "mail", "SMTP_URL is not set"),
    (with_settings(smtp_url="smtp://user:word@relay.example.net"), "mail", "no-reply@relay.example.net"),
    (with_settings(operator=Operator()), "operator", "OPERATOR_NAME and OPERATOR_CONTACT not set"),
    (with_settings(operator=Operator(contact="help@example.com")), "operator", "OPERATOR_NAME not set"),
    (with_settings(operator=Operator(name="Hill Learning Ltd")), "operator", "OPERATOR_CONTACT not set"),
    (with_facts(redis_error="Redis cannot be used."), "rate limits", "Check REDIS_URL"),
    (with_settings(redis_url=""), "rate limits", "each process counts for itself"),
]


@pytest.mark.parametrize(("facts", "name", "words"), DOUBTFUL, ids=[name for _, name, _ in DOUBTFUL])
def test_what_is_doubtful_warns_and_lets_the_release_go_live(facts: Facts, name: str, words: str) -> None:
    found = findings(facts)
    line = next(str(finding) for finding in found if finding.name == name)
    assert line.startswith(f"WARN  {name}: ")
    assert words in line
    assert not failed(found)


def test_before_the_migration_everything_but_the_schema_is_checked() -> None:
    behind = with_database(revision="older")
    before = findings(behind, before_migration=True)
    assert [one for one in findings(behind) if one.name != "schema"] == before
    assert not failed(before)


@pytest.mark.parametrize(
    "ai",
    [
        AiSettings(),
        AiSettings(fallback_mode="stub", named=("AI_FALLBACK_MODE",)),
        AiSettings(generation_enabled=False, named=("AI_GENERATION_ENABLED",)),
        AiSettings("openai", "", "k", "m", generation_enabled=False, named=("AI_API_KEY", "AI_GENERATION_ENABLED")),
    ],
)
def test_the_ai_switched_off_on_purpose_is_well(ai: AiSettings) -> None:
    line = next(str(finding) for finding in findings(with_settings(ai=ai)) if finding.name == "ai")
    assert line.startswith("PASS  ai: safely off. ")


@pytest.mark.parametrize(("limit", "dynos"), [(10, "1 dyno."), (18, "2 dynos."), (20, "2 dynos."), (26, "3 dynos.")])
def test_the_budget_says_how_many_dynos_it_allows(limit: int, dynos: str) -> None:
    found = findings(with_database(role_limit=limit))
    line = next(str(finding) for finding in found if finding.name == "connections")
    assert line == f"PASS  connections: 8 a dyno (2 workers x 4) and 2 spare, of {limit}: room for {dynos}"


def test_asking_the_ai_takes_a_connection_more_in_each_worker() -> None:
    ai = AiSettings(provider="openai", api_key="hidden-word", model="some-model")
    lines = {finding.name: str(finding) for finding in findings(with_settings(ai=ai))}
    assert lines["connections"] == (
        "PASS  connections: 10 a dyno (2 workers x (4 + 1 for the AI)) and 2 spare, of 20: room for 1 dyno."
    )
    assert lines["ai"] == "PASS  ai: set up: openai, some-model."


def test_no_line_holds_a_secret() -> None:
    facts = [FACTS, *(facts for facts, _, _ in WRONG + DOUBTFUL)]
    text = "\n".join(str(finding) for case in facts for finding in findings(case))
    assert STRONG not in text
    assert "word@" not in text
    assert "changeme-" not in text
