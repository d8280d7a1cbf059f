"""The keys of Year 1's questions, found again from the words and the picture."""

from __future__ import annotations

import calendar

import pytest

from learning_jungle.curriculum.questions import templates_for
from learning_jungle.curriculum.wording.number_words import number_in_words
from tests.curriculum.templates.solving import Solver, assert_solves, counted, numbers, panel, seen


def boxed(item) -> int:
    """The number that makes the sentence of the stem true."""
    left, right = item.stem.replace("−", "-").split("=")
    fits = [n for n in range(201) if eval(left.replace("□", str(n))) == eval(right.replace("□", str(n)))]
    assert len(fits) == 1
    return fits[0]


def continued(item) -> int:
    *_, before, last = numbers(item)
    return last + (last - before)


def beside(item, names: list[str]) -> str:
    given = next(name for name in names if item.stem.endswith(f"{name}?"))
    return names[(names.index(given) + (1 if "after" in item.stem else -1)) % len(names)]


def extreme(item) -> int:
    options = [int(option) for option in item.options]
    return max(options) if "most" in item.stem else min(options)


def shaded(one: dict, parts: int) -> bool:
    return one["equal"] and one["parts"] == parts and len(one["shaded"]) == 1


def said(hour: int, minute: int) -> str:
    return f"half past {hour}" if minute else f"{hour} o'clock"


SOLVERS: dict[str, Solver] = {
    **dict.fromkeys(
        ("Y1-T06", "Y1-T07", "Y1-T08", "Y1-T09", "Y1-T24", "Y1-T25", "Y1-T26"),
        boxed,
    ),
    **dict.fromkeys(("Y1-T01", "Y1-T20"), continued),
    "Y1-T02": lambda item: next(n for n in range(21) if item.stem.endswith(f" {number_in_words(n)}?")),
    "Y1-T03": continued,
    "Y1-T04": lambda item: numbers(item)[0] - 1,
    "Y1-T05": extreme,
    "Y1-T10": lambda item: seen(item)["groups"] * seen(item)["each"],
    "Y1-T11": lambda item: counted(seen(item)) // numbers(item)[1],
    "Y1-T12": lambda item: counted(seen(item)) // 2,
    "Y1-T13": lambda item: counted(seen(item)) // 4,
    "Y1-T14": lambda item: f"{sum(seen(item)['values'])}p",
    "Y1-T15": lambda item: said(seen(item)["hour"], seen(item)["minute"]),
    "Y1-T16": lambda item: panel(
        item, lambda one: one["name"].endswith("triangle") and one["name"].split()[0] not in ("curved", "open")
    ),
    "Y1-T17": lambda item: numbers(item)[0] + 1,
    "Y1-T18": lambda item: seen(item)["marker"],
    "Y1-T19": lambda item: counted(seen(item)),
    "Y1-T21": lambda item: seen(item)["jumps"][-1] + numbers(item)[0],
    "Y1-T22": lambda item: seen(item)["marker"],
    "Y1-T23": lambda item: numbers(item)[0] + (1 if "less" in item.stem else -1),
    "Y1-T27": lambda item: counted(seen(item)) - numbers(item)[1],
    "Y1-T28": lambda item: sum(numbers(item)),
    "Y1-T29": lambda item: seen(item)["groups"][0]["count"] - seen(item)["groups"][1]["count"],
    "Y1-T30": lambda item: numbers(item)[0] - numbers(item)[1],
    "Y1-T31": lambda item: seen(item)["rows"] * seen(item)["columns"],
    "Y1-T32": lambda item: counted(seen(item)) // numbers(item)[1],
    "Y1-T33": lambda item: seen(item)["rows"] * seen(item)["columns"],
    "Y1-T34": lambda item: panel(item, lambda one: shaded(one, 2)),
    "Y1-T35": lambda item: panel(item, lambda one: shaded(one, 4)),
    "Y1-T36": lambda item: 2 * numbers(item)[0],
    "Y1-T37": lambda item: panel(item, lambda one: one["values"][0] * (1 if "most" in item.stem else -1)),
    "Y1-T38": lambda item: panel(item, lambda one: sum(one["values"]) == numbers(item)[0]),
    "Y1-T39": lambda item: f"{numbers(item)[1] - numbers(item)[0]} cm",
    "Y1-T40": lambda item: f"{seen(item)['marker']} cm",
    "Y1-T41": lambda item: said(seen(item)["hour"], seen(item)["minute"]),
    "Y1-T42": lambda item: panel(item, lambda one: (one["hour"], one["minute"]) == (numbers(item)[0], 30)),
    "Y1-T43": lambda item: said(seen(item)["hour"] % 12 + 1, seen(item)["minute"]),
    "Y1-T44": lambda item: beside(item, list(calendar.day_name)),
    "Y1-T45": lambda item: beside(item, list(calendar.month_name)[1:]),
    "Y1-T46": lambda item: panel(item, lambda one: one["name"] == "square"),
    "Y1-T47": lambda item: seen(item)["name"].split()[-1],
    "Y1-T48": lambda item: panel(item, lambda one: item.stem.endswith(f"{one['name'].split()[-1]}?")),
    "Y1-T49": lambda item: {"half": 2, "three-quarter": 3, "whole": 4}[item.stem.split()[-2]],
}


@pytest.mark.parametrize("id", SOLVERS)
def test_the_key_is_what_a_child_can_find(id: str) -> None:
    assert_solves(id, SOLVERS[id])


def test_every_template_is_solved() -> None:
    assert set(SOLVERS) == {one.id for one in templates_for(1)}
