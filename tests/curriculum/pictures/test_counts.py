"""A drawing has the numbers of things, parts, marks and turns in its data."""

from __future__ import annotations

import math
import re
from xml.etree import ElementTree

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from learning_jungle.curriculum.item import Picture
from learning_jungle.curriculum.pictures import OBJECT_KINDS, kinds, render
from learning_jungle.curriculum.pictures.clocks import hand_turns
from learning_jungle.curriculum.pictures.outlines import with_sides

few = settings(max_examples=30, deadline=None)
object_kinds = st.sampled_from(sorted(OBJECT_KINDS))


def having(one: Picture, class_: str) -> list[ElementTree.Element]:
    root = ElementTree.fromstring(render(one))
    return [element for element in root.iter() if class_ in element.get("class", "").split()]


def moved(element: ElementTree.Element) -> tuple[float, float, float]:
    """Return the position and the scale of a group."""
    x, y = re.search(r"translate\((\S+) (\S+)\)", element.get("transform")).groups()
    scale = re.search(r"scale\((\S+)\)", element.get("transform"))
    return float(x), float(y), float(scale.group(1)) if scale else 1.0


@given(
    object_kinds,
    st.lists(st.integers(0, 20), min_size=1, max_size=3),
    st.sampled_from(["line", "dice", "scatter"]),
    st.data(),
)
@few
def test_as_many_things_as_counted_and_none_touches_another(kind, counts, layout, data):
    crossed = [data.draw(st.integers(0, count)) for count in counts]
    groups = [kinds.group(kind, count, gone) for count, gone in zip(counts, crossed, strict=True)]
    one = kinds.objects(groups, layout)
    things = having(one, "dsj-pic-object")
    assert len(things) == sum(counts)
    assert len(having(one, "dsj-pic-crossed")) == sum(crossed)
    places = [moved(thing) for thing in things]
    for n, (x, y, scale) in enumerate(places):
        assert 0 <= x <= 340
        for u, v, _ in places[n + 1 :]:
            assert max(abs(x - u), abs(y - v)) >= scale * 40


@given(st.sampled_from(["line", "scatter"]), st.integers(1, 20))
@few
def test_no_thing_to_count_is_smaller_than_a_finger_can_follow(layout, count):
    things = having(kinds.objects([kinds.group("duck", count)], layout), "dsj-pic-object")
    assert all(moved(thing)[2] * 40 >= 24 for thing in things)


@given(object_kinds, st.integers(1, 6), st.integers(1, 10), st.sampled_from(["plate", "bag", "ring"]))
@few
def test_equal_groups_hold_equally_many(kind, groups, each, holder):
    holders = having(kinds.equal_groups(kind, groups, each, holder), "dsj-pic-holder")
    inside = [sum("dsj-pic-object" in element.get("class", "") for element in held.iter()) for held in holders]
    assert inside == [each] * groups


@pytest.mark.parametrize(("groups", "rows"), [(3, [3]), (4, [2, 2]), (5, [3, 2]), (6, [3, 3])])
def test_equal_groups_are_in_rows_of_nearly_the_same_number(groups, rows):
    heights = [moved(held)[1] for held in having(kinds.equal_groups("frog", groups, 2), "dsj-pic-holder")]
    assert [heights.count(height) for height in sorted(set(heights))] == rows


@given(st.integers(1, 12), st.integers(1, 12))
@few
def test_an_array_is_full(rows, columns):
    assert len(having(kinds.array(rows, columns), "dsj-pic-object")) == rows * columns


