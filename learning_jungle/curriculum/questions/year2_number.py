"""Year 2, the digits of two-digit numbers, their words, their order, and other ways to split them."""

from __future__ import annotations

from random import Random

from learning_jungle.curriculum.misconceptions.place_value import (
    digit_as_itself,
    digits_reversed,
    parts_written_side_by_side,
    tens_counted_as_ones,
    worth_of_other_digit,
    zero_put_in,
)
from learning_jungle.curriculum.misconceptions.ratio_algebra import box_as_sum
from learning_jungle.curriculum.misconceptions.slips import one_out, ten_out, two_slips
from learning_jungle.curriculum.misconceptions.word_problems import only_ones_found
from learning_jungle.curriculum.questions.template import Draft, question_template
from learning_jungle.curriculum.taught.strands import EASY, HARD, MEDIUM
from learning_jungle.curriculum.wording.number_words import number_in_words
from learning_jungle.curriculum.wording.numerals import BOX
from learning_jungle.curriculum.wording.options import Choice, digit_by_digit, whole, words


@question_template("Y2-T02", "Y2-NP-2", EASY, criteria=("2NPV-1",))
def worth_of_a_digit(rng: Random) -> Draft:
    """Say what the tens digit of a two-digit number is worth."""
    tens, ones = rng.sample(range(2, 10), 2)
    number = 10 * tens + ones
    return Draft(
        stem=f"In {number}, what is the first digit worth?",
        key=whole(10 * tens),
        distractors=(
            *digit_as_itself.choices(whole, number, 10),
            *worth_of_other_digit.choices(whole, number, 10),
            *two_slips(whole, ones),
        ),
        crossed=False,
        method=f"{number} = {10 * tens} + {ones}, so the {tens} is worth {10 * tens}.",
    )


@question_template("Y2-T03", "Y2-NP-3", MEDIUM)
def make_it_true(rng: Random) -> Draft | None:
    """Find the number that makes a comparison with < or > true, where the ones digits point the other way."""
    number, greater = rng.randint(31, 79), rng.random() < 0.5
    tens, ones = divmod(number, 10)
    up = 1 if greater else -1
    key = number + up * rng.randint(2, 14)
    tempting = number - up * rng.randint(2, 14)
    if key // 10 == tens or up * (key % 10 - ones) >= 0 or up * (tempting % 10 - ones) <= 0:
        return None
    near, far = rng.sample(range(1, 8), 2), rng.sample(range(15, 31), 3)
    others = [number - up * gap for gap in (*near, *far) if number - up * gap != tempting]
    return Draft(
        stem=f"Which number makes this true? {BOX} {'>' if greater else '<'} {number}",
        key=whole(key),
        distractors=(
            whole(tempting).because("place-value-face"),
            *(whole(other).because("more-less-swap") for other in others),
        ),
        spoken_stem="Look at the sign. Which number goes in the box to make this true?",
        method=f"Compare the tens first: {key} is {'more' if greater else 'less'} than {number}.",
        crossed=False,
    )


@question_template("Y2-T18", "Y2-NP-3", HARD)
def find_ordered_list(rng: Random) -> Draft | None:
    """Find the list whose numbers are in order."""
    low, high = sorted(rng.sample(range(2, 9), 2))
    numbers = sorted({10 * low + high, 10 * high + low, 10 * low + rng.randint(1, 9), 10 * high + rng.randint(1, 9)})
    if len(numbers) < 4 or len({number % 10 for number in numbers}) < 4:
        return None
    smallest_first = rng.random() < 0.5
    word = "smallest" if smallest_first else "greatest"

    def listed(values: list[int]) -> Choice:
        return words(", ".join(str(value) for value in values), tuple(values))

    key = numbers if smallest_first else numbers[::-1]
    by_ones = sorted(numbers, key=lambda number: number % 10, reverse=not smallest_first)
    return Draft(
        stem=f"Which list is in order, {word} first?",
        key=listed(key),
        distractors=(
            listed(by_ones).because("place-value-face"),
            listed(key[::-1]).because("more-less-swap"),
            listed(by_ones[::-1]).because("combined-slip"),
            listed([key[1], key[0], *key[2:]]).because("near-miss"),
            listed([*key[:2], key[3], key[2]]).because("near-miss"),
            listed([*by_ones[:2], by_ones[3], by_ones[2]]).because("combined-slip"),
        ),
        method=f"Compare the tens first, then the ones: {', '.join(map(str, key))}.",
    )


@question_template("Y2-T20", "Y2-NP-4", EASY)
def read_number_words(rng: Random) -> Draft:
    """Match the words of a two-digit number with its numeral."""
    tens, ones = rng.sample(range(2, 10), 2)
    number = 10 * tens + ones
    if rng.random() < 0.5:
        slip = zero_put_in.choices(digit_by_digit, number)[0].because("number-as-heard")
        both = zero_put_in.choices(digit_by_digit, 10 * ones + tens)
    else:
        slip = rng.choice((*one_out(digit_by_digit, number), *ten_out(digit_by_digit, number)))
        both = digits_reversed.choices(digit_by_digit, int(slip.value))
    return Draft(
        stem=f"Which number is {number_in_words(number)}?",
        key=digit_by_digit(number),
        distractors=(
            *digits_reversed.choices(digit_by_digit, number),
            slip,
            *(choice.because("combined-slip") for choice in both),
        ),
        crossed=False,
        method=f"{number_in_words(10 * tens).capitalize()} is {tens} tens: {10 * tens} + {ones} = {number}.",
    )


@question_template("Y2-T22", "Y2-NP-2", HARD, criteria=("2NPV-1",))
def split_another_way(rng: Random) -> Draft:
    """Split a number into tens and the rest where the rest passes ten."""
    fewer = rng.choice((1, 1, 2))
    tens, ones = rng.randint(fewer + 2, 9), rng.randint(1, 9)
    number, part = 10 * tens + ones, 10 * (tens - fewer)
    rest = number - part
    return Draft(
        stem=f"{number} = {part} + {BOX}",
        key=whole(rest),
        distractors=(
            *only_ones_found.choices(whole, rest),
            *box_as_sum.choices(whole, number, part),
            *ten_out(whole, rest),
            *one_out(whole, rest),
            *two_slips(whole, ones - 1, ones + 1, rest + 9),
        ),
        expression=f"{number} - {part}",
        method=f"From {part} to {10 * tens} is {10 * fewer}, and {10 * fewer} + {ones} = {rest}.",
    )


@question_template("Y2-T56", "Y2-NP-2", HARD, criteria=("2NPV-1",))
def tens_and_many_ones(rng: Random) -> Draft:
    """Compose a number of tens and more than ten ones."""
    tens, ones = rng.randint(2, 7), rng.randint(11, 19)
    number = 10 * tens + ones
    return Draft(
        stem=f"Which number is {tens} tens and {ones} ones?",
        key=whole(number),
        distractors=(
            *tens_counted_as_ones.choices(whole, tens, ones),
            *parts_written_side_by_side.choices(whole, tens, ones),
            *ten_out(whole, number),
            *one_out(whole, number),
            *two_slips(whole, tens + ones - 1, tens + ones + 1, number + 9, number - 9),
        ),
        crossed=False,
        method=f"{tens} tens are {10 * tens}, and {10 * tens} + {ones} = {number}.",
    )
