"""Five-minute activities at home for each objective of Year 6."""

from __future__ import annotations

from typing import Final

#: Each objective with what to do, and an example.
ACTIVITIES: Final[dict[str, tuple[str, str]]] = {
    "Y6-NP-1": (
        "Look up the populations of three countries or cities, read them aloud and order them.",
        "6,493,995: the 4 is worth 400,000. Which number is halfway between 5,400,000 and 6,300,000?",
    ),
    "Y6-NP-2": (
        "Round numbers from the news, and decide which place makes sense.",
        "3,151,042 is 3,200,000 to the nearest 100,000, and 3,000,000 to the nearest million.",
    ),
    "Y6-NP-3": (
        "Compare the coldest places on a weather page.",
        "−6°C and −2°C differ by 4 degrees; −6°C and 9°C by 15. Draw a line with zero on it.",
    ),
    "Y6-AS-1": (
        "Plan a budget with three amounts, and say each step before you work it out.",
        "£420 for a trip. £96 saved in May, £13 more than that in June. How much is still needed?",
    ),
    "Y6-MD-1": (
        "Do one long multiplication, with an estimate first.",
        "37 weeks at £125: about 40 × 125 = £5,000. Then 125 × 30 and 125 × 7, and add.",
    ),
    "Y6-MD-2": (
        "Divide a real amount by a two-digit number, and decide what is left over.",
        "1,308 pencils in packs of 21: list 21, 42, 63, 84, 105. 62 full packs and 6 left.",
    ),
    "Y6-MD-3": (
        "Find when two things meet, and what divides two numbers.",
        "Buses leave every 20 and every 25 minutes: together every 100. Which largest number divides 84 and 24?",
    ),
    "Y6-MD-4": (
        "Write a calculation with brackets and without, and compare.",
        "4 + 3 × 8 = 28, because multiplying comes first. (4 + 3) × 8 = 56. Try it on a phone.",
    ),
    "Y6-MD-5": (
        "Estimate before you reach for a calculator, then see how near you were.",
        "25 rows of 29 seats: about 25 × 30 = 750. If 42 are empty, how many are taken?",
    ),
    "Y6-FDP-1": (
        "Simplify fractions from daily life, and compare two of them.",
        "10 of 15 goals is 2/3. Is 7/9 more? 2/3 is 6/9, so yes.",
    ),
    "Y6-FDP-2": (
        "Add and subtract amounts from a recipe with different fractions.",
        "2/3 cup and 1/4 cup: 8/12 and 3/12 is 11/12. How much is missing to 2 cups?",
    ),
    "Y6-FDP-3": (
        "Fold paper to see a fraction of a fraction.",
        "Fold thirds one way and shade 2. Fold halves the other way: 1/2 × 2/3 = 2/6 = 1/3.",
    ),
    "Y6-FDP-4": (
        "Share part of a cake or pizza equally.",
        "3/5 shared by 3 is 1/5 each. 1/2 shared by 4 is 1/8 each: draw it to see why.",
    ),
    "Y6-FDP-5": (
        "Turn fractions into decimals, and move decimals by 10, 100 and 1,000.",
        "3/8 is 3 ÷ 8 = 0.375. 3.234 km is 3,234 m: × 1,000.",
    ),
    "Y6-FDP-6": (
        "Multiply and divide prices in writing.",
        "4 tickets at £9.45: 4 × 9 = 36 and 4 × 0.45 = 1.80, so £37.80. Share £14.20 among 4.",
    ),
    "Y6-FDP-7": (
        "Match fractions, decimals and percentages from memory.",
        "1/8 is 0.125 or 12.5%. What is 3/8? What is 0.12 as a fraction in its simplest form?",
    ),
    "Y6-RA-1": (
        "Scale a recipe for more or fewer people.",
        "For 6 people 230 g of oats, for 18 three times as much: 690 g. And for 3 people?",
    ),
    "Y6-RA-2": (
        "Work out a sale price or a tip from 10% and 5%.",
        "85% of £360: 10% is £36, so 80% is £288. 5% is £18. Together £306.",
    ),
    "Y6-RA-3": (
        "Use a map or a photograph: how many times as long is the real thing?",
        "A picture of 10 cm by 15 cm, enlarged 3 times: 30 cm by 45 cm. Every side is multiplied.",
    ),
    "Y6-RA-4": (
        "Share something in a ratio.",
        "36 nuts in the ratio 7:5: 12 parts in all, each 3 nuts. 21 and 15.",
    ),
    "Y6-AL-1": (
        "Write the cost of something as a formula, and use it.",
        "A kayak costs £7 and then £5 for each hour n: C = 5n + 7. What are 4 hours?",
    ),
    "Y6-AL-2": (
        "Make number sequences for each other, with one number missing.",
        "5.5, 5.8, □, 6.4: it goes up by 0.3. What is the tenth number?",
    ),
    "Y6-AL-3": (
        "Think of a number: the other finds it by working backwards.",
        "“I multiply by 5, subtract 3 and get 92.” 5x − 3 = 92, so 5x = 95 and x = 19.",
    ),
    "Y6-AL-4": (
        "List every pair that makes something true, in order.",
        "Two-pound and one-pound coins that make £7: 2a + b = 7. a = 1, b = 5, and so on.",
    ),
    "Y6-ME-1": (
        "Change units on signs and packets.",
        "5 miles is about 8 km, so 55 miles is about 88 km. 3,030 m is 3.03 km.",
    ),
    "Y6-ME-2": (
        "On grid paper, draw rectangles with the same area and compare their perimeters.",
        "36 squares: 6 by 6 has perimeter 24, and 4 by 9 has 26. Which has the longest?",
    ),
    "Y6-ME-3": (
        "Cut a rectangle of paper from corner to corner.",
        "Two equal triangles: each is half of base × height. A sheet of 20 cm by 30 cm: 300 cm² each.",
    ),
    "Y6-ME-4": (
        "Measure a cereal box and find its volume.",
        "20 cm × 7 cm × 30 cm = 4,200 cm³. If another has 192 cm³ and a base of 8 cm by 4 cm, how high is it?",
    ),
    "Y6-GE-1": (
        "Tear off the corners of a paper triangle and lay them in a line.",
        "They make 180°. So with 57° and 63° the third is 60°. The corners of four-sided shapes make 360°.",
    ),
    "Y6-GE-2": (
        "Cross two rulers or pencils, and find all four angles from one.",
        "One is 70°: the opposite one is 70° too, and the others are 180° − 70° = 110°.",
    ),
    "Y6-GE-3": (
        "Measure plates and lids: across the middle, and from the middle to the edge.",
        "A plate of 26 cm across has a diameter of 26 cm and a radius of 13 cm. The way round it is the circumference.",
    ),
    "Y6-GE-4": (
        "Draw two axes through zero on grid paper, and reflect points in them.",
        "(4, −3) reflected in the x-axis is (4, 3). And in the y-axis? (−4, −3).",
    ),
    "Y6-GE-5": (
        "Open out a packet, look at its net, and fold it again.",
        "A cuboid has 6 faces in its net. Draw another net that would also fold to it.",
    ),
    "Y6-ST-1": (
        "Find a pie chart or a line graph in the news, and question each other.",
        "A quarter of a pie chart for 192 people is 48 people. When did the line go up most steeply?",
    ),
    "Y6-ST-2": (
        "Find the mean of something in the week: minutes of reading, scores, steps.",
        "6, 11 and 7 pages: 24 in all, shared over 3 days is 8. What would the fourth day need for a mean of 9?",
    ),
}
