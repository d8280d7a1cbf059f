"""Five-minute activities at home for each objective of Year 2."""

from __future__ import annotations

from typing import Final

#: Each objective with what to do, and an example.
ACTIVITIES: Final[dict[str, tuple[str, str]]] = {
    "Y2-NP-1": (
        "Count in steps while you walk or climb the stairs.",
        "In 3s: 3, 6, 9, 12. Then in tens from 7: 17, 27, 37, and back again.",
    ),
    "Y2-NP-2": (
        "Make numbers from 10p and 1p coins, and say what each digit is worth.",
        "46p is four 10p and six 1p coins: the 4 is worth 40. What do you need for 64p?",
    ),
    "Y2-NP-3": (
        "Read two prices or door numbers and say which is greater and how you know.",
        "58 and 85: look at the tens first. Write 58 < 85, then 85 > 58.",
    ),
    "Y2-NP-4": (
        "Draw a line from 0 to 100 and mark where numbers belong.",
        "Where is 50? Where is 70? Now mark 68, and write it in words: sixty-eight.",
    ),
    "Y2-AS-1": (
        "Say a fact to 20 and then the same fact in tens.",
        "7 + 3 = 10, so 70 + 30 = 100. What goes with 6 + 4? And with 13 − 5 = 8?",
    ),
    "Y2-AS-2": (
        "Add and take away with 10p and 1p coins.",
        "Lay 47p. Add 20p, then 5p. Then begin with 56p and take 9p: change a 10p for ten pennies.",
    ),
    "Y2-AS-3": (
        "Add two ages or prices by splitting them into tens and ones.",
        "38 + 25: 30 and 20 are 50, 8 and 5 are 13, so 63. Check with 63 − 25.",
    ),
    "Y2-AS-4": (
        "Add three small numbers, looking for a pair that makes ten first.",
        "6 + 8 + 4: 6 and 4 are 10, so 18. Then undo one: 18 − 8 = 10.",
    ),
    "Y2-MD-1": (
        "Ask five facts from the 2, 5 or 10 times table at breakfast, forwards and backwards.",
        "“Seven fives?” 35. “How many fives are in 35?” 7. Use fingers for counting on in 5s.",
    ),
    "Y2-MD-2": (
        "Pair things up to see whether a number is odd or even.",
        "13 socks: 6 pairs and one left over, so 13 is odd. Which digits do even numbers end in?",
    ),
    "Y2-MD-3": (
        "Lay coins in equal rows and say what they show.",
        "3 rows of 5: 3 × 5 = 15. Turn your head: 5 × 3. Share 15 into 3: 15 ÷ 3 = 5.",
    ),
    "Y2-FDP-1": (
        "Share a snack into equal parts, then ask for several of the parts.",
        "12 grapes in 4 heaps: one quarter is 3, and three quarters are 9.",
    ),
    "Y2-FDP-2": (
        "Fold two equal strips of paper, one into halves and one into quarters.",
        "Lay them side by side: 2 quarters reach as far as 1 half.",
    ),
    "Y2-ME-1": (
        "Read the scales at home: ruler, kitchen scales, measuring jug, thermometer.",
        "Find out first what one small mark is worth. Is the flour 80 g or 90 g? How long is the spoon, in cm?",
    ),
    "Y2-ME-2": (
        "Make the same amount from different coins.",
        "Make 40p in three ways: two 20p, four 10p, or one 20p and four 5p.",
    ),
    "Y2-ME-3": (
        "Play shops with real coins and give change by counting up.",
        "A bun is 35p and you pay 50p: from 35 to 40 is 5p, from 40 to 50 is 10p. 15p change.",
    ),
    "Y2-ME-4": (
        "Read a clock with hands a few times a day.",
        "Short hand just past 4, long hand at the 3: quarter past 4. Where is the long hand at quarter to?",
    ),
    "Y2-ME-5": (
        "Guess how many minutes something takes, then look at the clock.",
        "Brush teeth from 10 past 7: when you finish, how many minutes was it? How many minutes are in an hour?",
    ),
    "Y2-GE-1": (
        "Fold cut-out paper shapes down the middle to see whether both sides match.",
        "A heart matches. Does a letter S? Count the sides of each straight shape as well.",
    ),
    "Y2-GE-2": (
        "Count faces, edges and corners of packets by touch.",
        "A cereal box: put a dot on each face as you count, 6. Then run a finger along the 12 edges.",
    ),
    "Y2-GE-3": (
        "Give robot orders with quarter turns.",
        "Face the window. “A quarter turn clockwise. A half turn. Where do you face now?”",
    ),
    "Y2-ST-1": (
        "Tally something for five minutes and read the tally together.",
        "Cars from the window: a bundle of five and two more makes 7 blue ones. How many white?",
    ),
    "Y2-ST-2": (
        "Count two kinds of things in a drawer and compare them.",
        "9 forks and 6 spoons: how many altogether? How many more forks than spoons?",
    ),
}