@given(st.integers(0, 10), st.integers(0, 10), st.sampled_from([5, 10, 20]))
@few
def test_a_frame_has_its_counters_and_its_cells(filled, second, cells):
    one = kinds.ten_frame(filled, second, cells)
    assert len(having(one, "dsj-pic-object")) == filled + second
    assert len(having(one, "dsj-pic-cell")) == max(
        cells, -(-(filled + second) // 10) * 10 if filled + second > cells else 0
    )


@given(st.integers(-20, 20), st.integers(1, 40), st.integers(1, 10))
@few
def test_a_number_line_has_a_tick_for_each_step(start, steps, step):
    stop = start + steps * step
    one = kinds.number_line(start, stop, step, (start, stop), marker=start)
    assert len(having(one, "dsj-pic-tick")) == steps + 1
    assert len(having(one, "dsj-pic-marker")) == 1


@pytest.mark.parametrize("form", ["jug", "thermometer", "weighing"])
def test_a_scale_has_a_tick_for_each_step_and_one_level(form):
    one = kinds.scale(form, 0, 100, 10, (0, 50, 100), 70, "ml")
    assert len(having(one, "dsj-pic-tick")) == 11
    assert len(having(one, "dsj-pic-level")) == 1


@pytest.mark.parametrize(
    ("hour", "minute", "turns"),
    [(12, 0, (0, 0)), (3, 0, (90, 0)), (4, 30, (135, 180)), (9, 45, (292.5, 270)), (12, 10, (5, 60))],
)
def test_the_hour_hand_moves_with_the_minutes(hour, minute, turns):
    assert hand_turns(hour, minute) == turns


@given(st.integers(1, 12), st.integers(0, 59), st.booleans())
@few
def test_the_hour_hand_is_shorter_and_thicker_and_both_point_where_they_should(hour, minute, ticks):
    one = kinds.clock(hour, minute, minute_ticks=ticks)
    seen = []
    for class_, turn in zip(("dsj-pic-hour", "dsj-pic-minute"), hand_turns(hour, minute), strict=True):
        (line,) = having(one, class_)[0]
        x1, y1, x2, y2 = (float(line.get(name)) for name in ("x1", "y1", "x2", "y2"))
        pointed = math.degrees(math.atan2(x2 - x1, y1 - y2)) % 360
        assert abs((pointed - turn + 180) % 360 - 180) < 0.5
        seen.append((math.hypot(x2 - x1, y2 - y1), float(line.get("stroke-width"))))
    (short, thick), (long, thin) = seen
    assert short < 0.75 * long
    assert thick > 1.5 * thin


@given(st.lists(st.sampled_from([1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000]), min_size=1, max_size=12))
@few
def test_every_coin_and_note_is_drawn_with_its_value(values):
    pieces = having(kinds.coins(values), "dsj-pic-object")
    printed = ["".join(piece.itertext()) for piece in pieces]
    assert printed == [f"{value}p" if value < 100 else f"£{value // 100}" for value in values]


@given(st.lists(st.tuples(st.integers(1, 20), st.integers(0, 20)), min_size=1, max_size=3))
@few
def test_bars_have_their_parts_and_their_shading(bars):
    bars = [(parts, min(parts, shaded)) for parts, shaded in bars]
    one = kinds.fraction_bars([kinds.bar(parts, shaded) for parts, shaded in bars])
    assert len(having(one, "dsj-pic-part")) == sum(parts for parts, _ in bars)
    assert len(having(one, "dsj-pic-shaded")) == sum(shaded for _, shaded in bars)


@given(st.sampled_from(["circle", "square", "rectangle"]), st.integers(1, 12), st.booleans(), st.data())
@few
def test_a_shape_has_its_parts_and_its_shading(shape, parts, equal, data):
    shaded = data.draw(st.sets(st.integers(0, parts - 1)))
    one = kinds.fraction_shape(shape, parts, sorted(shaded), equal)
    assert len(having(one, "dsj-pic-part")) == parts
    assert len(having(one, "dsj-pic-shaded")) == len(shaded)


@given(st.sampled_from(["square", "rectangle"]), st.integers(2, 12), st.booleans())
@few
def test_equal_parts_are_equal_and_unequal_ones_plainly_not(shape, parts, equal):
    cells = having(kinds.fraction_shape(shape, parts, [], equal), "dsj-pic-part")
    areas = sorted(float(cell.get("width")) * float(cell.get("height")) for cell in cells)
    ratio = areas[-1] / areas[0]
    assert ratio < 1.01 if equal else ratio >= 2


@given(st.lists(st.integers(1, 12), min_size=1, max_size=8))
@few
def test_squares_to_count(rows):
    assert len(having(kinds.squares(rows), "dsj-pic-cell")) == sum(rows)


@given(st.lists(st.integers(0, 12), min_size=1, max_size=5), st.sampled_from([1, 2, 5, 10]))
@few
def test_bars_are_as_high_as_their_values(heights, step):
    one = kinds.bar_chart("Title", [f"C{n}" for n in range(len(heights))], [step * n for n in heights], step, "Count")
    bars = [float(bar.get("height")) for bar in having(one, "dsj-pic-bar")]
    gridlines = having(one, "dsj-pic-gridline")
    assert len(gridlines) == max([*heights, 1]) + 1
    apart = float(gridlines[0].get("y1")) - float(gridlines[1].get("y1"))
    assert bars == pytest.approx([apart * height for height in heights], abs=0.2)


@given(st.lists(st.integers(0, 30), min_size=1, max_size=4))
@few
def test_a_tally_has_a_stroke_for_each(counts):
    one = kinds.tally("Birds", [(f"Row {n}", count) for n, count in enumerate(counts)])
    assert len(having(one, "dsj-pic-stroke")) == sum(counts)


@given(st.lists(st.integers(0, 20), min_size=1, max_size=4))
@few
def test_a_pictogram_has_its_symbols_and_halves(halves):
    one = kinds.pictogram("Pets", 2, "star", [(f"Row {n}", half / 2) for n, half in enumerate(halves)], "children")
    assert len(having(one, "dsj-pic-object")) == sum(half // 2 for half in halves)
    assert len(having(one, "dsj-pic-half")) == sum(half % 2 for half in halves)
    assert len(having(one, "dsj-pic-key")) == 1


@given(st.lists(st.integers(5, 20), min_size=3, max_size=8))
@few
def test_a_polygon_has_sides_in_proportion(lengths):
    if 2 * max(lengths) >= sum(lengths):
        with pytest.raises(ValueError, match="do not close"):
            with_sides(lengths)
        return
    corners = with_sides(lengths)
    sides = [math.dist(corners[n], corners[(n + 1) % len(corners)]) for n in range(len(corners))]
    unit = sides[0] / lengths[0]
    assert sides == pytest.approx([unit * length for length in lengths], rel=0.01)


@given(st.integers(1, 5), st.integers(1, 4), st.integers(1, 4))
@few
def test_a_block_shows_the_cubes_of_its_front(length, width, height):
    assert len(having(kinds.cuboid(length, width, height, "cm", cubes=True), "dsj-pic-cell")) == length * height
