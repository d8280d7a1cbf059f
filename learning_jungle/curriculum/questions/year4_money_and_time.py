"""Year 4, money with decimals, and times on the 12-hour and 24-hour clock."""

from __future__ import annotations

from fractions import Fraction
from random import Random

from learning_jungle.curriculum.misconceptions.column_methods import forgotten_first_carry, forgotten_second_carry
from learning_jungle.curriculum.misconceptions.measures import change_one_pound_over
from learning_jungle.curriculum.misconceptions.slips import ten_less, ten_more
from learning_jungle.curriculum.misconceptions.time import (
    afternoon_ten_off,
    end_in_hundreds,
    half_of_day_left_out,
    hour_not_carried,
    next_hour_read,
    ten_added_after_noon,
)
from learning_jungle.curriculum.misconceptions.word_problems import difference_only, product_only, subtracted_instead
from learning_jungle.curriculum.pictures.kinds import clock
from learning_jungle.curriculum.questions.template import Draft, question_template
from learning_jungle.curriculum.taught.strands import EASY, HARD, MEDIUM
from learning_jungle.curriculum.wording.names import NAMES
from learning_jungle.curriculum.wording.numerals import MINUS, TIMES, money, numeral
from learning_jungle.curriculum.wording.options import Choice, amount

#: Things that cost a few pounds.
GOODS = ("book", "ball", "kite", "torch", "puzzle", "plant", "scarf", "game", "mug", "hat")
SMALL_GOODS = ("rolls", "pens", "cakes", "cards", "badges", "drinks")


def _time(hour: int, minute: int) -> Choice:
    """Print a time of day as 24-hour time."""
    return Choice(f"{hour:02d}:{minute:02d}", Fraction(60 * hour + minute))


def _after_noon(hour: int, minute: int) -> Choice:
    """Print a reading of a clock face, at some time after noon, as 24-hour time."""
    return _time(hour % 12 + 12, minute)


def _half_day_time(hour: int, minute: int) -> Choice:
    """Print a time of day as 12-hour time."""
    shown = f"{(hour - 1) % 12 + 1}:{minute:02d} {'a.m.' if hour < 12 else 'p.m.'}"
    return Choice(shown, Fraction(60 * hour + minute))


def _evening(hour: int, minute: int) -> Choice:
    """Print an hour of the 12-hour clock after noon."""
    return _half_day_time(hour + 12, minute)


@question_template("Y4-T17", "Y4-ME-5", MEDIUM)
def to_the_24_hour_clock(rng: Random) -> Draft | None:
    """Write a time after noon as 24-hour time."""
    hour, minute = rng.randint(1, 9), rng.randint(1, 59)
    return Draft(
        stem=f"Write {hour}:{minute:02d} p.m. as 24-hour time.",
        key=_time(hour + 12, minute),
        distractors=(
            *ten_added_after_noon.choices(_time, hour, minute),
            *half_of_day_left_out.choices(_time, hour, minute),
            *(_time(hour + 12 + step, minute).because("near-miss") for step in (-1, 1, 2)),
        ),
        method=f"After noon, add 12 hours: {hour} + 12 = {hour + 12}, so it is {hour + 12}:{minute:02d}.",
    )


@question_template("Y4-T107", "Y4-ME-5", EASY)
def from_the_24_hour_clock(rng: Random) -> Draft | None:
    """Write a 24-hour time after noon as 12-hour time."""
    hour, minute = rng.randint(13, 21), rng.randint(1, 59)
    return Draft(
        stem=f"Write {hour}:{minute:02d} as 12-hour time.",
        key=_half_day_time(hour, minute),
        distractors=(
            *afternoon_ten_off.choices(_evening, hour, minute),
            *(_half_day_time(hour + step, minute).because("near-miss") for step in (-1, 1) if hour + step > 12),
            _half_day_time(hour - 12, minute).because("near-miss"),
            _half_day_time(hour - 10, minute).because("combined-slip"),
        ),
        method=f"After 12:59, take 12 hours away: {hour} {MINUS} 12 = {hour - 12}, "
        f"so it is {hour - 12}:{minute:02d} p.m.",
    )


@question_template("Y4-T55", "Y4-ME-5", MEDIUM)
def clock_face_after_noon(rng: Random) -> Draft | None:
    """Read a clock face in the afternoon or evening as 24-hour time."""
    hour, minute = rng.randint(1, 9), rng.randint(32, 58)
    if minute // 5 in (hour, hour - 1):
        return None
    slipped = (_time(hour + 12, minute - 5).because("near-miss"), _time(hour + 13, minute - 5).because("combined-slip"))
    other = rng.choice((ten_added_after_noon, half_of_day_left_out)).choices(_time, hour, minute)
    earlier = (*other, _time(hour + 11, minute).because("near-miss"))
    later = (_time(hour + 14, minute).because("near-miss"), slipped[1])
    return Draft(
        stem=f"It is {'the afternoon' if hour < 6 else 'the evening'}.\nWhat is the time on the 24-hour clock?",
        key=_time(hour + 12, minute),
        distractors=(
            *next_hour_read.choices(_after_noon, hour, minute),
            *rng.choice((slipped, later, later, earlier, (*other, slipped[1]))),
        ),
        picture=clock(hour, minute, minute_ticks=True),
        method=f"The short hand is past {hour} and not yet at {hour + 1}. After noon: {hour} + 12 = {hour + 12}, "
        f"so it is {hour + 12}:{minute:02d}.",
        crossed=False,
    )


