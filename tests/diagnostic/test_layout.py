"""A question's layout depends on the shape of its picture and the length of its options."""

from __future__ import annotations

import pytest

from learning_jungle.curriculum.pictures import kinds
from learning_jungle.diagnostic.layout import not_yet_words, options_layout, shape_of


@pytest.mark.parametrize(
    ("width", "height", "shape"),
    [
        (340, 60, "thin"),
        (340, 85, "thin"),
        (340, 86, "wide"),
        (340, 153, "wide"),
        (340, 221, "low"),
        (340, 306, "medium"),
        (340, 340, "square"),
        (340, 408, "square"),
        (340, 409, "tall"),
        (340, 651.6, "tall"),
    ],
)
def test_the_shape_of_a_drawing(width: float, height: float, shape: str) -> None:
    assert shape_of(f'<svg viewBox="0 0 {width} {height}"></svg>') == shape


def test_a_drawing_without_a_size_has_no_shape() -> None:
    with pytest.raises(ValueError, match="view box"):
        shape_of("<svg></svg>")


@pytest.mark.parametrize(
    ("options", "layout"),
    [
        (("1", "2", "3", "1234"), "short"),
        (("1", "2", "3", "12345"), "medium"),
        (("15 m", "5 m", "1", "2"), "medium"),
        (("rectangle", "kite", "1", "2"), "medium"),
        (("trapezium", "kite", "1", "2"), "long"),
        (("equilateral", "kite", "1", "2"), "long"),
    ],
)
def test_the_widest_option_decides(options, layout: str) -> None:
    assert options_layout(options, None) == layout


def test_options_that_are_drawn_are_in_two_rows_or_one_under_another_where_lengths_compare() -> None:
    drawn = kinds.panels([kinds.solid("cube")] * 4)
    assert options_layout(("A", "B", "C", "D"), drawn) == "drawn"
    assert options_layout(("A", "B", "C", "D"), kinds.panels([kinds.ribbon(20)] * 4)) == "stacked"
    assert options_layout(("A", "B", "C", "D"), kinds.solid("cube")) == "short"


@pytest.mark.parametrize(
    ("year_group", "words"), [(0, "don’t know"), (2, "don’t know"), (3, "learned"), (6, "learned")]
)
def test_the_fifth_answer_has_words_for_the_age(year_group, words):
    assert words in not_yet_words(year_group)
