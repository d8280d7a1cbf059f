"""Keys act only within the question, and a double tap does nothing twice."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Browser, Page, Route, expect

from testing.browser.navigator import Navigator
from testing.family import PASSWORD
from testing.server import Server
from tests.browser.child import Child

pytestmark = pytest.mark.browser


def test_keys_choose_only_while_the_focus_is_within_the_question(child: Child) -> None:
    keyboard = child.page.keyboard
    keyboard.press("b")
    child.page.get_by_role("link", name="Question 1, open").focus()
    keyboard.press("2")
    expect(child.page.locator("input:checked")).to_have_count(0)
    child.page.locator("input[value=A]").focus()
    keyboard.press("2")
    child.should_show("B")
    keyboard.press("d")
    child.should_show("D")
    child.should_be_told("Saved")
    assert child.saved == "D---------"


def test_the_keys_are_told_and_can_be_switched_off(child: Child) -> None:
    page = child.page
    switch = page.get_by_role("switch", name="Keys A–D, 1–5, N")
    page.keyboard.press("Tab")
    expect(switch).to_have_attribute("aria-checked", "true")
    switch.click()
    expect(switch).to_have_attribute("aria-checked", "false")
    page.reload()
    page.keyboard.press("Tab")
    expect(switch).to_have_attribute("aria-checked", "false")
    page.locator("input[value=A]").focus()
    for key in ("b", "2", "n"):
        page.keyboard.press(key)
    expect(page.locator("input:checked")).to_have_count(0)
    switch.click()
    page.locator("input[value=A]").focus()
    page.keyboard.press("b")
    child.should_show("B")


def test_who_has_no_keyboard_is_not_told_of_keys_before_one_is_pressed(
    browser: Browser, server: Server, child: Child
) -> None:
    state = child.page.context.storage_state()
    tablet = browser.new_context(base_url=server.address, storage_state=state, has_touch=True, is_mobile=True)
    page = tablet.new_page()
    page.goto(child.page.url)
    page.locator("label:has(input[value=D])").tap()
    expect(page.locator("[data-state]")).to_have_text("Saved")
    switch = page.get_by_role("switch")
    expect(switch).to_have_count(0)
    page.keyboard.press("Tab")
    expect(switch).to_be_visible()
    tablet.close()


def double_click(page: Page, name: str) -> None:
    # Before the style sheet has come, the button is elsewhere.
    page.wait_for_load_state()
    box = page.get_by_role("button", name=name, exact=True).bounding_box()
    assert box
    page.mouse.dblclick(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2, delay=80)


def test_a_double_tap_on_next_goes_on_by_one(child: Child) -> None:
    child.answer(1, "A")
    child.answer(2, "B")
    child.go_to(1)
    double_click(child.page, "Next")
    child.should_see("Question 2 of 10")
    child.page.wait_for_timeout(300)
    child.should_see("Question 2 of 10")


def test_a_double_tap_on_the_last_next_sends_nothing(child: Child) -> None:
    child.answer_all_and_review()
    child.go_to(10)
    double_click(child.page, "Back to the review")
    child.should_see("You answered all 10 questions")
    child.page.wait_for_timeout(300)
    child.should_see("You answered all 10 questions")


def test_a_double_tap_on_start_and_send_leads_where_one_leads(page: Page, database_url: str) -> None:
    child = Child(page, database_url)
    child.arrive("Maya")
    page.goto("/children/")
    child.press("Start with Maya")
    double_click(page, "Start")
    child.should_see("Question 1 of 10")
    child.answer_all_and_review()
    double_click(page, "Send my answers")
    child.should_see("You did it")
    page.wait_for_timeout(300)
    child.should_see("You did it")


@pytest.mark.parametrize(
    ("path", "fields", "name"),
    [
        (
            "/auth/account/password",
            {"Your current password": PASSWORD, "New password": "lantern biscuit orbit"},
            "Change password",
        ),
        ("/children/{child}/delete", {"Type the first name": "Maya"}, "Delete Maya"),
    ],
)
def test_a_parents_form_that_is_pressed_twice_is_sent_once(
    family: Navigator, path: str, fields: dict[str, str], name: str
) -> None:
    family.arrive("Maya")
    page = family.page
    page.goto("/children/")
    child = re.search(r"/children/([0-9a-f-]{36})/edit", page.content())
    assert child
    page.goto(path.format(child=child[1]))
    for label, value in fields.items():
        page.get_by_label(label, exact=True).fill(value)
    held: list[Route] = []
    page.route("**/*", lambda route: held.append(route) if route.request.method == "POST" else route.continue_())
    # By script, because Playwright waits for the answer to the first press.
    twice = "button => [0, 300].forEach((delay) => setTimeout(() => button.click(), delay))"
    page.get_by_role("button", name=name, exact=True).evaluate(twice)
    page.wait_for_timeout(600)
    assert len(held) == 1
    held[0].continue_()
    family.should_see("has been")
