"""Year 2, reading scales, choosing units, and how large things are."""

from __future__ import annotations

from functools import partial
from random import Random
from typing import Final

from learning_jungle.curriculum.misconceptions.counting import start_counted_on
from learning_jungle.curriculum.misconceptions.measures import scale_read_backwards, scale_step_as, scale_step_as_one
from learning_jungle.curriculum.misconceptions.slips import ten_out, two_slips
from learning_jungle.curriculum.pictures.kinds import scale
from learning_jungle.curriculum.questions.template import Draft, question_template
from learning_jungle.curriculum.taught.strands import EASY, MEDIUM
from learning_jungle.curriculum.wording.options import Choice, whole, words

#: What is measured, with its unit; the unit of the other size does not suit it at all.
UNITS: Final = (
    ("long", "a bus", "metres"), ("long", "a playground", "metres"), ("high", "a house", "metres"),
    ("long", "a pencil", "centimetres"), ("long", "a shoe", "centimetres"), ("wide", "a book", "centimetres"),
    ("heavy", "a dog", "kilograms"), ("heavy", "a chair", "kilograms"), ("heavy", "a child", "kilograms"),
    ("heavy", "a grape", "grams"), ("heavy", "a letter", "grams"), ("heavy", "a feather", "grams"),
)  # fmt: skip
OTHER_SIZE: Final = {
    "metres": "centimetres", "centimetres": "metres", "kilograms": "grams", "grams": "kilograms",
}  # fmt: skip
#: The unit of the other quantity that is as large or as small.
OTHER_QUANTITY: Final = {
    "metres": "kilograms", "kilograms": "metres", "centimetres": "grams", "grams": "centimetres",
}  # fmt: skip
#: Things with a usual size, its unit, and a unit that would make it far too large or too small.
SIZES: Final = (
    ("long", "a pencil", 15, "cm", "m"), ("long", "a spoon", 18, "cm", "m"), ("long", "a shoe", 20, "cm", "m"),
    ("long", "a car", 4, "m", "cm"), ("long", "a bed", 2, "m", "cm"), ("long", "a bus", 11, "m", "cm"),
    ("heavy", "a dog", 20, "kg", "g"), ("heavy", "a child", 25, "kg", "g"), ("heavy", "a chair", 5, "kg", "g"),
    ("heavy", "an egg", 60, "g", "kg"), ("heavy", "a letter", 20, "g", "kg"), ("heavy", "a strawberry", 12, "g", "kg"),
)  # fmt: skip


def _scale_slips(level: int, label: int, label_step: int, step: int, unit: str) -> list[Choice]:
    """Return the wrong readings of a level between two printed numbers, of which ``label`` is the lower."""
    form = partial(whole, unit=unit)
    marks = (level - label) // step
    return [
        *scale_step_as_one.choices(form, label, marks),
        *scale_read_backwards.choices(form, label + label_step, label_step // step - marks, step),
        *scale_step_as.choices(form, label, marks, 10 if step == 5 else 5),
        *start_counted_on.choices(form, label, marks, step),
        *ten_out(form, level, step),
        *two_slips(form, label + marks - step, label + marks + step),
    ]


@question_template("Y2-T15", "Y2-ME-1", MEDIUM)
def read_jug(rng: Random) -> Draft | None:
    """Read a jug on which each mark is worth 5 or 10 millilitres."""
    step, labelled, stop = rng.choice(((5, 20, 80), (10, 50, 100)))
    level = step * rng.randint(1, stop // step - 1)
    if level % labelled == 0:
        return None
    label = level // labelled * labelled
    return Draft(
        stem="How much water is in the jug?",
        key=whole(level, "ml"),
        distractors=[
            slip
            for slip in _scale_slips(level, label, labelled, step, "ml")
            if 0 < slip.value < stop and slip.value % labelled
        ],
        picture=scale("jug", 0, stop, step, range(labelled, stop + 1, labelled), level, "ml"),
        method=f"Each mark is worth {step} ml. Count on from {label}: {label} + {level - label} = {level}.",
        crossed=False,
    )


@question_template("Y2-T40", "Y2-ME-1", MEDIUM)
def read_thermometer(rng: Random) -> Draft | None:
    """Read a thermometer marked every two degrees."""
    level = 2 * rng.randint(1, 19)
    if level % 10 == 0:
        return None
    label = level // 10 * 10
    return Draft(
        stem="What temperature does the thermometer show?",
        key=whole(level, "°C"),
        distractors=[
            slip for slip in _scale_slips(level, label, 10, 2, "°C") if 0 < slip.value < 40 and slip.value % 10
        ],
        picture=scale("thermometer", 0, 40, 2, (0, 10, 20, 30, 40), level, "°C"),
        method=f"Each mark is worth 2 degrees. Count on from {label}: {label} + {level - label} = {level}.",
        crossed=False,
    )


@question_template("Y2-T41", "Y2-ME-1", EASY)
def choose_unit(rng: Random) -> Draft:
    """Choose the unit in which something is measured."""
    how, thing, unit = rng.choice(UNITS)
    other = OTHER_SIZE[unit]
    return Draft(
        stem=f"Which unit is best to measure how {how} {thing} is?",
        key=words(unit),
        distractors=(
            words(other).because("unit-choice"),
            words(OTHER_QUANTITY[unit]).because("unit-choice"),
            words(OTHER_QUANTITY[other]).because("unit-choice"),
        ),
        method=f"How heavy? That is a weight, and {thing} is weighed in {unit}."
        if how == "heavy"
        else f"How {how}? That is a length, and {thing} is measured in {unit}.",
    )


@question_template("Y2-T64", "Y2-ME-1", EASY)
def usual_size(rng: Random) -> Draft:
    """Choose the size that a thing may have."""
    how, thing, size, unit, other = rng.choice(SIZES)
    wrong = 10 * size if size < 10 or rng.random() < 0.5 or size % 10 else size // 10

    def about(number: int, measure: str) -> Choice:
        return words(f"{number} {measure}", (number, measure))

    return Draft(
        stem=f"About how {how} is {thing}?",
        key=about(size, unit),
        distractors=(
            about(size, other).because("unit-choice"),
            about(wrong, unit).because("near-miss"),
            about(wrong, other).because("combined-slip"),
        ),
        method=f"Think of {thing} you know: about {size} {unit}, not {size} {other}.",
    )
