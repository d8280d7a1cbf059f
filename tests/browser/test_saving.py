"""What a child chooses is saved at once, and what cannot be saved is kept, said in words, and sent again."""

from __future__ import annotations

import json
import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Browser, Page, Route, expect
from sqlalchemy import create_engine, text

from tests.browser.navigator import PASSWORD, Navigator
from tests.server import Server

pytestmark = pytest.mark.browser
ANSWERS = text(
    "SELECT coalesce(answer.selected_option, '-') FROM diagnostic"
    " JOIN question ON question.question_set_id = diagnostic.question_set_id"
    " LEFT JOIN answer ON answer.diagnostic_id = diagnostic.id AND answer.question_id = question.id"
    " WHERE diagnostic.id = :id ORDER BY question.position"
)
NONE_SAVED = "----------"
FILTER_PAGE = "<!doctype html><title>Blocked</title><h1>This page is blocked at Hill School</h1>"


class Child(Navigator):
    """A child before the questions, and what the database holds of the answers."""

    def __init__(self, page: Page, database_url: str) -> None:
        super().__init__(page)
        self._engine = create_engine(database_url)

    @property
    def saved(self) -> str:
        """The letters that the database holds, a hyphen for a question without an answer."""
        diagnostic = self.page.url.split("/diagnostic/")[1].split("/")[0]
        with self._engine.connect() as connection:
            return "".join(connection.scalars(ANSWERS, {"id": diagnostic}))

    def should_be_told(self, words: str) -> None:
        """Wait until the quiet line below the answers says this."""
        expect(self.page.locator("[data-state]")).to_have_text(words)

    def should_show(self, letter: str) -> None:
        """Wait until this option, and no other, is chosen."""
        expect(self.page.locator(f"input[value={letter}]")).to_be_checked()

    def go_to(self, n: int) -> None:
        """Follow the path to a question."""
        self.page.locator(".dsj-path__step").nth(n - 1).click()
        self.should_see(f"Question {n} of 10")

    def answered_by(self, act: Callable[[Route], object], n: int = 1) -> None:
        """Let something else answer when the answer to a question is sent; pages come through."""
        self.page.route(f"**/question/{n}", lambda route: act(route) if is_save(route) else route.fallback())

    def answered_by_us(self, n: int = 1) -> None:
        """Let the answers through again."""
        self.page.unroute(f"**/question/{n}")


def is_save(route: Route) -> bool:
    return route.request.method == "POST"


@pytest.fixture
def child(page: Page, database_url: str) -> Child:
    """A child in front of the first question."""
    child = Child(page, database_url)
    child.begin()
    return child


@pytest.fixture
def broken(child: Child, forgiven: list[str]) -> Child:
    """The same, where the browser may complain that a request failed."""
    forgiven += ["Failed to load resource", "ERR_"]
    return child


def test_a_tap_saves_and_next_only_goes_on(child: Child) -> None:
    sent: list[str] = []
    child.page.on("request", lambda request: sent.append(request.method) if request.method == "POST" else None)
    child.choose("C")
    child.should_be_told("Saved")
    assert child.saved == "C---------"
    child.press("Next")
    child.should_see("Question 2 of 10")
    assert sent == ["POST"]


def test_what_is_shown_as_chosen_is_what_is_saved_after_the_path_back_and_a_reload(child: Child) -> None:
    child.choose("A")
    child.should_be_told("Saved")
    expect(child.page.get_by_role("link", name="Question 1, answered")).to_be_visible()
    child.choose("B")
    child.go_to(3)
    assert child.saved == "B---------"
    child.choose("D")
    child.press("Back")
    child.should_see("Question 2 of 10")
    child.go_to(1)
    child.should_show("B")
    child.choose("C")
    child.page.reload()
    child.should_show("C")
    child.page.goto(child.page.url.replace("question/1", "question/3"))
    child.should_show("D")
    assert child.saved == "C-D-------"


def test_a_tap_before_the_script_has_come_is_saved_when_it_comes(child: Child) -> None:
    held: list[Route] = []
    child.page.route("**/question.*.js", lambda route: held.append(route))
    child.page.reload(wait_until="commit")
    child.choose("B")
    child.page.wait_for_timeout(200)
    assert child.saved == NONE_SAVED
    held[0].continue_()
    child.should_be_told("Saved")
    child.should_show("B")
    assert child.saved == "B---------"


def test_a_choice_changed_while_the_first_is_being_saved_is_sent_after_it(child: Child) -> None:
    held: list[Route] = []
    child.answered_by(held.append)
    child.choose("A")
    child.should_be_told("Saving…")
    child.choose("B")
    child.choose("D")
    child.page.wait_for_timeout(200)
    assert len(held) == 1, "two answers were under way at once"
    held[0].continue_()
    for _ in range(50):
        if len(held) == 2:
            break
        child.page.wait_for_timeout(50)
    assert "answer=D" in (held[1].request.post_data or "")
    held[1].continue_()
    child.should_be_told("Saved")
    child.should_show("D")
    assert child.saved == "D---------"


