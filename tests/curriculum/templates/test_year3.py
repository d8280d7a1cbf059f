"""The questions of Year 3, over many seeds."""

from __future__ import annotations

from collections import Counter
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from learning_jungle.curriculum.questions import templates_for
from learning_jungle.curriculum.taught.strands import DIFFICULTIES, STRANDS
from tests.curriculum.templates.soundness import check_whole_item, evaluated, numbers_in, value_of, ways_to_fill

TEMPLATES = templates_for(3)
BY_ID = {one.id: one for one in TEMPLATES}
SEEDS = st.integers(min_value=0, max_value=2**32)
MONEY = ("Y3-T15", "Y3-T50", "Y3-T51")
MIXED = ("Y3-T49",)


def pence(text: str) -> int:
    pounds, rest = text.removeprefix("£").removesuffix("p").split(" and ")
    return 100 * int(pounds) + int(rest)


def minutes(text: str) -> int:
    hour, minute = text.split(" ")[0].split(":")
    return 60 * int(hour) + int(minute)


def reading(data: dict) -> int:
    """Read a scale by counting its marks from the start."""
    return data["start"] + data["step"] * ((data["level"] - data["start"]) // data["step"])


def rows(data: dict) -> dict[str, float]:
    if data["kind"] == "bar_chart":
        return dict(zip(data["categories"], data["values"], strict=True))
    return {label: data["key"] * symbols for label, symbols in data["rows"]}


#: From the numbers of the stem, the stem and the picture, what the key is worth.
KEYS = {
    "Y3-T01": lambda n, stem, drawn: n[1] + n[0],
    "Y3-T04": lambda n, stem, drawn: n[0] - n[1],
    "Y3-T05": lambda n, stem, drawn: n[0] + n[1],
    "Y3-T06": lambda n, stem, drawn: n[0] - n[1],
    "Y3-T07": lambda n, stem, drawn: n[0] + n[1],
    "Y3-T08": lambda n, stem, drawn: n[0] * n[1],
    "Y3-T09": lambda n, stem, drawn: sum([n[0]] * int(n[1])),
    "Y3-T10": lambda n, stem, drawn: n[0] * n[1],
    "Y3-T14": lambda n, stem, drawn: sum([drawn["width"], drawn["height"]] * 2),
    "Y3-T17": lambda n, stem, drawn: rows(drawn)[words_of(stem)[-3]] - rows(drawn)[words_of(stem)[-1]],
    "Y3-T22": lambda n, stem, drawn: drawn["marker"],
    "Y3-T23": lambda n, stem, drawn: 100 * n[0] + 10 * n[1] + n[2],
    "Y3-T24": lambda n, stem, drawn: n[1] + n[0] if "more" in stem else n[1] - n[0],
    "Y3-T27": lambda n, stem, drawn: n[0] - n[1] + n[2],
    "Y3-T30": lambda n, stem, drawn: n[0] / n[1],
    "Y3-T32": lambda n, stem, drawn: n[0] * n[1],
    "Y3-T33": lambda n, stem, drawn: drawn["rows"] * drawn["columns"],
    "Y3-T35": lambda n, stem, drawn: n[0] / n[1],
    "Y3-T40": lambda n, stem, drawn: n[1] * n[2],
    "Y3-T43": lambda n, stem, drawn: reading(drawn),
    "Y3-T44": lambda n, stem, drawn: reading(drawn),
    "Y3-T45": lambda n, stem, drawn: n[0] - reading(drawn),
    "Y3-T46": lambda n, stem, drawn: n[0] * (24 if "days" in stem else 60),
    "Y3-T52": lambda n, stem, drawn: sum(value_of(side) for side in drawn["sides"]),
    "Y3-T58": lambda n, stem, drawn: clock_number(n[0], stem),
    "Y3-T60": lambda n, stem, drawn: rows(drawn)[words_of(stem)[-1]],
    "Y3-T61": lambda n, stem, drawn: rows(drawn)[words_of(stem)[-1]],
    "Y3-T62": lambda n, stem, drawn: rows(drawn)[words_of(stem)[-1]],
    "Y3-T65": lambda n, stem, drawn: rows(drawn)[words_of(stem)[-3]] - rows(drawn)[words_of(stem)[-1]],
}


def words_of(stem: str) -> list[str]:
    return stem.rstrip("?").split(" ")


def clock_number(start: int, stem: str) -> int:
    quarters = 3 if "three-quarter" in stem else 2 if "half" in stem else 1
    for _ in range(3 * quarters):
        start = 1 if start == 12 else start + 1
    return start


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
        "addition-subtraction": 2,
        "multiplication-division": 2,
        "fractions": 1,
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

    check_whole_item(template, item, most_words=22, most=9999)
    assert "−" not in "".join(option[:1] for option in item.options), "no negative number before Year 4"
    assert not any(
        "." in option.replace(".m.", "") and option[0].isdigit() for option in item.options if "m." not in option
    )
    if item.expression and template.id not in MONEY + MIXED and item.picture is None:
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
def test_money_is_exact_and_written_in_pounds_and_pence(id, seed) -> None:
    item = BY_ID[id].item(Random(seed))

    right = sum(item.picture.data["values"]) if id == "Y3-T50" else evaluated(item.expression)
    assert pence(item.key) == right
    assert len({pence(option) for option in item.options}) == 4


@given(seed=SEEDS)
def test_a_duration_is_the_time_between_start_and_end(seed) -> None:
    item = BY_ID["Y3-T16"].item(Random(seed))
    start, end = (part for part in item.stem.replace("\n", " ").split(" ") if ":" in part)

    assert value_of(item.key) == minutes(end) - minutes(start) <= 180


@given(seed=SEEDS)
def test_a_clock_is_read_to_the_minute(seed) -> None:
    item = BY_ID["Y3-T47"].item(Random(seed))

    assert item.key == f"{item.picture.data['hour']}:{item.picture.data['minute']:02d}"
    assert len({minutes(option) for option in item.options}) == 4


@given(seed=SEEDS)
def test_the_largest_or_smallest_is_the_only_one(seed) -> None:
    for id in ("Y3-T13", "Y3-T21"):
        item = BY_ID[id].item(Random(seed))
        sizes = [value_of(option) for option in item.options]
        best = max(sizes) if "largest" in item.stem or "greatest" in item.stem else min(sizes)
        assert value_of(item.key) == best
        assert sizes.count(best) == 1


@given(seed=SEEDS)
def test_the_parallel_and_perpendicular_lines_are_the_only_ones(seed) -> None:
    item = BY_ID["Y3-T54"].item(Random(seed))

    def holds(panel: dict) -> bool:
        (a, b, c, d, _), (e, f, g, h, _) = panel["segments"]
        first, second = (c - a, d - b), (g - e, h - f)
        across = first[0] * second[1] - first[1] * second[0]
        along = first[0] * second[0] + first[1] * second[1]
        return across == 0 if "parallel" in item.stem else along == 0

    assert [holds(panel) for panel in item.picture.data["panels"]] == [n == item.correct_index for n in range(4)]
    for panel in item.picture.data["panels"]:
        assert all(0 <= place <= 100 for segment in panel["segments"] for place in segment[:4])


@given(seed=SEEDS)
def test_the_angle_asked_for_is_the_only_one(seed) -> None:
    item = BY_ID["Y3-T55"].item(Random(seed))
    sizes = [panel["degrees"][0] for panel in item.picture.data["panels"]]
    fits = {"greater": lambda size: size > 90, "less": lambda size: size < 90}
    fitting = next((rule for word, rule in fits.items() if word in item.stem), lambda size: size == 90)

    assert [fitting(size) for size in sizes] == [n == item.correct_index for n in range(4)]


@given(seed=SEEDS)
def test_mixed_units_are_added_exactly(seed) -> None:
    sizes = {"m": 100, "kg": 1000, "litre": 1000, "litres": 1000, "cm": 10}
    item = BY_ID["Y3-T49"].item(Random(seed))
    size = sizes[item.stem.split(" ")[1]]

    def measured(text: str) -> int:
        numbers = [int(number) for number in numbers_in(text)]
        return size * numbers[0] + numbers[1] if len(numbers) == 2 else numbers[0]

    first, second = item.stem.removesuffix(" = □").split(" + ")
    assert measured(item.key) == measured(first) + measured(second)
    assert len({measured(option) for option in item.options}) == 4
