"""Year 3, number and place value to 1,000."""

from __future__ import annotations

from random import Random

from learning_jungle.curriculum.pictures.kinds import number_line
from learning_jungle.curriculum.questions.template import Draft, question_template
from learning_jungle.curriculum.taught.strands import EASY, HARD, MEDIUM
from learning_jungle.curriculum.wording.numerals import BOX, numeral
from learning_jungle.curriculum.wording.options import Choice, whole

DIGIT_WORDS = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")


@question_template("Y3-T01", "Y3-NP-1", MEDIUM)
def ten_more_across_a_hundred(rng: Random) -> Draft | None:
    """Find ten more where the hundreds digit changes."""
    n = 100 * rng.randint(1, 8) + 90 + rng.randint(0, 9)
    return Draft(
        stem=f"What is 10 more than {n}?",
        key=whole(n + 10),
        distractors=(
            whole(n + 1).because("column-mixup"),
            whole(n + 100).because("column-mixup"),
            whole(n - 90).because("boundary-bridge"),
            whole(n - 10).because("more-less-swap"),
            whole(n + 20).because("near-miss"),
            whole(n + 110).because("boundary-bridge"),
        ),
        expression=f"{n} + 10",
    )


@question_template("Y3-T02", "Y3-NP-2", EASY)
def value_of_a_digit(rng: Random) -> Draft | None:
    """Say what the hundreds or tens digit of a three-digit number is worth."""
    hundreds, tens, ones = rng.sample(range(2, 10), 3)
    n = 100 * hundreds + 10 * tens + ones
    digit, worth = rng.choice(((hundreds, 100 * hundreds), (tens, 10 * tens)))
    return Draft(
        stem=f"In {n}, what is the digit {digit} worth?",
        key=whole(worth),
        distractors=(
            whole(digit).because("place-value-face"),
            whole(worth * 10 if digit == tens else worth // 10).because("column-mixup"),
            whole(n % (100 if digit == tens else 1000)).because("partial-step"),
            whole(1000 * digit if digit == hundreds else 100 * hundreds).because("column-mixup"),
        ),
    )


@question_template("Y3-T03", "Y3-NP-3", MEDIUM)
def numeral_from_words(rng: Random) -> Draft | None:
    """Choose the numeral for a number whose tens or ones place is empty."""
    hundreds, rest = rng.sample(range(2, 10), 2)

    def shown(number: int) -> Choice:
        return Choice(numeral(number), whole(number).value, spoken=", ".join(str(number)))

    return Draft(
        stem=f"Which number is {DIGIT_WORDS[hundreds]} hundred and {DIGIT_WORDS[rest]}?",
        key=shown(100 * hundreds + rest),
        distractors=(
            shown(10 * hundreds + rest).because("zero-placeholder"),
            shown(1000 * hundreds + rest).because("zero-placeholder"),
            shown(100 * hundreds + 10 * rest).because("column-mixup"),
            shown(100 * rest + hundreds).because("digit-reversal"),
        ),
    )


@question_template("Y3-T20", "Y3-NP-1", EASY)
def next_in_a_count(rng: Random) -> Draft | None:
    """Go on counting in fours, eights, fifties or hundreds."""
    step, limit = rng.choice(((4, 48), (8, 96), (50, 1000), (100, 1000)))
    first = step * rng.randint(1, limit // step - 3)
    last, key = first + 2 * step, first + 3 * step
    return Draft(
        stem=f"Count in {step}s: {first}, {first + step}, {last}, {BOX}\nWhat number comes next?",
        key=whole(key),
        distractors=(
            whole(last + 1).because("column-mixup"),
            whole(last + 10).because("column-mixup"),
            whole(key + step).because("times-table-neighbour"),
            whole(key - 2 if step < 10 else key - 10).because("near-miss"),
            whole(key + 2 if step < 10 else key + 10).because("near-miss"),
        ),
        expression=f"{last} + {step}",
    )


@question_template("Y3-T21", "Y3-NP-3", MEDIUM)
def greatest_or_smallest(rng: Random) -> Draft | None:
    """Find the greatest or the smallest of four numbers made of the same digits."""
    low, middle, high = sorted(rng.sample(range(1, 10), 3))

    def made(a: int, b: int, c: int) -> Choice:
        return whole(100 * a + 10 * b + c)

    if rng.random() < 0.5:
        return Draft(
            stem="Which number is the greatest?",
            key=made(high, middle, low),
            distractors=(
                made(high, low, middle).because("column-mixup"),
                made(middle, high, low).because("column-mixup"),
                made(low, middle, high).because("place-value-face"),
            ),
        )
    return Draft(
        stem="Which number is the smallest?",
        key=made(low, middle, high),
        distractors=(
            made(low, high, middle).because("column-mixup"),
            made(middle, low, high).because("column-mixup"),
            made(high, middle, low).because("more-less-swap"),
        ),
    )


@question_template("Y3-T22", "Y3-NP-3", HARD)
def arrow_on_a_number_line(rng: Random) -> Draft | None:
    """Read an arrow on a line of which only the ends are labelled."""
    start, stop, step = rng.choice(((0, 1000, 100), (0, 500, 50), (0, 200, 20), (400, 500, 10), (600, 800, 20)))
    ticks = (stop - start) // step
    k = rng.randint(2, ticks - 2)
    key = start + k * step
    return Draft(
        stem="What number does the arrow point to?",
        key=whole(key),
        distractors=(
            whole(start + k).because("scale-misread"),
            whole(start + (10 if step != 10 else 5) * k).because("scale-misread"),
            whole(key + step).because("count-includes-start"),
            whole(key - step).because("count-includes-start"),
            whole(stop - k * step).because("more-less-swap"),
        ),
        picture=number_line(start, stop, step, [start, stop], marker=key),
    )


@question_template("Y3-T23", "Y3-NP-2", HARD)
def number_from_parts(rng: Random) -> Draft | None:
    """Build a number from hundreds, more than ten tens, and ones."""
    hundreds, ones = rng.randint(1, 7), rng.randint(1, 9)
    tens = rng.randint(11, 19)
    key = 100 * hundreds + 10 * tens + ones
    return Draft(
        stem=f"Which number is made of {hundreds} hundreds, {tens} tens and {ones} ones?",
        key=whole(key),
        distractors=(
            whole(int(f"{hundreds}{tens}{ones}")).because("place-value-face"),
            whole(key - 100).because("forget-regroup"),
            whole(100 * hundreds + tens + ones).because("column-mixup"),
            whole(key + 100).because("near-miss"),
            whole(100 * (hundreds + tens // 10) + 10 * ones + tens % 10).because("column-mixup"),
        ),
        expression=f"{hundreds} * 100 + {tens} * 10 + {ones}",
    )


@question_template("Y3-T24", "Y3-NP-1", EASY)
def ten_or_hundred_more_or_less(rng: Random) -> Draft | None:
    """Find ten or a hundred more or less where one digit changes."""
    n = 100 * rng.randint(2, 8) + 10 * rng.randint(2, 8) + rng.randint(1, 9)
    step, word = rng.choice((10, 100)), rng.choice(("more", "less"))
    sign = 1 if word == "more" else -1
    return Draft(
        stem=f"What is {step} {word} than {n}?",
        key=whole(n + sign * step),
        distractors=(
            whole(n + sign).because("column-mixup"),
            whole(n + sign * (110 - step)).because("column-mixup"),
            whole(n - sign * step).because("more-less-swap"),
            whole(n + sign * 2 * step).because("near-miss"),
            whole(n - sign).because("column-mixup"),
        ),
        expression=f"{n} {'+' if sign > 0 else '-'} {step}",
    )
