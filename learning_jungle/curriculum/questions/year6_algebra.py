"""Year 6, algebra: formulae, sequences, equations and pairs of unknowns."""

from __future__ import annotations

from fractions import Fraction
from random import Random
from typing import Final

from learning_jungle.curriculum.questions.template import Draft, question_template
from learning_jungle.curriculum.taught.strands import EASY, HARD, MEDIUM
from learning_jungle.curriculum.wording.numerals import BOX, MINUS, decimal_numeral, numeral
from learning_jungle.curriculum.wording.options import Choice, amount, decimal, whole, words

LETTERS: Final = ("n", "x", "a", "k", "p")
HIRE: Final = ("boat", "bike", "tent", "hall", "kayak")


@question_template("Y6-T15", "Y6-AL-1", EASY)
def use_a_formula(rng: Random) -> Draft | None:
    """Put a number into a formula."""
    a, n, b = rng.randint(2, 9), rng.randint(2, 9), rng.randint(1, 9)
    key = a * n + b
    return Draft(
        stem=f"C = {a}n + {b}. What is C when n = {n}?",
        key=whole(key),
        distractors=(
            whole(10 * a + n + b).because("place-value-face"),
            whole(a + n + b).because("add-not-multiply"),
            whole(a * (n + b)).because("order-left-right"),
            whole(a * n).because("partial-step"),
            whole(key + a).because("times-table-neighbour"),
            whole(key - a).because("times-table-neighbour"),
        ),
        expression=f"{a} * {n} + {b}",
    )


@question_template("Y6-T16", "Y6-AL-2", HARD)
def later_term(rng: Random) -> Draft | None:
    """Find a term far along a linear sequence."""
    s, t, n = rng.randint(1, 20), rng.randint(2, 12), rng.choice((10, 12, 15, 20))
    if s == t:
        return None
    shown = ", ".join(str(s + t * step) for step in range(4))
    key = s + (n - 1) * t
    return Draft(
        stem=f"A sequence starts {shown}. It goes on in the same way. What is term {n}?",
        key=whole(key),
        distractors=(
            whole(s + n * t).because("times-table-neighbour"),
            whole((n - 1) * t).because("partial-step"),
            whole(s + (n - 2) * t).because("times-table-neighbour"),
            whole(s + 4 * t).because("partial-step"),
            whole(n * t).because("partial-step"),
            whole(n * s).because("operation-swap"),
            whole(s + (n + 1) * t).because("times-table-neighbour"),
        ),
    )


@question_template("Y6-T17", "Y6-AL-3", MEDIUM)
def solve_an_equation(rng: Random) -> Draft | None:
    """Solve an equation with a multiple of the unknown and one more step."""
    a, x, b = rng.randint(2, 9), rng.randint(4, 20), rng.randint(2, 20)
    minus = rng.random() < 0.5
    c = a * x - b if minus else a * x + b
    letter = rng.choice(LETTERS)
    if c < 1 or c == x:
        return None
    undone = c + b if minus else c - b
    return Draft(
        stem=f"{a}{letter} {MINUS if minus else '+'} {b} = {c}. What is {letter}?",
        key=whole(x),
        distractors=(
            whole(undone).because("partial-step"),
            whole(abs(undone - a)).because("add-not-multiply"),
            whole(x + 1).because("near-miss"),
            whole(x - 1).because("near-miss"),
            whole(x - 2).because("near-miss"),
            *([whole(c - 10 * a).because("place-value-face")] if c > 10 * a else []),
        ),
        expression=f"({c} {'+' if minus else '-'} {b}) / {a}",
    )


@question_template("Y6-T45", "Y6-AL-4", HARD)
def count_pairs(rng: Random) -> Draft | None:
    """Count the pairs of whole numbers that make an equation true."""
    a, total = rng.randint(2, 4), rng.randint(9, 24)
    pairs = [(x, total - a * x) for x in range(1, total) if total - a * x > 0]
    key = len(pairs)
    if not 3 <= key <= 6:
        return None
    more = key + 1 + (total % a == 0)
    return Draft(
        stem=f"{a}a + b = {total}, where a and b are whole numbers greater than 0. How many different pairs of a and b "
        "make this true?",
        key=whole(key),
        distractors=(
            whole(more).because("partial-step"),
            whole(key + 1).because("partial-step"),
            whole(key - 1).because("partial-step"),
            whole(key - 2).because("partial-step"),
            whole(2 * key).because("partial-step"),
            whole(1).because("partial-step"),
        ),
    )


