"""Hand-made papers for the approved reports, which stay the same when the bank's questions change."""

from __future__ import annotations

import uuid
from collections.abc import Sequence

from learning_jungle.curriculum.item import LETTERS, Picture, four
from learning_jungle.curriculum.pictures import kinds
from learning_jungle.curriculum.taught.strands import EASY, strand_of
from learning_jungle.models import SOURCE_AI, SOURCE_BANK
from learning_jungle.questions.stored_sets import StoredQuestion, StoredSet

#: A wrong option with the misconception behind it.
Wrong = tuple[str, str]
#: Objective, stem, key, wrong options, method, picture.
Row = tuple[str, str, str, Sequence[Wrong], str, Picture | None]


def paper(year_group: int, rows: Sequence[Row], source: str = SOURCE_BANK) -> StoredSet:
    """Return a stored set of these questions; the key of question n is the option n, counting round A to D."""
    questions = tuple(_question(position, row, source) for position, row in enumerate(rows, start=1))
    return StoredSet(uuid.UUID(int=year_group), f"paper-{year_group}", source, year_group, questions)


def row(objective: str, stem: str, key: str, *wrong: Wrong, method: str = "", picture: Picture | None = None) -> Row:
    """Return one question of a paper."""
    return objective, stem, key, wrong, method, picture


def _question(position: int, of: Row, source: str) -> StoredQuestion:
    objective, stem, key, wrong, method, picture = of
    options: list[tuple[str, str | None]] = list(wrong)
    options.insert((position - 1) % len(LETTERS), (key, None))
    texts = four(text for text, _ in options)
    return StoredQuestion(
        id=uuid.UUID(int=position),
        position=position,
        stem=stem,
        options=texts,
        correct_option=LETTERS[(position - 1) % len(LETTERS)],
        strand=strand_of(objective),
        objective=objective,
        difficulty=EASY,
        misconceptions=tuple(misconception for _, misconception in options),
        picture=picture,
        spoken_stem=stem,
        spoken_options=texts,
        template="ai" if source == SOURCE_AI else f"T{position:02}",
        method=method if source == SOURCE_BANK else "",
    )


RECEPTION = paper(0, (
    row("Y0-NP-1", "How many birds?", "6", ("7", "count-skip-double"), ("5", "count-skip-double"), ("4", "near-miss"),
        method="Touch each bird once as you count: 1, 2, 3, 4, 5, 6."),
    row("Y0-NP-2", "How many dots?", "4", ("3", "count-skip-double"), ("5", "count-skip-double"), ("2", "near-miss"),
        method="See two and two: that is 4."),
    row("Y0-NP-3", "What number comes just after 8?", "9", ("7", "more-less-swap"), ("8", "count-includes-start"),
        ("10", "near-miss"), method="Count on from 8: the next number is 9."),
    row("Y0-NP-4", "Which plate has the fewest buns?", "the red one", ("the blue one", "more-less-swap"),
        ("the big one", "longer-is-more"), ("the old one", "near-miss"),
        method="Match the buns one to one. The plate that runs out first has the fewest."),
    row("Y0-NP-5", "There are 8 buns and one is eaten. How many now?", "7", ("9", "more-less-swap"),
        ("8", "count-includes-start"), ("6", "miscount"), method="One less than 8 is 7."),
    row("Y0-NP-6", "5 and 2. What number do they make?", "7", ("6", "count-includes-start"), ("8", "count-skip-double"),
        ("3", "operation-swap"), method="Start at 5 and count on two: 6, 7."),
    row("Y0-AS-1", "There are 3 biscuits and 1 is eaten. How many are left?", "2", ("3", "count-includes-start"),
        ("4", "operation-swap"), ("1", "miscount"), method="Take 1 away from 3: 2 are left."),
    row("Y0-AS-3", "Start at 3 and jump on 2. Where do you land?", "5", ("4", "count-includes-start"),
        ("1", "operation-swap"), ("6", "miscount"), method="Hop from 3 to 4, then from 4 to 5."),
    row("Y0-MD-1", "What is double 4?", "8", ("4", "partial-step"), ("6", "near-miss"), ("9", "miscount"),
        method="4 and 4 is 8."),
    row("Y0-ME-1", "Which ribbon is the shortest?", "the red one", ("the blue one", "more-less-swap"),
        ("the green one", "near-miss"), ("the pink one", "near-miss"),
        method="Line up one end of each ribbon. The one that stops first is the shortest."),
))  # fmt: skip

