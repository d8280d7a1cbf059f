"""Year 3, fractions as numbers: in a count, on a line, in order, and in sums with one denominator."""

from __future__ import annotations

from random import Random

from learning_jungle.curriculum.misconceptions.fraction_lines import marks_for_parts, marks_for_steps
from learning_jungle.curriculum.misconceptions.fractions import (
    largest_by_bottom,
    rest_of_the_whole,
    smallest_by_bottom,
    tops_and_bottoms_added,
    tops_and_bottoms_subtracted,
)
from learning_jungle.curriculum.misconceptions.glossary import COMBINED_SLIP
from learning_jungle.curriculum.misconceptions.word_problems import subtracted_instead
from learning_jungle.curriculum.pictures.kinds import fraction_line
from learning_jungle.curriculum.questions.template import Draft, question_template
from learning_jungle.curriculum.taught.strands import EASY, HARD, MEDIUM
from learning_jungle.curriculum.wording.numerals import BOX, MINUS
from learning_jungle.curriculum.wording.options import Choice, fraction, words
from learning_jungle.curriculum.wording.speech import read_aloud


@question_template("Y3-T12", "Y3-FDP-4", MEDIUM, criteria=("3F-4",))
def add_same_denominator(rng: Random) -> Draft | None:
    """Add two fractions with the same denominator within one whole."""
    d = rng.randint(5, 10)
    a, b = rng.randint(2, d - 2), rng.randint(1, d - 3)
    if a <= b or a + b > d - 1:
        return None

    def parts(top: int) -> Choice:
        return fraction(top, d)

    return Draft(
        stem=f"{a}/{d} + {b}/{d} = {BOX}",
        key=fraction(a + b, d),
        distractors=(
            *tops_and_bottoms_added.choices(fraction, a, d, b, d),
            *subtracted_instead.choices(parts, a, b),
            *(parts(top).because("near-miss") for top in (a + b + 1, a + b - 1, a + b + 2) if top <= d),
        ),
        expression=f"{a}/{d} + {b}/{d}",
        method=f"The parts are the same size, so add the tops: {a} + {b} = {a + b}. The answer is {a + b}/{d}.",
    )


@question_template("Y3-T38", "Y3-FDP-4", HARD, criteria=("3F-4",))
def rest_of_one_whole(rng: Random) -> Draft | None:
    """Subtract a fraction from one whole."""
    d = rng.randint(5, 10)
    k = rng.randint(2, d - 2)
    if d == 2 * k:
        return None
    return Draft(
        stem=f"1 {MINUS} {k}/{d} = {BOX}",
        key=fraction(d - k, d),
        distractors=(
            *tops_and_bottoms_subtracted.choices(fraction, 1, 1, k, d),
            *(fraction(top, d).because("near-miss") for top in (k - 1, d - k + 1, d - k - 1) if 0 < top < d),
        ),
        expression=f"1 - {k}/{d}",
        method=f"1 is {d}/{d}, and {d} {MINUS} {k} = {d - k}. The answer is {d - k}/{d}.",
    )


@question_template("Y3-T13", "Y3-FDP-5", EASY)
def largest_or_smallest_unit_fraction(rng: Random) -> Draft | None:
    """Find the largest or the smallest of four unit fractions."""
    bottoms = sorted(rng.sample(range(2, 13), 4))
    # The largest is far from the others, so it is asked less often.
    largest = rng.random() < 0.3
    key, *between, _ = bottoms if largest else reversed(bottoms)
    pairs = [(1, bottom) for bottom in bottoms]
    if [bottom > 9 for bottom in bottoms].count(key > 9) == 1:
        return None
    return Draft(
        stem=f"Which fraction is the {'largest' if largest else 'smallest'}?",
        key=fraction(1, key),
        distractors=(
            *(largest_by_bottom if largest else smallest_by_bottom).choices(fraction, *pairs),
            *(fraction(1, bottom).because("near-miss") for bottom in between),
        ),
        method=f"The more parts a whole is cut into, the smaller each part. {key} parts are the "
        f"{'fewest' if largest else 'most'}, so 1/{key}.",
        crossed=False,
    )


@question_template("Y3-T42", "Y3-FDP-5", HARD)
def unit_fractions_in_order(rng: Random) -> Draft | None:
    """Choose the list in which three unit fractions are in order."""
    small, middle, large = sorted(rng.sample(range(2, 13), 3))
    rising = rng.random() < 0.5
    order = (large, middle, small) if rising else (small, middle, large)
    start, finish = ("smallest", "largest") if rising else ("largest", "smallest")
    first, second, third = (f"1/{bottom}" for bottom in order)
    others = [
        words(f"{second}, {first}, {third}"),
        words(f"{first}, {third}, {second}"),
        words(f"{third}, {first}, {second}"),
        words(f"{second}, {third}, {first}"),
    ]
    return Draft(
        stem=f"Which list goes from {start} to {finish}?",
        key=words(f"{first}, {second}, {third}"),
        distractors=(
            words(f"{third}, {second}, {first}").because("bigger-denominator-bigger"),
            *(choice.because("near-miss") for choice in rng.sample(others, 4)),
        ),
        method=f"The larger the bottom number, the smaller the part: {first}, then {second}, then {third}.",
    )


@question_template("Y3-T41", "Y3-FDP-1", MEDIUM)
def count_in_tenths(rng: Random) -> Draft | None:
    """Go on counting in tenths, up or down."""
    step = rng.choice((1, -1))
    first = rng.randint(1, 6) if step > 0 else rng.randint(5, 9)
    last = first + 2 * step
    key = last + step
    over = key + step
    if not 0 < over < 11:
        return None
    worked = tops_and_bottoms_added if step > 0 else tops_and_bottoms_subtracted
    way = "Count in" if step > 0 else "Count back in"
    listed = f"{way} tenths: {first}/10, {first + step}/10, {last}/10"
    return Draft(
        stem=f"{listed}, {BOX}\nWhich fraction comes next?",
        key=fraction(key, 10),
        distractors=(
            *worked.choices(fraction, last, 10, 1, 1),
            fraction(over, 10).because("near-miss"),
            fraction(over, 10 + step).because(COMBINED_SLIP),
        ),
        spoken_stem=read_aloud(
            f"{way} tenths: {first}/10, {first + step}/10, {last}/10.\nWhich fraction comes next?", 3
        ),
        expression=f"{last}/10 {'+' if step > 0 else '-'} 1/10",
        method=f"Only the top changes, by 1 each time: {last} {'+' if step > 0 else MINUS} 1 = {key}, so {key}/10.",
        crossed=False,
    )


@question_template("Y3-T80", "Y3-FDP-5", MEDIUM, criteria=("3F-3",))
def fraction_on_a_line(rng: Random) -> Draft | None:
    """Read a fraction where an arrow points to a line from 0 to 1."""
    parts = rng.randint(4, 10)
    k = rng.randint(1, parts - 1)
    if parts == 2 * k:
        return None
    steps = f"{k} step{'s' if k > 1 else ''}"
    return Draft(
        stem="What fraction does the arrow point to?",
        key=fraction(k, parts),
        distractors=(
            *marks_for_parts.choices(fraction, k, parts),
            *marks_for_steps.choices(fraction, k, parts),
            *rng.choice(((), rest_of_the_whole.choices(fraction, k, parts))),
            *(fraction(top, parts).because("near-miss") for top in (k - 1, k + 1) if 0 < top < parts),
        ),
        picture=fraction_line(parts, k),
        method=f"Count the steps, not the marks: {parts} steps from 0 to 1, {steps} to the arrow, so {k}/{parts}.",
    )
