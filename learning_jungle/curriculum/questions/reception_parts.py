"""Reception, the parts of numbers to ten, on frames and in the head."""

from __future__ import annotations

from fractions import Fraction
from random import Random

from learning_jungle.curriculum.item import Picture
from learning_jungle.curriculum.misconceptions.counting import one_counted_twice, one_missed
from learning_jungle.curriculum.misconceptions.early_number import part_named_again
from learning_jungle.curriculum.misconceptions.word_problems import added_instead
from learning_jungle.curriculum.pictures.kinds import number_line, ten_frame
from learning_jungle.curriculum.questions.first_calculations import sums
from learning_jungle.curriculum.questions.template import Draft, question_template
from learning_jungle.curriculum.taught.strands import EASY, HARD, MEDIUM
from learning_jungle.curriculum.wording.options import Choice, drawing, whole

#: A track that shows the numbers and nothing of the question, for facts that should be known by heart.
_TRACK: Picture = number_line(0, 10, 1, range(11))


def _frame(count: int) -> Choice:
    return drawing(ten_frame(count), Fraction(count))


def _other_part(total: int, part: int) -> list[Choice]:
    """Offer what a child may say for the part that makes ``total`` with ``part``."""
    rest = total - part
    return [
        *part_named_again.choices(whole, part),
        *one_counted_twice.choices(whole, rest),
        *one_missed.choices(whole, rest),
    ]


@question_template("Y0-T07", "Y0-NP-6", HARD, criteria=("ELG-N-1",))
def other_part(rng: Random) -> Draft | None:
    """Find the second part of a number when one part is shown."""
    number, part = rng.randint(6, 9), rng.randint(2, 7)
    rest = number - part
    if rest < 2 or rest == part:
        return None
    return Draft(
        stem=f"{number} is {part} and how many?",
        key=whole(rest),
        distractors=_other_part(number, part),
        picture=ten_frame(part, cells=number),
        expression=f"{number} - {part}",
        method=f"There are {number} boxes. Count the empty ones: {rest}. Check: {part} + {rest} = {number}.",
    )


@question_template("Y0-T09", "Y0-AS-2", HARD, criteria=("ELG-N-3",))
def fill_ten_frame(rng: Random) -> Draft:
    """Find how many more counters fill a frame of ten."""
    full = rng.choice((2, 3, 4, 6, 7, 8))
    return Draft(
        stem="How many more counters will fill the frame?",
        key=whole(10 - full),
        distractors=_other_part(10, full),
        picture=ten_frame(full),
        method=f"Count the empty boxes: {10 - full}. Check: {full} + {10 - full} = 10.",
    )


@question_template("Y0-T19", "Y0-NP-6", MEDIUM, criteria=("ELG-N-1",))
def see_in_frame(rng: Random) -> Draft:
    """Say how many counters a ten frame holds, seeing five and some more."""
    count = rng.choice((3, 4, 6, 7, 8, 9))
    full = f"The top row is 5: 5 + {count - 5} = {count}." if count > 5 else f"Count the counters: {count}."
    return Draft(
        stem="How many counters are in the frame?",
        key=whole(count),
        distractors=(
            *part_named_again.choices(whole, 10 - count),
            *one_missed.choices(whole, count),
            *one_counted_twice.choices(whole, count),
        ),
        picture=ten_frame(count),
        method=full,
    )


@question_template("Y0-T21", "Y0-NP-6", EASY, criteria=("ELG-N-1",))
def find_frame_of(rng: Random) -> Draft:
    """Find the ten frame that shows a number."""
    count, step = rng.choice((2, 3, 4, 6, 7, 8)), rng.choice((-1, 1))
    empty = 10 - count
    return Draft(
        stem=f"Which frame shows {count}?",
        key=_frame(count),
        distractors=(
            _frame(empty).because("other-part"),
            _frame(count + step).because("miscount"),
            _frame(empty + step).because("combined-slip"),
            _frame(count - step).because("miscount"),
        ),
        method=f"Count the counters, not the empty boxes, and stop at {count}.",
    )


