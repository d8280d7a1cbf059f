"""Reception, comparing length, weight and amount, naming shapes, places and continuing patterns."""

from __future__ import annotations

from fractions import Fraction
from itertools import pairwise
from random import Random
from typing import Final

from learning_jungle.curriculum.pictures.kinds import balance, place, ribbon, scale, shape, solid
from learning_jungle.curriculum.questions.repeating_pattern import what_comes_next
from learning_jungle.curriculum.questions.template import Draft, question_template
from learning_jungle.curriculum.taught.strands import EASY, HARD, MEDIUM
from learning_jungle.curriculum.wording.names import ANIMALS
from learning_jungle.curriculum.wording.options import Choice, drawing

#: A square is a rectangle too, so no question asks for "the rectangle" beside a square.
SHAPES: Final = ("circle", "triangle", "square", "rectangle")
CORNERS: Final = {"circle": "no corners", "triangle": "3 corners"}
#: Two things that may be weighed against each other, either of which could be the heavier.
WEIGHED: Final = (("ball", "cup"), ("shoe", "book"), ("apple", "pear"), ("hat", "shell"), ("carrot", "orange"))
PLACES: Final = ("on", "under", "next to", "behind")
ROUND: Final = ("sphere", "cylinder", "cone")
FLAT: Final = ("cube", "cuboid", "square-based pyramid")


def _ribbon(length: int, offset: int = 0) -> Choice:
    return drawing(ribbon(length, offset), Fraction(length))


def _jug(level: int) -> Choice:
    return drawing(scale("jug", 0, 10, 10, (), level, ""), Fraction(level))


@question_template("Y0-T16", "Y0-ME-1", HARD, criteria=("DM-SSM-4",))
def find_longest_shifted(rng: Random) -> Draft | None:
    """Find the longest ribbon where one is shifted so that its end misleads."""
    shortest, low, high, longest = sorted(rng.sample(range(25, 81, 5), 4))
    if min(low - shortest, high - low, longest - high) < 10:
        return None
    shifted = _ribbon(high, longest - high + rng.randint(8, 18))
    return Draft(
        stem="Which ribbon is the longest?",
        key=_ribbon(longest),
        distractors=(
            shifted.because("ruler-end-only"),
            _ribbon(shortest).because("more-less-swap"),
            _ribbon(low).because("near-miss"),
        ),
        method="Look at both ends of each ribbon, not only at the end that is further along.",
    )


@question_template("Y0-T33", "Y0-ME-1", EASY, criteria=("DM-SSM-4",))
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
        method="All start at the same place, so the one that ends first is the shortest.",
    )


@question_template("Y0-T34", "Y0-ME-1", EASY, criteria=("DM-SSM-4",))
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
        method=f"The jugs are alike, so the {'highest' if at else 'lowest'} water is the {word}.",
    )


@question_template("Y0-T51", "Y0-ME-1", MEDIUM, criteria=("DM-SSM-4",))
def heavier_or_lighter(rng: Random) -> Draft:
    """Find the scales on which a thing is the heavier or the lighter of two."""
    one, other = rng.choice(WEIGHED)
    thing, word = rng.choice((one, other)), rng.choice(("heavier", "lighter"))
    at_left = rng.random() < 0.5
    left, right = (one, other) if at_left else (other, one)
    side = "left" if left == thing else "right"
    opposite = "right" if side == "left" else "left"
    goes = "down" if word == "heavier" else "up"
    down, up = (side, opposite) if word == "heavier" else (opposite, side)

    def weighed(first: str, second: str, lower: str) -> Choice:
        return drawing(balance(first, second, lower), (first, lower))

    return Draft(
        stem=f"In which picture is the {thing} {word}?",
        key=weighed(left, right, down),
        distractors=(
            weighed(left, right, up).because("more-less-swap"),
            weighed(right, left, down).because("more-less-swap"),
            weighed(right, left, "neither").because("near-miss"),
        ),
        method=f"The heavier thing pulls its side down. Look for the {thing} going {goes}.",
    )


