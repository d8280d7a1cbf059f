"""Keys act only within the question, and a double tap does nothing twice."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

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
    child.answer_from(1)
    child.go_to(10)
    double_click(child.page, "Next")
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
    child.answer_from(1)
    double_click(page, "Send my answers")
    child.should_see("You did it")
    page.wait_for_timeout(300)
    child.should_see("You did it")
