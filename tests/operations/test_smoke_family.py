"""Each step of the family's journey fails on an app that is broken in that one way."""

from __future__ import annotations

import pytest

from learning_jungle.operations.smoke.account import Account
from learning_jungle.operations.smoke.family import Family
from learning_jungle.operations.smoke.removal import remove_all
from learning_jungle.operations.smoke.rows import Failed, Result
from tests.operations.broken import OPEN, Fault, leads_to, without
from tests.operations.conftest import STEPS, Deployment, family_before, result_of

CHILDREN = "/children/"
UUID = "00000000-0000-0000-0000-000000000000"
QUESTION = r"/diagnostic/[^/]+/question/"


FAMILY_FAULTS = [
    ("make_account", Fault("GET", "/auth/register", body=without('name="password"', "")), "has no form with"),
    ("make_account", Fault("POST", "/auth/register", status=500), "answered 500"),
    ("make_account", Fault("POST", "/auth/register", status=429, headers={"Retry-After": "60"}), "wait 60 s"),
    (
        "make_account",
        Fault("POST", "/auth/logout", status=303, headers=leads_to("/"), instead=True),
        "still opens after logging out",
    ),
    ("make_account", Fault("POST", "/auth/logout", status=405), "answered 405"),
    (
        "make_account",
        Fault("POST", "/auth/login", status=303, headers=leads_to(CHILDREN)),
        "A wrong password logs in",
    ),
    ("make_account", Fault("POST", "/auth/login", status=422), "answered 422"),
    ("add_child", Fault("POST", "/children/new", status=422, headers=OPEN), "answered 422"),
    ("add_child", Fault("POST", "/children/new", headers=leads_to(CHILDREN)), "has no id"),
    ("add_child", Fault("GET", r"/children/[^/]+/chest", status=404), "answered 404"),
    ("add_child", Fault("GET", CHILDREN, body=without("smoke test park")), "does not show what is in the chest"),
    (
        "add_child",
        Fault(
            "GET",
            CHILDREN,
            body=without('<p class="dsj-small">Treasure chest', '<p class="dsj-small">Treasure chest, open'),
        ),
        "shows an open chest or a percentage before the start",
    ),
    (
        "send_without_token",
        Fault("POST", "/children/new", status=303, headers=leads_to("/children/x/chest")),
        "/children/new answered 303 to a form without its token",
    ),
    (
        "send_without_token",
        Fault("POST", "/auth/logout", status=303, headers=leads_to("/")),
        "/auth/logout answered 303 to a form without its token",
    ),
    (
        "send_without_token",
        Fault("GET", CHILDREN, body=lambda body: body + f'<a href="/children/{UUID}/edit">x</a>'),
        "was refused, but added a child",
    ),
    ("share_question", Fault("GET", QUESTION + "3", body=without(" checked")), "but nothing is shown as chosen"),
    (
        "share_question",
        Fault("POST", QUESTION + "3", status=303, instead=True, headers=leads_to("/x/question/4")),
        "A was",
    ),
    ("begin", Fault("POST", "/diagnostic/start/.*", headers=leads_to(CHILDREN)), "not to /question/1"),
    ("begin", Fault("GET", QUESTION + "3", status=500), "answered 500"),
    ("begin", Fault("POST", QUESTION + "3", headers=leads_to("/x/question/3")), "not to /question/4"),
    ("begin", Fault("POST", "/diagnostic/[^/]+/submit", status=303, headers=leads_to("/x/results")), "not 422"),
    ("resume", Fault("POST", "/diagnostic/start/.*", headers=leads_to("/x/question/1")), "not to /question/6"),
    ("resume", Fault("GET", QUESTION + "2", body=without(" checked")), "The answer to question 2 is not there"),
    ("finish", Fault("POST", "/diagnostic/[^/]+/submit", status=500, headers=OPEN), "answered 500"),
    ("finish", Fault("GET", "/diagnostic/[^/]+/results", status=500), "answered 500"),
    ("finish", Fault("GET", "/diagnostic/[^/]+/results", body=without("smoke test park")), "do not show"),
    *(
        ("see_report", Fault("GET", path, status=200, headers=OPEN), f"The {end} page opens on the child’s device")
        for path, end in ((CHILDREN, "children"), ("/auth/account", "account"), ("/diagnostic/[^/]+/report", "report"))
    ),
    (
        "see_report",
        Fault("POST", "/auth/grown-up", status=303, headers=leads_to("/x/report")),
        "A wrong password leads from the child’s pages",
    ),
    ("see_report", Fault("POST", "/auth/grown-up", status=422, headers=OPEN), "answered 422"),
    ("see_report", Fault("GET", "/diagnostic/[^/]+/report", body=without("%")), "shows no percentage"),
    ("try_to_change", Fault("GET", QUESTION + "7", status=200, headers=OPEN), "answered 200"),
    ("try_to_change", Fault("POST", QUESTION + "7", headers=leads_to("/x/question/8")), "not to /results"),
    ("try_to_change", Fault("GET", "/diagnostic/[^/]+/submit", status=200, headers=OPEN), "answered 200"),
    ("try_to_change", Fault("POST", "/diagnostic/[^/]+/submit", status=422, headers=OPEN), "answered 422"),
    ("try_to_change", Fault("GET", "/diagnostic/start/.*", status=200, headers=OPEN), "answered 200"),
    (
        "try_to_change",
        Fault("POST", "/diagnostic/start/.*", headers=leads_to("/x/question/1")),
        "not to /diagnostic/…/results",
    ),
    (
        "try_to_change",
        Fault("POST", "/diagnostic/start/.*", headers=leads_to(f"/diagnostic/{UUID}/results")),
        "not to /diagnostic/…/results",
    ),
    (
        "be_strangers",
        Fault("GET", CHILDREN, body=lambda body: body + f'<a href="/children/{UUID}/edit">x</a>'),
        "shows another family’s child",
    ),
    *(
        ("be_strangers", Fault(method, path, status=403), "answered 403")
        for method, path in (
            *(("GET", f"/children/[^/]+/{page}") for page in ("edit", "chest", "delete")),
            *(("GET", f"/diagnostic/[^/]+/{page}") for page in ("question/1", "submit", "results", "report")),
            *((method, "/diagnostic/start/.*") for method in ("GET", "POST")),
            *(("POST", path) for path in ("/children/[^/]+/delete", "/diagnostic/[^/]+/submit")),
        )
    ),
    ("check_again", Fault("POST", "/children/[^/]+/edit", status=422, headers=OPEN), "answered 422"),
    (
        "check_again",
        Fault("POST", "/diagnostic/start/.*", headers=leads_to("/x/results")),
        "not to /question/1",
    ),
]
#: These change nothing, so that one family that has finished serves them all.
REPEATABLE = ("try_to_change", "be_strangers")


