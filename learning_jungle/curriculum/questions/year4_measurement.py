"""Year 4, measurement: units of length, mass, volume and time, and reading a scale."""

from __future__ import annotations

from fractions import Fraction
from functools import partial
from random import Random

from learning_jungle.curriculum.misconceptions.measures import (
    converted_one_power_over,
    converted_one_power_short,
    converted_with_wrong_number,
    decimal_part_as_small_units,
    divided_one_power_short,
    scale_step_as_hundred,
    scale_step_as_ten,
    units_mixed,
)
from learning_jungle.curriculum.misconceptions.multiplication import added_not_multiplied, fact_after, fact_before
from learning_jungle.curriculum.misconceptions.slips import ten_less, ten_more, two_slips
from learning_jungle.curriculum.misconceptions.time import hours_as_hundred_minutes
from learning_jungle.curriculum.pictures.kinds import scale
from learning_jungle.curriculum.questions.template import Draft, question_template
from learning_jungle.curriculum.taught.strands import EASY, HARD, MEDIUM
from learning_jungle.curriculum.wording.numerals import DIVIDED_BY, TIMES, numeral
from learning_jungle.curriculum.wording.options import decimal, whole

#: The larger unit, the smaller, and how many of it make one.
UNITS = (("km", "m", 1000), ("m", "cm", 100), ("cm", "mm", 10), ("kg", "g", 1000), ("litres", "ml", 1000))
#: How a sentence names a unit.
IN_WORDS = {
    "km": "kilometres", "m": "metres", "cm": "centimetres", "mm": "millimetres", "kg": "kilograms", "g": "grams",
    "litres": "litres", "ml": "millilitres",
}  # fmt: skip
#: The larger unit, the smaller, how many make one, and another number that comes to mind.
TIME_UNITS = (
    ("minutes", "seconds", 60, 100),
    ("hours", "minutes", 60, 100),
    ("weeks", "days", 7, 5),
    ("years", "months", 12, 10),
)


@question_template("Y4-T49", "Y4-ME-1", EASY)
def whole_units(rng: Random) -> Draft | None:
    """Turn a whole number of larger units into smaller ones."""
    large, small, size = rng.choice(UNITS)
    n = rng.randint(2, 9)
    near = n + rng.choice((-1, 1))
    shown = partial(whole, unit=small)
    power = converted_one_power_over if size == 10 else converted_one_power_short
    return Draft(
        stem=f"How many {IN_WORDS[small]} are in {n} {large}?",
        key=shown(n * size),
        distractors=(
            *power.choices(shown, n, size),
            *converted_one_power_over.choices(shown, n, size),
            shown(near * size).because("near-miss"),
            *(shown(near * size * power).because("combined-slip") for power in (Fraction(1, 10), 10) if near > 1),
            *units_mixed.choices(shown, n, size),
        ),
        expression=f"{n} * {size}",
        method=f"1 {large.removesuffix('s')} is {numeral(size)} {small}: "
        f"{n} {TIMES} {numeral(size)} = {numeral(n * size)}",
        crossed=False,
    )


@question_template("Y4-T50", "Y4-ME-1", HARD)
def decimal_units(rng: Random) -> Draft | None:
    """Turn a decimal number of larger units into smaller ones."""
    large, small, size = rng.choice([unit for unit in UNITS if unit[2] > 10])
    ones, hundredths = rng.randint(2, 9), rng.choice(range(20, 100, 10) if size == 100 else (25, 50, 75))
    amount = Fraction(100 * ones + hundredths, 100)
    printed, key = decimal(amount).text, int(amount * size)
    behind = int(printed.partition(".")[2])
    shown = partial(whole, unit=small)
    separate = ones * size + behind
    near = rng.choice((-size, size))
    slip = shown(key + near).because("near-miss")
    both = two_slips(shown, separate + near)
    power = rng.choice((converted_one_power_short, converted_one_power_over)).choices(shown, amount, size)
    return Draft(
        stem=f"How many {IN_WORDS[small]} are in {printed} {large}?",
        key=shown(key),
        distractors=(
            *decimal_part_as_small_units.choices(shown, ones, behind, size),
            *rng.choice(
                (
                    (slip, *both),
                    (*power, slip),
                    *[(*power, *both)] * 3,
                )
            ),
        ),
        crossed=False,
        expression=f"{printed} * {size}",
        method=f"{ones} {TIMES} {numeral(size)} = {numeral(ones * size)}, and 0.{behind} of {numeral(size)} is "
        f"{size * hundredths // 100}: {numeral(ones * size)} + {size * hundredths // 100} = {numeral(key)}",
    )