@question_template("Y4-T56", "Y4-ME-5", HARD)
def later_on_the_12_hour_clock(rng: Random) -> Draft | None:
    """Find a later time across noon or the hour and write it with a.m. or p.m."""
    start, lasts = rng.randrange(600, 1140, 5), rng.randrange(25, 100, 5)
    hour, minute, end = start // 60, start % 60, start + lasts
    if minute + lasts % 60 <= 60 or end % 60 == 0 or end // 60 == 12 or lasts == 60:
        return None
    to_go = 60 - minute
    return Draft(
        stem=f"A show starts at {_time(hour, minute).text} and lasts {lasts} minutes.\nWhen does it end?",
        key=_half_day_time(end // 60, end % 60),
        distractors=(
            *hour_not_carried.choices(_half_day_time, hour, minute, lasts),
            *end_in_hundreds.choices(_half_day_time, hour, minute, lasts),
            *afternoon_ten_off.choices(_evening, end // 60, end % 60),
            *(_half_day_time((end + step) // 60, end % 60).because("near-miss") for step in (60, -120)),
            *(_half_day_time((end + step) // 60, (end + step) % 60).because("near-miss") for step in (-10, 10)),
        ),
        method=f"Up to {hour + 1}:00 it is {to_go} minutes. After that: {lasts} {MINUS} {to_go} = {lasts - to_go} "
        f"more, to {_half_day_time(end // 60, end % 60).text}",
    )


@question_template("Y4-T57", "Y4-ME-4", MEDIUM, story=True)
def change_from_a_note(rng: Random) -> Draft | None:
    """Find the change from a note."""
    name, thing = rng.choice(NAMES), rng.choice(GOODS)
    paid, price = rng.choice((500, 1000)), rng.randint(115, 885)
    key = paid - price
    if key < 111 or price % 100 in (0, 50) or price % 10 == 0:
        return None
    pounds = price // 100 * 100 + 100
    return Draft(
        stem=f"A {thing} costs {money(price)}. {name} pays {money(paid)}.\nHow much change does {name} get?",
        key=amount(key),
        distractors=(
            *change_one_pound_over.choices(amount, paid, price),
            *ten_more.choices(amount, key, 10),
            *ten_less.choices(amount, key, 10),
            *(ten_less.choices(amount, key, 100) if key > 200 else ()),
            *ten_less.choices(amount, key, 1),
        ),
        expression=f"{paid} - {price}",
        method=f"In pence, first up to whole pounds: {pounds} {MINUS} {price} = {pounds - price}, "
        f"{numeral(paid)} {MINUS} {pounds} = {paid - pounds}, {pounds - price} + {paid - pounds} = {key}, "
        f"so {money(key)}.",
    )


@question_template("Y4-T58", "Y4-ME-4", MEDIUM, story=True)
def two_prices_together(rng: Random) -> Draft | None:
    """Add two prices with pounds and pence."""
    first, second = rng.sample(GOODS, 2)
    a, b = rng.randint(135, 999), rng.randint(125, 999)
    total = a + b
    if a % 100 + b % 100 <= 100 or total % 100 == 0 or abs(a - b) < 100 or (a % 10) * (b % 10) == 0:
        return None
    return Draft(
        stem=f"A {first} costs {money(a)}. A {second} costs {money(b)}.\nHow much do they cost altogether?",
        key=amount(total),
        distractors=(
            *forgotten_second_carry.choices(amount, a, b),
            *forgotten_first_carry.choices(amount, a, b),
            *(subtracted_instead.choices(amount, a, b) if abs(a - b) > 150 else ()),
            *ten_more.choices(amount, total, 100),
            *ten_more.choices(amount, total, 10),
        ),
        expression=f"{a} + {b}",
        method=f"In pence: {a} + {b // 100 * 100} = {numeral(a + b // 100 * 100)}, "
        f"{numeral(a + b // 100 * 100)} + {b % 100} = {numeral(total)}, which is {money(total)}.",
    )


@question_template("Y4-T59", "Y4-ME-4", HARD, story=True)
def change_from_several(rng: Random) -> Draft | None:
    """Find the change after several things at one price."""
    name, things = rng.choice(NAMES), rng.choice(SMALL_GOODS)
    count, price, paid = rng.randint(3, 8), rng.randrange(35, 180, 5), rng.choice((500, 1000))
    key, spent = paid - count * price, count * price
    if not 111 < key < 700 or spent < 100 or price % 100 == 0 or key % 100 == 0:
        return None
    return Draft(
        stem=f"{name} buys {count} {things} at {money(price)} each and pays {money(paid)}.\n"
        f"How much change does {name} get?",
        key=amount(key),
        distractors=(
            *product_only.choices(amount, count, price),
            *change_one_pound_over.choices(amount, paid, spent),
            *difference_only.choices(amount, paid, price),
            *(ten_less.choices(amount, key, price) if key > price + 100 else ()),
            *ten_less.choices(amount, key, 10),
            *ten_more.choices(amount, key, 10),
        ),
        expression=f"{paid} - {count} * {price}",
        method=f"In pence: {count} {TIMES} {price} = {spent}, {numeral(paid)} {MINUS} {spent} = {key}, "
        f"so {money(key)}.",
    )
