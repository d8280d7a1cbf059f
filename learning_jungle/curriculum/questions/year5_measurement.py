"""Year 5, measurement: changing units, reading scales, money and time."""

from __future__ import annotations

from fractions import Fraction
from random import Random
from typing import Final

from learning_jungle.curriculum.misconceptions.decimals import zero_behind_point_left_out
from learning_jungle.curriculum.misconceptions.fractions import one_part_only, rest_of_the_amount
from learning_jungle.curriculum.misconceptions.measures import (
    change_one_pound_over,
    converted_one_power_over,
    converted_one_power_short,
    divided_one_power_over,
    divided_one_power_short,
    scale_step_as_ten,
)
from learning_jungle.curriculum.misconceptions.multiplication import added_not_multiplied
from learning_jungle.curriculum.misconceptions.slips import ten_less, ten_more
from learning_jungle.curriculum.misconceptions.time import hours_as_hundred_minutes
from learning_jungle.curriculum.misconceptions.word_problems import difference_only, one_amount_left_out, product_only
from learning_jungle.curriculum.pictures.kinds import scale
from learning_jungle.curriculum.questions.template import Draft, question_template
from learning_jungle.curriculum.taught.strands import EASY, HARD, MEDIUM
from learning_jungle.curriculum.wording.names import NAMES
from learning_jungle.curriculum.wording.numerals import DIVIDED_BY, MINUS, TIMES, decimal_numeral, money, numeral
from learning_jungle.curriculum.wording.options import Choice, amount, decimal, whole
from learning_jungle.curriculum.wording.spoken_numbers import fraction_in_words

UNITS: Final = (("grams", "kg", "g"), ("metres", "km", "m"), ("millilitres", "litres", "ml"))
IMPERIAL: Final = (
    ("1 inch is about 2.5 cm.", "About how many centimetres are {n} inches?", Fraction(5, 2), "cm"),
    ("1 pound is about 450 g.", "About how many grams are {n} pounds?", Fraction(450), "g"),
    ("1 pint is about 570 ml.", "About how many millilitres are {n} pints?", Fraction(570), "ml"),
)
UNIT_NAMES: Final = {"kg": "kilograms", "km": "kilometres", "litres": "litres"}
SPOKEN_UNITS: Final = {"g": "kilogram", "m": "kilometre", "ml": "litre"}
TENTH: Final = Fraction(1, 10)
SHOPPING: Final = (("pens", 45, 95), ("apples", 35, 85), ("stickers", 25, 75), ("rulers", 55, 95))


@question_template("Y5-T18", "Y5-ME-1", MEDIUM, criteria=("5NPV-5",))
def large_unit_to_small(rng: Random) -> Draft | None:
    """Convert kilograms, kilometres or litres with one decimal place to the small unit."""
    i, t = rng.randint(2, 9), rng.randint(1, 9)
    small, large, short = rng.choice(UNITS)
    key = 1_000 * i + 100 * t
    if i == t:
        return None

    def measure(number: int) -> Choice:
        return whole(number, short)

    return Draft(
        stem=f"How many {small} are in {i}.{t} {large}?",
        key=measure(key),
        distractors=(
            measure(1_000 * i + t).because("decimal-point-separator"),
            *converted_one_power_short.choices(measure, Fraction(10 * i + t, 10), 1_000),
            *converted_one_power_over.choices(measure, Fraction(10 * i + t, 10), 1_000),
            measure(1_000 * i + 10 * t).because("column-mixup"),
            measure(100 * i + t).because("combined-slip"),
            measure(10_000 * i + 100 * t).because("zero-placeholder"),
        ),
        expression=f"{i}.{t} * 1000",
        method=f"1 {large.removesuffix('s')} is 1,000 {small}: {i}.{t} {TIMES} 1,000 = {numeral(key)}",
        crossed=False,
    )


