"""Year 2, reading scales, choosing units, money and change."""

from __future__ import annotations

from fractions import Fraction
from random import Random
from typing import Final

from learning_jungle.curriculum.pictures.kinds import coins, scale
from learning_jungle.curriculum.questions.template import Draft, question_template
from learning_jungle.curriculum.taught.strands import EASY, HARD, MEDIUM
from learning_jungle.curriculum.wording.options import Choice, amount, whole, words

SHOP: Final = ("toy", "book", "hat", "ball", "pen", "kite")
#: What is measured, with the unit that fits and the ones that do not.
UNITS: Final = (
    ("how long a bed is", "metres"), ("how high a door is", "metres"), ("how wide a book is", "centimetres"),
    ("how long a pencil is", "centimetres"), ("how heavy a dog is", "kilograms"), ("how heavy a grape is", "grams"),
    ("how heavy a letter is", "grams"), ("how much water fills a bath", "litres"),
    ("how much water fills a spoon", "millilitres"),
)  # fmt: skip
#: Units of other quantities: with one of the same quantity beside it, two answers might be right.
OTHER_UNITS: Final = {
    "metres": ("grams", "litres", "kilograms"),
    "centimetres": ("millilitres", "kilograms", "litres"),
    "kilograms": ("centimetres", "metres", "litres"),
    "grams": ("centimetres", "metres", "millilitres"),
    "litres": ("kilograms", "centimetres", "metres"),
    "millilitres": ("kilograms", "metres", "centimetres"),
}


def _pence(value: int) -> Choice:
    """Offer pence only: amounts of a pound and more are not mixed with pence in Year 2."""
    return Choice(f"{value}p", Fraction(value))


@question_template("Y2-T13", "Y2-ME-3", HARD, story=True)
def change_from_coin(rng: Random) -> Draft | None:
    """Find the change from 50p or from 100p."""
    paid, cost = rng.choice((50, 100)), rng.randint(11, 89)
    ones = cost % 10
    if cost > paid - 11 or ones in (0, 5):
        return None
    change = paid - cost
    return Draft(
        stem=f"A {rng.choice(SHOP)} costs {cost}p and you pay {paid}p. How much change?",
        key=_pence(change),
        distractors=(
            _pence(change + 10).because("forget-regroup"),
            _pence(paid - cost // 10 * 10 + ones).because("smaller-from-larger"),
            _pence(paid + cost).because("operation-swap"),
            _pence(cost).because("partial-step"),
            _pence(change - 10).because("boundary-bridge"),
            _pence(change - 1).because("near-miss"),
            _pence(change - 2).because("near-miss"),
        ),
        picture=coins([50] * (paid // 50)),
        expression=f"{paid} - {cost}",
    )


@question_template("Y2-T38", "Y2-ME-2", EASY)
def total_of_coins(rng: Random) -> Draft | None:
    """Find the total of different coins in pence."""
    values = sorted((rng.choice((5, 10, 20, 50)) for _ in range(rng.randint(2, 3))), reverse=True)
    values += [rng.choice((1, 2))] * rng.randint(1, 2)
    total = sum(values)
    if total > 90 or len(set(values)) < 3:
        return None
    return Draft(
        stem="How much money is here?",
        key=_pence(total),
        distractors=(
            _pence(len(values)).because("count-coins-not-value"),
            _pence(total - values[-1]).because("partial-step"),
            _pence(sum(set(values))).because("partial-step"),
            _pence(total + 10).because("boundary-bridge"),
            _pence(total + values[1]).because("count-skip-double"),
            _pence(total + 1).because("near-miss"),
        ),
        picture=coins(values),
    )


@question_template("Y2-T39", "Y2-ME-3", MEDIUM, story=True)
def cost_of_two(rng: Random) -> Draft | None:
    """Find the cost of two things in pence or in pounds."""
    (one, other), a, b = rng.sample(SHOP, 2), rng.randint(12, 59), rng.randint(11, 39)
    total = a + b
    in_pence = rng.random() < 0.5
    if total > 99 or a == b:
        return None

    def price(value: int) -> Choice:
        return _pence(value) if in_pence else amount(100 * value)

    return Draft(
        stem=f"A {one} is {price(a).text} and a {other} is {price(b).text}. How much altogether?",
        key=price(total),
        distractors=(
            price(abs(a - b)).because("operation-swap"),
            price(max(a, b)).because("partial-step"),
            price(total - 10).because("forget-regroup"),
            price(total + 10).because("boundary-bridge"),
            price(total + 1).because("near-miss"),
            price(total + 2).because("near-miss"),
        ),
        expression=f"{a} + {b}",
    )


@question_template("Y2-T15", "Y2-ME-1", MEDIUM)
def read_jug(rng: Random) -> Draft | None:
    """Read a jug on which each mark is worth 2, 5 or 10 millilitres."""
    step, between = rng.choice(((2, 5), (5, 4), (10, 5)))
    labelled = step * between
    marks = rng.randint(1, 3 * between - 1)
    level = marks * step
    if level % labelled == 0 or (3 * labelled > 100 and level > 100):
        return None
    below, over = level // labelled * labelled, marks % between
    return Draft(
        stem="How much water is in the jug?",
        key=whole(level, "ml"),
        distractors=(
            whole(below + over, "ml").because("scale-misread"),
            whole(below, "ml").because("partial-step"),
            whole(level + step, "ml").because("scale-misread"),
            whole(below + labelled, "ml").because("partial-step"),
            whole(level - step, "ml").because("scale-misread"),
            whole(level + 1, "ml").because("near-miss"),
        ),
        picture=scale("jug", 0, 3 * labelled, step, (0, labelled, 2 * labelled, 3 * labelled), level, "ml"),
    )


@question_template("Y2-T40", "Y2-ME-1", MEDIUM)
def read_thermometer(rng: Random) -> Draft | None:
    """Read a thermometer marked every two degrees."""
    level = 2 * rng.randint(1, 19)
    if level % 10 == 0:
        return None
    below, over = level // 10 * 10, level % 10 // 2
    return Draft(
        stem="What temperature does the thermometer show?",
        key=whole(level, "°C"),
        distractors=(
            whole(below + over, "°C").because("scale-misread"),
            whole(below, "°C").because("partial-step"),
            whole(below + 10, "°C").because("partial-step"),
            whole(level + 2, "°C").because("scale-misread"),
            whole(below + 5 * over, "°C").because("scale-misread"),
            whole(level - 2, "°C").because("scale-misread"),
        ),
        picture=scale("thermometer", 0, 40, 2, (0, 10, 20, 30, 40), level, "°C"),
    )


@question_template("Y2-T41", "Y2-ME-1", EASY)
def choose_unit(rng: Random) -> Draft:
    """Choose the unit in which something is measured."""
    asked, unit = rng.choice(UNITS)
    return Draft(
        stem=f"Which unit would you use to measure {asked}?",
        key=words(unit),
        distractors=[words(other).because("unit-conversion-wrong") for other in OTHER_UNITS[unit]],
    )
