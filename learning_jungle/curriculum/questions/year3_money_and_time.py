"""Year 3, money in pounds and pence, clocks to the minute, and durations."""

from __future__ import annotations

from random import Random

from learning_jungle.curriculum.misconceptions.column_methods import forgotten_first_carry, forgotten_second_carry
from learning_jungle.curriculum.misconceptions.glossary import COMBINED_SLIP
from learning_jungle.curriculum.misconceptions.measures import change_one_pound_over
from learning_jungle.curriculum.misconceptions.multiplication import added_not_multiplied, fact_after, fact_before
from learning_jungle.curriculum.misconceptions.slips import ten_less, ten_more
from learning_jungle.curriculum.misconceptions.time import (
    afternoon_ten_off,
    duration_in_hundreds,
    hour_not_exchanged,
    hours_as_hundred_minutes,
    minutes_smaller_from_larger,
    next_hour_read,
    past_for_to,
)
from learning_jungle.curriculum.pictures.kinds import clock, coins
from learning_jungle.curriculum.questions.template import Draft, question_template
from learning_jungle.curriculum.taught.strands import EASY, HARD, MEDIUM
from learning_jungle.curriculum.wording.measures import clock_time, half_day_time, pounds_and_pence
from learning_jungle.curriculum.wording.names import NAMES
from learning_jungle.curriculum.wording.numerals import MINUS, TIMES
from learning_jungle.curriculum.wording.options import Choice, whole

GOODS = ("book", "ball", "kite", "torch", "puzzle", "plant", "scarf", "game")
#: What lasts, the hours of the afternoon or evening at which it may start, and its shortest and longest minutes.
LASTING = (
    ("film", range(1, 8), 70, 115), ("match", range(1, 6), 70, 110), ("party", range(1, 6), 70, 115),
    ("walk", range(1, 5), 25, 115), ("concert", range(3, 8), 50, 115), ("swimming lesson", range(3, 7), 25, 55),
    ("football practice", range(3, 7), 40, 90),
)  # fmt: skip
#: How many of the smaller unit make one of the larger, and a wrong size that is often used.
TIME_FACTS = (("seconds", "minutes", 60, 100), ("minutes", "hours", 60, 100), ("hours", "days", 24, 12))