YEAR_2 = paper(2, (
    row("Y2-NP-2", "In 98, what is the digit 9 worth?", "90", ("9", "place-value-face"), ("98", "partial-step"),
        ("900", "column-mixup"), method="The 9 stands for tens: 9 tens are 90."),
    row("Y2-NP-3", "Which number makes this true? □ < 85", "58", ("95", "more-less-swap"), ("85", "near-miss"),
        ("86", "near-miss"), method="□ < 85 means less than 85. Only 58 is."),
    row("Y2-NP-1", "Count on in 10s: 39, 49, 59, □", "69", ("60", "step-as-one"), ("79", "near-miss"),
        ("70", "boundary-bridge"), method="Each number is 10 more: 59 + 10 = 69."),
    row("Y2-AS-2", "56 − 9 = □", "47", ("53", "smaller-from-larger"), ("65", "operation-swap"),
        ("57", "forget-regroup"), method="56 − 10 = 46, and one more is 47."),
    row("Y2-AS-3", "73 − 28 = □", "45", ("55", "forget-regroup"), ("101", "operation-swap"),
        ("65", "smaller-from-larger"), method="73 − 20 = 53, then 53 − 8 = 45."),
    row("Y2-AS-3", "39 + 49 = □", "88", ("78", "forget-regroup"), ("10", "operation-swap"), ("87", "units-slip"),
        method="40 + 50 = 90, then take 2 away: 88."),
    row("Y2-MD-1", "10 × 5 = □", "50", ("15", "add-not-multiply"), ("40", "times-table-neighbour"),
        ("105", "near-miss"), method="Count 5 tens: 10, 20, 30, 40, 50."),
    row("Y2-FDP-1", "What is 3/4 of 20?", "15", ("5", "unit-fraction-only"), ("16", "near-miss"),
        ("17", "operation-swap"), method="1/4 of 20 is 5, and 3 × 5 = 15.",
        picture=kinds.fraction_bars([kinds.bar(4, 3)])),
    row("Y2-ME-3", "A ball costs 11p and you pay 50p. How much change?", "39p", ("61p", "operation-swap"),
        ("41p", "smaller-from-larger"), ("49p", "forget-regroup"), method="From 11p to 20p is 9p, then 30p more: 39p."),
    row("Y2-ST-2", "9 children chose skipping and 6 chose cards. How many more chose skipping?", "3",
        ("15", "operation-swap"), ("9", "partial-step"), ("4", "miscount"), method="9 − 6 = 3."),
))  # fmt: skip

