"""Five-minute activities at home for each objective of Year 5."""

from __future__ import annotations

from typing import Final

#: Each objective with what to do, and an example.
ACTIVITIES: Final[dict[str, tuple[str, str]]] = {
    "Y5-NP-1": (
        "Look up the populations of three towns, read them aloud and put them in order.",
        "307,007 is three hundred and seven thousand and seven. What is each 7 worth?",
    ),
    "Y5-NP-2": (
        "Count on and back in 10s, 1,000s or 10,000s from an awkward number.",
        "506,568, 496,568, 486,568: going down in 10,000s. Which digits change at the first step?",
    ),
    "Y5-NP-3": (
        "Compare temperatures on a weather page, and find the rise or fall.",
        "From −8°C to 15°C: 8 degrees up to zero, then 15. A rise of 23 degrees.",
    ),
    "Y5-NP-4": (
        "Round a house price or a population to different places.",
        "347,950 to the nearest 10,000: between 340,000 and 350,000, and nearer 350,000. To the nearest 100,000?",
    ),
    "Y5-NP-5": (
        "Work out the year in Roman numerals at the end of a film or on a building.",
        "MCMXCIV: M is 1,000, CM 900, XC 90, IV 4. 1994. Now write this year.",
    ),
    "Y5-AS-1": (
        "Do one sum with large numbers in columns, with an estimate first.",
        "37,137 − 20,265: about 17,000. Keep the columns straight, and check by adding.",
    ),
    "Y5-AS-2": (
        "Tell a problem with two steps from real life, and write down both.",
        "18,120 people came on Saturday and 8,000 fewer on Sunday. Find Sunday first, then the total.",
    ),
    "Y5-MD-1": (
        "Take two ages or door numbers and find every number that divides both.",
        "18: 1, 2, 3, 6, 9, 18. 24: 1, 2, 3, 4, 6, 8, 12, 24. Common: 1, 2, 3 and 6.",
    ),
    "Y5-MD-2": (
        "Take turns to say a number up to 50; the other says prime or not, and proves it.",
        "51 looks prime, but 3 × 17 = 51. Test 2, 3, 5 and 7.",
    ),
    "Y5-MD-3": (
        "Multiply real numbers in writing, after an estimate.",
        "14 tickets at £231: about £2,300 for ten alone. 231 × 10 and 231 × 4, then add.",
    ),
    "Y5-MD-4": (
        "Divide something real, and decide what to do with what is left over.",
        "371 photos, 4 to a page: 92 full pages and 3 left. How many pages are needed?",
    ),
    "Y5-MD-5": (
        "Multiply and divide measures by 10, 100 and 1,000, and say how the digits move.",
        "One sheet is 0.1 mm thick. How thick are 1,000? 30.5 kg in 10 equal bags: 3.05 kg each.",
    ),
    "Y5-MD-6": (
        "Draw squares on grid paper and write them as multiplications.",
        "7² is 7 × 7 = 49, not 14. 2³ is 2 × 2 × 2 = 8. What is 4² + 3²?",
    ),
    "Y5-MD-7": (
        "Scale what you have at home up and down by a fraction.",
        "A recipe for 8 needs 24 plums. For a quarter as many people it needs 24 ÷ 4 = 6. And for half?",
    ),
    "Y5-FDP-1": (
        "Compare two fractions by making the bottom numbers equal.",
        "2/3 or 5/9 of a pizza? 2/3 is 6/9, so it is more.",
    ),
    "Y5-FDP-2": (
        "Count quarter hours or slices past one whole, and write them in two ways.",
        "11 slices of pizzas cut into eighths: 11/8, or 1 3/8. How many quarter hours are 2 3/4 hours?",
    ),
    "Y5-FDP-3": (
        "Add amounts from a recipe after making the parts alike.",
        "1/2 cup and 1/4 cup: 2/4 and 1/4 is 3/4. Then 2/3 + 1/6.",
    ),
    "Y5-FDP-4": (
        "Make a recipe several times over.",
        "3/4 cup of milk, five times: 15/4, which is 3 3/4 cups.",
    ),
    "Y5-FDP-5": (
        "Compare measures with different numbers of decimals, such as on packets.",
        "0.4 kg or 0.275 kg? Compare the tenths first: 4 and 2. Write 0.269 as a fraction.",
    ),
    "Y5-FDP-6": (
        "Round prices or times from a race to whole numbers and to one decimal.",
        "22.83 seconds: between 22.8 and 22.9, and nearer 22.8. To a whole number: 23.",
    ),
    "Y5-FDP-7": (
        "Read per cent on labels and batteries, and say the fraction and the decimal.",
        "A phone at 20% is 20/100, 1/5 or 0.2 full. What are 75% and 40%?",
    ),
    "Y5-FDP-8": (
        "Use a fact you know to calculate with tenths.",
        "8 + 6 = 14, so 0.8 + 0.6 = 1.4. 3 × 4 = 12, so 0.3 × 4 = 1.2. What is 0.7 × 5?",
    ),
    "Y5-ME-1": (
        "Change the units on packets and bottles.",
        "6.1 litres is 6,100 ml. A pound is about 450 g: about how much are 5 pounds?",
    ),
    "Y5-ME-2": (
        "Sketch an L-shaped room with its lengths, and find how far it is round.",
        "Two sides have no number: find them from the opposite sides, then add all six.",
    ),
    "Y5-ME-3": (
        "Measure a table top and find its area.",
        "120 cm by 80 cm: 9,600 cm². What is the perimeter, and why is it another number?",
    ),
    "Y5-ME-4": (
        "Stack sugar cubes, or draw them, and count them layer by layer.",
        "3 rows of 4 make a layer of 12. Two layers: 24 cubes, also those that you cannot see.",
    ),
    "Y5-ME-5": (
        "Plan an outing: time, money and distance.",
        "5 tickets at £3.55 are £17.75. Change from £20? Leave at 10:45 for 1 hour 40 minutes: when do you arrive?",
    ),
    "Y5-GE-1": (
        "Estimate the angles of open doors, laptops and clock hands in degrees.",
        "At 2 o’clock the hands make 60°, acute. What about 5 o’clock? And the larger way round?",
    ),
    "Y5-GE-2": (
        "Draw a straight line with a second line from it, and find the missing angle.",
        "One is 100°, so the other is 180° − 100° = 80°. Round a whole point it is 360°.",
    ),
    "Y5-GE-3": (
        "Look at packets, tiles and road signs: is each shape regular, and what does it look like from above?",
        "Regular means equal sides and equal angles. A rectangle has equal angles only. A tin from above is a circle.",
    ),
    "Y5-GE-4": (
        "Draw a mirror line on grid paper, and reflect or move a point.",
        "P is 3 squares left of the line, so its reflection is 3 squares right. Write both as (x, y).",
    ),
    "Y5-ST-1": (
        "Read a bus or train timetable for a trip that you might make.",
        "Leave 09:48, arrive 11:15: 12 minutes to 10:00, then 1 hour 15 minutes: 1 hour 27 minutes in all.",
    ),
}
