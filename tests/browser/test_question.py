"""The question page on a real screen: it fits, speaks, and takes taps."""

from __future__ import annotations

from random import Random

import pytest
from playwright.sync_api import Browser, Page, expect

from learning_jungle.curriculum.questions import ALL_TEMPLATES
from testing.browser.hard_questions import IN_A_SET, give, hardest_sets
from testing.browser.navigator import Navigator
from testing.server import Server
from tests.browser.child import Child

pytestmark = pytest.mark.browser
#: On these nothing scrolls. On a telephone the page scrolls rather than shrink a drawing (test_layout.py).
SCREENS = {
    "tablet": (820, 1180),
    "tablet on its side": (1180, 820),
    "desktop": (1280, 720),
}
#: A target for a child's finger, and the least that a picture may shrink to, in CSS pixels.
TARGET = 64
SMALLEST_PICTURE = 130
MEASURE = """() => ({
  high: document.documentElement.scrollHeight, wide: document.documentElement.scrollWidth,
  targets: [...document.querySelectorAll('.dsj-option, .dsj-question__moves .dsj-button')]
    .map((one) => one.getBoundingClientRect().height),
  cut: [...document.querySelectorAll('.dsj-option__label, .dsj-question__stem')]
    .filter((one) => one.scrollWidth > one.clientWidth + 1).map((one) => one.innerText),
  picture: (({width, height}) => [width, height])(
    document.querySelector('.dsj-pic')?.getBoundingClientRect() ?? {width: 999, height: 999}),
})"""


def test_the_hardest_questions_of_the_bank_fit_every_larger_screen_without_scrolling(
    family: Navigator, database_url: str
) -> None:
    family.arrive(*(f"Child{number}" for number in range(len(hardest_sets()))))
    page = family.page
    faults = []
    for number, items in enumerate(hardest_sets()):
        diagnostic = give(database_url, family.email, f"Child{number}", items)
        for n in range(1, IN_A_SET + 1):
            page.goto(f"/diagnostic/{diagnostic}/question/{n}")
            for screen, (width, height) in SCREENS.items():
                page.set_viewport_size({"width": width, "height": height})
                seen = page.evaluate(MEASURE)
                where = f"{items[n - 1].template} on a {screen}: {items[n - 1].stem}"
                if seen["high"] > height or seen["wide"] > width:
                    faults.append(f"{seen['wide']} x {seen['high']}: {where}")
                if min(seen["targets"]) < TARGET:
                    faults.append(f"target of {min(seen['targets'])}: {where}")
                if seen["cut"]:
                    faults.append(f"{seen['cut']} is cut: {where}")
                if max(seen["picture"]) < SMALLEST_PICTURE:
                    faults.append(f"picture of {seen['picture']}: {where}")
    assert not faults, "\n".join(faults)


def test_a_long_question_and_its_quiet_answer_are_in_view_on_a_phone_held_sideways(
    family: Navigator, database_url: str
) -> None:
    names = ("Y6-T28", "Y4-T73", "Y4-T19", "Y5-T61", "Y6-T60", "Y6-T10", "Y4-T82", "Y6-T34", "Y2-T63", "Y5-T22")
    items = [template.item(Random(0)) for name in names for template in ALL_TEMPLATES if template.id == name]
    family.arrive("Maya")
    diagnostic = give(database_url, family.email, "Maya", items)
    page = family.page
    page.set_viewport_size({"width": 844, "height": 390})
    page.goto(f"/diagnostic/{diagnostic}/question/1")
    high = {}
    for n, item in enumerate(items, start=1):
        page.goto(f"/diagnostic/{diagnostic}/question/{n}")
        high[item.template] = page.evaluate("document.documentElement.scrollHeight")
    assert {name: height for name, height in high.items() if height > 390} == {}


def test_turning_the_tablet_keeps_the_choice(child: Child) -> None:
    child.choose("B")
    child.page.set_viewport_size({"width": 1180, "height": 820})
    expect(child.page.locator("input[value=B]")).to_be_checked()