def _in_pence(pence: int) -> Choice:
    return pounds_and_pence(pence // 100, pence % 100)


def _whole_pounds_and_pence(choices: tuple[Choice, ...]) -> list[Choice]:
    """Keep the amounts that have both pounds and pence, so that all options look alike."""
    return [choice for choice in choices if choice.value > 100 and choice.value % 100]


@question_template("Y3-T15", "Y3-ME-3", HARD, story=True)
def change_from_five_pounds(rng: Random) -> Draft | None:
    """Find the change from £5 or £10 where pence must be exchanged."""
    paid, pounds, pence = rng.choice((5, 10)), rng.randint(1, 3), rng.randrange(15, 90, 5)
    thing, name = rng.choice(GOODS), rng.choice(NAMES)
    if pence == 50:
        return None
    cost = 100 * pounds + pence
    key = 100 * paid - cost
    return Draft(
        stem=f"A {thing} costs £{pounds} and {pence}p. {name} pays £{paid}.\nHow much change does {name} get?",
        key=_in_pence(key),
        distractors=_whole_pounds_and_pence(
            (
                *change_one_pound_over.choices(_in_pence, 100 * paid, cost),
                pounds_and_pence(paid - pounds, pence).because("smaller-from-larger"),
                *ten_more.choices(_in_pence, key),
                *ten_less.choices(_in_pence, key),
                *ten_less.choices(_in_pence, key, 100),
            )
        ),
        expression=f"{100 * paid} - {cost}",
        method=f"Count up: {100 - pence}p more makes £{pounds + 1}, and £{paid - pounds - 1} more makes £{paid}. "
        f"The change is £{paid - pounds - 1} and {100 - pence}p.",
    )


@question_template("Y3-T50", "Y3-ME-3", EASY)
def count_the_money(rng: Random) -> Draft | None:
    """Add coins of pounds and pence."""
    large = [rng.choice((100, 200)) for _ in range(rng.randint(1, 3))]
    small = [rng.choice((50, 20, 10, 5, 2)) for _ in range(rng.randint(2, 4))]
    pounds, pence = sum(large) // 100, sum(small)
    if pence >= 100 or 200 not in large:
        return None
    return Draft(
        stem="How much money is there?",
        key=pounds_and_pence(pounds, pence),
        distractors=(
            pounds_and_pence(len(large), pence).because("count-coins-not-value"),
            pounds_and_pence(pounds, len(small)).because("count-coins-not-value"),
            pounds_and_pence(pounds, pence - min(small)).because("near-miss"),
            *ten_more.choices(_in_pence, 100 * pounds + pence),
            *ten_more.choices(_in_pence, 100 * pounds + pence, 100),
        ),
        picture=coins([*sorted(large, reverse=True), *sorted(small, reverse=True)]),
        method=f"Pounds first: £{pounds}. Then pence, the largest first: "
        f"{' + '.join(str(value) for value in sorted(small, reverse=True))} = {pence}.",
    )


@question_template("Y3-T51", "Y3-ME-3", MEDIUM, story=True)
def two_prices_together(rng: Random) -> Draft | None:
    """Add two prices whose pence make more than a pound."""
    first, second = rng.sample(GOODS, 2)
    a, b = (100 * rng.randint(1, 6) + rng.randrange(15, 100, 5) for _ in range(2))
    total, pence = a + b, a % 100 + b % 100
    if pence <= 100 or total % 100 < 15 or total % 100 > 85:
        return None
    return Draft(
        stem=f"A {first} costs £{a // 100} and {a % 100}p. A {second} costs £{b // 100} and {b % 100}p.\n"
        "How much do they cost altogether?",
        key=_in_pence(total),
        distractors=_whole_pounds_and_pence(
            (
                *forgotten_second_carry.choices(_in_pence, a, b),
                *forgotten_first_carry.choices(_in_pence, a, b),
                *rng.choice((ten_more, ten_less)).choices(_in_pence, total),
                *(ten_more.choices(_in_pence, total, 100) if rng.random() < 0.6 else ()),
            )
        ),
        expression=f"{a} + {b}",
        method=f"Pence: {a % 100} + {b % 100} = {pence}, which is £1 and {pence - 100}p. "
        f"Pounds: {a // 100} + {b // 100} + 1 = {total // 100}.",
    )


@question_template("Y3-T16", "Y3-ME-5", HARD, story=True)
def how_long_it_lasts(rng: Random) -> Draft | None:
    """Find a duration in minutes across the hour."""
    thing, starts, shortest, longest = rng.choice(LASTING)
    hour, minute, key = rng.choice(starts), rng.randrange(5, 60, 5), rng.randrange(shortest, longest + 1, 5)
    end_hour, end_minute = hour + (minute + key) // 60, (minute + key) % 60
    if end_minute >= minute or end_minute == 0 or minute - end_minute == 30 or end_hour > 11:
        return None
    before, after = 60 - minute, key - 60 + minute
    clocks = hour, minute, end_hour, end_minute
    return Draft(
        stem=f"A {thing} starts at {hour}:{minute:02d} p.m. and ends at {end_hour}:{end_minute:02d} p.m.\n"
        "How many minutes does it last?",
        key=whole(key),
        distractors=(
            *duration_in_hundreds.choices(whole, *clocks),
            *minutes_smaller_from_larger.choices(whole, *clocks),
            *rng.choice(((), hour_not_exchanged.choices(whole, *clocks))),
            *ten_less.choices(whole, key),
            *ten_less.choices(whole, key, 5),
            *ten_less.choices(whole, key, 15),
        ),
        method=f"Up to {hour + 1} o'clock: {before} minutes. Then {after} more: {before} + {after} = {key}.",
    )


@question_template("Y3-T46", "Y3-ME-5", EASY)
def units_of_time(rng: Random) -> Draft | None:
    """Turn whole minutes, hours or days into the next smaller unit."""
    small, large, size, wrong = rng.choice(TIME_FACTS)
    n = rng.randint(2, 4) if large == "days" else rng.randint(2, 6)
    return Draft(
        stem=f"How many {small} are in {n} {large}?",
        key=whole(n * size),
        distractors=(
            *(hours_as_hundred_minutes.choices(whole, n) if wrong == 100 else ()),
            *(() if wrong == 100 else (whole(n * wrong).because("unit-conversion-wrong"),)),
            *added_not_multiplied.choices(whole, n, size),
            *fact_after.choices(whole, n, size),
            *fact_before.choices(whole, n, size),
            *ten_more.choices(whole, n * size),
        ),
        expression=f"{n} * {size}",
        method=f"One {large[:-1]} has {size} {small}: {n} {TIMES} {size} = {n * size}.",
    )


@question_template("Y3-T47", "Y3-ME-4", MEDIUM)
def clock_to_the_minute(rng: Random) -> Draft | None:
    """Read a clock, at times with Roman numerals, to the nearest minute."""
    hour, minute = rng.randint(1, 12), rng.randint(16, 54)
    if minute % 5 == 0 or minute // 5 == hour or 27 <= minute <= 33:
        return None
    after = hour % 12 + 1
    slip = rng.choice((-5, 5))
    return Draft(
        stem="What time does the clock show?",
        key=clock_time(hour, minute),
        distractors=(
            *next_hour_read.choices(clock_time, hour, minute),
            *past_for_to.choices(clock_time, hour, minute),
            clock_time(hour, 60 - minute).because("clock-misread"),
            clock_time(hour, minute + slip).because("scale-misread"),
            clock_time(after, minute + slip).because(COMBINED_SLIP),
        ),
        picture=clock(hour, minute, roman=rng.random() < 0.3, minute_ticks=True),
        method=f"The short hand has passed {hour}. The long hand has passed {minute // 5}, which is "
        f"{minute // 5 * 5} minutes, and {minute % 5} more: {minute}.",
    )


@question_template("Y3-T48", "Y3-ME-4", MEDIUM)
def same_time_on_another_clock(rng: Random) -> Draft | None:
    """Match a 24-hour time with a time that uses a.m. and p.m."""
    hour, minute = rng.randint(1, 9), rng.randint(1, 59)
    ten_off = afternoon_ten_off(hour + 12, minute)
    wrong_hour = ten_off[0] if isinstance(ten_off, tuple) else hour

    def in_half(h: int, half: str) -> Choice:
        return half_day_time(h, minute, half)

    same = in_half(hour, "a.m.").because("near-miss")
    both = in_half(int(wrong_hour), "a.m.").because(COMBINED_SLIP)
    late = in_half(hour + 1, "p.m.").because("near-miss")
    early = in_half(hour - 1, "p.m.").because("near-miss") if hour > 1 else late
    return Draft(
        stem=f"Which time is the same as {hour + 12}:{minute:02d}?",
        key=in_half(hour, "p.m."),
        distractors=(
            in_half(int(wrong_hour), "p.m.").because("time-base-ten"),
            *rng.choice(((same, both), (same, both), (early, same), (late, both), (late, early), (late, early))),
        ),
        method=f"After noon, subtract 12 from the hours: {hour + 12} {MINUS} 12 = {hour}, so it is "
        f"{in_half(hour, 'p.m.').text}",
    )
