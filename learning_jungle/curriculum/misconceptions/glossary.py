"""The glossary of misconceptions: why a child might choose a wrong option, and what a grown-up can do about it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from learning_jungle.curriculum.taught.strands import STRAND_BY_CODE, STRANDS

#: A slip of one or two may be anything: it explains an option, and no report names it as a misconception.
NEAR_MISS: Final = "near-miss"
#: Two slips at once: an option that stands between two others.
COMBINED_SLIP: Final = "combined-slip"


@dataclass(frozen=True, slots=True)
class Misconception:
    """A way of thinking that leads to a wrong answer, mostly in ``strands`` from ``first_year`` to ``last_year``."""

    id: str
    name: str
    tip: str
    strands: tuple[str, ...]
    first_year: int
    last_year: int

    @property
    def is_diagnosis(self) -> bool:
        """Whether a report may name it to a parent; a near miss shows nothing of how a child thinks."""
        return self.id not in (NEAR_MISS, COMBINED_SLIP)


#: Name, strand codes, and the first and last year group in which to expect it.
_ENTRIES: Final[dict[str, tuple[str, str, int, int]]] = {
    "count-skip-double": ("Misses an object or counts one twice", "NP AS MD ST", 0, 2),
    "count-includes-start": ("Counts the number they start on as the first step", "NP AS", 0, 3),
    "more-less-swap": ("Mixes up more and less, or before and after", "NP AS MD FDP RA ME", 0, 6),
    "digit-reversal": ("Swaps the digits of a number, such as 13 and 31", "NP", 0, 3),
    "place-value-face": ("Reads a digit without its place", "NP AS MD FDP RA ME", 1, 6),
    "zero-placeholder": ("Leaves out a zero or adds one too many", "NP MD FDP ME", 2, 6),
    "column-mixup": ("Changes the wrong column, such as adding 1 for 10", "NP AS MD FDP", 1, 6),
    "boundary-bridge": ("Slips when passing a ten, a hundred or zero", "NP AS", 1, 6),
    "rounding-wrong-way": ("Rounds the wrong way or to the wrong place", "NP FDP", 4, 6),
    "negative-size": ("Mixes up the size of numbers below zero", "NP", 4, 6),
    "roman-additive": ("Adds every Roman numeral, even one to take away", "NP ME", 3, 6),
    "operation-swap": ("Picks the wrong operation", "NP AS MD FDP RA ME GE ST", 0, 6),
    "add-not-multiply": ("Adds where equal groups need multiplying", "MD FDP RA ME ST", 0, 6),
    "smaller-from-larger": ("Takes the smaller digit from the larger, whichever is on top", "AS ME ST", 2, 6),
    "forget-regroup": ("Forgets a ten that was carried or exchanged", "AS MD ME ST", 2, 6),
    "equals-means-answer": ("Sees = as a signal that the answer follows", "NP AS MD RA", 1, 6),
    "partial-step": ("Stops one step early or leaves a part out", "all", 0, 6),
    "times-table-neighbour": ("One group out in a times table", "NP MD FDP RA ME", 1, 6),
    "remainder-ignore": ("Forgets what is left over", "MD", 5, 6),
    "square-as-double": ("Doubles a number instead of squaring it", "MD", 5, 6),
    "factor-multiple-swap": ("Mixes up factors, multiples and primes", "MD FDP", 4, 6),
    "order-left-right": ("Works from left to right whatever the operations", "MD RA", 6, 6),
    "part-part-fraction": ("Compares two parts, or overlooks that parts must be equal", "FDP RA ST", 1, 6),
    "bigger-denominator-bigger": ("Thinks a larger bottom number makes a larger fraction", "FDP", 2, 6),
    "unit-fraction-only": ("Finds one part and forgets how many were wanted", "FDP RA", 2, 6),
    "add-tops-and-bottoms": ("Works on the tops and the bottoms of fractions separately", "FDP", 3, 6),
    "decimal-longer-larger": ("Thinks a longer decimal is a larger one", "FDP ME", 4, 6),
    "decimal-fraction-digits": ("Writes the digits of a fraction as a decimal, 1/4 as 1.4", "FDP", 4, 6),
    "percent-as-amount": ("Takes a percentage to be the amount", "FDP RA", 5, 6),
    "unit-conversion-wrong": ("Changes units by the wrong number or the wrong way round", "ME", 2, 6),
    "count-coins-not-value": ("Counts how many coins, not what they are worth", "ME", 1, 3),
    "clock-misread": ("Swaps the hands of a clock, or past and to", "ME", 1, 5),
    "time-base-ten": ("Works as if an hour had 100 minutes", "ME ST", 3, 6),
    "scale-misread": ("Misreads a scale, a key or a bar", "NP ME ST", 0, 6),
    "perimeter-area-swap": ("Mixes up perimeter, area and volume", "ME", 3, 6),
    "shape-property-mixup": ("Judges shapes by look, or mixes up sides, corners and faces", "ME GE", 0, 6),
    "turn-angle-mixup": ("Mixes up directions, turns or angles", "GE", 0, 6),
    "coordinate-swap": ("Reads coordinates in the wrong order", "GE", 4, 6),
    "ratio-additive": ("Keeps the difference the same where a ratio should be kept", "RA", 6, 6),
    NEAR_MISS: ("Very close", "all", 0, 6),
    COMBINED_SLIP: ("Two slips at once", "all", 0, 6),
}

#: A thing to do at home, at most 25 words.
_TIPS: Final[dict[str, str]] = {
    "count-skip-double": "Count toys together: slide each one to a new pile as you say its number.",
    "count-includes-start": "Play a board game and count each hop, not the square you are standing on.",
    "more-less-swap": "At meals, talk about who has more, who has fewer, and who has the most.",
    "digit-reversal": "Make both numbers with 10p and 1p coins and look at which is more.",
    "place-value-face": "Point to one digit in a number and ask what it is worth: tens, ones or something else?",
    "zero-placeholder": "Write numbers under headings for hundreds, tens and ones, with a zero in each empty column.",
    "column-mixup": "Lay out £1, 10p and 1p coins for a number and ask which kind of coin must change.",
    "boundary-bridge": "Take turns to count aloud past a tricky number: 38, 39, 40, 41.",
    "rounding-wrong-way": "Draw a line with the two round numbers at its ends and mark where yours sits.",
    "negative-size": "Look at winter temperatures together and put them in order, the coldest first.",
    "roman-additive": "Find Roman numerals on clocks. A smaller one in front is taken away: IX is 9.",
    "operation-swap": "Act out a story with toys first, then say which sum it was.",
    "add-not-multiply": "Put 4 raisins on each of 3 plates and count them all: that is 3 times 4.",
    "smaller-from-larger": "Pay with coins: when there are too few pennies, change a 10p for ten of them.",
    "forget-regroup": "Ask your child to write the carried digit large and cross it off when it has been used.",
    "equals-means-answer": "Say 'is the same as' for =, and think of a seesaw with equal sides.",
    "partial-step": "Before the answer is final, read the question again: is that what it asked for?",
    "times-table-neighbour": "Begin at a fact you are sure of, such as 5 times 6, and step one group on.",
    "remainder-ignore": "Share biscuits that do not come out even, and decide what happens to the spare ones.",
    "square-as-double": "Build 4 squared from counters: 4 rows of 4, not 2 rows.",
    "factor-multiple-swap": "Arrange 12 buttons in equal rows to find factors; count in 12s to find multiples.",
    "order-left-right": "Ring the brackets first, then each multiplying or dividing part, before adding up.",
    "part-part-fraction": "Cut toast into equal pieces. Count all of them first: that is the number below the line.",
    "bigger-denominator-bigger": "Fold one strip of paper into 3 and another into 6. Which strip has the bigger parts?",
    "unit-fraction-only": "Share 12 grapes into quarters, then ask for three of those quarters.",
    "add-tops-and-bottoms": "Cut toast into quarters: one quarter and two quarters make three quarters, not eighths.",
    "decimal-longer-larger": "Line up the decimal points and compare the tenths before anything else.",
    "decimal-fraction-digits": "Think in money: a quarter of £1 is 25p, which is £0.25.",
    "percent-as-amount": "On a sale label, work out 10% first, then build up to the percentage you need.",
    "unit-conversion-wrong": "Measure the table in metres and in centimetres, and see which number is larger.",
    "count-coins-not-value": "Play shops with real coins and say each coin's value as you pay.",
    "clock-misread": "Through the day, look at the short hand first: which hour is it near?",
    "time-base-ten": "Work out a bus trip in two hops: up to the next o'clock, then on from there.",
    "scale-misread": "Use a kitchen jug: decide what one small mark is worth, then read the level.",
    "perimeter-area-swap": "Walk round a rug for its perimeter; cover it with sheets of paper for its area.",
    "shape-property-mixup": "Find boxes and tins, turn them round, and count faces, edges and corners by touch.",
    "turn-angle-mixup": "Give each other robot orders: quarter turn left, half turn, three steps on.",
    "coordinate-swap": "Play battleships, and always say the number along before the number up.",
    "ratio-additive": "Cook for twice as many people: everything in the recipe doubles.",
    NEAR_MISS: "So close! Ask how the answer was found, and check it together in a second way.",
    COMBINED_SLIP: "Work through it together, one step at a time, and check each step.",
}


def _strands(codes: str) -> tuple[str, ...]:
    return STRANDS if codes == "all" else tuple(STRAND_BY_CODE[code] for code in codes.split())


#: Each misconception by its id; the ids are stored with questions and never change.
GLOSSARY: Final[dict[str, Misconception]] = {
    id: Misconception(id, name, _TIPS[id], _strands(codes), first_year, last_year)
    for id, (name, codes, first_year, last_year) in _ENTRIES.items()
}
