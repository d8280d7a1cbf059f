"""Scales, tables and rows in line: what is drawn, and that the words do not give the answer."""

from __future__ import annotations

import re

import pytest

from learning_jungle.curriculum.pictures import kinds, render, text_alternative
from learning_jungle.curriculum.pictures.objects import UnknownPicture


def _places(svg: str) -> list[tuple[float, float]]:
    found = re.findall(r'<g class="dsj-pic-object" transform="translate\(([0-9.]+) ([0-9.]+)\)', svg)
    return [(float(x), float(y)) for x, y in found]


@pytest.mark.parametrize("at", ["on", "under", "next to", "behind"])
def test_the_words_for_a_place_do_not_name_it(at: str) -> None:
    assert not re.search(rf"\b{at}\b", text_alternative(kinds.place("cat", at)))


@pytest.mark.parametrize("lower", ["left", "right", "neither"])
def test_the_words_for_scales_do_not_say_what_is_heavier(lower: str) -> None:
    assert not re.search("heav|light|weigh", text_alternative(kinds.balance("ball", "cup", lower)))


def test_an_unknown_place_or_tilt_has_no_drawing() -> None:
    with pytest.raises(UnknownPicture, match="no place"):
        render(kinds.place("cat", "inside"))
    with pytest.raises(UnknownPicture, match="lower at"):
        text_alternative(kinds.balance("ball", "cup", "top"))


def test_matched_rows_line_up_and_each_kind_has_one_row() -> None:
    svg = render(kinds.objects([kinds.group("dog", 9), kinds.group("cat", 4)], "matched"))
    dogs, cats = _places(svg)[:9], _places(svg)[9:]
    assert len({y for _, y in dogs}) == len({y for _, y in cats}) == 1
    assert [x for x, _ in dogs][:4] == [x for x, _ in cats]


def test_things_in_twos_stand_in_two_rows_of_half_as_many() -> None:
    rows = [y for _, y in _places(render(kinds.objects([kinds.group("egg", 16)], "twos")))]
    assert {rows.count(y) for y in rows} == {8}


def test_a_ruler_says_where_the_ribbon_starts_and_ends_and_not_how_long_it_is() -> None:
    told = text_alternative(kinds.ruler(3, 11)).partition(". A ribbon")[2]
    assert told == " above it starts at 3 and ends at 11."


def test_no_number_beside_an_axis_cuts_the_letter_of_the_axis() -> None:
    svg = render(kinds.grid(0, 10, [(3, 2, "")]))
    assert min(svg.index(">x<"), svg.index(">y<")) > svg.rindex("paint-order")
