"""Misconceptions of fractions, decimals, percentages, ratio and algebra."""

from __future__ import annotations

from typing import Final

from learning_jungle.curriculum.misconceptions.misconception import Misconception, entry

_STAFYLIDOU: Final = "Stafylidou and Vosniadou 2004"
_HART: Final = "Hart 1981 (CSMS)"
_RESNICK: Final = "Resnick and others 1989"
_KUECHEMANN: Final = "Küchemann 1981 (CSMS)"
_PARKER: Final = "Parker and Leinhardt 1995"

FRACTION_ENTRIES: Final[tuple[Misconception, ...]] = (
    entry(
        "part-part-fraction", "Compares one part with another, not with the whole", _HART, "FDP RA ST", (1, 6),
        "With 3 red and 5 blue cards, ask: how many cards altogether? That is the number below the line.",
        "Cut toast into equal pieces. Count all of them first: that is the number below the line.",
    ),
    entry(
        "unequal-parts", "Overlooks that parts must be equal", "Hart 1981 (CSMS); Hansen 2017", "MD FDP", (0, 4),
        "Cut a sandwich in two unequal pieces and ask whether each is a half.",
    ),
    entry(
        "other-part", "Names the other part instead of the one asked for", "Hansen 2017",
        "NP AS FDP RA ST", (0, 6),
        "Point at a shared pizza: which part was eaten, and which part is left?",
    ),
    entry(
        "unit-fraction-only", "Finds one part and forgets how many were wanted", _HART, "FDP RA", (2, 6),
        "Work out three quarters of a bill together: one quarter first, then three of them.",
        "Share 12 grapes into quarters, then ask for three of those quarters.",
    ),
    entry(
        "fraction-as-number", "Takes the bottom of a fraction for an amount", _STAFYLIDOU, "FDP", (1, 5),
        "Fold a strip of paper into quarters: the 4 says how many parts there are.",
    ),
    entry(
        "top-bottom-swap", "Swaps the top and the bottom of a fraction", _STAFYLIDOU, "FDP", (2, 6),
        "Read 3/4 as 'three of four equal parts' and draw it as a bar.",
    ),
    entry(
        "bigger-denominator-bigger", "Thinks a larger bottom number makes a larger fraction", _STAFYLIDOU, "FDP",
        (2, 6),
        "Fold one strip of paper into 3 and another into 6. Which strip has the bigger parts?",
    ),
    entry(
        "compares-tops-only", "Compares fractions by their tops alone", _STAFYLIDOU, "FDP", (3, 6),
        "Draw 3/4 and 5/9 as two bars of the same length and compare the shaded parts.",
    ),
    entry(
        "add-tops-and-bottoms", "Works on the tops and the bottoms of fractions separately", _HART, "FDP", (3, 6),
        "Measure a quarter and two quarters of a litre into a jug: how many quarters is that?",
    ),
    entry(
        "common-denominator-skipped", "Adds or subtracts fractions without a common denominator", _HART, "FDP", (5, 6),
        "Draw 1/2 and 1/6 as bars: cut the half into sixths before you add.",
    ),
    entry(
        "equivalent-by-adding", "Adds the same to top and bottom for an equal fraction", _HART, "FDP", (3, 6),
        "Fold a strip into thirds, then fold it once more: what is two thirds called now?",
    ),
    entry(
        "one-part-scaled", "Changes only the top or only the bottom of a fraction", "Ryan and Williams 2007", "FDP",
        (3, 6),
        "Cut each third of a paper strip in two: the parts double, and so do the shaded ones.",
    ),
    entry(
        "mixed-whole-ignored", "Misreads the whole number in front of a fraction", "Ryan and Williams 2007", "FDP",
        (4, 6),
        "Draw 2 3/5 as two whole bars and a part, and count all the fifths.",
    ),
    entry(
        "decimal-longer-larger", "Thinks a longer decimal is a larger one", _RESNICK, "FDP ME", (4, 6),
        "Line up the decimal points and compare the tenths before anything else.",
    ),
    entry(
        "decimal-shorter-larger", "Thinks a shorter decimal is a larger one", _RESNICK, "FDP ME", (4, 6),
        "Write a zero at the end of the shorter decimal: is 0.40 more or less than 0.65?",
    ),
    entry(
        "decimal-point-separator", "Overlooks the decimal point, or splits the number at it", "Brown 1981 (CSMS)",
        "FDP AS MD ME", (4, 6),
        "Add £0.80 and £0.60 with coins: what happens when there are ten 10p coins?",
    ),
    entry(
        "decimal-fraction-digits", "Copies the digits of a fraction or decimal, 1/4 as 1.4", _RESNICK, "FDP", (4, 6),
        "Think in money: a quarter of £1 is 25p, which is £0.25.",
    ),
    entry(
        "percent-as-amount", "Mixes up a percentage and an amount", _PARKER, "FDP RA ST", (5, 6),
        "On a sale label, work out 10% first, then build up to the percentage you need.",
    ),
    entry(
        "percent-divide", "Divides by the percentage, such as 20% as dividing by 20", _PARKER, "FDP RA", (5, 6),
        "Ask how many lots of 20% make the whole price. Five, so divide by 5.",
    ),
    entry(
        "ratio-additive", "Keeps the difference the same where a ratio should be kept", _HART, "RA ME", (5, 6),
        "Cook for twice as many people: everything in the recipe doubles.",
    ),
    entry(
        "ratio-shared-equally", "Shares equally whatever the ratio", _HART, "RA", (6, 6),
        "Share a bag of nuts in the ratio 1 to 3: one for you, three for me, until none are left.",
    ),
    entry(
        "letter-as-digit", "Puts a number beside another as a digit, 2n as 25", _KUECHEMANN, "RA", (6, 6),
        "Let n be the price of a ticket: what do 2n, 2 tickets, cost at £5 each?",
    ),
    entry(
        "letter-as-object", "Joins letters and numbers, 3n + 2 as 5n", _KUECHEMANN, "RA", (6, 6),
        "Tell 3n + 2 as three bags of n sweets and 2 loose ones.",
    ),
    entry(
        "sequence-doubling", "Doubles the fifth term to find the tenth", "Stacey 1989", "RA NP", (5, 6),
        "Grow a pattern of matchsticks shape by shape and see whether shape 4 is twice shape 2.",
    ),
)  # fmt: skip
