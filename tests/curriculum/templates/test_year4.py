"""The questions of Year 4, over many seeds."""

from __future__ import annotations

from collections import Counter
from fractions import Fraction
from itertools import pairwise
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from learning_jungle.curriculum.questions import templates_for
from learning_jungle.curriculum.taught.strands import DIFFICULTIES, STRANDS
from tests.curriculum.templates.soundness import check_whole_item, evaluated, numbers_in, value_of, ways_to_fill

TEMPLATES = templates_for(4)
BY_ID = {one.id: one for one in TEMPLATES}
SEEDS = st.integers(min_value=0, max_value=2**32)
MONEY = ("Y4-T57", "Y4-T58", "Y4-T59")
ROMAN = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}


def minutes(text: str) -> int:
    hour, minute = (int(part) for part in text.split(" ")[0].split(":"))
    if "m." in text:
        hour = hour % 12 + (12 if "p.m." in text else 0)
    return 60 * hour + minute


def roman(symbols: str) -> int:
    values = [ROMAN[symbol] for symbol in symbols]
    return sum(-a if a < b else a for a, b in zip(values, [*values[1:], 0], strict=True))


def rows(data: dict) -> dict[str, int]:
    return dict(zip(data.get("categories") or data["labels"], data["values"], strict=True))


def rounded(number: Fraction, size: int) -> int:
    return int((number + Fraction(size, 2)) // size * size)


def named_rows(stem: str, data: dict) -> list[int]:
    """The values of the rows that the stem names, in its order."""
    places = sorted((stem.index(name), value) for name, value in rows(data).items() if name in stem)
    return [value for _, value in places]


#: From the numbers of the stem, the stem and the picture, what the key is worth.
KEYS = {
    "Y4-T01": lambda n, stem, drawn: n[1] + 100,
    "Y4-T02": lambda n, stem, drawn: drawn["marker"] - n[1],
    "Y4-T03": lambda n, stem, drawn: rounded(n[0], 100),
    "Y4-T04": lambda n, stem, drawn: roman(stem.rstrip("?").split(" ")[-1]),
    "Y4-T05": lambda n, stem, drawn: n[0] - n[1],
    "Y4-T06": lambda n, stem, drawn: n[0] + n[1],
    "Y4-T07": lambda n, stem, drawn: sum([n[0]] * int(n[1])),
    "Y4-T08": lambda n, stem, drawn: n[0] / n[1],
    "Y4-T09": lambda n, stem, drawn: n[0] / n[1] if "÷" in stem else n[0] * n[1],
    "Y4-T11": lambda n, stem, drawn: sum([n[0]] * int(n[1])),
    "Y4-T13": lambda n, stem, drawn: n[0] / 100,
    "Y4-T14": lambda n, stem, drawn: n[0] / 100,
    "Y4-T16": lambda n, stem, drawn: sum(drawn["rows"]),
    "Y4-T19": lambda n, stem, drawn: named_rows(stem, drawn)[0] - named_rows(stem, drawn)[1],
    "Y4-T27": lambda n, stem, drawn: n[0] - n[1],
    "Y4-T28": lambda n, stem, drawn: abs(n[0] - n[1]),
    "Y4-T30": lambda n, stem, drawn: n[0] - n[1] - n[2],
    "Y4-T31": lambda n, stem, drawn: n[0] * n[1] * n[2],
    "Y4-T36": lambda n, stem, drawn: n[2] - n[0] * n[1],
    "Y4-T39": lambda n, stem, drawn: n[1] / n[0] * n[2],
    "Y4-T42": lambda n, stem, drawn: n[2] * n[0] / n[1],
    "Y4-T43": lambda n, stem, drawn: n[0] - n[0] * n[1] / n[2],
    "Y4-T44": lambda n, stem, drawn: n[0] / n[1] * n[2],
    "Y4-T47": lambda n, stem, drawn: n[0] / 10,
    "Y4-T48": lambda n, stem, drawn: rounded(n[0], 1),
    "Y4-T52": lambda n, stem, drawn: sum(drawn["rows"]),
    "Y4-T53": lambda n, stem, drawn: (n[0] - 2 * n[1]) / 2,
    "Y4-T54": lambda n, stem, drawn: 2 * drawn["width"] + 2 * drawn["height"],
    "Y4-T70": lambda n, stem, drawn: named_rows(stem, drawn)[0],
    "Y4-T72": lambda n, stem, drawn: named_rows(stem, drawn)[0] - named_rows(stem, drawn)[1],
    "Y4-T73": lambda n, stem, drawn: sum(named_rows(stem, drawn)[:2]) - named_rows(stem, drawn)[2],
}


def test_every_strand_has_three_templates_of_every_difficulty_between_them() -> None:
    counted = Counter(one.strand for one in TEMPLATES)
    spread = {(one.strand, one.difficulty) for one in TEMPLATES}

    assert len(TEMPLATES) >= 22
    assert len(BY_ID) == len(TEMPLATES)
    for strand in STRANDS:
        if strand != "ratio-algebra":
            assert counted[strand] >= 3
            assert all((strand, difficulty) in spread for difficulty in DIFFICULTIES)


def test_a_form_can_be_filled_in_very_many_ways() -> None:
    strands = {
        "number": 2,
        "addition-subtraction": 1,
        "multiplication-division": 2,
        "fractions": 2,
        "measurement": 1,
        "geometry": 1,
        "statistics": 1,
    }

    assert ways_to_fill(TEMPLATES, strands, (3, 5, 2)) > 10**6


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda one: one.id)
@settings(max_examples=40, deadline=None)
@given(seed=SEEDS)
def test_every_question_is_sound(template, seed) -> None:
    item = template.item(Random(seed))

    check_whole_item(template, item, most_words=28, most=99_999)
    if item.expression and "£" not in item.stem and not (item.picture and item.picture.kind == "fraction_bars"):
        assert value_of(item.key) == evaluated(item.expression)