YEAR_4 = paper(4, (
    row("Y4-NP-3", "What is 100 more than 7,939?", "8,039", ("7,949", "column-mixup"), ("8,939", "column-mixup"),
        ("7,039", "boundary-bridge"),
        method="9 hundreds and 1 hundred are 10 hundreds, so the thousands go up: 8,039."),
    row("Y4-NP-4", "Round 7,486 to the nearest 100.", "7,500", ("7,400", "rounding-wrong-way"),
        ("7,490", "rounding-wrong-place"), ("7,000", "rounding-wrong-place"),
        method="7,486 lies between 7,400 and 7,500, and is nearer 7,500."),
    row("Y4-NP-2", "It is 2°C. It gets 5 degrees colder.\nWhat is the new temperature?", "−3°C",
        ("3°C", "negative-size"), ("7°C", "operation-swap"), ("−2°C", "count-includes-start"),
        method="Count down from 2: 1, 0, −1, −2, −3."),
    row("Y4-AS-1", "6,003 − 2,255 = □", "3,748", ("4,252", "smaller-from-larger"), ("3,858", "forget-regroup"),
        ("8,258", "operation-swap"), method="Exchange a thousand for 10 hundreds and go on: 6,003 − 2,255 = 3,748."),
    row("Y4-AS-2", "A pool has 3,386 swimmers on Monday and 1,179 on Tuesday.\nHow many more were there on Monday?",
        "2,207", ("2,213", "smaller-from-larger"), ("2,217", "forget-regroup"), ("4,565", "operation-swap"),
        method="Find the difference: 3,386 − 1,179 = 2,207."),
    row("Y4-MD-1", "□ ÷ 12 = 9", "108", ("21", "add-not-multiply"), ("96", "times-table-neighbour"),
        ("88", "near-miss"), method="Undo the division: 9 × 12 = 108."),
    row("Y4-MD-4", "48 × 6 = □", "288", ("248", "forget-regroup"), ("54", "add-not-multiply"), ("278", "near-miss"),
        method="40 × 6 = 240 and 8 × 6 = 48. 240 + 48 = 288."),
    row("Y4-FDP-3", "What is 5/6 of 42?", "35", ("7", "unit-fraction-only"), ("37", "operation-swap"),
        ("30", "times-table-neighbour"), method="42 ÷ 6 = 7, and 5 × 7 = 35.",
        picture=kinds.fraction_bars([kinds.bar(6, 5)])),
    row("Y4-ME-4", "A plant costs £6.77. Ada pays £20.\nHow much change does Ada get?", "£13.23",
        ("£14.77", "smaller-from-larger"), ("£14.33", "complement-each-digit"), ("£26.77", "operation-swap"),
        method="£6.77 and 23p is £7. From £7 to £20 is £13, so £13.23."),
    row("Y4-GE-4", "P is at (3, 5). It moves 2 right and 1 down.\nWhere is it now?", "(5, 4)",
        ("(4, 7)", "coordinate-swap"), ("(1, 6)", "turn-angle-mixup"), ("(5, 6)", "turn-angle-mixup"),
        method="Right changes the first number: 3 + 2 = 5. Down changes the second: 5 − 1 = 4."),
))  # fmt: skip

_YEAR_5_ROWS = (
    row("Y5-NP-1", "Which number is the largest?", "506,568", ("496,999", "place-value-face"), ("56,568", "near-miss"),
        ("500,999", "near-miss")),
    row("Y5-AS-1", "37,137 − 20,265 = □", "16,872", ("17,132", "smaller-from-larger"), ("57,402", "operation-swap"),
        ("16,972", "forget-regroup")),
    row("Y5-AS-1", "40,240 + 1,901 = □", "42,141", ("41,141", "forget-regroup"), ("38,339", "operation-swap"),
        ("59,250", "column-mixup")),
    row("Y5-MD-1", "Which number is a common factor of 15 and 25?", "5", ("75", "factor-multiple-swap"),
        ("3", "near-miss"), ("10", "near-miss")),
    row("Y5-MD-1", "Which number is a multiple of 9?", "63", ("3", "factor-multiple-swap"), ("19", "near-miss"),
        ("90.9", "near-miss")),
    row("Y5-FDP-1", "1/4 + 2/12 = □", "5/12", ("3/16", "add-tops-and-bottoms"), ("1/12", "operation-swap"),
        ("3/12", "near-miss")),
    row("Y5-FDP-1", "2/3 + 2/9 = □", "8/9", ("4/12", "add-tops-and-bottoms"), ("4/9", "near-miss"),
        ("4/6", "add-tops-and-bottoms")),
    row("Y5-ME-1", "How many millilitres are in 6.1 litres?", "6,100", ("610", "unit-conversion-wrong"),
        ("6,001", "near-miss"), ("61", "unit-conversion-wrong")),
    row("Y5-GE-1", "What kind of angle is 100°?", "obtuse", ("acute", "turn-angle-mixup"), ("reflex", "near-miss"),
        ("right", "near-miss")),
    row("Y5-ST-1", "A train leaves at 09:48 and arrives at 11:15. How long does it take?", "1 h 27 min",
        ("1 h 67 min", "time-base-ten"), ("2 h 33 min", "near-miss"), ("1 h 33 min", "near-miss")),
)  # fmt: skip
#: As a provider writes it: no methods, and an objective that is only the first of its strand.
AI_YEAR_5 = paper(5, _YEAR_5_ROWS, SOURCE_AI)

