"""Year 2, counting in steps, the digits of two-digit numbers, order, and numbers on a line."""

from __future__ import annotations

from random import Random

from learning_jungle.curriculum.misconceptions.counting_slips import near
from learning_jungle.curriculum.pictures.kinds import number_line
from learning_jungle.curriculum.questions.template import Draft, question_template
from learning_jungle.curriculum.taught.strands import EASY, HARD, MEDIUM
from learning_jungle.curriculum.wording.number_words import number_in_words
from learning_jungle.curriculum.wording.numerals import BOX
from learning_jungle.curriculum.wording.options import Choice, digit_by_digit, whole, words


@question_template("Y2-T01", "Y2-NP-1", EASY)
def count_in_threes(rng: Random) -> Draft:
    """Continue counting in threes."""
    first = 3 * rng.randint(1, 9)
    last = first + 6
    return Draft(
        stem=f"Count in 3s: {first}, {first + 3}, {last}, {BOX}",
        key=whole(last + 3),
        distractors=(
            whole(last + 1).because("column-mixup"),
            whole(last + 6).because("times-table-neighbour"),
            whole(last).because("count-includes-start"),
            whole(first + 3).because("more-less-swap"),
            *near(last + 3, (-1, 1, 2)),
        ),
        spoken_stem=f"Count in threes. {first}, {first + 3}, {last}, then what number?",
    )


@question_template("Y2-T02", "Y2-NP-2", EASY)
def worth_of_a_digit(rng: Random) -> Draft:
    """Say what a digit of a two-digit number is worth."""
    tens, ones = rng.sample(range(2, 10), 2)
    number = 10 * tens + ones
    asked_tens = rng.random() < 0.6
    digit, worth, other = (tens, 10 * tens, ones) if asked_tens else (ones, ones, tens)
    return Draft(
        stem=f"In {number}, what is the digit {digit} worth?",
        key=whole(worth),
        distractors=(
            whole(digit if asked_tens else 10 * digit).because("place-value-face"),
            whole(10 * other).because("digit-reversal"),
            whole(other).because("digit-reversal"),
            whole(number).because("partial-step"),
            whole(100 * digit if asked_tens else 10 * digit).because("column-mixup"),
            whole(tens + ones).because("place-value-face"),
        ),
    )


@question_template("Y2-T03", "Y2-NP-3", MEDIUM)
def make_it_true(rng: Random) -> Draft:
    """Find the number that makes a comparison with < or > true."""
    small, big = sorted(rng.sample(range(2, 9), 2))
    if rng.random() < 0.5:
        number, key, sign, step = 10 * small + big, 10 * big + small, ">", -1
        spoken = "greater"
    else:
        number, key, sign, step = 10 * big + small, 10 * small + big, "<", 1
        spoken = "less"
    tens = number // 10
    return Draft(
        stem=f"Which number makes this true? {BOX} {sign} {number}",
        key=whole(key),
        distractors=(
            whole(number).because("equals-means-answer"),
            whole(number + step).because("more-less-swap"),
            whole(10 * (tens + step) + 9 * (step < 0)).because("place-value-face"),
            whole(number + 10 * step).because("more-less-swap"),
        ),
        spoken_stem=f"Which number makes this true? What number is {spoken} than {number}?",
    )


@question_template("Y2-T18", "Y2-NP-3", HARD)
def find_ordered_list(rng: Random) -> Draft | None:
    """Find the list that stands in order."""
    low, high = sorted(rng.sample(range(2, 9), 2))
    numbers = sorted({10 * low + high, 10 * high + low, 10 * low + rng.randint(1, 9), 10 * high + rng.randint(1, 9)})
    if len(numbers) < 4:
        return None
    smallest_first = rng.random() < 0.5
    word = "smallest" if smallest_first else "greatest"

    def listed(values: list[int], why: str | None = None) -> Choice:
        choice = words(", ".join(str(value) for value in values), tuple(values))
        return choice.because(why) if why else choice

    key = numbers if smallest_first else numbers[::-1]
    by_ones = sorted(numbers, key=lambda number: number % 10, reverse=not smallest_first)
    return Draft(
        stem=f"Which list is in order, {word} first?",
        key=listed(key),
        distractors=(
            listed(key[::-1], "more-less-swap"),
            listed(by_ones, "place-value-face"),
            listed([key[1], key[0], *key[2:]], "digit-reversal"),
            listed([*key[:2], key[3], key[2]], "digit-reversal"),
        ),
    )


