"""Year 6, ratio and proportion: recipes, percentages of amounts, scale factors and unequal sharing."""

from __future__ import annotations

from random import Random
from typing import Final

from learning_jungle.curriculum.pictures.kinds import rectangle
from learning_jungle.curriculum.questions.template import Draft, question_template
from learning_jungle.curriculum.taught.strands import EASY, HARD, MEDIUM
from learning_jungle.curriculum.wording.names import NAMES
from learning_jungle.curriculum.wording.options import amount, whole

FOODS: Final = ("rice", "pasta", "flour", "lentils", "beans", "oats")
SHARED: Final = ("stickers", "marbles", "cards", "shells", "grapes")
COLOURS: Final = (("red", "blue"), ("green", "white"), ("yellow", "black"), ("pink", "purple"))
SALE: Final = ("coat", "bike", "tent", "pair of boots", "chair", "game")


@question_template("Y6-T12", "Y6-RA-2", MEDIUM)
def percentage_of_amount(rng: Random) -> Draft | None:
    """Find a percentage of an amount."""
    p, n = rng.choice((15, 35, 45, 55, 65, 85)), rng.randrange(40, 401, 20)
    key = p * n // 100
    if n == 100:
        return None
    return Draft(
        stem=f"What is {p}% of {n}?",
        key=whole(key),
        distractors=(
            whole(p).because("percent-as-amount"),
            *([whole(n - p).because("operation-swap")] if n > p else []),
            whole(n // 10).because("partial-step"),
            whole(n - key).because("part-part-fraction"),
            whole(key + n // 10).because("times-table-neighbour"),
            whole(key - n // 20).because("partial-step"),
            whole(key + n // 20).because("times-table-neighbour"),
        ),
        expression=f"{p}/100 * {n}",
    )


@question_template("Y6-T13", "Y6-RA-1", MEDIUM, story=True)
def recipe(rng: Random) -> Draft | None:
    """Scale a recipe to more people."""
    a, k, b = rng.randint(2, 6), rng.randint(2, 5), rng.randrange(30, 301, 10)
    c = k * a
    key = k * b
    return Draft(
        stem=f"A recipe for {a} people needs {b} g of {rng.choice(FOODS)}. How much is needed for {c} people?",
        key=whole(key, "g"),
        distractors=(
            whole(b + c - a, "g").because("ratio-additive"),
            whole(b + k, "g").because("add-not-multiply"),
            whole(b * c, "g").because("partial-step"),
            whole(key + b, "g").because("times-table-neighbour"),
            whole(key - b, "g").because("times-table-neighbour"),
            whole(key + 2 * b, "g").because("times-table-neighbour"),
        ),
        expression=f"{b} / {a} * {c}",
    )


@question_template("Y6-T14", "Y6-RA-4", HARD, story=True)
def share_in_a_ratio(rng: Random) -> Draft | None:
    """Share an amount in a ratio and find the larger or the smaller share."""
    m, n, q = rng.randint(3, 9), rng.randint(2, 8), rng.randint(3, 20)
    total = (m + n) * q
    if m <= n or total > 200:
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
            whole(other * q).because("more-less-swap"),
            whole(q).because("unit-fraction-only"),
            whole(total - mine).because("ratio-additive"),
            whole(total // mine).because("part-part-fraction"),
            whole(key + q).because("times-table-neighbour"),
            whole(key - q).because("times-table-neighbour"),
            whole(total // 2).because("ratio-additive"),
        ),
        expression=f"{total} / ({m} + {n}) * {mine}",
    )


@question_template("Y6-T42", "Y6-RA-3", EASY)
def scale_factor(rng: Random) -> Draft | None:
    """Find a side of a rectangle enlarged by a scale factor."""
    short, long, k = rng.randint(2, 6), rng.randint(4, 12), rng.randint(2, 6)
    if long <= short or long == 2 * short:
        return None
    return Draft(
        stem=f"The rectangle is enlarged by a scale factor of {k}. How long is the longer side of the new rectangle?",
        key=whole(k * long, "cm"),
        distractors=(
            whole(long + k, "cm").because("ratio-additive"),
            whole(k * short, "cm").because("partial-step"),
            whole(long, "cm").because("partial-step"),
            whole((k - 1) * long, "cm").because("times-table-neighbour"),
            whole((k + 1) * long, "cm").because("times-table-neighbour"),
            whole(k * (long + short), "cm").because("perimeter-area-swap"),
            whole(k * k * long, "cm").because("perimeter-area-swap"),
        ),
        picture=rectangle(long, short, "cm"),
    )


@question_template("Y6-T43", "Y6-RA-1", EASY, story=True)
def for_every(rng: Random) -> Draft | None:
    """Use "for every" to find the matching number."""
    a, b, k = rng.randint(2, 5), rng.randint(2, 9), rng.randint(3, 9)
    first, second = rng.choice(COLOURS)
    if a == b:
        return None
    key = k * b
    return Draft(
        stem=f"For every {a} {first} beads there are {b} {second} beads. There are {k * a} {first} beads. "
        f"How many {second} beads are there?",
        key=whole(key),
        distractors=(
            whole(b + k * a - a).because("ratio-additive"),
            whole(key + b).because("times-table-neighbour"),
            whole(key - b).because("times-table-neighbour"),
            whole(k * a + b).because("add-not-multiply"),
            whole(k * a * b).because("partial-step"),
            whole(k * (a + b)).because("part-part-fraction"),
        ),
        expression=f"{k * a} / {a} * {b}",
    )


@question_template("Y6-T44", "Y6-RA-2", HARD, story=True)
def sale_price(rng: Random) -> Draft | None:
    """Find a price after a percentage is taken off."""
    p, price = rng.choice((5, 15, 20, 25, 30, 35, 40)), rng.randrange(20, 201, 20)
    cut = p * price // 100
    if price == 100 or price <= p + 2 or p * price % 100:
        return None
    key = price - cut
    return Draft(
        stem=f"A {rng.choice(SALE)} costs £{price}. In a sale the price is cut by {p}%. What is the sale price?",
        key=amount(100 * key),
        distractors=(
            amount(100 * cut).because("partial-step"),
            amount(100 * (price - p)).because("percent-as-amount"),
            amount(100 * (price + cut)).because("operation-swap"),
            amount(10 * (10 * price - price)).because("partial-step"),
            amount(100 * (key - 1)).because("near-miss"),
            amount(100 * key - 5 * price).because("times-table-neighbour"),
        ),
        expression=f"{price} - {p}/100 * {price}",
    )