@question_template("Y5-T85", "Y5-ME-1", MEDIUM, criteria=("5NPV-5",))
def small_unit_to_large(rng: Random) -> Draft | None:
    """Convert grams, metres or millilitres to the large unit, as a decimal."""
    small, large = rng.choice((("g", "kg"), ("m", "km"), ("ml", "litres")))
    large_part, small_part = rng.sample(range(1, 10), 2)
    number = 1_000 * large_part + 10 * small_part
    key = Fraction(number, 1_000)

    def measure(size: Fraction) -> Choice:
        return decimal(size, large)

    wrong_power = rng.choice((divided_one_power_short, divided_one_power_over))
    squeezed = Fraction(10 * large_part + small_part, 10)
    return Draft(
        stem=f"How many {UNIT_NAMES[large]} are in {numeral(number)} {small}?",
        key=measure(key),
        distractors=(
            *zero_behind_point_left_out.choices(measure, key),
            *wrong_power.choices(measure, Fraction(number), 1_000),
            measure(squeezed * (10 if wrong_power is divided_one_power_short else TENTH)).because("combined-slip"),
        ),
        expression=f"{number} / 1000",
        method=f"1,000 {small} make 1 {large.removesuffix('s')}: "
        f"{numeral(number)} {DIVIDED_BY} 1,000 = {decimal_numeral(key)}",
        crossed=False,
    )


@question_template("Y5-T86", "Y5-ME-1", EASY, criteria=("5NPV-5",))
def fraction_of_a_unit(rng: Random) -> Draft | None:
    """Convert a simple fraction of a kilogram, a kilometre or a litre to the small unit."""
    small, large, short = rng.choice(UNITS)
    top, bottom = rng.choice(((3, 4), (2, 5), (2, 5), (3, 5), (4, 5), (3, 10), (3, 10), (7, 10)))
    part = 1_000 // bottom
    key = part * top

    def measure(number: int) -> Choice:
        return whole(number, short)

    return Draft(
        stem=f"How many {small} are in {top}/{bottom} {large.removesuffix('s')}?",
        key=measure(key),
        distractors=(
            *one_part_only.choices(measure, 1_000, top, bottom),
            *rest_of_the_amount.choices(measure, 1_000, top, bottom),
            *rng.choice((converted_one_power_short, converted_one_power_over)).choices(
                measure, Fraction(top, bottom), 1_000
            ),
            measure(int(f"{top}{bottom}0"[:3])).because("decimal-fraction-digits"),
            *(
                measure(key + step * part).because("times-table-neighbour")
                for step in (-1, 1)
                if 0 < key + step * part < 1_000
            ),
        ),
        spoken_stem=f"How many {small} are in {fraction_in_words(str(top), str(bottom))} of a {SPOKEN_UNITS[short]}?",
        expression=f"{top}/{bottom} * 1000",
        method=f"1,000 {DIVIDED_BY} {bottom} = {part}, and {part} {TIMES} {top} = {key}",
    )


@question_template("Y5-T87", "Y5-ME-1", EASY, criteria=("5NPV-4",))
def read_a_kitchen_scale(rng: Random) -> Draft | None:
    """Read a scale with 2, 4, 5 or 10 parts in a kilogram, and say the mass in kilograms."""
    parts = rng.choice((2, 4, 4, 5, 5))
    step, below, marks = 1_000 // parts, rng.randint(1, 4), rng.randint(1, parts - 1)
    key, other = Fraction(below * 1_000 + marks * step, 1_000), rng.choice((-1_000, 1_000))

    def mass(grams: int | Fraction) -> Choice:
        return decimal(Fraction(grams) / 1_000, "kg")

    return Draft(
        stem="The scales are in grams. How many kilograms do they show?",
        key=mass(1_000 * key),
        distractors=(
            *scale_step_as_ten.choices(mass, 1_000 * below, 10 * marks),
            mass(1_000 * key + other).because("scale-misread"),
            mass(1_000 * below + 100 * marks + other).because("combined-slip"),
            mass(1_000 * key + rng.choice((-step, step))).because("scale-misread"),
        ),
        crossed=False,
        picture=scale("weighing", 0, 5_000, step, tuple(range(0, 5_001, 1_000)), int(1_000 * key), "g"),
        method=f"One small step: 1,000 {DIVIDED_BY} {parts} = {step}. {numeral(1_000 * below)} + {marks * step} "
        f"= {numeral(int(1_000 * key))}. In kilograms that is {decimal_numeral(key)}.",
    )


