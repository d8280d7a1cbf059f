"""The start page: the child's animal, the chest and the companion have room beside each other."""

from __future__ import annotations

import pytest

from testing.browser.navigator import Navigator

pytestmark = pytest.mark.browser
#: In CSS pixels: a smaller chest is not seen as one.
SMALLEST_CHEST = 90
DRAWN = ".dsj-welcome .dsj-animal, .dsj-chest, .dsj-companion__monkey, .dsj-companion__words, .dsj-welcome h1"
#: Returns the width of the chest, and each pair of pieces of which one covers the other.
MEASURE = """(drawn) => {
  const pieces = [...document.querySelectorAll(drawn)].map((one) => [one.classList[0] || one.tagName, one])
    .map(([name, one]) => [name, one.getBoundingClientRect()]);
  const covered = pieces.flatMap(([name, box], n) => pieces.slice(n + 1)
    .filter(([, other]) => box.left < other.right && other.left < box.right)
    .filter(([, other]) => box.top < other.bottom && other.top < box.bottom)
    .map(([other]) => [name, other]));
  return [pieces.length, document.querySelector('.dsj-chest').getBoundingClientRect().width, covered];
}"""


@pytest.mark.parametrize(("width", "height"), [(340, 640), (390, 844), (820, 1180), (1280, 720), (844, 390)])
def test_the_animal_the_chest_and_the_companion_have_room(family: Navigator, width: int, height: int) -> None:
    family.arrive("Maya")
    page = family.page
    page.set_viewport_size({"width": width, "height": height})
    page.goto("/children/")
    family.press("Start with Maya")
    family.should_see("Hello Maya")
    pieces, chest, covered = page.evaluate(MEASURE, DRAWN)
    assert pieces == 5
    assert chest >= SMALLEST_CHEST
    assert covered == []
    assert page.evaluate("document.documentElement.scrollWidth") <= width
