"""Year 4, place value to 10,000: digits, hundreds, steps of 100 and 1,000, counting and comparing."""

from __future__ import annotations

from random import Random

from learning_jungle.curriculum.misconceptions.counting import (
    boundary_not_passed,
    boundary_skipped,
    other_direction,
)
from learning_jungle.curriculum.misconceptions.place_value import (
    changed_one_column_left,
    changed_one_column_right,
    digit_as_itself,
    digit_one_place_left,
    digit_one_place_right,
    digit_only_of_count,
    zero_at_end_added,
)
from learning_jungle.curriculum.misconceptions.ratio_algebra import box_as_sum
from learning_jungle.curriculum.misconceptions.slips import ten_less, ten_more
from learning_jungle.curriculum.questions.template import Draft, question_template
from learning_jungle.curriculum.taught.strands import EASY, HARD, MEDIUM
from learning_jungle.curriculum.wording.numerals import BOX, MINUS, numeral
from learning_jungle.curriculum.wording.options import Choice, whole
from learning_jungle.curriculum.wording.speech import read_aloud


@question_template("Y4-T01", "Y4-NP-3", EASY)
def hundred_more_or_less_across_a_thousand(rng: Random) -> Draft | None:
    """Find a hundred more or less where the thousands digit changes."""
    more = rng.random() < 0.5
    n = 1000 * rng.randint(1, 8) + (900 if more else 1000) + rng.randint(11, 89)
    change = 100 if more else -100
    return Draft(
        stem=f"What is 100 {'more' if more else 'less'} than {numeral(n)}?",
        key=whole(n + change),
        distractors=(
            *boundary_not_passed.choices(whole, n, change, 1000),
            *changed_one_column_right.choices(whole, n, change),
            *changed_one_column_left.choices(whole, n, change),
            *other_direction.choices(whole, n, change),
            *boundary_skipped.choices(whole, n, change, 1000),
        ),
        expression=f"{n} {'+' if more else '-'} 100",
        method=f"It has {numeral(n // 100)} hundreds. One {'more' if more else 'less'} is {(n + change) // 100}: "
        f"{numeral(n)} {'+' if more else MINUS} 100 = {numeral(n + change)}",
    )


