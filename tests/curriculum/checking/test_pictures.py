"""The checker solves questions from the data of their pictures."""

from __future__ import annotations

from fractions import Fraction

import pytest

from learning_jungle.curriculum.checking import pictures
from learning_jungle.curriculum.item import Picture
from learning_jungle.curriculum.pictures import kinds

#: The eleven nets of a cube, with the rows separated by slashes.
NETS = (
    "#.../####/#...", "#.../####/.#..", "#.../####/..#.", "#.../####/...#", ".#../####/.#..", ".#../####/..#.",
    "###../..###", "##../.##./..##", "##../.###/.#..", "##../.###/..#.", "##../.###/...#",
)  # fmt: skip
NOT_NETS = ("#..#/####", "#####/#....", "###/###", "####/#.../#...", "#.../###./.##.", "#.#/###/#..", "###./..##/..#.")


def _cells(drawn: str) -> list[list[int]]:
    return [[row, at] for row, line in enumerate(drawn.split("/")) for at, mark in enumerate(line) if mark == "#"]


@pytest.mark.parametrize("drawn", NETS)
def test_cube_nets_fold(drawn: str) -> None:
    assert pictures.folds_to_cube(_cells(drawn))


@pytest.mark.parametrize("drawn", NOT_NETS)
def test_others_do_not(drawn: str) -> None:
    assert not pictures.folds_to_cube(_cells(drawn))


@pytest.mark.parametrize(
    ("drawn", "amount"),
    [
        (kinds.objects([kinds.group("duck", 7, crossed=2)]), 5),
        (kinds.array(3, 5), 15),
        (kinds.ten_frame(6, 3), 9),
        (kinds.coins([10, 10, 5]), 25),
        (kinds.squares([3, 3, 1]), 7),
        (kinds.rectangle(8, 5, "cm", (2, 2)), 36),
        (kinds.cuboid(4, 2, 3, "cm"), 24),
        (kinds.clock(3, 0), None),
    ],
)
def test_amounts(drawn: Picture, amount: int | None) -> None:
    assert pictures.amount(drawn.kind, drawn.data) == amount


@pytest.mark.parametrize(("filled", "cells", "empty"), [(7, 10, 3), (2, 5, 3), (13, 10, 7), (0, 10, 10)])
def test_empty_cells(filled: int, cells: int, empty: int) -> None:
    assert pictures.empty_cells(kinds.ten_frame(filled, 0, cells).data) == empty


@pytest.mark.parametrize(
    ("drawn", "rows"),
    [
        (kinds.bar_chart("Pets", ["Cat", "Dog"], [10, 4], 2, "children"), {"cat": 10, "dog": 4}),
        (
            kinds.pictogram("Pets", 5, "star", [("Cat", 2.5), ("Dog", 1)], "children"),
            {"cat": Fraction(25, 2), "dog": 5},
        ),
        (kinds.tally("Pets", [("Cat", 7)]), {"cat": 7}),
        (kinds.table("Pets", ["Pet", "Children"], [["Cat", "1,200"]]), {"cat": 1200}),
        (kinds.line_graph("Heat", ["Mon", "Tue"], [3, 9], 3, "°C"), {"mon": 3, "tue": 9}),
    ],
)
def test_chart_rows(drawn: Picture, rows: dict[str, int]) -> None:
    assert pictures.chart_rows(drawn.kind, drawn.data) == rows


def test_unequal_parts_are_no_fraction() -> None:
    equal = kinds.fraction_shape("circle", 4, [0, 1, 2])
    unequal = kinds.fraction_shape("circle", 4, [0], equal=False)

    assert pictures.shaded(equal.kind, equal.data) == Fraction(3, 4)
    assert pictures.shaded(unequal.kind, unequal.data) is None


@pytest.mark.parametrize(
    ("form", "labels", "angle"),
    [
        ("line", ["110°", "?"], 70),
        ("point", ["90°", "100°", "?"], 170),
        ("cross", ["40°", "", "?", ""], 40),
        ("cross", ["40°", "?", "", ""], 140),
        ("line", ["110°", "70°"], None),
    ],
)
def test_the_angle_marked_with_a_question_mark(form: str, labels: list[str], angle: int | None) -> None:
    assert pictures.unknown_angle(kinds.angles(form, [0] * len(labels), labels).data) == angle


def test_sides_of_a_polygon() -> None:
    regular, partly = kinds.polygon(["4 cm", "", "", ""]), kinds.polygon(["4 cm", "", "3 cm"], "irregular")

    assert pictures.side_lengths(regular.data) == ([4, 4, 4, 4], "cm")
    assert pictures.side_lengths(partly.data) is None