@question_template("Y2-T19", "Y2-NP-4", MEDIUM)
def read_line(rng: Random) -> Draft | None:
    """Read a number off a line with marks of two, five or ten."""
    step, labelled = rng.choice(((2, 10), (5, 20), (10, 50), (1, 10)))
    start = labelled * rng.randint(0, 100 // labelled - 2)
    marks = 2 * labelled // step
    at = rng.randint(1, marks - 1)
    number = start + at * step
    if at * step % labelled == 0:
        return None
    below = number // labelled * labelled
    over = (at * step % labelled) // step
    return Draft(
        stem="Which number does the arrow point to?",
        key=whole(number),
        distractors=(
            whole(below).because("partial-step"),
            whole(below + over).because("scale-misread"),
            whole(below + labelled).because("partial-step"),
            whole(number + step).because("count-includes-start"),
            whole(below + 10 * over).because("scale-misread"),
            whole(number - step).because("count-includes-start"),
            whole(below + 5 * over).because("scale-misread"),
        ),
        picture=number_line(
            start, start + 2 * labelled, step, (start, start + labelled, start + 2 * labelled), marker=number
        ),
    )


@question_template("Y2-T20", "Y2-NP-4", EASY)
def read_number_words(rng: Random) -> Draft | None:
    """Match the words of a two-digit number with its numeral."""
    tens, ones = rng.sample(range(2, 10), 2)
    number = 10 * tens + ones
    return Draft(
        stem=f"Which number is {number_in_words(number)}?",
        key=digit_by_digit(number),
        distractors=(
            digit_by_digit(10 * ones + tens).because("digit-reversal"),
            digit_by_digit(tens + ones).because("place-value-face"),
            digit_by_digit(10 * tens).because("partial-step"),
            digit_by_digit(100 * tens + ones).because("zero-placeholder"),
            digit_by_digit(number + 10).because("near-miss"),
            digit_by_digit(number + 1).because("near-miss"),
        ),
    )


@question_template("Y2-T21", "Y2-NP-1", MEDIUM)
def count_back_in_tens(rng: Random) -> Draft:
    """Count in tens, forward or back, from any number."""
    step = rng.choice((10, -10))
    first = 10 * rng.randint(5, 9) + rng.randint(1, 9)
    if step > 0:
        first -= 40
    shown = [first + step * at for at in range(3)]
    key = shown[-1] + step
    word = "on" if step > 0 else "back"
    return Draft(
        stem=f"Count {word} in 10s: {shown[0]}, {shown[1]}, {shown[2]}, {BOX}",
        key=whole(key),
        distractors=(
            whole(shown[-1] + step // 10).because("column-mixup"),
            whole(shown[1]).because("more-less-swap"),
            whole(key + step).because("times-table-neighbour"),
            whole(key // 10 * 10).because("partial-step"),
            *near(key, (-1, 1)),
        ),
        spoken_stem=f"Count {word} in tens. {shown[0]}, {shown[1]}, {shown[2]}, then what number?",
    )


@question_template("Y2-T22", "Y2-NP-2", HARD)
def split_another_way(rng: Random) -> Draft:
    """Split a number into tens and the rest where the rest passes ten."""
    tens, ones, fewer = rng.randint(3, 9), rng.randint(1, 9), 1
    number, part = 10 * tens + ones, 10 * (tens - fewer)
    return Draft(
        stem=f"{number} = {part} + {BOX}",
        key=whole(number - part),
        distractors=(
            whole(ones).because("partial-step"),
            whole(number).because("equals-means-answer"),
            whole(number + part).because("equals-means-answer"),
            whole(10 * ones + 1).because("digit-reversal"),
            whole(10).because("partial-step"),
            whole(number - part - 1).because("near-miss"),
            whole(20 + ones).because("boundary-bridge"),
        ),
        expression=f"{number} - {part}",
    )
