"""Year 1, coins and their values, and measuring lengths."""

from __future__ import annotations

from fractions import Fraction
from functools import partial
from random import Random
from typing import Final

from learning_jungle.curriculum.misconceptions.counting import both_ends_counted
from learning_jungle.curriculum.misconceptions.measures import coins_counted, ruler_end_read
from learning_jungle.curriculum.misconceptions.multiplication import added_not_multiplied, fact_after, fact_before
from learning_jungle.curriculum.misconceptions.slips import ones_one_less, ones_one_more, ten_more
from learning_jungle.curriculum.pictures.kinds import coins, ruler
from learning_jungle.curriculum.pictures.money import COINS
from learning_jungle.curriculum.questions.first_calculations import differences
from learning_jungle.curriculum.questions.template import Draft, question_template
from learning_jungle.curriculum.taught.strands import EASY, HARD, MEDIUM
from learning_jungle.curriculum.wording.number_words import number_in_words
from learning_jungle.curriculum.wording.numerals import money
from learning_jungle.curriculum.wording.options import Choice, amount, drawing, whole
from learning_jungle.curriculum.wording.speech import read_aloud

LONG_THINGS: Final = ("ribbon", "string", "lace", "straw", "stick")
_CM: Final = partial(whole, unit="cm")


@question_template("Y1-T14", "Y1-ME-2", MEDIUM, criteria=("1NF-2",))
def total_of_same_coins(rng: Random) -> Draft | None:
    """Count coins of one kind in twos, fives or tens."""
    count, value = rng.randint(3, 5), rng.choice((2, 5, 10))
    total = count * value
    said = ", ".join(str(value * at) for at in range(1, count + 1))
    return Draft(
        stem="How much money is here?",
        key=amount(total),
        distractors=(
            *coins_counted.choices(amount, *[value] * count),
            *added_not_multiplied.choices(amount, count, value),
            *fact_before.choices(amount, count, value),
            *fact_after.choices(amount, count, value),
            *ten_more.choices(amount, total),
            *ones_one_more.choices(amount, total),
        ),
        picture=coins([value] * count),
        method=f"Count in {value}s, once for each coin: {said}.",
    )


@question_template("Y1-T37", "Y1-ME-2", EASY)
def name_coin_value(rng: Random) -> Draft | None:
    """Find the coin that is worth the most or the least, where the size of another tempts."""
    shown = sorted(rng.sample(tuple(COINS), 4))
    word, at = rng.choice((("most", 3), ("least", 0)))
    by_size = sorted(shown, key=lambda value: COINS[value])
    key, tempting = shown[at], by_size[at]
    if key == tempting:
        return None
    drawn = {value: drawing(coins([value]), Fraction(value), spoken=read_aloud(money(value), 1)) for value in shown}
    opposite = shown[3 - at]
    others = [value for value in shown if value not in (key, tempting)]
    return Draft(
        stem=f"Which coin is worth the {word}?",
        key=drawn[key],
        distractors=(
            drawn[tempting].because("coin-size"),
            *(drawn[value].because("more-less-swap" if value == opposite else "near-miss") for value in others),
        ),
        method=f"Read the number on each coin, not its size: {money(key)} is worth the {word}.",
    )


@question_template("Y1-T38", "Y1-ME-2", HARD)
def find_coins_that_make(rng: Random) -> Draft:
    """Find the set of equal coins that makes an amount."""
    total, value = rng.choice(((10, 2), (10, 5), (20, 5), (20, 10), (30, 10), (50, 10), (8, 2), (15, 5)))

    def purse(coin: int, many: int) -> Choice:
        return drawing(coins([coin] * many), Fraction(coin * many))

    count, other = total // value, rng.choice([coin for coin in (2, 5, 10) if coin != value])
    step = rng.choice((1, -1, -1, -1))
    return Draft(
        stem=f"Which coins make {total}p?",
        key=purse(value, count),
        distractors=(
            purse(other, count).because("count-coins-not-value"),
            purse(value, count + step).because("times-table-neighbour"),
            purse(other, count + step).because("combined-slip"),
        ),
        method=f"Count in {value}s up to {total}p: {count} coins of {value}p.",
    )


@question_template("Y1-T39", "Y1-ME-1", MEDIUM, story=True)
def cut_off_a_length(rng: Random) -> Draft | None:
    """Find how long the rest is when a length in centimetres is cut off."""
    thing, long, off = rng.choice(LONG_THINGS), rng.randint(10, 20), rng.randint(3, 9)
    left = long - off
    if left == off or left < 3:
        return None
    article = "an" if long in (11, 18) else "a"
    spoken = f"Cut {number_in_words(off)} centimetres off {article} {number_in_words(long)} centimetre {thing}."
    return Draft(
        stem=f"Cut {off} cm off {article} {long} cm {thing}. How long is the rest?",
        key=_CM(left),
        distractors=differences(rng, long, off, _CM),
        expression=f"{long} - {off}",
        spoken_stem=f"{spoken} How long is the rest?",
        method=f"Cutting off makes it shorter: {long} − {off} = {left}.",
    )


@question_template("Y1-T40", "Y1-ME-1", EASY)
def read_ruler(rng: Random) -> Draft:
    """Read a length in whole centimetres off a ruler, where the ribbon starts at 0."""
    length = rng.randint(4, 12)
    return Draft(
        stem="How long is the ribbon?",
        key=_CM(length),
        distractors=(
            *both_ends_counted.choices(_CM, 0, length),
            *ones_one_less.choices(_CM, length),
            *(_CM(length + step).because("near-miss") for step in (2, -2)),
            _CM(15 - length).because("scale-misread"),
        ),
        picture=ruler(0, length),
        method=f"It starts at 0, so read the number where it ends: {length} cm.",
    )


@question_template("Y1-T61", "Y1-ME-1", HARD)
def ruler_not_from_zero(rng: Random) -> Draft | None:
    """Measure a ribbon that does not start at 0."""
    start, length = rng.randint(2, 5), rng.randint(3, 9)
    end = start + length
    if start == length:
        return None
    return Draft(
        stem="How long is the ribbon?",
        key=_CM(length),
        distractors=(
            *ruler_end_read.choices(_CM, start, end),
            *both_ends_counted.choices(_CM, start, end),
            *ones_one_less.choices(_CM, length),
            *([_CM(length - 2).because("near-miss")] if length > 3 else []),
        ),
        picture=ruler(start, end),
        method=f"Count the steps from {start} to {end}: {end} − {start} = {length}.",
    )
