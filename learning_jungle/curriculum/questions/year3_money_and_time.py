"""Year 3, money in pounds and pence, clocks to the minute, and durations."""

from __future__ import annotations

from fractions import Fraction
from random import Random

from learning_jungle.curriculum.pictures.kinds import clock, coins
from learning_jungle.curriculum.questions.template import Draft, question_template
from learning_jungle.curriculum.taught.strands import EASY, HARD, MEDIUM
from learning_jungle.curriculum.wording.names import NAMES
from learning_jungle.curriculum.wording.options import Choice, whole

GOODS = ("book", "ball", "kite", "torch", "puzzle", "plant", "scarf", "game")
LASTING = ("film", "match", "party", "walk", "swim", "show", "lesson", "concert")
#: How many of the smaller unit make one of the larger, and the wrong sizes that are often used.
TIME_FACTS = (
    ("seconds", "minutes", 60, (100, 24)),
    ("minutes", "hours", 60, (100, 24)),
    ("hours", "days", 24, (60, 12)),
)


def _pounds_and_pence(pence: int) -> Choice:
    return Choice(f"£{pence // 100} and {pence % 100}p", Fraction(pence))


def _whole_pounds_and_pence(choices: tuple[Choice, ...]) -> list[Choice]:
    """Keep the amounts that have both pounds and pence, so that all options look alike."""
    return [choice for choice in choices if choice.value > 100 and choice.value % 100]


def _clock_time(hour: int, minute: int) -> Choice:
    return Choice(f"{hour}:{minute:02d}", Fraction(60 * hour + minute))


def _half_day_time(hour: int, minute: int, half: str) -> Choice:
    past_noon = 12 if half == "p.m." else 0
    return Choice(f"{hour}:{minute:02d} {half}", Fraction(60 * (hour + past_noon) + minute))


@question_template("Y3-T15", "Y3-ME-3", HARD, story=True)
def change_from_five_pounds(rng: Random) -> Draft | None:
    """Find the change from £5 or £10 where pence must be exchanged."""
    paid, pounds, pence = rng.choice((5, 10)), rng.randint(1, 3), rng.randrange(15, 90, 5)
    thing, name = rng.choice(GOODS), rng.choice(NAMES)
    if pence == 50:
        return None
    key = 100 * paid - 100 * pounds - pence
    return Draft(
        stem=f"A {thing} costs £{pounds} and {pence}p. {name} pays £{paid}.\nHow much change does {name} get?",
        key=_pounds_and_pence(key),
        distractors=_whole_pounds_and_pence(
            (
                _pounds_and_pence(key + 100).because("forget-regroup"),
                _pounds_and_pence(100 * (paid - pounds) + pence).because("smaller-from-larger"),
                _pounds_and_pence(key + 10).because("near-miss"),
                _pounds_and_pence(key - 10).because("near-miss"),
                _pounds_and_pence(key - 100).because("near-miss"),
                _pounds_and_pence(100 * pounds + pence).because("partial-step"),
            )
        ),
        expression=f"{100 * paid} - {100 * pounds + pence}",
    )


@question_template("Y3-T50", "Y3-ME-3", EASY)
def count_the_money(rng: Random) -> Draft | None:
    """Add coins of pounds and pence."""
    large = [rng.choice((100, 200)) for _ in range(rng.randint(1, 3))]
    small = [rng.choice((50, 20, 10, 5, 2)) for _ in range(rng.randint(2, 4))]
    total = sum(large) + sum(small)
    if sum(small) >= 100 or 200 not in large:
        return None
    return Draft(
        stem="How much money is there?",
        key=_pounds_and_pence(total),
        distractors=_whole_pounds_and_pence(
            (
                _pounds_and_pence(100 * len(large) + sum(small)).because("count-coins-not-value"),
                _pounds_and_pence(sum(large) + len(small)).because("count-coins-not-value"),
                _pounds_and_pence(total - small[-1]).because("partial-step"),
                _pounds_and_pence(total + small[-1]).because("count-skip-double"),
                _pounds_and_pence(total + 100).because("near-miss"),
                _pounds_and_pence(total - 100).because("near-miss"),
            )
        ),
        picture=coins([*sorted(large, reverse=True), *sorted(small, reverse=True)]),
    )


