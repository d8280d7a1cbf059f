"""Year 6, algebra: sequences and pairs of unknowns."""

from __future__ import annotations

from fractions import Fraction
from random import Random

from learning_jungle.curriculum.misconceptions.counting import (
    boundary_not_passed,
    other_direction,
    smallest_for_largest,
)
from learning_jungle.curriculum.misconceptions.decimals import sum_parted_at_point
from learning_jungle.curriculum.misconceptions.ratio_algebra import (
    pair_for_digits,
    pair_for_sum,
    pair_swapped,
    step_times_position,
    term_doubled,
    term_one_step_over,
    term_one_step_short,
)
from learning_jungle.curriculum.misconceptions.slips import ones_one_less, ones_one_more, ten_less, ten_more
from learning_jungle.curriculum.misconceptions.word_problems import difference_not_shared, quotient_only
from learning_jungle.curriculum.questions.template import Draft, question_template
from learning_jungle.curriculum.taught.strands import EASY, HARD, MEDIUM
from learning_jungle.curriculum.wording.names import NAMES
from learning_jungle.curriculum.wording.numerals import BOX, MINUS, TIMES, decimal_numeral, numeral
from learning_jungle.curriculum.wording.options import Choice, decimal, whole
from learning_jungle.curriculum.wording.speech import read_aloud


