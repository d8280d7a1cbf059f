"""A text alternative describes the picture without giving the answer."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from learning_jungle.curriculum.pictures import kinds, text_alternative
from learning_jungle.curriculum.pictures.phrases import in_words

few = settings(max_examples=50, deadline=None)


@pytest.mark.parametrize(
    ("one", "told"),
    [
        (kinds.objects([kinds.group("duck", 3)]), "Ducks to count: duck, duck, duck."),
        (kinds.objects([kinds.group("bun", 2, crossed=1)]), "Buns to count: bun, crossed-out bun."),
        (kinds.objects([kinds.group("apple", 1, colour="red")]), "Red apples to count: apple."),
        (kinds.equal_groups("bun", 2, 3), "Plate, plate. On every plate: bun, bun, bun."),
        (kinds.ten_frame(1, cells=5), "A frame. Its row: counter, empty, empty, empty, empty."),
        (
            kinds.ten_frame(2, cells=7),
            "A frame. Top row: counter, counter, empty, empty, empty. Bottom row: empty, empty.",
        ),
        (
            kinds.number_line(0, 50, 2, (0, 10, 20, 30, 40, 50), marker=26),
            "A number line with equal steps from 0 to 50. Numbers printed: 0, 10, 20, 30, 40, 50. There are five steps "
            "from one printed number to the next. An arrow points to the mark three marks after 20.",
        ),
        (
            kinds.scale("jug", 0, 500, 50, (0, 100, 200, 300, 400, 500), 350, "ml"),
            "A jug. Its unit is ml. Numbers printed: 0, 100, 200, 300, 400, 500. There are two steps from one printed "
            "number to the next. The water is at the mark one mark after 300.",
        ),
        (
            kinds.clock(4, 30),
            "A clock. The short hand is halfway between 4 and 5. The long hand points to 6.",
        ),
        (
            kinds.clock(12, 47, roman=True),
            "A clock. The short hand is between XII and I, nearer to I. The long hand points two small marks past IX.",
        ),
        (kinds.coins([10, 10, 5, 2]), "Coins: 10p, 10p, 5p, 2p."),
        (kinds.coins([500, 200]), "Notes and coins: £5, £2."),
        (
            kinds.fraction_bars([kinds.bar(3, 2)]),
            "A bar cut into equal parts. From the left: shaded, shaded, plain.",
        ),
        (
            kinds.fraction_shape("circle", 4, [0]),
            "A circle cut into equal slices, read round: shaded, plain, plain, plain.",
        ),
        (kinds.angles("line", [110, 70], ["110°", "?"]), "Angles side by side on a straight line: 110°, ?."),
        (kinds.rectangle(8, 3, "cm"), "A rectangle. One side is labelled 8 cm. A shorter side is labelled 3 cm."),
        (
            kinds.pictogram("Pets", 5, "star", [("Cats", 2.5)], "children"),
            "A pictogram: Pets. Key: one star is 5 children. Cats: star, star, half a star.",
        ),
        (kinds.tally("Birds", [("Wren", 6)]), "A tally chart: Birds. Wren: bundle of five, stroke."),
        (
            kinds.bar_chart("Pets", ["Cats", "Dogs"], [15, 25], 10, "Children"),
            "A bar chart: Pets. Up the side: Children. The scale starts at 0 and each gridline is worth 10. Cats: the "
            "bar reaches halfway from gridline one to gridline two. Dogs: the bar reaches halfway from gridline two to "
            "gridline three.",
        ),
    ],
)
def test_what_is_seen_is_told(one, told):
    assert text_alternative(one) == told


def speaks_of(text: str, number: int) -> bool:
    """Return whether the number is in the text, in digits or as a word."""
    return re.search(rf"(?<![\w.,])({number}|{in_words(number)})(?![\w])", text) is not None


@given(st.integers(1, 20), st.sampled_from(["line", "dice", "scatter"]))
@few
def test_a_count_of_objects_is_not_told(count, layout):
    assert not speaks_of(text_alternative(kinds.objects([kinds.group("duck", count)], layout)), count)


@given(st.integers(1, 10), st.integers(1, 10))
@few
def test_no_number_of_equal_groups_or_arrays_is_told(groups, each):
    for picture in (kinds.equal_groups("bun", groups, each), kinds.array(groups, each)):
        told = text_alternative(picture)
        assert not any(speaks_of(told, number) for number in (groups, each, groups * each))


@given(st.integers(0, 10))
@few
def test_a_frame_tells_neither_the_full_nor_the_empty(filled):
    told = text_alternative(kinds.ten_frame(filled))
    assert not any(speaks_of(told, number) for number in (filled, 10 - filled) if number)


@given(st.integers(0, 10), st.integers(1, 9), st.sampled_from([1, 2, 5, 10]))
@few
def test_a_reading_between_labels_is_not_told(label, marks, step):
    labels = [10 * step * n for n in range(12)]
    value = labels[label] + marks * step
    line = text_alternative(kinds.number_line(0, labels[-1], step, labels, marker=value))
    jug = text_alternative(kinds.scale("jug", 0, labels[-1], step, labels, value, "ml"))
    for told in (line.rpartition("arrow")[2], jug.rpartition("water")[2]):
        assert not speaks_of(told, value)


@given(st.integers(1, 12), st.sampled_from([0, 15, 30, 45]))
@few
def test_a_clock_tells_no_time(hour, minute):
    told = text_alternative(kinds.clock(hour, minute))
    assert not re.search(r"half past|quarter|o'clock|:\d\d", told)


@given(st.lists(st.sampled_from([1, 2, 5, 10, 20, 50]), min_size=2, max_size=6))
@few
def test_coins_tell_no_total(values):
    assert f"{sum(values)}p" not in text_alternative(kinds.coins(values)).replace(".", ",").split(", ")


@given(st.integers(2, 12), st.data())
@few
def test_a_fraction_is_not_named(parts, data):
    shaded = data.draw(st.integers(1, parts - 1))
    for picture in (
        kinds.fraction_bars([kinds.bar(parts, shaded)]),
        kinds.fraction_shape("circle", parts, list(range(shaded))),
    ):
        told = text_alternative(picture)
        assert told.count("shaded") == shaded
        assert told.count("plain") == parts - shaded
        assert not re.search(r"\d|half|third|quarter|fifth|out of", told)


# The text names the hours of the clock face, so a size equal to one of them proves nothing.
@given(st.integers(13, 175).filter(lambda size: size % 30))
@few
def test_an_angle_without_a_label_is_neither_measured_nor_named(degrees):
    told = text_alternative(kinds.angles("single", [degrees], [""]))
    assert not re.search(rf"\b{degrees}\b|acute|obtuse|right|reflex|°", told)


@given(st.integers(-9, 9), st.integers(-9, 9))
@few
def test_a_point_is_told_without_its_pair_of_coordinates(x, y):
    told = text_alternative(kinds.grid(-10, 10, [(x, y, "P")]))
    assert "(" not in told
    assert told.index("upright axis") < told.index("axis across")


@given(st.integers(2, 12), st.integers(2, 12))
@few
def test_neither_perimeter_nor_area_nor_volume_is_told(a, b):
    area, around, volume = a * b, 2 * (a + b), a * b * 13
    for picture in (kinds.rectangle(a, b, "cm"), kinds.squares([b] * a), kinds.cuboid(a, b, 13, "cm")):
        told = text_alternative(picture)
        assert not any(speaks_of(told, number) for number in (area, around, volume) if number not in (a, b, 13))


@given(st.integers(2, 20), st.sampled_from([2, 5, 10, 20]))
@few
def test_charts_tell_no_value(height, step):
    value = height * step
    rows = [("Cats", height), ("Dogs", 1)]
    told = [
        text_alternative(kinds.bar_chart("Pets", ["Cats"], [value], step, "Children")),
        text_alternative(kinds.line_graph("Pets", ["Mon"], [value], step, "Children")),
        text_alternative(kinds.pictogram("Pets", step, "star", rows, "children")),
    ]
    assert not any(speaks_of(text.partition("Cats:")[2], value) for text in told)
    assert not any(speaks_of(text.partition("Mon:")[2], value) for text in told)


@given(st.integers(6, 40))
@few
def test_a_tally_tells_no_total(count):
    assert not speaks_of(text_alternative(kinds.tally("Birds", [("Wren", count)])), count)


def test_a_circle_part_is_told_without_its_name():
    for part in ("radius", "diameter", "circumference", "centre"):
        assert part not in text_alternative(kinds.circle_parts(part, "6 cm"))


def test_panels_tell_each_option_after_its_letter():
    told = text_alternative(kinds.panels([kinds.coins([value]) for value in (1, 2, 5, 10)]))
    assert told == "A: Coins: 1p. B: Coins: 2p. C: Coins: 5p. D: Coins: 10p."
