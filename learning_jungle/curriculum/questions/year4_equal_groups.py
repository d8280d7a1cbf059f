"""Year 4, stories of equal groups: rows, packs, prices, choices, and what is left over."""

from __future__ import annotations

from functools import partial
from random import Random

from learning_jungle.curriculum.misconceptions.division import (
    remainder_added,
    remainder_as_answer,
    remainder_dropped,
    remainder_not_carried_on,
    remainder_rounded_up,
)
from learning_jungle.curriculum.misconceptions.multiplication import (
    added_not_multiplied,
    fact_after,
    fact_before,
    only_tens_multiplied,
    product_without_carry,
    quotient_one_less,
    quotient_one_more,
)
from learning_jungle.curriculum.misconceptions.slips import ones_one_less, ones_one_more, ten_less, ten_more
from learning_jungle.curriculum.misconceptions.word_problems import quotient_only
from learning_jungle.curriculum.questions.template import Draft, question_template
from learning_jungle.curriculum.questions.year4_multiplication import in_parts
from learning_jungle.curriculum.questions.year4_tables import TABLES, beside_a_fact, by_table
from learning_jungle.curriculum.taught.strands import EASY, HARD, MEDIUM
from learning_jungle.curriculum.wording.names import NAMES
from learning_jungle.curriculum.wording.numerals import DIVIDED_BY, MINUS, TIMES, money
from learning_jungle.curriculum.wording.options import whole

#: Things that are packed and what they are packed in.
PACKED = (("rolls", "bags"), ("eggs", "boxes"), ("pencils", "packs"), ("oranges", "bags"), ("tiles", "boxes"))
#: Something with a number of parts, and the parts.
MADE_OF = (("A coach", "seats", "coaches"), ("A box", "crayons", "boxes"), ("A book", "pages", "books"))
#: Who or what is put into what: the sentence, the holder for one and for many.
CARRIED = (
    ("{n} children go on a trip.", "minibus", "minibuses"),
    ("{n} children go camping.", "tent", "tents"),
    ("{n} cakes are packed.", "box", "boxes"),
    ("{n} chairs are moved.", "van", "vans"),
)
BOXED = (("eggs", "box", "boxes"), ("pens", "pack", "packs"), ("apples", "bag", "bags"), ("candles", "box", "boxes"))
CHOICES = (
    ("hats", "scarves", "wear a hat and a scarf"),
    ("shirts", "pairs of shorts", "wear a shirt and a pair of shorts"),
    ("pens", "cards", "choose a pen and a card"),
)


@question_template("Y4-T75", "Y4-MD-1", EASY, story=True)
def rows_of_things(rng: Random) -> Draft | None:
    """Use a table fact to find how many there are in equal rows."""
    things, place = rng.choice((("chairs", "hall"), ("trees", "park"), ("tents", "field"), ("plants", "garden")))
    a, b = rng.choice(TABLES), rng.choice(TABLES)
    if a == b:
        return None
    return Draft(
        stem=f"The {place} has {a} rows of {b} {things}.\nHow many {things} are there?",
        key=whole(a * b),
        distractors=(*added_not_multiplied.choices(whole, a, b), *beside_a_fact(a, b)),
        expression=f"{a} * {b}",
        method=by_table(a, b),
    )


@question_template("Y4-T37", "Y4-MD-4", MEDIUM, story=True)
def several_of_the_same(rng: Random) -> Draft | None:
    """Multiply to find how many parts several things have."""
    one, parts, several = rng.choice(MADE_OF)
    t, u, m = rng.randint(2, 9), rng.randint(3, 9), rng.randint(3, 9)
    n = 10 * t + u
    if u * m < 10:
        return None
    return Draft(
        stem=f"{one} has {n} {parts}.\nHow many {parts} do {m} {several} have?",
        key=whole(n * m),
        distractors=(
            *product_without_carry.choices(whole, n, m),
            *added_not_multiplied.choices(whole, n, m),
            *only_tens_multiplied.choices(whole, n, m),
            *ten_more.choices(whole, n * m),
            *ten_less.choices(whole, n * m),
            *ten_more.choices(whole, n * m, 100),
        ),
        expression=f"{n} * {m}",
        method=in_parts(n, m),
    )


@question_template("Y4-T38", "Y4-MD-5", MEDIUM, story=True)
def how_many_packs(rng: Random) -> Draft | None:
    """Divide to find how many packs are filled."""
    things, packs = rng.choice(PACKED)
    name, size, key = rng.choice(NAMES), rng.randint(3, 9), rng.randint(11, 24)
    n = size * key
    if key == 20:
        return None
    return Draft(
        stem=f"{name} puts {n} {things} into {packs} of {size}.\nHow many {packs} does {name} fill?",
        key=whole(key),
        distractors=(
            *rng.choice((quotient_one_less, quotient_one_more)).choices(whole, n, size),
            *remainder_not_carried_on.choices(whole, n, size),
            *ten_more.choices(whole, key, 2),
            *ten_less.choices(whole, key, 2),
            *ten_more.choices(whole, key),
            *ten_less.choices(whole, key, 4),
        ),
        expression=f"{n} / {size}",
        method=f"10 {TIMES} {size} = {10 * size}, {n} {MINUS} {10 * size} = {n - 10 * size}, "
        f"{n - 10 * size} {DIVIDED_BY} {size} = {key - 10}, 10 + {key - 10} = {key}",
    )