@question_template("Y5-T49", "Y5-ME-1", EASY)
def imperial_to_metric(rng: Random) -> Draft | None:
    """Convert inches, pounds or pints to a rough metric measure."""
    fact, question, size, unit = rng.choice(IMPERIAL)
    n = rng.choice((4, 6, 8, 10, 12)) if unit == "cm" else rng.randint(3, 6)
    key, lots = int(n * size), n // 2 if unit == "cm" else n

    def measure(number: int) -> Choice:
        return whole(number, unit)

    return Draft(
        stem=f"{fact} {question.format(n=n)}",
        key=measure(key),
        distractors=(
            *added_not_multiplied.choices(measure, n, int(size)),
            *ten_less.choices(measure, key, key // lots),
            *ten_more.choices(measure, key, key // lots),
            *product_only.choices(measure, n, int(size) // 100 * 100 or 2),
            *ten_more.choices(measure, key, 10 if unit == "cm" else 100),
            *ten_less.choices(measure, key, 10 if unit == "cm" else 100),
        ),
        expression=f"{n} * {decimal_numeral(size)}",
        method=f"Each is about {decimal_numeral(size)} {unit}: {n} {TIMES} {decimal_numeral(size)} = {numeral(key)}",
    )


@question_template("Y5-T50", "Y5-ME-5", HARD, story=True)
def change_from_a_note(rng: Random) -> Draft | None:
    """Find the change after buying several things of one price."""
    thing, low, high = rng.choice(SHOPPING)
    n, price, note = rng.randint(3, 9), rng.randrange(low, high + 1, 5), rng.choice((5, 10))
    cost, paid = n * price, 100 * note
    change = paid - cost
    if cost >= paid - 100 or cost % 100 == 0 or cost < 100 or change == cost:
        return None
    return Draft(
        stem=f"{rng.choice(NAMES)} buys {n} {thing} at {price}p each and pays with a £{note} note. "
        "How much change is given?",
        key=amount(change),
        distractors=(
            *change_one_pound_over.choices(amount, paid, cost),
            *product_only.choices(amount, n, price),
            *difference_only.choices(amount, paid, price),
            amount(change + price).because("times-table-neighbour"),
            *([amount(change - price).because("times-table-neighbour")] if change > price + 100 else []),
            *([amount(change - 100).because("near-miss")] if change > 200 else []),
        ),
        expression=f"{note} - {n} * {decimal_numeral(Fraction(price, 100))}",
        method=f"Cost: {n} {TIMES} {price} = {cost}, so {money(cost)}. Change in pence: {numeral(paid)} {MINUS} {cost} "
        f"= {numeral(change)}, so {money(change)}.",
    )


@question_template("Y5-T51", "Y5-ME-5", MEDIUM)
def hours_to_minutes(rng: Random) -> Draft | None:
    """Convert hours and minutes to minutes, or minutes and seconds to seconds."""
    large, rest = rng.randint(2, 6), rng.randrange(5, 56, 5)
    big, small = rng.choice((("hours", "minutes"), ("minutes", "seconds")))
    key = 60 * large + rest

    def duration(number: int) -> Choice:
        return whole(number, small)

    return Draft(
        stem=f"How many {small} are in {large} {big} and {rest} {small}?",
        key=duration(key),
        distractors=(
            *hours_as_hundred_minutes.choices(duration, large, rest),
            *one_amount_left_out.choices(duration, 60 * large),
            *one_amount_left_out.choices(duration, 60, rest),
            duration(key + 60).because("times-table-neighbour"),
            *ten_less.choices(duration, key),
        ),
        expression=f"{large} * 60 + {rest}",
        method=f"{large} {TIMES} 60 = {60 * large}, and {60 * large} + {rest} = {key}",
    )
