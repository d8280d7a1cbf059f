"""What a child chooses is saved at once, and what is shown as chosen is what the database holds."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser, Route, expect

from testing.server import Server
from testing.waiting import until
from tests.browser.child import NONE_SAVED, Child

pytestmark = pytest.mark.browser


def test_a_tap_saves_and_next_only_goes_on(child: Child) -> None:
    sent: list[str] = []
    child.page.on("request", lambda request: sent.append(request.method) if request.method == "POST" else None)
    child.choose("C")
    child.should_be_told("Saved")
    assert child.saved == "C---------"
    child.press("Next")
    child.should_see("Question 2 of 10")
    assert sent == ["POST"]


def test_what_is_shown_as_chosen_is_what_is_saved_after_the_path_back_and_a_reload(child: Child) -> None:
    child.choose("A")
    child.should_be_told("Saved")
    expect(child.page.get_by_role("link", name="Question 1, answered")).to_be_visible()
    child.choose("B")
    child.go_to(3)
    assert child.saved == "B---------"
    child.choose("D")
    child.press("Back")
    child.should_see("Question 2 of 10")
    child.go_to(1)
    child.should_show("B")
    # The script has come: a tap before that belongs to the plain form, which saves on Next.
    child.should_be_told("Saved")
    child.choose("C")
    child.page.reload()
    child.should_show("C")
    child.page.goto(child.page.url.replace("question/1", "question/3"))
    child.should_show("D")
    assert child.saved == "C-D-------"


def test_a_tap_before_the_script_has_come_is_saved_when_it_comes(child: Child) -> None:
    held: list[Route] = []
    child.page.route("**/question.*.js", lambda route: held.append(route))
    child.page.reload(wait_until="commit")
    child.choose("B")
    child.page.wait_for_timeout(200)
    assert child.saved == NONE_SAVED
    held[0].continue_()
    child.should_be_told("Saved")
    child.should_show("B")
    assert child.saved == "B---------"


def test_a_choice_changed_while_the_first_is_being_saved_is_sent_after_it(child: Child) -> None:
    held: list[Route] = []
    child.answered_by(held.append)
    child.choose("A")
    child.should_be_told("Saving…")
    child.choose("B")
    child.choose("D")
    child.page.wait_for_timeout(200)
    assert len(held) == 1, "two answers were under way at once"
    held[0].continue_()
    for _ in range(50):
        if len(held) == 2:
            break
        child.page.wait_for_timeout(50)
    assert "answer=D" in (held[1].request.post_data or "")
    held[1].continue_()
    child.should_be_told("Saved")
    child.should_show("D")
    assert child.saved == "D---------"


def test_next_and_the_path_wait_for_an_answer_on_its_way(child: Child) -> None:
    held: list[Route] = []
    child.answered_by(held.append)
    child.choose("A")
    child.should_be_told("Saving…")
    child.page.get_by_role("link", name="Question 4, open").click()
    child.page.wait_for_timeout(200)
    child.should_see("Question 1 of 10")
    held[0].continue_()
    child.should_see("Question 4 of 10")
    assert child.saved == "A---------"


def test_a_page_left_while_its_answer_is_on_its_way_loses_nothing(broken: Child) -> None:
    broken.choose("A")
    broken.press("Next")
    broken.should_see("Question 2 of 10")
    held: list[Route] = []
    broken.answered_by(held.append, 2)
    broken.choose("B")
    broken.should_be_told("Saving…")
    broken.page.go_back()
    broken.should_see("Question 1 of 10")
    broken.answered_by_us(2)
    broken.page.reload()
    expect(broken.page.get_by_role("link", name="Question 2, answered")).to_be_visible()
    assert broken.saved == "AB--------"


def test_a_choice_not_sent_yet_when_the_page_is_left_is_the_one_that_counts(broken: Child) -> None:
    held: list[Route] = []
    broken.answered_by(held.append)
    broken.choose("A")
    broken.should_be_told("Saving…")
    broken.choose("C")
    # The first arrives, but its reply finds no page.
    held[0].fetch()
    assert broken.saved == "A---------"
    broken.page.evaluate("addEventListener('pagehide', (event) => event.stopImmediatePropagation(), true)")
    broken.answered_by_us()
    broken.page.goto(broken.page.url.replace("question/1", "question/2"))
    expect(broken.page.get_by_role("link", name="Question 1, answered")).to_be_visible()
    broken.go_to(1)
    broken.should_show("C")
    assert broken.saved == "C---------"


def test_closing_the_tab_after_a_tap_loses_nothing(child: Child, browser: Browser, server: Server) -> None:
    # A window whose requests nobody looks at, for looking at them holds up those that outlive their page.
    window = browser.new_context(base_url=server.address, storage_state=child.page.context.storage_state())
    tab = window.new_page()
    tab.goto(child.page.url)
    # The request never ends by itself, only when the tab is closed.
    tab.evaluate(
        "() => { const real = fetch;"
        " window.fetch = (at, how) => how.keepalive ? real(at, how) : new Promise(() => {}) }"
    )
    tab.locator("label:has(input[value=D])").click()
    tab.close(run_before_unload=True)
    until(lambda: child.saved == "D---------")
    window.close()


def test_another_tab_is_seen_when_this_one_is_looked_at_again(child: Child) -> None:
    child.choose("A")
    child.should_be_told("Saved")
    other = child.page.context.new_page()
    other.goto(child.page.url)
    other.locator("label:has(input[value=C])").click()
    expect(other.locator("[data-state]")).to_have_text("Saved")
    other.close()
    child.page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
    child.should_show("C")


def test_a_page_shown_again_from_the_browsers_memory_is_loaded_anew(child: Child) -> None:
    child.page.evaluate("window.old = true")
    child.page.evaluate("dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}))")
    child.page.wait_for_function("!window.old")
    child.should_see("Question 1 of 10")


def test_the_later_choice_wins_over_another_tabs(child: Child) -> None:
    other = child.page.context.new_page()
    other.goto(child.page.url)
    other.locator("label:has(input[value=C])").click()
    expect(other.locator("[data-state]")).to_have_text("Saved")
    other.close()
    child.choose("B")
    child.should_be_told("Saved")
    child.should_show("B")
    assert child.saved == "B---------"


def test_a_choice_kept_here_gives_way_to_an_answer_given_elsewhere_meanwhile(broken: Child) -> None:
    broken.answered_by(lambda route: route.abort())
    broken.choose("C")
    broken.should_be_told("Not saved yet")
    other = broken.page.context.new_page()
    other.goto(broken.page.url)
    other.locator("label:has(input[value=D])").click()
    expect(other.locator("[data-state]")).to_have_text("Saved")
    other.close()
    broken.answered_by_us()
    broken.page.reload()
    broken.should_show("D")
    broken.page.wait_for_timeout(200)
    assert broken.saved == "D---------"