@question_template("Y6-T16", "Y6-AL-2", HARD)
def later_term(rng: Random) -> Draft | None:
    """Find a term far along a linear sequence."""
    s, t, n = rng.randint(1, 20), rng.randint(2, 12), rng.choice((10, 12, 15, 20))
    if s == t or s + t == 2 * t:
        return None
    shown = ", ".join(str(s + t * step) for step in range(4))
    key = s + (n - 1) * t
    halfway = s + (n // 2 - 1) * t
    return Draft(
        stem=f"A sequence starts {shown}. It goes on in the same way. What is the {n}th number?",
        key=whole(key),
        distractors=(
            *term_one_step_over.choices(whole, s, t, n),
            *(term_doubled.choices(whole, halfway) if n % 2 == 0 else ()),
            *step_times_position.choices(whole, t, n),
            *step_times_position.choices(whole, t, n - 1),
            *term_one_step_short.choices(whole, s, t, n),
            *ten_more.choices(whole, key),
            *ten_less.choices(whole, key),
        ),
        expression=f"{s} + ({n} - 1) * {t}",
        method=f"From the 1st to the {n}th number there are {n - 1} steps of {t}: {n - 1} {TIMES} {t} = {(n - 1) * t}, "
        f"{s} + {(n - 1) * t} = {key}",
    )


@question_template("Y6-T47", "Y6-AL-2", EASY)
def next_term(rng: Random) -> Draft | None:
    """Continue a sequence that goes up or down by the same step, past a hundred or a ten."""
    t = rng.choice((-1, 1)) * rng.randint(6, 25)
    s = rng.randint(1, 40) + (0 if t > 0 else 5 * -t)
    terms = [s + t * step for step in range(4)]
    key = s + 4 * t
    passes_ten = key % 10 < terms[3] % 10 if t > 0 else key % 10 > terms[3] % 10
    if key < 11 or t % 10 == 0 or not passes_ten:
        return None
    return Draft(
        stem=f"A sequence starts {', '.join(numeral(term) for term in terms)}. What is the next number?",
        key=whole(key),
        distractors=(
            *boundary_not_passed.choices(whole, terms[3], t),
            *other_direction.choices(whole, terms[3], t),
            *ones_one_more.choices(whole, key),
            *ones_one_less.choices(whole, key),
            *ten_more.choices(whole, key, 2),
        ),
        expression=f"{terms[3]} + ({terms[3]} - {terms[2]})",
        method=f"The step is {abs(t)} {'up' if t > 0 else 'down'}: "
        f"{terms[3]} {'+' if t > 0 else MINUS} {abs(t)} = {key}",
    )


@question_template("Y6-T67", "Y6-AL-2", HARD)
def missing_decimal_term(rng: Random) -> Draft | None:
    """Find a missing term in the middle of a sequence with a decimal step."""
    step, first = Fraction(rng.choice((2, 3, 4, 6, 7, 8, 12, 15)), 10), Fraction(rng.randint(2, 60), 10)
    terms = [first + step * n for n in range(5)]
    key, before = terms[2], terms[1]
    before_gap, after_gap = ([decimal_numeral(term) for term in part] for part in (terms[:2], terms[3:]))
    shown, heard = (", ".join([*before_gap, gap, *after_gap]) for gap in (BOX, "a missing number"))
    asked = "go up by the same amount each time. What is the missing number?"
    if sum_parted_at_point(before, step) is None or 1 in (key.denominator, before.denominator, step.denominator):
        return None
    return Draft(
        stem=f"The numbers {shown} {asked}",
        spoken_stem=read_aloud(f"The numbers {heard} {asked}", 6),
        key=decimal(key),
        distractors=(
            *sum_parted_at_point.choices(decimal, before, step),
            *ten_more.choices(decimal, before, Fraction(1, 10)),
            *ten_more.choices(decimal, key, 1),
            *ten_less.choices(decimal, key, Fraction(1, 10)),
            *ten_more.choices(decimal, key, Fraction(1, 10)),
        ),
        expression=f"{decimal_numeral(before)} + {decimal_numeral(step)}",
        method=f"The step: {decimal_numeral(terms[4])} {MINUS} {decimal_numeral(terms[3])} = {decimal_numeral(step)}. "
        f"{decimal_numeral(before)} + {decimal_numeral(step)} = {decimal_numeral(key)}",
    )


@question_template("Y6-T45", "Y6-AL-4", HARD)
def count_pairs(rng: Random) -> Draft | None:
    """Count the pairs of whole numbers that make an equation true; where b comes to 0 is one pair too many."""
    a, key = rng.randint(2, 4), rng.randint(3, 6)
    total = a * (key + 1)
    tried = ", ".join(str(total - a * one) for one in range(1, key + 2))
    return Draft(
        stem=f"{a}a + b = {total}, where a and b are whole numbers greater than 0. How many different pairs of a and b "
        "make this true?",
        key=whole(key),
        distractors=(
            *quotient_only.choices(whole, total, a),
            *ones_one_less.choices(whole, key),
            *ten_less.choices(whole, key, 2),
            *ten_more.choices(whole, key, 2),
            *ten_more.choices(whole, key, 3),
        ),
        expression=f"{total} / {a} - 1",
        method=f"Try 1, 2, 3 and so on for a: b is {tried}. The last one is not greater than 0, so {key} pairs.",
    )


@question_template("Y6-T46", "Y6-AL-4", MEDIUM, criteria=("6AS/MD-4",))
def choose_a_pair(rng: Random) -> Draft | None:
    """Choose the pair of numbers that makes an equation true."""
    a, x, y = rng.randint(2, 5), rng.randint(2, 9), rng.randint(2, 9)
    total = a * x + y
    if x == y or total - a - x < 1:
        return None

    def pair(first: int | Fraction, second: int | Fraction) -> Choice:
        parts = (Fraction(first), Fraction(second))
        return Choice(f"a = {first}, b = {second}", parts, parts=parts, form=pair)

    offered = (
        *pair_for_sum.choices(pair, a, x, total),
        *pair_swapped.choices(pair, x, y),
        *pair_for_sum.choices(pair, a, y, total),
        *pair_for_digits.choices(pair, a, x, total),
        *ones_one_more.choices(lambda second: pair(y, second), x),
    )
    return Draft(
        stem=f"Which pair of numbers makes {a}a + b = {total} true?",
        key=pair(x, y),
        distractors=[choice for choice in offered if a * choice.parts[0] + choice.parts[1] != total],
        crossed=False,
        method=f"{a}a is {a} times a. Try each pair: {a} × {x} + {y} = {total}",
    )


@question_template("Y6-T85", "Y6-AL-4", EASY, story=True, criteria=("6AS/MD-4",))
def two_together(rng: Random) -> Draft | None:
    """Find the larger of two amounts from their total and their difference."""
    small, difference = rng.randint(6, 30), 2 * rng.randint(2, 9)
    large, total = small + difference, 2 * small + difference
    first, second = rng.sample(NAMES, 2)
    if difference in (small, large) or small == difference // 2 or total > 70:
        return None
    return Draft(
        stem=f"{first} and {second} have {total} cards together. {first} has {difference} more than {second}. "
        f"How many cards does {first} have?",
        key=whole(large),
        distractors=(
            *difference_not_shared.choices(whole, total, difference),
            *smallest_for_largest.choices(whole, small, large),
            *ones_one_more.choices(whole, large),
            *ten_less.choices(whole, large, 2),
        ),
        expression=f"{total} / 2 + {difference} / 2",
        method=f"Take the {difference} away: {total} {MINUS} {difference} = {2 * small}. Half of it is {small}, and "
        f"{small} + {difference} = {large}",
    )
