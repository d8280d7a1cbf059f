"""Year 6, addition and subtraction: problems of several steps."""

from __future__ import annotations

from random import Random
from typing import Final

from learning_jungle.curriculum.misconceptions.column_methods import (
    forgotten_carry,
    forgotten_exchange,
    smaller_from_larger,
)
from learning_jungle.curriculum.misconceptions.counting import smallest_for_largest
from learning_jungle.curriculum.misconceptions.division import sum_before_difference
from learning_jungle.curriculum.misconceptions.slips import ten_less, ten_more
from learning_jungle.curriculum.misconceptions.word_problems import (
    added_instead,
    difference_not_shared,
    difference_only,
    last_step_reversed,
    quotient_only,
    sum_only,
)
from learning_jungle.curriculum.questions.template import Draft, question_template
from learning_jungle.curriculum.taught.strands import HARD, MEDIUM
from learning_jungle.curriculum.wording.numerals import MINUS, numeral
from learning_jungle.curriculum.wording.options import Choice, amount, whole

#: What moves, the question, then from and to how many hundreds there are at first.
MOVES: Final = (
    ("A town has {p} people. {q} leave and {r} arrive.", "How many people are there now?", (240, 960)),
    ("A library has {p} books. It sells {q} and buys {r}.", "How many books are there now?", (240, 960)),
    ("A website has {p} members. {q} leave and {r} join.", "How many members are there now?", (3_000, 15_000)),
    ("A craft shop has {p} beads. It sells {q} and buys {r}.", "How many beads are there now?", (300, 2_500)),
)
GOALS: Final = ("a new playground", "a skate park", "a community garden", "a new library")


@question_template("Y6-T24", "Y6-AS-1", MEDIUM, story=True)
def leave_and_arrive(rng: Random) -> Draft | None:
    """Subtract one number and add another."""
    facts, question, (least, most) = rng.choice(MOVES)
    hundreds = rng.randint(least, most)
    p = 100 * hundreds
    q, r = (100 * rng.randint(hundreds // 20, hundreds // 8) for _ in range(2))
    key = p - q + r
    if abs(q - r) < p // 100 or key % 1_000 == 0:
        return None

    def then_come(left: int) -> Choice:
        return whole(left + r)

    return Draft(
        stem=f"{facts.format(p=numeral(p), q=numeral(q), r=numeral(r))} {question}",
        key=whole(key),
        distractors=(
            *difference_only.choices(whole, p, q),
            *last_step_reversed.choices(whole, p, q, -r),
            *sum_before_difference.choices(whole, p, q, r),
            *forgotten_exchange.choices(then_come, p, q),
            *smaller_from_larger.choices(then_come, p, q),
            *forgotten_carry.choices(whole, p - q, r),
            *added_instead.choices(whole, p, q, r),
        ),
        expression=f"{p} - {q} + {r}",
        method=f"{numeral(p)} {MINUS} {numeral(q)} = {numeral(p - q)}, "
        f"{numeral(p - q)} + {numeral(r)} = {numeral(key)}",
    )


@question_template("Y6-T31", "Y6-AS-1", HARD, story=True)
def still_to_raise(rng: Random) -> Draft | None:
    """Find how much of a goal is left after two parts, the second known only by how much more it is."""
    goal, a, b = 10_000 * rng.randint(12, 40), 100 * rng.randint(110, 990), 100 * rng.randint(20, 210)
    second = a + b
    key = goal - a - second
    if key < 15_000 or b * 2 > a or forgotten_exchange(goal, a + second) is None:
        return None

    def pounds(left: int) -> Choice:
        return amount(100 * left)

    return Draft(
        stem=f"A town needs £{numeral(goal)} for {rng.choice(GOALS)}. In the first year it raises £{numeral(a)}, and "
        f"in the second year £{numeral(b)} more than in the first. How much is still needed?",
        key=pounds(key),
        distractors=(
            *difference_only.choices(pounds, goal, second),
            *forgotten_exchange.choices(pounds, goal, a + second),
            *sum_only.choices(pounds, a, second),
            *ten_less.choices(pounds, key, 1_000),
            *ten_less.choices(pounds, key, 10_000),
            *ten_less.choices(pounds, key, 11_000),
        ),
        expression=f"{goal} - {a} - ({a} + {b})",
        method=f"Second year: {numeral(a)} + {numeral(b)} = {numeral(second)}. Both years: {numeral(a + second)}. "
        f"{numeral(goal)} {MINUS} {numeral(a + second)} = {numeral(key)}",
    )


@question_template("Y6-T75", "Y6-AS-1", HARD, criteria=("6AS/MD-4",))
def sum_and_difference(rng: Random) -> Draft | None:
    """Find one of two numbers from their sum and their difference."""
    small, difference = 100 * rng.randint(14, 90), 200 * rng.randint(4, 30)
    large = small + difference
    total = small + large
    wants_large = rng.random() < 0.6
    key = large if wants_large else small
    wrong_half = difference_not_shared if wants_large else difference_only
    if difference in (small, large) or total // 2 <= difference + 500 or small < difference // 2:
        return None
    return Draft(
        stem=f"The sum of two numbers is {numeral(total)}. Their difference is {numeral(difference)}. "
        f"What is the {'larger' if wants_large else 'smaller'} number?",
        key=whole(key),
        distractors=(
            *wrong_half.choices(whole, total if wants_large else total // 2, difference),
            *quotient_only.choices(whole, total, 2),
            *(smallest_for_largest.choices(whole, small, large) if wants_large else ()),
            *(() if wants_large else difference_only.choices(whole, total, difference)),
            *ten_more.choices(whole, key, 1_000),
            *ten_less.choices(whole, key, 100),
        ),
        expression=f"{total} / 2 {'+' if wants_large else '-'} {difference} / 2",
        method=f"Twice the smaller: {numeral(total)} {MINUS} {numeral(difference)} = {numeral(2 * small)}, so it is "
        f"{numeral(small)}" + (f". {numeral(small)} + {numeral(difference)} = {numeral(large)}" if wants_large else ""),
    )