@question_template("Y0-T25", "Y0-NP-6", MEDIUM, criteria=("ELG-N-1",))
def two_parts(rng: Random) -> Draft | None:
    """Put two parts of a number together on a ten frame."""
    first, second = rng.randint(2, 6), rng.randint(2, 4)
    total = first + second
    if total > 9 or first == second:
        return None
    return Draft(
        stem=f"{first} and {second}. How many altogether?",
        key=whole(total),
        distractors=sums(rng, first, second),
        picture=ten_frame(first, second),
        expression=f"{first} + {second}",
        method=f"Count on {second} from {first}: {first} + {second} = {total}.",
    )


@question_template("Y0-T26", "Y0-AS-1", EASY, criteria=("ELG-N-3",))
def fill_five_frame(rng: Random) -> Draft:
    """Find how many more counters fill a frame of five."""
    full = rng.randint(1, 4)
    return Draft(
        stem="How many more counters will fill the frame?",
        key=whole(5 - full),
        distractors=(
            *part_named_again.choices(whole, full),
            *one_counted_twice.choices(whole, 5 - full),
            *one_missed.choices(whole, 5 - full),
            *([whole(5).because("near-miss")] if full in (2, 3) else []),
        ),
        picture=ten_frame(full, cells=5),
        method=f"Count the empty boxes: {5 - full}. Check: {full} + {5 - full} = 5.",
    )


@question_template("Y0-T27", "Y0-AS-1", EASY, criteria=("ELG-N-3",))
def counters_to_five(rng: Random) -> Draft | None:
    """Put two small groups of counters together, to five at most."""
    first, second = rng.randint(1, 4), rng.randint(1, 4)
    total = first + second
    if not 3 <= total <= 5:
        return None
    return Draft(
        stem=f"{first} and {second} more. How many counters altogether?",
        key=whole(total),
        distractors=sums(rng, first, second),
        picture=ten_frame(first, second, cells=5),
        expression=f"{first} + {second}",
        method=f"Count on {second} from {first}: {first} + {second} = {total}.",
    )


@question_template("Y0-T45", "Y0-AS-1", MEDIUM, criteria=("ELG-N-3",))
def know_two_parts(rng: Random) -> Draft | None:
    """Know two parts of a number to five without things to count."""
    first, second = rng.randint(1, 4), rng.randint(1, 4)
    total = first + second
    if not 3 <= total <= 5:
        return None
    return Draft(
        stem=f"{first} and {second}. How many altogether?",
        key=whole(total),
        distractors=sums(rng, first, second),
        picture=_TRACK,
        expression=f"{first} + {second}",
        method=f"Show {first} and {second} on your fingers: {first} + {second} = {total}.",
    )


@question_template("Y0-T46", "Y0-AS-1", MEDIUM, criteria=("ELG-N-3",))
def know_other_part(rng: Random) -> Draft | None:
    """Know the other part of a number to five without things to count."""
    number, part = rng.randint(3, 5), rng.randint(1, 4)
    rest = number - part
    if rest < 1 or rest == part:
        return None
    return Draft(
        stem=f"{number} is {part} and how many?",
        key=whole(rest),
        distractors=(
            *_other_part(number, part),
            *added_instead.choices(whole, number, part),
            *(whole(rest + step).because("near-miss") for step in (-2, 2) if rest + step > 0),
        ),
        picture=_TRACK,
        expression=f"{number} - {part}",
        method=f"Hold up {number} fingers and hide {part}: {number} − {part} = {rest}.",
    )


@question_template("Y0-T47", "Y0-AS-2", MEDIUM, criteria=("ELG-N-3",))
def make_ten(rng: Random) -> Draft:
    """Find what makes ten with a number, on a frame."""
    part = rng.choice((6, 7, 8, 9, 4, 3))
    return Draft(
        stem=f"{part} and how many make 10?",
        key=whole(10 - part),
        distractors=_other_part(10, part),
        picture=ten_frame(part),
        expression=f"10 - {part}",
        method=f"Count the empty boxes: {10 - part}. Check: {part} + {10 - part} = 10.",
    )
