"""What belongs together is level, and what a family opens moves nothing beside it."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from testing.browser.navigator import Navigator
from tests.browser.child import Child

pytestmark = pytest.mark.browser
#: Returns where an element is, in CSS pixels from the upper left corner of the screen.
BOX = "(one) => { const box = one.getBoundingClientRect(); return [box.left, box.top, box.right, box.bottom]; }"


def test_an_open_menu_moves_nothing_in_the_card_beside_it(family: Navigator) -> None:
    family.arrive("Maya", "Omar")
    page = family.page
    page.set_viewport_size({"width": 820, "height": 1180})
    page.goto("/children/")
    button = page.get_by_text("Start with Omar", exact=True)
    before = button.evaluate(BOX)
    family.open_menu("Maya")
    assert button.evaluate(BOX) == before


def test_not_learned_yet_begins_where_the_answers_begin(child: Child) -> None:
    child.page.set_viewport_size({"width": 820, "height": 1180})
    left = [child.page.locator(place).first.evaluate(BOX)[0] for place in (".dsj-option", ".dsj-not-yet__words")]
    assert left[0] == pytest.approx(left[1], abs=1)


def test_the_fifth_answer_is_high_enough_for_a_finger(child: Child) -> None:
    words = child.page.locator(".dsj-not-yet__words").evaluate(BOX)
    assert words[3] - words[1] >= 44


def test_an_answer_is_in_the_middle_between_its_letter_and_its_loudspeaker_in_the_upper_corners(child: Child) -> None:
    page = child.page
    questions = page.url.rpartition("/")[0]
    # A question whose options are drawn has no text beside the letters; no paper has only such questions.
    for n in range(1, 11):
        page.goto(f"{questions}/{n}")
        if page.locator(".dsj-option__text").count():
            break
    places = (".dsj-option", ".dsj-option__letter", ".dsj-option__text", ".dsj-option .dsj-speak")
    for width, height in ((390, 844), (820, 1180), (1280, 800), (844, 390)):
        page.set_viewport_size({"width": width, "height": height})
        option, letter, text, speaker = (page.locator(place).first.evaluate(BOX) for place in places)
        assert max(letter[0] - option[0], letter[1] - option[1]) < 12, width
        assert max(option[2] - speaker[2], speaker[1] - option[1]) < 12, width
        assert text[0] + text[2] == pytest.approx(option[0] + option[2], abs=2), width
        assert text[1] + text[3] == pytest.approx(option[1] + option[3], abs=4), width


def test_there_is_one_companion_while_it_speaks_on_a_telephone_on_its_side(child: Child) -> None:
    child.page.set_viewport_size({"width": 844, "height": 390})
    child.press("Next")
    child.should_see("Choose one answer first.")
    expect(child.page.locator(".dsj-said__monkey")).to_be_visible()
    expect(child.page.locator(".dsj-companion__monkey")).to_be_hidden()


def test_the_words_of_the_companion_are_clear_of_the_buttons(child: Child) -> None:
    child.page.set_viewport_size({"width": 390, "height": 844})
    child.answer(1, "A")
    child.answer(2, "A")
    child.should_see("Question 3 of 10")
    words = child.page.locator(".dsj-companion__words").evaluate(BOX)
    back = child.page.get_by_role("link", name="Back", exact=True).evaluate(BOX)
    assert words[3] <= back[1]


def test_the_stem_is_in_the_middle_of_its_place_where_nothing_can_be_read_aloud(child: Child) -> None:
    for width, height in ((390, 844), (820, 1180), (1280, 800)):
        child.page.set_viewport_size({"width": width, "height": height})
        stem, place = (child.page.locator(one).evaluate(BOX) for one in (".dsj-stem", ".dsj-question__ask"))
        assert stem[0] + stem[2] == pytest.approx(place[0] + place[2], abs=2), width


def test_what_is_said_on_a_telephone_on_its_side_moves_no_answer(child: Child) -> None:
    child.page.set_viewport_size({"width": 844, "height": 390})
    before = child.page.locator(".dsj-option").first.evaluate(BOX)
    child.press("Next")
    child.should_see("Choose one answer first.")
    said = child.page.locator(".dsj-said").evaluate(BOX)
    assert child.page.locator(".dsj-option").first.evaluate(BOX) == before
    assert said[0] >= child.page.locator(".dsj-sheet").evaluate(BOX)[2]
    assert said[3] <= child.page.get_by_role("button", name="Next").evaluate(BOX)[1]


def test_the_review_on_a_telephone_on_its_side_has_one_hill_and_is_clear_of_the_way_to_the_grown_ups(
    child: Child,
) -> None:
    page = child.page
    page.set_viewport_size({"width": 844, "height": 390})
    page.goto(f"{page.url.rpartition('/question/')[0]}/submit")
    child.should_see("Nearly there")
    sheet, way, chest, monkey = (
        page.locator(one).evaluate(BOX)
        for one in (".dsj-review", ".dsj-header__grown-up", ".dsj-chest", ".dsj-companion__monkey")
    )
    assert sheet[2] < way[0]
    assert chest[2] <= monkey[0]
    assert chest[3] == pytest.approx(monkey[3], abs=2)


@pytest.mark.parametrize(("width", "height", "least"), [(1280, 800, 240), (844, 390, 150)])
def test_the_companion_is_large_and_has_a_hand_at_the_edge_of_a_sheet_beside_it(
    child: Child, width: int, height: int, least: int
) -> None:
    child.page.set_viewport_size({"width": width, "height": height})
    monkey, sheet = (child.page.locator(one).evaluate(BOX) for one in (".dsj-companion__monkey", ".dsj-sheet"))
    assert monkey[3] - monkey[1] >= least
    assert monkey[0] < sheet[2]
    assert monkey[2] > sheet[0]


def test_the_companion_is_as_large_when_it_speaks_on_a_telephone_on_its_side(child: Child) -> None:
    child.page.emulate_media(reduced_motion="reduce")
    child.page.set_viewport_size({"width": 844, "height": 390})
    child.answer(1, "A")
    child.should_see("Question 2 of 10")
    silent = child.page.locator(".dsj-companion__monkey").evaluate(BOX)
    child.answer(2, "A")
    child.should_see("Question 3 of 10")
    words = child.page.locator(".dsj-companion__words").evaluate(BOX)
    following = child.page.get_by_role("button", name="Next").evaluate(BOX)
    assert child.page.locator(".dsj-companion__monkey").evaluate(BOX) == silent
    assert silent[1] + 90 <= words[1] < words[3] <= following[1]


@pytest.mark.parametrize(("width", "height"), [(390, 844), (375, 553), (820, 1180), (1280, 800), (844, 390)])
def test_the_companion_is_whole_however_little_room_there_is(child: Child, width: int, height: int) -> None:
    child.page.emulate_media(reduced_motion="reduce")
    child.page.set_viewport_size({"width": width, "height": height})
    left, top, right, bottom = child.page.locator(".dsj-companion__monkey").evaluate(BOX)
    # Its drawing is 192 by 240.
    assert (right - left) / (bottom - top) == pytest.approx(0.8, abs=0.01)


@pytest.mark.parametrize(("width", "height"), [(390, 844), (820, 1180), (1280, 800), (844, 390)])
def test_the_chest_at_the_end_of_the_path_is_whole_or_not_there(child: Child, width: int, height: int) -> None:
    page = child.page
    page.set_viewport_size({"width": width, "height": height})
    page.goto(f"{page.url.rpartition('/')[0]}/9")
    chest, sheet = (page.locator(one).evaluate(BOX) for one in (".dsj-companion__chest", ".dsj-sheet"))
    hidden = chest[2] == chest[0]
    clear = chest[1] >= sheet[3] or chest[0] >= sheet[2]
    assert hidden or (clear and chest[2] <= width and chest[3] <= height)
    assert not hidden or width != 1280


def test_the_companion_moves_only_where_motion_is_wanted(child: Child) -> None:
    moving = "one => getComputedStyle(one).animationName"
    parts = [child.page.locator(one) for one in (".dsj-companion__monkey", ".dsj-companion use + use")]
    child.page.emulate_media(reduced_motion="reduce")
    assert [part.evaluate(moving) for part in parts] == ["none", "none"]
    child.page.emulate_media(reduced_motion="no-preference")
    assert "none" not in [part.evaluate(moving) for part in parts]
