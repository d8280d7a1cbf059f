"""Five-minute activities at home for each objective of Year 3."""

from __future__ import annotations

from typing import Final

#: Each objective with what to do, and an example.
ACTIVITIES: Final[dict[str, tuple[str, str]]] = {
    "Y3-NP-1": (
        "Count aloud in turns in 4s, 8s, 50s or 100s, and change direction at a clap.",
        "8, 16, 24, clap, 16, 8. Then: what is 10 more than 694? And 100 less?",
    ),
    "Y3-NP-2": (
        "Read a page number and say what each digit is worth.",
        "Page 374: the 3 is worth 300, the 7 is 70, the 4 is 4. Which page is 10 further on?",
    ),
    "Y3-NP-3": (
        "Draw a line from 0 to 1,000 and mark numbers that you meet.",
        "Where is 500? Then mark 480, 602 and 95, and say how you decided.",
    ),
    "Y3-AS-1": (
        "Add and take away ones, tens and hundreds in the head while you walk.",
        "Start at 256. Add 300: 556. Take away 40: 516. Add 7: 523. Which digit changed each time?",
    ),
    "Y3-AS-2": (
        "Work out one sum in columns together, and let your child explain each step.",
        "342 − 158: there are not enough ones, so exchange a ten. Estimate first: about 340 − 160 = 180.",
    ),
    "Y3-AS-3": (
        "Guess an answer before you work it out, and check it with the opposite sum.",
        "298 + 405 is about 700. The answer is 703; check with 703 − 405.",
    ),
    "Y3-MD-1": (
        "Practise one table for two minutes: forwards, then jumping about, then as division.",
        "8 times table: 5 × 8 = 40. So what is 6 × 8? And how many eights are in 56?",
    ),
    "Y3-MD-2": (
        "Multiply a two-digit number by splitting it.",
        "34 × 5: 30 × 5 = 150 and 4 × 5 = 20, so 170. Try the price of 4 tickets at £23.",
    ),
    "Y3-MD-3": (
        "Cook or pour for more people, and count choices.",
        "One cup holds 2 spoons of cocoa: how many for 6 cups? 3 shirts and 4 skirts: how many outfits?",
    ),
    "Y3-MD-4": (
        "Share a larger number by using a table that your child knows.",
        "60 minutes in 4 equal parts: 4 × 10 = 40, 4 × 5 = 20, so 15 minutes each.",
    ),
    "Y3-FDP-1": (
        "Fold or draw a strip of ten equal parts and count in tenths, on and back.",
        "7/10, 8/10, 9/10, 10/10: that is one whole. What is one tenth of 10 pennies?",
    ),
    "Y3-FDP-2": (
        "Find a fraction of what is on the table: one part first, then several.",
        "20 pasta shapes: one fifth is 4, so three fifths are 12.",
    ),
    "Y3-FDP-3": (
        "Fold equal strips of paper into different parts and compare them.",
        "Halves, quarters and eighths side by side: 1/2 reaches as far as 2/4 and 4/8.",
    ),
    "Y3-FDP-4": (
        "Cut toast into eighths and add and take away pieces.",
        "3/8 and 2/8 are 5/8: they are still eighths. What is left of the whole? 3/8.",
    ),
    "Y3-FDP-5": (
        "Ask which piece you would rather have, and why.",
        "One third or one sixth of a cake? Draw both. Then 3/8 or 5/8?",
    ),
    "Y3-ME-1": (
        "Weigh and measure for a meal, and add two amounts.",
        "250 g of flour and 375 g more: how much is that? And 1 m 20 cm and 95 cm: how long together?",
    ),
    "Y3-ME-2": (
        "Find how far it is along the whole edge of a book, a tray or a table.",
        "A book of 21 cm by 15 cm: 21 + 15 + 21 + 15 = 72 cm. Trace the edge with a finger as you add.",
    ),
    "Y3-ME-3": (
        "Add two prices from a receipt in pounds and pence, and count up the change.",
        "£2 and 35p plus £1 and 80p is £4 and 15p. Change from £5: 85p.",
    ),
    "Y3-ME-4": (
        "Read a clock with hands to the minute, and find the same time on a phone.",
        "Long hand two marks past the 7: 37 minutes past. In the evening, what is 20:22 on the clock?",
    ),
    "Y3-ME-5": (
        "Work out how long something lasted in two hops.",
        "From 3:40 to 5:10: 20 minutes to 4 o’clock, then 1 hour and 10 minutes. 1 hour and 30 minutes.",
    ),
    "Y3-GE-1": (
        "Describe a shape or a packet by its sides, corners and faces until the other guesses it.",
        "“Six faces, all squares.” A cube. “Two circles for faces.” A cylinder. Then swap.",
    ),
    "Y3-GE-2": (
        "Use the corner of a sheet of paper to look for right angles at home.",
        "A door frame, a book, an open pair of scissors: exactly a right angle, more or less?",
    ),
    "Y3-GE-3": (
        "Look for lines in a room: upright, level, side by side, crossing squarely.",
        "Shelves are horizontal and parallel. The shelf and the wall are perpendicular. What else?",
    ),
    "Y3-ST-1": (
        "Draw a small bar chart of something at home, with steps of two, and question each other.",
        "Cutlery: 12 forks, 8 knives. How many more forks? Which number does each line stand for?",
    ),
}
