"""What cannot be saved is kept, said in words, and sent again."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Route, expect
from sqlalchemy import create_engine, text

from testing.family import PASSWORD, find_id
from testing.network_visitor import NetworkVisitor
from testing.server import Server
from tests.browser.child import Child

pytestmark = pytest.mark.browser
KEPT = "([address, choice]) => sessionStorage.setItem(`answer ${address}`, choice)"
OUT_OF_ORDER = "export const WORDS = {}; export function reasonOf() { throw new Error('out of order'); }"
FILTER_PAGE = "<!doctype html><title>Blocked</title><h1>This page is blocked at Hill School</h1>"


def fulfilled(status: int, body: str = FILTER_PAGE, **headers: str) -> Callable[[Route], None]:
    """Answer as a portal, a filter or a router does."""
    return lambda route: route.fulfill(status=status, content_type="text/html", body=body, headers=headers)


NOT_SAVED = [
    ("a Wi-Fi page", fulfilled(200), "A Wi-Fi page or a filter is in the way", "Try again"),
    ("a filter", fulfilled(403), "A Wi-Fi page or a filter is in the way", "Try again"),
    ("a filter that is not there", fulfilled(404), "A Wi-Fi page or a filter is in the way", "Try again"),
    ("a sign-in to the network", fulfilled(511), "A Wi-Fi page or a filter is in the way", "Try again"),
    ("words without our mark", lambda route: route.fulfill(json={"saved": "B"}), "is in the way", "Try again"),
    ("the mark of another question", lambda route: route.fulfill(json={"question": 2, "saved": "B"}), "", "Try again"),
    ("the router", fulfilled(503), "We are having a short rest", "Try again"),
    (
        "too many requests",
        lambda route: route.fulfill(status=429, headers={"Retry-After": "7"}),
        "7 seconds",
        "Try again",
    ),
    ("a line that is cut", lambda route: route.abort(), "Check the internet", "Try again"),
    ("a page grown old", lambda route: route.fulfill(status=403), "has timed out", "Load it again"),
]


def test_what_is_no_yes_of_ours_is_told_in_words_and_the_answer_kept(
    broken: Child, should_have_no_barrier: Callable[[], None], subtests: pytest.Subtests
) -> None:
    """Each question of one child meets another of the ten replies."""
    for n, (name, act, words, next_step) in enumerate(NOT_SAVED, start=1):
        with subtests.test(name):
            broken.should_see(f"Question {n} of 10")
            broken.answered_by(act, n)
            broken.choose("B")
            broken.should_be_told("Not saved yet")
            broken.should_see(words)
            assert broken.saved[n - 1] == "-"
            should_have_no_barrier()
            broken.press("Next")
            expect(broken.page.get_by_role("button", name=next_step)).to_be_visible()
            broken.should_see(f"Question {n} of 10")
            broken.should_be_told("Not saved yet")
            broken.answered_by_us(n)
            broken.press(next_step)
            if next_step == "Try again":
                broken.should_see(f"Question {n + 1} of 10")
            else:
                broken.should_be_told("Saved")
            assert broken.saved[n - 1] == "B"
    assert broken.saved == "BBBBBBBBBB"


def test_a_failed_save_leads_the_keyboard_to_the_next_step_and_then_goes_on(broken: Child) -> None:
    broken.answered_by(lambda route: route.abort())
    broken.choose("B")
    broken.press("Next")
    expect(broken.page.get_by_role("button", name="Try again")).to_be_focused()
    broken.should_be_told("Not saved yet")
    broken.answered_by_us()
    broken.page.keyboard.press("Enter")
    broken.should_see("Question 2 of 10")


def test_a_line_that_hangs_is_given_up_and_tried_again_by_itself(broken: Child) -> None:
    broken.page.clock.install()
    broken.page.reload()
    held: list[Route] = []
    broken.answered_by(held.append)
    broken.choose("B")
    broken.should_be_told("Saving…")
    broken.page.clock.fast_forward(16_000)
    broken.should_see("Check the internet")
    broken.answered_by_us()
    broken.page.clock.fast_forward(6_000)
    broken.should_be_told("Saved")
    assert broken.saved == "B---------"
    expect(broken.page.get_by_role("alert")).to_have_count(0)


def test_without_a_connection_the_child_stays_here_and_all_is_sent_when_it_is_back(broken: Child) -> None:
    context = broken.page.context
    broken.choose("A")
    broken.should_be_told("Saved")
    context.set_offline(True)
    broken.press("Next")
    broken.should_see("Your answer is safe. We go on when the internet is back.")
    expect(broken.page.get_by_role("button", name="Next")).to_have_attribute("aria-disabled", "true")
    expect(broken.page.get_by_role("button", name="Next")).to_have_css("opacity", "1")
    expect(broken.page.locator(".dsj-said--waits")).to_be_visible()
    expect(broken.page.get_by_role("button", name="Try again")).to_have_count(0)
    broken.choose("C")
    broken.should_be_told("Not saved yet")
    broken.page.get_by_role("link", name="Question 5, open").click()
    broken.should_see("Question 1 of 10")
    context.set_offline(False)
    broken.should_see("Question 5 of 10")
    assert broken.saved == "C---------"


def test_the_next_question_knows_an_earlier_answer_that_was_sent_after_this_one(broken: Child) -> None:
    for n, letter in ((1, "B"), (5, "C")):
        broken.page.evaluate(
            KEPT, [urlsplit(broken.page.url).path.replace("question/1", f"question/{n}"), f">{letter}"]
        )
    broken.page.reload()
    broken.should_be_told("Saved")
    assert broken.saved == "B---C-----"
    broken.press("Next")
    broken.should_see("Question 2 of 10")
    expect(broken.page.get_by_role("link", name="Question 5, answered")).to_be_visible()


def log_in_again(child: Child) -> None:
    child.page.get_by_label("Email address").fill(child.email)
    child.page.get_by_label("Password").fill(PASSWORD)
    child.page.get_by_role("main").get_by_role("button", name="Log in").click()


def test_an_answer_given_after_the_session_ended_is_sent_after_logging_in(
    child: Child, database_url: str, should_have_no_barrier: Callable[[], None]
) -> None:
    child.choose("A")
    child.press("Next")
    child.should_see("Question 2 of 10")
    with create_engine(database_url).begin() as connection:
        connection.execute(text("DELETE FROM sign_in"))
    child.choose("D")
    child.should_see("You were logged out. A grown-up can log in again: your answers are kept.")
    assert child.saved == "A---------"
    should_have_no_barrier()
    child.press("Log in")
    log_in_again(child)
    child.should_see("Question 2 of 10")
    child.should_show("D")
    child.should_be_told("Saved")
    assert child.saved == "AD--------"


def test_what_was_sent_elsewhere_cannot_change_and_leads_to_the_chest(
    child: Child, server: Server, should_have_no_barrier: Callable[[], None]
) -> None:
    elsewhere = NetworkVisitor(server.address)
    elsewhere.get("/auth/login")
    elsewhere.login(child.email)
    elsewhere.finish(find_id(child.page.url))
    child.choose("B")
    child.should_see("These questions have been sent already")
    expect(child.page.locator("input:checked")).to_have_count(0)
    should_have_no_barrier()
    child.press("Next")
    child.should_see("You did it")


def test_questions_deleted_elsewhere_lead_to_a_grown_up(
    child: Child, database_url: str, should_have_no_barrier: Callable[[], None]
) -> None:
    with create_engine(database_url).begin() as connection:
        connection.execute(
            text("DELETE FROM child USING parent WHERE parent.id = parent_id AND email = :email"),
            {"email": child.email},
        )
    child.choose("B")
    child.should_see("These questions are closed on this screen. Ask a grown-up.")
    should_have_no_barrier()
    child.press("Ask a grown-up")
    child.should_see("Is a grown-up there?")


def test_an_answer_not_saved_yet_is_sent_before_the_answers_are_sent_for_good(broken: Child) -> None:
    broken.answer_all_and_review()
    broken.press("Question 3, answered")
    broken.answered_by(lambda route: route.abort(), 3)
    broken.choose("C")
    broken.should_be_told("Not saved yet")
    broken.answered_by_us(3)
    broken.page.goto(re.sub(r"question/3$", "submit", broken.page.url))
    broken.send()
    assert broken.saved == "AACAAAAAAA"


def test_an_error_on_the_review_sends_nothing_for_good_and_leads_to_the_answer(
    broken: Child, forgiven: list[str]
) -> None:
    forgiven.append("out of order")
    broken.answer_all_and_review()
    broken.page.route(
        "**/problems.*.js", lambda route: route.fulfill(content_type="text/javascript", body=OUT_OF_ORDER)
    )
    broken.answered_by(fulfilled(503), 3)
    broken.page.evaluate(KEPT, [re.sub("submit$", "question/3", urlsplit(broken.page.url).path), "A>C"])
    broken.page.reload()
    broken.should_see("Question 3 of 10")
    broken.should_show("C")


def test_what_is_kept_names_nobody_and_is_gone_once_saved(broken: Child) -> None:
    kept = "JSON.stringify(Object.entries(sessionStorage))"
    broken.answered_by(lambda route: route.abort())
    broken.choose("B")
    broken.should_be_told("Not saved yet")
    (entry,) = json.loads(broken.page.evaluate(kept))
    assert entry == [f"answer {broken.page.url.removeprefix(broken.page.url.split('/diagnostic')[0])}", ">B"]
    broken.answered_by_us()
    broken.press("Try again")
    broken.should_be_told("Saved")
    assert json.loads(broken.page.evaluate(kept)) == []
