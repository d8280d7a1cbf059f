"""Year 4, number and place value to 10,000, and rounding."""

from __future__ import annotations

from random import Random

from learning_jungle.curriculum.questions.template import Draft, question_template
from learning_jungle.curriculum.taught.strands import EASY, HARD, MEDIUM
from learning_jungle.curriculum.wording.numerals import BOX, numeral
from learning_jungle.curriculum.wording.options import Choice, whole


def _nearest(number: int, size: int) -> int:
    return (number + size // 2) // size * size


@question_template("Y4-T01", "Y4-NP-3", EASY)
def hundred_more_across_a_thousand(rng: Random) -> Draft | None:
    """Find a hundred more where the thousands digit changes."""
    n = 1000 * rng.randint(1, 8) + 900 + rng.randint(11, 89)
    return Draft(
        stem=f"What is 100 more than {numeral(n)}?",
        key=whole(n + 100),
        distractors=(
            whole(n + 10).because("column-mixup"),
            whole(n + 1000).because("column-mixup"),
            whole(n - 900).because("boundary-bridge"),
            whole(n - 100).because("more-less-swap"),
            whole(n + 1100).because("boundary-bridge"),
        ),
        expression=f"{n} + 100",
    )


@question_template("Y4-T03", "Y4-NP-4", MEDIUM)
def round_to_the_nearest_hundred(rng: Random) -> Draft | None:
    """Round a four-digit number to the nearest hundred."""
    n = rng.randint(1111, 9449)
    key = _nearest(n, 100)
    if n % 10 == 0 or n % 100 in (50, 49) or n % 1000 < 106 or n % 1000 > 894:
        return None
    other = key - 100 if key > n else key + 100
    return Draft(
        stem=f"Round {numeral(n)} to the nearest 100.",
        key=whole(key),
        distractors=(
            whole(other).because("rounding-wrong-way"),
            whole(_nearest(n, 10)).because("rounding-wrong-way"),
            whole(_nearest(n, 1000)).because("rounding-wrong-way"),
            whole(2 * key - other).because("near-miss"),
        ),
    )


@question_template("Y4-T20", "Y4-NP-3", EASY)
def value_of_a_digit(rng: Random) -> Draft | None:
    """Say what a digit of a four-digit number is worth."""
    digits = rng.sample(range(2, 10), 4)
    at = rng.randrange(3)
    size = 1000 // 10**at
    n = int("".join(str(digit) for digit in digits))
    return Draft(
        stem=f"In {numeral(n)}, what is the digit {digits[at]} worth?",
        key=whole(digits[at] * size),
        distractors=(
            whole(digits[at]).because("place-value-face"),
            whole(digits[at] * size // 10).because("column-mixup"),
            whole(digits[at] * size * 10).because("column-mixup"),
            whole(n % (10 * size)).because("partial-step"),
        ),
    )


@question_template("Y4-T21", "Y4-NP-1", EASY)
def next_in_a_count(rng: Random) -> Draft | None:
    """Go on counting in sixes, sevens, nines, twenty-fives or thousands."""
    step, limit = rng.choice(((6, 72), (7, 84), (9, 108), (25, 400), (1000, 10000)))
    first = step * rng.randint(1, limit // step - 3)
    last, key = first + 2 * step, first + 3 * step
    slip = 1 if step < 10 else 5 if step == 25 else 100
    shown = ", ".join(numeral(number) for number in (first, first + step, last))
    return Draft(
        stem=f"Count in {numeral(step)}s: {shown}, {BOX}\nWhat number comes next?",
        key=whole(key),
        distractors=(
            whole(last + (100 if step == 1000 else 10)).because("column-mixup"),
            whole(last + 1).because("column-mixup"),
            whole(key + step).because("times-table-neighbour"),
            whole(key + slip).because("near-miss"),
            whole(key - slip).because("near-miss"),
        ),
        expression=f"{last} + {step}",
    )


@question_template("Y4-T23", "Y4-NP-4", HARD)
def which_number_rounds_to(rng: Random) -> Draft | None:
    """Choose the number that rounds to a given ten, hundred or thousand."""
    size = rng.choice((10, 100, 1000))
    rounded = size * rng.randint(2, 8) if size == 1000 else size * rng.randint(11, 89)
    half = size // 2
    below, above = rounded - half, rounded + half
    near = rng.randint(1, max(1, size // 20))
    far = rng.randint(1, max(2, size // 10))
    key = rng.choice((below, above - near, below + near))
    return Draft(
        stem=f"Which number rounds to {numeral(rounded)}, to the nearest {numeral(size)}?",
        key=whole(key),
        distractors=(
            whole(above).because("rounding-wrong-way"),
            whole(above + near).because("rounding-wrong-way"),
            whole(above + near + far).because("rounding-wrong-way"),
            whole(below - near).because("rounding-wrong-way"),
            whole(below - near - far).because("rounding-wrong-way"),
        ),
    )


@question_template("Y4-T24", "Y4-NP-3", MEDIUM)
def greatest_or_smallest(rng: Random) -> Draft | None:
    """Find the greatest or the smallest of four numbers made of the same digits."""
    a, b, c, d = sorted(rng.sample(range(1, 10), 4))

    def made(*digits: int) -> Choice:
        return whole(int("".join(str(digit) for digit in digits)))

    if rng.random() < 0.5:
        key, slips, word = made(d, c, a, b), (made(d, b, c, a), made(c, d, b, a), made(b, a, d, c)), "greatest"
    else:
        key, slips, word = made(a, b, d, c), (made(a, c, b, d), made(b, a, c, d), made(c, d, a, b)), "smallest"
    return Draft(
        stem=f"Which number is the {word}?",
        key=key,
        distractors=[
            slip.because(misconception)
            for slip, misconception in zip(slips, ("column-mixup", "column-mixup", "place-value-face"), strict=True)
        ],
    )
