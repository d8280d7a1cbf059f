"""Year 4, geometry: triangles and quadrilaterals, angles and lines of symmetry."""

from __future__ import annotations

from random import Random

from learning_jungle.curriculum.pictures.kinds import angles, shape
from learning_jungle.curriculum.questions.template import Draft, question_template
from learning_jungle.curriculum.taught.strands import EASY, HARD, MEDIUM
from learning_jungle.curriculum.wording.options import Choice, drawing, whole, words

#: What is said of each kind of triangle; a is the shortest side, c the longest.
TRIANGLES = {
    "equilateral": "three sides of {a} cm",
    "isosceles": "sides of {a} cm, {c} cm and {c} cm",
    "scalene": "sides of {a} cm, {b} cm and {c} cm",
}
#: What is said of each kind of quadrilateral with sides of a and c.
QUADRILATERALS = {
    "square": "four sides of {a} cm and four right angles",
    "rectangle": "four right angles, two sides of {a} cm and two of {c} cm",
    "rhombus": "four sides of {a} cm, but no right angles",
    "parallelogram": "two pairs of parallel sides, {a} cm and {c} cm long, but no right angles",
    "trapezium": "just one pair of parallel sides, {a} cm and {c} cm long",
    "kite": "two {a} cm sides that meet, two {c} cm sides that meet, and no parallel sides",
}
#: How many lines of symmetry a shape has.
SYMMETRIES = {
    "square": 4, "rectangle": 2, "equilateral triangle": 3, "isosceles triangle": 1, "kite": 1, "rhombus": 2,
    "parallelogram": 0, "regular pentagon": 5, "regular hexagon": 6,
}  # fmt: skip
#: Angles, with 90 upright, of lines through the middle of a shape that are, and are not, lines of symmetry.
MIRRORS = {
    "square": ((0, 45, 90, 135), (20, 25, 65, 110, 115, 160)),
    "rectangle": ((0, 90), (30, 35, 60, 120, 145, 150)),
    "rhombus": ((0, 90), (30, 45, 60, 120, 135, 150)),
    "equilateral triangle": ((30, 90, 150), (0, 60, 120)),
    "isosceles triangle": ((90,), (0, 30, 60, 120, 150)),
    "kite": ((90,), (0, 30, 60, 120, 150)),
}


@question_template("Y4-T60", "Y4-GE-1", EASY)
def name_a_triangle(rng: Random) -> Draft | None:
    """Name a triangle from its sides."""
    name = rng.choice(sorted(TRIANGLES))
    a, b, c = sorted(rng.sample(range(4, 13), 3))
    if a + b <= c or a * a + b * b == c * c:
        return None
    return Draft(
        stem=f"A triangle has {TRIANGLES[name].format(a=a, b=b, c=c)}.\nWhich name fits it best?",
        key=words(name),
        distractors=[
            words(other).because("shape-property-mixup") for other in (*TRIANGLES, "right-angled") if other != name
        ],
    )


@question_template("Y4-T61", "Y4-GE-1", MEDIUM)
def name_a_quadrilateral(rng: Random) -> Draft | None:
    """Name a quadrilateral from its sides and angles."""
    name = rng.choice(sorted(QUADRILATERALS))
    a, c = rng.sample(range(3, 13), 2)
    return Draft(
        stem=f"A quadrilateral has {QUADRILATERALS[name].format(a=a, c=c)}.\nWhich name fits it best?",
        key=words(name),
        distractors=[words(other).because("shape-property-mixup") for other in QUADRILATERALS if other != name],
    )


def _angle(rng: Random, degrees: int) -> Choice:
    return drawing(angles("single", [degrees], [""], rotation=rng.choice((0, 20, 90, 160, 200, 270))), f"{degrees}°")


@question_template("Y4-T62", "Y4-GE-2", EASY)
def acute_or_obtuse(rng: Random) -> Draft | None:
    """Find the acute or the obtuse angle among four."""
    small, large = (30, 40, 50, 60), (115, 125, 135, 145, 155)
    if rng.random() < 0.5:
        word, key, others = "acute", rng.choice(small), (90, *rng.sample(large, 2))
    else:
        word, key, others = "obtuse", rng.choice(large), (90, *rng.sample(small, 2))
    return Draft(
        stem=f"Which angle is {word}?",
        key=_angle(rng, key),
        distractors=[_angle(rng, degrees).because("turn-angle-mixup") for degrees in others],
    )


@question_template("Y4-T63", "Y4-GE-2", MEDIUM)
def largest_or_smallest_angle(rng: Random) -> Draft | None:
    """Find the largest or the smallest of four angles."""
    sizes = [rng.randint(25, 35)]
    while len(sizes) < 4:
        sizes.append(sizes[-1] + rng.randint(22, 40))
    largest = rng.random() < 0.5
    key, *others = reversed(sizes) if largest else sizes
    if max(sizes) > 165:
        return None
    return Draft(
        stem=f"Which angle is the {'largest' if largest else 'smallest'}?",
        key=_angle(rng, key),
        distractors=[
            *(_angle(rng, degrees).because("turn-angle-mixup") for degrees in others[:-1]),
            _angle(rng, others[-1]).because("more-less-swap"),
        ],
    )


@question_template("Y4-T64", "Y4-GE-3", MEDIUM)
def how_many_lines_of_symmetry(rng: Random) -> Draft | None:
    """Say how many lines of symmetry a shape has."""
    name = rng.choice(sorted(SYMMETRIES))
    key = SYMMETRIES[name]
    article = "an" if name[0] in "aei" else "a"
    return Draft(
        stem=f"How many lines of symmetry does {article} {name} have?",
        key=whole(key),
        distractors=(
            *(
                whole(other).because("shape-property-mixup")
                for other in (key - 2, key - 1, key + 1, key + 2)
                if other >= 0
            ),
            whole(2 * key).because("count-skip-double"),
            *([whole(key // 2).because("partial-step")] if key > 3 else []),
            whole(key + 3).because("near-miss"),
        ),
        picture=shape(name.removeprefix("regular "), rotation=rng.choice((0, 0, 20, 45, 110))),
    )


@question_template("Y4-T65", "Y4-GE-3", MEDIUM)
def which_line_of_symmetry(rng: Random) -> Draft | None:
    """Find the drawing in which the dashed line is a line of symmetry."""
    name = rng.choice(sorted(MIRRORS))
    right, wrong = MIRRORS[name]

    def drawn(angle: int) -> Choice:
        return drawing(shape(name, mirror=angle), angle)

    return Draft(
        stem="Which dashed line is a line of symmetry?",
        key=drawn(rng.choice(right)),
        distractors=[drawn(angle).because("shape-property-mixup") for angle in rng.sample(wrong, 3)],
    )


@question_template("Y4-T66", "Y4-GE-3", HARD)
def shape_from_its_symmetry(rng: Random) -> Draft | None:
    """Choose the shape that has a given number of lines of symmetry."""
    name = rng.choice(sorted(SYMMETRIES))
    others = [other for other in SYMMETRIES if SYMMETRIES[other] != SYMMETRIES[name]]
    count = SYMMETRIES[name]
    lines = "no lines" if count == 0 else "exactly 1 line" if count == 1 else f"exactly {count} lines"
    return Draft(
        stem=f"Which shape has {lines} of symmetry?",
        key=words(name),
        distractors=[words(other).because("shape-property-mixup") for other in rng.sample(others, 3)],
    )
