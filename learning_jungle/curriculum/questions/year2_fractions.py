"""Year 2, thirds, quarters, two quarters and three quarters of shapes and quantities."""

from __future__ import annotations

from random import Random
from typing import Final

from learning_jungle.curriculum.misconceptions.fractions import (
    bottom_as_amount,
    bottom_taken_away,
    one_part_only,
    part_to_part,
    rest_of_the_amount,
    rest_of_the_whole,
    shared_by_top,
)
from learning_jungle.curriculum.misconceptions.multiplication import (
    added_not_multiplied,
    fact_after,
    fact_before,
    quotient_one_less,
    quotient_one_more,
)
from learning_jungle.curriculum.misconceptions.slips import one_out, ten_out, two_slips
from learning_jungle.curriculum.pictures.kinds import bar, fraction_bars, fraction_shape, group, objects
from learning_jungle.curriculum.questions.template import Draft, question_template
from learning_jungle.curriculum.taught.strands import EASY, HARD, MEDIUM
from learning_jungle.curriculum.wording.names import FOODS, TREASURES
from learning_jungle.curriculum.wording.number_words import number_in_words
from learning_jungle.curriculum.wording.numerals import BOX
from learning_jungle.curriculum.wording.options import Choice, drawing, fraction, whole

UNIT_FRACTIONS: Final = {2: "One half", 3: "One third", 4: "One quarter"}
PARTS: Final = {2: "two", 3: "three", 4: "four"}


