"""Every picture is valid SVG that scales, has no scripts, has no clashing ids and escapes its texts."""

from __future__ import annotations

import inspect
import re
from itertools import pairwise
from xml.etree import ElementTree

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from learning_jungle.curriculum.item import Picture
from learning_jungle.curriculum.pictures import (
    OBJECT_KINDS,
    SHAPE_NAMES,
    SOLID_NAMES,
    UnknownPicture,
    kinds,
    render,
    text_alternative,
)
from learning_jungle.curriculum.pictures.palette import CARD, CREAM, GUIDE, INK, NAMED, SHADE, VIOLET
from learning_jungle.curriculum.pictures.svg import FONT, SMALLEST_FONT
from tests.curriculum.pictures.examples import ALL, called

HOSTILE = "<script>alert('1')</script> & \"quoted\" \x00\x1f\ud800 ]]>"
PARTS = {"group", "bar"}


def drawn(one: Picture) -> ElementTree.Element:
    return ElementTree.fromstring(render(one))


def local(element: ElementTree.Element) -> str:
    return element.tag.rpartition("}")[2]


def test_every_kind_has_an_example():
    makers = {
        name
        for name, made in inspect.getmembers(kinds, inspect.isfunction)
        if made.__module__ == kinds.__name__ and name not in PARTS
    }
    assert {picture.kind for picture in ALL} == makers


def test_a_picture_is_one_scalable_labelled_image_on_a_card():
    for one in ALL:
        root = drawn(one)
        assert local(root) == "svg", called(one)
        left, top, wide, high = (float(number) for number in root.get("viewBox").split())
        assert (left, top) == (0, 0), called(one)
        assert 340 <= wide <= 360, called(one)
        assert 0 < high < 700, called(one)
        assert root.get("width") is None, called(one)
        assert root.get("height") is None, called(one)
        assert root.get("role") == "img", called(one)
        assert root.get("aria-label") == text_alternative(one), called(one)
        card = root[0]
        assert (local(card), card.get("fill"), card.get("width")) == ("rect", CARD, root.get("viewBox").split()[2]), (
            called(one)
        )


def test_a_picture_carries_nothing_that_runs_styles_refers_or_clashes():
    for one in ALL:
        for element in drawn(one).iter():
            assert local(element) not in {"script", "style", "use", "image", "foreignObject", "a"}, called(one)
            for name, value in element.attrib.items():
                assert name not in {"id", "style", "href"}, called(one)
                assert not name.startswith("on"), called(one)
                assert "url(" not in value, called(one)
            for class_ in element.get("class", "").split():
                assert class_.startswith("dsj-pic"), called(one)


def test_a_picture_survives_its_json():
    for one in ALL:
        again = Picture.from_json(one.to_json())
        assert render(again) == render(one), called(one)


def test_labels_are_large_enough_to_read():
    for one in ALL:
        sizes = [float(text.get("font-size")) for text in drawn(one).iter() if local(text) == "text"]
        assert all(size >= SMALLEST_FONT for size in sizes), called(one)


def test_the_texts_of_a_table_are_larger() -> None:
    texts = drawn(kinds.table("Train times", ["Leaves Holt", "Arrives Elmley"], [["11:16", "12:03"]])).iter()
    assert min(float(text.get("font-size")) for text in texts if local(text) == "text") == FONT > SMALLEST_FONT


@pytest.mark.parametrize(
    ("names", "shown"),
    [
        (["March", "April", "September", "October"], ["Mar", "Apr", "Sept", "Oct"]),
        (["Monday", "Wednesday", "Thursday", "Friday"], ["Mon", "Wed", "Thu", "Fri"]),
        (["March", "April"], ["March", "April"]),
        (["hopscotch", "skipping", "tag", "cards"], ["hopscotch", "skipping", "tag", "cards"]),
        (["10 a.m.", "11 a.m.", "noon", "1 p.m.", "2 p.m."], ["10 a.m.", "11 a.m.", "noon", "1 p.m.", "2 p.m."]),
    ],
)
def test_the_names_below_a_chart_are_on_one_line(names, shown) -> None:
    chart = kinds.bar_chart("Trees planted", names, [100] * len(names), 100, "Number of trees")
    texts = {text.text: text.get("y") for text in drawn(chart).iter() if local(text) == "text"}
    assert [name for name in texts if name in shown] == shown
    assert len({texts[name] for name in shown}) == 1
    assert all(name in text_alternative(chart) for name in names)


@pytest.mark.parametrize(
    "one",
    [
        kinds.table(HOSTILE, [HOSTILE], [[HOSTILE]]),
        kinds.tally(HOSTILE, [(HOSTILE, 3)]),
        kinds.bar_chart(HOSTILE, [HOSTILE], [3], 1, HOSTILE),
        kinds.line_graph(HOSTILE, [HOSTILE], [3], 1, HOSTILE),
        kinds.pie_chart(HOSTILE, [(HOSTILE, 360)]),
        kinds.pictogram(HOSTILE, 2, "star", [(HOSTILE, 2)], HOSTILE),
        kinds.triangle(HOSTILE, HOSTILE, (HOSTILE, HOSTILE, HOSTILE)),
        kinds.parallelogram(HOSTILE, HOSTILE, HOSTILE),
        kinds.polygon([HOSTILE, "", ""]),
        kinds.rectangle(3, 2, HOSTILE),
        kinds.cuboid(3, 2, 1, HOSTILE),
        kinds.angles("line", [90, 90], [HOSTILE, ""]),
        kinds.lines([(0, 0, 9, 9, HOSTILE)]),
        kinds.grid(0, 5, [(1, 2, HOSTILE)]),
        kinds.shape("square", label=HOSTILE),
        kinds.circle_parts("radius", HOSTILE),
        kinds.scale("jug", 0, 10, 1, (0, 10), 3, HOSTILE),
        kinds.fraction_bars([kinds.bar(2, 0, [HOSTILE, HOSTILE])]),
    ],
    ids=called,
)
def test_a_hostile_text_stays_text(one):
    text = render(one)
    assert "<script" not in text
    texts = "".join(ElementTree.fromstring(text).itertext())
    assert "<script>alert('1')</script>" in texts


