"""The keys of Year 5, worked out again from what a child sees."""

from __future__ import annotations

import re
from collections.abc import Callable
from fractions import Fraction
from math import gcd
from random import Random

import pytest

from learning_jungle.curriculum.item import Item
from learning_jungle.curriculum.questions import templates_for
from tests.curriculum.templates.reading import digit_worth, extreme, from_words, half_up, numbers, only, plain, worth

ROMAN = {"M": 1000, "D": 500, "C": 100, "L": 50, "X": 10, "V": 5, "I": 1}


def from_roman(text: str) -> int:
    values = [ROMAN[symbol] for symbol in text]
    return sum(-a if a < b else a for a, b in zip(values, [*values[1:], 0], strict=True))


def minutes(text: str) -> int:
    hour, minute = text.split(":")
    return 60 * int(hour) + int(minute)


def perimeter(item: Item) -> int:
    data = item.picture.data
    return 2 * (data["width"] + data["height"])


def point_total(item: Item, whole: int) -> int:
    return whole - sum(int(label[:-1]) for label in item.picture.data["labels"] if label not in ("", "?"))


def graph_day(item: Item, day: str) -> int:
    data = item.picture.data
    return data["values"][data["labels"].index(day[:3])]


def graph_difference(item: Item) -> int:
    more, less = re.findall(r"\w+day", item.stem)
    return graph_day(item, more) - graph_day(item, less)


def estimate(item: Item) -> Fraction:
    a, b = numbers(item.stem)
    true = a + b if "+" in item.stem else a - b
    return min((worth(option) for option in item.options), key=lambda offer: abs(offer - true))


def reflected(item: Item) -> str:
    axis, at = item.picture.data["mirror"]
    x, y, _ = item.picture.data["points"][0]
    return f"({2 * at - x}, {y})" if axis == "x" else f"({x}, {2 * at - y})"


def start_of_move(item: Item) -> str:
    x, y, _ = item.picture.data["points"][0]
    for size, way in re.findall(r"(\d+) (right|left|up|down)", item.stem):
        step = int(size) * (1 if way in ("left", "down") else -1)
        x, y = (x + step, y) if way in ("left", "right") else (x, y + step)
    return f"({x}, {y})"


def latest_start(item: Item) -> str:
    limit = minutes(re.search(r"by (\d\d:\d\d)", item.stem)[1])
    return max(start for start, end in item.picture.data["rows"] if minutes(end) <= limit)


def missing_in_table(item: Item) -> int:
    *rows, total = [numbers(row[1]) for row in item.picture.data["rows"]]
    return total[0] - sum(found[0] for found in rows if found)


def journey(item: Item) -> int:
    (_, start), (_, end) = item.picture.data["rows"]
    return minutes(end) - minutes(start)


def last_step(item: Item) -> Fraction:
    shown = numbers(item.stem)
    return 2 * shown[-1] - shown[-2]


def change(item: Item) -> Fraction:
    n, pence, pounds = numbers(item.stem)
    return pounds - n * pence / 100


def left_percent(item: Item) -> Fraction:
    total, part = numbers(item.stem)
    return 1 - part / total


def dimensions(item: Item) -> int:
    data = item.picture.data
    return data["length"] * data["width"] * data["height"]


def angle_kind(item: Item) -> str:
    low, high = {"acute": (0, 90), "obtuse": (90, 180), "reflex": (180, 360)}[item.stem[:-1].split()[-1]]
    (fits,) = [option for option in item.options if low < worth(option) < high]
    return fits


def hours(item: Item) -> Fraction:
    large, small = numbers(item.stem)
    return 60 * large + small


def side_then_perimeter(item: Item) -> Fraction:
    area, side = numbers(re.sub("²", "", item.stem))
    return 2 * (side + area / side)


def is_prime(number: int, _: Item) -> bool:
    return number > 1 and all(number % divisor for divisor in range(2, number))


def divides_both(number: int, item: Item) -> bool:
    return number > 1 and gcd(*(int(one) for one in numbers(item.stem))) % number == 0


def is_multiple(number: int, item: Item) -> bool:
    return number % int(numbers(item.stem)[0]) == 0