@question_template("Y2-T11", "Y2-FDP-1", HARD)
def three_quarters_of(rng: Random) -> Draft:
    """Find three quarters of a quantity, with a bar of four equal parts."""
    number = 4 * rng.choice((2, 3, 5, 6, 7, 8, 9, 10))
    quarter = number // 4
    return Draft(
        stem=f"What is 3/4 of {number}?",
        key=whole(3 * quarter),
        distractors=(
            *one_part_only.choices(whole, number, 3, 4),
            whole(number // 2).because("near-miss"),
            *bottom_taken_away.choices(whole, number, 3, 4),
            *shared_by_top.choices(whole, number, 3, 4),
            *one_out(whole, 3 * quarter),
            *two_slips(whole, quarter - 1, quarter + 1),
        ),
        crossed=False,
        picture=fraction_bars([bar(4, 3)]),
        expression=f"3/4 * {number}",
        method=f"One quarter: {number} ÷ 4 = {quarter}. Three quarters: 3 × {quarter} = {3 * quarter}.",
    )


@question_template("Y2-T12", "Y2-FDP-1", EASY)
def fraction_shaded(rng: Random) -> Draft:
    """Name the fraction of a shape that is shaded."""
    parts, shaded = rng.choice(((4, 1), (4, 3), (3, 1)))
    places = sorted(rng.sample(range(parts), shaded))
    shape = rng.choice(("circle", "square", "rectangle"))
    part_of_rest = part_to_part.choices(fraction, min(shaded, parts - shaded), max(shaded, parts - shaded))
    rest = rest_of_the_whole.choices(fraction, shaded, parts)
    return Draft(
        stem="What fraction of the shape is shaded?",
        key=fraction(shaded, parts),
        distractors=(
            *(part_of_rest if shaded == 1 else rest),
            *(rest if shaded == 1 else part_of_rest),
            *(fraction(*other).because("near-miss") for other in ((1, 2), (1, 3), (1, 4), (2, 3), (2, 4), (3, 4))),
        ),
        picture=fraction_shape(shape, parts, places),
        method=f"{PARTS[parts].capitalize()} equal parts, and {shaded} of them shaded: {shaded}/{parts}.",
        crossed=False,
    )


@question_template("Y2-T34", "Y2-FDP-1", MEDIUM)
def unit_fraction_of(rng: Random) -> Draft | None:
    """Find a half, a third or a quarter of a number of things."""
    thing, bottom, part = rng.choice(FOODS + TREASURES), rng.choice((2, 3, 3, 4, 4)), rng.randint(3, 10)
    number = bottom * part
    if number > 24 or part == bottom:
        return None
    return Draft(
        stem=f"What is 1/{bottom} of {number} {thing.many}?",
        key=whole(part),
        distractors=(
            *bottom_taken_away.choices(whole, number, 1, bottom),
            *bottom_as_amount.choices(whole, number, 1, bottom),
            *rest_of_the_amount.choices(whole, number, 1, bottom),
            *quotient_one_less.choices(whole, number, bottom),
            *quotient_one_more.choices(whole, number, bottom),
            *two_slips(whole, number - bottom - 1, number - bottom + 1, part + 2, part - 2),
        ),
        picture=objects([group(thing.one, number)], "scatter"),
        expression=f"1/{bottom} * {number}",
        method=f"Share {number} into {bottom} equal parts: {number} ÷ {bottom} = {part}.",
        crossed=False,
    )


@question_template("Y2-T35", "Y2-FDP-2", EASY)
def shape_with_half(rng: Random) -> Draft:
    """Find the shape with one half, or two quarters, shaded, cut into another number of parts."""
    name = rng.choice(("circle", "square", "rectangle"))

    def cut(parts: int, shaded: int, equal: bool = True) -> Choice:
        places = sorted(rng.sample(range(parts), shaded)) if equal else [rng.randrange(parts)]
        return drawing(fraction_shape(name, parts, places, equal), (parts, shaded, equal))

    quarters = [cut(4, 1).because("unit-fraction-only"), cut(4, 3).because("other-part")]
    thirds = [cut(3, 1).because("part-part-fraction"), cut(3, 2).because("near-miss")]
    uneven = cut(2, 1, equal=False).because("unequal-parts")
    asked, key, distractors = rng.choice(
        (
            ("1/2", cut(4, 2), [uneven, *thirds, *quarters]),
            ("2/4", cut(2, 1), [*quarters, *thirds, uneven]),
        )
    )
    return Draft(
        stem=f"Which shape has {asked} shaded?",
        key=key,
        distractors=distractors,
        method="Two of four equal parts are as much as one of two: 2/4 = 1/2.",
    )


@question_template("Y2-T36", "Y2-FDP-1", HARD)
def whole_behind_a_part(rng: Random) -> Draft | None:
    """Find the number of which a unit fraction is given."""
    bottom, part = rng.choice((2, 3, 4)), rng.randint(3, 10)
    number = bottom * part
    if number > 40 or part == bottom:
        return None
    return Draft(
        stem=f"1/{bottom} of {BOX} = {part}",
        key=whole(number),
        distractors=(
            *added_not_multiplied.choices(whole, bottom, part),
            *fact_before.choices(whole, bottom, part),
            *fact_after.choices(whole, bottom, part),
            *one_out(whole, number),
            *two_slips(whole, part + bottom - 1, part + bottom + 1),
        ),
        crossed=False,
        spoken_stem=f"{UNIT_FRACTIONS[bottom]} of what number is {number_in_words(part)}?",
        expression=f"{bottom} * {part}",
        method=f"{PARTS[bottom].capitalize()} equal parts of {part} make the whole: {bottom} × {part} = {number}.",
    )


@question_template("Y2-T37", "Y2-FDP-1", MEDIUM)
def two_quarters_of(rng: Random) -> Draft:
    """Find two quarters of a quantity, with a bar of four equal parts."""
    quarter = rng.randint(3, 10)
    number = 4 * quarter
    return Draft(
        stem=f"What is 2/4 of {number}?",
        key=whole(2 * quarter),
        distractors=(
            *one_part_only.choices(whole, number, 2, 4),
            *bottom_taken_away.choices(whole, number, 2, 4),
            *one_out(whole, 2 * quarter),
            *two_slips(whole, quarter - 1, quarter + 1),
            *ten_out(whole, 2 * quarter),
        ),
        crossed=False,
        picture=fraction_bars([bar(4, 2)]),
        expression=f"2/4 * {number}",
        method=f"2/4 is the same as 1/2, and {number} ÷ 2 = {2 * quarter}.",
    )
