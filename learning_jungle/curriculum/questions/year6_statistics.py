"""Year 6, statistics: pie charts, line graphs and the mean."""

from __future__ import annotations

from fractions import Fraction
from itertools import pairwise
from random import Random
from typing import Final

from learning_jungle.curriculum.pictures.kinds import line_graph, pie_chart
from learning_jungle.curriculum.questions.template import Draft, question_template
from learning_jungle.curriculum.taught.strands import EASY, HARD, MEDIUM
from learning_jungle.curriculum.wording.names import NAMES
from learning_jungle.curriculum.wording.options import simplest, whole, words

CHOICES: Final = (
    ("Favourite sports", ("tennis", "football", "swimming", "running")),
    ("Favourite fruit", ("apples", "pears", "plums", "grapes")),
    ("Favourite colours", ("red", "blue", "green", "yellow")),
    ("Ways to school", ("walk", "bus", "bike", "car")),
)
SCORES: Final = ("scores {} points in {} games", "reads {} pages on {} days", "counts {} birds on {} walks")
DAYS: Final = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday")


def _sectors(rng: Random) -> tuple[str, list[tuple[str, int]]] | None:
    """Draw a pie chart's title and four sectors of different sizes, all multiples of 30° or of 45°."""
    title, labels = rng.choice(CHOICES)
    unit = rng.choice((30, 30, 45))
    cuts = sorted(rng.sample(range(1, 360 // unit), 3))
    sizes = [b - a for a, b in zip([0, *cuts], [*cuts, 360 // unit], strict=True)]
    # Twelve parts of 30° can be four different sizes, eight of 45° cannot: there two may be alike.
    if len(set(sizes)) < (4 if unit == 30 else 3):
        return None
    return title, [(label, unit * size) for label, size in zip(rng.sample(labels, 4), sizes, strict=True)]


@question_template("Y6-T23", "Y6-ST-1", MEDIUM)
def number_from_a_sector(rng: Random) -> Draft | None:
    """Find how many children a sector of a pie chart stands for."""
    drawn, number = _sectors(rng), 24 * rng.randint(1, 10)
    if drawn is None:
        return None
    title, sectors = drawn
    label, angle = rng.choice(sectors)
    share = Fraction(angle, 360)
    key = number * share
    if share > Fraction(1, 2) or key.denominator > 1:
        return None
    chosen = int(key)
    return Draft(
        stem=f"The pie chart shows the choices of {number} children. How many children chose {label}?",
        key=whole(chosen),
        distractors=(
            whole(angle).because("scale-misread"),
            whole(number - chosen).because("part-part-fraction"),
            whole(number // 4).because("part-part-fraction"),
            *([whole(360 // angle).because("partial-step")] if 360 % angle == 0 else []),
            whole(chosen * 2).because("times-table-neighbour"),
            *([whole(chosen // 2).because("times-table-neighbour")] if chosen % 2 == 0 else []),
            *([whole(angle * number // 100).because("percent-as-amount")] if angle < 100 else []),
        ),
        picture=pie_chart(title, sectors),
    )


@question_template("Y6-T59", "Y6-ST-1", EASY)
def fraction_of_a_pie(rng: Random) -> Draft | None:
    """Write a sector of a pie chart as a fraction of all children."""
    drawn = _sectors(rng)
    if drawn is None:
        return None
    title, sectors = drawn
    label, angle = rng.choice(sectors)
    key = Fraction(angle, 360)
    return Draft(
        stem=f"What fraction of the children chose {label}?",
        key=simplest(key),
        distractors=(
            *([simplest(Fraction(angle, 100)).because("percent-as-amount")] if angle < 100 else []),
            *([simplest(key + Fraction(1, 12)).because("near-miss")] if angle < 330 else []),
            *([simplest(key - Fraction(1, 12)).because("near-miss")] if angle > 30 else []),
            simplest(Fraction(1, 4)).because("part-part-fraction"),
            simplest(1 - key).because("part-part-fraction"),
            *([simplest(Fraction(angle, 180)).because("turn-angle-mixup")] if angle < 180 else []),
            simplest(key / 2).because("turn-angle-mixup"),
            *([simplest(Fraction(angle, 360 - angle)).because("part-part-fraction")] if angle < 180 else []),
        ),
        picture=pie_chart(title, sectors),
    )


@question_template("Y6-T60", "Y6-ST-1", MEDIUM)
def largest_rise(rng: Random) -> Draft | None:
    """Find between which two days a line graph rises the most."""
    values = rng.sample(range(2, 20), 5)
    changes = [after - before for before, after in pairwise(values)]
    best = max(changes)
    if best < 2 or changes.count(best) > 1 or sum(change > 0 for change in changes) < 2:
        return None
    at = changes.index(best)
    peak = max(range(4), key=lambda n: values[n + 1])
    fall = min(range(4), key=lambda n: changes[n])
    reasons = {peak: "scale-misread", fall: "more-less-swap"}

    def gap(n: int) -> str:
        return f"{DAYS[n]} to {DAYS[n + 1]}"

    return Draft(
        stem="Between which two days did the temperature rise the most?",
        key=words(gap(at), at),
        distractors=[words(gap(n), n).because(reasons.get(n, "near-miss")) for n in range(4) if n != at],
        picture=line_graph("Temperature at noon", [day[:3] for day in DAYS], values, 2, "degrees Celsius"),
    )


@question_template("Y6-T22", "Y6-ST-2", HARD)
def mean_of_five(rng: Random) -> Draft | None:
    """Find the mean of five numbers."""
    numbers = [rng.randint(2, 30) for _ in range(5)]
    total = sum(numbers)
    if total % 5:
        return None
    mean, spread = total // 5, max(numbers) - min(numbers)
    return Draft(
        stem=f"The numbers are {', '.join(map(str, numbers))}. What is their mean?",
        key=whole(mean),
        distractors=(
            whole(total).because("partial-step"),
            whole(spread).because("operation-swap"),
            whole(numbers[2]).because("near-miss"),
            whole(sorted(numbers)[2]).because("near-miss"),
            whole(mean + 1).because("times-table-neighbour"),
            whole(mean - 1).because("times-table-neighbour"),
            whole((max(numbers) + min(numbers)) // 2).because("partial-step"),
        ),
        expression=f"({' + '.join(map(str, numbers))}) / 5",
    )


@question_template("Y6-T61", "Y6-ST-2", HARD, story=True)
def missing_from_a_mean(rng: Random) -> Draft | None:
    """Find a missing number when the mean is known."""
    known = [rng.randint(4, 24) for _ in range(3)]
    mean = rng.randint(6, 20)
    key = 4 * mean - sum(known)
    if not 2 <= key <= 30 or key == mean:
        return None
    shown = f"{known[0]}, {known[1]} and {known[2]}"
    return Draft(
        stem=f"{rng.choice(NAMES)} plays four games. The mean score is {mean}. The first three scores are {shown}. "
        "What is the fourth score?",
        key=whole(key),
        distractors=(
            whole(mean).because("partial-step"),
            whole(4 * mean).because("partial-step"),
            whole(abs(sum(known) - mean)).because("operation-swap"),
            whole(sum(known) // 3).because("partial-step"),
            whole(key + 4).because("times-table-neighbour"),
            *([whole(key - 4).because("times-table-neighbour")] if key > 5 else []),
            *([whole(key - 1).because("near-miss")] if key > 2 else []),
        ),
    )


@question_template("Y6-T62", "Y6-ST-2", EASY, story=True)
def mean_of_three(rng: Random) -> Draft | None:
    """Find the mean of three small numbers from a story."""
    numbers = [rng.randint(2, 15) for _ in range(3)]
    total = sum(numbers)
    if total % 3 or len(set(numbers)) < 3:
        return None
    mean = total // 3
    what = rng.choice(SCORES).format(f"{numbers[0]}, {numbers[1]} and {numbers[2]}", "three")
    return Draft(
        stem=f"{rng.choice(NAMES)} {what}. What is the mean?",
        key=whole(mean),
        distractors=(
            whole(total).because("partial-step"),
            whole(total // 2).because("operation-swap"),
            whole(max(numbers) - min(numbers)).because("operation-swap"),
            whole(numbers[1]).because("near-miss"),
            whole(mean + 1).because("times-table-neighbour"),
            whole(mean - 1).because("times-table-neighbour"),
            whole(max(numbers)).because("near-miss"),
        ),
        expression=f"({numbers[0]} + {numbers[1]} + {numbers[2]}) / 3",
    )
