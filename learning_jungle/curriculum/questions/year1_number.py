"""Year 1, reading and comparing numbers to 100, one more and one less."""

from __future__ import annotations

from random import Random

from learning_jungle.curriculum.misconceptions.counting_slips import miscounts
from learning_jungle.curriculum.pictures.kinds import number_line, ten_frame
from learning_jungle.curriculum.questions.template import Draft, question_template
from learning_jungle.curriculum.taught.strands import EASY, HARD, MEDIUM
from learning_jungle.curriculum.wording.number_words import number_in_words
from learning_jungle.curriculum.wording.options import digit_by_digit, whole


@question_template("Y1-T02", "Y1-NP-2", EASY)
def read_teen_word(rng: Random) -> Draft:
    """Match the word of a teen number with its numeral."""
    ones = rng.randint(3, 9)
    number = 10 + ones
    return Draft(
        stem=f"Which number is {number_in_words(number)}?",
        key=digit_by_digit(number),
        distractors=(
            digit_by_digit(10 * ones + 1).because("digit-reversal"),
            digit_by_digit(10 * ones).because("digit-reversal"),
            digit_by_digit(100 + ones).because("place-value-face"),
            digit_by_digit(ones).because("partial-step"),
            digit_by_digit(number - 1).because("near-miss"),
            digit_by_digit(number - 2).because("near-miss"),
        ),
    )


@question_template("Y1-T04", "Y1-NP-4", MEDIUM)
def one_less_than_tens(rng: Random) -> Draft:
    """Find one less than a whole number of tens."""
    number = rng.randrange(20, 100, 10)
    return Draft(
        stem=f"What is one less than {number}?",
        key=whole(number - 1),
        distractors=(
            whole(number + 1).because("more-less-swap"),
            whole(number + 9).because("boundary-bridge"),
            whole(number).because("count-includes-start"),
            whole(number - 10).because("column-mixup"),
            whole(number - 11).because("boundary-bridge"),
            whole(number - 2).because("near-miss"),
        ),
        expression=f"{number} - 1",
    )


@question_template("Y1-T05", "Y1-NP-5", MEDIUM)
def most_or_least(rng: Random) -> Draft | None:
    """Find the largest or the smallest of four numbers whose digits tempt."""
    small, big = sorted(rng.sample(range(2, 9), 2))
    if rng.random() < 0.5:
        return Draft(
            stem="Which number is the most?",
            key=whole(10 * big + small),
            distractors=(
                whole(10 * small + big).because("digit-reversal"),
                whole(10 * small + 9).because("place-value-face"),
                whole(10 * small + 1).because("more-less-swap"),
            ),
        )
    return Draft(
        stem="Which number is the least?",
        key=whole(10 * small + big),
        distractors=(
            whole(10 * big + small).because("digit-reversal"),
            whole(10 * big + 1).because("place-value-face"),
            whole(10 * big + 9).because("more-less-swap"),
        ),
    )


@question_template("Y1-T17", "Y1-NP-4", EASY)
def one_more(rng: Random) -> Draft:
    """Find one more than a two-digit number within its ten."""
    number = 10 * rng.randint(2, 8) + rng.randint(1, 8)
    return Draft(
        stem=f"What is one more than {number}?",
        key=whole(number + 1),
        distractors=(
            whole(number - 1).because("more-less-swap"),
            whole(number).because("count-includes-start"),
            whole(number - 10).because("column-mixup"),
            whole(number + 10).because("column-mixup"),
            whole(number + 11).because("column-mixup"),
            whole(number + 2).because("near-miss"),
        ),
        expression=f"{number} + 1",
    )


@question_template("Y1-T18", "Y1-NP-5", EASY)
def read_line_to_twenty(rng: Random) -> Draft | None:
    """Read a number off a line to 20 on which every fifth mark is labelled."""
    number = rng.randint(2, 18)
    if number % 5 == 0:
        return None
    below = number // 5 * 5
    return Draft(
        stem="Which number does the arrow point to?",
        key=whole(number),
        distractors=(
            whole(below).because("partial-step"),
            whole(below + 5).because("partial-step"),
            whole(below + 5 + number % 5).because("scale-misread"),
            whole(2 * below + 5 - number).because("more-less-swap"),
            whole(number - 1).because("count-includes-start"),
            whole(number + 1).because("count-includes-start"),
        ),
        picture=number_line(0, 20, 1, (0, 5, 10, 15, 20), marker=number),
    )


@question_template("Y1-T19", "Y1-NP-2", EASY)
def count_in_two_frames(rng: Random) -> Draft:
    """Say how many counters stand in two ten frames."""
    ones = rng.randint(2, 8)
    number = 10 + ones
    return Draft(
        stem="How many counters are there?",
        key=whole(number),
        distractors=(
            whole(ones).because("partial-step"),
            whole(10 * ones + 1).because("digit-reversal"),
            whole(20).because("partial-step"),
            *miscounts(number, reach=2),
        ),
        picture=ten_frame(number, cells=20),
    )


@question_template("Y1-T22", "Y1-NP-5", HARD)
def read_line_to_hundred(rng: Random) -> Draft:
    """Read a ten off a line on which only 0 and 100 are labelled."""
    tens = rng.choice((2, 3, 4, 6, 7, 8))
    number = 10 * tens
    return Draft(
        stem="Which number does the arrow point to?",
        key=whole(number),
        distractors=(
            whole(tens).because("scale-misread"),
            whole(100 - number).because("more-less-swap"),
            whole(number + 10).because("count-includes-start"),
            whole(number - 10).because("count-includes-start"),
            whole(5 * tens).because("scale-misread"),
            whole(number + 5).because("scale-misread"),
            whole(50).because("partial-step"),
        ),
        picture=number_line(0, 100, 10, (0, 100), marker=number),
    )


@question_template("Y1-T23", "Y1-NP-4", HARD)
def number_behind_one_less(rng: Random) -> Draft:
    """Find the number whose neighbour is given."""
    word, step = rng.choice((("less", -1), ("more", 1)))
    # The neighbour ends in 9 or 0, so that going back to the number crosses a ten.
    given = 10 * rng.randint(3, 9) + (0 if step == 1 else -1)
    key = given - step
    return Draft(
        stem=f"One {word} than my number is {given}. What is my number?",
        key=whole(key),
        distractors=(
            whole(given + step).because("equals-means-answer"),
            whole(given).because("partial-step"),
            whole(key - 10).because("boundary-bridge"),
            whole(key + 10).because("boundary-bridge"),
            whole(key + 2 * step - 10).because("column-mixup"),
            whole(key - step).because("near-miss"),
        ),
        expression=f"{given} {'-' if step == 1 else '+'} 1",
    )
