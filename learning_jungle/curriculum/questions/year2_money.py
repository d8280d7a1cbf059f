"""Year 2, coins, amounts of money and change."""

from __future__ import annotations

from fractions import Fraction
from random import Random
from typing import Final

from learning_jungle.curriculum.misconceptions.column_methods import (
    each_digit_made_to_ten,
    forgotten_carry,
    smaller_from_larger,
)
from learning_jungle.curriculum.misconceptions.measures import coins_counted, one_coin_added_twice, one_coin_missed
from learning_jungle.curriculum.misconceptions.place_value import digits_reversed
from learning_jungle.curriculum.misconceptions.slips import one_out, ten_out, two_slips
from learning_jungle.curriculum.misconceptions.word_problems import subtracted_instead
from learning_jungle.curriculum.pictures.kinds import coins
from learning_jungle.curriculum.questions.template import Draft, question_template
from learning_jungle.curriculum.taught.strands import EASY, HARD, MEDIUM
from learning_jungle.curriculum.wording.numerals import money
from learning_jungle.curriculum.wording.options import Choice, amount, drawing

#: What costs less than a pound, and what costs £12 to £60.
SMALL_THINGS: Final = ("pencil", "rubber", "sticker", "badge", "bun", "carrot", "biscuit", "balloon")
LARGE_THINGS: Final = ("coat", "game", "lamp", "rucksack", "skateboard", "tent", "football shirt", "helmet")
#: The coins below a pound that a sum is paid with, the largest first.
COINS: Final = (50, 20, 10, 5, 2, 1)


def _pence(value: int | Fraction) -> Choice:
    """Offer pence only: amounts of a pound and more are not mixed with pence in Year 2."""
    return Choice(f"{int(value)}p", Fraction(value), parts=(Fraction(value),), form=_pence)


def _pounds(value: int | Fraction) -> Choice:
    """Offer whole pounds."""
    return Choice(amount(100 * value).text, Fraction(value), parts=(Fraction(value),), form=_pounds)


def _paid_with(pence: int) -> tuple[int, ...]:
    """Return the fewest coins that make an amount below a pound."""
    values = []
    for coin in COINS:
        values += [coin] * (pence // coin)
        pence %= coin
    return tuple(values)


@question_template("Y2-T13", "Y2-ME-3", HARD, story=True)
def change_from_coin(rng: Random) -> Draft | None:
    """Find the change from 50p or from £1."""
    paid, cost = rng.choice((50, 100)), rng.randint(11, 89)
    change, ones = paid - cost, cost % 10
    if cost > paid - 11 or ones in (0, 5) or cost == change:
        return None
    slip = smaller_from_larger if paid == 50 else each_digit_made_to_ten
    return Draft(
        stem=f"A {rng.choice(SMALL_THINGS)} costs {cost}p and you pay {money(paid)}. How much change?",
        key=_pence(change),
        distractors=(
            *slip.choices(_pence, paid, cost),
            *one_out(_pence, change),
            *ten_out(_pence, change),
        ),
        picture=coins([50] * (paid // 50)),
        expression=f"{paid} - {cost}",
        method=f"Count up from {cost}p: {cost} + {10 - ones} = {cost + 10 - ones}, "
        f"{cost + 10 - ones} + {change - 10 + ones} = {paid}. {10 - ones} + {change - 10 + ones} = {change}.",
    )


@question_template("Y2-T38", "Y2-ME-2", EASY)
def total_of_coins(rng: Random) -> Draft | None:
    """Find the total of different coins in pence."""
    values = sorted((rng.choice((5, 10, 20, 50)) for _ in range(rng.randint(2, 3))), reverse=True)
    values += [rng.choice((1, 2))] * rng.randint(1, 2)
    total = sum(values)
    if not 20 < total <= 90 or len(set(values)) < 3:
        return None
    running = [f"{sum(values[:at])} + {values[at]} = {sum(values[: at + 1])}" for at in range(1, len(values))]
    return Draft(
        stem="How much money is here?",
        key=_pence(total),
        distractors=(
            *one_coin_missed.choices(_pence, *values),
            *coins_counted.choices(_pence, *values),
            *one_coin_added_twice.choices(_pence, *values[1:], values[0]),
            *ten_out(_pence, total),
            *two_slips(_pence, total - values[-1] + 10, total - values[-1] - 10),
        ),
        picture=coins(values),
        method=f"Start with the largest: {', '.join(running)}.",
        crossed=False,
    )


@question_template("Y2-T39", "Y2-ME-3", MEDIUM, story=True)
def cost_of_two(rng: Random) -> Draft | None:
    """Find the cost of two things in pence or in pounds."""
    a, b = rng.randint(13, 59), rng.randint(12, 39)
    total, tens = a + b, b // 10 * 10
    if total > 99 or a == b or a % 10 + b % 10 < 11:
        return None
    price, things = rng.choice(((_pence, SMALL_THINGS), (_pounds, LARGE_THINGS)))
    one, other = rng.sample(things, 2)
    return Draft(
        stem=f"A {one} is {price(a).text} and a {other} is {price(b).text}. How much altogether?",
        key=price(total),
        distractors=(
            *forgotten_carry.choices(price, a, b),
            *subtracted_instead.choices(price, a, b),
            *one_out(price, total),
            *ten_out(price, total),
        ),
        expression=f"{a} + {b}",
        method=f"{a} + {b}: {a} + {tens} = {a + tens}, {a + tens} + {b - tens} = {total}.",
    )


@question_template("Y2-T63", "Y2-ME-2", MEDIUM)
def coins_that_make(rng: Random) -> Draft | None:
    """Find the coins that make an amount."""
    tens, ones = rng.sample(range(2, 9), 2)
    pence, swapped = 10 * tens + ones, 10 * ones + tens
    slips, both = rng.choice(((ten_out(_pence, pence), 10), (one_out(_pence, pence), 1)))
    slip = rng.choice(slips)
    other = swapped + (both if slip.value > pence else -both)

    def shown(value: int | Fraction) -> Choice:
        return drawing(coins(_paid_with(int(value))), int(value))

    values = _paid_with(pence)
    if len(values) < 3 or other == pence or swapped == slip.value:
        return None
    return Draft(
        stem=f"Which coins make {pence}p?",
        key=shown(pence),
        distractors=(
            *digits_reversed.choices(shown, pence),
            shown(slip.value).because(str(slip.misconception)),
            *two_slips(shown, other),
        ),
        method=f"Start with the largest: {' + '.join(map(str, values))} = {pence}.",
    )
