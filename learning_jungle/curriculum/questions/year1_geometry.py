"""Year 1, flat shapes and solids any way up, and turns."""

from __future__ import annotations

from random import Random
from typing import Final

from learning_jungle.curriculum.pictures.kinds import shape, solid
from learning_jungle.curriculum.questions.template import Draft, question_template
from learning_jungle.curriculum.taught.strands import EASY, HARD, MEDIUM
from learning_jungle.curriculum.wording.options import drawing, whole, words

SOLIDS: Final = ("cube", "cuboid", "sphere", "cylinder", "cone", "pyramid")
#: Year 1 says "pyramid"; the one it knows has a square base.
DRAWN: Final = {name: "square-based pyramid" if name == "pyramid" else name for name in SOLIDS}
TURNS: Final = {"a half turn": 2, "a three-quarter turn": 3, "a whole turn": 4}


@question_template("Y1-T16", "Y1-GE-1", EASY)
def find_triangle(rng: Random) -> Draft:
    """Find the one true triangle, thin or tilted, among shapes that look like one."""
    name = rng.choice(("triangle", "scalene triangle", "right-angled triangle", "isosceles triangle"))
    return Draft(
        stem="Which shape is a triangle?",
        key=drawing(shape(name, rng.randrange(0, 360, 30)), "triangle"),
        distractors=[
            drawing(shape(look, rng.randrange(0, 360, 30)), look).because("shape-property-mixup")
            for look in ("curved triangle", "open triangle", "arrowhead")
        ],
    )


@question_template("Y1-T46", "Y1-GE-1", MEDIUM)
def find_square(rng: Random) -> Draft:
    """Find the square, standing on a corner, among other shapes."""
    looks = ("rectangle", "rhombus", "trapezium", "pentagon")
    return Draft(
        stem="Which shape is a square?",
        key=drawing(shape("square", rng.choice((30, 45, 60))), "square"),
        distractors=[
            drawing(shape(look, rng.choice((0, 15, 90))), look).because("shape-property-mixup") for look in looks
        ],
    )


@question_template("Y1-T47", "Y1-GE-1", EASY)
def name_solid(rng: Random) -> Draft:
    """Name a solid shape."""
    name = rng.choice(SOLIDS)
    # A cube is a cuboid too, so the two names are never in one question.
    others = [other for other in SOLIDS if other != name and {name, other} != {"cube", "cuboid"}]
    return Draft(
        stem="What is this solid shape called?",
        key=words(name),
        distractors=[words(other).because("shape-property-mixup") for other in rng.sample(others, 3)],
        picture=solid(DRAWN[name]),
    )


@question_template("Y1-T48", "Y1-GE-1", MEDIUM)
def find_solid(rng: Random) -> Draft:
    """Find a named solid among four."""
    name = rng.choice(SOLIDS[1:])
    others = [other for other in SOLIDS if other != name and {name, other} != {"cube", "cuboid"}]
    return Draft(
        stem=f"Which shape is a {name}?",
        key=drawing(solid(DRAWN[name]), name),
        distractors=[
            drawing(solid(DRAWN[other]), other).because("shape-property-mixup") for other in rng.sample(others, 3)
        ],
    )


@question_template("Y1-T49", "Y1-GE-2", HARD)
def quarter_turns(rng: Random) -> Draft:
    """Say how many quarter turns make a larger turn."""
    turn, quarters = rng.choice(tuple(TURNS.items()))
    return Draft(
        stem=f"How many quarter turns make {turn}?",
        key=whole(quarters),
        distractors=[whole(other).because("turn-angle-mixup") for other in range(1, 6) if other != quarters],
    )
