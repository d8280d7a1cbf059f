"""Five-minute activities at home for each objective of Reception."""

from __future__ import annotations

from typing import Final

#: Each objective with what to do, and an example.
ACTIVITIES: Final[dict[str, tuple[str, str]]] = {
    "Y0-NP-1": (
        "Let your child set the table and count each thing while touching it.",
        "“One fork, two forks, three forks. How many forks are there?” Then count them again from the other end.",
    ),
    "Y0-NP-2": (
        "Show up to five spoons for a moment, cover them and ask how many there were.",
        "Lay 4 spoons as two and two, cover them, and ask: “How many did you see?”",
    ),
    "Y0-NP-3": (
        "Count the stairs aloud, and stop to ask which number is next.",
        "Stop on stair 6: “What comes next?” On the way down: “What comes just before 6?”",
    ),
    "Y0-NP-4": (
        "Put snacks on two plates and ask which plate has more and which has fewer.",
        "Put 7 raisins close together and 5 spread out. Match them one to one to see which has more.",
    ),
    "Y0-NP-5": (
        "Give one more or take one away, and ask how many there are now.",
        "“You have 6 crackers. Here is one more. How many now?” Then eat one and ask again.",
    ),
    "Y0-NP-6": (
        "Split a few socks into two heaps in as many ways as you can.",
        "7 socks: 5 here and 2 there. “How else can we do it?” 4 and 3, 6 and 1.",
    ),
    "Y0-AS-1": (
        "Hide some of five coins under a cup and ask how many are hidden.",
        "Show 5 coins, hide some, leave 3 out: “How many are under the cup?” Lift it and look.",
    ),
    "Y0-AS-2": (
        "Use an egg box for ten, or two rows of five circles on paper, and ask how many are missing.",
        "Put in 6 eggs or coins: “How many more fill the box?” Count the empty places together.",
    ),
    "Y0-AS-3": (
        "Tell a little story with things on the table and let your child move them.",
        "“There are 6 berries in the bowl and you eat 2. How many are left?” Move them, then count.",
    ),
    "Y0-MD-1": (
        "Hold up the same number of fingers on both hands, and say the double.",
        "Three and three: “Double 3 is 6.” Then 1, 2, 4 and 5 in any order.",
    ),
    "Y0-MD-2": (
        "Share a snack fairly between two people, one for you and one for me.",
        "Share 8 crackers between 2 plates: “How many has each?” Try 7: “Is it fair? One is left.”",
    ),
    "Y0-ME-1": (
        "Compare two things from a cupboard: which is longer, heavier or holds more?",
        "Hold a tin in one hand and a packet in the other: “Which is heavier?” Pour water to see which cup holds more.",
    ),
    "Y0-ME-2": (
        "Talk through the day in order, using first, next and last.",
        "“First we got dressed. What did we do next? What will we do last, before sleep?”",
    ),
    "Y0-GE-1": (
        "Look for shapes in the kitchen, and say how you know each one.",
        "“The plate is a circle. Can you find a rectangle? How many sides does it have?”",
    ),
    "Y0-GE-2": (
        "Lay a pattern with cutlery and let your child go on with it.",
        "Fork, spoon, fork, spoon: “What comes next?” Then fork, fork, spoon. Ask what is next to the cup.",
    ),
}
