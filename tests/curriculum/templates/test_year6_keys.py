"""The keys of Year 6, worked out again from what a child sees."""

from __future__ import annotations

import re
from collections.abc import Callable
from fractions import Fraction
from math import gcd, lcm
from random import Random

import pytest

from learning_jungle.curriculum.item import Item
from learning_jungle.curriculum.questions import templates_for
from learning_jungle.curriculum.questions.year6_nets import DOES_NOT_FOLD, FOLDS
from tests.curriculum.templates.reading import digit_worth, extreme, from_words, half_up, numbers, only, worth


def folds_to_a_cube(cells: list[list[int]]) -> bool:
    """Roll a cube over the squares of a net: it covers all six faces exactly when the net folds."""
    free = {tuple(cell) for cell in cells}
    start = next(iter(free))
    bottoms = {}
    # A cube as (bottom, top, north, south, west, east); rolling moves its faces round.
    waiting = [(start, (0, 1, 2, 3, 4, 5))]
    while waiting:
        (row, col), (bottom, top, north, south, west, east) = waiting.pop()
        if (row, col) in bottoms or (row, col) not in free:
            continue
        bottoms[row, col] = bottom
        waiting += [
            ((row - 1, col), (north, south, top, bottom, west, east)),
            ((row + 1, col), (south, north, bottom, top, west, east)),
            ((row, col - 1), (west, east, north, south, top, bottom)),
            ((row, col + 1), (east, west, north, south, bottom, top)),
        ]
    return len(bottoms) == len(free) == 6 and len(set(bottoms.values())) == 6


def test_the_lists_of_nets_are_right():
    assert all(folds_to_a_cube(cells) for cells in FOLDS)
    assert not any(folds_to_a_cube(cells) for cells in DOES_NOT_FOLD)
    assert all(len(cells) == 6 for cells in (*FOLDS, *DOES_NOT_FOLD))
    assert len(set(FOLDS)) == len(FOLDS) == 11


def net_letter(item: Item) -> str:
    (found,) = [n for n, panel in enumerate(item.picture.data["panels"]) if folds_to_a_cube(panel["cells"])]
    return "ABCD"[found]


def sector(item: Item) -> Fraction:
    label = re.search(r"chose (\w+)\?", item.stem)[1]
    return Fraction(dict(map(tuple, item.picture.data["sectors"]))[label], 360)


def steepest(item: Item) -> str:
    days, values = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday"), item.picture.data["values"]
    at = max(range(4), key=lambda n: values[n + 1] - values[n])
    return f"{days[at]} to {days[at + 1]}"


def boxes(item: Item) -> int:
    n, d = (int(number) for number in numbers(item.stem)[:2])
    return n // d if "full" in item.stem else -(-n // d)


def later_term(item: Item) -> Fraction:
    first, second, _, _, place = numbers(item.stem)
    return first + (place - 1) * (second - first)


def middle_term(item: Item) -> Fraction:
    _, before, after, _ = numbers(item.stem)
    return (before + after) / 2


def pairs(item: Item) -> int:
    a, total = (int(number) for number in numbers(item.stem)[:2])
    return sum(1 for x in range(1, total) for y in range(1, total) if a * x + y == total)


def fitting_pair(item: Item) -> str:
    a, total = numbers(item.stem)
    (found,) = [
        option for option in item.options if a * numbers(option)[0] + numbers(option.split("b =")[1])[0] == total
    ]
    return found


def labelled(item: Item, *names: str) -> list[Fraction]:
    return [numbers(item.picture.data[name])[0] for name in names]


def triangle_area(item: Item) -> Fraction:
    base, height = labelled(item, "base", "height")
    return base * height / 2


def parallelogram_area(item: Item) -> Fraction:
    base, height = labelled(item, "base", "height")
    return base * height


def volume(item: Item) -> int:
    return item.picture.data["length"] * item.picture.data["width"] * item.picture.data["height"]


def same_area(item: Item) -> str:
    width, height = numbers(item.stem)

    def fits(option: str) -> bool:
        a, b = numbers(option)
        longer = a + b > width + height
        return a * b == width * height and longer == ("longer" in item.stem) and a + b != width + height

    (found,) = [option for option in item.options if fits(option)]
    return found


def printed(x: int, y: int) -> str:
    return f"({x}, {y})".replace("-", "−")


