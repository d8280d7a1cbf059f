"""The keys of Year 2's questions, found again from the words and the picture."""

from __future__ import annotations

import re
from fractions import Fraction

import pytest

from learning_jungle.curriculum.questions import templates_for
from learning_jungle.curriculum.wording.number_words import number_in_words
from tests.curriculum.templates.solving import Solver, assert_solves, counted, numbers, panel, seen

#: Faces, edges, vertices.
SOLIDS = {
    "cube": (6, 12, 8),
    "cuboid": (6, 12, 8),
    "triangular prism": (5, 9, 6),
    "square-based pyramid": (5, 8, 5),
}
SIDES = {"triangle": 3, "rectangle": 4, "trapezium": 4, "kite": 4, "pentagon": 5, "hexagon": 6, "octagon": 8}
WITHOUT_SYMMETRY = {"parallelogram", "scalene triangle", "right-angled triangle", "quadrilateral"}
UNITS = {
    "metres": "bed door",
    "centimetres": "book pencil",
    "kilograms": "dog",
    "grams": "grape letter",
    "litres": "bath",
    "millilitres": "spoon",
}


def boxed(item) -> int:
    """The number that makes the sentence of the stem true."""
    sentence = item.stem.replace("−", "-").replace("×", "*").replace("÷", "/").replace(" of ", "*")
    sentence = re.sub(r"\d+/\d+", lambda found: f"Fraction('{found[0]}')", sentence)
    left, right = sentence.split("=")
    fits = [n for n in range(201) if eval(left.replace("□", str(n))) == eval(right.replace("□", str(n)))]
    assert len(fits) == 1
    return fits[0]


def continued(item) -> int:
    *_, before, last = numbers(item)
    return last + (last - before)


def true_comparison(item) -> int:
    sign, number = item.stem.split()[-2:]
    fits = [option for option in item.options if eval(f"{option} {sign} {number}")]
    assert len(fits) == 1
    return fits[0]


def ordered(item) -> str:
    values = sorted(map(int, item.options[0].split(", ")), reverse="greatest" in item.stem)
    return ", ".join(map(str, values))


def fraction_of(item) -> int:
    top, bottom, number = numbers(item)
    return int(Fraction(top, bottom) * number)


def parity(item) -> str:
    fits = [option for option in item.options if int(option) % 2 == ("odd" in item.stem)]
    assert len(fits) == 1
    return fits[0]


def said(hour: int, minute: int) -> str:
    following = hour % 12 + 1
    if minute in (15, 45):
        return f"quarter past {hour}" if minute == 15 else f"quarter to {following}"
    return f"{minute} past {hour}" if minute < 30 else f"{60 - minute} to {following}"


def between(item) -> int:
    times = re.fullmatch(r"How many minutes is it from (.*) past (.*) to (.*) past (.*)\?", item.stem)
    first, last = ({"quarter": 15, "half": 30}.get(text) or int(text) for text in (times[1], times[3]))
    assert times[2] == times[4]
    return last - first


def pointing(item) -> str:
    found = re.search(r"points (\w+) and makes an? ([\w-]+) turn (\w+)\.", item.stem)
    around = ["up", "right", "down", "left"]
    steps = {"quarter": 1, "half": 2, "three-quarter": 3}[found[2]]
    return around[(around.index(found[1]) + (steps if found[3] == "clockwise" else -steps)) % 4]


def next_token(item) -> str:
    tokens = seen(item)["above"]["tokens"]
    unit = next(n for n in range(1, len(tokens)) if tokens[n:] == tokens[:-n])
    return panel(item, lambda one: one["tokens"] == [tokens[len(tokens) % unit]])


def rows(item) -> dict[str, int]:
    picture = seen(item)
    if "categories" in picture:
        return dict(zip(picture["categories"], picture["values"], strict=True))
    return {name: int(count) * picture.get("key", 1) for name, count in picture["rows"]}


def named(item) -> list[int]:
    """The values of the rows that the stem names, in its order."""
    values = rows(item)
    names = [word for word in re.findall(r"[a-z]+", item.stem) if word in values]
    return [values[name] for name in names]


def most_or_fewest(item) -> str:
    values = rows(item)
    return (max if "most" in item.stem else min)(values, key=values.get)


def total_pence(item) -> str:
    return f"{sum(seen(item)['values'])}p"


