"""What a page weighs on the wire, headers included, that nothing moves while it loads, and how a report prints."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

import pytest
from playwright.sync_api import Page, expect

from testing.browser.hard_questions import give, hardest_sets, heaviest_form
from testing.browser.navigator import Navigator
from testing.network_visitor import NetworkVisitor

pytestmark = pytest.mark.browser
KILOBYTE = 1024
FIRST_VISIT = 14 * KILOBYTE
#: All five places, the companion and their colours, which the first question brings for all ten.
SCENE = 9 * KILOBYTE
#: Both fonts, which the first page brings for all others, and without which every page works.
FONTS = 30 * KILOBYTE
#: It shows every component, every scene and both colour schemes at once, to those who build the site.
DESIGN_SYSTEM = 30 * KILOBYTE
#: It has ten pictures and the ways to ten answers, and who comes to it has the first style sheet already.
REPORT = 16 * KILOBYTE
LEAST = 5 * KILOBYTE
FURTHER_QUESTION = 4 * KILOBYTE
#: The script that puts questions into the page, which comes once, with the first choice.
TURNING = 2 * KILOBYTE
#: The parts of a report from the largest letters to the smallest.
PARTS = (
    ".dsj-report h1", ".dsj-report h2", ".dsj-report h3", ".dsj-answered__method", ".dsj-report__why",
)  # fmt: skip
SHIFT = """() => new Promise((done) => {
  let sum = 0;
  new PerformanceObserver((list) => list.getEntries().forEach((one) => (sum += one.value)))
    .observe({type: 'layout-shift', buffered: true});
  setTimeout(() => done(sum), 150);
})"""


class Scale:
    """Weighs what a page receives, and apart from it the fonts and a child's scene, without which the page works."""

    def __init__(self, page: Page) -> None:
        self.bytes = 0
        self.scene = 0
        self.fonts = 0
        self._scenery: set[str] = set()
        self._fonts: set[str] = set()
        self._session = page.context.new_cdp_session(page)
        self._session.send("Network.enable")
        self._session.on("Network.responseReceived", self._tell_apart)
        self._session.on("Network.loadingFinished", self._add)

    def empty_the_cache(self) -> None:
        """Forget every file, so that the next page is a first visit."""
        self._session.send("Network.clearBrowserCache")

    def _tell_apart(self, received: dict) -> None:
        if re.search(r"/static/(css|img)/jungle\.", received["response"]["url"]):
            self._scenery.add(received["requestId"])
        if "/static/fonts/" in received["response"]["url"]:
            self._fonts.add(received["requestId"])

    def _add(self, finished: dict) -> None:
        size = int(finished["encodedDataLength"])
        if finished["requestId"] in self._scenery:
            self.scene += size
        elif finished["requestId"] in self._fonts:
            self.fonts += size
        else:
            self.bytes += size


def first_visits(page: Page, *paths: str) -> dict[str, tuple[int, float]]:
    """Return the bytes and the layout shift of each page as it comes to an empty cache, with the cookies of now."""
    scale = Scale(page)
    cookies = page.context.cookies()
    measured = {}
    for path in paths:
        scale.empty_the_cache()
        page.context.clear_cookies()
        page.context.add_cookies(cookies)
        before, scenery, fonts = scale.bytes, scale.scene, scale.fonts
        page.goto(path)
        shift = page.evaluate(SHIFT)
        measured[path] = (scale.bytes - before, shift)
        assert scale.scene - scenery <= SCENE, path
        assert 0 < scale.fonts - fonts <= FONTS, path
        assert scale.scene > scenery or "/question/" not in path, path
    return measured


def test_a_first_visit_to_any_page_is_light_and_still(
    family: Navigator, network: NetworkVisitor, database_url: str
) -> None:
    page = family.page
    measured = first_visits(
        page,
        "/",
        "/privacy",
        "/privacy/children",
        "/accessibility",
        "/design-system",
        "/auth/login",
        "/auth/register",
        "/auth/forgot",
        "/nowhere",
    )
    measured |= first_visits(page, "/try?year=0", "/try?year=3&question=9&answer=B", "/sample-report")
    child = network.add_child()
    diagnostic = give(database_url, family.email, "Maya", heaviest_form())
    family.resume(network)
    measured |= first_visits(
        page, "/children/", "/children/new", "/auth/account", "/auth/account/email", "/auth/account/delete"
    )
    # The page takes the device into child mode, which sets a cookie.
    measured |= first_visits(page, *(f"/diagnostic/{diagnostic}/question/{n}" for n in range(1, 11)))
    network.start(child)
    network.answer_all(str(diagnostic))
    family.resume(network)
    measured |= first_visits(page, f"/diagnostic/{diagnostic}/submit")
    network.submit(str(diagnostic))
    measured |= first_visits(page, f"/diagnostic/{diagnostic}/results")
    network.grown_up()
    family.resume(network)
    measured |= first_visits(page, f"/diagnostic/{diagnostic}/report")
    for path, (weight, shift) in measured.items():
        print(f"{weight:6} bytes, shift {shift:.4f}: {path}")  # noqa: T201
    assert len(measured) == 30
    # What came from the cache would weigh nothing.
    assert min(weight for weight, _ in measured.values()) > LEAST
    assert {path: weight for path, (weight, _) in measured.items() if weight > most_bytes(path)} == {}
    assert {path: shift for path, (_, shift) in measured.items() if shift > 0} == {}