@question_template("Y4-T39", "Y4-MD-5", HARD, story=True)
def cost_of_a_different_number(rng: Random) -> Draft | None:
    """Find the cost of one, then of several."""
    name, thing = rng.choice(NAMES), rng.choice(("stickers", "cards", "balloons", "beads", "marbles"))
    known, wanted, price = rng.randint(2, 6), rng.randint(3, 9), rng.randint(6, 15)
    if known == wanted or price * wanted > 99 or price * known > 99:
        return None
    paid, key, pence = known * price, price * wanted, partial(whole, unit="p")

    return Draft(
        stem=f"{known} {thing} cost {money(paid)}. {name} buys {wanted} {thing} at the same price.\n"
        f"How much does {name} pay?",
        key=whole(key, "p"),
        distractors=(
            *quotient_only.choices(pence, paid, known),
            *fact_before.choices(pence, wanted, price),
            *fact_after.choices(pence, wanted, price),
            *ten_more.choices(pence, key),
            *ten_less.choices(pence, key),
        ),
        expression=f"{paid} / {known} * {wanted}",
        method=f"One costs {price}p: {paid} {DIVIDED_BY} {known} = {price}, {wanted} {TIMES} {price} = {key}",
    )


@question_template("Y4-T87", "Y4-MD-5", HARD, story=True, criteria=("4NF-2",))
def how_many_are_needed(rng: Random) -> Draft | None:
    """Divide with something left over and round up, because all must go in."""
    sentence, one, many = rng.choice(CARRIED)
    size, full = rng.randint(4, 9), rng.randint(4, 11)
    over = rng.randint(1, size - 1)
    n = size * full + over
    return Draft(
        stem=f"{sentence.format(n=n)} Each {one} holds {size}.\nHow many {many} are needed?",
        key=whole(full + 1),
        distractors=(
            *remainder_dropped.choices(whole, n, size),
            *remainder_as_answer.choices(whole, n, size),
            *remainder_added.choices(whole, n, size),
            *ones_one_more.choices(whole, full + 1),
            *ten_more.choices(whole, full + 1, 2),
        ),
        method=f"{full} {TIMES} {size} = {full * size}, {n} {MINUS} {full * size} = {over}; "
        f"{over} left over, so one more is needed: {full} + 1 = {full + 1}",
    )


@question_template("Y4-T88", "Y4-MD-5", MEDIUM, story=True, criteria=("4NF-2",))
def how_many_are_full(rng: Random) -> Draft | None:
    """Divide with something left over and count the full ones only."""
    things, one, many = rng.choice(BOXED)
    size, full = rng.randint(4, 9), rng.randint(4, 11)
    over = rng.randint(1, size - 1)
    n = size * full + over
    return Draft(
        stem=f"There are {n} {things}. Each {one} holds {size}.\nHow many full {many} can be made?",
        key=whole(full),
        distractors=(
            *remainder_rounded_up.choices(whole, n, size),
            *remainder_as_answer.choices(whole, n, size),
            *remainder_added.choices(whole, n, size),
            *ones_one_less.choices(whole, full),
            *ten_less.choices(whole, full, 2),
        ),
        method=f"{full} {TIMES} {size} = {full * size}, {n} {MINUS} {full * size} = {over}; "
        f"{over} left over, too few for a full {one}.",
    )


@question_template("Y4-T89", "Y4-MD-5", MEDIUM, story=True, criteria=("4NF-2",))
def how_many_are_left_over(rng: Random) -> Draft | None:
    """Find what is left over when things are packed."""
    things, _, many = rng.choice(BOXED)
    size, full = rng.randint(5, 9), rng.randint(4, 11)
    over = rng.randint(1, size - 1)
    n = size * full + over
    return Draft(
        stem=f"{n} {things} are packed in {many} of {size}.\nHow many {things} are left over?",
        key=whole(over),
        distractors=(
            *remainder_dropped.choices(whole, n, size),
            *((whole(size - over).because("near-miss"),) if size != 2 * over else ()),
            *ones_one_more.choices(whole, over),
            *ones_one_less.choices(whole, over),
            *ten_more.choices(whole, over, 2),
        ),
        method=f"{full} {TIMES} {size} = {full * size}, {n} {MINUS} {full * size} = {over}",
        crossed=False,
    )


@question_template("Y4-T95", "Y4-MD-5", MEDIUM, story=True)
def how_many_ways(rng: Random) -> Draft | None:
    """Match each of some things with each of others."""
    name = rng.choice(NAMES)
    first, second, doing = rng.choice(CHOICES)
    a, b = rng.randint(3, 6), rng.randint(3, 8)
    if a == b:
        return None
    return Draft(
        stem=f"{name} has {a} different {first} and {b} different {second}.\nHow many ways are there to {doing}?",
        key=whole(a * b),
        distractors=(
            *added_not_multiplied.choices(whole, a, b),
            *fact_before.choices(whole, a, b),
            *fact_after.choices(whole, a, b),
            *fact_before.choices(whole, b, a),
            *ten_more.choices(whole, a * b),
        ),
        expression=f"{a} * {b}",
        method=f"Each of the {a} {first} goes with each of the {b} {second}: {a} {TIMES} {b} = {a * b}",
    )