def test_next_and_the_path_wait_for_an_answer_on_its_way(child: Child) -> None:
    held: list[Route] = []
    child.answered_by(held.append)
    child.choose("A")
    child.should_be_told("Saving…")
    child.page.get_by_role("link", name="Question 4, open").click()
    child.page.wait_for_timeout(200)
    child.should_see("Question 1 of 10")
    held[0].continue_()
    child.should_see("Question 4 of 10")
    assert child.saved == "A---------"


def test_a_page_left_while_its_answer_is_on_its_way_loses_nothing(broken: Child) -> None:
    broken.choose("A")
    broken.press("Next")
    broken.should_see("Question 2 of 10")
    held: list[Route] = []
    broken.answered_by(held.append, 2)
    broken.choose("B")
    broken.should_be_told("Saving…")
    broken.page.go_back()
    broken.should_see("Question 1 of 10")
    broken.answered_by_us(2)
    broken.page.reload()
    expect(broken.page.get_by_role("link", name="Question 2, answered")).to_be_visible()
    assert broken.saved == "AB--------"


def test_another_tab_is_seen_when_this_one_is_looked_at_again(child: Child) -> None:
    child.choose("A")
    child.should_be_told("Saved")
    other = child.page.context.new_page()
    other.goto(child.page.url)
    other.locator("label:has(input[value=C])").click()
    expect(other.locator("[data-state]")).to_have_text("Saved")
    other.close()
    child.page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
    child.should_show("C")


def test_a_page_shown_again_from_the_browsers_memory_is_loaded_anew(child: Child) -> None:
    child.page.evaluate("window.old = true")
    child.page.evaluate("dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}))")
    child.page.wait_for_function("!window.old")
    child.should_see("Question 1 of 10")


def test_the_later_choice_wins_over_another_tabs(child: Child) -> None:
    other = child.page.context.new_page()
    other.goto(child.page.url)
    other.locator("label:has(input[value=C])").click()
    expect(other.locator("[data-state]")).to_have_text("Saved")
    other.close()
    child.choose("B")
    child.should_be_told("Saved")
    child.should_show("B")
    assert child.saved == "B---------"


def test_a_choice_kept_here_gives_way_to_an_answer_given_elsewhere_meanwhile(broken: Child) -> None:
    broken.answered_by(lambda route: route.abort())
    broken.choose("C")
    broken.should_be_told("Not saved yet")
    other = broken.page.context.new_page()
    other.goto(broken.page.url)
    other.locator("label:has(input[value=D])").click()
    expect(other.locator("[data-state]")).to_have_text("Saved")
    other.close()
    broken.answered_by_us()
    broken.page.reload()
    broken.should_show("D")
    broken.page.wait_for_timeout(200)
    assert broken.saved == "D---------"


def fulfilled(status: int, body: str = FILTER_PAGE, **headers: str) -> Callable[[Route], None]:
    """Answer as a portal, a filter or a router does."""
    return lambda route: route.fulfill(status=status, content_type="text/html", body=body, headers=headers)


NOT_SAVED = [
    ("a Wi-Fi page", fulfilled(200), "A Wi-Fi page or a filter is in the way", "Try again"),
    ("a filter", fulfilled(403), "A Wi-Fi page or a filter is in the way", "Try again"),
    ("a filter that is not there", fulfilled(404), "A Wi-Fi page or a filter is in the way", "Try again"),
    ("a sign-in to the network", fulfilled(511), "A Wi-Fi page or a filter is in the way", "Try again"),
    ("words without our mark", lambda route: route.fulfill(json={"saved": "B"}), "is in the way", "Try again"),
    ("the mark of another question", lambda route: route.fulfill(json={"question": 2, "saved": "B"}), "", "Try again"),
    ("the router", fulfilled(503), "We are having a short rest", "Try again"),
    (
        "too many requests",
        lambda route: route.fulfill(status=429, headers={"Retry-After": "7"}),
        "7 seconds",
        "Try again",
    ),
    ("a line that is cut", lambda route: route.abort(), "Is the internet there?", "Try again"),
    ("a page grown old", lambda route: route.fulfill(status=403), "open for a long time", "Load it again"),
]


@pytest.mark.parametrize(
    ("act", "words", "next_step"), [row[1:] for row in NOT_SAVED], ids=[row[0] for row in NOT_SAVED]
)
def test_what_is_no_yes_of_ours_is_told_in_words_and_the_answer_kept(
    broken: Child, act: Callable[[Route], object], words: str, next_step: str
) -> None:
    broken.answered_by(act)
    broken.choose("B")
    broken.should_be_told("Not saved yet")
    broken.should_see(words)
    assert broken.saved == NONE_SAVED
    broken.press("Next")
    expect(broken.page.get_by_role("button", name=next_step)).to_be_visible()
    broken.should_see("Question 1 of 10")
    broken.answered_by_us()
    broken.press(next_step)
    if next_step == "Try again":
        broken.should_see("Question 2 of 10")
    else:
        broken.should_be_told("Saved")
    assert broken.saved == "B---------"