SOLVERS: dict[str, Callable[[Item], Fraction | int | str]] = {
    "Y5-T01": digit_worth,
    "Y5-T03": lambda item: half_up(numbers(item.stem)[0], Fraction(10_000)),
    "Y5-T04": lambda item: from_roman(item.stem[len("Which year is ") : -1]),
    "Y5-T24": lambda item: from_words(item.stem[len("Which number is ") :]),
    "Y5-T25": extreme,
    "Y5-T26": last_step,
    "Y5-T31": estimate,
    "Y5-T08": lambda item: -(-numbers(item.stem)[0] // numbers(item.stem)[1]),
    "Y5-T32": lambda item: numbers(item.stem)[0] // numbers(item.stem)[1],
    "Y5-T06": only(divides_both),
    "Y5-T07": only(is_prime),
    "Y5-T37": only(is_multiple),
    "Y5-T12": extreme,
    "Y5-T15": extreme,
    "Y5-T44": lambda item: half_up(numbers(item.stem)[0], Fraction(1, 10)),
    "Y5-T17": lambda item: numbers(item.stem)[0] / 100,
    "Y5-T45": lambda item: Fraction(item.picture.data["bars"][0]["shaded"], item.picture.data["bars"][0]["parts"]),
    "Y5-T46": left_percent,
    "Y5-T18": lambda item: 1_000 * numbers(item.stem)[0],
    "Y5-T19": perimeter,
    "Y5-T20": lambda item: item.picture.data["width"] * item.picture.data["height"],
    "Y5-T48": dimensions,
    "Y5-T50": change,
    "Y5-T51": hours,
    "Y5-T52": side_then_perimeter,
    "Y5-T21": lambda item: point_total(item, 180),
    "Y5-T53": angle_kind,
    "Y5-T54": lambda item: point_total(item, 360),
    "Y5-T55": reflected,
    "Y5-T56": lambda item: len(item.picture.data["sides"]) * numbers(item.picture.data["sides"][0])[0],
    "Y5-T57": lambda item: numbers(item.stem)[2],
    "Y5-T58": start_of_move,
    "Y5-T22": journey,
    "Y5-T59": lambda item: graph_day(item, re.search(r"\w+day", item.stem)[0]),
    "Y5-T60": graph_difference,
    "Y5-T61": latest_start,
    "Y5-T62": missing_in_table,
}
BY_ID = {template.id: template for template in templates_for(5)}


@pytest.mark.parametrize("template_id", SOLVERS)
def test_key_is_right(template_id: str):
    for seed in range(80):
        item = BY_ID[template_id].item(Random(seed))
        answer = SOLVERS[template_id](item)
        right = [
            option
            for option in item.options
            if (option == answer if isinstance(answer, str) else worth(plain(option)) == answer)
        ]
        assert right == [item.key], (item.stem, item.options, answer)


def test_every_key_is_worked_out_again_somewhere():
    with_expression = {name for name, template in BY_ID.items() if template.item(Random(1)).expression}
    assert set(BY_ID) - with_expression - set(SOLVERS) == set()


def test_read_aloud_says_a_year_as_a_year():
    for seed in range(40):
        item = BY_ID["Y5-T04"].item(Random(seed))
        assert item.spoken_stem == f"Which year is {', '.join(item.stem[len('Which year is ') : -1])}?"
        assert not any(character.isdigit() for spoken in item.spoken_options for character in spoken)
    assert (item := BY_ID["Y5-T04"].item(Random(0), 0)).options[0] == "1964"
    assert item.spoken_options[0] == "nineteen sixty-four"


@pytest.mark.parametrize("template_id", ["Y5-T24", "Y6-T25"])
def test_read_aloud_does_not_say_the_name_that_the_stem_says(template_id: str):
    (template,) = [one for year in (5, 6) for one in templates_for(year) if one.id == template_id]
    for seed in range(40):
        item = template.item(Random(seed))
        for printed, spoken in zip(item.options, item.spoken_options, strict=True):
            assert spoken.replace(", ", "") == plain(printed)
