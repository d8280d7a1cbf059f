"""Key stage 1: Year 1 and Year 2."""

from __future__ import annotations

from typing import Final

#: Each code with what is learnt and the limit to keep.
OBJECTIVES: Final[dict[str, tuple[str, str]]] = {
    "Y1-NP-1": ("Count to 100 and past it, on and back, from any number", "0 to 120"),
    "Y1-NP-2": ("Read and write numbers", "numerals 0 to 100; words zero to twenty"),
    "Y1-NP-3": ("Count in 2s, 5s and 10s", "multiples from 0, to 24, 60 and 120"),
    "Y1-NP-4": ("Find one more and one less", "start 1 to 99, result 0 to 100"),
    "Y1-NP-5": ("Show and compare numbers", "0 to 100; the words more, less, most, least, no < or >"),
    "Y1-AS-1": ("Know pairs within 20, with their subtractions", "all values 0 to 20"),
    "Y1-AS-2": ("Add and subtract within 20", "all values and results 0 to 20"),
    "Y1-AS-3": ("Solve one-step stories and missing numbers", "0 to 20, one unknown"),
    "Y1-MD-1": ("Count equal groups and rows", "up to 5 groups of 2, 5 or 10, in a picture; no × sign"),
    "Y1-MD-2": ("Share and group things", "up to 20 things in a picture, exactly into 2, 4, 5 or 10; no ÷ sign"),
    "Y1-FDP-1": ("Find a half", "even amounts 2 to 20; the word half, not 1/2"),
    "Y1-FDP-2": ("Find a quarter", "4, 8, 12, 16 or 20; one quarter only, not written 1/4"),
    "Y1-ME-1": ("Compare and measure length, mass and capacity", "whole units 1 to 20"),
    "Y1-ME-2": ("Know coins and notes", "1p to £2, £5 to £50; coins of one kind to 50p in all"),
    "Y1-ME-3": ("Tell the time", "o'clock and half past"),
    "Y1-ME-4": ("Know days and months, and put events in order", "7 days, 12 months"),
    "Y1-GE-1": (
        "Name flat and solid shapes, any way up",
        "circle to rectangle; cube, cuboid, pyramid, sphere and the like",
    ),
    "Y1-GE-2": ("Make turns; say where things are", "whole, half, quarter and three-quarter turns; left and right"),
    "Y2-NP-1": ("Count in 2s, 3s, 5s and 10s", "2s to 24, 3s to 36, 5s to 60; 10s from any number, 0 to 100"),
    "Y2-NP-2": ("Know what each digit is worth", "10 to 99"),
    "Y2-NP-3": ("Compare and order numbers with <, > and =", "0 to 100"),
    "Y2-NP-4": ("Read and write numbers; place them on a line", "0 to 100; steps of 1, 2, 5 or 10"),
    "Y2-AS-1": ("Know facts to 20 and the same facts in tens", "totals up to 20, or tens up to 100"),
    "Y2-AS-2": ("Add and subtract ones or tens", "two-digit numbers, results 0 to 100"),
    "Y2-AS-3": ("Add and subtract two two-digit numbers", "results 0 to 100"),
    "Y2-AS-4": ("Add three numbers; use the inverse", "one-digit numbers, sum up to 27"),
    "Y2-MD-1": ("Know the 2, 5 and 10 times tables", "up to 12 times; exact division"),
    "Y2-MD-2": ("Tell odd from even", "0 to 100"),
    "Y2-MD-3": ("Multiply and divide in stories and arrays", "one factor 2, 5 or 10"),
    "Y2-FDP-1": ("Find fractions of shapes and amounts", "1/2, 1/3, 1/4, 2/4, 3/4; amounts up to 40, whole answers"),
    "Y2-FDP-2": ("Know that 2/4 and 1/2 are equal", "no other equal fractions"),
    "Y2-ME-1": (
        "Choose units and read scales",
        "cm, m, g, kg, ml, l, °C; steps of 1, 2, 5 or 10; no changing of units",
    ),
    "Y2-ME-2": ("Make amounts of money", "pounds or pence, never both; no £3.45"),
    "Y2-ME-3": ("Add and subtract money; give change", "up to 100p or up to £100"),
    "Y2-ME-4": ("Tell the time to five minutes", "quarter past and to; a 12-hour clock with hands"),
    "Y2-ME-5": ("Know minutes and hours; compare durations", "60 minutes, 24 hours; durations within an hour"),
    "Y2-GE-1": ("Describe flat shapes and their upright symmetry", "3, 4, 5, 6 or 8 sides"),
    "Y2-GE-2": ("Count edges, vertices and faces", "cube, cuboid, square-based pyramid, triangular prism"),
    "Y2-GE-3": ("Go on with patterns; make right-angle turns", "1 to 4 quarter turns, clockwise or anticlockwise"),
    "Y2-ST-1": ("Read pictograms, tallies and tables", "a key of 1, 2, 5 or 10; values up to 50; 3 to 5 categories"),
    "Y2-ST-2": ("Total and compare categories", "one step"),
}
