"""Each check of the site fails on an app that is broken in that one way."""

from __future__ import annotations

import json

import pytest

from learning_jungle.operations.smoke.rows import Result
from learning_jungle.operations.smoke.site import Site
from tests.operations.broken import Fault, without
from tests.operations.conftest import Deployment, result_of

SHEET = r"/static/css/public\..*"
ANY = ".*"


SITE_FAULTS = [
    ("open_home", Fault("GET", "/", status=500), "answered 500"),
    ("open_home", Fault("GET", "/", body=without("/auth/register", "/nowhere")), "does not lead to Register"),
    ("open_home", Fault("GET", "/privacy", status=503), "answered 503"),
    ("check_health", Fault("GET", "/health", status=503), "answered 503"),
    ("check_health", Fault("GET", "/health", body=without('"db_ok": ?true', '"db_ok": false')), "database"),
    ("check_health", Fault("GET", "/health", body=without('"ok"', '"degraded"')), "degraded"),
    ("check_health", Fault("GET", "/health", body=lambda _: "fine"), "no JSON"),
    ("check_health", Fault("GET", "/health", body=lambda _: "[1]"), "no object"),
    ("check_migrations", Fault("GET", "/health", body=without('head": ?true', 'head": false')), "not at head"),
    ("check_migrations", Fault("GET", "/health", body=without("schema_at_head", "other")), "not at head"),
    ("check_ai", Fault("GET", "/ai/status", status=500), "answered 500"),
    ("check_ai", Fault("GET", "/ai/status", body=without('"fallback"', '"broken"')), "neither live"),
    ("check_ai", Fault("GET", "/ai/status", body=without('"fallback"', '"live"')), "neither live"),
    ("check_ai", Fault("GET", "/ai/status", body=without(r'"reason": ?"[^"]*"', '"reason": ""')), "neither live"),
    ("try_questions", Fault("GET", "/try", status=500), "answered 500"),
    ("try_questions", Fault("GET", "/try", body=without('value="N"', 'value="E"')), "with five answers for year 0"),
    ("try_questions", Fault("GET", "/try", body=without("</main>", "The right answer is B</main>")), "before it is"),
    ("try_questions", Fault("GET", "/try", body=without("The right answer", "It")), "does not tell the right answer"),
    ("try_questions", Fault("GET", "/try", body=without("which is right", "indeed")), "does not call it right"),
    ("check_sample_report", Fault("GET", "/sample-report", body=without("This is a sample", "")), "is a sample"),
    ("check_sample_report", Fault("GET", "/sample-report", body=without("data-next", "data-x")), "not complete"),
    ("check_sample_report", Fault("GET", "/robots.txt", body=without("Disallow: /", "")), "for everyone"),
    ("check_sample_report", Fault("GET", "/robots.txt", status=404), "answered 404"),
    ("check_https", Fault("GET", "/privacy", status=200, instead=True, scheme="http"), "does not lead to HTTPS"),
    ("check_https", Fault("GET", "/privacy", headers={"Location": "https://evil.example/"}), "does not lead"),
    ("check_https", Fault("GET", "/privacy", status=302, scheme="http"), "for good"),
    ("check_https", Fault("POST", "/privacy", status=200, scheme="http"), "instead of being refused"),
    ("check_https", Fault("POST", "/privacy", status=301, scheme="http"), "instead of being refused"),
    *(
        ("check_headers", Fault("GET", path, headers={name: None}), f"{name} is missing")
        for name in (
            *("Content-Security-Policy", "X-Content-Type-Options", "Referrer-Policy", "Permissions-Policy"),
            *("Cross-Origin-Opener-Policy", "Cross-Origin-Resource-Policy", "Strict-Transport-Security"),
        )
        for path in ("/", "/no-such-page", "/health", "/children/", SHEET)
    ),
    ("check_headers", Fault("GET", ANY, headers={"Strict-Transport-Security": "max-age=60"}), "short on a page"),
    ("check_cookie", Fault("GET", "/auth/login", headers={"Set-Cookie": None}), "sets no cookie"),
    *(
        ("check_cookie", Fault("GET", "/auth/login", headers={"Set-Cookie": cookie}), "is not __Host-")
        for cookie in (
            "session=x; Secure; HttpOnly; Path=/; SameSite=Lax",
            "__Host-session=x; HttpOnly; Path=/; SameSite=Lax",
            "__Host-session=x; Secure; Path=/; SameSite=Lax",
            "__Host-session=x; Secure; HttpOnly; Path=/",
        )
    ),
    ("check_no_store", Fault("GET", "/children/", headers={"Cache-Control": "private"}), "may be kept"),
    ("check_no_errors", Fault("GET", "/", status=500), "1 answers were server errors"),
]
POLICY = "Content-Security-Policy"
SITE_FAULTS += [
    ("check_headers", Fault("GET", "/", headers={POLICY: f"{policy}; frame-ancestors 'none'"}), words)
    for policy, words in (
        ("default-src 'self'; style-src 'self' 'unsafe-inline'", "allows 'unsafe-inline' in style-src"),
        ("default-src 'self'; script-src https://cdn.example", "allows https://cdn.example"),
        ("default-src *", "allows *"),
        ("script-src 'self'", "no default-src"),
    )
]
SITE_FAULTS.append(("check_headers", Fault("GET", "/", headers={POLICY: "default-src 'none'"}), "missing or wrong"))


