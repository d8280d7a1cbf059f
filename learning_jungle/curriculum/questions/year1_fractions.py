"""Year 1, halves and quarters of shapes and of small quantities, in words."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

from learning_jungle.curriculum.pictures.kinds import fraction_shape, group, objects
from learning_jungle.curriculum.questions.template import Draft, question_template
from learning_jungle.curriculum.taught.strands import EASY, HARD, MEDIUM
from learning_jungle.curriculum.wording.names import THINGS
from learning_jungle.curriculum.wording.options import Choice, drawing, whole


def _cut(shape: str, parts: int, shaded: Sequence[int], equal: bool = True) -> Choice:
    return drawing(fraction_shape(shape, parts, shaded, equal), (parts, len(shaded), equal))


@question_template("Y1-T12", "Y1-FDP-1", MEDIUM)
def half_of(rng: Random) -> Draft:
    """Find half of an even number of things."""
    thing, half = rng.choice(THINGS), rng.randint(3, 10)
    number = 2 * half
    return Draft(
        stem=f"What is half of {number}?",
        key=whole(half),
        distractors=(
            whole(number - 2).because("operation-swap"),
            whole(2 * number).because("more-less-swap"),
            whole(number).because("partial-step"),
            whole(half + 1).because("near-miss"),
            whole(half - 1).because("near-miss"),
            whole(half - 2).because("near-miss"),
            whole(2).because("partial-step"),
        ),
        picture=objects([group(thing.one, number)]),
        expression=f"{number} / 2",
    )


@question_template("Y1-T13", "Y1-FDP-2", HARD)
def quarter_of(rng: Random) -> Draft:
    """Find a quarter of a number of things."""
    thing, quarter = rng.choice(THINGS), rng.randint(2, 5)
    number = 4 * quarter
    return Draft(
        stem=f"What is a quarter of {number}?",
        key=whole(quarter),
        distractors=(
            whole(2 * quarter).because("partial-step"),
            whole(number - 4).because("operation-swap"),
            whole(4).because("partial-step"),
            whole(quarter + 1).because("near-miss"),
            whole(quarter - 1).because("near-miss"),
            whole(max(quarter - 2, 0)).because("near-miss"),
        ),
        picture=objects([group(thing.one, number)]),
        expression=f"{number} / 4",
    )


@question_template("Y1-T34", "Y1-FDP-1", EASY)
def find_half(rng: Random) -> Draft:
    """Find the shape of which one half is shaded."""
    shape = rng.choice(("circle", "square", "rectangle"))
    return Draft(
        stem="Which shape has one half shaded?",
        key=_cut(shape, 2, (rng.randrange(2),)),
        distractors=(
            _cut(shape, 2, (0,), equal=False).because("part-part-fraction"),
            _cut(shape, 3, (rng.randrange(3),)).because("part-part-fraction"),
            _cut(shape, 4, (rng.randrange(4),)).because("near-miss"),
        ),
    )


@question_template("Y1-T35", "Y1-FDP-2", MEDIUM)
def find_quarter(rng: Random) -> Draft:
    """Find the shape of which one quarter is shaded."""
    shape = rng.choice(("circle", "square", "rectangle"))
    return Draft(
        stem="Which shape has one quarter shaded?",
        key=_cut(shape, 4, (rng.randrange(4),)),
        distractors=(
            _cut(shape, 4, (rng.choice((0, 3)),), equal=False).because("part-part-fraction"),
            _cut(shape, 3, (rng.randrange(3),)).because("near-miss"),
            _cut(shape, 2, (rng.randrange(2),)).because("partial-step"),
            _cut(shape, 4, (0, 1, 2)).because("more-less-swap"),
        ),
    )


@question_template("Y1-T36", "Y1-FDP-1", HARD)
def whole_behind_half(rng: Random) -> Draft:
    """Find the number whose half is given."""
    half = rng.randint(3, 10)
    return Draft(
        stem=f"Half of my number is {half}. What is my number?",
        key=whole(2 * half),
        distractors=(
            whole(half).because("partial-step"),
            whole(half + 2).because("add-not-multiply"),
            whole(half // 2).because("equals-means-answer")
            if half % 2 == 0
            else whole(half - 2).because("operation-swap"),
            whole(4 * half).because("times-table-neighbour"),
            whole(2 * half + 1).because("near-miss"),
            whole(2 * half + 2).because("near-miss"),
            whole(2 * half - 1).because("near-miss"),
        ),
        expression=f"2 * {half}",
    )
