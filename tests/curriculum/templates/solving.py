"""Solve a question again from what a child sees, for the tests of the templates."""

from __future__ import annotations

import re
from collections.abc import Callable
from random import Random
from typing import Any

from learning_jungle.curriculum.item import Item
from learning_jungle.curriculum.questions import ALL_TEMPLATES

Answer = int | str
Solver = Callable[[Item], Answer]
_BY_ID = {one.id: one for one in ALL_TEMPLATES}


def numbers(item: Item) -> list[int]:
    """The numbers of the stem, in order."""
    return [int(found) for found in re.findall(r"\d+", item.stem)]


def seen(item: Item) -> dict[str, Any]:
    """The data of the question's picture."""
    return dict(item.picture.data)


def counted(picture: dict[str, Any]) -> int:
    """How many things a picture of objects or counters shows."""
    if "groups" in picture and isinstance(picture["groups"], list):
        return sum(one["count"] for one in picture["groups"])
    if "rows" in picture:
        return sum(picture["rows"])
    return picture["filled"] + picture["second"]


def panel(item: Item, best: Callable[[dict[str, Any]], float | bool]) -> str:
    """The letter of the one drawn option for which ``best`` is largest."""
    panels = seen(item)["panels"]
    scores = [best(one) for one in panels]
    assert scores.count(max(scores)) == 1
    return "ABCD"[scores.index(max(scores))]


def assert_solves(id: str, solver: Solver) -> None:
    """Compare the key of many questions of a template with what the solver finds."""
    rng = Random(id)
    for _ in range(80):
        item = _BY_ID[id].item(rng)
        assert item.key == str(solver(item)), item