def test_a_failed_save_leads_the_keyboard_to_the_next_step_and_then_goes_on(broken: Child) -> None:
    broken.answered_by(lambda route: route.abort())
    broken.choose("B")
    broken.press("Next")
    expect(broken.page.get_by_role("button", name="Try again")).to_be_focused()
    broken.answered_by_us()
    broken.page.keyboard.press("Enter")
    broken.should_see("Question 2 of 10")


def test_a_line_that_hangs_is_given_up_and_tried_again_by_itself(broken: Child) -> None:
    broken.page.clock.install()
    broken.page.reload()
    held: list[Route] = []
    broken.answered_by(held.append)
    broken.choose("B")
    broken.should_be_told("Saving…")
    broken.page.clock.fast_forward(16_000)
    broken.should_see("Is the internet there?")
    broken.answered_by_us()
    broken.page.clock.fast_forward(6_000)
    broken.should_be_told("Saved")
    assert broken.saved == "B---------"
    expect(broken.page.get_by_role("alert")).to_have_count(0)


def test_without_a_connection_the_child_stays_here_and_all_is_sent_when_it_is_back(broken: Child) -> None:
    context = broken.page.context
    broken.choose("A")
    broken.should_be_told("Saved")
    context.set_offline(True)
    broken.press("Next")
    broken.should_see("There is no internet just now. Your answer is saved.")
    broken.choose("C")
    broken.should_be_told("Not saved yet")
    broken.page.get_by_role("link", name="Question 5, open").click()
    broken.should_see("Question 1 of 10")
    context.set_offline(False)
    broken.should_see("Question 5 of 10")
    assert broken.saved == "C---------"


def log_in_again(child: Child) -> None:
    child.page.get_by_label("E-mail address").fill(child.email)
    child.page.get_by_label("Password").fill(PASSWORD)
    child.page.get_by_role("main").get_by_role("button", name="Log in").click()


def test_an_answer_given_after_the_session_ended_is_sent_after_logging_in(child: Child, database_url: str) -> None:
    child.choose("A")
    child.press("Next")
    child.should_see("Question 2 of 10")
    with create_engine(database_url).begin() as connection:
        connection.execute(text("DELETE FROM sign_in"))
    child.choose("D")
    child.should_see("You were logged out. A grown-up can log in again: your answers are kept.")
    assert child.saved == "A---------"
    child.press("Log in")
    log_in_again(child)
    child.should_see("Question 2 of 10")
    child.should_show("D")
    child.should_be_told("Saved")
    assert child.saved == "AD--------"


def test_what_was_sent_elsewhere_cannot_change_and_leads_to_the_chest(
    child: Child, browser: Browser, server: Server
) -> None:
    elsewhere = browser.new_context(base_url=server.address, storage_state=child.page.context.storage_state())
    other = Navigator(elsewhere.new_page())
    other.page.goto(child.page.url)
    other.answer_from(1)
    other.send()
    elsewhere.close()
    child.choose("B")
    child.should_see("These questions have been sent already")
    expect(child.page.locator("input:checked")).to_have_count(0)
    child.press("Next")
    child.should_see("You did it")


def test_questions_deleted_elsewhere_lead_to_a_grown_up(child: Child, database_url: str) -> None:
    with create_engine(database_url).begin() as connection:
        connection.execute(
            text("DELETE FROM child USING parent WHERE parent.id = parent_id AND email = :email"),
            {"email": child.email},
        )
    child.choose("B")
    child.should_see("These questions are closed on this screen. Ask a grown-up.")
    child.press("Ask a grown-up")
    child.should_see("Is a grown-up there?")


def test_an_answer_not_saved_yet_is_sent_before_the_answers_are_sent_for_good(broken: Child) -> None:
    broken.answer_from(1)
    broken.should_see("You answered all 10 questions")
    broken.press("Question 3, answered")
    broken.answered_by(lambda route: route.abort(), 3)
    broken.choose("C")
    broken.should_be_told("Not saved yet")
    broken.answered_by_us(3)
    broken.page.goto(re.sub(r"question/3$", "submit", broken.page.url))
    broken.send()
    assert broken.saved == "AACAAAAAAA"


def test_what_is_kept_names_nobody_and_is_gone_once_saved(broken: Child) -> None:
    kept = "JSON.stringify(Object.entries(sessionStorage))"
    broken.answered_by(lambda route: route.abort())
    broken.choose("B")
    broken.should_be_told("Not saved yet")
    (entry,) = json.loads(broken.page.evaluate(kept))
    assert entry == [f"answer {broken.page.url.removeprefix(broken.page.url.split('/diagnostic')[0])}", ">B"]
    broken.answered_by_us()
    broken.press("Try again")
    broken.should_be_told("Saved")
    assert json.loads(broken.page.evaluate(kept)) == []


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
