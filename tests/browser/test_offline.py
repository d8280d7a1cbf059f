"""Without internet the offline page is shown, and the service worker caches no other page."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

from testing.server import Server
from tests.browser.child import Child
from tests.browser.test_journeys import whole_journey

pytestmark = pytest.mark.browser
READY = "navigator.serviceWorker.ready.then(() => navigator.serviceWorker.controller !== null)"
KEPT = """async () => {
  const kept = [];
  for (const name of await caches.keys())
    for (const request of await (await caches.open(name)).keys()) kept.push(new URL(request.url).pathname);
  return kept.sort();
}"""


@pytest.fixture
def page(browser: Browser, server: Server) -> Iterator[Page]:
    """A page whose browser may start the service worker."""
    context = browser.new_context(base_url=server.address, locale="en-GB", reduced_motion="reduce")
    yield context.new_page()
    context.close()


def wait_for_the_worker(child: Child, letter: str = "B") -> None:
    """Choose an answer, with which the worker starts, and wait until it stands between the page and us."""
    child.choose(letter)
    child.should_be_told("Saved")
    child.page.wait_for_function(READY)


def test_without_internet_our_own_page_is_shown_and_the_question_when_it_is_back(broken: Child) -> None:
    page = broken.page
    wait_for_the_worker(broken)
    page.context.set_offline(True)
    page.goto(page.url.replace("question/1", "question/2"))
    broken.should_see("There is no internet just now")
    assert page.url.endswith("/question/2")
    assert page.evaluate("getComputedStyle(document.querySelector('.dsj-pause__sheet')).borderRadius") != "0px"
    page.context.set_offline(False)
    broken.should_see("Question 2 of 10")
    assert broken.saved == "B---------"


def test_without_internet_the_child_is_still_in_the_place_of_the_question(broken: Child) -> None:
    page = broken.page
    wait_for_the_worker(broken)
    page.context.set_offline(True)
    page.goto(page.url.replace("question/1", "question/7"))
    broken.should_see("There is no internet just now")
    page.wait_for_function("document.body.classList.contains('dsj-place--cave')")
    assert page.locator(".dsj-scene__far use").get_attribute("href").endswith("#cave")
    drawn = page.evaluate("fetch(document.querySelector('.dsj-scene use').href.baseVal).then((reply) => reply.text())")
    assert 'id="cave"' in drawn
    page.context.set_offline(False)
    broken.should_see("Question 7 of 10")


def test_a_form_that_cannot_be_sent_leads_to_our_own_page(broken: Child) -> None:
    page = broken.page
    wait_for_the_worker(broken)
    broken.answer_all_and_review()
    page.context.set_offline(True)
    broken.press("Send my answers")
    broken.should_see("There is no internet just now")
    broken.should_see("Every answer is kept.")
    assert page.url.endswith("/submit")
    page.context.set_offline(False)
    broken.send()


def test_a_parent_reads_nothing_of_answers_and_is_led_to_a_page_that_can_be_opened(broken: Child) -> None:
    page = broken.page
    wait_for_the_worker(broken)
    broken.leave_child_mode()
    page.goto("/auth/account")
    page.context.set_offline(True)
    page.goto("/children/")
    broken.should_see("We go on when it is back.")
    assert not page.get_by_text("Every answer is kept.").is_visible()
    assert not page.get_by_text("may not have reached us").is_visible()
    page.context.set_offline(False)
    broken.should_see("Your children")
    page.context.set_offline(True)
    # Its address answers a form alone.
    broken.press("Log out")
    broken.should_see("What you sent may not have reached us")
    assert not page.get_by_text("Every answer is kept.").is_visible()
    page.context.set_offline(False)
    broken.should_be_at("/children/")
    broken.should_see("Your children")


def test_the_device_keeps_the_page_of_nobody_and_its_files_and_nothing_else(child: Child) -> None:
    page = child.page
    wait_for_the_worker(child)
    child.answer(1, "A")
    page.reload()
    kept = page.evaluate(KEPT)
    assert "/offline" in kept
    assert [path for path in kept if path != "/offline" and not path.startswith("/static/")] == []
    text = page.evaluate("caches.match('/offline').then((reply) => reply.text())")
    assert "There is no internet" in text
    assert "Maya" not in text


def test_an_older_version_is_deleted_when_a_newer_one_starts(child: Child) -> None:
    page = child.page
    wait_for_the_worker(child)
    page.evaluate("caches.open('an older version').then((cache) => cache.put('/offline', new Response('old')))")
    page.evaluate("navigator.serviceWorker.getRegistration().then((one) => one.unregister())")
    page.reload()
    wait_for_the_worker(child, "C")
    page.wait_for_function("caches.keys().then((names) => !names.includes('an older version'))")


def test_the_whole_way_is_open_with_the_worker_in_between(child: Child) -> None:
    wait_for_the_worker(child)
    child.page.context.clear_cookies()
    whole_journey(child)
