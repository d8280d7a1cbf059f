"""Year 1, coins and their values, and comparing lengths."""

from __future__ import annotations

from fractions import Fraction
from random import Random
from typing import Final

from learning_jungle.curriculum.pictures.kinds import coins, number_line
from learning_jungle.curriculum.questions.template import Draft, question_template
from learning_jungle.curriculum.taught.strands import EASY, HARD, MEDIUM
from learning_jungle.curriculum.wording.numerals import money
from learning_jungle.curriculum.wording.options import Choice, amount, drawing, whole
from learning_jungle.curriculum.wording.speech import read_aloud

COINS: Final = (1, 2, 5, 10, 20, 50, 100, 200)
LONG_THINGS: Final = ("ribbon", "string", "rope", "straw", "stick")


@question_template("Y1-T14", "Y1-ME-2", MEDIUM)
def total_of_same_coins(rng: Random) -> Draft | None:
    """Count coins of one kind in twos, fives or tens."""
    count, value = rng.randint(2, 5), rng.choice((2, 5, 10))
    total = count * value
    if total < 6:
        return None
    return Draft(
        stem="How much money is here?",
        key=amount(total),
        distractors=(
            amount(count).because("count-coins-not-value"),
            amount(count + value).because("add-not-multiply"),
            amount(total - value).because("times-table-neighbour"),
            amount(total + value).because("times-table-neighbour"),
            amount(total + 1).because("near-miss"),
            amount(total + 2).because("near-miss"),
        ),
        picture=coins([value] * count),
    )


@question_template("Y1-T37", "Y1-ME-2", EASY)
def name_coin_value(rng: Random) -> Draft:
    """Find the coin that is worth the most or the least."""
    shown = sorted(rng.sample(COINS, 4))
    word, at = rng.choice((("most", 3), ("least", 0)))
    drawn = [drawing(coins([value]), Fraction(value), spoken=read_aloud(money(value), 1)) for value in shown]
    return Draft(
        stem=f"Which coin is worth the {word}?",
        key=drawn[at],
        distractors=(
            drawn[3 - at].because("more-less-swap"),
            *(choice.because("count-coins-not-value") for choice in drawn[1:3]),
        ),
    )


@question_template("Y1-T38", "Y1-ME-2", HARD)
def find_coins_that_make(rng: Random) -> Draft | None:
    """Find the set of equal coins that makes an amount."""
    total = rng.choice((10, 20, 30))

    def purse(value: int, count: int) -> Choice:
        return drawing(coins([value] * count), Fraction(value * count))

    value = rng.choice([coin for coin in (2, 5, 10) if 2 <= total // coin <= 5])
    count = total // value
    others = [coin for coin in (1, 2, 5, 10, 20) if coin != value]
    return Draft(
        stem=f"Which coins make {total}p?",
        key=purse(value, count),
        distractors=(
            purse(value, count - 1).because("times-table-neighbour"),
            purse(value, count + 1).because("times-table-neighbour"),
            *(purse(other, count).because("count-coins-not-value") for other in others),
        ),
    )


@question_template("Y1-T39", "Y1-ME-1", MEDIUM, story=True)
def cut_off_a_length(rng: Random) -> Draft | None:
    """Find how long something is when a length in centimetres is cut off."""
    thing, long, off = rng.choice(LONG_THINGS), rng.randint(10, 20), rng.randint(3, 9)
    left = long - off
    if left == off or left < 3:
        return None
    article = "an" if long in (11, 18) else "a"
    return Draft(
        stem=f"Cut {off} cm off {article} {long} cm {thing}. How long is it?",
        key=whole(left, "cm"),
        distractors=(
            whole(long + off, "cm").because("operation-swap"),
            whole(long, "cm").because("partial-step"),
            whole(off, "cm").because("partial-step"),
            whole(left + 1, "cm").because("count-includes-start"),
            whole(left + 10, "cm").because("boundary-bridge"),
            whole(left - 1, "cm").because("near-miss"),
            whole(left - 2, "cm").because("near-miss"),
        ),
        expression=f"{long} - {off}",
    )


@question_template("Y1-T40", "Y1-ME-1", EASY)
def read_ruler(rng: Random) -> Draft:
    """Read a length in whole centimetres off a ruler with every number on it."""
    length = rng.randint(4, 13)
    return Draft(
        stem="How many cm is it from 0 to the arrow?",
        key=whole(length, "cm"),
        distractors=(
            whole(length + 1, "cm").because("count-includes-start"),
            whole(15 - length, "cm").because("scale-misread")
            if length != 7
            else whole(15, "cm").because("scale-misread"),
            whole(15, "cm").because("partial-step"),
            whole(length - 1, "cm").because("scale-misread"),
            whole(length - 2, "cm").because("near-miss"),
            whole(length + 2, "cm").because("near-miss"),
        ),
        picture=number_line(0, 15, 1, range(16), marker=length),
    )