@question_template("Y6-T46", "Y6-AL-4", MEDIUM)
def choose_a_pair(rng: Random) -> Draft | None:
    """Choose the pair of numbers that makes an equation true."""
    a, x, y = rng.randint(2, 5), rng.randint(2, 9), rng.randint(2, 9)
    total = a * x + y
    if x == y:
        return None

    def pair(first: int, second: int) -> Choice:
        return words(f"a = {first}, b = {second}", (first, second))

    wrong: dict[tuple[int, int], str] = {
        (y, x): "near-miss",
        (x, total - a - x if total - a - x > 0 else y + 2): "add-not-multiply",
        (x + 1, y): "near-miss",
        (x, y + 1): "near-miss",
        (x - 1, y + 1): "equals-means-answer",
    }
    return Draft(
        stem=f"Which pair of numbers makes {a}a + b = {total} true?",
        key=pair(x, y),
        distractors=[pair(u, v).because(why) for (u, v), why in wrong.items() if a * u + v != total],
    )


@question_template("Y6-T47", "Y6-AL-2", EASY)
def next_term(rng: Random) -> Draft | None:
    """Continue a sequence that goes up or down by the same step."""
    t = rng.choice((-1, 1)) * rng.randint(6, 25)
    s = rng.randint(1, 40) + (0 if t > 0 else 5 * -t)
    terms = [s + t * step for step in range(4)]
    key = s + 4 * t
    if key < 11:
        return None
    return Draft(
        stem=f"A sequence starts {', '.join(numeral(term) for term in terms)}. What is the next number?",
        key=whole(key),
        distractors=(
            whole(key + t).because("times-table-neighbour"),
            whole(terms[-1] - t).because("operation-swap"),
            whole(key + 10).because("boundary-bridge"),
            whole(key - 10).because("boundary-bridge"),
            whole(key + 1).because("near-miss"),
            whole(key - 1).because("near-miss"),
        ),
        expression=f"{terms[3]} + ({terms[3]} - {terms[2]})",
    )


@question_template("Y6-T67", "Y6-AL-2", HARD)
def missing_decimal_term(rng: Random) -> Draft | None:
    """Find a missing term in the middle of a sequence with a decimal step."""
    step, first = Fraction(rng.choice((2, 3, 4, 6, 7, 8, 12, 15)), 10), Fraction(rng.randint(2, 60), 10)
    terms = [first + step * n for n in range(5)]
    key = terms[2]
    shown = [BOX if n == 2 else decimal_numeral(term) for n, term in enumerate(terms)]
    return Draft(
        stem=f"The numbers {', '.join(shown)} go up by the same amount each time. What is the missing number?",
        key=decimal(key),
        distractors=(
            decimal(terms[1] + Fraction(1, 10)).because("place-value-face"),
            decimal(terms[1] + 1).because("place-value-face"),
            decimal(terms[1] + step / 2).because("times-table-neighbour"),
            decimal(key + Fraction(1, 10)).because("near-miss"),
            decimal(key - Fraction(1, 10)).because("near-miss"),
            decimal(terms[1] + step * 10).because("decimal-longer-larger"),
            decimal(key + Fraction(1, 2)).because("near-miss"),
        ),
    )


@question_template("Y6-T68", "Y6-AL-1", MEDIUM, story=True)
def hire_cost(rng: Random) -> Draft | None:
    """Use a rule in words with a fixed part and a part for each hour."""
    fixed, each, hours = rng.randint(5, 20), rng.randint(3, 9), rng.randint(3, 8)
    key = fixed + each * hours
    return Draft(
        stem=f"To hire a {rng.choice(HIRE)} you pay £{fixed}, and then £{each} for each hour. "
        f"What is the cost for {hours} hours?",
        key=amount(100 * key),
        distractors=(
            amount(100 * ((fixed + each) * hours)).because("order-left-right"),
            amount(100 * (fixed + each + hours)).because("add-not-multiply"),
            amount(100 * (each * hours)).because("partial-step"),
            amount(100 * (fixed + each)).because("partial-step"),
            amount(100 * (key + each)).because("times-table-neighbour"),
            amount(100 * (key + 10)).because("forget-regroup"),
            amount(100 * (key - each)).because("times-table-neighbour"),
        ),
        expression=f"{fixed} + {each} * {hours}",
    )
