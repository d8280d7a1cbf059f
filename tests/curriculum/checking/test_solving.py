"""The checker solves questions from their wording and picture, without using the key."""

from __future__ import annotations

import pytest

from learning_jungle.curriculum.checking.solving import solve
from learning_jungle.curriculum.item import Picture
from learning_jungle.curriculum.pictures import kinds
from tests.curriculum.checking.items import question

WITHOUT_PICTURE = [
    ("347 + 285 = □", ("632", "622", "532", "633")),
    ("□ − 223 = 629", ("852", "406", "862", "942")),
    ("1 m 20 cm + 90 cm = □", ("2 m 10 cm", "1 m 10 cm", "2 m 20 cm", "3 m 10 cm")),
    ("What is 3/4 of 20?", ("15", "5", "10", "17")),
    ("What is 15% of 60?", ("9", "15", "45", "6")),
    ("What is 10 more than 790?", ("800", "791", "890", "700")),
    ("What comes next? 88, 89, □", ("90", "80", "99", "91")),
    ("Count back in 5s: 6, 1, −4, □\nWhat number comes next?", ("−9", "−1", "−10", "9")),
    ("In 824, what is the digit 2 worth?", ("20", "2", "200", "24")),
    ("Round 1,774 to the nearest 100.", ("1,800", "1,700", "1,770", "2,000")),
    ("Round 85.86 to one decimal place.", ("85.9", "85.8", "86", "84.9")),
    ("How many tens make 340?", ("34", "4", "340", "43")),
    ("Which multiple of 100 comes just before 478?", ("400", "500", "470", "480")),
    ("Which multiple of 10 comes just after 432?", ("440", "430", "500", "400")),
    ("How many pairs of parallel sides does a trapezium have?", ("1", "2", "0", "4")),
    ("What number is XIV?", ("14", "16", "24", "4")),
    ("Which number is eight hundred and two?", ("802", "820", "82", "8,002")),
    ("Which number is prime?", ("61", "21", "49", "51")),
    ("Which number is the smallest?", ("0.19", "0.7", "0.582", "0.2")),
    ("Which list goes from largest to smallest?", ("1/2, 1/6, 1/8", "1/8, 1/6, 1/2", "1/6, 1/2, 1/8", "1/2, 1/8, 1/6")),
    ("Which number is between 3,045,000 and 3,054,000?", ("3,049,600", "3,490,600", "349,600", "3,059,600")),
    ("The sum of two numbers is 20. Their difference is 6. What is the larger number?", ("13", "16", "7", "10")),
    ("Two numbers add up to 20. The difference between them is 6. What is the smaller number?", ("7", "4", "13", "10")),
    ("Ada and Ben have 50 cards together. Ada has 10 more than Ben. How many cards does Ada have?",
     ("30", "35", "20", "40")),
    ("Ada and Ben have 50 cards together. Ada has 10 more than Ben. How many cards does Ben have?",
     ("20", "15", "30", "25")),
    ("A bush is 3 m tall and a tree is 21 m tall. How many times as tall as the bush is the tree?",
     ("7", "18", "24", "6")),
    ("A rectangle of 4 cm by 9 cm is enlarged. The new rectangle is 20 cm by 45 cm. What is the scale factor?",
     ("5", "16", "4", "6")),
    ("What is the size of each angle of a regular hexagon?", ("120°", "60°", "150°", "720°")),
    ("What is the size of each angle of a regular twelve-sided shape?", ("150°", "30°", "140°", "165°")),
    ("What is 159 ÷ 5 as a decimal?", ("31.8", "31.4", "32.8", "30.8")),
    ("508 + 325 = 833\nWhich calculation checks this?", ("833 − 508", "833 + 508", "508 − 325", "833 + 325")),
    ("Which time is the same as 19:03?", ("7:03 p.m.", "7:03 a.m.", "9:03 p.m.", "9:03 a.m.")),
    ("A concert starts at 5:45 p.m. and ends at 7:40 p.m.\nHow many minutes does it last?",
     ("115", "155", "195", "125")),
    ("How many grams are in 3.5 kg?", ("3,500 g", "350 g", "3,050 g", "35 g")),
    ("A game costs £1 and 35p. Lily pays £10.\nHow much change does Lily get?",
     ("£8 and 65p", "£9 and 65p", "£8 and 75p", "£7 and 65p")),
    ("116 books go on shelves. Each shelf holds 7 books. How many shelves are needed?", ("17", "16", "18", "4")),
    ("158 wheels. Each toy needs 7 wheels. How many toys can be made?", ("22", "23", "4", "21")),
    ("P is at (2, 3). It moves 4 right, 1 up. Where is it now?", ("(6, 4)", "(3, 7)", "(4, 6)", "(6, 2)")),
    ("Two angles of a triangle are 50° and 60°. What is the third angle?", ("70°", "110°", "250°", "80°")),
    ("Which number is a prime factor of 42?", ("7", "6", "5", "21")),
    ("How many prime numbers are there between 20 and 30?", ("2", "5", "3", "4")),
    ("An oak is 20 m tall. A birch is 3/10 as tall. How tall is the birch?", ("6 m", "2 m", "14 m", "60 m")),
    ("How many hundredths are in 1.3?", ("130", "13", "103", "1,300")),
    ("A square has a perimeter of 20 cm. What is its area?", ("25 cm²", "20 cm²", "5 cm²", "30 cm²")),
    ("From above a solid looks like a circle. From the side it looks like a triangle. Which solid is it?",
     ("cone", "cylinder", "sphere", "square-based pyramid")),
    ("Which solid has 5 faces and 5 vertices?", ("square-based pyramid", "cube", "cuboid", "triangular prism")),
    ("4x − 5 = 19. What is x?", ("6", "24", "14", "5")),
    ("Ana reads 2, 3 and 4 pages on three days. What is the mean number of pages?", ("3", "9", "4", "2")),
    ("Share 30 in the ratio 3:2. What is the larger share?", ("18", "12", "6", "15")),
]  # fmt: skip

