"""The main journey and its turnings, with and without JavaScript."""

from __future__ import annotations

from collections.abc import Callable
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, expect

from testing.browser.navigator import Navigator
from testing.network_visitor import NetworkVisitor
from testing.server import Server

pytestmark = pytest.mark.browser
#: From the start page: it and its form, ten questions and ten answers, the review, the sending and the results.
MOST_REQUESTS = 25


def whole_journey(family: Navigator, look: Callable[[str], None] = lambda where: None) -> None:
    """Go from registering to the report, and look at the pages on the way."""
    family.register()
    family.add_child()
    look("children")
    family.hand_over()
    look("question")
    family.answer_from(1)
    family.should_see("You answered all 10 questions")
    look("review")
    family.send()
    family.should_see("A trip to the park")
    look("results")
    family.press("Show your grown-up")
    family.should_see("Is a grown-up there?")
    family.pass_the_gate()
    family.should_see("Three things to do at home")
    look("report")
    family.press("Back to your children")
    family.should_see("Finished:")


def test_a_family_goes_from_registering_to_an_opened_chest(family: Navigator) -> None:
    whole_journey(family)


def test_the_same_journey_without_javascript_takes_as_many_requests_as_there_are_pages_and_forms(
    browser: Browser, server: Server
) -> None:
    context = browser.new_context(base_url=server.address, java_script_enabled=False)
    page = context.new_page()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(urlsplit(request.url).path))
    # From the children's list on.
    whole_journey(Navigator(page), lambda where: asked.clear() if where == "children" else None)
    context.close()
    sitting = [path for path in asked if path.startswith("/diagnostic/") and not path.endswith("/report")]
    assert 20 < len(sitting) <= MOST_REQUESTS


def test_a_child_goes_back_and_changes_an_answer(family: Navigator, server: Server) -> None:
    family.open_first_question(server.address)
    family.answer(1, "A")
    family.answer(2, "B")
    family.press("Back")
    family.should_see("Question 2 of 10")
    expect(family.page.locator("input[value=B]")).to_be_checked()
    family.answer(2, "C")
    family.press("Back")
    expect(family.page.locator("input[value=C]")).to_be_checked()


def test_closing_the_browser_resumes_at_the_same_question_still_in_child_mode(
    browser: Browser, server: Server, family: Navigator
) -> None:
    family.open_first_question(server.address)
    family.answer(1, "A")
    family.answer(2, "A")
    # What a browser keeps when it is closed: cookies with an expiry, and nothing else.
    kept = [cookie for cookie in family.page.context.cookies() if cookie["expires"] > 0]
    reopened = browser.new_context(base_url=server.address)
    reopened.add_cookies(kept)
    again = Navigator(reopened.new_page())
    again.page.goto("/")
    again.should_see("Question 3 of 10")
    again.page.goto("/children/")
    again.should_see("Is a grown-up there?")
    again.press("Back to the questions")
    again.should_see("Question 3 of 10")
    reopened.close()


def test_another_device_carries_on_where_the_first_stopped(browser: Browser, server: Server, family: Navigator) -> None:
    family.open_first_question(server.address)
    family.answer(1, "A")
    tablet = browser.new_context(base_url=server.address)
    other = Navigator(tablet.new_page())
    other.email = family.email
    other.login()
    other.carry_on()
    other.answer(2, "A")
    other.should_see("Question 3 of 10")
    diagnostic = other.page.url.split("/question/")[0].removeprefix(server.address)
    for n in range(3, 11):
        other.send_form(f"{diagnostic}/question/{n}", {"answer": "A"})
    other.send_form(f"{diagnostic}/submit", {})
    tablet.close()
    family.choose("B")
    family.press("Next")
    family.should_see("You did it")


def test_the_back_button_shows_no_parents_page_in_child_mode(family: Navigator) -> None:
    family.begin()
    family.page.go_back()
    family.should_see("Is a grown-up there?")
    family.page.go_back()
    family.should_see("Is a grown-up there?")


def test_a_gap_is_named_and_the_path_leads_to_it_and_back_to_the_review(family: Navigator, server: Server) -> None:
    family.open_first_question(server.address)
    questions = family.page.url.removesuffix("1")
    for n in range(3, 10):
        family.send_form(f"{questions}{n}", {"answer": "A"})
    family.page.get_by_role("link", name="Question 2, open").click()
    family.answer(2, "A")
    family.go_to(10)
    family.answer(10, "A")
    family.should_see("One stone left: number 1.")
    family.press("Go to question 1")
    family.answer(1, "D")
    family.should_see("All done?")
    family.send()


def test_no_page_of_the_journey_is_wider_than_the_screen(family: Navigator, network: NetworkVisitor) -> None:
    def should_fit(path: str, words: str) -> None:
        family.resume(network)
        family.page.goto(path)
        family.should_see(words)
        for width in (390, 820, 1280):
            family.page.set_viewport_size({"width": width, "height": 844})
            assert family.page.evaluate("document.documentElement.scrollWidth") <= width, family.page.url

    should_fit("/children/", "Nobody here yet")
    child = network.add_child(first_name="Wolfeschlegelsteinhausen")
    network.fill_chest(child)
    should_fit("/children/", "Wolfeschlegelsteinhausen")
    diagnostic = network.start(child)
    should_fit(f"/diagnostic/{diagnostic}/question/1", "Question 1 of 10")
    network.answer_all(diagnostic)
    should_fit(f"/diagnostic/{diagnostic}/submit", "All done?")
    network.submit(diagnostic)
    should_fit(f"/diagnostic/{diagnostic}/results", "You did it")
    should_fit(f"/diagnostic/{diagnostic}/report", "Is a grown-up there?")
    network.grown_up()
    should_fit(f"/diagnostic/{diagnostic}/report", "Three things to do at home")