def test_a_question_stays_where_it_is_on_a_slow_device(
    family: Navigator, network: NetworkVisitor, database_url: str
) -> None:
    network.add_child()
    diagnostic = give(database_url, family.email, "Maya", heaviest_form())
    family.resume(network)
    page = family.page
    page.context.new_cdp_session(page).send("Emulation.setCPUThrottlingRate", {"rate": 20})
    path = f"/diagnostic/{diagnostic}/question/7"
    assert {shift for _, shift in (first_visits(page, path)[path] for _ in range(4))} == {0}


def most_bytes(path: str) -> int:
    """Return the most bytes that a first visit to a page may take."""
    if path.endswith("report"):
        return REPORT
    return DESIGN_SYSTEM if path == "/design-system" else FIRST_VISIT


def test_each_further_question_is_lighter_still(family: Navigator, network: NetworkVisitor, database_url: str) -> None:
    child = network.add_child()
    items = heaviest_form()
    diagnostic = give(database_url, family.email, "Maya", items)
    network.start(child)
    family.resume(network)
    scale = Scale(family.page)
    # The icon comes last, and once.
    family.page.goto(f"/diagnostic/{diagnostic}/question/1", wait_until="networkidle")
    heavy = {}
    for n in range(1, 10):
        before = scale.bytes + scale.scene
        family.answer(n, "A")
        family.should_see(f"Question {n + 1} of 10")
        family.page.wait_for_load_state()
        further = scale.bytes + scale.scene - before
        if further > FURTHER_QUESTION + (TURNING if n == 1 else 0):
            heavy[items[n].template] = further
    assert heavy == {}


@pytest.mark.parametrize("items", [heaviest_form, lambda: hardest_sets()[0], lambda: hardest_sets()[-1]])
def test_a_report_prints_on_two_pages_at_most(
    family: Navigator, network: NetworkVisitor, database_url: str, items: Callable
) -> None:
    child = network.add_child()
    diagnostic = str(give(database_url, family.email, "Maya", items()))
    network.start(child)
    network.finish(diagnostic)
    network.grown_up()
    family.resume(network)
    family.page.goto(f"/diagnostic/{diagnostic}/report")
    family.should_see("Three things to do at home")
    assert 1 <= printed_pages(family.page) <= 2
    family.page.emulate_media(media="print")
    for link in ("Back to your children", "Children", "Privacy"):
        expect(family.page.get_by_role("link", name=link, exact=True)).to_be_hidden()
    expect(family.page.get_by_text("This question looks wrong").first).to_be_hidden()
    expect(family.page.get_by_role("heading", name="to look at again")).to_be_visible()


def test_the_conclusions_and_what_went_wrong_print_on_one_page_and_the_folded_rest_on_a_second(
    family: Navigator, database_url: str
) -> None:
    items = hardest_sets()[0]
    method = "Work it out in two steps: first the ones, then the tens. 30 + 12 = 42, so the answer is 42."
    family.arrive("Maya")
    give(database_url, family.email, "Maya", [replace(item, method=method) for item in items])
    family.carry_on()
    for n, item in enumerate(items, start=1):
        family.should_see(f"Question {n} of 10")
        family.answer(n, "BCDA"[item.correct_index] if n > 6 else item.correct_option)
    family.send()
    family.press("Show your grown-up")
    family.pass_the_gate()
    family.should_see("The 6 that went right")
    page = family.page
    expect(page.locator("#question-1")).to_be_hidden()
    assert printed_pages(page) == 2
    page.emulate_media(media="print")
    expect(page.locator("#question-1")).to_be_visible()
    expect(page.get_by_text("The 6 that went right")).to_be_visible()
    sizes = [page.locator(part).first.evaluate("one => parseFloat(getComputedStyle(one).fontSize)") for part in PARTS]
    assert sizes == sorted(sizes, reverse=True)
    assert len(set(sizes)) == len(PARTS)


def printed_pages(page: Page) -> int:
    """Return on how many pages a page prints."""
    return len(re.findall(rb"/Type\s*/Page\b", page.pdf(prefer_css_page_size=True)))
