"""Year 1, halves and quarters of shapes and of small quantities, in words."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

from learning_jungle.curriculum.misconceptions.early_number import halved_once
from learning_jungle.curriculum.misconceptions.fractions import bottom_as_amount, bottom_taken_away
from learning_jungle.curriculum.misconceptions.multiplication import added_not_multiplied
from learning_jungle.curriculum.misconceptions.slips import ones_one_less, ones_one_more
from learning_jungle.curriculum.misconceptions.word_problems import doubled_for_halved, halved_for_doubled
from learning_jungle.curriculum.pictures.kinds import fraction_shape, group, objects
from learning_jungle.curriculum.questions.template import Draft, question_template
from learning_jungle.curriculum.taught.strands import EASY, HARD, MEDIUM
from learning_jungle.curriculum.wording.names import THINGS
from learning_jungle.curriculum.wording.options import Choice, drawing, whole


def _cut(shape: str, parts: int, shaded: Sequence[int], equal: bool = True) -> Choice:
    return drawing(fraction_shape(shape, parts, shaded, equal), (parts, len(shaded), equal))


def _one_out(number: int) -> list[Choice]:
    return [*ones_one_less.choices(whole, number), *ones_one_more.choices(whole, number)]


@question_template("Y1-T12", "Y1-FDP-1", MEDIUM)
def half_of(rng: Random) -> Draft:
    """Find half of an even number of things."""
    thing, half = rng.choice(THINGS), rng.randint(3, 10)
    number = 2 * half
    slips = [*doubled_for_halved.choices(whole, number), *bottom_taken_away.choices(whole, number, 1, 2)]
    return Draft(
        stem=f"What is half of {number}?",
        key=whole(half),
        distractors=(
            *rng.sample(slips, 2),
            *_one_out(half),
            whole(half - 2).because("near-miss"),
        ),
        picture=objects([group(thing.one, number)], "twos"),
        expression=f"{number} / 2",
        method=f"Share into two equal rows: {half} + {half} = {number}.",
    )


@question_template("Y1-T13", "Y1-FDP-2", HARD)
def quarter_of(rng: Random) -> Draft:
    """Find a quarter of a number of things."""
    thing, quarter = rng.choice(THINGS), rng.choice((2, 3, 4, 5, 5))
    number = 4 * quarter
    return Draft(
        stem=f"What is a quarter of {number}?",
        key=whole(quarter),
        distractors=(
            *halved_once.choices(whole, number),
            *bottom_taken_away.choices(whole, number, 1, 4),
            *bottom_as_amount.choices(whole, number, 1, 4),
            *_one_out(quarter),
            *([whole(quarter - 2).because("near-miss")] if quarter > 2 else []),
        ),
        picture=objects([group(thing.one, number)], "twos"),
        expression=f"{number} / 4",
        method=f"Halve it, and halve again: half of {number} is {2 * quarter}, half of {2 * quarter} is {quarter}.",
    )


@question_template("Y1-T34", "Y1-FDP-1", EASY)
def find_half(rng: Random) -> Draft:
    """Find the shape of which one half is shaded."""
    shape = rng.choice(("circle", "square", "rectangle"))
    return Draft(
        stem="Which shape has one half shaded?",
        key=_cut(shape, 2, (rng.randrange(2),)),
        distractors=(
            _cut(shape, 2, (0,), equal=False).because("unequal-parts"),
            _cut(shape, 3, (rng.randrange(3),)).because("part-part-fraction"),
            _cut(shape, 3, (rng.randrange(3),), equal=False).because("combined-slip"),
        ),
        method="A half is one of 2 equal parts, so both parts must be the same size.",
    )


@question_template("Y1-T35", "Y1-FDP-2", MEDIUM)
def find_quarter(rng: Random) -> Draft:
    """Find the shape of which one quarter is shaded."""
    shape = rng.choice(("circle", "square", "rectangle"))
    return Draft(
        stem="Which shape has one quarter shaded?",
        key=_cut(shape, 4, (rng.randrange(4),)),
        distractors=(
            _cut(shape, 4, (rng.choice((0, 3)),), equal=False).because("unequal-parts"),
            _cut(shape, 3, (rng.randrange(3),)).because("part-part-fraction"),
            _cut(shape, 3, (rng.randrange(3),), equal=False).because("combined-slip"),
        ),
        method="A quarter is one of 4 equal parts. Count all the parts and check their size.",
    )


@question_template("Y1-T36", "Y1-FDP-1", HARD)
def whole_behind_half(rng: Random) -> Draft:
    """Find the number of which half is given."""
    half = rng.randint(3, 10)
    return Draft(
        stem=f"Half of my number is {half}. What is my number?",
        key=whole(2 * half),
        distractors=(
            *added_not_multiplied.choices(whole, half, 2),
            *halved_for_doubled.choices(whole, half),
            *_one_out(2 * half),
            *(whole(2 * half + step).because("near-miss") for step in (2, -2)),
        ),
        expression=f"2 * {half}",
        method=f"Both halves are {half}: {half} + {half} = {2 * half}.",
    )
