"""The end of the path: a chest that a tap opens, sounds that a family wants, and a certificate on one sheet."""

from __future__ import annotations

import secrets

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from testing.browser.navigator import Navigator
from testing.network_visitor import NetworkVisitor
from testing.server import Server
from tests.browser.test_weight import printed_pages

pytestmark = pytest.mark.browser
LONGEST_NAME = "Bartholomew-Wolfeschlegelsteinhausenbergerdorffenx"
LONGEST_REWARD = ("An afternoon at the swimming pool and then chips by the sea. " * 4)[:200].strip()
#: Counts the notes instead of playing them.
AUDIO = """
window.notes = [];
const param = () => ({setValueAtTime() {}, exponentialRampToValueAtTime() {}});
window.AudioContext = class {
  currentTime = 0;
  resume() {}
  createGain() { return {gain: param(), connect() {}}; }
  createOscillator() {
    return {frequency: {set value(hertz) { notes.push(hertz) }}, connect() {}, start() {}, stop() {}};
  }
};
"""
NO_STORAGE = (
    "Object.defineProperty(window, 'localStorage', {get() { throw new DOMException('closed', 'SecurityError') }})"
)


@pytest.fixture(scope="module")
def finished(server: Server) -> tuple[NetworkVisitor, str]:
    """A family in child mode and its finished diagnostic, which no test changes."""
    network = NetworkVisitor(server.address)
    network.register(f"treasure-{secrets.token_hex(6)}@example.com")
    return network, finish(network)


def finish(network: NetworkVisitor, name: str = "Maya", reward: str = "A kite") -> str:
    """Let a new child with a chest answer and send everything, and return the diagnostic's id."""
    child = network.add_child(first_name=name)
    network.fill_chest(child, reward_description=reward)
    diagnostic = network.start(child)
    network.finish(diagnostic)
    return diagnostic


@pytest.fixture
def results(family: Navigator, finished: tuple[NetworkVisitor, str]) -> Page:
    """The results of a child with a chest, in child mode, in a new browser window."""
    return results_of(family, *finished)


def results_of(family: Navigator, network: NetworkVisitor, diagnostic: str) -> Page:
    family.resume(network)
    family.page.goto(f"/diagnostic/{diagnostic}/results")
    return family.page


def chest_of(page: Page) -> Locator:
    return page.locator(".dsj-treasure summary")


def notes_of(page: Page) -> int:
    return page.evaluate("notes.length")


def test_the_chest_is_closed_until_a_tap_opens_it_and_opens_again_after_the_page_is_reloaded(results: Page) -> None:
    reward = results.get_by_text("A kite")
    expect(reward).to_be_hidden()
    chest_of(results).click()
    expect(reward).to_be_visible()
    results.reload()
    expect(reward).to_be_hidden()
    chest_of(results).focus()
    results.keyboard.press("Enter")
    expect(reward).to_be_visible()


def test_what_moves_by_itself_rests_within_five_seconds(family: Navigator, network: NetworkVisitor) -> None:
    """What moves for longer would need a button that stops it (WCAG 2.2.2), and would keep an old tablet busy."""
    page = family.page
    page.emulate_media(reduced_motion="no-preference")
    child = network.add_child()
    network.fill_chest(child)
    diagnostic = network.start(child)
    family.resume(network)
    page.goto(f"/diagnostic/{diagnostic}/question/1")
    assert 0 < longest_movement(page) <= 5000
    network.finish(diagnostic)
    page.goto(f"/diagnostic/{diagnostic}/results")
    assert 0 < longest_movement(page) <= 5000
    chest_of(page).click()
    assert 0 < longest_movement(page) <= 5000


def longest_movement(page: Page) -> float:
    """Return how long the page's animations take at most, in milliseconds; infinite for one that never ends."""
    return page.evaluate("Math.max(...document.getAnimations().map((one) => one.effect.getComputedTiming().endTime))")


def test_the_way_to_the_grown_up_is_quiet_until_the_chest_is_open(results: Page) -> None:
    ground = "getComputedStyle(document.querySelector('.dsj-results__card .dsj-button')).backgroundColor"
    expect(results.get_by_role("link", name="Show your grown-up")).to_be_visible()
    assert results.evaluate(ground) == "rgba(0, 0, 0, 0)"
    chest_of(results).click()
    assert results.evaluate(ground) != "rgba(0, 0, 0, 0)"


