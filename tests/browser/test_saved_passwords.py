"""A child with the device can neither see nor send a password that the browser has saved (docs/browsers.md)."""

from __future__ import annotations

import pytest
from playwright.sync_api import Locator, expect

from testing.browser.navigator import Navigator
from testing.family import PASSWORD

pytestmark = pytest.mark.browser
#: A saved log-in needs a browser's own menus, so here a field counts as filled in while it has this attribute.
FILLED = """
const matches = Element.prototype.matches;
Element.prototype.matches = function (selector) {
  return selector === ":autofill" ? this.hasAttribute("data-filled") : matches.call(this, selector);
};
"""
FILL = """(field, value) => {
  field.value = value;
  field.dataset.filled = "";
  field.dispatchEvent(new Event("input", { bubbles: true }));
  field.addEventListener("input", () => delete field.dataset.filled);
}"""


def fill_saved_password(field: Locator) -> None:
    """Fill the field as a browser fills in a saved password."""
    field.evaluate(FILL, PASSWORD)


def test_a_saved_password_is_never_shown(family: Navigator) -> None:
    page = family.page
    page.add_init_script(FILLED)
    page.goto("/auth/login")
    field = page.get_by_label("Password")
    page.get_by_role("button", name="Show what you typed").click()
    fill_saved_password(field)
    expect(field).to_have_attribute("type", "password")
    expect(field).to_have_value(PASSWORD)
    field.press("End")
    page.keyboard.type("x")
    expect(field).to_have_value("")


def test_the_gate_empties_a_saved_password_and_takes_a_typed_one(family: Navigator) -> None:
    page = family.page
    family.begin()
    page.add_init_script(FILLED)
    page.goto("/auth/grown-up")
    field = page.get_by_label("Your password")
    fill_saved_password(field)
    expect(field).to_have_value("")
    expect(page.get_by_role("status").filter(has_text="A saved password does not count here.")).to_be_visible()
    field.evaluate("field => delete field.dataset.filled")
    field.fill(PASSWORD)
    family.press("Continue")
    family.should_be_at("/children/")


def test_a_saved_password_that_came_without_a_sign_is_not_sent(family: Navigator) -> None:
    page = family.page
    family.begin()
    page.add_init_script(FILLED)
    page.goto("/auth/grown-up")
    page.get_by_label("Your password").evaluate(FILL.replace("field.dispatchEvent", "void"), PASSWORD)
    family.press("Continue")
    family.should_see("Enter your password.")
    family.should_be_at("/auth/grown-up")


def test_log_in_empties_one_where_a_child_was_using_the_browser(family: Navigator) -> None:
    page = family.page
    family.begin()
    page.goto("/auth/grown-up")
    token = page.locator("input[name=csrf_token]").get_attribute("value")
    assert token
    page.context.request.post("/auth/logout", form={"csrf_token": token})
    page.add_init_script(FILLED)
    page.goto("/auth/login")
    field = page.get_by_label("Password")
    fill_saved_password(field)
    expect(field).to_have_value("")
    expect(page.get_by_role("status").filter(has_text="A saved password does not count here.")).to_be_visible()
