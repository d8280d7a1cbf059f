"""Year 2, thirds, quarters, two quarters and three quarters of shapes and quantities."""

from __future__ import annotations

from random import Random
from typing import Final

from learning_jungle.curriculum.pictures.kinds import bar, fraction_bars, fraction_shape, group, objects
from learning_jungle.curriculum.questions.template import Draft, question_template
from learning_jungle.curriculum.taught.strands import EASY, HARD, MEDIUM
from learning_jungle.curriculum.wording.names import FOODS, TREASURES
from learning_jungle.curriculum.wording.numerals import BOX
from learning_jungle.curriculum.wording.options import fraction, whole

UNIT_FRACTIONS: Final = {2: "One half", 3: "One third", 4: "One quarter"}


@question_template("Y2-T11", "Y2-FDP-1", HARD)
def three_quarters_of(rng: Random) -> Draft:
    """Find three quarters of a quantity, with a bar of four equal parts."""
    number = 4 * rng.choice((2, 4, 5, 6, 7, 8, 9, 10))
    quarter = number // 4
    return Draft(
        stem=f"What is 3/4 of {number}?",
        key=whole(3 * quarter),
        distractors=(
            whole(quarter).because("unit-fraction-only"),
            whole(number // 2).because("partial-step"),
            whole(3).because("unit-fraction-only"),
            whole(number - 3).because("operation-swap"),
            whole(number).because("partial-step"),
            whole(number + 3).because("operation-swap"),
            whole(3 * quarter + 1).because("near-miss"),
        ),
        picture=fraction_bars([bar(4, 3)]),
        expression=f"3/4 * {number}",
    )


@question_template("Y2-T12", "Y2-FDP-1", EASY)
def fraction_shaded(rng: Random) -> Draft:
    """Name the fraction of a shape that is shaded."""
    parts, shaded = rng.choice(((4, 1), (4, 3), (3, 1), (2, 1)))
    places = sorted(rng.sample(range(parts), shaded))
    shape = rng.choice(("circle", "square", "rectangle"))
    # Comparing the shaded part with the plain one gives 1/3 for 1/4 and 1/2 for 1/3.
    wrong = {
        (4, 1): (((1, 3), "part-part-fraction"), ((3, 4), "more-less-swap"), ((1, 2), "near-miss")),
        (4, 3): (((1, 3), "part-part-fraction"), ((1, 4), "more-less-swap"), ((1, 2), "near-miss")),
        (3, 1): (((1, 2), "part-part-fraction"), ((1, 4), "part-part-fraction"), ((3, 4), "near-miss")),
        (2, 1): (((1, 3), "part-part-fraction"), ((1, 4), "near-miss"), ((3, 4), "near-miss")),
    }
    return Draft(
        stem="What fraction of the shape is shaded?",
        key=fraction(shaded, parts),
        distractors=[fraction(*value).because(why) for value, why in wrong[parts, shaded]],
        picture=fraction_shape(shape, parts, places),
    )


@question_template("Y2-T34", "Y2-FDP-1", MEDIUM)
def unit_fraction_of(rng: Random) -> Draft | None:
    """Find a half, a third or a quarter of a number of things."""
    thing, bottom, part = rng.choice(FOODS + TREASURES), rng.choice((2, 3, 4)), rng.randint(3, 8)
    number = bottom * part
    if number > 24 or part == bottom:
        return None
    return Draft(
        stem=f"What is 1/{bottom} of {number} {thing.many}?",
        key=whole(part),
        distractors=(
            whole(bottom).because("unit-fraction-only"),
            whole(number - bottom).because("operation-swap"),
            whole(2 * part).because("partial-step") if bottom > 2 else whole(number).because("partial-step"),
            whole(part + 1).because("times-table-neighbour"),
            whole(part - 1).because("times-table-neighbour"),
            whole(part - 2).because("near-miss"),
        ),
        picture=objects([group(thing.one, number)]),
        expression=f"1/{bottom} * {number}",
    )


@question_template("Y2-T35", "Y2-FDP-2", EASY)
def same_as_a_half(rng: Random) -> Draft:
    """Know that two quarters and one half are the same."""
    bars, asked, key = rng.choice(
        (
            ((bar(2, 1), bar(4, 0)), "1/2", fraction(2, 4)),
            ((bar(4, 2), bar(2, 0)), "2/4", fraction(1, 2)),
        )
    )
    return Draft(
        stem=f"Which fraction is the same as {asked}?",
        key=key,
        distractors=(
            fraction(1, 4).because("unit-fraction-only"),
            fraction(3, 4).because("near-miss"),
            fraction(1, 3).because("part-part-fraction"),
        ),
        picture=fraction_bars(bars),
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
            whole(part).because("partial-step"),
            whole(part + bottom).because("add-not-multiply"),
            whole(number - part).because("times-table-neighbour"),
            whole(number + part).because("times-table-neighbour"),
            whole(number + 1).because("near-miss"),
            whole(number + 2).because("near-miss"),
            whole(part // bottom).because("equals-means-answer")
            if part % bottom == 0
            else whole(bottom).because("partial-step"),
        ),
        spoken_stem=f"{UNIT_FRACTIONS[bottom]} of what number is {part}?",
        expression=f"{bottom} * {part}",
    )


@question_template("Y2-T37", "Y2-FDP-1", MEDIUM)
def half_or_two_quarters_of(rng: Random) -> Draft:
    """Find two quarters of a quantity, with a bar of four equal parts."""
    quarter = rng.randint(2, 10)
    number = 4 * quarter
    return Draft(
        stem=f"What is 2/4 of {number}?",
        key=whole(2 * quarter),
        distractors=(
            whole(quarter).because("unit-fraction-only"),
            whole(3 * quarter).because("times-table-neighbour"),
            whole(number - 2).because("operation-swap"),
            whole(2).because("unit-fraction-only"),
            whole(number).because("partial-step"),
            whole(2 * quarter - 1).because("near-miss"),
        ),
        picture=fraction_bars([bar(4, 2)]),
        expression=f"2/4 * {number}",
    )
