"""How much a parent types and taps on a phone from the home page to the first question, and the aids on the way."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Browser, Page, expect

from testing.browser.navigator import Navigator
from testing.family import PASSWORD
from testing.server import Server

pytestmark = pytest.mark.browser
PHONE = {"width": 390, "height": 844}
MOST_TYPED = 5
MOST_PAGES = 6
MOST_TAPS = 12
MOST_SECONDS = 120
#: Slow thumbs: 25 words a minute, and two seconds to find and hit a target. Five seconds to read a new page.
SECONDS_A_CHARACTER = 60 / (25 * 5)
SECONDS_A_TAP = 2
SECONDS_A_PAGE = 5


class Thumb:
    """A parent at a phone, whose typing, taps and pages are counted."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.pages = self.taps = self.typed = self.characters = 0
        page.set_viewport_size(PHONE)
        page.on("domcontentloaded", self._count)

    def _count(self, _page: Page) -> None:
        self.pages += 1

    def tap(self, role: str, name: str) -> None:
        self.taps += 1
        self.page.get_by_role("main").get_by_role(role, name=name, exact=True).first.click()

    def type(self, label: str, text: str) -> None:
        self.taps += 1
        self.typed += 1
        self.characters += len(text)
        self.page.get_by_label(label).fill(text)

    def pick(self, label: str, option: str) -> None:
        """Open a list and choose from it."""
        self.taps += 2
        self.page.get_by_label(label).select_option(option)

    @property
    def seconds(self) -> float:
        return self.characters * SECONDS_A_CHARACTER + self.taps * SECONDS_A_TAP + self.pages * SECONDS_A_PAGE


def test_a_stranger_reaches_question_one_within_two_minutes_of_typing_and_tapping(family: Navigator) -> None:
    thumb = Thumb(family.page)
    family.page.goto("/")
    thumb.tap("link", "Start free")
    thumb.type("Email address", family.email)
    thumb.type("Password", PASSWORD)
    thumb.tap("button", "Register")
    thumb.type("First name", "Maya")
    thumb.pick("Age", "7")
    thumb.pick("School year", "Year 3")
    thumb.tap("button", "Add child")
    thumb.tap("button", "Baking together")
    thumb.tap("button", "Save the chest")
    thumb.tap("button", "Start")
    family.should_see("Question 1 of 10")
    family.page.wait_for_load_state()
    print(f"{thumb.typed} typed, {thumb.taps} taps, {thumb.pages} pages, {thumb.seconds:.0f} s")  # noqa: T201
    assert thumb.typed <= MOST_TYPED
    assert thumb.pages <= MOST_PAGES
    assert thumb.taps <= MOST_TAPS + thumb.typed
    assert thumb.seconds < MOST_SECONDS


def test_an_age_offers_its_school_years(family: Navigator) -> None:
    family.arrive()
    family.page.goto("/children/")
    years = family.page.get_by_label("School year")
    family.page.get_by_label("Age").select_option("7")
    assert years.locator("option").all_inner_texts() == ["Choose one", "Year 2", "Year 3"]
    family.page.get_by_label("Age").select_option("11")
    expect(years).to_have_value("6")


def test_an_idea_fills_the_field_and_shows_that_it_is_chosen(family: Navigator) -> None:
    page = family.page
    family.arrive()
    page.goto("/children/")
    family.fill_in_child("Maya", 6, "Year 1")
    idea = page.get_by_role("button", name="Build a den")
    field = page.get_by_label("What is in the chest?")
    idea.click()
    expect(field).to_have_value("Build a den")
    expect(idea).to_have_attribute("aria-pressed", "true")
    field.fill("A story")
    expect(idea).to_have_attribute("aria-pressed", "false")


def test_a_password_is_shown_by_its_switch_and_sent_as_a_password(family: Navigator) -> None:
    page = family.page
    page.goto("/auth/register")
    field = page.get_by_label("Password")
    field.fill("three")
    expect(field).to_have_attribute("type", "password")
    page.get_by_role("button", name="Show what you typed").click()
    expect(field).to_have_attribute("type", "text")
    expect(field).to_have_value("three")
    page.get_by_role("button", name="Hide what you typed").click()
    expect(field).to_have_attribute("type", "password")


def test_without_scripts_there_is_no_switch_and_the_ideas_are_read(browser: Browser, server: Server) -> None:
    context = browser.new_context(base_url=server.address, java_script_enabled=False)
    family = Navigator(context.new_page())
    family.register()
    family.fill_in_child("Maya", 6, "Year 1")
    family.should_see("Baking together")
    expect(family.page.get_by_role("main").get_by_role("button")).to_have_count(1)
    family.page.goto("/auth/account/password")
    expect(family.page.get_by_role("button", name=re.compile("Show"))).to_have_count(0)
    context.close()


def test_what_was_left_off_goes_on_from_the_list(family: Navigator) -> None:
    family.arrive()
    family.page.goto("/children/")
    family.fill_in_child("Maya", 6, "Year 1")
    family.page.goto("/")
    family.should_be_at("/children/")
    family.press("Fill the treasure chest")
    family.should_see("Step 3 of 4")
    family.page.goto("/children/")
    family.open_menu()
    family.press("Start without a chest")
    family.should_see("Step 4 of 4")
    family.press("Choose your animal")
    family.page.get_by_label("Sloth").check()
    family.press("That’s me")
    family.should_see("Hello Maya")
    family.press("Start")
    family.should_see("Question 1 of 10")


def test_twelve_children_and_long_names_fit_a_phone(family: Navigator, should_have_no_barrier) -> None:
    family.arrive("W" * 50, *(f"Child {n}" for n in range(11)))
    for width in (320, 390, 820, 1280):
        family.page.set_viewport_size({"width": width, "height": 844})
        family.page.goto("/children/")
        assert family.page.evaluate("document.documentElement.scrollWidth") <= width
    should_have_no_barrier()
