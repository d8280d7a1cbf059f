"""Misconceptions of counting, place value, rounding and numbers below zero."""

from __future__ import annotations

from typing import Final

from learning_jungle.curriculum.misconceptions.misconception import Misconception, entry

NUMBER_ENTRIES: Final[tuple[Misconception, ...]] = (
    entry(
        "count-skip-double", "Misses objects or counts some twice", "Gelman and Gallistel 1978", "NP AS MD ST", (0, 2),
        "Count money together: slide each coin to a new pile as you say the total.",
        "Count toys together: slide each one to a new pile as you say its number.",
    ),
    entry(
        "count-includes-start", "Counts the number they start on as the first step", "Fuson 1988",
        "NP AS ME GE", (0, 5),
        "Count how many days until Friday: today is where you start, tomorrow is one.",
        "Play a board game and count each hop, not the square you are standing on.",
    ),
    entry(
        "longer-is-more", "Judges how many by how long the row is", "Piaget 1952", "NP ME", (0, 1),
        "Spread five coins out and push five together: are there still as many?",
    ),
    entry(
        "more-less-swap", "Mixes up more and less, or before and after", "Donaldson and Balfour 1968",
        "NP AS MD FDP RA ME GE ST", (0, 6),
        "Compare prices and sports scores: which is more, which is less, and by how much?",
        "At meals, talk about who has more, who has fewer, and who has the most.",
    ),
    entry(
        "step-as-one", "Counts a jump of more than one as one", "Ryan and Williams 2007", "NP MD ME ST", (0, 4),
        "Count a pile of 10p coins aloud in tens, then a pile of 5p coins in fives.",
    ),
    entry(
        "boundary-bridge", "Slips when passing a ten, a hundred or a thousand", "Fuson 1992", "NP AS", (0, 6),
        "Take turns to count aloud past a tricky number: 997, 998, 999, 1,000, 1,001.",
        "Take turns to count aloud past a tricky number: 38, 39, 40, 41.",
    ),
    entry(
        "digit-reversal", "Swaps the digits of a number, such as 13 and 31", "Fuson and Briars 1990", "NP FDP", (0, 3),
        "Make both numbers with 10p and 1p coins and look at which is more.",
    ),
    entry(
        "teen-ty", "Mixes up numbers such as thirteen and thirty", "Fuson 1992", "NP AS", (0, 2),
        "Say thirteen and thirty slowly, and make each with 10p and 1p coins.",
    ),
    entry(
        "place-value-face", "Reads a digit without its place", "Kamii 1986; Ross 1989", "NP AS MD FDP RA ME", (1, 6),
        "Point to one digit in a number and ask what it is worth: tens, ones or something else?",
    ),
    entry(
        "number-as-heard", "Writes a number the way it is said, 1007 for 107", "Power and Dal Martello 1990",
        "NP AS", (1, 4),
        "Build 107 from paper strips: lay 7 on top of the zeros of 100.",
    ),
    entry(
        "zero-placeholder", "Leaves out a zero or adds one too many", "Brown 1981 (CSMS)", "NP AS MD FDP ME",
        (1, 6),
        "Write numbers under headings for hundreds, tens and ones, with a zero in each empty column.",
    ),
    entry(
        "place-shift", "Moves the digits too few or too many places", "Brown 1981 (CSMS)", "NP MD FDP ME", (4, 6),
        "Lay number cards on a place value grid: slide them one column for 10, two for 100.",
    ),
    entry(
        "column-mixup", "Mixes up the columns of a number, such as tens and ones", "Brown 1981 (CSMS)",
        "NP AS MD FDP ME", (1, 6),
        "Lay out £1, 10p and 1p coins for a number and ask which coin each digit stands for.",
    ),
    entry(
        "odd-even", "Mixes up odd and even numbers", "Frobisher 1999", "NP AS MD", (0, 3),
        "Put socks or shoes in pairs: an even number has no odd one left over.",
    ),
    entry(
        "rounding-wrong-way", "Rounds the wrong way, such as always down", "Ryan and Williams 2007", "NP AS FDP",
        (3, 6),
        "Draw a line with the two round numbers at its ends and mark where yours sits.",
    ),
    entry(
        "rounding-wrong-place", "Rounds to a different place from the one asked for", "Ryan and Williams 2007",
        "NP FDP", (4, 6),
        "Before rounding, count up in the steps asked for: 3,000, 4,000, 5,000.",
    ),
    entry(
        "rounding-in-stages", "Rounds step by step instead of once", "Hansen 2017", "NP FDP", (4, 6),
        "Mark 2,447 between 2,000 and 3,000 on a line: which end is nearer?",
    ),
    entry(
        "negative-size", "Mixes up the size of numbers below zero", "Küchemann 1981 (CSMS)", "NP", (4, 6),
        "Look at winter temperatures together and put them in order, the coldest first.",
    ),
    entry(
        "crossing-zero", "Loses count when passing zero", "Bofferding 2014", "NP AS", (4, 6),
        "Count down from 3 by ones past zero on a thermometer, then up again.",
    ),
    entry(
        "roman-additive", "Adds every Roman numeral, even one to take away", "Hansen 2017", "NP ME", (3, 6),
        "Find Roman numerals on clocks. A smaller one in front is taken away: IX is 9.",
    ),
)  # fmt: skip
