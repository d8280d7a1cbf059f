"""Facts about shapes, solids, units and the calendar that every primary classroom has on the wall."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Flat:
    """A flat shape: its straight sides, lines of symmetry (None: endless or not fixed) and right angles."""

    sides: int
    symmetry: int | None
    right_angles: int = 0
    closed: bool = True
    straight: bool = True


@dataclass(frozen=True, slots=True)
class Solid:
    """A solid: its faces (curved surfaces left out), edges and vertices."""

    faces: int
    edges: int
    vertices: int


FLAT: Final[dict[str, Flat]] = {
    "circle": Flat(0, None, straight=False),
    "semicircle": Flat(1, 1, straight=False),
    "oval": Flat(0, 2, straight=False),
    "triangle": Flat(3, None),
    "equilateral triangle": Flat(3, 3),
    "isosceles triangle": Flat(3, 1),
    "scalene triangle": Flat(3, 0),
    "right-angled triangle": Flat(3, None, 1),
    "square": Flat(4, 4, 4),
    "rectangle": Flat(4, 2, 4),
    "rhombus": Flat(4, 2),
    "parallelogram": Flat(4, 0),
    "kite": Flat(4, 1),
    "trapezium": Flat(4, None),
    "right trapezium": Flat(4, 0, 2),
    "isosceles trapezium": Flat(4, 1),
    "arrowhead": Flat(4, 1),
    "quadrilateral": Flat(4, None),
    "pentagon": Flat(5, 5),
    "hexagon": Flat(6, 6),
    "heptagon": Flat(7, 7),
    "octagon": Flat(8, 8),
    "nonagon": Flat(9, 9),
    "decagon": Flat(10, 10),
    "star": Flat(10, 5),
    "heart": Flat(0, 1, straight=False),
    "cross": Flat(12, 4),
}

SOLIDS: Final[dict[str, Solid]] = {
    "cube": Solid(6, 12, 8),
    "cuboid": Solid(6, 12, 8),
    "sphere": Solid(0, 0, 0),
    "hemisphere": Solid(1, 1, 0),
    "cylinder": Solid(2, 2, 0),
    "cone": Solid(1, 1, 1),
    "triangular prism": Solid(5, 9, 6),
    "pentagonal prism": Solid(7, 15, 10),
    "hexagonal prism": Solid(8, 18, 12),
    "octagonal prism": Solid(10, 24, 16),
    "tetrahedron": Solid(4, 6, 4),
    "triangular pyramid": Solid(4, 6, 4),
    "triangle-based pyramid": Solid(4, 6, 4),
    "triangular-based pyramid": Solid(4, 6, 4),
    "square pyramid": Solid(5, 8, 5),
    "square-based pyramid": Solid(5, 8, 5),
    "pyramid": Solid(5, 8, 5),
    "pentagonal pyramid": Solid(6, 10, 6),
    "hexagonal pyramid": Solid(7, 12, 7),
    "octahedron": Solid(8, 12, 6),
}

#: Shapes whose usual upright drawing has an upright, or a level, line of symmetry.
UPRIGHT_SYMMETRY: Final = frozenset(
    {
        "circle", "square", "rectangle", "equilateral triangle", "isosceles triangle", "triangle", "kite", "arrowhead",
        "pentagon", "hexagon", "heptagon", "octagon", "rhombus", "isosceles trapezium", "heart", "star", "semicircle",
        "oval",
    }
)  # fmt: skip
LEVEL_SYMMETRY: Final = frozenset({"circle", "square", "rectangle", "hexagon", "octagon", "rhombus", "oval"})

#: The unit in which a household measures a thing.
USUAL_UNIT: Final[dict[str, str]] = {
    "bed": "metres", "door": "metres", "room": "metres", "playground": "metres", "car": "metres", "tree": "metres",
    "garden": "metres", "bus": "metres", "house": "metres",
    "pencil": "centimetres", "book": "centimetres", "hand": "centimetres", "shoe": "centimetres",
    "spoon": "millilitres", "cup": "millilitres", "mug": "millilitres", "bath": "litres", "bucket": "litres",
    "paddling pool": "litres", "sink": "litres", "fish tank": "litres",
    "dog": "kilograms", "child": "kilograms", "person": "kilograms", "chair": "kilograms", "suitcase": "kilograms",
    "grape": "grams", "letter": "grams", "apple": "grams", "feather": "grams", "coin": "grams", "egg": "grams",
}  # fmt: skip

DAYS: Final = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
MONTHS: Final = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december",
)  # fmt: skip


def flat(name: str) -> Flat | None:
    """Return the facts of a flat shape by its name, "regular" or not, singular or plural; None when unknown."""
    name = name.lower().removeprefix("regular ").strip()
    return FLAT.get(name) or FLAT.get(name.removesuffix("s"))


def solid(name: str) -> Solid | None:
    """Return the facts of a solid by its name; None when unknown."""
    name = name.lower().strip()
    return SOLIDS.get(name) or SOLIDS.get(name.removesuffix("s"))
