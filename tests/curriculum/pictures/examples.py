"""One picture or more of every kind, for tests that hold for all of them."""

from __future__ import annotations

from learning_jungle.curriculum import picture as pictures
from learning_jungle.curriculum.picture import Picture

FLAT: list[Picture] = [
    pictures.objects([pictures.group("duck", 7, crossed=2), pictures.group("apple", 3, colour="red")]),
    pictures.objects([pictures.group("dot", 5)], "dice"),
    pictures.objects([pictures.group("shell", 8)], "scatter"),
    pictures.equal_groups("bun", 3, 4),
    pictures.array(3, 5),
    pictures.pattern(["star", "heart", "star"]),
    pictures.ten_frame(6, 2),
    pictures.number_line(-10, 10, 1, (-10, 0, 10), marker=-3),
    pictures.number_line(0, 20, 1, (0, 10, 20), jumps=(13, 10, 8)),
    pictures.scale("jug", 0, 500, 50, (0, 100, 200, 300, 400, 500), 350, "ml"),
    pictures.scale("thermometer", -10, 30, 2, (-10, 0, 10, 20, 30), 14, "°C"),
    pictures.scale("weighing", 0, 1000, 50, (0, 200, 400, 600, 800), 650, "g"),
    pictures.clock(4, 30),
    pictures.clock(8, 17, roman=True, minute_ticks=True),
    pictures.coins([1, 20, 50, 100, 200, 500]),
    pictures.fraction_bars([pictures.bar(5, 3), pictures.bar(4, 1, ["24"]), pictures.bar(2, 0, ["1/2", "1/2"])]),
    pictures.fraction_shape("circle", 4, [1]),
    pictures.fraction_shape("square", 2, [0], equal=False),
    pictures.shape("kite", 40, 90, "A"),
    pictures.solid("triangular prism"),
    pictures.net([(0, 1), (1, 0), (1, 1), (1, 2), (1, 3), (2, 1)]),
    pictures.ribbon(60, 20),
    pictures.angles("single", [40], [""]),
    pictures.angles("line", [65, 115], ["65°", "?"]),
    pictures.angles("point", [120, 90, 150], ["120°", "90°", "?"]),
    pictures.angles("cross", [70, 110, 70, 110], ["70°", "", "?", ""]),
    pictures.lines([(10, 10, 90, 10, "a"), (50, 10, 50, 90, "b")]),
    pictures.grid(-6, 6, [(3, -4, "P")], ("x", 2)),
    pictures.squares([3, 3, 7]),
    pictures.rectangle(8, 3, "cm"),
    pictures.rectangle(12, 9, "cm", (5, 4)),
    pictures.polygon(["5 cm", "", "", "", "", ""]),
    pictures.polygon(["12 cm", "8 cm", "9 cm", "7 cm"], "irregular"),
    pictures.triangle("8 cm", "5 cm"),
    pictures.triangle(corners=("40°", "75°", "?")),
    pictures.parallelogram("9 cm", "5 cm", "6 cm"),
    pictures.cuboid(8, 5, 3, "cm"),
    pictures.cuboid(4, 3, 2, "cm", cubes=True),
    pictures.circle_parts("radius", "6 cm"),
    pictures.bar_chart("Favourite pets", ["Cats", "Dogs"], [15, 25], 10, "Number of children"),
    pictures.pictogram("Pets", 5, "star", [("Cats", 3), ("Dogs", 4.5)], "children"),
    pictures.tally("Birds", [("Robin", 7), ("Wren", 0)]),
    pictures.table("Trains", ["Stop", "Time"], [["Leeds", "09:07"], ["York", "10:15"]]),
    pictures.pie_chart("Travel", [("Walk", 240), ("Bus", 120)]),
    pictures.line_graph("Plant", ["Mon", "Tue"], [5, 12], 5, "Height in cm"),
]
ALL: list[Picture] = [
    *FLAT,
    pictures.panels([pictures.ribbon(length) for length in (20, 40, 60, 80)]),
    pictures.panels(
        [pictures.shape(name) for name in ("circle", "square", "kite", "hexagon")], above=pictures.clock(3, 0)
    ),
]


def called(one: Picture) -> str:
    """Return a short name for a test's id."""
    return one.kind
