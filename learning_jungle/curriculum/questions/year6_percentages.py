"""Year 6, ratio and proportion: percentages of amounts."""

from __future__ import annotations

from random import Random
from typing import Final

from learning_jungle.curriculum.misconceptions.percentages import (
    divided_by_percent,
    percent_not_taken_off,
    percent_taken_away,
    rest_of_percent,
    ten_percent_only,
)
from learning_jungle.curriculum.misconceptions.slips import ones_one_less, ten_less, ten_more
from learning_jungle.curriculum.misconceptions.word_problems import last_step_reversed
from learning_jungle.curriculum.questions.template import Draft, question_template
from learning_jungle.curriculum.taught.strands import HARD, MEDIUM
from learning_jungle.curriculum.wording.numerals import DIVIDED_BY, MINUS
from learning_jungle.curriculum.wording.options import Choice, amount, whole

#: What is in the sale, and from and to how many times £20 it costs.
SALE: Final = (
    ("coat", 2, 6), ("bike", 6, 20), ("tent", 3, 10), ("pair of boots", 2, 6), ("chair", 2, 8), ("game", 1, 3),
)  # fmt: skip


@question_template("Y6-T12", "Y6-RA-2", MEDIUM)
def percentage_of_amount(rng: Random) -> Draft | None:
    """Find a percentage of an amount."""
    p, n = rng.choice((15, 35, 45, 55, 65)), rng.randrange(80, 401, 20)
    key = p * n // 100
    tens, five = p // 10, n // 20
    if n == 100 or n - p == key:
        return None
    return Draft(
        stem=f"What is {p}% of {n}?",
        key=whole(key),
        distractors=(
            *percent_taken_away.choices(whole, n, p),
            *rest_of_percent.choices(whole, n, p),
            *ten_percent_only.choices(whole, n, p),
            *divided_by_percent.choices(whole, n, p),
            *ten_more.choices(whole, key, n // 10),
            *ten_less.choices(whole, key, n // 20),
        ),
        expression=f"{p} * ({n} / 10) / 10",
        method=f"10%: {n} {DIVIDED_BY} 10 = {n // 10}. 5% is half of that, {five}. {p}%: "
        f"{tens} × {n // 10} + {five} = {key}",
    )


@question_template("Y6-T44", "Y6-RA-2", HARD, story=True)
def sale_price(rng: Random) -> Draft | None:
    """Find a price after a percentage is taken off."""
    thing, least, most = rng.choice(SALE)
    p, price = rng.choice((5, 15, 20, 25, 30, 35, 40)), 20 * rng.randint(least, most)
    cut = p * price // 100
    key = price - cut
    if price == 100 or price <= p + 2 or p * price % 100 or cut == key:
        return None

    def pounds(cost: int) -> Choice:
        return amount(100 * cost)

    return Draft(
        stem=f"A {thing} costs £{price}. In a sale the price is cut by {p}%. What is the sale price?",
        key=pounds(key),
        distractors=(
            *percent_taken_away.choices(pounds, price, p),
            *percent_not_taken_off.choices(pounds, price, p),
            *last_step_reversed.choices(pounds, price, cut, 0),
            *(ten_less.choices(pounds, key, price // 10) if p != 10 else ()),
            *ones_one_less.choices(pounds, key),
            *ten_more.choices(pounds, key, 10),
        ),
        expression=f"{price} - {p}/100 * {price}",
        method=f"10% is £{price // 10}, so {p}% is £{cut}. £{price} {MINUS} £{cut} = £{key}",
    )
