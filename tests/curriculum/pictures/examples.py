"""Example pictures of every kind, for tests of all kinds."""

from __future__ import annotations

from learning_jungle.curriculum.item import Picture
from learning_jungle.curriculum.pictures import kinds

FLAT: list[Picture] = [
    kinds.objects([kinds.group("duck", 7, crossed=2), kinds.group("apple", 3, colour="red")]),
    kinds.objects([kinds.group("dot", 5)], "dice"),
    kinds.objects([kinds.group("shell", 8)], "scatter"),
    kinds.objects([kinds.group("egg", 9)], "twos"),
    kinds.objects([kinds.group("bee", 10), kinds.group("cat", 6)], "matched"),
    kinds.ruler(3, 11),
    kinds.balance("ball", "cup", "left"),
    kinds.place("cat", "under"),
    kinds.equal_groups("bun", 3, 4),
    kinds.array(3, 5),
    kinds.pattern(["star", "heart", "star"]),
    kinds.ten_frame(6, 2),
    kinds.number_line(-10, 10, 1, (-10, 0, 10), marker=-3),
    kinds.number_line(0, 20, 1, (0, 10, 20), jumps=(13, 10, 8)),
    kinds.scale("jug", 0, 500, 50, (0, 100, 200, 300, 400, 500), 350, "ml"),
    kinds.scale("thermometer", -10, 30, 2, (-10, 0, 10, 20, 30), 14, "°C"),
    kinds.scale("weighing", 0, 1000, 50, (0, 200, 400, 600, 800), 650, "g"),
    kinds.clock(4, 30),
    kinds.clock(8, 17, roman=True, minute_ticks=True),
    kinds.coins([1, 20, 50, 100, 200, 500]),
    kinds.fraction_bars([kinds.bar(5, 3), kinds.bar(4, 1, ["24"]), kinds.bar(2, 0, ["1/2", "1/2"])]),
    kinds.fraction_line(5, 2),
    kinds.fraction_shape("circle", 4, [1]),
    kinds.fraction_shape("square", 2, [0], equal=False),
    kinds.shape("kite", 40, 90, "A"),
    kinds.solid("triangular prism"),
    kinds.net([(0, 1), (1, 0), (1, 1), (1, 2), (1, 3), (2, 1)]),
    kinds.ribbon(60, 20),
    kinds.angles("single", [40], [""]),
    kinds.angles("line", [65, 115], ["65°", "?"]),
    kinds.angles("point", [120, 90, 150], ["120°", "90°", "?"]),
    kinds.angles("cross", [70, 110, 70, 110], ["70°", "", "?", ""]),
    kinds.lines([(10, 10, 90, 10, "a"), (50, 10, 50, 90, "b")]),
    kinds.grid(-6, 6, [(3, -4, "P")], ("x", 2)),
    kinds.squares([3, 3, 7]),
    kinds.rectangle(8, 3, "cm"),
    kinds.rectangle(12, 9, "cm", (5, 4)),
    kinds.polygon(["5 cm", "", "", "", "", ""]),
    kinds.polygon(["12 cm", "8 cm", "9 cm", "7 cm"], "irregular"),
    kinds.triangle("8 cm", "5 cm"),
    kinds.triangle(corners=("40°", "75°", "?")),
    kinds.parallelogram("9 cm", "5 cm", "6 cm"),
    kinds.cuboid(8, 5, 3, "cm"),
    kinds.cuboid(4, 3, 2, "cm", cubes=True),
    kinds.circle_parts("radius", "6 cm"),
    kinds.bar_chart("Favourite pets", ["Cats", "Dogs"], [15, 25], 10, "Number of children"),
    kinds.pictogram("Pets", 5, "star", [("Cats", 3), ("Dogs", 4.5)], "children"),
    kinds.tally("Birds", [("Robin", 7), ("Wren", 0)]),
    kinds.table("Trains", ["Stop", "Time"], [["Leeds", "09:07"], ["York", "10:15"]]),
    kinds.pie_chart("Travel", [("Walk", 240), ("Bus", 120)]),
    kinds.line_graph("Plant", ["Mon", "Tue"], [5, 12], 5, "Height in cm"),
]
ALL: list[Picture] = [
    *FLAT,
    kinds.panels([kinds.ribbon(length) for length in (20, 40, 60, 80)]),
    kinds.panels([kinds.shape(name) for name in ("circle", "square", "kite", "hexagon")], above=kinds.clock(3, 0)),
]


def called(one: Picture) -> str:
    """Return a short name for the test's id."""
    return one.kind
