"""Year 6, addition and subtraction: several steps with numbers to ten million."""

from __future__ import annotations

from random import Random
from typing import Final

from learning_jungle.curriculum.misconceptions.column_slips import smaller_from_larger, sum_without_carrying
from learning_jungle.curriculum.questions.template import Draft, question_template
from learning_jungle.curriculum.taught.strands import EASY, HARD, MEDIUM
from learning_jungle.curriculum.wording.numerals import BOX, numeral
from learning_jungle.curriculum.wording.options import amount, whole

MOVES: Final = (
    ("A town has {p} people. {q} leave and {r} arrive.", "How many people are there now?"),
    ("A library has {p} books. It sells {q} and buys {r}.", "How many books are there now?"),
    ("A website has {p} members. {q} leave and {r} join.", "How many members are there now?"),
    ("A tank holds {p} litres. {q} litres run out and {r} run in.", "How many litres are there now?"),
)
GOALS: Final = ("a new playground", "a skate park", "a community garden", "a new library")


@question_template("Y6-T24", "Y6-AS-1", MEDIUM, story=True)
def leave_and_arrive(rng: Random) -> Draft | None:
    """Subtract one number and add another."""
    p, q, r = 100 * rng.randint(9_000, 60_000), 100 * rng.randint(90, 4_000), 100 * rng.randint(90, 4_000)
    if p <= q + r or abs(q - r) < 1_000:
        return None
    facts, question = rng.choice(MOVES)
    key = p - q + r
    return Draft(
        stem=f"{facts.format(p=numeral(p), q=numeral(q), r=numeral(r))} {question}",
        key=whole(key),
        distractors=(
            whole(p - q).because("partial-step"),
            whole(p + q - r).because("operation-swap"),
            whole(p - q - r).because("operation-swap"),
            whole(p + q + r).because("operation-swap"),
            whole(p + r).because("partial-step"),
            whole(key + 10_000).because("forget-regroup"),
        ),
        expression=f"{p} - {q} + {r}",
    )


@question_template("Y6-T29", "Y6-AS-1", EASY)
def add_millions(rng: Random) -> Draft | None:
    """Add a seven-digit and a six-digit number in columns."""
    a, b = 10 * rng.randint(120_000, 690_000), 10 * rng.randint(12_000, 99_000)
    total = a + b
    carried = total - sum_without_carrying(a, b)
    if carried == 0 or len(str(carried).strip("0")) > 2:
        return None
    return Draft(
        stem=f"{numeral(a)} + {numeral(b)} = {BOX}",
        key=whole(total),
        distractors=(
            whole(total - carried).because("forget-regroup"),
            whole(a - b).because("operation-swap"),
            whole(total - 10).because("near-miss"),
            whole(total + carried).because("forget-regroup"),
            whole(a + 10 * b).because("column-mixup"),
            whole(total + 100).because("near-miss"),
        ),
        expression=f"{a} + {b}",
    )


@question_template("Y6-T30", "Y6-AS-1", HARD)
def missing_from_millions(rng: Random) -> Draft | None:
    """Find what must be added to reach a number of millions, exchanging across zeros."""
    total, part = 1_000_000 * rng.randint(3, 9), 100 * rng.randint(11_111, 28_999)
    key = total - part
    if part % 1_000 == 0 or key < 1_200_000:
        return None
    flipped = smaller_from_larger(total, part)
    return Draft(
        stem=f"{numeral(part)} + {BOX} = {numeral(total)}. What is the missing number?",
        key=whole(key),
        distractors=(
            whole(total + part).because("equals-means-answer"),
            whole(flipped).because("smaller-from-larger"),
            whole(key + 1_000_000).because("boundary-bridge"),
            whole(key + 1_000).because("boundary-bridge"),
            whole(key - 1_000).because("near-miss"),
            whole(key - 100_000).because("near-miss"),
            whole(key - 1_000_000).because("forget-regroup"),
        ),
        expression=f"{total} - {part}",
    )


@question_template("Y6-T31", "Y6-AS-1", HARD, story=True)
def still_to_raise(rng: Random) -> Draft | None:
    """Find how much of a goal is left after two parts, the second told only as a difference."""
    goal, a, b = 10_000 * rng.randint(8, 60), 100 * rng.randint(110, 990), 100 * rng.randint(20, 210)
    key = goal - 2 * a - b
    if key < 15_000:
        return None
    return Draft(
        stem=f"A town needs £{numeral(goal)} for {rng.choice(GOALS)}. In the first year it raises £{numeral(a)}, and "
        f"in the second year £{numeral(b)} more than in the first. How much is still needed?",
        key=amount(100 * key),
        distractors=(
            amount(100 * (goal - a - b)).because("partial-step"),
            amount(100 * (goal - 2 * a + b)).because("more-less-swap"),
            amount(100 * (2 * a + b)).because("partial-step"),
            amount(100 * (goal - a)).because("partial-step"),
            amount(100 * (key - 1_000)).because("forget-regroup"),
            amount(100 * (key - 10_000)).because("forget-regroup"),
            *([amount(100 * (key - b)).because("operation-swap")] if key > 2 * b else []),
        ),
        expression=f"{goal} - {a} - ({a} + {b})",
    )


@question_template("Y6-T32", "Y6-AS-1", MEDIUM)
def balance_both_sides(rng: Random) -> Draft | None:
    """Find the missing number that makes two sums equal."""
    a, b, c = (100 * rng.randint(120, 640) for _ in range(3))
    key = a + b - c
    if key < 5_000 or key in (a, b, c):
        return None
    return Draft(
        stem=f"{numeral(a)} + {numeral(b)} = {numeral(c)} + {BOX}. What is the missing number?",
        key=whole(key),
        distractors=(
            whole(a + b).because("equals-means-answer"),
            whole(a + b + c).because("equals-means-answer"),
            whole(key + 1_000).because("forget-regroup"),
            whole(abs(a - c)).because("partial-step"),
            whole(abs(b - c)).because("partial-step"),
            whole(key - 1_000).because("forget-regroup"),
        ),
        expression=f"{a} + {b} - {c}",
    )
