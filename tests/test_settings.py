"""Settings are read from the environment, or SettingsError names every fault."""

from __future__ import annotations

import dataclasses

import pytest

from learning_jungle.settings import Settings, SettingsError, database_url_for_sqlalchemy

KEY = "k" * 32
GOOD = {"SECRET_KEY": KEY, "DATABASE_URL": "postgres://user:word@host:5432/name"}


def test_defaults_are_those_of_production() -> None:
    settings = Settings.from_environ(GOOD)
    assert settings.debug is False
    assert settings.database_url == "postgresql+psycopg2://user:word@host:5432/name"
    assert settings.ai.timeout_seconds == 60
    assert settings.allowed_hosts == ()


def test_settings_cannot_be_changed() -> None:
    with pytest.raises(dataclasses.FrozenInstanceError):
        Settings.from_environ(GOOD).debug = True


def test_tls_is_required_on_heroku() -> None:
    assert Settings.from_environ(GOOD | {"DYNO": "web.1"}).database_url.endswith("/name?sslmode=require")


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ("postgres://h/n", "postgresql+psycopg2://h/n"),
        ("postgresql://u:p%40@h/n?sslmode=disable", "postgresql+psycopg2://u:p%40@h/n?sslmode=disable"),
        ("postgresql://postgres:@/postgres?host=/a/b", "postgresql+psycopg2://postgres:@/postgres?host=/a/b"),
    ],
)
def test_database_address_names_its_driver(given: str, expected: str) -> None:
    assert database_url_for_sqlalchemy(given, require_tls=False) == expected


def test_an_ssl_mode_in_the_address_is_kept() -> None:
    assert database_url_for_sqlalchemy("postgres://h/n?sslmode=verify-full", require_tls=True).endswith(
        "sslmode=verify-full"
    )


@pytest.mark.parametrize(
    ("changes", "variable"),
    [
        ({"SECRET_KEY": ""}, "SECRET_KEY"),
        ({"SECRET_KEY": "k" * 31}, "SECRET_KEY"),
        ({"SECRET_KEY_FALLBACKS": f"{KEY},short"}, "SECRET_KEY_FALLBACKS"),
        ({"DATABASE_URL": ""}, "DATABASE_URL"),
        ({"DATABASE_URL": "mysql://h/n"}, "DATABASE_URL"),
        ({"DATABASE_URL": "postgres://h:port/n"}, "DATABASE_URL"),
        ({"DEBUG": "maybe"}, "DEBUG"),
        ({"SMTP_URL": "mail.example.com:587"}, "SMTP_URL"),
        ({"SMTP_URL": "http://mail.example.com"}, "SMTP_URL"),
        ({"SMTP_URL": "smtp://mail.example.com:port"}, "SMTP_URL"),
        ({"SMTP_URL": "smtp://"}, "SMTP_URL"),
        ({"SMTP_URL": "smtp://[::1"}, "SMTP_URL"),
        ({"SMTP_URL": "smtp://mail.example.com?from=jungle"}, "SMTP_URL"),
        ({"REDIS_URL": "localhost:6379"}, "REDIS_URL"),
        ({"REDIS_URL": "http://localhost:6379"}, "REDIS_URL"),
        ({"REDIS_URL": "redis://localhost:port/0"}, "REDIS_URL"),
        ({"REDIS_URL": "redis://"}, "REDIS_URL"),
        ({"REDIS_URL": "redis://localhost?socket_timeout=soon"}, "REDIS_URL"),
        ({"AI_TIMEOUT_SECONDS": "0"}, "AI_TIMEOUT_SECONDS"),
        ({"AI_TIMEOUT_SECONDS": "121"}, "AI_TIMEOUT_SECONDS"),
        ({"AI_TIMEOUT_SECONDS": "1e2"}, "AI_TIMEOUT_SECONDS"),
        ({"AI_TIMEOUT_SECONDS": "²"}, "AI_TIMEOUT_SECONDS"),
        ({"AI_GENERATION_ENABLED": "perhaps"}, "AI_GENERATION_ENABLED"),
        ({"AI_SECOND_OPINION": "perhaps"}, "AI_SECOND_OPINION"),
        ({"LOG_LEVEL": "LOUD"}, "LOG_LEVEL"),
        ({"SECURE_HSTS_SECONDS": "-1"}, "SECURE_HSTS_SECONDS"),
        ({"WEB_CONCURRENCY": "many"}, "WEB_CONCURRENCY"),
        ({"OPERATOR_NAME": "Hill\nLearning"}, "OPERATOR_NAME"),
        ({"OPERATOR_NAME": "n" * 121}, "OPERATOR_NAME"),
        ({"OPERATOR_CONTACT": "help"}, "OPERATOR_CONTACT"),
        ({"OPERATOR_CONTACT": "help@"}, "OPERATOR_CONTACT"),
        ({"OPERATOR_CONTACT": "http://example.com/help"}, "OPERATOR_CONTACT"),
        ({"OPERATOR_CONTACT": "https://"}, "OPERATOR_CONTACT"),
        ({"OPERATOR_CONTACT": "https://exa mple.com"}, "OPERATOR_CONTACT"),
        ({"OPERATOR_CONTACT": "javascript:alert(1)//https://x"}, "OPERATOR_CONTACT"),
        ({"OPERATOR_CONTACT": "https://[x"}, "OPERATOR_CONTACT"),
    ],
)
def test_a_fault_names_its_variable(changes: dict[str, str], variable: str) -> None:
    with pytest.raises(SettingsError) as caught:
        Settings.from_environ(GOOD | changes)
    assert [fault.split()[0] for fault in caught.value.faults] == [variable]