@question_template("Y3-T51", "Y3-ME-3", MEDIUM, story=True)
def two_prices_together(rng: Random) -> Draft | None:
    """Add two prices whose pence make more than a pound."""
    first, second = rng.sample(GOODS, 2)
    a, b = (100 * rng.randint(1, 6) + rng.randrange(15, 100, 5) for _ in range(2))
    total = a + b
    if a % 100 + b % 100 <= 100 or total % 100 < 10:
        return None
    return Draft(
        stem=f"A {first} costs £{a // 100} and {a % 100}p. A {second} costs £{b // 100} and {b % 100}p.\n"
        "How much do they cost altogether?",
        key=_pounds_and_pence(total),
        distractors=_whole_pounds_and_pence(
            (
                _pounds_and_pence(total - 100).because("forget-regroup"),
                _pounds_and_pence(total + 100).because("near-miss"),
                _pounds_and_pence(total - 10).because("forget-regroup"),
                _pounds_and_pence(total + 10).because("near-miss"),
                _pounds_and_pence(abs(a - b)).because("operation-swap"),
            )
        ),
        expression=f"{a} + {b}",
    )


@question_template("Y3-T16", "Y3-ME-5", HARD, story=True)
def how_long_it_lasts(rng: Random) -> Draft | None:
    """Find a duration in minutes across the hour."""
    hours, short_of = rng.randint(1, 2), rng.randrange(5, 60, 5)
    start_hour, start_minute = rng.randint(1, 8), rng.randrange(short_of, 60, 5)
    key = 60 * hours - short_of
    if short_of in (30, 20 * hours) or start_minute == short_of or key < 15:
        return None
    half = rng.choice(("a.m.", "p.m.")) if start_hour >= 6 and start_hour + hours < 12 else "p.m."
    return Draft(
        stem=f"A {rng.choice(LASTING)} starts at {start_hour}:{start_minute:02d} {half} and ends at "
        f"{start_hour + hours}:{start_minute - short_of:02d} {half}\nHow many minutes does it last?",
        key=whole(key),
        distractors=(
            whole(100 * hours - short_of).because("time-base-ten"),
            whole(60 * hours + short_of).because("smaller-from-larger"),
            whole(key + 60).because("forget-regroup"),
            whole(short_of).because("partial-step"),
            whole(key - 5).because("near-miss"),
            whole(key - 10).because("near-miss"),
        ),
    )


@question_template("Y3-T46", "Y3-ME-5", EASY)
def units_of_time(rng: Random) -> Draft | None:
    """Turn whole minutes, hours or days into the next smaller unit."""
    small, large, size, (wrong, other) = rng.choice(TIME_FACTS)
    n = rng.randint(2, 4) if large == "days" else rng.randint(2, 6)
    return Draft(
        stem=f"How many {small} are in {n} {large}?",
        key=whole(n * size),
        distractors=(
            whole(n * wrong).because("time-base-ten" if wrong == 100 else "unit-conversion-wrong"),
            whole(n * other).because("unit-conversion-wrong"),
            whole(n + size).because("add-not-multiply"),
            whole((n + 1) * size).because("times-table-neighbour"),
            whole((n - 1) * size).because("times-table-neighbour"),
        ),
        expression=f"{n} * {size}",
    )


@question_template("Y3-T47", "Y3-ME-4", MEDIUM)
def clock_to_the_minute(rng: Random) -> Draft | None:
    """Read a clock, at times with Roman numerals, to the nearest minute."""
    hour, minute = rng.randint(1, 12), rng.randint(6, 57)
    if minute % 5 == 0 or minute == 30 or minute // 5 == hour:
        return None
    before, after = (hour - 2) % 12 + 1, hour % 12 + 1
    return Draft(
        stem="What time does the clock show?",
        key=_clock_time(hour, minute),
        distractors=(
            _clock_time(after, minute).because("clock-misread"),
            _clock_time(before, minute).because("clock-misread"),
            _clock_time(hour, 60 - minute).because("clock-misread"),
            _clock_time(minute // 5, 5 * hour % 60 + minute % 5).because("clock-misread"),
            _clock_time(hour, minute - 5).because("scale-misread"),
            _clock_time(hour, (minute + 5) % 60).because("scale-misread"),
        ),
        picture=clock(hour, minute, roman=rng.random() < 0.3, minute_ticks=True),
    )


@question_template("Y3-T48", "Y3-ME-4", MEDIUM)
def same_time_on_another_clock(rng: Random) -> Draft | None:
    """Match a 24-hour time with a time that uses a.m. and p.m."""
    hour, minute = rng.randint(1, 9), rng.randint(1, 59)
    wrong_hour = (hour + 1) % 12 + 1
    return Draft(
        stem=f"Which time is the same as {hour + 12}:{minute:02d}?",
        key=_half_day_time(hour, minute, "p.m."),
        distractors=(
            _half_day_time(hour, minute, "a.m.").because("clock-misread"),
            _half_day_time(wrong_hour, minute, "p.m.").because("time-base-ten"),
            _half_day_time(hour + 1, minute, "p.m.").because("near-miss"),
            _half_day_time(wrong_hour, minute, "a.m.").because("time-base-ten"),
            *([_half_day_time(hour - 1, minute, "p.m.").because("near-miss")] if hour > 1 else []),
        ),
    )
