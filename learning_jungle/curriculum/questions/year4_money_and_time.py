"""Year 4, money with decimals, and times on the 12-hour and 24-hour clock."""

from __future__ import annotations

from fractions import Fraction
from random import Random

from learning_jungle.curriculum.pictures.kinds import clock
from learning_jungle.curriculum.questions.template import Draft, question_template
from learning_jungle.curriculum.taught.strands import HARD, MEDIUM
from learning_jungle.curriculum.wording.names import NAMES
from learning_jungle.curriculum.wording.numerals import money
from learning_jungle.curriculum.wording.options import Choice, amount

GOODS = ("book", "ball", "kite", "torch", "puzzle", "plant", "scarf", "game", "mug", "hat")
DOZENS = ("rolls", "pens", "apples", "cards", "stickers", "bananas")


def _day_time(minutes: int) -> Choice:
    """Print minutes after midnight as 24-hour time."""
    return Choice(f"{minutes // 60:02d}:{minutes % 60:02d}", Fraction(minutes))


def _half_day_time(minutes: int) -> Choice:
    """Print minutes after midnight as 12-hour time."""
    hour = (minutes // 60 - 1) % 12 + 1
    return Choice(f"{hour}:{minutes % 60:02d} {'a.m.' if minutes < 720 else 'p.m.'}", Fraction(minutes))


@question_template("Y4-T17", "Y4-ME-5", MEDIUM)
def to_the_24_hour_clock(rng: Random) -> Draft | None:
    """Write a time after noon as 24-hour time."""
    hour, minute = rng.randint(1, 9), rng.randint(1, 59)
    key = 60 * (hour + 12) + minute
    return Draft(
        stem=f"Write {hour}:{minute:02d} p.m. as 24-hour time.",
        key=_day_time(key),
        distractors=(
            _day_time(60 * hour + minute).because("clock-misread"),
            _day_time(key - 120).because("time-base-ten"),
            _day_time(key + 60).because("near-miss"),
            _day_time(key - 60).because("near-miss"),
            _day_time(key + 120).because("near-miss"),
        ),
    )


@question_template("Y4-T55", "Y4-ME-5", MEDIUM)
def clock_face_after_noon(rng: Random) -> Draft | None:
    """Read a clock face in the afternoon or evening as 24-hour time."""
    hour, minute = rng.randint(1, 9), rng.randint(1, 58)
    if minute in (30, 29, 31) or minute // 5 == hour:
        return None
    key = 60 * (hour + 12) + minute
    return Draft(
        stem=f"It is {'the afternoon' if hour < 6 else 'the evening'}.\nWhat is the time on the 24-hour clock?",
        key=_day_time(key),
        distractors=(
            _day_time(60 * hour + minute).because("partial-step"),
            _day_time(key - 120).because("time-base-ten"),
            _day_time(60 * (hour + 12) + 60 - minute).because("clock-misread"),
            _day_time(key + (60 if minute > 30 else -60)).because("clock-misread"),
            _day_time(key + 60).because("near-miss"),
        ),
        picture=clock(hour, minute, minute_ticks=True),
    )


@question_template("Y4-T56", "Y4-ME-5", HARD)
def later_on_the_12_hour_clock(rng: Random) -> Draft | None:
    """Find a later time across noon or the hour and write it with a.m. or p.m."""
    start = rng.randrange(600, 1140, 5)
    lasts = rng.randrange(25, 100, 5)
    end = start + lasts
    if start % 60 + lasts % 60 <= 60 or end % 60 == 0 or end // 60 == 12 or lasts == 60:
        return None
    return Draft(
        stem=f"A show starts at {_day_time(start).text} and lasts {lasts} minutes.\nWhen does it end?",
        key=_half_day_time(end),
        distractors=(
            _half_day_time(end - 60).because("boundary-bridge"),
            _half_day_time(end + 60).because("near-miss"),
            _half_day_time(end + 120 if end >= 780 else end - 120).because("time-base-ten"),
            *([_half_day_time(end - 40).because("time-base-ten")] if start % 60 + lasts >= 100 else []),
            _half_day_time(end - 10).because("near-miss"),
            _half_day_time(end + 10).because("near-miss"),
            _half_day_time(start).because("partial-step"),
        ),
    )


@question_template("Y4-T57", "Y4-ME-4", MEDIUM, story=True)
def change_from_a_note(rng: Random) -> Draft | None:
    """Find the change from a note."""
    name, thing = rng.choice(NAMES), rng.choice(GOODS)
    paid, price = rng.choice((500, 1000, 2000)), rng.randint(115, 1985)
    key = paid - price
    if not 111 < key < 1700 or price % 100 in (0, 50) or price % 10 == 0 or price < paid // 10:
        return None
    return Draft(
        stem=f"A {thing} costs {money(price)}. {name} pays {money(paid)}.\nHow much change does {name} get?",
        key=amount(key),
        distractors=(
            amount(key + 100).because("forget-regroup"),
            amount(key + 10).because("forget-regroup"),
            amount(key - 10).because("near-miss"),
            amount(key + 110).because("forget-regroup"),
            *([amount(key - 100).because("near-miss")] if key > 200 else []),
            amount(price).because("partial-step"),
        ),
        expression=f"{paid} - {price}",
    )


@question_template("Y4-T58", "Y4-ME-4", MEDIUM, story=True)
def two_prices_together(rng: Random) -> Draft | None:
    """Add two prices with pounds and pence."""
    first, second = rng.sample(GOODS, 2)
    a, b = rng.randint(135, 999), rng.randint(125, 999)
    total = a + b
    if a % 100 + b % 100 <= 100 or total % 100 == 0 or a == b or abs(a - b) < 100 or (a % 10) * (b % 10) == 0:
        return None
    return Draft(
        stem=f"A {first} costs {money(a)}. A {second} costs {money(b)}.\nHow much do they cost altogether?",
        key=amount(total),
        distractors=(
            amount(total - 100).because("forget-regroup"),
            amount(abs(a - b)).because("operation-swap"),
            amount(total + 100).because("near-miss"),
            amount(total + 10).because("near-miss"),
            amount(total - 10).because("forget-regroup"),
        ),
        expression=f"{a} + {b}",
    )


@question_template("Y4-T59", "Y4-ME-4", HARD, story=True)
def change_from_several(rng: Random) -> Draft | None:
    """Find the change after several things at one price."""
    name, things = rng.choice(NAMES), rng.choice(DOZENS)
    count, price, paid = rng.randint(3, 8), rng.randrange(15, 180, 5), rng.choice((500, 1000))
    key = paid - count * price
    if not 111 < key < 700 or count * price < 100 or price % 100 == 0 or key % 100 == 0:
        return None
    return Draft(
        stem=f"{name} buys {count} {things} at {money(price)} each and pays {money(paid)}.\n"
        f"How much change does {name} get?",
        key=amount(key),
        distractors=(
            amount(count * price).because("partial-step"),
            amount(paid - price).because("partial-step"),
            amount(key + 100).because("forget-regroup"),
            amount(key + price).because("times-table-neighbour"),
            *([amount(key - price).because("times-table-neighbour")] if key > price + 100 else []),
            amount(key - 10).because("near-miss"),
        ),
        expression=f"{paid} - {count} * {price}",
    )
