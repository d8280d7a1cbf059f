"""The next question comes into the page at once: no new document, few requests, and all else as a new page has it."""

from __future__ import annotations

from collections.abc import Callable
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Page, Request, expect

from testing.browser.navigator import Navigator
from testing.network_visitor import NetworkVisitor
from tests.browser.child import Child

pytestmark = pytest.mark.browser
#: From the first question to the results: the page, ten answers, the review, the sending and the results.
MOST_REQUESTS = 14
#: Of the questions: style sheets, scripts, typefaces, drawings and icon, which a browser gets once for good.
MOST_FILES = 8


def stay(page: Page) -> None:
    """Mark the document, to know it again."""
    page.evaluate("window.same = true")


def should_have_stayed(page: Page) -> None:
    assert page.evaluate("window.same") is True


def count(page: Page) -> Callable[[], tuple[int, int]]:
    """Return a function that says how many requests the page has made since: for pages, and for files."""
    asked: list[Request] = []
    page.on("request", lambda request: asked.append(request))

    def counted() -> tuple[int, int]:
        files = [request.url for request in asked if urlsplit(request.url).path.startswith("/static/")]
        # A drawing that is used again is named again, and comes from the browser's memory.
        return len(asked) - len(files), len(set(files))

    return counted


def test_next_brings_the_question_its_address_title_and_focus_into_the_page(child: Child) -> None:
    page = child.page
    stay(page)
    child.answer(1, "A")
    child.should_see("Question 2 of 10")
    expect(page).to_have_title("Question 2 of 10 – Learning JUNGLE")
    assert page.url.endswith("/question/2")
    expect(page.locator("h1")).to_be_focused()
    page.keyboard.press("c")
    child.should_show("C")
    child.should_be_told("Saved")
    assert child.saved == "AC--------"
    should_have_stayed(page)


def test_the_browsers_back_forward_and_reload_show_each_question_as_it_is_saved(child: Child) -> None:
    page = child.page
    stay(page)
    child.answer(1, "A")
    child.answer(2, "B")
    child.should_see("Question 3 of 10")
    page.go_back()
    child.should_see("Question 2 of 10")
    child.should_show("B")
    page.go_back()
    child.should_see("Question 1 of 10")
    child.should_show("A")
    child.choose("D")
    child.should_be_told("Saved")
    page.go_forward()
    child.should_see("Question 2 of 10")
    expect(page).to_have_title("Question 2 of 10 – Learning JUNGLE")
    should_have_stayed(page)
    page.reload()
    child.should_see("Question 2 of 10")
    child.go_to(1)
    child.should_show("D")
    assert child.saved == "DB--------"


def test_a_question_that_another_window_has_answered_meanwhile_is_shown_with_that_answer(child: Child) -> None:
    child.choose("A")
    child.should_be_told("Saved")
    other = child.page.context.new_page()
    other.goto(child.page.url.replace("question/1", "question/2"))
    other.locator("label:has(input[value=C])").click()
    expect(other.locator("[data-state]")).to_have_text("Saved")
    child.press("Next")
    child.should_see("Question 2 of 10")
    child.should_show("C")
    assert child.saved == "AC--------"
    other.close()


def test_a_question_that_does_not_come_is_told_and_comes_when_it_is_asked_for_again(broken: Child) -> None:
    broken.choose("A")
    broken.should_be_told("Saved")
    broken.page.route("**/question/5", lambda route: route.abort())
    broken.page.get_by_role("link", name="Question 5, open").click()
    broken.should_see("Your answer is safe. There is no internet just now.")
    broken.page.unroute("**/question/5")
    broken.press("Try again")
    broken.should_see("Question 5 of 10")


def test_after_the_review_a_changed_answer_leads_back_to_it(child: Child) -> None:
    child.answer_all_and_review()
    child.press("Question 3, answered")
    child.should_see("Question 3 of 10")
    child.choose("C")
    child.press("Back to the review")
    child.should_see("You answered all 10 questions")
    assert child.saved == "AACAAAAAAA"


def test_a_diagnostic_takes_few_requests_and_the_scene_goes_with_the_question(
    family: Navigator, network: NetworkVisitor
) -> None:
    def place() -> str:
        return family.page.evaluate("document.querySelector('.dsj-scene use').getAttribute('href').split('#')[1]")

    child = network.add_child()
    diagnostic = network.start(child)
    family.resume(network)
    counted = count(family.page)
    family.page.goto(f"/diagnostic/{diagnostic}/question/1")
    places = []
    for n in range(1, 11):
        family.should_see(f"Question {n} of 10")
        places.append(place())
        assert f"dsj-place--{places[-1]}" in (family.page.locator("body").get_attribute("class") or "")
        question_files = counted()[1]
        family.answer(n, "A")
    assert len(set(places)) > 1
    family.send()
    pages, _ = counted()
    assert pages <= MOST_REQUESTS
    assert question_files <= MOST_FILES
