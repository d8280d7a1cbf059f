"""Year 3, measurement: reading scales, mixed units and perimeter."""

from __future__ import annotations

from functools import partial
from random import Random

from learning_jungle.curriculum.item import Picture
from learning_jungle.curriculum.misconceptions.measures import (
    area_for_perimeter,
    scale_label_before,
    scale_read_backwards,
    scale_step_as_one,
    scale_step_as_ten,
    three_sides_only,
    two_sides_only,
)
from learning_jungle.curriculum.misconceptions.slips import ones_one_less, ones_one_more, ten_less, ten_more
from learning_jungle.curriculum.misconceptions.word_problems import one_amount_left_out
from learning_jungle.curriculum.pictures.kinds import polygon, rectangle, scale
from learning_jungle.curriculum.questions.template import Draft, question_template
from learning_jungle.curriculum.taught.strands import EASY, HARD, MEDIUM
from learning_jungle.curriculum.wording.measures import mixed_measure
from learning_jungle.curriculum.wording.numerals import BOX, MINUS, numeral
from learning_jungle.curriculum.wording.options import Choice, whole

#: Form of the scale, its top, its step, labels every so many steps, the unit, and the question.
HALVED_SCALES = (
    ("jug", 1000, 50, 2, "ml", "How much water is in the jug?"),
    ("jug", 400, 50, 2, "ml", "How much water is in the jug?"),
    ("jug", 100, 10, 2, "ml", "How much water is in the jug?"),
    ("weighing", 1000, 100, 2, "g", "What mass do the scales show?"),
    ("weighing", 200, 10, 2, "g", "What mass do the scales show?"),
    ("thermometer", 40, 5, 2, "°C", "What temperature does the thermometer show?"),
)
FINER_SCALES = (
    ("jug", 500, 20, 5, "ml", "How much water is in the jug?"),
    ("jug", 800, 50, 4, "ml", "How much water is in the jug?"),
    ("jug", 1000, 25, 4, "ml", "How much water is in the jug?"),
    ("weighing", 500, 20, 5, "g", "What mass do the scales show?"),
    ("weighing", 1000, 50, 4, "g", "What mass do the scales show?"),
    ("thermometer", 40, 2, 5, "°C", "What temperature does the thermometer show?"),
)
#: The larger unit, the smaller, how many make one, and the step of the numbers drawn.
MIXED_UNITS = (("m", "cm", 100, 5), ("kg", "g", 1000, 50), ("litre", "ml", 1000, 50), ("cm", "mm", 10, 1))


def _read_off(rng: Random, top: int, step: int, every: int, level: int, unit: str) -> list[Choice]:
    """Offer what a child reads who takes the small marks for something they are not worth, all on the scale."""
    form = partial(whole, unit=unit)
    label = level - level % (step * every)
    marks = (level - label) // step
    as_one, as_ten = scale_step_as_one.choices(form, label, marks), scale_step_as_ten.choices(form, label, marks)
    read = (
        *(as_one if step in (2, 5, 10) else as_ten),
        *rng.choice((as_ten if step in (2, 5) else as_one, scale_label_before.choices(form, label), ())),
        *(scale_read_backwards.choices(form, label, every - marks, step) if 2 * marks != every else ()),
        *ten_more.choices(form, level, step * every),
        *ten_less.choices(form, level, step * every),
        *ten_more.choices(form, level, step),
        *ten_less.choices(form, level, step),
    )
    return [choice for choice in read if 0 < choice.value < top and choice.value != level]


def _drawn_scale(form: str, top: int, step: int, every: int, level: int, unit: str) -> Picture:
    return scale(form, 0, top, step, range(0, top + 1, step * every), level, unit)


def _count_marks(label: int, step: int, marks: int, every: int) -> str:
    """Say how to read a scale: what a small mark is worth, then on from the label below."""
    return (
        f"{every} steps make {numeral(step * every)}, so each is {step}. "
        f"From {numeral(label)}: {label} + {marks * step} = {label + marks * step}."
    )