def test_all_faults_are_named_at_once() -> None:
    with pytest.raises(SettingsError) as caught:
        Settings.from_environ({"DEBUG": "perhaps", "AI_TIMEOUT_SECONDS": "soon"})
    text = str(caught.value)
    assert all(name in text for name in ("SECRET_KEY", "DATABASE_URL", "DEBUG", "AI_TIMEOUT_SECONDS"))


@pytest.mark.parametrize("url", ["redis://localhost", "rediss://:word@host.example.com:6380/0"])
def test_an_address_of_redis_is_taken(url: str) -> None:
    assert Settings.from_environ(GOOD | {"REDIS_URL": url}).redis_url == url


def test_debug_makes_a_key_for_itself() -> None:
    assert len(Settings.from_environ({"DEBUG": "True", "DATABASE_URL": GOOD["DATABASE_URL"]}).secret_key) >= 32


def test_secrets_do_not_show() -> None:
    settings = Settings.from_environ(GOOD | {"AI_API_KEY": "hidden-word", "SMTP_URL": "smtp://u:hidden-word@h"})
    assert "hidden-word" not in repr(settings)
    assert KEY not in repr(settings)
    assert "word@host" not in repr(settings)


def test_the_ai_may_be_stopped_and_its_variables_are_noted() -> None:
    ai = Settings.from_environ(
        GOOD | {"AI_GENERATION_ENABLED": "false", "AI_FALLBACK_MODE": "Stub", "AI_OTHER": "x", "AI_MODEL": ""}
    ).ai
    assert ai.generation_enabled is False
    assert ai.fallback_mode == "stub"
    assert ai.named == ("AI_FALLBACK_MODE", "AI_GENERATION_ENABLED", "AI_OTHER")
    assert Settings.from_environ(GOOD).ai.generation_enabled is True


@pytest.mark.parametrize(
    ("contact", "link"),
    [
        ("", ""),
        ("help@example.com", "mailto:help@example.com"),
        ("https://example.com/help", "https://example.com/help"),
    ],
)
def test_the_operator_is_reached_by_email_or_a_page(contact: str, link: str) -> None:
    operator = Settings.from_environ(GOOD | {"OPERATOR_NAME": " Hill Learning ", "OPERATOR_CONTACT": contact}).operator
    assert (operator.name, operator.contact, operator.link) == ("Hill Learning", contact, link)


@pytest.mark.parametrize(("value", "on"), [("", True), ("True", True), ("false", False), ("0", False)])
def test_only_a_setting_turns_the_second_opinion_off(value: str, on: bool) -> None:
    assert Settings.from_environ(GOOD | {"AI_SECOND_OPINION": value}).ai.second_opinion is on
