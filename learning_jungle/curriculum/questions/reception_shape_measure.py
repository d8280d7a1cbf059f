"""Reception, comparing length and amount, naming shapes and continuing patterns."""

from __future__ import annotations

from fractions import Fraction
from itertools import pairwise
from random import Random
from typing import Final

from learning_jungle.curriculum.pictures.kinds import ribbon, scale, shape
from learning_jungle.curriculum.questions.repeating_pattern import what_comes_next
from learning_jungle.curriculum.questions.template import Draft, question_template
from learning_jungle.curriculum.taught.strands import EASY, MEDIUM
from learning_jungle.curriculum.wording.options import Choice, drawing

#: A square is a rectangle too, so no question asks for "the rectangle" beside a square.
SHAPES: Final = ("circle", "triangle", "square", "rectangle")


def _ribbon(length: int, offset: int = 0) -> Choice:
    return drawing(ribbon(length, offset), Fraction(length))


def _jug(level: int) -> Choice:
    return drawing(scale("jug", 0, 10, 10, (), level, ""), Fraction(level))


@question_template("Y0-T16", "Y0-ME-1", MEDIUM)
def find_longest_shifted(rng: Random) -> Draft | None:
    """Find the longest or shortest ribbon where one is shifted so that its end misleads."""
    shortest, low, high, longest = sorted(rng.sample(range(25, 81, 5), 4))
    if min(low - shortest, high - low, longest - high) < 10 or low == shortest:
        return None
    shifted = _ribbon(high, longest - high + rng.randint(8, 18))
    return Draft(
        stem="Which ribbon is the longest?",
        key=_ribbon(longest),
        distractors=(
            _ribbon(shortest).because("more-less-swap"),
            shifted.because("scale-misread"),
            _ribbon(low).because("near-miss"),
        ),
    )


@question_template("Y0-T33", "Y0-ME-1", EASY)
def find_shortest(rng: Random) -> Draft | None:
    """Find the shortest of ribbons that start at the same place."""
    shortest, low, high, longest = sorted(rng.sample(range(20, 96, 5), 4))
    if min(low - shortest, high - low, longest - high) < 15:
        return None
    return Draft(
        stem="Which ribbon is the shortest?",
        key=_ribbon(shortest),
        distractors=(
            _ribbon(longest).because("more-less-swap"),
            _ribbon(low).because("near-miss"),
            _ribbon(high).because("near-miss"),
        ),
    )


@question_template("Y0-T34", "Y0-ME-1", EASY)
def compare_jugs(rng: Random) -> Draft | None:
    """Find the jug with the most or the least water."""
    levels = sorted(rng.sample(range(1, 10), 4))
    if min(b - a for a, b in pairwise(levels)) < 2:
        return None
    word, at = rng.choice((("most", 3), ("least", 0)))
    key, opposite = levels[at], levels[3 - at]
    return Draft(
        stem=f"Which jug has the {word} water?",
        key=_jug(key),
        distractors=(
            _jug(opposite).because("more-less-swap"),
            *(_jug(level).because("near-miss") for level in levels[1:3]),
        ),
    )


@question_template("Y0-T14", "Y0-GE-1", EASY)
def find_shape(rng: Random) -> Draft:
    """Find a named shape among four, any way up."""
    named = rng.choice(SHAPES[:3])
    turn = {"circle": 0, "triangle": rng.choice((0, 30, 60, 180)), "square": 0, "rectangle": rng.choice((0, 90))}
    drawn = {name: drawing(shape(name, turn[name]), name) for name in SHAPES}
    return Draft(
        stem=f"Which shape is a {named}?",
        key=drawn[named],
        distractors=[drawn[name].because("shape-property-mixup") for name in SHAPES if name != named],
    )


@question_template("Y0-T35", "Y0-GE-1", MEDIUM)
def find_by_corners(rng: Random) -> Draft:
    """Find the shape with no corners or with three, each shape turned."""
    named, property_ = rng.choice((("circle", "no"), ("triangle", "3")))
    drawn = {name: drawing(shape(name, rng.choice((15, 30, 45, 120))), name) for name in SHAPES}
    return Draft(
        stem=f"Which shape has {property_} corners?",
        key=drawn[named],
        distractors=[drawn[name].because("shape-property-mixup") for name in SHAPES if name != named],
    )


@question_template("Y0-T15", "Y0-GE-2", EASY)
def continue_simple_pattern(rng: Random) -> Draft:
    """Continue a pattern of two or three different things."""
    unit = rng.choice(("AB", "ABC"))
    return what_comes_next(rng, unit, rng.randint(2 * len(unit), 2 * len(unit) + 1))


@question_template("Y0-T36", "Y0-GE-2", MEDIUM)
def continue_uneven_pattern(rng: Random) -> Draft:
    """Continue a pattern in which one thing comes twice."""
    return what_comes_next(rng, rng.choice(("AAB", "ABB")), rng.randint(5, 7))
