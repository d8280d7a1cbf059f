"""Year 6, measurement: converting units, and miles and kilometres."""

from __future__ import annotations

from fractions import Fraction
from random import Random
from typing import Final

from learning_jungle.curriculum.misconceptions.decimals import zero_behind_point_left_out
from learning_jungle.curriculum.misconceptions.glossary import NEAR_MISS
from learning_jungle.curriculum.misconceptions.measures import divided_one_power_over, divided_one_power_short
from learning_jungle.curriculum.misconceptions.multiplication import fact_after, fact_before
from learning_jungle.curriculum.misconceptions.ratio_algebra import difference_kept, multiplied_without_dividing
from learning_jungle.curriculum.misconceptions.slips import ten_more, two_slips
from learning_jungle.curriculum.questions.template import Draft, question_template
from learning_jungle.curriculum.taught.strands import EASY
from learning_jungle.curriculum.wording.numerals import DIVIDED_BY, decimal_numeral, numeral
from learning_jungle.curriculum.wording.options import Choice, decimal, whole

UNITS: Final = (("kilograms", "kg", "g"), ("kilometres", "km", "m"), ("litres", "litres", "ml"))


@question_template("Y6-T48", "Y6-ME-1", EASY, criteria=("6AS/MD-3",))
def miles_and_kilometres(rng: Random) -> Draft | None:
    """Convert miles to kilometres or back with the fact given."""
    k = rng.randint(3, 12)
    miles = rng.random() < 0.5
    given, unit, other = (5, "miles", 8) if miles else (8, "km", 5)
    asked, short = ("kilometres", "km") if miles else ("miles", "miles")
    start, key = given * k, other * k

    def distance(number: int) -> Choice:
        return whole(number, short)

    return Draft(
        stem=f"5 miles is about 8 km. About how many {asked} is {start} {unit}?",
        key=distance(key),
        distractors=(
            *difference_kept.choices(distance, given, other, start),
            *fact_after.choices(distance, k, other),
            *fact_before.choices(distance, k, other),
            *(multiplied_without_dividing.choices(distance, start, other) if k < 5 else ()),
            *ten_more.choices(distance, key),
            *ten_more.choices(distance, key, -2),
        ),
        expression=f"{start} / {given} * {other}",
        method=f"How many lots of {given} {unit}? {start} {DIVIDED_BY} {given} = {k}. {k} × {other} = {key}",
    )


@question_template("Y6-T50", "Y6-ME-1", EASY)
def small_unit_to_large(rng: Random) -> Draft | None:
    """Convert grams, metres or millilitres to the large unit, with up to three decimal places."""
    ones, tens = rng.randint(2, 9), rng.randrange(20, 100, 10)
    rest = rng.choice((rng.randint(2, 9), tens, tens, tens, rng.randint(105, 995)))
    large, short, small = rng.choice(UNITS)
    number = 1_000 * ones + rest
    key = Fraction(number, 1_000)
    slip, power = rng.choice(((divided_one_power_short, 10), (divided_one_power_over, Fraction(1, 10))))
    step = rng.choice((1, Fraction(1, 10)))
    near, other = rng.sample((key - step, key + step), 2)
    if rest > 100 and rest % 10 == 0:
        return None

    def converted(value: Fraction) -> Choice:
        return decimal(Fraction(value), short)

    return Draft(
        stem=f"How many {large} are in {numeral(number)} {small}?",
        key=converted(key),
        distractors=(
            *slip.choices(converted, Fraction(number), 1_000),
            *rng.choice(
                (
                    (converted(near).because(NEAR_MISS), *two_slips(converted, near * power)),
                    two_slips(converted, near * power, other * power),
                    (converted(near).because(NEAR_MISS), *two_slips(converted, other * power)),
                )
            ),
            *zero_behind_point_left_out.choices(converted, key),
        ),
        crossed=False,
        expression=f"{number} / 1000",
        method=f"1,000 {small} make 1 {short.removesuffix('s')}: "
        f"{numeral(number)} {DIVIDED_BY} 1,000 = {decimal_numeral(key)}",
    )
