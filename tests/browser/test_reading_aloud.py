"""What is read aloud, when, and by which voice."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from testing.browser.navigator import Navigator
from testing.network_visitor import NetworkVisitor
from tests.browser.child import Child
from tests.browser.test_treasure import LONGEST_REWARD, finish, results_of

pytestmark = pytest.mark.browser
VOICES = "[{lang: 'en-GB', name: 'British', localService: true}]"
#: A voice that says at once what it is given to say.
SPEECH = """
window.said = [];
window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
Object.defineProperty(window, 'speechSynthesis', {value: {
  getVoices: () => %s, cancel: () => said.push('stop'), speak: (words) => said.push(words.text),
}});
"""
READ_THE_QUESTION = "Read the question aloud"


def with_voices(page: Page, voices: str = VOICES) -> None:
    page.context.add_init_script(SPEECH % voices)
    page.reload()


def said(page: Page) -> list[str]:
    """Return what the voice was given to say since it was last stopped."""
    return page.evaluate("said.slice(said.lastIndexOf('stop') + 1)")


def stem_of(page: Page) -> str:
    """Return what is to be read of the question on the screen; a stem of two lines is heard as two sentences."""
    spoken = page.get_by_role("button", name=READ_THE_QUESTION).get_attribute("data-speak") or ""
    return " ".join(spoken.split())


def test_a_young_child_hears_each_further_question_after_the_first_tap(child: Child) -> None:
    page = child.page
    with_voices(page)
    assert said(page) == []
    page.get_by_role("button", name=READ_THE_QUESTION).click()
    assert " ".join(said(page)) == stem_of(page)
    child.answer(1, "A")
    child.should_see("Question 2 of 10")
    expect(page.get_by_role("button", name=READ_THE_QUESTION)).to_have_attribute("aria-pressed", "true")
    assert " ".join(said(page)) == stem_of(page)
    # A tap on what is being read stops it, and the next question is silent.
    page.get_by_role("button", name=READ_THE_QUESTION).click()
    assert said(page) == []
    child.answer(2, "A")
    child.should_see("Question 3 of 10")
    expect(page.get_by_role("button", name=READ_THE_QUESTION)).to_be_visible()
    assert said(page) == []


def test_an_older_child_has_one_switch_for_all_reading(family: Navigator, network: NetworkVisitor) -> None:
    diagnostic = network.start(network.add_child(age="9", year_group="4"))
    family.resume(network)
    page = family.page
    page.goto(f"/diagnostic/{diagnostic}/question/1")
    with_voices(page)
    switch = page.get_by_role("button", name=READ_THE_QUESTION)
    others = page.locator("[data-speak]:not([data-read])")
    expect(switch).to_have_attribute("aria-pressed", "false")
    assert not any(button.is_visible() for button in others.all())
    switch.click()
    expect(switch).to_have_attribute("aria-pressed", "true")
    assert " ".join(said(page)) == stem_of(page)
    assert all(button.is_visible() for button in others.all())
    family.answer(1, "A")
    family.should_see("Question 2 of 10")
    expect(switch).to_have_attribute("aria-pressed", "true")
    assert " ".join(said(page)) == stem_of(page)
    switch.click()
    expect(switch).to_have_attribute("aria-pressed", "false")
    assert not any(button.is_visible() for button in others.all())


@pytest.mark.parametrize(
    "voices",
    ["[]", "[{lang: 'de-DE', localService: true}]", "[{lang: 'en-GB', localService: false}]"],
    ids=["no voice", "a German one", "one on another machine"],
)
def test_without_an_english_voice_on_the_device_no_button_shows_and_the_grown_up_is_told(
    family: Navigator, network: NetworkVisitor, voices: str
) -> None:
    child = network.add_child()
    family.resume(network)
    page = family.page
    page.goto(f"/diagnostic/start/{child}")
    with_voices(page, voices)
    expect(page.get_by_text("This device has no English voice")).to_be_visible()
    expect(page.get_by_role("button", name="Read this aloud")).to_be_hidden()


def test_a_voice_that_the_device_names_late_shows_the_buttons(child: Child) -> None:
    page = child.page
    with_voices(page, f"window.late ? {VOICES} : []")
    speaker = page.get_by_role("button", name=READ_THE_QUESTION)
    expect(speaker).to_be_hidden()
    page.evaluate("window.late = true; speechSynthesis.onvoiceschanged()")
    expect(speaker).to_be_visible()


def test_start_and_review_are_read_aloud(family: Navigator, network: NetworkVisitor) -> None:
    child = network.add_child()
    network.fill_chest(child)
    family.resume(network)
    page = family.page
    page.goto(f"/diagnostic/start/{child}")
    with_voices(page)
    expect(page.get_by_text("This device has no English voice")).to_be_hidden()
    page.get_by_role("button", name="Read this aloud").click()
    assert said(page)[:2] == ["Hello Maya.", "Answer ten questions."]
    diagnostic = network.start(child)
    network.answer_all(diagnostic)
    family.resume(network)
    page.goto(f"/diagnostic/{diagnostic}/submit")
    page.get_by_role("button", name="Read this aloud").click()
    assert said(page)[:2] == ["All done?", "You answered all 10 questions."]


def test_the_treasure_is_read_in_parts_that_no_voice_stops_in(family: Navigator, network: NetworkVisitor) -> None:
    page = results_of(family, network, finish(network, reward=LONGEST_REWARD.replace(".", "")))
    with_voices(page)
    page.get_by_role("button", name="Read this aloud").click()
    assert said(page) == ["You did it, Maya!", "Tap the chest to open it."]
    page.locator(".dsj-treasure summary").click()
    page.get_by_role("button", name="Read your treasure aloud").click()
    assert " ".join(said(page)) == f"Your treasure: {LONGEST_REWARD.replace('.', '')}"
    assert len(said(page)) > 1
    assert max(map(len, said(page))) <= 140


def test_a_message_is_read_aloud_as_well(child: Child) -> None:
    page = child.page
    with_voices(page)
    page.get_by_role("button", name="Next").click()
    page.get_by_role("alert").get_by_role("button", name="Read this aloud").click()
    assert said(page) == ["Choose one answer first."]