@question_template("Y3-T43", "Y3-ME-1", EASY, criteria=("3NPV-4",))
def halfway_on_a_scale(rng: Random) -> Draft | None:
    """Read a scale with one small mark between two labels."""
    form, top, step, every, unit, question = rng.choice(HALVED_SCALES)
    level = step * (2 * rng.randint(1, top // step // 2 - 1) + 1)
    return Draft(
        stem=question,
        key=whole(level, unit),
        distractors=_read_off(rng, top, step, every, level, unit),
        picture=_drawn_scale(form, top, step, every, level, unit),
        method=_count_marks(level - step, step, 1, every),
        crossed=False,
    )


@question_template("Y3-T44", "Y3-ME-1", MEDIUM, criteria=("3NPV-4",))
def small_marks_on_a_scale(rng: Random) -> Draft | None:
    """Read a scale with several small marks between two labels."""
    form, top, step, every, unit, question = rng.choice(FINER_SCALES)
    level = step * rng.randint(every + 2, top // step - 2)
    marks = level // step % every
    if marks < 2:
        return None
    return Draft(
        stem=question,
        key=whole(level, unit),
        distractors=_read_off(rng, top, step, every, level, unit),
        picture=_drawn_scale(form, top, step, every, level, unit),
        method=_count_marks(level - marks * step, step, marks, every),
        crossed=False,
    )


@question_template("Y3-T45", "Y3-ME-1", HARD)
def fill_up_to_a_mark(rng: Random) -> Draft | None:
    """Read a jug and find how much more is needed to reach an amount."""
    form, top, step, every, unit, _ = rng.choice(FINER_SCALES[:3])
    level = step * rng.randint(every + 1, top // step - every)
    target = rng.randrange(level - level % step + step, top + 1, step)
    key, marks = target - level, level // step % every
    if marks < 2 or target % (step * every) or key < 2 * step:
        return None
    amount = partial(whole, unit=unit)
    label = level - marks * step
    misread = label + 10 * marks
    return Draft(
        stem=f"How much more water is needed to reach {numeral(target)} ml?",
        key=amount(key),
        distractors=(
            amount(target - misread).because("scale-misread"),
            amount(level).because("partial-step"),
            *ten_more.choices(amount, key, step),
            *ten_less.choices(amount, key, step),
            *ten_more.choices(amount, key, step * every),
            *(ten_less.choices(amount, key, step * every) if key > step * every else ()),
        ),
        picture=_drawn_scale(form, top, step, every, level, unit),
        method=f"Each small step is {step} ml, so there are {level} ml. {target} {MINUS} {level} = {key}.",
    )


@question_template("Y3-T49", "Y3-ME-1", MEDIUM)
def add_mixed_units(rng: Random) -> Draft | None:
    """Add two measures whose smaller units make one larger unit or more."""
    large, small, size, step = rng.choice(MIXED_UNITS)
    first, second = rng.randint(1, 4), rng.randint(0, 3)
    a, b = (rng.randrange(step, size, step) for _ in range(2))
    ones, rest = first + second + 1, a + b - size
    if rest <= 0 or a == b or (large == "litre" and ones < 3):
        return None
    mixed = partial(mixed_measure, large_unit=large, small_unit=small, size=size)
    added = mixed(second, b).text if second else f"{b} {small}"
    tenth = max(1, size // 10)
    return Draft(
        stem=f"{mixed(first, a).text} + {added} = {BOX}",
        key=mixed(ones, rest),
        distractors=(
            mixed(ones - 1, rest).because("forget-regroup"),
            *(mixed(ones, near).because("near-miss") for near in (rest - tenth, rest + tenth) if 0 < near < size),
            *(() if rng.random() < 0.6 else (mixed(ones + 1, rest).because("near-miss"),)),
        ),
        method=f"{a} + {b} = {numeral(a + b)}, and {numeral(size)} {small} make 1 {large}. "
        f"{first} + {second} + 1 = {ones}, and {rest} {small} {'is' if rest == 1 else 'are'} left.",
    )


@question_template("Y3-T14", "Y3-ME-2", MEDIUM)
def perimeter_of_a_rectangle(rng: Random) -> Draft | None:
    """Find the perimeter of a rectangle from two sides."""
    a = rng.randint(5, 20)
    b = rng.randint(3, a - 1)
    unit = rng.choice(("cm", "m"))
    if (a, b) == (6, 3) or a > 3 * b:
        return None
    length = partial(whole, unit=unit)
    around = 2 * (a + b)
    return Draft(
        stem="What is the perimeter of the rectangle?",
        key=length(around),
        distractors=(
            *two_sides_only.choices(length, a, b),
            *area_for_perimeter.choices(length, a, b),
            *three_sides_only.choices(length, a, b),
            *ten_more.choices(length, around),
            *ten_less.choices(length, around),
            *ten_more.choices(length, around, 2),
        ),
        picture=rectangle(a, b, unit),
        expression=f"2 * ({a} + {b})",
        method=f"Go all the way round: {a} + {b} + {a} + {b} = {around}.",
    )


@question_template("Y3-T52", "Y3-ME-2", EASY)
def perimeter_with_all_sides(rng: Random) -> Draft | None:
    """Add up all the labelled sides of a triangle or a four-sided shape."""
    corners = rng.choice((3, 4))
    sides = [rng.randint(4, 12) for _ in range(corners)]
    if len(set(sides)) < corners or 2 * max(sides) >= sum(sides):
        return None
    total, unit = sum(sides), rng.choice(("cm", "m"))
    length = partial(whole, unit=unit)
    return Draft(
        stem="What is the perimeter of the shape?",
        key=length(total),
        distractors=(
            *one_amount_left_out.choices(length, *sides[:-1]),
            *area_for_perimeter.choices(length, sides[0], sides[1]),
            length(total + sides[0]).because("near-miss"),
            *ten_more.choices(length, total),
            *ten_less.choices(length, total),
            *ones_one_more.choices(length, total),
            *ones_one_less.choices(length, total),
        ),
        picture=polygon([f"{side} {unit}" for side in sides], form="irregular"),
        expression=" + ".join(str(side) for side in sides),
        method=f"Add every side once: {' + '.join(str(side) for side in sides)} = {total}.",
    )