def price(item) -> str:
    total = sum(numbers(item))
    return f"£{total}" if "£" in item.stem else f"{total}p"


def product_sentence(item) -> str:
    total = seen(item)["rows"] * seen(item)["columns"]
    fits = [option for option in item.options if eval(option.replace("×", "*")) == total]
    assert len(fits) == 1
    return fits[0]


SOLVERS: dict[str, Solver] = {
    **dict.fromkeys(
        (
            *("Y2-T04", "Y2-T05", "Y2-T06", "Y2-T07", "Y2-T08", "Y2-T09", "Y2-T22", "Y2-T23", "Y2-T24", "Y2-T26"),
            *("Y2-T28", "Y2-T32", "Y2-T36"),
        ),
        boxed,
    ),
    **dict.fromkeys(("Y2-T01", "Y2-T21"), continued),
    **dict.fromkeys(("Y2-T11", "Y2-T34", "Y2-T37"), fraction_of),
    "Y2-T02": lambda item: numbers(item)[1] * (10 if str(numbers(item)[0])[0] == str(numbers(item)[1]) else 1),
    "Y2-T03": true_comparison,
    "Y2-T10": parity,
    "Y2-T12": lambda item: f"{len(seen(item)['shaded'])}/{seen(item)['parts']}",
    "Y2-T13": lambda item: f"{sum(seen(item)['values']) - numbers(item)[0]}p",
    "Y2-T14": lambda item: said(seen(item)["hour"], seen(item)["minute"]),
    "Y2-T15": lambda item: f"{seen(item)['level']} ml",
    "Y2-T16": lambda item: SOLIDS[seen(item)["name"]][("faces", "edges", "vertices").index(item.stem.split()[2])],
    "Y2-T17": lambda item: named(item)[0],
    "Y2-T18": ordered,
    "Y2-T19": lambda item: seen(item)["marker"],
    "Y2-T20": lambda item: next(n for n in range(101) if item.stem.endswith(f" {number_in_words(n)}?")),
    "Y2-T25": lambda item: sum(numbers(item)) if "altogether" in item.stem else numbers(item)[0] - numbers(item)[1],
    "Y2-T27": lambda item: seen(item)["marker"] + (10 if " on " in item.stem else -10) * numbers(item)[1],
    "Y2-T29": lambda item: seen(item)["groups"] * seen(item)["each"],
    "Y2-T30": lambda item: numbers(item)[0] // numbers(item)[1],
    "Y2-T31": product_sentence,
    "Y2-T33": lambda item: counted(seen(item)) // numbers(item)[0],
    "Y2-T35": lambda item: {"1/2": "2/4", "2/4": "1/2"}[item.stem.split()[-1].rstrip("?")],
    "Y2-T38": total_pence,
    "Y2-T39": price,
    "Y2-T40": lambda item: f"{seen(item)['level']}°C",
    "Y2-T41": lambda item: next(unit for unit, things in UNITS.items() for one in things.split() if one in item.stem),
    "Y2-T42": lambda item: said(seen(item)["hour"], seen(item)["minute"]),
    "Y2-T43": lambda item: said(seen(item)["hour"], seen(item)["minute"]),
    "Y2-T44": lambda item: {"an hour": 60, "half an hour": 30, "a quarter of an hour": 15, "a day": 24}.get(
        re.search(r"are in (.*)\?", item.stem)[1], 45
    ),
    "Y2-T45": lambda item: SIDES[seen(item)["name"]],
    "Y2-T46": lambda item: panel(item, lambda one: one["name"] not in WITHOUT_SYMMETRY),
    "Y2-T47": lambda item: panel(item, lambda one: one["mirror"] == 90),
    "Y2-T48": pointing,
    "Y2-T49": next_token,
    "Y2-T50": lambda item: named(item)[0],
    "Y2-T51": lambda item: sum(named(item)),
    "Y2-T52": lambda item: named(item)[0] - named(item)[1],
    "Y2-T53": most_or_fewest,
    "Y2-T54": between,
}


@pytest.mark.parametrize("id", SOLVERS)
def test_the_key_is_what_a_child_can_find(id: str) -> None:
    assert_solves(id, SOLVERS[id])


def test_every_template_is_solved() -> None:
    assert set(SOLVERS) == {one.id for one in templates_for(2)}
