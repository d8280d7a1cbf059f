"""Year 6, statistics: the mean."""

from __future__ import annotations

from random import Random
from typing import Final

from learning_jungle.curriculum.misconceptions.multiplication import fact_after, fact_before
from learning_jungle.curriculum.misconceptions.slips import ones_one_less, ones_one_more, ten_less, ten_more
from learning_jungle.curriculum.misconceptions.statistics import (
    mean_halved,
    mean_not_divided,
    mean_of_extremes,
    middle_as_listed,
    middle_value,
    range_for_mean,
)
from learning_jungle.curriculum.misconceptions.word_problems import product_only
from learning_jungle.curriculum.questions.template import Draft, question_template
from learning_jungle.curriculum.taught.strands import EASY, HARD
from learning_jungle.curriculum.wording.names import NAMES
from learning_jungle.curriculum.wording.numerals import DIVIDED_BY, MINUS, TIMES
from learning_jungle.curriculum.wording.options import whole

#: What is done three times, with the things that are counted.
SCORES: Final = (
    ("scores {} points in three games", "points"),
    ("reads {} pages on three days", "pages"),
    ("counts {} birds on three walks", "birds"),
)


@question_template("Y6-T22", "Y6-ST-2", HARD)
def mean_of_five(rng: Random) -> Draft | None:
    """Find the mean of five numbers."""
    numbers = [rng.randint(2, 30) for _ in range(5)]
    total = sum(numbers)
    mean = total // 5
    if total % 5 or mean in numbers or len(set(numbers)) < 5:
        return None
    return Draft(
        stem=f"The numbers are {', '.join(map(str, numbers))}. What is their mean?",
        key=whole(mean),
        distractors=(
            *middle_value.choices(whole, *numbers),
            *mean_of_extremes.choices(whole, *numbers),
            *range_for_mean.choices(whole, *numbers),
            *mean_not_divided.choices(whole, *numbers),
            *ones_one_more.choices(whole, mean),
            *ten_less.choices(whole, mean, 2),
        ),
        expression=f"({' + '.join(map(str, numbers))}) / 5",
        method=f"Add, then share equally: {' + '.join(map(str, numbers))} = {total}, {total} {DIVIDED_BY} 5 = {mean}",
    )


@question_template("Y6-T61", "Y6-ST-2", HARD, story=True)
def missing_from_a_mean(rng: Random) -> Draft | None:
    """Find a missing number when the mean is known."""
    known = [rng.randint(4, 24) for _ in range(3)]
    mean, total = rng.randint(6, 20), sum(known)
    key = 4 * mean - total
    if not 5 <= key <= 30 or key in (mean, *known) or mean in known:
        return None
    shown = f"{known[0]}, {known[1]} and {known[2]}"
    return Draft(
        stem=f"{rng.choice(NAMES)} plays four games. The mean score is {mean}. The first three scores are {shown}. "
        "What is the fourth score?",
        key=whole(key),
        distractors=(
            *product_only.choices(whole, 4, mean),
            *fact_after.choices(lambda all_scores: whole(all_scores - total), 4, mean),
            *(fact_before.choices(lambda all_scores: whole(all_scores - total), 4, mean) if key > mean + 1 else ()),
            *ten_more.choices(whole, key, 4),
            *ten_less.choices(whole, key, 4),
            *ten_less.choices(whole, key, 2),
        ),
        expression=f"4 * {mean} - ({' + '.join(map(str, known))})",
        method=f"All four scores together: 4 {TIMES} {mean} = {4 * mean}. The three known: "
        f"{' + '.join(map(str, known))} = {total}. {4 * mean} {MINUS} {total} = {key}",
    )


@question_template("Y6-T62", "Y6-ST-2", EASY, story=True)
def mean_of_three(rng: Random) -> Draft | None:
    """Find the mean of three small numbers from a story."""
    numbers = [rng.randint(3, 18) for _ in range(3)]
    total = sum(numbers)
    mean = total // 3
    if total % 3 or len(set(numbers)) < 3 or mean in numbers:
        return None
    what, things = rng.choice(SCORES)
    return Draft(
        stem=f"{rng.choice(NAMES)} {what.format(f'{numbers[0]}, {numbers[1]} and {numbers[2]}')}. "
        f"What is the mean number of {things}?",
        key=whole(mean),
        distractors=(
            *mean_not_divided.choices(whole, *numbers),
            *mean_halved.choices(whole, *numbers),
            *mean_of_extremes.choices(whole, *numbers),
            *middle_as_listed.choices(whole, *numbers),
            *ones_one_less.choices(whole, mean),
            *ones_one_more.choices(whole, mean),
            *ten_less.choices(whole, mean, 2),
        ),
        expression=f"({numbers[0]} + {numbers[1]} + {numbers[2]}) / 3",
        method=f"Add, then share equally: {' + '.join(map(str, numbers))} = {total}, {total} {DIVIDED_BY} 3 = {mean}",
    )