@question_template("Y4-T77", "Y4-NP-1", EASY)
def thousand_more_or_less(rng: Random) -> Draft | None:
    """Find a thousand more or less."""
    n = 1000 * rng.randint(2, 7) + 10 * rng.randint(11, 88) + rng.randint(0, 9)
    more = rng.random() < 0.5
    change = 1000 if more else -1000
    return Draft(
        stem=f"What is 1,000 {'more' if more else 'less'} than {numeral(n)}?",
        key=whole(n + change),
        distractors=(
            *changed_one_column_right.choices(whole, n, change),
            *changed_one_column_right.choices(whole, n, change // 10),
            *other_direction.choices(whole, n, change),
            *ten_more.choices(whole, n + change, 100),
            *ten_less.choices(whole, n + change, 100),
        ),
        expression=f"{n} {'+' if more else '-'} 1000",
        method=f"Only the thousands change: {numeral(n)} {'+' if more else MINUS} 1,000 = {numeral(n + change)}",
    )


@question_template("Y4-T20", "Y4-NP-3", EASY, criteria=("4NPV-2",))
def value_of_a_digit(rng: Random) -> Draft | None:
    """Say what a digit of a four-digit number is worth."""
    digits = rng.sample(range(2, 10), 4)
    at = rng.randrange(3)
    digit, size = digits[at], 1000 // 10**at
    n = int("".join(str(digit) for digit in digits))
    others = [place for place in (10, 100, 1000) if place != size]
    return Draft(
        stem=f"In {numeral(n)}, what is the digit {digit} worth?",
        key=whole(digit * size),
        distractors=(
            *digit_as_itself.choices(whole, n, size),
            *(digit_one_place_left.choices(whole, n, size) if size < 1000 else ()),
            *digit_one_place_right.choices(whole, n, size),
            *(whole(digit * place).because("near-miss") for place in others),
        ),
        spoken_stem=f"In the number {', '.join(map(str, digits))}, what is the digit {digit} worth?",
        method=f"From the right: ones, tens, hundreds, thousands. The digit {digit} is worth {numeral(digit * size)}.",
        crossed=False,
    )


@question_template("Y4-T79", "Y4-NP-3", MEDIUM, criteria=("4NPV-1",))
def hundreds_in_a_number(rng: Random) -> Draft | None:
    """Say how many hundreds are in a four-digit multiple of a hundred."""
    key = rng.choice([count for count in range(12, 99) if count % 10 not in (0, count // 10)])
    return Draft(
        stem=f"How many hundreds are in {numeral(100 * key)}?",
        key=whole(key),
        distractors=(
            *digit_only_of_count.choices(whole, 100 * key, 100),
            *zero_at_end_added.choices(whole, key),
            *ten_more.choices(whole, key),
            *ten_less.choices(whole, key),
            whole(key // 10).because("near-miss"),
        ),
        method=f"10 hundreds make 1,000. {numeral(100 * key)} ÷ 100 = {key}",
    )


@question_template("Y4-T78", "Y4-NP-3", MEDIUM, criteria=("4NPV-2",))
def part_of_a_number(rng: Random) -> Draft | None:
    """Find what is missing where a number is parted in another way than by its digits."""
    a, rest = rng.randint(3, 8), 10 * rng.randint(11, 98)
    n, part = 1000 * a + rest, 1000 * rng.randint(1, a - 1)
    key = n - part
    if n + part > 9999:
        return None
    return Draft(
        stem=f"{numeral(n)} = {numeral(part)} + {BOX}",
        key=whole(key),
        distractors=(
            *box_as_sum.choices(whole, n, part),
            whole(rest).because("near-miss"),
            *ten_more.choices(whole, key, 1000),
            *ten_less.choices(whole, key, 1000),
            *ten_less.choices(whole, key, 100),
            *ten_more.choices(whole, key, 100),
        ),
        expression=f"{n} - {part}",
        method=f"Take away the part you know: {numeral(n)} {MINUS} {numeral(part)} = {numeral(key)}",
    )


@question_template("Y4-T21", "Y4-NP-1", EASY)
def next_in_a_count(rng: Random) -> Draft | None:
    """Go on counting, or back, in sixes, sevens, nines or twenty-fives."""
    step, limit = rng.choice(((6, 72), (7, 84), (9, 108), (25, 400)))
    at, back = rng.randint(3, limit // step - 1), rng.random() < 0.35
    change, place = (-step if back else step), 100 if step == 25 else 10
    last, key = step * at, step * at + change
    shown = ", ".join(numeral(number) for number in (last - 2 * change, last - change, last))
    listed = f"Count {'back ' if back else ''}in {step}s: {shown}"
    if boundary_not_passed(last, change, place) is None or key < step:
        return None
    return Draft(
        stem=f"{listed}, {BOX}\nWhat number comes next?",
        key=whole(key),
        distractors=(
            *boundary_not_passed.choices(whole, last, change, place),
            *boundary_skipped.choices(whole, last, change, place),
            *(whole(key + slip).because("near-miss") for slip in ((-5, 5) if step == 25 else (-1, 1))),
            *ten_more.choices(whole, key, step),
        ),
        spoken_stem=read_aloud(f"{listed}.\nWhat number comes next?", 4),
        expression=f"{last} {'-' if back else '+'} {step}",
        method=f"Each number is {step} {'less' if back else 'more'} than the one before: "
        f"{last} {MINUS if back else '+'} {step} = {key}",
    )


@question_template("Y4-T24", "Y4-NP-3", HARD)
def greatest_or_smallest(rng: Random) -> Draft | None:
    """Find the greatest or the smallest of four numbers made of the same digits."""
    a, b, c, d = sorted(rng.sample(range(1, 10), 4))
    greatest = rng.random() < 0.5
    if greatest:
        a, b, c, d = d, c, b, a

    def made(*digits: int) -> Choice:
        return whole(int("".join(str(digit) for digit in digits)))

    # The digits a, b, c, d are in the order that is asked for; the key has the last two in either order.
    key = made(a, b, *rng.choice(((d, c), (c, d))))
    ending = rng.sample(((b, c, d), (b, d, c), (c, b, d), (c, d, b)), 2)
    return Draft(
        stem=f"Which number is the {'greatest' if greatest else 'smallest'}?",
        key=key,
        distractors=(
            made(*ending[0], a).because("place-value-face"),
            made(*rng.choice(((a, c, b, d), (a, d, b, c), (a, d, c, b)))).because("near-miss"),
            rng.choice(
                (
                    made(*ending[1], a).because("place-value-face"),
                    made(*rng.choice(((b, a, c, d), (c, b, a, d), (c, d, a, b)))).because("near-miss"),
                )
            ),
        ),
        method=f"Compare the thousands first, then the hundreds: the {'greatest' if greatest else 'smallest'} is "
        f"{key.text}.",
        crossed=False,
    )
