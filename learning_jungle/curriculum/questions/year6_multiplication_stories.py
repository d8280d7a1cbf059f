"""Year 6, multiplication and division: what a remainder means, and problems of several steps."""

from __future__ import annotations

from random import Random
from typing import Final

from learning_jungle.curriculum.misconceptions.division import (
    remainder_added,
    remainder_as_answer,
    remainder_dropped,
    remainder_rounded_up,
)
from learning_jungle.curriculum.misconceptions.multiplication import (
    first_term_multiplied,
    product_without_carry,
)
from learning_jungle.curriculum.misconceptions.slips import ten_less, ten_more
from learning_jungle.curriculum.misconceptions.word_problems import difference_only, last_step_reversed, product_only
from learning_jungle.curriculum.questions.template import Draft, question_template
from learning_jungle.curriculum.taught.strands import HARD
from learning_jungle.curriculum.wording.numerals import DIVIDED_BY, MINUS, numeral
from learning_jungle.curriculum.wording.options import Choice, amount, whole

PACKED: Final = (("cakes", "box"), ("pencils", "pack"), ("bottles", "crate"), ("tiles", "box"), ("apples", "tray"))
#: How many things are packed together, as shops and makers do.
PACK_SIZES: Final = (12, 14, 15, 16, 18, 21, 24, 25, 28, 32, 35, 36)
PLURALS: Final = {"box": "boxes", "pack": "packs", "crate": "crates", "tray": "trays"}
SHOWS: Final = ("theatre", "cinema", "hall", "sports hall")


@question_template("Y6-T04", "Y6-MD-2", HARD, story=True)
def full_boxes(rng: Random) -> Draft | None:
    """Divide by a two-digit number and count full or needed boxes."""
    d, q = rng.choice(PACK_SIZES), rng.randint(21, 120)
    r = rng.randint(2, d - 1)
    n = d * q + r
    if r in (q, q + 1) or q % 10 in (0, 9):
        return None
    things, holder = rng.choice(PACKED)
    many = PLURALS[holder]
    full = rng.random() < 0.5
    key, other = (q, remainder_rounded_up) if full else (q + 1, remainder_dropped)
    question = f"How many full {many} are there?" if full else f"How many {many} are needed for all of them?"
    rest = f"The {r} left over {'do not fill one' if full else 'need one more'}: {key}."
    return Draft(
        stem=f"{numeral(n)} {things} are packed. Each {holder} holds {d} {things}. {question}",
        key=whole(key),
        distractors=(
            *other.choices(whole, n, d),
            *remainder_added.choices(whole, n, d),
            *(remainder_as_answer.choices(whole, n, d) if r > 9 else ()),
            *ten_more.choices(whole, key),
            *ten_less.choices(whole, key),
            *ten_less.choices(whole, key, 2),
        ),
        expression=f"({n} - {r}) / {d}" if full else f"({n} + {d - r}) / {d}",
        method=f"{numeral(n - r)} {DIVIDED_BY} {d} = {q}. {rest}",
    )


@question_template("Y6-T34", "Y6-MD-5", HARD, story=True)
def ticket_money(rng: Random) -> Draft | None:
    """Find the money for the seats that are taken."""
    rows, seats, price, empty = rng.randint(12, 30), rng.randint(12, 30), rng.randint(4, 9), rng.randint(11, 60)
    taken = rows * seats - empty
    key = taken * price

    def pounds(money: int) -> Choice:
        return amount(100 * money)

    return Draft(
        stem=f"A {rng.choice(SHOWS)} has {rows} rows of {seats} seats. {empty} seats are empty. Each of the other "
        f"seats costs £{price}. How much money is that altogether?",
        key=pounds(key),
        distractors=(
            *product_only.choices(pounds, rows * seats, price),
            *first_term_multiplied.choices(pounds, price, rows * seats, -empty),
            *difference_only.choices(pounds, rows * seats, empty),
            *product_without_carry.choices(pounds, taken, price),
            *last_step_reversed.choices(lambda all_seats: pounds(all_seats * price), rows * seats, empty, 0),
            *ten_less.choices(pounds, key, 100),
        ),
        expression=f"({rows} * {seats} - {empty}) * {price}",
        method=f"{rows} × {seats} = {numeral(rows * seats)} seats. {numeral(rows * seats)} {MINUS} {empty} = "
        f"{numeral(taken)} are taken. {numeral(taken)} × {price} = {numeral(key)}",
    )
