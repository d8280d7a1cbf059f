"""Five-minute activities at home for each objective of Year 1."""

from __future__ import annotations

from typing import Final

#: Each objective with what to do, and an example.
ACTIVITIES: Final[dict[str, tuple[str, str]]] = {
    "Y1-NP-1": (
        "Count aloud in turns past a tricky number, on and back.",
        "You say 97, your child 98, you 99. Who says 100? Then start at 103 and count back.",
    ),
    "Y1-NP-2": (
        "Read numbers on doors, buses and packets, and write some down.",
        "Say “sixteen” and “sixty”: write both, and talk about which is which.",
    ),
    "Y1-NP-3": (
        "Count things that come in twos, fives and tens.",
        "Pair the clean socks: 2, 4, 6, 8. Then count fingers in 5s, and 10p coins in 10s.",
    ),
    "Y1-NP-4": (
        "Say a number; your child says one more, then one less.",
        "39: one more is 40, one less is 38. Try 20, 59 and 70, where the tens change.",
    ),
    "Y1-NP-5": (
        "Draw a line from 0 to 20 on paper and point: which number is about here?",
        "Point near the middle. “More than 5? Less than 15?” Then write the number where it belongs.",
    ),
    "Y1-AS-1": (
        "Put ten or twenty coins on the table, cover some, and ask how many are covered.",
        "Of 20 pennies, 12 can be seen: “How many are hidden?” Say it both ways: 12 + 8 = 20 and 20 − 8 = 12.",
    ),
    "Y1-AS-2": (
        "Add and take away with pennies in two rows of ten.",
        "Lay 8 and then 5 more: fill the first ten, then count on. 8 + 5 = 13. Now take 5 away again.",
    ),
    "Y1-AS-3": (
        "Tell a story of the day with a number missing, and work out the missing number.",
        "“I had 9 eggs. Now there are 4. How many did we use?” Write it as 9 − □ = 4.",
    ),
    "Y1-MD-1": (
        "Look for things in equal rows, such as egg boxes, and count them row by row.",
        "A tray with 3 rows of 5 buns: 5, 10, 15. “How many rows? How many in each?”",
    ),
    "Y1-MD-2": (
        "Share a snack equally, and count what each person gets.",
        "15 crackers between 5 people: deal them out one at a time. “How many has each?”",
    ),
    "Y1-FDP-1": (
        "Halve things at meals, and check that both halves are equal.",
        "Cut a slice of toast in half. Then halve 12 raisins onto two plates: 6 and 6.",
    ),
    "Y1-FDP-2": (
        "Fold paper in half and in half again, and count the quarters.",
        "Open it: 4 equal parts. Then share 12 pennies into the 4 parts: a quarter of 12 is 3.",
    ),
    "Y1-ME-1": (
        "Measure things with a ruler, starting at 0.",
        "A spoon is about 14 cm, a pencil about 17 cm. “Which is longer, and by how much?”",
    ),
    "Y1-ME-2": (
        "Sort the coins from a purse and say what each is worth.",
        "Put 5p, 10p and 20p in order of value, not of size. How much are four 10p coins?",
    ),
    "Y1-ME-3": (
        "Look at a clock with hands when something starts.",
        "“Short hand at 5, long hand at 12: 5 o’clock. Where will the hands be at half past 5?”",
    ),
    "Y1-ME-4": (
        "Look at a calendar together and talk about the days.",
        "“Today is Tuesday. What day was yesterday? What month comes after March?”",
    ),
    "Y1-GE-1": (
        "Go through a cupboard and name the shapes of tins, boxes and balls.",
        "A tin is a cylinder, a box a cuboid. Turn the box over: is it still a cuboid?",
    ),
    "Y1-GE-2": (
        "Give each other orders for turning on the spot.",
        "Face the door. “Make a half turn. What do you see? Now a quarter turn to the left.”",
    ),
}
