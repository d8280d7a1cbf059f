"""Year 6, ratio and proportion: recipes, unequal sharing and scale factors."""

from __future__ import annotations

from math import gcd
from random import Random
from typing import Final

from learning_jungle.curriculum.misconceptions.glossary import NEAR_MISS
from learning_jungle.curriculum.misconceptions.multiplication import added_not_multiplied, fact_after, fact_before
from learning_jungle.curriculum.misconceptions.ratio_algebra import (
    difference_for_times,
    difference_kept,
    factor_added,
    multiplied_without_dividing,
    one_ratio_part_only,
    other_share,
    ratio_part_as_whole,
    shared_equally,
)
from learning_jungle.curriculum.misconceptions.slips import ones_one_less, ones_one_more, ten_less, ten_more
from learning_jungle.curriculum.misconceptions.word_problems import subtracted_instead
from learning_jungle.curriculum.pictures.kinds import rectangle
from learning_jungle.curriculum.questions.template import Draft, question_template
from learning_jungle.curriculum.taught.strands import EASY, HARD, MEDIUM
from learning_jungle.curriculum.wording.names import NAMES
from learning_jungle.curriculum.wording.numerals import DIVIDED_BY, numeral
from learning_jungle.curriculum.wording.options import Choice, whole

FOODS: Final = ("rice", "pasta", "flour", "lentils", "beans", "oats")
SHARED: Final = ("stickers", "marbles", "cards", "shells", "grapes")
COLOURS: Final = (("red", "blue"), ("green", "white"), ("yellow", "black"), ("pink", "purple"))
#: A small and a large thing, the question, and the range of the small one.
TIMES_AS_MUCH: Final = (
    (
        "A bush is {a} m tall and a tree is {b} m tall.",
        "How many times as tall as the bush is the tree?",
        (2, 4),
    ),
    (
        "A child's ticket costs £{a} and a family ticket costs £{b}.",
        "How many times as much as the child's ticket does the family ticket cost?",
        (3, 9),
    ),
    (
        "A puppy weighs {a} kg and its mother weighs {b} kg.",
        "How many times as heavy as the puppy is its mother?",
        (2, 6),
    ),
)


def _grams(number: int) -> Choice:
    return whole(number, "g")


def _centimetres(number: int) -> Choice:
    return whole(number, "cm")


@question_template("Y6-T13", "Y6-RA-1", MEDIUM, story=True, criteria=("6AS/MD-3",))
def recipe(rng: Random) -> Draft | None:
    """Scale a recipe to more people."""
    a, k, b = rng.randint(2, 6), rng.randint(2, 5), rng.randrange(30, 301, 10)
    c, key = k * a, k * b
    if a == k or b * c > 3_000:
        return None
    return Draft(
        stem=f"A recipe for {a} people needs {b} g of {rng.choice(FOODS)}. How much is needed for {c} people?",
        key=_grams(key),
        distractors=(
            *difference_kept.choices(_grams, a, b, c),
            *multiplied_without_dividing.choices(_grams, b, c),
            *added_not_multiplied.choices(_grams, b, c),
            *fact_after.choices(_grams, k, b),
            *fact_before.choices(_grams, k + 2, b),
            *(fact_before.choices(_grams, k, b) if k > 2 else ()),
        ),
        crossed=False,
        expression=f"{b} / {a} * {c}",
        method=f"How many times as many people? {c} {DIVIDED_BY} {a} = {k}. So {k} times as much: "
        f"{b} × {k} = {numeral(key)}",
    )


@question_template("Y6-T14", "Y6-RA-4", HARD, story=True, criteria=("6AS/MD-3",))
def share_in_a_ratio(rng: Random) -> Draft | None:
    """Share an amount in a ratio and find the larger or the smaller share."""
    m, n, q = rng.randint(3, 9), rng.randint(2, 8), rng.randint(3, 20)
    total = (m + n) * q
    if m <= n or total > 200 or gcd(m, n) > 1:
        return None
    larger = rng.random() < 0.5
    mine, other = (m, n) if larger else (n, m)
    key = mine * q
    first, second = rng.sample(NAMES, 2)
    return Draft(
        stem=f"{first} and {second} share {total} {rng.choice(SHARED)} in the ratio {m}:{n}. "
        f"How many are in the {'larger' if larger else 'smaller'} share?",
        key=whole(key),
        distractors=(
            *one_ratio_part_only.choices(whole, mine, other, total),
            *other_share.choices(whole, mine, other, total),
            *shared_equally.choices(whole, mine, other, total),
            *ratio_part_as_whole.choices(whole, mine, other, total),
            *fact_after.choices(whole, mine, q),
            *fact_before.choices(whole, mine, q),
        ),
        expression=f"{total} / ({m} + {n}) * {mine}",
        method=f"{m} + {n} = {m + n} parts. One part: {total} {DIVIDED_BY} {m + n} = {q}. {mine} × {q} = {key}",
    )


