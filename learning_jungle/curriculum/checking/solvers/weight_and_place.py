"""Solvers for what the youngest compare: the same amount, weight in two pans, and where a thing is."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from typing import Any

from learning_jungle.curriculum.checking import pictures
from learning_jungle.curriculum.checking.question import Answer, Question, WordingTable

TABLE = WordingTable()


@TABLE.reads(r"which plate has the same number as the [a-z]+\?")
def same_as_above(question: Question) -> Answer:
    """Find the plate with as many things as the picture above it."""
    if question.above.get("kind") != "objects":
        return None
    wanted = pictures.things_left(question.above)
    return question.panels_where(lambda panel: pictures.amount(panel["kind"], panel) == wanted)


@TABLE.reads(r"which picture has the same number of ([a-z]+) and ([a-z]+)\?")
def same_of_both(question: Question, first: str, second: str) -> Answer:
    """Find the picture with as many of one kind as of the other."""

    def equal(panel: Mapping[str, Any]) -> bool:
        counts = [pictures.things_of_kind(panel, name) for name in (first, second)]
        return counts[0] is not None and counts[0] == counts[1]

    return question.panels_where(equal)


@TABLE.reads(r"in which picture is the ([a-z]+) (heavier|lighter)\?")
def pan_down_or_up(question: Question, thing: str, side: str) -> Answer:
    """Find the scales on which the pan of a thing is down (heavier) or up (lighter)."""

    def weighs(panel: Mapping[str, Any]) -> bool:
        pan = next((name for name in ("left", "right") if panel.get(name) == thing), "")
        down = panel.get("lower") == pan
        return panel.get("lower") != "neither" and down == (side == "heavier")

    return question.panels_where(weighs)


@TABLE.reads(r"in which picture is the [a-z]+ (on|under|next to|behind) the table\?")
def where_it_is(question: Question, at: str) -> Answer:
    """Find the picture in which the thing is at a place."""
    return question.panels_where(lambda panel: panel.get("at") == at)


@TABLE.reads(r"which shape (can roll|has only flat faces)\?")
def rolls_or_not(question: Question, what: str) -> Answer:
    """Find the solid with, or without, a curved face."""
    curved = ("sphere", "cylinder", "cone")
    return question.panels_where(lambda panel: (panel.get("name") in curved) == (what == "can roll"))


@TABLE.reads(r"start at {n} and jump {n} spaces? (on|back)\. where do you land\?")
def spaces_along(question: Question, start: Fraction, spaces: Fraction, way: str) -> Answer:
    """Jump along a number track."""
    return start + spaces if way == "on" else start - spaces


@TABLE.reads(r"take {n} of the {n} [a-z]+ away\. how many are left\?")
def some_taken(question: Question, gone: Fraction, whole: Fraction) -> Answer:
    """Find what is left."""
    return whole - gone


@TABLE.reads(r"{n} and how many make {n}\?")
def makes(question: Question, part: Fraction, whole: Fraction) -> Answer:
    """Find the part that is missing."""
    return whole - part


@TABLE.reads(r"how long is the ribbon\?")
def ribbon_on_ruler(question: Question) -> Answer:
    """Measure from where the ribbon starts to where it ends."""
    return question.data["end"] - question.data["start"] if question.kind == "ruler" else None
