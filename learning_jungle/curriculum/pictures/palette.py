"""The colours of drawings: an ink that outlines everything, and flat fills that never carry meaning alone."""

from __future__ import annotations

from typing import Final

INK: Final = "#241A45"
CARD: Final = "#FFFFFF"
#: Lines that only help the eye, such as gridlines: 3:1 on the card.
GUIDE: Final = "#8A84A0"
#: A quiet fill for empty cells and panels.
MIST: Final = "#F2F5F7"
#: The fill of a shaded part: 3:1 beside the card, and the ink is 3:1 on it.
SHADE: Final = "#9F72EA"
VIOLET: Final = "#5E21B6"
LILAC: Final = "#D9BFFF"
#: Shapes and solids are as of wood: a face, and with CREAM in the light AMBER in the shade.
HONEY: Final = "#FFDB94"
AMBER: Final = "#E0A458"
SKY: Final = "#2C7BEA"
WATER: Final = "#A9D0FB"
EMERALD: Final = "#1DA97A"
LEAF: Final = "#7FD3A8"
BANANA: Final = "#F7C948"
ORANGE: Final = "#F28C38"
RED: Final = "#E5484D"
PINK: Final = "#F79AB8"
#: The cross over a thing that is gone, and mirror lines.
CROSS: Final = "#B3162A"
#: The board that words in the colour of the card are written on.
BOARD: Final = "#12493B"
TRUNK: Final = "#8C5A2B"
TAN: Final = "#D9A566"
CREAM: Final = "#FFF1D6"
GREY: Final = "#A9AFBC"
SILVER: Final = "#D5D9E0"
COPPER: Final = "#DDA27A"
GOLD: Final = "#F2D27A"

#: The colour words that a group of things may be given.
NAMED: Final = {
    "red": RED, "green": LEAF, "blue": "#7FB2F5", "yellow": BANANA, "orange": ORANGE, "purple": LILAC, "pink": PINK,
    "brown": TAN, "grey": GREY, "white": CARD, "black": INK,
}  # fmt: skip
