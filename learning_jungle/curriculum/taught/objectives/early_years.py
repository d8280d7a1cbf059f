"""Reception: the two early learning goals of mathematics, and the shape, space and measure taught beside them."""

from __future__ import annotations

from typing import Final

#: Each code with what is learnt and the limit to keep.
OBJECTIVES: Final[dict[str, tuple[str, str]]] = {
    "Y0-NP-1": ("Count things, saying one number for each", "1 to 10 things; up to 12 when hard"),
    "Y0-NP-2": ("See how many without counting", "1 to 5, as on a dice or a frame of five"),
    "Y0-NP-3": ("Say the next or the previous number", "0 to 10; up to 30 in the count"),
    "Y0-NP-4": ("Compare amounts: more, fewer, the same", "both 0 to 10; easy ones differ by 2 or more"),
    "Y0-NP-5": ("Find one more or one fewer", "results 0 to 10"),
    "Y0-NP-6": ("Know how numbers to 10 are made of parts", "a whole up to 10 in two parts"),
    "Y0-AS-1": ("Know pairs that make numbers to 5, and take away", "totals up to 5"),
    "Y0-AS-2": ("Know some pairs that make 10", "total 10, on a ten frame"),
    "Y0-AS-3": ("Put together or take away in a story", "all values 0 to 10, always with a picture"),
    "Y0-MD-1": ("Know doubles", "1 to 5 doubled"),
    "Y0-MD-2": ("Share equally; see odd and even", "up to 10 things between 2; between 3 or 4 when hard"),
    "Y0-ME-1": ("Compare length, weight and how much it holds", "pictured things, no units and no numbers"),
    "Y0-ME-2": ("Put events of the day in order", "3 events, no clocks"),
    "Y0-GE-1": ("Notice and name simple shapes", "circle, triangle, square, rectangle"),
    "Y0-GE-2": ("Go on with a pattern; say where things are", "AB, AAB, ABB, ABC; on, under, behind, next to"),
}