YEAR_6 = paper(6, (
    row("Y6-NP-2", "Round 3,151,042 to the nearest 100,000.", "3,200,000", ("3,100,000", "rounding-wrong-way"),
        ("3,150,000", "rounding-wrong-place"), ("3,000,000", "rounding-wrong-place"),
        method="It lies between 3,100,000 and 3,200,000, past the middle 3,150,000."),
    row("Y6-MD-4", "4 + 3 × 8 = □", "28", ("56", "order-left-right"), ("15", "operation-swap"), ("36", "near-miss"),
        method="Multiply first: 3 × 8 = 24. Then 4 + 24 = 28."),
    row("Y6-MD-4", "20 − 12 ÷ 4 = □", "17", ("2", "order-left-right"), ("4", "near-miss"), ("16", "units-slip"),
        method="Divide first: 12 ÷ 4 = 3. Then 20 − 3 = 17."),
    row("Y6-FDP-2", "6/7 + 1/3 = □", "25/21", ("7/10", "add-tops-and-bottoms"), ("11/21", "operation-swap"),
        ("7/21", "common-denominator-skipped"), method="6/7 = 18/21 and 1/3 = 7/21. 18/21 + 7/21 = 25/21."),
    row("Y6-FDP-3", "1/9 × 1/7 = □", "1/63", ("1/16", "add-tops-and-bottoms"), ("7/9", "operation-swap"),
        ("2/63", "near-miss"), method="Multiply the tops, 1 × 1 = 1, and the bottoms, 9 × 7 = 63."),
    row("Y6-RA-1", "A recipe for 6 people needs 230 g of oats.\nHow much is needed for 18 people?", "690 g",
        ("242 g", "ratio-additive"), ("460 g", "near-miss"), ("4,140 g", "partial-step"),
        method="18 is 3 times 6, and 3 × 230 g = 690 g."),
    row("Y6-RA-4", "36 marbles are shared in the ratio 7:5.\nHow many are in the smaller share?", "15",
        ("18", "ratio-shared-equally"), ("21", "more-less-swap"), ("3", "unit-fraction-only"),
        method="7 + 5 = 12 parts, 36 ÷ 12 = 3 each, 5 × 3 = 15."),
    row("Y6-AL-1", "C = 5n + 7. What is C when n = 2?", "17", ("59", "letter-as-digit"), ("45", "order-left-right"),
        ("14", "add-not-multiply"), method="5n is 5 × 2 = 10, and 10 + 7 = 17."),
    row("Y6-MD-4", "(11 + 9) × 4 − 6 = □", "74", ("41", "near-miss"), ("86", "operation-swap"), ("80", "partial-step"),
        method="Brackets first: 20 × 4 = 80, then 80 − 6 = 74."),
    row("Y6-AL-3", "2 + 5 × □ = 42\nWhat is the missing number?", "8", ("6", "order-left-right"), ("35", "near-miss"),
        ("40", "partial-step"), method="42 − 2 = 40, and 40 ÷ 5 = 8."),
))  # fmt: skip