@question_template("Y4-T105", "Y4-ME-1", MEDIUM)
def decimal_units_back(rng: Random) -> Draft | None:
    """Turn a number of smaller units into a decimal number of larger ones."""
    large, small, size = rng.choice(UNITS)
    ones, hundredths = rng.randint(2, 9), 50 if size == 10 else rng.choice((25, 50, 75))
    key = Fraction(100 * ones + hundredths, 100)
    n = int(key * size)
    shown = partial(decimal, unit=large)
    return Draft(
        stem=f"How many {IN_WORDS[large]} are in {numeral(n)} {small}?",
        key=shown(key),
        distractors=(
            *divided_one_power_short.choices(shown, Fraction(n), size),
            *ten_more.choices(shown, key, 1),
            *ten_less.choices(shown, key, 1),
            *ten_less.choices(shown, key, Fraction(1, 4) if size > 10 else Fraction(1, 10)),
        ),
        expression=f"{n} / {size}",
        method=f"{numeral(size)} {small} make 1 {large.removesuffix('s')}: {numeral(n)} {DIVIDED_BY} {numeral(size)} = "
        f"{decimal(key).text}",
    )


@question_template("Y4-T51", "Y4-ME-1", EASY)
def units_of_time(rng: Random) -> Draft | None:
    """Turn whole weeks, years, hours or minutes into smaller units."""
    large, small, size, wrong = rng.choice(TIME_UNITS)
    n = rng.randint(3, 9)
    target = (
        hours_as_hundred_minutes.choices(whole, n)
        if wrong == 100
        else converted_with_wrong_number.choices(whole, n, wrong)
    )
    return Draft(
        stem=f"How many {small} are in {n} {large}?",
        key=whole(n * size),
        distractors=(
            *target,
            *added_not_multiplied.choices(whole, n, size),
            *fact_before.choices(whole, n, size),
            *fact_after.choices(whole, n, size),
            *ten_more.choices(whole, n * size),
            *ten_less.choices(whole, n * size),
        ),
        expression=f"{n} * {size}",
        method=f"1 {large.removesuffix('s')} is {size} {small}: {n} {TIMES} {size} = {n * size}",
    )


@question_template("Y4-T83", "Y4-ME-1", MEDIUM, criteria=("4NPV-4",))
def read_a_weighing_scale(rng: Random) -> Draft | None:
    """Read a scale on which each kilogram, as 1,000 g, is cut into 4, 5 or 10 equal parts."""
    parts = rng.choice((4, 4, 5, 5, 10))
    step = 1000 // parts
    marks = rng.choice([count for count in range(1, 2 * parts) if count != parts])
    key, label, up = step * marks, step * marks // 1000 * 1000, marks % parts
    shown = partial(whole, unit="g")
    wrong = scale_step_as_ten if parts == 10 else scale_step_as_hundred
    others = [label + up * size for size in (50, 200, 250, 500) if size != step and up * size < 1000]
    return Draft(
        stem="What mass do the scales show?",
        key=shown(key),
        distractors=(
            *wrong.choices(shown, label, up),
            *(shown(other).because("scale-misread") for other in others[:2]),
            *((shown(key + step).because("near-miss"),) if key + step < 2000 else ()),
            *ten_less.choices(shown, key, step),
            *((shown(key + 2 * step).because("near-miss"),) if key + 2 * step < 2000 else ()),
        ),
        picture=scale("weighing", 0, 2000, step, (0, 1000, 2000), key, "g"),
        method=f"1,000 ÷ {parts} = {step}, so each mark is {step} g: "
        f"{numeral(label)} + {up} {TIMES} {step} = {numeral(key)}",
        crossed=False,
    )
