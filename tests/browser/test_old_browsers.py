"""The oldest browsers that we promise to work in (docs/browsers.md): what they lack is taken away from this one."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Route, expect

from testing.browser.hard_questions import IN_A_SET, give, hardest_sets
from testing.browser.navigator import Navigator
from testing.server import Server
from tests.browser.test_journeys import whole_journey
from tests.browser.test_layout import forms, items

pytestmark = pytest.mark.browser
#: What Safari 13.1, Chrome 80 or Firefox 78 do not have.
NEWER = """
for (const [owner, names] of [
  [window, ['structuredClone', 'WeakRef', 'FinalizationRegistry', 'BroadcastChannel', 'ResizeObserver',
            'AggregateError', 'requestIdleCallback', 'reportError', 'scheduler', 'navigation']],
  [AbortSignal, ['timeout', 'any', 'abort']], [Promise, ['any', 'withResolvers', 'try']],
  [Array.prototype, ['at', 'findLast', 'findLastIndex', 'toSorted', 'toReversed', 'with']],
  [Array, ['fromAsync']], [String.prototype, ['at', 'replaceAll', 'isWellFormed']],
  [Object, ['hasOwn', 'groupBy']], [crypto, ['randomUUID']], [Crypto.prototype, ['randomUUID']],
  [Element.prototype, ['replaceChildren', 'checkVisibility', 'setHTML']],
  [Document.prototype, ['replaceChildren', 'startViewTransition']],
  [HTMLFormElement.prototype, ['requestSubmit']], [HTMLElement.prototype, ['inert', 'togglePopover']],
  [URL, ['canParse', 'parse']], [Response, ['json']], [Navigator.prototype, ['userActivation', 'locks', 'sendBeacon']],
]) for (const name of names) delete owner[name];
"""
#: Where one of these is missing the form is left alone.
WITHOUT = {
    "fetch": "delete window.fetch",
    "AbortController": "delete window.AbortController",
    "URLSearchParams": "delete window.URLSearchParams",
}
#: There when the script looks, and broken when it is used.
BROKEN = {
    "fetch": "window.fetch = () => { throw new Error('broken for a test') }",
    "a form's fields": "window.URLSearchParams = class { constructor() { throw new Error('broken for a test') } }",
    "a page's parts": "window.DOMParser = class { parseFromString() { throw new Error('broken for a test') } }",
    "a reply": "Headers.prototype.has = () => { throw new Error('broken for a test') }",
}
FLEXIBLE = re.compile(r"[^{}]*\{[^{}]*display: (?:inline-)?flex[^{}]*\}")
UNKNOWN = re.compile(
    r":(?=has\(|focus-visible|is\(|where\()"
    r"|(?<=\n)(?=inset|aspect-ratio|accent-color|text-wrap|(?:margin|padding)-(?:inline|block))"
    r"|(?<=\d)(?=[sdl]v[hw]\b)"
)


def as_they_read(css: str) -> str:
    """Return a style sheet with all that the oldest browsers do not understand made unknown."""
    css = FLEXIBLE.sub(lambda rule: re.sub(r"\b((?:row-|column-)?gap):", r"-x-\1:", rule[0]), css)
    return UNKNOWN.sub(lambda found: f"{found[0]}-x-", css)


def read_as_they_do(route: Route) -> None:
    answer = route.fetch()
    route.fulfill(response=answer, body=as_they_read(answer.text()))


@pytest.fixture
def old(context: BrowserContext) -> Iterator[BrowserContext]:
    """A browser window of the oldest kind."""
    context.add_init_script(NEWER)
    context.route("**/*.css", read_as_they_do)
    yield context
    # When a test ends, a style sheet may still be loading; that is no fault.
    context.unroute_all(behavior="ignoreErrors")


@pytest.fixture
def family(old: BrowserContext, page: Page) -> Navigator:
    """A family with an old tablet."""
    return Navigator(page)


@pytest.fixture
def window(browser: Browser, server: Server) -> Iterator[BrowserContext]:
    """A browser window that a test breaks, so what it complains of is no fault."""
    context = browser.new_context(base_url=server.address, reduced_motion="reduce")
    yield context
    context.close()


def looks_of_option(page: Page, letter: str) -> str:
    """Return how an option is drawn."""
    return page.locator(f"input[value={letter}] + .dsj-option__letter").evaluate(
        "(one) => JSON.stringify(['borderTopColor', 'borderTopWidth', 'backgroundColor', 'boxShadow']"
        ".map((name) => getComputedStyle(one, '::before')[name]))"
    )


def test_a_style_sheet_is_read_as_an_old_browser_reads_it() -> None:
    css = "a { display: flex;\ngap: 1px;\n}\nb { display: grid;\ngap: 1px;\n}\nc:has(d) {\ninset: 0;\nheight: 9svh;\n}"
    read = as_they_read(css)
    assert re.findall(r"-x-[\w-]+", read) == ["-x-gap", "-x-has", "-x-inset", "-x-svh"]
    assert re.sub("-x-", "", read) == css


def test_the_chosen_option_is_seen_and_saved(family: Navigator, server: Server) -> None:
    family.open_first_question(server.address)
    page = family.page
    family.choose("C")
    expect(page.locator("[data-state]")).to_have_text("Saved")
    looks = {letter: looks_of_option(page, letter) for letter in "ABCD"}
    assert looks["A"] == looks["B"] == looks["D"] != looks["C"]
    page.reload()
    assert looks_of_option(page, "C") == looks["C"]


def test_the_school_years_offered_fit_the_age(family: Navigator) -> None:
    family.arrive()
    family.page.goto("/children/new")
    family.page.get_by_label("Age").select_option("7")
    expect(family.page.get_by_label("School year").locator("option")).to_have_text(["Choose one", "Year 2", "Year 3"])


#: Puts the form of each question into the page and returns the numbers of those with a letter close to its answer in
#: words or numbers. A line's box is higher than what is written in it by 8 pixels at least.
CLOSE = """(forms) => forms.flatMap((html, n) => {
  document.querySelector('main').innerHTML = html;
  return [...document.querySelectorAll('.dsj-option__label')].some((row) => {
    const letter = row.querySelector('.dsj-option__letter').getBoundingClientRect();
    const text = row.querySelector('.dsj-option__text');
    if (!text) return false;
    const range = document.createRange();
    range.selectNodeContents(text);
    return [...range.getClientRects()].some((one) => one.width
      && one.left - letter.right < 4 && one.top + 8 < letter.bottom && letter.top + 8 < one.bottom);
  }) ? [n] : [];
})"""


def test_in_every_question_the_letter_of_an_answer_stands_clear_of_it(family: Navigator, server: Server) -> None:
    family.open_first_question(server.address)
    close = []
    for width, height in ((375, 553), (390, 844), (1280, 800)):
        family.page.set_viewport_size({"width": width, "height": height})
        close += [(width, items()[n][1].template) for n in family.page.evaluate(CLOSE, forms())]
    assert close == []


#: The end of one thing and the beginning of the next beside it, in CSS pixels; and what is wider than its place.
CROWDED = """() => [...document.querySelectorAll('.dsj-header, .dsj-header__nav, .dsj-logo, ' +
    '.dsj-question__moves, .dsj-actions, .dsj-check, .dsj-child__more, .dsj-answered__result, .dsj-results__rank')]
  .flatMap((row) => {
    const boxes = [...row.children].filter((one) => getComputedStyle(one).position !== 'absolute')
      .map((one) => one.getBoundingClientRect()).filter((one) => one.width);
    return boxes.slice(1).map((box, n) => [row.className, box.left - boxes[n].right, box.top >= boxes[n].bottom]);
  })
  .filter(([, space, below]) => space < 4 && !below)
  .concat(document.documentElement.scrollWidth > innerWidth ? [['wider than the screen']] : [])"""


def test_a_family_goes_the_whole_way_and_nothing_is_crowded_and_no_page_is_wider_than_the_screen(
    family: Navigator,
) -> None:
    page = family.page
    crowded = {}

    def look(where: str) -> None:
        page.wait_for_load_state()
        for width in (375, 820):
            page.set_viewport_size({"width": width, "height": 1180})
            crowded[where, width] = page.evaluate(CROWDED)

    for path in ("/", "/try", "/auth/register", "/auth/login", "/design-system"):
        page.goto(path)
        look(path)
    whole_journey(family, look)
    assert len(crowded) == 2 * 10
    assert {where: found for where, found in crowded.items() if found} == {}


def test_the_hardest_questions_fit_a_tablet(family: Navigator, database_url: str) -> None:
    family.arrive("Maya")
    page = family.page
    items = hardest_sets()[0]
    diagnostic = give(database_url, family.email, "Maya", items)
    too_large = []
    for n in range(1, IN_A_SET + 1):
        page.goto(f"/diagnostic/{diagnostic}/question/{n}")
        if page.evaluate("document.documentElement.scrollHeight") > 1180:
            too_large.append(items[n - 1].template)
    assert too_large == []


@pytest.mark.parametrize("script", WITHOUT.values(), ids=WITHOUT)
def test_where_a_needed_thing_is_missing_the_plain_form_is_left_alone(
    window: BrowserContext, server: Server, script: str
) -> None:
    window.add_init_script(script)
    family = Navigator(window.new_page())
    family.open_first_question(server.address)
    family.answer(1, "B")
    family.should_see("Question 2 of 10")
    family.press("Back")
    expect(family.page.locator("input[value=B]")).to_be_checked()


@pytest.mark.parametrize("script", BROKEN.values(), ids=BROKEN)
def test_an_error_of_the_script_gives_the_form_back(window: BrowserContext, server: Server, script: str) -> None:
    """The script fails in the first question and in the last two; what lies between is saved without the pages."""
    window.add_init_script(script)
    family = Navigator(window.new_page())
    family.open_first_question(server.address)
    family.answer(1, "B")
    family.should_see("Question 2 of 10")
    diagnostic = family.page.url.split("/question/")[0].removeprefix(server.address)
    for n in range(2, 9):
        family.send_form(f"{diagnostic}/question/{n}", {"answer": "B"})
    family.page.goto(f"{diagnostic}/question/9")
    family.answer_from(9, "B")
    family.should_see("You answered all 10 questions")
    family.press("Question 3, answered")
    expect(family.page.locator("input[value=B]")).to_be_checked()


def test_a_page_whose_storage_is_closed_saves_all_the_same(window: BrowserContext, server: Server) -> None:
    window.add_init_script(
        "Object.defineProperty(window, 'sessionStorage', {get() { throw new DOMException('closed', 'SecurityError') }})"
    )
    family = Navigator(window.new_page())
    family.open_first_question(server.address)
    family.choose("B")
    expect(family.page.locator("[data-state]")).to_have_text("Saved")


def test_a_voice_that_fails_takes_its_buttons_away_and_nothing_else(window: BrowserContext, server: Server) -> None:
    window.add_init_script("speechSynthesis.getVoices = () => { throw new Error('broken for a test') }")
    family = Navigator(window.new_page())
    family.open_first_question(server.address)
    speaker = family.page.get_by_role("button", name="Read the question aloud")
    if speaker.is_visible():
        speaker.click()
    expect(speaker).to_be_hidden()
    family.answer(1, "B")
    family.should_see("Question 2 of 10")
