"""Misconceptions of adding, subtracting, multiplying and dividing, and of the steps of a problem."""

from __future__ import annotations

from typing import Final

from learning_jungle.curriculum.misconceptions.misconception import Misconception, entry

_BUGGY: Final = "Brown and Burton 1978"
_REPAIR: Final = "Brown and VanLehn 1980"

CALCULATION_ENTRIES: Final[tuple[Misconception, ...]] = (
    entry(
        "operation-swap", "Picks the wrong operation", "Brown 1981 (CSMS)", "all", (0, 6),
        "Draw a story as bars of the right lengths first, then say which calculation it was.",
        "Act out a story with toys first, then say which sum it was.",
    ),
    entry(
        "add-not-multiply", "Adds where equal groups need multiplying", "Nunes and Bryant 1996", "MD FDP RA ME GE ST",
        (0, 6),
        "Price four tickets at £6: how is that different from £4 and £6 together?",
        "Put 4 raisins on each of 3 plates and count them all: that is 3 times 4.",
    ),
    entry(
        "smaller-from-larger", "Takes the smaller digit from the larger, whichever is on top", _BUGGY,
        "AS FDP ME ST", (1, 6),
        "Pay with coins: when there are too few pennies, change a 10p for ten of them.",
        example="Lay 52p: five 10p and two 1p coins. Take 27p: change a 10p first, so 12 − 7 = 5 and 40 − 20 = 20."
        " 25p is left.",
    ),
    entry(
        "forget-regroup", "Forgets what was carried or exchanged", _BUGGY, "AS MD FDP ME ST", (2, 6),
        "Ask your child to write the carried digit large and cross it off when it has been used.",
    ),
    entry(
        "carry-in-full", "Writes two digits in one column: 48 + 27 = 615", "Fuson 1992", "AS MD ME", (2, 6),
        "Estimate first: is 48 + 27 nearer 70 or nearer 600?",
    ),
    entry(
        "carry-wrong-digit", "Carries the ones and writes the ten", _BUGGY, "AS MD", (2, 5),
        "Lay out 15p in pennies and change ten of them: which coin moves to the tens?",
    ),
    entry(
        "carry-too-soon", "Adds the carried digit before multiplying", "Ryan and Williams 2007", "MD", (3, 6),
        "Work out 30 times 6 and 4 times 6 on two lines, then add them.",
    ),
    entry(
        "zero-from-borrow", "Writes 0 where the top digit is too small", _REPAIR, "AS ME", (2, 6),
        "Check a subtraction by adding: does the answer and what was taken away make the first number?",
    ),
    entry(
        "complement-each-digit", "Makes every column up to ten: 63 + 47 = 100", "Ryan and Williams 2007",
        "NP AS ME", (2, 6),
        "Find the change from £1 in two hops: 63p up to 70p, then 70p up to £1.",
    ),
    entry(
        "compensation-wrong-way", "Adjusts the wrong way after rounding", "Beishuizen 1993", "AS", (2, 6),
        "Shop for £19 with a £20 note: did you give too much or too little?",
    ),
    entry(
        "compensation-left-out", "Makes a number round and does not put the answer right", "Beishuizen 1993", "AS",
        (1, 6),
        "Pay for something at 9p with a 10p coin: what has to come back?",
    ),
    entry(
        "equals-means-answer", "Sees = as a signal that the answer follows", "Behr, Erlwanger and Nichols 1980",
        "NP AS MD RA", (1, 6),
        "Say 'is the same as' for =, and think of a seesaw with equal sides.",
    ),
    entry(
        "partial-step", "Stops one step early", "Newman 1977", "all", (1, 6),
        "Before the answer is final, read the question again: is that what it asked for?",
    ),
    entry(
        "times-table-neighbour", "Counts one group too many or too few", "Campbell and Graham 1985",
        "NP MD FDP RA ME ST", (1, 6),
        "Begin at a fact you are sure of, such as 5 times 6, and step one group on.",
    ),
    entry(
        "times-zero-one", "Thinks that times 0 or times 1 works like adding", "Ryan and Williams 2007", "MD", (2, 6),
        "Ask how many apples are in no bags of seven, then in one bag of seven.",
    ),
    entry(
        "part-not-multiplied", "Multiplies only one part of a number", "Ryan and Williams 2007", "MD RA", (3, 6),
        "Draw 34 times 6 as a rectangle cut into 30 and 4, and find both areas.",
    ),
    entry(
        "remainder-ignore", "Forgets what is left over, or what it means", "Carpenter and others 1983", "MD", (2, 6),
        "Plan a trip: with 23 people and 5 seats in a car, how many cars are needed?",
        "Share biscuits that do not come out even, and decide what happens to the spare ones.",
    ),
    entry(
        "remainder-as-decimal", "Writes a remainder as a decimal: 17 ÷ 5 = 3.2", "Ryan and Williams 2007",
        "MD FDP", (4, 6),
        "Share £17 between 5 on paper: how many pence does each get from the £2 left?",
    ),
    entry(
        "square-as-double", "Doubles a number instead of squaring it", "Ryan and Williams 2007", "MD RA", (5, 6),
        "Build 4 squared from counters: 4 rows of 4, not 2 rows.",
    ),
    entry(
        "factor-multiple-swap", "Mixes up factors, multiples and primes", "Zazkis and Campbell 1996", "MD FDP", (3, 6),
        "Arrange 12 buttons in equal rows to find factors; count in 12s to find multiples.",
    ),
    entry(
        "multiple-by-last-digit", "Judges a multiple by its last digit", "Zazkis and Campbell 1996", "MD", (3, 6),
        "Say the 3 times table together and write down the last digits: which ones come up?",
    ),
    entry(
        "product-as-multiple", "Always multiplies to find the lowest common multiple", "Zazkis and Campbell 1996",
        "MD FDP", (5, 6),
        "Say the 6 and the 8 times table together and stop at the first number in both.",
    ),
    entry(
        "odd-means-prime", "Thinks that every odd number is prime", "Zazkis and Liljedahl 2004", "MD", (5, 6),
        "Try to lay 9 and then 15 buttons in equal rows: which odd numbers can you do?",
    ),
    entry(
        "one-condition-only", "Checks only one of two things that are asked", "Newman 1977", "MD GE ST", (3, 6),
        "Tick each part of the question, such as 'prime' and 'factor', when the answer fits it.",
    ),
    entry(
        "order-left-right", "Works from left to right whatever the operations", "Kieran 1979", "MD RA", (5, 6),
        "Ring the brackets first, then each multiplying or dividing part, before adding up.",
    ),
    entry(
        "add-before-subtract", "Thinks that adding always comes before taking away", "Linchevski and Livneh 1999",
        "AS MD RA", (5, 6),
        "Tell 12 − 4 + 3 as a bus story: four get off, then three get on.",
    ),
)  # fmt: skip
