"""Misconceptions of measures, time, geometry and charts."""

from __future__ import annotations

from typing import Final

from learning_jungle.curriculum.misconceptions.misconception import Misconception, entry

_RYAN: Final = "Ryan and Williams 2007"
_HANSEN: Final = "Hansen 2017"
_VAN_HIELE: Final = "van Hiele 1986"
_AREA: Final = "Dickson 1989; Outhred and Mitchelmore 2000"

MEASUREMENT_ENTRIES: Final[tuple[Misconception, ...]] = (
    entry(
        "unit-conversion-wrong", "Changes units by the wrong number or the wrong way round", _RYAN, "ME", (2, 6),
        "Measure the table in metres and in centimetres, and see which number is larger.",
    ),
    entry(
        "unit-choice", "Picks a unit that does not suit the thing", _RYAN, "ME", (1, 4),
        "Guess a length, a weight or how much a cup holds, then measure: was the unit too large or too small?",
        "Guess how long or heavy something is, and say metres, centimetres, grams or kilograms. Then measure it.",
    ),
    entry(
        "count-coins-not-value", "Counts how many coins, not what they are worth", _HANSEN, "ME", (1, 3),
        "Play shops with real coins and say each coin's value as you pay.",
    ),
    entry(
        "coin-size", "Thinks a larger coin is worth more", _HANSEN, "ME", (1, 2),
        "Put a 5p, a 2p and a 20p side by side: which is larger, and which buys more?",
    ),
    entry(
        "clock-misread", "Misreads the hands of a clock, or past and to", "Williams 2012", "ME", (1, 5),
        "Through the day, look at the short hand first: which hour is it near?",
    ),
    entry(
        "time-base-ten", "Works as if time went up in tens and hundreds", "Kamii and Russell 2012", "ME ST", (2, 6),
        "Work out a bus trip in two hops: up to the next o'clock, then on from there.",
    ),
    entry(
        "scale-misread", "Misreads a scale, a key or a bar", "Hart 1981 (CSMS)", "NP ME ST", (0, 6),
        "Use a kitchen jug: decide what one small mark is worth, then read the level.",
    ),
    entry(
        "ruler-end-only", "Reads the end on a ruler and not the start", "Hart 1981 (CSMS)", "ME", (0, 5),
        "Measure a pencil from the 3 on the ruler: how many centimetres are between its ends?",
    ),
    entry(
        "symbol-as-one", "Counts each symbol of a pictogram as one", "Curcio 1987", "ST", (2, 4),
        "Draw a chart of the family's shoes with one symbol for two pairs, and read it together.",
    ),
    entry(
        "half-symbol", "Leaves out or misreads half a symbol of a pictogram", "Curcio 1987", "ST", (3, 4),
        "Cut a paper star that stands for 10 people in half: how many does each half stand for?",
    ),
    entry(
        "perimeter-area-swap", "Mixes up perimeter, area and volume", _AREA, "ME", (3, 6),
        "Walk round a rug for its perimeter; cover it with sheets of paper for its area.",
    ),
    entry(
        "sides-left-out", "Leaves sides out, such as those without a number", _RYAN, "ME GE", (3, 6),
        "Trace round a shape with a finger from one corner back to it, and count the sides.",
    ),
    entry(
        "area-not-halved", "Forgets that a triangle is half of a rectangle", _AREA, "ME", (6, 6),
        "Cut a sheet of paper from corner to corner and lay the two triangles on each other.",
    ),
    entry(
        "slant-for-height", "Uses the sloping side in place of the height", _AREA, "ME", (6, 6),
        "Push a box frame of straws sideways: the sides stay, but does it cover as much?",
    ),
    entry(
        "shape-property-mixup", "Mixes up the properties of shapes", _VAN_HIELE, "ME GE", (0, 6),
        "Describe a shape by its sides and angles only, and let the other one draw it.",
        "Find boxes and tins, turn them round, and count faces, edges and corners by touch.",
    ),
    entry(
        "shape-orientation", "Knows a shape only in its usual position or size", _VAN_HIELE, "GE", (0, 4),
        "Turn a square card on its corner: is it still a square? How do you know?",
    ),
    entry(
        "hidden-faces", "Counts only what the drawing of a solid shows", "Battista and Clements 1996", "GE ME", (1, 6),
        "Hold a cereal box: count the faces you can see, then turn it for the rest.",
    ),
    entry(
        "symmetry-by-halves", "Takes any line that halves a shape for a mirror line", "Küchemann 1981 (CSMS)", "GE",
        (2, 6),
        "Fold a sheet of paper from corner to corner: do the two halves match?",
    ),
    entry(
        "mirror-mixup", "Slides or turns a shape instead of reflecting it", "Küchemann 1981 (CSMS)", "GE", (4, 6),
        "Stand a small mirror on the line and compare your drawing with what you see.",
    ),
    entry(
        "turn-angle-mixup", "Mixes up positions, directions, turns or angles", "Mitchelmore and White 2000",
        "GE", (0, 6),
        "Give directions on a map with left, right, quarter turn and half turn.",
        "Give each other robot orders: stand behind the chair, quarter turn left, three steps on.",
    ),
    entry(
        "angle-arm-length", "Judges an angle by the length of its lines", "Noss 1987", "GE", (3, 6),
        "Open two books of different size equally wide: which angle is larger?",
    ),
    entry(
        "angle-sum-mixup", "Makes angles up to the wrong total, 360° for 180°", _RYAN, "GE ST", (5, 6),
        "Tear the corners off a paper triangle and lay them side by side on a straight line.",
    ),
    entry(
        "angle-copied", "Takes the angle beside a given one to be equal", _RYAN, "GE", (5, 6),
        "Cross two pencils and open them wider: which angles grow, and which shrink?",
    ),
    entry(
        "protractor-scale", "Reads the other scale of a protractor", _RYAN, "GE", (5, 6),
        "First say whether the angle is more or less than a right angle, then measure it.",
    ),
    entry(
        "coordinate-swap", "Reads coordinates in the wrong order", "Hart 1981 (CSMS)", "GE", (4, 6),
        "Play battleships, and always say the number along before the number up.",
    ),
    entry(
        "height-for-change", "Takes the highest point of a graph for its largest rise",
        "Leinhardt and others 1990", "ST", (5, 6),
        "Trace a temperature graph with a finger: where is it highest, and where does it climb most steeply?",
    ),
    entry(
        "mean-mixup", "Takes a total, range, middle or most common for the mean", "Mokros and Russell 1995", "ST",
        (6, 6),
        "Level out four towers of bricks until they are equal: that height is the mean.",
    ),
)  # fmt: skip
