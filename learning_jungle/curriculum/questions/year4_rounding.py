"""Year 4, rounding and reading number lines in thousands."""

from __future__ import annotations

from random import Random

from learning_jungle.curriculum.misconceptions.measures import (
    scale_read_backwards,
    scale_step_as_hundred,
    scale_step_as_ten,
)
from learning_jungle.curriculum.misconceptions.rounding import (
    multiple_of_larger_place,
    multiple_of_smaller_place,
    multiple_on_the_other_side,
    only_that_digit_rounded,
    rounded_in_stages,
    rounded_to_larger_place,
    rounded_to_smaller_place,
    rounded_wrong_way,
)
from learning_jungle.curriculum.misconceptions.slips import ten_less, ten_more
from learning_jungle.curriculum.pictures.kinds import number_line
from learning_jungle.curriculum.questions.template import Draft, question_template
from learning_jungle.curriculum.taught.strands import EASY, HARD, MEDIUM
from learning_jungle.curriculum.wording.numerals import numeral
from learning_jungle.curriculum.wording.options import whole


def _nearest(number: int, size: int) -> int:
    return (number + size // 2) // size * size


def _way(number: int, size: int) -> str:
    below = number // size * size
    return (
        f"{numeral(number)} is between {numeral(below)} and {numeral(below + size)}, and nearer to "
        f"{numeral(_nearest(number, size))}."
    )


@question_template("Y4-T03", "Y4-NP-4", MEDIUM, criteria=("4NPV-3",))
def round_a_number(rng: Random) -> Draft | None:
    """Round a four-digit number to the nearest hundred or thousand."""
    n, size = rng.randint(1111, 8888), rng.choice((100, 100, 1000))
    key = _nearest(n, size)
    if n % 10 == 0 or n % size == size // 2 or key == _nearest(n, size // 10):
        return None
    return Draft(
        stem=f"Round {numeral(n)} to the nearest {numeral(size)}.",
        key=whole(key),
        distractors=(
            *rounded_wrong_way.choices(whole, n, size),
            *rounded_to_smaller_place.choices(whole, n, size),
            *rounded_to_larger_place.choices(whole, n, size),
            *only_that_digit_rounded.choices(whole, n, size),
            *rounded_in_stages.choices(whole, n, size),
            *ten_more.choices(whole, key, size),
            *ten_less.choices(whole, key, size),
        ),
        method=_way(n, size),
    )


@question_template("Y4-T23", "Y4-NP-4", HARD)
def which_number_rounds_to(rng: Random) -> Draft | None:
    """Choose the number that rounds to a given ten, hundred or thousand."""
    size = rng.choice((10, 100, 1000))
    rounded = size * rng.randint(2, 8) if size == 1000 else size * rng.randint(11, 89)
    below, above = rounded - size // 2, rounded + size // 2
    near, far = rng.randint(1, max(1, size // 20)), rng.randint(1, max(2, size // 10))
    key = rng.choice((below, above - near, below + near))
    too_large = [above, above + near, above + near + far]
    too_small = [below - near, below - near - far, below - 2 * near - far]
    offered = rng.choice((too_large, too_small, too_large[:2] + too_small[:2]))
    return Draft(
        stem=f"Which number rounds to {numeral(rounded)}, to the nearest {numeral(size)}?",
        key=whole(key),
        distractors=[whole(number).because("rounding-wrong-way") for number in offered],
        method=f"From {numeral(below)} up to {numeral(above - 1)} all numbers round to {numeral(rounded)}, "
        f"so {numeral(key)} does.",
        crossed=False,
    )


@question_template("Y4-T80", "Y4-NP-4", MEDIUM, criteria=("4NPV-3",))
def next_or_previous_multiple(rng: Random) -> Draft | None:
    """Find the multiple of a hundred or a thousand just before or after a number."""
    n, size, after = rng.randint(1111, 8888), rng.choice((100, 100, 1000)), rng.random() < 0.5
    below = n // size * size
    key = below + size if after else below
    if n % size < size // 10 or n % size >= size - size // 10 or n % (size // 10) == 0 or key % (10 * size) == 0:
        return None
    return Draft(
        stem=f"Which multiple of {numeral(size)} comes just {'after' if after else 'before'} {numeral(n)}?",
        key=whole(key),
        distractors=(
            *multiple_on_the_other_side.choices(whole, n, size, int(after)),
            *multiple_of_smaller_place.choices(whole, n, size, int(after)),
            *(multiple_of_larger_place.choices(whole, n, size, int(after)) if size < 1000 else ()),
            whole(n + (size if after else -size)).because("near-miss"),
            whole(key + (size if after else -size)).because("near-miss"),
        ),
        method=f"{numeral(n)} is between {numeral(below)} and {numeral(below + size)}. "
        f"The one {'after' if after else 'before'} it is {numeral(key)}.",
    )


@question_template("Y4-T81", "Y4-NP-3", EASY, criteria=("4NPV-4",))
def read_a_line_in_thousands(rng: Random) -> Draft | None:
    """Read a number line on which each thousand is cut into 2, 4, 5 or 10 equal parts."""
    parts = rng.choice((2, 4, 4, 5, 5, 10))
    step, start = 1000 // parts, 1000 * rng.randint(0, 7)
    marks = rng.choice([count for count in range(1, 2 * parts) if count != parts])
    key, label = start + step * marks, start + step * marks // 1000 * 1000
    up, to_go = marks % parts, parts - marks % parts
    backwards = scale_read_backwards.choices(whole, label + 1000, to_go, step)
    wrong = (scale_step_as_ten, scale_step_as_hundred) if parts == 10 else (scale_step_as_hundred, scale_step_as_ten)
    return Draft(
        stem="What number does the arrow point to?",
        key=whole(key),
        distractors=(
            *wrong[0].choices(whole, label, up),
            *wrong[1].choices(whole, label, up),
            *(backwards if key + 2 * step * to_go <= start + 2000 else ()),
            *(whole(label + up * size).because("scale-misread") for size in (200, 250) if up * size < 1000),
            *ten_more.choices(whole, key, step),
            *ten_less.choices(whole, key, step),
            *((whole(key + 2 * step).because("near-miss"),) if key + 2 * step <= start + 2000 else ()),
        ),
        picture=number_line(start, start + 2000, step, (start, start + 1000, start + 2000), marker=key),
        crossed=False,
        method=f"1,000 ÷ {parts} = {step}, so each mark is {step}: {numeral(label)} + {up} × {step} = {numeral(key)}",
    )


@question_template("Y4-T82", "Y4-NP-4", HARD, criteria=("4NPV-3",))
def round_on_a_line(rng: Random) -> Draft | None:
    """Round the number that an arrow between two marks points to."""
    start, above, part = 1000 * rng.randint(1, 8), rng.randint(1, 8), rng.choice((20, 30, 70, 80))
    n = start + 100 * above + part
    key = _nearest(n, 100)
    if key % 1000 in (0, 500):
        return None
    return Draft(
        stem="What is the number at the arrow, rounded to the nearest 100?",
        key=whole(key),
        distractors=(
            *rounded_wrong_way.choices(whole, n, 100),
            *rounded_to_larger_place.choices(whole, n, 100),
            *scale_step_as_ten.choices(whole, start, (key - start) // 100),
            *ten_more.choices(whole, key, 100),
            *ten_less.choices(whole, key, 100),
        ),
        picture=number_line(start, start + 1000, 100, (start, start + 1000), marker=n),
        method=f"Each mark is 100. The arrow is between {numeral(n // 100 * 100)} and {numeral(n // 100 * 100 + 100)}, "
        f"nearer to {numeral(key)}.",
    )