def reflected(item: Item) -> str:
    x, y, _ = item.picture.data["points"][0]
    return printed(x, -y) if "x-axis" in item.stem else printed(-x, y)


def translated(item: Item) -> str:
    x, y = (int(number) for number in re.search(r"\((.+), (.+)\)", item.stem.replace("−", "-")).groups())
    for size, way in re.findall(r"(\d+) (right|left|up|down)", item.stem):
        step = int(size) * (1 if way in ("right", "up") else -1)
        x, y = (x + step, y) if way in ("left", "right") else (x, y + step)
    return printed(x, y)


def crossing(item: Item) -> int:
    return item.picture.data["degrees"][item.picture.data["labels"].index("?")]


def circle(item: Item) -> Fraction:
    given = numbers(item.stem)[0]
    return 2 * given if item.stem.startswith("The radius") else given / 2


def solid_count(item: Item) -> Fraction:
    """Every edge belongs to two faces; Euler's rule gives the vertices."""
    sides = {"triangle": 3, "square": 4, "rectangle": 4, "pentagon": 5, "hexagon": 6}
    faces = [(int(count), sides[name]) for count, name in re.findall(r"(\d+) (\w+?)s?\b", item.stem) if name in sides]
    edges = sum(count * corners for count, corners in faces) // 2
    return Fraction(edges if "edges" in item.stem else edges + 2 - sum(count for count, _ in faces))


def fourth_score(item: Item) -> Fraction:
    mean, *known = numbers(item.stem)
    return 4 * mean - sum(known)


def two(item: Item) -> list[int]:
    return [int(number) for number in numbers(item.stem)[:2]]


def nearest_product(item: Item) -> Fraction:
    a, b = numbers(item.stem)
    return min((worth(option) for option in item.options), key=lambda offer: abs(offer - a * b))


SOLVERS: dict[str, Callable[[Item], Fraction | int | str]] = {
    "Y6-T01": lambda item: half_up(numbers(item.stem)[0], Fraction(100_000)),
    "Y6-T25": lambda item: from_words(item.stem[len("Which number is ") :]),
    "Y6-T26": digit_worth,
    "Y6-T04": boxes,
    "Y6-T35": nearest_product,
    "Y6-T05": lambda item: lcm(*two(item)),
    "Y6-T63": only(lambda number, item: all(number % one == 0 for one in two(item))),
    "Y6-T64": lambda item: gcd(*two(item)),
    "Y6-T41": extreme,
    "Y6-T16": later_term,
    "Y6-T67": middle_term,
    "Y6-T45": pairs,
    "Y6-T46": fitting_pair,
    "Y6-T42": lambda item: item.picture.data["width"] * numbers(item.stem)[0],
    "Y6-T18": triangle_area,
    "Y6-T19": volume,
    "Y6-T49": parallelogram_area,
    "Y6-T50": lambda item: numbers(item.stem)[0] / 1_000,
    "Y6-T52": same_area,
    "Y6-T21": reflected,
    "Y6-T57": translated,
    "Y6-T53": lambda item: item.picture.data["marked"],
    "Y6-T54": circle,
    "Y6-T56": lambda item: (180 - numbers(item.stem)[0]) / 2,
    "Y6-T58": crossing,
    "Y6-T69": lambda item: 360 - sum(numbers(item.stem)),
    "Y6-T55": net_letter,
    "Y6-T70": solid_count,
    "Y6-T23": lambda item: sector(item) * numbers(item.stem)[0],
    "Y6-T59": sector,
    "Y6-T60": steepest,
    "Y6-T61": fourth_score,
}


BY_ID = {template.id: template for template in templates_for(6)}


@pytest.mark.parametrize("template_id", SOLVERS)
def test_key_is_right(template_id: str):
    for seed in range(80):
        item = BY_ID[template_id].item(Random(seed))
        answer = SOLVERS[template_id](item)
        right = [
            option
            for option in item.options
            if (option == answer if isinstance(answer, str) else worth(option) == answer)
        ]
        assert right == [item.key], (item.stem, item.options, answer)


def test_every_key_is_worked_out_again_somewhere():
    always = {name for name, template in BY_ID.items() if all(template.item(Random(n)).expression for n in range(20))}
    assert set(BY_ID) - always - set(SOLVERS) == set()
