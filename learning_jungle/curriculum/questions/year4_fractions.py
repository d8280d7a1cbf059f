"""Year 4, fractions: equivalents and amounts."""

from __future__ import annotations

from random import Random

from learning_jungle.curriculum.misconceptions.fractions import (
    added_to_both,
    bottom_taken_away,
    left_after_one_part,
    one_part_only,
    only_bottom_scaled,
    only_top_scaled,
    rest_of_the_amount,
    rest_of_the_whole,
    shared_by_top,
    top_grown_with_bottom,
)
from learning_jungle.curriculum.misconceptions.multiplication import fact_after, fact_before
from learning_jungle.curriculum.misconceptions.slips import ten_less, ten_more
from learning_jungle.curriculum.pictures.kinds import bar, fraction_bars
from learning_jungle.curriculum.questions.template import Draft, question_template
from learning_jungle.curriculum.taught.strands import EASY, HARD, MEDIUM
from learning_jungle.curriculum.wording.names import NAMES
from learning_jungle.curriculum.wording.numerals import BOX, DIVIDED_BY, MINUS, TIMES
from learning_jungle.curriculum.wording.options import Choice, fraction, whole

SHARED_OUT = ("grapes", "stickers", "beads", "marbles", "cards", "shells")


def _top(top: int, bottom: int) -> Choice:
    """Offer only the top of a fraction, where the bottom is printed."""
    return whole(top)


def _part(top: int, bottom: int, number: int) -> str:
    """Say how to find a fraction of an amount: one part first, then as many as are wanted."""
    one = number // bottom
    more = f". {top} parts: {top} {TIMES} {one} = {top * one}" if top > 1 else ""
    return f"One part of {bottom}: {number} {DIVIDED_BY} {bottom} = {one}{more}"


@question_template("Y4-T12", "Y4-FDP-1", MEDIUM)
def equivalent_fraction(rng: Random) -> Draft | None:
    """Find the fraction that is equivalent to a drawn one."""
    b, k = rng.randint(2, 6), rng.randint(2, 5)
    a = rng.randint(1, b - 1)
    if k * b > 12 and k * b != 20:
        return None
    return Draft(
        stem=f"Which fraction is equal to {a}/{b}?",
        key=fraction(k * a, k * b),
        distractors=(
            *added_to_both.choices(fraction, a, b, k),
            *only_bottom_scaled.choices(fraction, a, b, k),
            *(only_top_scaled.choices(fraction, a, b, k) if k * a < b else ()),
            *rest_of_the_whole.choices(fraction, k * a, k * b),
            *(fraction(k * a + step, k * b).because("near-miss") for step in (-1, 1) if 0 < k * a + step < k * b),
        ),
        picture=fraction_bars([bar(b, a)]),
        expression=f"{a}/{b}",
        method=f"Multiply the top and the bottom by {k}: {a} {TIMES} {k} = {a * k}, {b} {TIMES} {k} = {b * k}",
    )


@question_template("Y4-T42", "Y4-FDP-3", MEDIUM)
def fraction_of_an_amount(rng: Random) -> Draft | None:
    """Find several parts of an amount."""
    d, q = rng.randint(3, 12), rng.randint(3, 12)
    k = rng.randint(2, d - 1)
    n = d * q
    if d == 2 * k or (d == 3 and q < 5):
        return None
    return Draft(
        stem=f"What is {k}/{d} of {n}?",
        key=whole(k * q),
        distractors=(
            *one_part_only.choices(whole, n, k, d),
            *rest_of_the_amount.choices(whole, n, k, d),
            *shared_by_top.choices(whole, n, k, d),
            *rng.choice((fact_after, fact_before)).choices(whole, k, q),
            *ten_more.choices(whole, k * q),
            *ten_less.choices(whole, k * q),
        ),
        expression=f"{k}/{d} * {n}",
        method=_part(k, d, n),
    )


@question_template("Y4-T102", "Y4-FDP-3", EASY)
def unit_fraction_of_an_amount(rng: Random) -> Draft | None:
    """Find one part of an amount with a table fact."""
    d, q = rng.choice((4, 5, 6, 7, 8, 9, 10)), rng.randint(3, 12)
    if d == q:
        return None
    n = d * q
    return Draft(
        stem=f"What is 1/{d} of {n}?",
        key=whole(q),
        distractors=(
            *rest_of_the_amount.choices(whole, n, 1, d),
            *bottom_taken_away.choices(whole, n, 1, d),
            *(whole(q + step).because("times-table-neighbour") for step in (-1, 1)),
            *(whole(q + step).because("near-miss") for step in (-2, 2)),
        ),
        expression=f"1/{d} * {n}",
        method=_part(1, d, n),
    )


@question_template("Y4-T43", "Y4-FDP-3", HARD, story=True)
def what_is_left(rng: Random) -> Draft | None:
    """Find what is left after a fraction of an amount is given away."""
    name, things = rng.choice(NAMES), rng.choice(SHARED_OUT)
    d, q = rng.choice((3, 4, 5, 6, 8, 10)), rng.randint(3, 12)
    k = rng.randint(2, d - 1)
    n = d * q
    left = n - k * q
    if d == 2 * k or n > 100:
        return None
    return Draft(
        stem=f"{name} has {n} {things} and gives away {k}/{d} of them.\nHow many {things} are left?",
        key=whole(left),
        distractors=(
            *rest_of_the_amount.choices(whole, n, d - k, d),
            *left_after_one_part.choices(whole, n, k, d),
            *((whole(left - q).because("near-miss"),) if left > q else ()),
            *ten_more.choices(whole, left),
            *(whole(left + step).because("near-miss") for step in (-2, 2) if left > 3),
        ),
        expression=f"{n} - {k}/{d} * {n}",
        method=f"{_part(k, d, n)}, {n} {MINUS} {k * q} = {left}",
    )


@question_template("Y4-T44", "Y4-FDP-1", HARD)
def missing_numerator(rng: Random) -> Draft | None:
    """Find the missing numerator in a pair of equivalent fractions."""
    b, k = rng.choice(((3, 4), (4, 3), (5, 2), (5, 4), (6, 2), (4, 5), (10, 2), (4, 25), (5, 20), (10, 10), (2, 10)))
    a = rng.randint(1, b - 1)
    key = a * k
    return Draft(
        stem=f"{a}/{b} = {BOX}/{b * k}\nWhat is the missing numerator?",
        key=whole(key),
        distractors=(
            *top_grown_with_bottom.choices(_top, a, b, b * k),
            *only_bottom_scaled.choices(_top, a, b, k),
            *rest_of_the_whole.choices(_top, key, b * k),
            *(whole(key + step).because("near-miss") for step in (-k, -1, 1, k) if key + step > 0),
        ),
        expression=f"{a}/{b} * {b * k}",
        method=f"The bottom is multiplied by {k}, so the top is too: {b} {TIMES} {k} = {b * k}, "
        f"{a} {TIMES} {k} = {key}",
    )