@question_template("Y0-T14", "Y0-GE-1", EASY, criteria=("DM-SSM-1",))
def find_shape(rng: Random) -> Draft:
    """Find a named shape among four, any way up."""
    named = rng.choice(SHAPES[:3])
    turn = {"circle": 0, "triangle": rng.choice((0, 30, 60, 180)), "square": 0, "rectangle": rng.choice((0, 90))}
    drawn = {name: drawing(shape(name, turn[name]), name) for name in SHAPES}
    looks_like = {"circle": "square", "triangle": "square", "square": "rectangle"}[named]
    others = [looks_like, *(name for name in SHAPES if name not in (named, looks_like))]
    sides = {"circle": "is round all over", "triangle": "has 3 straight sides", "square": "has 4 equal sides"}
    return Draft(
        stem=f"Which shape is a {named}?",
        key=drawn[named],
        distractors=[drawn[name].because("shape-property-mixup") for name in others],
        method=f"A {named} {sides[named]}, whichever way it is turned.",
    )


@question_template("Y0-T35", "Y0-GE-1", MEDIUM, criteria=("DM-SSM-1",))
def find_by_corners(rng: Random) -> Draft:
    """Find the shape with no corners or with three, each shape turned."""
    named, corners = rng.choice(tuple(CORNERS.items()))
    drawn = {name: drawing(shape(name, rng.choice((15, 30, 45, 120))), name) for name in SHAPES}
    return Draft(
        stem=f"Which shape has {corners}?",
        key=drawn[named],
        distractors=[drawn[name].because("shape-property-mixup") for name in SHAPES if name != named],
        method=f"Touch each corner as you count. A {named} has {corners}.",
    )


@question_template("Y0-T52", "Y0-GE-1", EASY, criteria=("DM-SSM-1",))
def rolls_or_not(rng: Random) -> Draft:
    """Find the one solid that can roll, or the one that has only flat faces."""
    rolls = rng.random() < 0.5
    key = rng.choice(ROUND if rolls else FLAT)
    others = FLAT if rolls else ROUND
    return Draft(
        stem=f"Which shape {'can roll' if rolls else 'has only flat faces'}?",
        key=drawing(solid(key), key),
        distractors=[drawing(solid(name), name).because("shape-property-mixup") for name in rng.sample(others, 3)],
        method="A shape with a curved surface can roll. One that has only flat faces can slide.",
    )


@question_template("Y0-T53", "Y0-GE-2", EASY, criteria=("DM-SSM-1",))
def find_place(rng: Random) -> Draft:
    """Find the picture in which an animal is on, under, next to or behind a table."""
    animal, at = rng.choice(ANIMALS), rng.choice(PLACES)
    drawn = {where: drawing(place(animal.one, where), where) for where in PLACES}
    opposite = {"on": "under", "under": "on", "next to": "behind", "behind": "next to"}[at]
    others = [opposite, *(where for where in PLACES if where not in (at, opposite))]
    return Draft(
        stem=f"In which picture is the {animal.one} {at} the table?",
        key=drawn[at],
        distractors=[drawn[where].because("turn-angle-mixup") for where in others],
        method=f"Say where the {animal.one} is in each picture, and stop at '{at}'.",
    )


@question_template("Y0-T15", "Y0-GE-2", EASY, criteria=("DM-SSM-3",))
def continue_simple_pattern(rng: Random) -> Draft:
    """Continue a pattern of two or three different things."""
    unit = rng.choice(("AB", "ABC"))
    return what_comes_next(rng, unit, rng.randint(2 * len(unit), 2 * len(unit) + 1))


@question_template("Y0-T36", "Y0-GE-2", MEDIUM, criteria=("DM-SSM-3",))
def continue_uneven_pattern(rng: Random) -> Draft:
    """Continue a pattern in which one thing comes twice."""
    return what_comes_next(rng, rng.choice(("AAB", "ABB")), rng.randint(5, 7))