@pytest.mark.parametrize("id", KEYS)
@settings(max_examples=40, deadline=None)
@given(seed=SEEDS)
def test_the_key_is_what_the_question_asks_for(id, seed) -> None:
    item = BY_ID[id].item(Random(seed))
    drawn = item.picture.to_json() if item.picture else {}

    assert value_of(item.key) == KEYS[id](numbers_in(item.stem), item.stem, drawn)


@pytest.mark.parametrize("id", MONEY)
@settings(max_examples=40, deadline=None)
@given(seed=SEEDS)
def test_money_is_exact_and_every_option_is_an_amount_in_pounds(id, seed) -> None:
    item = BY_ID[id].item(Random(seed))

    assert 100 * value_of(item.key) == evaluated(item.expression)
    assert all(option[0] == "£" for option in item.options)


@given(seed=SEEDS)
def test_times_agree_on_both_clocks(seed) -> None:
    written, drawn, later = (BY_ID[id].item(Random(seed)) for id in ("Y4-T17", "Y4-T55", "Y4-T56"))

    assert minutes(written.key) == minutes(written.stem.split(" ")[1] + " p.m.")
    assert minutes(drawn.key) == 60 * (drawn.picture.data["hour"] + 12) + drawn.picture.data["minute"]
    start, lasts = later.stem.split(" ")[4], later.stem.split(" ")[7]
    assert minutes(later.key) == minutes(start) + int(lasts)
    for item in (written, drawn, later):
        assert len({minutes(option) for option in item.options}) == 4


@given(seed=SEEDS)
def test_the_greatest_or_smallest_is_the_only_one(seed) -> None:
    for id, size in (("Y4-T15", value_of), ("Y4-T24", value_of), ("Y4-T25", roman)):
        item = BY_ID[id].item(Random(seed))
        sizes = [size(option) for option in item.options]
        best = min(sizes) if "smallest" in item.stem else max(sizes)
        assert size(item.key) == best
        assert sizes.count(best) == 1


