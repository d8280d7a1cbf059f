"""The keys of Reception's questions, found again from the words and the picture."""

from __future__ import annotations

import pytest

from learning_jungle.curriculum.questions import templates_for
from tests.curriculum.templates.solving import Solver, assert_solves, counted, numbers, panel, seen


def empty(picture: dict) -> int:
    return picture["cells"] - picture["filled"] - picture["second"]


def after(tokens: list[str]) -> str:
    unit = next(n for n in range(1, len(tokens)) if tokens[n:] == tokens[:-n])
    return tokens[len(tokens) % unit]


def next_token(item) -> str:
    wanted = after(seen(item)["above"]["tokens"])
    return panel(item, lambda one: one["tokens"] == [wanted])


SOLVERS: dict[str, Solver] = {
    "Y0-T01": lambda item: counted(seen(item)),
    "Y0-T02": lambda item: counted(seen(item)),
    "Y0-T03": lambda item: seen(item)["marker"],
    "Y0-T04": lambda item: panel(item, lambda one: -counted(one)),
    "Y0-T05": lambda item: counted(seen(item)) + 1,
    "Y0-T06": lambda item: counted(seen(item)) - 1,
    "Y0-T07": lambda item: numbers(item)[0] - seen(item)["filled"],
    "Y0-T08": lambda item: counted(seen(item)) - numbers(item)[1],
    "Y0-T09": lambda item: empty(seen(item)),
    "Y0-T10": lambda item: counted(seen(item)),
    "Y0-T11": lambda item: counted(seen(item)) - numbers(item)[1],
    "Y0-T12": lambda item: counted(seen(item)),
    "Y0-T13": lambda item: counted(seen(item)) // 2,
    "Y0-T14": lambda item: panel(item, lambda one: one["name"] in item.stem),
    "Y0-T15": next_token,
    "Y0-T16": lambda item: panel(item, lambda one: one["length"]),
    "Y0-T17": lambda item: panel(item, counted),
    "Y0-T18": lambda item: panel(item, lambda one: counted(one) == numbers(item)[0]),
    "Y0-T19": lambda item: counted(seen(item)),
    "Y0-T20": lambda item: counted(seen(item)),
    "Y0-T21": lambda item: panel(item, lambda one: counted(one) == numbers(item)[0]),
    "Y0-T22": lambda item: seen(item)["marker"],
    "Y0-T23": lambda item: seen(item)["marker"],
    "Y0-T24": lambda item: seen(item)["marker"],
    "Y0-T25": lambda item: counted(seen(item)),
    "Y0-T26": lambda item: empty(seen(item)),
    "Y0-T27": lambda item: counted(seen(item)),
    "Y0-T28": lambda item: counted(seen(item)) - seen(item)["groups"][0]["crossed"],
    "Y0-T29": lambda item: seen(item)["marker"] + numbers(item)[1],
    "Y0-T30": lambda item: seen(item)["groups"] * seen(item)["each"],
    "Y0-T31": lambda item: panel(item, lambda one: len({group["count"] for group in one["groups"]}) == 1),
    "Y0-T32": lambda item: panel(item, lambda one: counted(one) % 2 == 0),
    "Y0-T33": lambda item: panel(item, lambda one: -one["length"]),
    "Y0-T34": lambda item: panel(item, lambda one: one["level"] * (1 if "most" in item.stem else -1)),
    "Y0-T35": lambda item: panel(item, lambda one: one["name"] == ("triangle" if "3" in item.stem else "circle")),
    "Y0-T36": next_token,
    "Y0-T37": lambda item: counted(seen(item)),
    "Y0-T38": lambda item: panel(item, lambda one: counted(one) * (1 if "most" in item.stem else -1)),
    "Y0-T39": lambda item: seen(item)["marker"] - numbers(item)[1],
    "Y0-T40": lambda item: seen(item)["marker"] + numbers(item)[1],
    "Y0-T41": lambda item: counted(seen(item)),
}


@pytest.mark.parametrize("id", SOLVERS)
def test_the_key_is_what_a_child_can_find(id: str) -> None:
    assert_solves(id, SOLVERS[id])


def test_every_template_is_solved() -> None:
    assert set(SOLVERS) == {one.id for one in templates_for(0)}
