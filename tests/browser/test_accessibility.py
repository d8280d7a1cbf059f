"""Every page in every state: no barrier, and no wider than three screens or one of them at 400%."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, expect

from testing.browser.axe import barriers
from testing.browser.navigator import Navigator
from testing.browser.tour import PARTS, Stops
from tests.browser.child import Child

pytestmark = pytest.mark.browser
SIZES = {390: 844, 820: 1180, 1280: 800}
#: A screen of 1280 pixels at 400%.
REFLOW = {"width": 320, "height": 640}


def wider_than_the_screen(page: Page) -> str | None:
    width = page.evaluate("document.documentElement.scrollWidth")
    return None if width <= page.viewport_size["width"] else f"{page.url} is {width} wide"


@pytest.mark.parametrize(("stops", "count"), PARTS, ids=lambda value: getattr(value, "__name__", None))
def test_no_page_in_any_state_has_a_barrier_or_scrolls_sideways(
    page: Page, family: Navigator, axe: str | None, database_url: str, forgiven: list[str], stops: Stops, count: int
) -> None:
    if axe is None:
        pytest.skip("axe-core could not be had from npm.")
    forgiven += ["410", "ERR_INTERNET_DISCONNECTED"]
    found: list[str | None] = []
    seen: list[str] = []
    for name in stops(family, database_url):
        seen.append(name)
        page.wait_for_load_state()
        page.set_viewport_size(REFLOW)
        found.append(wider_than_the_screen(page))
        # The check takes a second, so each page has it at one width; its neighbours in the journey have the others.
        checked = list(SIZES)[len(seen) % len(SIZES)]
        for width, height in SIZES.items():
            page.set_viewport_size({"width": width, "height": height})
            found.append(wider_than_the_screen(page))
            if width == checked:
                found += [f"{name} at {width}: {barrier}" for barrier in barriers(page, axe)]
    assert list(filter(None, found)) == []
    assert len(seen) == len(set(seen)) == count


def test_the_pages_for_everyone_have_no_barrier_in_the_dark_colour_scheme(page: Page, axe: str | None) -> None:
    """The tour above opens the same pages in the light one."""
    if axe is None:
        pytest.skip("axe-core could not be had from npm.")
    page.emulate_media(color_scheme="dark")
    for path in ("/design-system", "/", "/try", "/try?year=3&question=9&answer=B"):
        page.goto(path)
        assert barriers(page, axe) == []


def test_the_pages_for_everyone_fit_a_narrow_screen_without_the_fonts(page: Page, forgiven: list[str]) -> None:
    forgiven.append("ERR_FAILED")
    page.route("**/*.woff2", lambda route: route.abort())
    page.set_viewport_size(REFLOW)
    paths = ("/design-system", "/", "/try", "/sample-report", "/privacy", "/auth/register")
    assert [wide for path in paths if page.goto(path) and (wide := wider_than_the_screen(page))] == []


def test_a_selected_answer_shows_in_forced_colours(family: Navigator) -> None:
    family.page.emulate_media(forced_colors="active")
    family.page.goto("/design-system")
    widths = family.page.evaluate(
        "() => [...document.querySelectorAll('.dsj-options--short .dsj-option__letter')]"
        ".map((letter) => getComputedStyle(letter, '::before').borderTopWidth)"
    )
    assert widths == ["0px", "6px", "0px", "0px"]


def test_the_chest_moves_only_where_movement_is_wanted(page: Page) -> None:
    name = "() => getComputedStyle(document.querySelector('.dsj-treasure .dsj-chest__lid')).animationName"
    page.emulate_media(reduced_motion="no-preference")
    page.goto("/design-system")
    page.get_by_text("Open your chest").click()
    assert page.evaluate(name) == "dsj-lift"
    page.emulate_media(reduced_motion="reduce")
    assert page.evaluate(name) == "none"


def test_a_form_with_errors_moves_the_focus_to_their_summary_and_a_link_to_the_field(family: Navigator) -> None:
    page = family.page
    page.goto("/auth/register")
    page.get_by_label("Email address").fill("name@")
    page.get_by_role("main").get_by_role("button", name="Register").click()
    summary = page.get_by_role("group", name="There is a problem")
    expect(summary).to_be_focused()
    summary.get_by_role("link", name="Enter an email address like").click()
    expect(page.get_by_label("Email address")).to_be_focused()
    expect(page.get_by_label("Email address")).to_have_value("name@")
    expect(page.get_by_label("Email address")).to_have_accessible_description(
        "Enter an email address like name@example.com."
    )


def test_the_gate_out_of_child_mode_moves_the_focus_to_its_one_error(child: Child) -> None:
    page = child.page
    page.goto("/auth/grown-up")
    child.press("Continue")
    error = page.get_by_text("Enter your password.", exact=True)
    expect(error).to_be_focused()
    expect(error).to_have_count(1)
    expect(page).to_have_title(re.compile("^Error: "))
    expect(page.get_by_label("Your password")).to_have_accessible_description("Enter your password.")


def test_the_keyboard_alone_carries_a_family_through_the_loop(family: Navigator) -> None:
    page = family.page
    press = page.keyboard.press

    def reach(name: str) -> None:
        """Press Tab until the focus is on the control of this name."""
        for _ in range(40):
            press("Tab")
            focused = page.evaluate(
                "() => (document.activeElement.labels?.[0] ?? document.activeElement).innerText?.trim()"
            )
            if focused == name:
                return
        raise AssertionError(f"Tab does not lead to {name}")

    def reach_an_option() -> None:
        """Press Tab until the focus is in the question, where its keys work."""
        for _ in range(40):
            press("Tab")
            if page.evaluate("() => document.activeElement.name") == "answer":
                return
        raise AssertionError("Tab does not lead to the options")

    def enter(label: str, text: str) -> None:
        reach(label)
        page.keyboard.type(text)

    page.goto("/auth/register")
    enter("Email address", family.email)
    enter("Password", "three random words")
    press("Enter")
    family.should_see("Nobody here yet")
    enter("First name", "Maya")
    enter("Age", "6")
    enter("School year", "Year 1")
    reach("Add child")
    press("Enter")
    family.should_see("Maya’s treasure chest")
    enter("What is in the chest?", "A story")
    press("Enter")
    family.should_see("Hello Maya")
    reach("Start")
    press("Enter")
    for n in range(1, 11):
        family.should_see(f"Question {n} of 10")
        page.wait_for_load_state()
        reach_an_option()
        press("1234abcdAB"[n - 1])
        expect(page.locator(f"input[value={'ABCDABCDAB'[n - 1]}]")).to_be_focused()
        press("Enter")
    family.should_see("All done?")
    reach("Send my answers")
    press("Enter")
    family.should_see("You did it, Maya!")
    reach("Show your grown-up")
    press("Enter")
    family.should_see("Enter your password to continue")
    enter("Your password", "three random words")
    press("Enter")
    family.should_see("Three things to do at home")


def test_the_answers_are_one_group_named_by_the_question_and_arrows_move_in_it(child: Child) -> None:
    page = child.page
    page.locator("input[value=A]").focus()
    page.keyboard.press("ArrowDown")
    expect(page.locator("input[value=B]")).to_be_checked()
    expect(page.get_by_role("radiogroup")).to_have_accessible_name(page.get_by_role("heading", level=1).inner_text())