WITH_PICTURE = [
    ("About how many degrees is the angle?", ("50°", "130°", "80°", "100°"), kinds.angles("single", (50,), ())),
    ("The scale is in grams. How many kilograms does it show?", ("2.4 kg", "2.2 kg", "24 kg", "2 kg"),
     kinds.scale("weighing", 0, 5_000, 200, (0, 1_000, 2_000, 3_000, 4_000, 5_000), 2_400, "g")),
    ("How many shells?", ("9", "8", "10", "7"), kinds.objects([kinds.group("shell", 9)])),
    ("What time does the clock show?", ("half past 9", "9 o'clock", "half past 10", "half past 6"),
     kinds.clock(9, 30)),
    ("How much money is here?", ("10p", "5p", "7p", "8p"), kinds.coins([2] * 5)),
    ("What number does the arrow point to?", ("420", "402", "410", "430"),
     kinds.number_line(400, 500, 10, [400, 500], 420)),
    ("What fraction of the bar is shaded?", ("8/10", "2/10", "2/8", "9/10"),
     kinds.fraction_bars([kinds.bar(10, 8)])),
    ("How many more children chose red than blue?", ("6", "14", "10", "3"),
     kinds.bar_chart("Colours", ["red", "blue", "green"], [10, 4, 6], 2, "children")),
    ("What is the perimeter of the rectangle?", ("26 cm", "40 cm", "13 cm", "18 cm"), kinds.rectangle(8, 5, "cm")),
    ("What is the area of the triangle?", ("24 cm²", "48 cm²", "14 cm²", "28 cm²"), kinds.triangle("8 cm", "6 cm")),
    ("How long is the train journey from Ashby to Holt?", ("50 minutes", "10 minutes", "90 minutes", "45 minutes"),
     kinds.table("Trains", ["Stop", "Time"], [["Ashby", "12:31"], ["Holt", "13:21"]])),
    *(
        (f"You must be in Holt by 12:50. {asked} leave Ashby?", ("11:42", "11:16", "12:05", "12:34"),
         kinds.table("Train times", ["Leaves Ashby", "Arrives Holt"],
                     [["11:16", "12:21"], ["11:42", "12:47"], ["12:05", "13:10"], ["12:34", "13:39"]]))
        for asked in ("What is the latest time you can", "When does the latest train that you can take")
    ),
    ("Which ribbon is the longest?", ("A", "B", "C", "D"),
     kinds.panels([kinds.ribbon(80), kinds.ribbon(40), kinds.ribbon(60, 35), kinds.ribbon(20)])),
    ("Which shape is a triangle?", ("A", "B", "C", "D"),
     kinds.panels([kinds.shape(name) for name in ("isosceles triangle", "square", "circle", "curved triangle")])),
    ("Which lines are perpendicular?", ("A", "B", "C", "D"),
     kinds.panels([kinds.lines([(0, 0, 40, 0, ""), (20, 0, 20, 50, "")]),
                     *[kinds.lines([(0, 0, 40, 0, ""), (0, end, 40, end + 10, "")]) for end in (10, 20, 30)]])),
]  # fmt: skip


@pytest.mark.parametrize(("stem", "options"), WITHOUT_PICTURE)
def test_solves_from_the_words(stem: str, options: tuple[str, str, str, str]) -> None:
    assert solve(question(stem, options), 6).right == {0}


@pytest.mark.parametrize(("stem", "options", "drawn"), WITH_PICTURE)
def test_solves_from_the_picture(stem: str, options: tuple[str, str, str, str], drawn: Picture) -> None:
    assert solve(question(stem, options, picture=drawn), 6).right == {0}
    assert solve(question(stem, options), 6).right is None, "without its picture it cannot be solved"


@pytest.mark.parametrize(("stem", "options"), WITHOUT_PICTURE)
def test_the_marked_key_does_not_matter(stem: str, options: tuple[str, str, str, str]) -> None:
    assert solve(question(stem, options, correct_index=2), 6).right == {0}


def test_two_right_options_are_both_named() -> None:
    assert solve(question("Which number is odd?", ("31", "20", "47", "18")), 2).right == {0, 2}


def test_no_right_option_is_an_empty_set() -> None:
    assert solve(question("9 + 4 = □", ("12", "5", "14", "3")), 1).right == frozenset()


@pytest.mark.parametrize(
    "stem",
    [
        "What is your favourite number?",
        "",
        "Tell me more.",
        "□",
        "What is the capital of France?",
        "Ana reads 2, 3 and 4 pages on three days. What is the mean number of books?",
        "Ana reads 2, 3 and 4 pages on four days. What is the mean number of pages?",
    ],
)
def test_what_is_not_understood_has_no_answer(stem: str) -> None:
    assert solve(question(stem, ("1", "2", "3", "4")), 3).right is None