def visited(deployed: Deployment) -> Site:
    site = Site(deployed.address, [])
    site._visitor.get("/")
    site._visitor.get("/children/")
    return site


@pytest.mark.parametrize("check", dict.fromkeys(check for check, _, _ in SITE_FAULTS))
def test_a_site_that_is_not_broken_passes(deployed: Deployment, check: str) -> None:
    assert result_of(getattr(visited(deployed), check))[0] is Result.PASS


@pytest.mark.parametrize(
    ("check", "fault", "words"), SITE_FAULTS, ids=[f"{check}-{words}" for check, _, words in SITE_FAULTS]
)
def test_a_site_that_is_broken_in_one_way_fails(deployed: Deployment, check: str, fault: Fault, words: str) -> None:
    deployed.broken.faults = [fault]
    result, seen = result_of(getattr(visited(deployed), check))
    assert result is Result.FAIL
    assert words in seen


AI = {"mode": "live", "reason": "asked", "provider": "openai", "model": "small"}


@pytest.mark.parametrize(
    ("status", "seen"),
    [
        (AI, "set up, not asked yet: openai, small"),
        (AI | {"last_success": None}, "set up, not asked yet: openai, small"),
        (AI | {"last_success": "2026-11-25T08:00:00+00:00"}, "live: openai, small, last success 2026-11-25"),
        (AI | {"mode": "fallback", "reason": "No key."}, "safely off: No key."),
    ],
)
def test_the_ai_is_called_live_only_with_the_date_of_a_success(
    deployed: Deployment, status: dict[str, object], seen: str
) -> None:
    deployed.broken.faults = [Fault("GET", "/ai/status", body=lambda _: json.dumps(status))]
    assert result_of(Site(deployed.address, []).check_ai) == (Result.PASS, seen)


def test_the_release_is_the_one_that_the_health_check_names(deployed: Deployment) -> None:
    deployed.broken.faults = [
        Fault("GET", "/health", body=without(r'"release": ?("[^"]*"|null)', '"release": "abc1234"'))
    ]
    site = Site(deployed.address, [])
    assert result_of(site.check_health)[1].endswith("release abc1234")
    assert site.release == "abc1234"


def test_a_schema_of_a_newer_release_is_complete(deployed: Deployment) -> None:
    newer = json.dumps({"schema_at_head": False, "schema_newer": True})
    deployed.broken.faults = [Fault("GET", "/health", body=lambda _: newer)]
    result, seen = result_of(Site(deployed.address, []).check_migrations)
    assert (result, seen) == (Result.PASS, "the schema is of a newer release, after a rollback")