def test_without_a_script_the_chest_opens_all_the_same(browser: Browser, server: Server, results: Page) -> None:
    context = browser.new_context(base_url=server.address, java_script_enabled=False)
    context.add_cookies(results.context.cookies())
    page = context.new_page()
    page.goto(results.url)
    expect(page.get_by_text("A kite")).to_be_hidden()
    chest_of(page).click()
    expect(page.get_by_text("A kite")).to_be_visible()
    expect(page.get_by_role("button", name="Sounds")).to_be_hidden()
    context.close()


def test_the_end_of_the_path_is_within_two_screens_of_a_phone(family: Navigator, network: NetworkVisitor) -> None:
    page = results_of(family, network, finish(network, LONGEST_NAME, LONGEST_REWARD))
    chest_of(page).click()
    expect(page.get_by_text(LONGEST_REWARD)).to_be_visible()
    for width, height in ((390, 844), (844, 390)):
        page.set_viewport_size({"width": width, "height": height})
        assert page.evaluate("document.documentElement.scrollHeight") <= 2 * height, width
        assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_the_results_are_printed_with_the_chest_open(results: Page) -> None:
    results.evaluate("dispatchEvent(new Event('beforeprint'))")
    results.emulate_media(media="print")
    expect(results.get_by_text("A kite")).to_be_visible()


def test_no_sound_is_made_before_someone_switches_sounds_on(results: Page) -> None:
    results.context.add_init_script(AUDIO)
    results.reload()
    chest_of(results).click()
    expect(results.get_by_text("A kite")).to_be_visible()
    assert notes_of(results) == 0
    chest_of(results).click()
    results.get_by_role("button", name="Sounds").click()
    before = notes_of(results)
    assert before > 0
    chest_of(results).click()
    assert notes_of(results) == before + 5


def test_the_choice_of_sounds_is_kept_and_can_be_taken_back(results: Page) -> None:
    switch = results.get_by_role("button", name="Sounds")
    expect(switch).to_have_attribute("aria-pressed", "false")
    switch.click()
    results.reload()
    expect(switch).to_have_attribute("aria-pressed", "true")
    switch.click()
    results.reload()
    expect(switch).to_have_attribute("aria-pressed", "false")


def test_where_the_browser_keeps_nothing_there_is_no_switch_and_no_sound(results: Page) -> None:
    results.context.add_init_script(NO_STORAGE + AUDIO)
    results.reload()
    expect(results.get_by_role("button", name="Sounds")).to_be_hidden()
    chest_of(results).click()
    expect(results.get_by_text("A kite")).to_be_visible()
    assert notes_of(results) == 0


@pytest.fixture
def reviewed(family: Navigator, network: NetworkVisitor) -> Page:
    """The review of a child who has answered everything, where sounds are wanted."""
    child = network.add_child()
    network.fill_chest(child)
    diagnostic = network.start(child)
    network.answer_all(diagnostic)
    family.resume(network)
    family.page.context.add_init_script(AUDIO)
    family.page.goto(f"/diagnostic/{diagnostic}/submit")
    return family.page


def test_sending_the_answers_sounds_before_the_page_goes(family: Navigator, reviewed: Page) -> None:
    reviewed.evaluate("localStorage.setItem('sounds', 'on')")
    # The page that is left tells the next one how many notes there were.
    reviewed.evaluate("addEventListener('pagehide', () => sessionStorage.setItem('heard', notes.length))")
    family.send()
    assert reviewed.evaluate("sessionStorage.getItem('heard')") == "3"


def test_sending_the_answers_makes_no_sound_where_none_is_wanted(family: Navigator, reviewed: Page) -> None:
    reviewed.evaluate("addEventListener('pagehide', () => sessionStorage.setItem('heard', notes.length))")
    family.send()
    assert reviewed.evaluate("sessionStorage.getItem('heard')") == "0"


@pytest.mark.parametrize("name", ["Bo", LONGEST_NAME])
def test_the_certificate_is_one_sheet_of_a4_across(family: Navigator, network: NetworkVisitor, name: str) -> None:
    page = results_of(family, network, finish(network, name))
    page.get_by_role("link", name="Your certificate").click()
    family.should_see("every one of them answered")
    assert printed_pages(page) == 1
    page.emulate_media(media="print")
    expect(page.get_by_role("button", name="Print")).to_be_hidden()
    expect(page.get_by_role("link", name="Back")).to_be_hidden()
    page.set_viewport_size({"width": 1123, "height": 794})
    assert page.evaluate("document.documentElement.scrollHeight") <= 794
    words = page.locator(".dsj-certificate__words").bounding_box()
    drawing = page.locator(".dsj-cheering").bounding_box()
    assert words
    assert drawing
    assert words["y"] + words["height"] <= drawing["y"]