@given(seed=SEEDS)
def test_one_option_is_a_factor_or_a_factor_pair(seed) -> None:
    factor, pair = (BY_ID[id].item(Random(seed)) for id in ("Y4-T10", "Y4-T32"))

    (n,) = numbers_in(factor.stem)
    assert [option for option in factor.options if n % int(option) == 0] == [factor.key]
    (n,) = numbers_in(pair.stem)
    pairs = [option for option in pair.options if numbers_in(option)[0] * numbers_in(option)[1] == n]
    assert pairs == [pair.key]


@given(seed=SEEDS)
def test_one_number_rounds_to_the_one_asked_for(seed) -> None:
    item = BY_ID["Y4-T23"].item(Random(seed))
    wanted, size = numbers_in(item.stem)

    assert [option for option in item.options if rounded(value_of(option), int(size)) == wanted] == [item.key]


@given(seed=SEEDS)
def test_a_unit_is_converted_exactly(seed) -> None:
    sizes = {("km", "m"): 1000, ("m", "cm"): 100, ("cm", "mm"): 10, ("kg", "g"): 1000, ("litres", "ml"): 1000}
    for id in ("Y4-T49", "Y4-T50"):
        item = BY_ID[id].item(Random(seed))
        small, given_unit = item.stem.split(" ")[2], item.stem.rstrip("?").split(" ")[-1]
        (amount,) = numbers_in(item.stem)
        if (given_unit, small) in sizes:
            assert value_of(item.key) == amount * sizes[given_unit, small]
        else:
            assert value_of(item.key) == amount / sizes[small, given_unit]


@given(seed=SEEDS)
def test_the_angle_asked_for_is_the_only_one_and_others_differ_by_twenty_degrees(seed) -> None:
    kind, order = (BY_ID[id].item(Random(seed)) for id in ("Y4-T62", "Y4-T63"))

    sizes = [panel["degrees"][0] for panel in kind.picture.data["panels"]]
    fits = [size < 90 if "acute" in kind.stem else size > 90 for size in sizes]
    assert fits == [n == kind.correct_index for n in range(4)]
    sizes = [panel["degrees"][0] for panel in order.picture.data["panels"]]
    assert sizes[order.correct_index] == (max(sizes) if "largest" in order.stem else min(sizes))
    rising = sorted(sizes)
    assert all(b - a >= 20 for a, b in pairwise(rising))


@given(seed=SEEDS)
def test_points_and_moves_agree_with_the_grid(seed) -> None:
    moved, read, corner, move = (BY_ID[id].item(Random(seed)) for id in ("Y4-T18", "Y4-T67", "Y4-T68", "Y4-T69"))

    x, y, right, up = numbers_in(moved.stem)
    assert numbers_in(moved.key) == [x + right, y + up]
    assert numbers_in(read.key) == read.picture.data["points"][0][:2]
    across, heights = ([point[n] for point in corner.picture.data["points"]] for n in (0, 1))
    fourth = [next(one for one in places if places.count(one) == 1) for places in (across, heights)]
    assert numbers_in(corner.key) == fourth
    (px, py, _), (qx, qy, _) = move.picture.data["points"]
    assert move.key == f"{abs(qx - px)} {'right' if qx > px else 'left'}, {abs(qy - py)} {'up' if qy > py else 'down'}"


@given(seed=SEEDS)
def test_the_steepest_part_is_the_only_one(seed) -> None:
    item = BY_ID["Y4-T74"].item(Random(seed))
    values = rows(item.picture.data)

    def change(option: str) -> int:
        start, end = option.split(" to ")
        return values[end] - values[start]

    changes = [change(option) * (1 if "rise" in item.stem else -1) for option in item.options]
    assert changes[item.correct_index] == max(changes)
    assert changes.count(max(changes)) == 1


@given(seed=SEEDS)
def test_one_dashed_line_is_a_line_of_symmetry(seed) -> None:
    item = BY_ID["Y4-T65"].item(Random(seed))
    upright_and_every = {"square": 45, "rectangle": 90, "rhombus": 90, "equilateral triangle": 60}

    fits = [
        (panel["mirror"] - 90) % upright_and_every.get(panel["name"], 180) == 0 for panel in item.picture.data["panels"]
    ]
    assert fits == [n == item.correct_index for n in range(4)]