def test_next_without_a_choice_asks_for_one_until_there_is_one(child: Child) -> None:
    child.press("Next")
    child.should_see("Choose one answer first.")
    child.should_see("Question 1 of 10")
    child.choose("B")
    expect(child.page.get_by_text("Choose one answer first.")).to_have_count(0)


def test_not_learned_yet_is_chosen_saved_and_spoken_like_an_answer(child: Child) -> None:
    quiet = child.page.get_by_label("I don’t know this yet", exact=True)
    expect(child.page.get_by_role("radiogroup").get_by_role("radio")).to_have_count(5)
    quiet.click()
    child.should_see("Saved")
    expect(child.page.locator("input[value=N]")).to_be_checked()
    child.choose("B")
    expect(child.page.locator("input[value=N]")).not_to_be_checked()
    child.page.keyboard.press("5")
    expect(child.page.locator("input[value=N]")).to_be_checked()
    child.press("Next")
    child.should_see("Question 2 of 10")
    child.press("Back")
    expect(child.page.locator("input[value=N]")).to_be_checked()


def test_a_tap_chooses_and_a_tap_goes_on(browser: Browser, server: Server, child: Child) -> None:
    state = child.page.context.storage_state()
    tablet = browser.new_context(
        base_url=server.address, storage_state=state, has_touch=True, viewport={"width": 375, "height": 667}
    )
    page = tablet.new_page()
    page.goto(child.page.url)
    page.locator("label:has(input[value=D])").tap()
    expect(page.locator("input[value=D]")).to_be_checked()
    page.get_by_role("button", name="Next").tap()
    expect(page.locator("main")).to_contain_text("Question 2 of 10")
    tablet.close()


SPEECH = """
window.said = [];
window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
Object.defineProperty(window, 'speechSynthesis', {value: {
  getVoices: () => [{lang: 'de-DE'}, {lang: 'en-GB', name: 'British'}],
  cancel: () => said.push('stop'),
  speak: (words) => said.push([words.text, words.lang, words.voice.name]),
}});
"""


def test_a_tap_reads_the_question_and_each_answer_as_they_are_spoken(child: Child) -> None:
    page: Page = child.page
    page.context.add_init_script(SPEECH)
    page.reload()
    buttons = page.locator("[data-speak]")
    for n in range(buttons.count()):
        button = buttons.nth(n)
        button.click()
        expect(button).to_have_attribute("aria-pressed", "true")
        assert page.evaluate("said.at(-1).slice(1)") == ["en-GB", "British"]
        words = page.evaluate("said.slice(said.lastIndexOf('stop') + 1).map(([text]) => text).join(' ')")
        assert words == button.get_attribute("data-speak")
    buttons.last.click()
    expect(buttons.last).to_have_attribute("aria-pressed", "false")
    assert page.evaluate("said.at(-1)") == "stop"
    expect(page.locator("input:checked")).to_have_count(0)


def test_a_browser_that_cannot_speak_shows_no_voice(child: Child) -> None:
    child.page.context.add_init_script("delete window.speechSynthesis; delete Window.prototype.speechSynthesis;")
    child.page.reload()
    expect(child.page.locator("main")).to_contain_text("Question 1 of 10")
    expect(child.page.get_by_role("button", name="Read the question aloud")).to_be_hidden()


def test_the_school_years_offered_fit_the_age(family: Navigator) -> None:
    family.arrive()
    page = family.page
    page.goto("/children/new")
    offered = page.get_by_label("School year").locator("option")
    expect(offered).to_have_count(8)
    page.get_by_label("Age").select_option("7")
    expect(offered).to_have_text(["Choose one", "Year 2", "Year 3"])
    page.get_by_label("School year").select_option("Year 3")
    page.get_by_label("Age").select_option("8")
    expect(page.get_by_label("School year")).to_have_value("3")
    page.get_by_label("Age").select_option("11")
    expect(page.get_by_label("School year")).to_have_value("6")