@given(title=st.text(max_size=40), name=st.text(max_size=20), cell=st.text(max_size=20))
@settings(max_examples=40, deadline=None)
def test_any_text_makes_sound_xml(title, name, cell):
    for picture in (kinds.table(title, [name, name], [[cell, cell]]), kinds.bar_chart(title, [name], [4], 2, cell)):
        assert local(drawn(picture)) == "svg"


@pytest.mark.parametrize(
    "one",
    [
        Picture("hologram", {}),
        kinds.objects([kinds.group("gryphon", 2)]),
        kinds.objects([kinds.group("duck", 2, colour="octarine")]),
        kinds.objects([kinds.group("duck", 2)], "heap"),
        kinds.equal_groups("duck", 2, 2, "hammock"),
        kinds.pattern(["duck", "gryphon"]),
        kinds.scale("sundial", 0, 10, 1, (0, 10), 3, "h"),
        kinds.coins([3]),
        kinds.fraction_shape("cloud", 4, [1]),
        kinds.shape("blob"),
        kinds.solid("torus"),
        kinds.angles("spiral", [30], [""]),
        kinds.polygon(["1 cm"] * 4, "wobbly"),
        kinds.triangle(form="square"),
        kinds.circle_parts("sector"),
        kinds.pictogram("Pets", 2, "gryphon", [("Cats", 2)], "children"),
        kinds.panels([kinds.shape("blob")]),
        Picture("panels", {"panels": [{"kind": "hologram"}]}),
    ],
    ids=called,
)
def test_what_nobody_has_drawn_is_named(one):
    with pytest.raises(UnknownPicture, match=r"^no "):
        render(one)


def test_every_thing_is_drawn_and_told():
    for kind in sorted(OBJECT_KINDS):
        one = kinds.objects([kinds.group(kind, 2)])
        assert len(drawn(one).findall(".//*[@class='dsj-pic-object']")) == 2, kind
        assert text_alternative(one).count(kind) >= 2, kind


def test_every_shape_is_drawn_and_told_without_its_name():
    for name in sorted(SHAPE_NAMES):
        one = kinds.shape(name, 30)
        assert len(drawn(one).findall(".//*[@class='dsj-pic-shape']")) == 1, name
        assert name not in text_alternative(one).lower(), name


@pytest.mark.parametrize("name", sorted(SOLID_NAMES))
def test_every_solid_is_drawn_and_told_without_its_name(name):
    one = kinds.solid(name)
    assert len(drawn(one).findall(".//*[@class='dsj-pic-solid']")) == 1
    assert name not in text_alternative(one).lower()


def luminance(colour: str) -> float:
    channels = [int(colour[n : n + 2], 16) / 255 for n in (1, 3, 5)]
    linear = [channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4 for channel in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize(
    ("one", "other", "least"),
    [(INK, CARD, 4.5), (CARD, VIOLET, 4.5), (GUIDE, CARD, 3), (SHADE, CARD, 3), (SHADE, CREAM, 3), (INK, SHADE, 3)],
)
def test_colours_stand_apart(one, other, least):
    assert contrast(one, other) >= least


def test_an_outline_stands_apart_from_every_fill():
    assert all(contrast(INK, fill) >= 3 for name, fill in NAMED.items() if name != "black")


def test_panels_bear_the_letters_in_order():
    root = drawn(kinds.panels([kinds.shape(name) for name in ("circle", "square", "kite", "hexagon")]))
    panels = root.findall(".//*[@class='dsj-pic-panel']")
    assert [panel.find(".//{*}text").text for panel in panels] == list("ABCD")
    places = [
        tuple(float(number) for number in re.findall(r"[\d.]+", panel.get("transform") or "0 0")) for panel in panels
    ]
    assert len(set(places)) == 4


def test_ribbons_in_panels_stand_one_under_another_so_that_lengths_compare():
    root = drawn(kinds.panels([kinds.ribbon(length) for length in (20, 40, 60, 80)]))
    panels = root.findall(".//*[@class='dsj-pic-panel']")
    moves = [[float(n) for n in re.findall(r"[\d.]+", panel.get("transform") or "0 0")] for panel in panels]
    assert {x for x, _ in moves} == {0}
    assert all(above[1] < below[1] for above, below in pairwise(moves))


@pytest.mark.parametrize(("low", "zeros"), [(0, 1), (-5, 0), (-10, 0)])
def test_no_zero_stands_behind_the_first_number_below_it(low: int, zeros: int) -> None:
    assert len(re.findall(r">0<", render(kinds.grid(low, 10, [(3, 2, "P")])))) == zeros
