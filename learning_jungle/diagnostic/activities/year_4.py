"""Five-minute activities at home for each objective of Year 4."""

from __future__ import annotations

from typing import Final

#: Each objective with what to do, and an example.
ACTIVITIES: Final[dict[str, tuple[str, str]]] = {
    "Y4-NP-1": (
        "Count aloud in turns in 6s, 7s, 9s, 25s or 1,000s.",
        "25, 50, 75, 100, 125. Then from 2,430 in thousands: 3,430, 4,430, and back.",
    ),
    "Y4-NP-2": (
        "Look at a winter weather forecast and count down past zero.",
        "It is 3°C and gets 5 degrees colder: 2, 1, 0, −1, −2. It is −2°C.",
    ),
    "Y4-NP-3": (
        "Say what each digit is worth in a year or a four-digit number.",
        "7,486: the 4 is worth 400. Which is larger, 7,486 or 7,468? What is 100 more than 7,939?",
    ),
    "Y4-NP-4": (
        "Round a number that you meet by asking which two it lies between.",
        "2,480 lies between 2,400 and 2,500. It is nearer 2,500. And to the nearest 1,000?",
    ),
    "Y4-NP-5": (
        "Find Roman numerals on clocks, books or buildings, and write your ages in them.",
        "X is 10, L is 50. A smaller one in front is taken away: IX is 9, XL is 40. What is XLVI?",
    ),
    "Y4-AS-1": (
        "Do one column sum together, and let your child explain each exchange.",
        "6,003 − 2,255: estimate first, about 3,700. Where does the first ten to exchange come from?",
    ),
    "Y4-AS-2": (
        "Estimate a total before you work it out, then say which steps it takes.",
        "1,179 and 3,386 steps walked on two days: about 4,500. How many more on the second day?",
    ),
    "Y4-MD-1": (
        "Ask six facts a day from 6, 7, 8, 9 and 12, as multiplying and as dividing.",
        "7 × 8 = 56. So what is 56 ÷ 7? Build 6 × 9 from 6 × 10 = 60, take 6 away.",
    ),
    "Y4-MD-2": (
        "Ask quick questions with 0 and 1, and multiply three numbers in the easiest order.",
        "8 × 0 = 0, 8 × 1 = 8. For 5 × 7 × 2 take 5 × 2 = 10 first, then 70.",
    ),
    "Y4-MD-3": (
        "Lay 12, then 18 coins in equal rows in every way you can.",
        "12 is 1 × 12, 2 × 6 and 3 × 4. Which number up to 30 has the most pairs?",
    ),
    "Y4-MD-4": (
        "Multiply a real number in writing, after an estimate.",
        "A coach has 48 seats. 6 coaches: about 300. Then 40 × 6 = 240 and 8 × 6 = 48, so 288.",
    ),
    "Y4-MD-5": (
        "Work out the price of one before the price of several.",
        "4 yoghurts cost £3. What do 12 cost? With 3 starters and 5 mains, how many different meals?",
    ),
    "Y4-FDP-1": (
        "Fold strips of paper and find two names for the same part.",
        "Fold thirds, then each third in two: 2/3 is also 4/6. What happened to the top and the bottom?",
    ),
    "Y4-FDP-2": (
        "Use coins for decimals: £1 is one whole, 10p a tenth, 1p a hundredth.",
        "34p is £0.34, 34 hundredths. What are 9p, a quarter of £1, and three quarters?",
    ),
    "Y4-FDP-3": (
        "Find several parts of an amount in two steps.",
        "5/6 of 42 minutes: one sixth is 7, so five sixths are 35.",
    ),
    "Y4-FDP-4": (
        "Pour or cut equal parts, and count past one whole.",
        "3/4 of a cup and 2/4 of a cup: 5/4, which is one cup and 1/4.",
    ),
    "Y4-FDP-5": (
        "Divide lengths or prices by 10 and by 100, and watch the digits move.",
        "A strip of 45 cm in 10 pieces: 4.5 cm each. £45 shared among 100 people: £0.45 each.",
    ),
    "Y4-FDP-6": (
        "Compare and round prices with pence.",
        "£3.40 or £3.04: which is more? Line up the points. And £43.90 is nearly how many pounds?",
    ),
    "Y4-ME-1": (
        "Say the same measure in two units.",
        "A bottle of 1.5 litres is 1,500 ml. How many cm are 2 m? How many seconds are 3 minutes?",
    ),
    "Y4-ME-2": (
        "Measure round a room or a table with a corner missing.",
        "Draw an L-shape with its lengths. Find each side that has no number before you add.",
    ),
    "Y4-ME-3": (
        "Draw shapes on grid paper and count the squares inside.",
        "Draw two different shapes of 12 squares. In a rectangle, count one row and multiply by the rows.",
    ),
    "Y4-ME-4": (
        "Add prices on a receipt, and count up to the change.",
        "£6.77, paid with £20: 3p to £6.80, 20p to £7, £13 to £20. £13.23 change.",
    ),
    "Y4-ME-5": (
        "Say times in three ways: clock with hands, with a.m. or p.m., and 24-hour.",
        "Twenty to four in the afternoon: 3:40 p.m., 15:40. When does a film end that lasts 25 minutes from 15:55?",
    ),
    "Y4-GE-1": (
        "Sort the names of shapes by their sides and angles.",
        "A triangle with two equal sides is isosceles. With three different sides: scalene. Can it have a right angle?",
    ),
    "Y4-GE-2": (
        "Open a book or scissors and name the angle.",
        "Less than the corner of a sheet of paper is acute, more is obtuse. Put three angles in order of size.",
    ),
    "Y4-GE-3": (
        "Cut shapes from paper and fold them to find every mirror line.",
        "A square has 4. How many has a rectangle? Try the fold from corner to corner: does it match?",
    ),
    "Y4-GE-4": (
        "Play battleships on grid paper: along first, then up.",
        "A ship at (3, 5). Move it 2 right and 1 down: (5, 4).",
    ),
    "Y4-ST-1": (
        "Find a chart on a packet, in a newspaper or on a weather page, and ask each other questions.",
        "What is one step of the scale worth? How much more is the tallest bar than the shortest?",
    ),
}