@pytest.mark.parametrize(
    ("check", "fault", "words"), FAMILY_FAULTS, ids=[f"{check}-{words}" for check, _, words in FAMILY_FAULTS]
)
def test_a_journey_that_is_broken_in_one_way_fails(
    deployed: Deployment, finished: Family, check: str, fault: Fault, words: str
) -> None:
    family = finished if check in REPEATABLE else family_before(deployed, check)
    deployed.broken.faults = [fault]
    result, seen = result_of(getattr(family, check))
    assert result is Result.FAIL
    assert words in seen


def test_a_report_that_changes_afterwards_fails(deployed: Deployment, finished: Family) -> None:
    shown = iter(range(1000))
    deployed.broken.faults = [Fault("GET", ".*/report", body=lambda body: f"{body}{next(shown)}")]
    assert result_of(finished.try_to_change) == (
        Result.FAIL,
        "The report is not the same after trying to change the answers.",
    )


def test_a_report_that_changes_with_the_next_check_fails(deployed: Deployment) -> None:
    family = family_before(deployed, "check_again")
    shown = iter(range(1000))
    deployed.broken.faults = [Fault("GET", ".*/report", body=lambda body: f"{body}{next(shown)}")]
    assert result_of(family.check_again) == (
        Result.FAIL,
        "The report is not the same after another check was started.",
    )


def test_a_report_that_opens_during_the_next_check_fails(deployed: Deployment) -> None:
    family = family_before(deployed, "check_again")
    deployed.broken.faults = [Fault("GET", ".*/report", status=200, headers=OPEN)]
    assert "opens on the child’s device" in result_of(family.check_again)[1]


@pytest.mark.parametrize("step", STEPS[1:])
def test_a_step_that_cannot_be_reached_fails(deployed: Deployment, step: str) -> None:
    with pytest.raises(Failed, match="Not reached"):
        getattr(Family(deployed.address, [], []), step)()


REMOVAL_FAULTS = [
    (Fault("GET", "/auth/account", body=without("delete")), "has no form that deletes"),
    (Fault("POST", "/auth/account/delete", status=500, headers=OPEN), "answered 500"),
    (Fault("POST", "/auth/account/delete", status=303, headers=leads_to("/"), instead=True), "can still log in"),
    (Fault("GET", "/auth/login", status=500), "answered 500"),
]


@pytest.mark.parametrize(("fault", "words"), REMOVAL_FAULTS, ids=[words for _, words in REMOVAL_FAULTS])
def test_a_family_that_cannot_be_removed_fails(deployed: Deployment, fault: Fault, words: str) -> None:
    accounts: list[Account] = []
    family = Family(deployed.address, [], accounts)
    family.make_account()
    deployed.broken.faults = [fault]
    result, seen = result_of(lambda: remove_all(deployed.address, [], accounts))
    assert result is Result.FAIL
    assert "1 of 1 test accounts remain" in seen
    assert words in seen
    assert accounts[0].email not in seen


def test_without_account_deletion_the_children_are_removed(deployed: Deployment) -> None:
    accounts: list[Account] = []
    family = Family(deployed.address, [], accounts)
    family.make_account()
    family.add_child()
    deployed.broken.faults = [Fault("GET", "/auth/account", status=404)]
    assert result_of(lambda: remove_all(deployed.address, [], accounts))[0] is Result.PASS
    deployed.broken.faults.append(
        Fault("GET", CHILDREN, body=lambda body: body + f'<a href="/children/{UUID}/x">x</a>')
    )
    result, seen = result_of(lambda: remove_all(deployed.address, [], accounts))
    assert (result, "still on the children" in seen) == (Result.FAIL, True)