@question_template("Y6-T42", "Y6-RA-3", EASY)
def scale_factor(rng: Random) -> Draft | None:
    """Find a side of a rectangle enlarged by a scale factor."""
    short, long, k = rng.randint(2, 7), rng.randint(4, 12), rng.randint(2, 6)
    if long <= short or long == 2 * short or k in (short, long):
        return None
    return Draft(
        stem=f"The rectangle is enlarged by a scale factor of {k}. How long is the longer side of the new rectangle?",
        key=_centimetres(k * long),
        distractors=(
            *factor_added.choices(_centimetres, long, k),
            _centimetres(k * short).because(NEAR_MISS),
            *fact_before.choices(_centimetres, k, long),
            *fact_after.choices(_centimetres, k, long),
            *ten_less.choices(_centimetres, k * long),
        ),
        picture=rectangle(long, short, "cm"),
        expression=f"{k} * {long}",
        method=f"Every side becomes {k} times as long. The longer one: {long} × {k} = {k * long}",
    )


@question_template("Y6-T43", "Y6-RA-1", EASY, story=True, criteria=("6AS/MD-3",))
def for_every(rng: Random) -> Draft | None:
    """Use "for every" to find the matching number."""
    a, b, k = rng.randint(2, 5), rng.randint(2, 9), rng.randint(3, 9)
    first, second = rng.choice(COLOURS)
    key = k * b
    if gcd(a, b) > 1 or b == k * a:
        return None
    return Draft(
        stem=f"For every {a} {first} beads there are {b} {second} beads. There are {k * a} {first} beads. "
        f"How many {second} beads are there?",
        key=whole(key),
        distractors=(
            *difference_kept.choices(whole, a, b, k * a),
            *added_not_multiplied.choices(whole, k * a, b),
            *(multiplied_without_dividing.choices(whole, k * a, b) if k * a * b < 150 else ()),
            *fact_after.choices(whole, k, b),
            *fact_before.choices(whole, k, b),
        ),
        expression=f"{k * a} / {a} * {b}",
        method=f"{k * a} {first} beads are {k} lots of {a}: {k * a} {DIVIDED_BY} {a} = {k}. {k} × {b} = {key}",
    )


@question_template("Y6-T86", "Y6-RA-1", EASY, story=True, criteria=("6AS/MD-1",))
def times_as_much(rng: Random) -> Draft | None:
    """Say how many times as much one thing is as another, not how much more."""
    facts, question, (least, most) = rng.choice(TIMES_AS_MUCH)
    a, k = rng.randint(least, most), rng.randint(3, 9)
    b = a * k
    if a == k or b - a in (k, k + 1, k - 1):
        return None
    return Draft(
        stem=f"{facts.format(a=a, b=b)} {question}",
        key=whole(k),
        distractors=(
            *subtracted_instead.choices(whole, b, a),
            *added_not_multiplied.choices(whole, a, b),
            *ones_one_more.choices(whole, k),
            *ones_one_less.choices(whole, k),
            *ten_more.choices(whole, k, 2),
            *ten_less.choices(whole, k, 2),
        ),
        expression=f"{b} / {a}",
        method=f"How many {a}s make {b}? {b} {DIVIDED_BY} {a} = {k}",
    )


@question_template("Y6-T87", "Y6-RA-3", MEDIUM)
def find_the_scale_factor(rng: Random) -> Draft | None:
    """Find the scale factor from a side before and after."""
    short, long, k = rng.randint(2, 7), rng.randint(4, 12), rng.randint(4, 9)
    if long <= short or short * k - short in (k, k + 1, k - 1) or k in (short, long):
        return None
    return Draft(
        stem=f"A rectangle of {short} cm by {long} cm is enlarged. The new rectangle is {k * short} cm by "
        f"{k * long} cm. What is the scale factor?",
        key=whole(k),
        distractors=(
            *difference_for_times.choices(whole, short, k * short),
            *ones_one_more.choices(whole, k),
            *ten_more.choices(whole, k, 2),
            *ones_one_less.choices(whole, k),
            *ten_less.choices(whole, k, 2),
        ),
        crossed=False,
        expression=f"{k * short} / {short}",
        method=f"{short} times what makes {k * short}? {k * short} {DIVIDED_BY} {short} = {k}. "
        f"Check with the other side: {long} × {k} = {k * long}",
    )
