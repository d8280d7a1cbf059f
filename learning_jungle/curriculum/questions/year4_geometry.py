"""Year 4, geometry: triangles and quadrilaterals, angles, regular shapes and lines of symmetry."""

from __future__ import annotations

from random import Random

from learning_jungle.curriculum.pictures.kinds import angles, shape
from learning_jungle.curriculum.questions.template import Draft, question_template
from learning_jungle.curriculum.taught.strands import EASY, HARD, MEDIUM
from learning_jungle.curriculum.wording.options import Choice, drawing, whole, words

#: What is said of each kind of triangle (a is the shortest side, c the longest), and what it is mixed up with.
TRIANGLES = {
    "equilateral": ("three sides of {a} cm", "isosceles"),
    "isosceles": ("sides of {a} cm, {c} cm and {c} cm", "scalene"),
    "scalene": ("sides of {a} cm, {b} cm and {c} cm", "isosceles"),
}
#: What is said of each kind of quadrilateral with sides of a and c, and what it is mixed up with.
QUADRILATERALS = {
    "square": ("four sides of {a} cm and four right angles", "rhombus"),
    "rectangle": ("four right angles, two sides of {a} cm and two of {c} cm", "parallelogram"),
    "rhombus": ("four sides of {a} cm, but no right angles", "square"),
    "parallelogram": ("two pairs of parallel sides, {a} cm and {c} cm long, but no right angles", "rectangle"),
    "trapezium": ("just one pair of parallel sides, {a} cm and {c} cm long", "parallelogram"),
    "kite": ("two {a} cm sides that meet, two {c} cm sides that meet, and no parallel sides", "parallelogram"),
}
#: How many lines of symmetry a shape has, then how many a child sees who counts every line that halves it, or only
#: the lines that are upright or level.
SYMMETRIES = {
    "square": (4, 2, "shape-orientation"),
    "rectangle": (2, 4, "symmetry-by-halves"),
    "equilateral triangle": (3, 1, "shape-orientation"),
    "isosceles triangle": (1, 3, "symmetry-by-halves"),
    "kite": (1, 2, "symmetry-by-halves"),
    "rhombus": (2, 4, "symmetry-by-halves"),
    "parallelogram": (0, 2, "symmetry-by-halves"),
    "regular pentagon": (5, 1, "shape-orientation"),
    "regular hexagon": (6, 2, "shape-orientation"),
}
#: For each number of lines of symmetry, the shape that a child takes who counts every line that halves a shape.
HALVED = {
    0: "isosceles triangle", 1: "parallelogram", 2: "parallelogram", 3: "isosceles triangle", 4: "rectangle",
    5: "regular hexagon", 6: "regular pentagon",
}  # fmt: skip
#: Lines through the middle of a shape, as angles with 90 upright: lines of symmetry, and lines that only halve it.
MIRRORS = (
    ("square", 45), ("square", 135), ("square", 90), ("rectangle", 90), ("rectangle", 0), ("rhombus", 90),
    ("rhombus", 0), ("equilateral triangle", 30), ("equilateral triangle", 150), ("isosceles triangle", 90),
    ("kite", 90),
)  # fmt: skip
HALVES = (
    ("rectangle", 26), ("rectangle", 154), ("parallelogram", 0), ("parallelogram", 90), ("parallelogram", 25),
    ("parallelogram", 62), ("rhombus", 59), ("rhombus", 121), ("kite", 0), ("isosceles triangle", 0),
    ("equilateral triangle", 0),
)  # fmt: skip
REGULAR = ("square", "equilateral triangle")
#: Shapes that are equal in some ways only: in their sides, or in their angles.
IRREGULAR = ("rhombus", "rectangle", "isosceles triangle", "kite", "parallelogram", "trapezium")


@question_template("Y4-T60", "Y4-GE-1", EASY)
def name_a_triangle(rng: Random) -> Draft | None:
    """Name a triangle from its sides."""
    name = rng.choice(sorted(TRIANGLES))
    said, target = TRIANGLES[name]
    a, b, c = sorted(rng.sample(range(4, 13), 3))
    if a + b <= c or 5 * abs(a * a + b * b - c * c) < a * b:
        return None
    others = [other for other in (*TRIANGLES, "right-angled") if other not in (name, target)]
    return Draft(
        stem=f"A triangle has {said.format(a=a, b=b, c=c)}.\nWhich name fits it best?",
        key=words(name),
        distractors=[words(other).because("shape-property-mixup") for other in (target, *others)],
        method="Three equal sides: equilateral. Two equal sides: isosceles. No equal sides: scalene.",
    )


@question_template("Y4-T61", "Y4-GE-1", MEDIUM)
def name_a_quadrilateral(rng: Random) -> Draft | None:
    """Name a quadrilateral from its sides and angles."""
    name = rng.choice(sorted(QUADRILATERALS))
    said, target = QUADRILATERALS[name]
    a, c = rng.sample(range(3, 13), 2)
    others = [other for other in QUADRILATERALS if other not in (name, target)]
    return Draft(
        stem=f"A quadrilateral has {said.format(a=a, c=c)}.\nWhich name fits it best?",
        key=words(name),
        distractors=[words(other).because("shape-property-mixup") for other in (target, *others)],
        method=f"Check the sides, then the angles. {said.format(a=a, c=c).capitalize()}: a {name}.",
    )


@question_template("Y4-T103", "Y4-GE-1", MEDIUM, criteria=("4G-2",))
def regular_shape(rng: Random) -> Draft | None:
    """Choose the shape that is always regular, or regular in its sides or its angles only."""
    asked, key, why = rng.choice(
        (
            ("is always a regular polygon", rng.choice(REGULAR), "All sides and all angles are equal"),
            ("always has equal sides, but is not always regular", "rhombus", "Its angles need not be equal"),
            ("always has equal angles, but is not always regular", "rectangle", "Its sides need not be equal"),
        )
    )
    target, *others = rng.sample([name for name in ("rhombus", "rectangle") if name != key], 1)
    others += [name for name in rng.sample((*REGULAR, *IRREGULAR), 6) if name not in (key, target)][:3]
    if key in REGULAR and any(name in REGULAR for name in others):
        return None
    return Draft(
        stem=f"Which shape {asked}?",
        key=words(key),
        distractors=[words(other).because("shape-property-mixup") for other in (target, *others)],
        method=f"{why}, as in {'an' if key[0] == 'e' else 'a'} {key}.",
    )


def _angle(rng: Random, degrees: int) -> Choice:
    return drawing(angles("single", [degrees], [""], rotation=rng.choice((0, 20, 90, 160, 200, 270))), f"{degrees}°")


@question_template("Y4-T62", "Y4-GE-2", EASY)
def acute_or_obtuse(rng: Random) -> Draft | None:
    """Find the acute or the obtuse angle among four."""
    small, large = (30, 40, 50, 60), (115, 125, 135, 145, 155)
    if rng.random() < 0.5:
        word, key, others = "acute", rng.choice(small), (*rng.sample(large, 2), 90)
    else:
        word, key, others = "obtuse", rng.choice(large), (*rng.sample(small, 2), 90)
    return Draft(
        stem=f"Which angle is {word}?",
        key=_angle(rng, key),
        distractors=[_angle(rng, degrees).because("turn-angle-mixup") for degrees in others],
        method="Hold the corner of a sheet of paper to it. Acute: less than the corner. Obtuse: more.",
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
            _angle(rng, others[-1]).because("more-less-swap"),
            *(_angle(rng, degrees).because("near-miss") for degrees in others[:-1]),
        ],
        method=f"The {'larger' if largest else 'smaller'} the turn from one arm to the other, the "
        f"{'larger' if largest else 'smaller'} the angle. How it lies does not matter.",
    )


@question_template("Y4-T64", "Y4-GE-3", MEDIUM, criteria=("4G-3",))
def how_many_lines_of_symmetry(rng: Random) -> Draft | None:
    """Say how many lines of symmetry a shape has."""
    name = rng.choice(sorted(SYMMETRIES))
    key, seen, why = SYMMETRIES[name]
    article = "an" if name[0] in "aei" else "a"
    return Draft(
        stem=f"How many lines of symmetry does {article} {name} have?",
        key=whole(key),
        distractors=(
            whole(seen).because(why),
            *(
                whole(other).because("near-miss")
                for other in (key - 2, key - 1, key + 1, key + 2, key + 3)
                if other >= 0
            ),
        ),
        picture=shape(name.removeprefix("regular "), rotation=rng.choice((0, 0, 20, 45, 110))),
        method=f"Fold along a line: both halves must match. {article.capitalize()} {name} has "
        f"{'none' if key == 0 else key} such line{'s' if key > 1 else ''}.".replace("none such line.", "no such line."),
        crossed=False,
    )


@question_template("Y4-T65", "Y4-GE-3", MEDIUM, criteria=("4G-3",))
def which_line_of_symmetry(rng: Random) -> Draft | None:
    """Find the drawing in which the dashed line is a line of symmetry, among lines that only halve a shape."""
    key, target = rng.choice(MIRRORS), rng.choice(HALVES[:5])
    others = [line for line in rng.sample(HALVES, 5) if line != target][:2]

    def lies(line: tuple[str, int]) -> int:
        return line[1] if line[1] in (0, 90) else 1

    if lies(key) not in map(lies, (target, *others)) or key[0] not in [name for name, _ in (target, *others)]:
        return None

    def drawn(line: tuple[str, int]) -> Choice:
        return drawing(shape(line[0], mirror=line[1]), line)

    return Draft(
        stem="Which dashed line is a line of symmetry?",
        key=drawn(key),
        distractors=[drawn(line).because("symmetry-by-halves") for line in (target, *others)],
        method="Fold along the dashed line in your mind: both halves must match, not just be of one size.",
    )


@question_template("Y4-T66", "Y4-GE-3", HARD, criteria=("4G-3",))
def shape_from_its_symmetry(rng: Random) -> Draft | None:
    """Choose the shape that has a given number of lines of symmetry."""
    name = rng.choice(sorted(SYMMETRIES))
    count = SYMMETRIES[name][0]
    others = [other for other, (lines, _, _) in SYMMETRIES.items() if lines != count and other != HALVED[count]]
    lines = "no lines" if count == 0 else "exactly 1 line" if count == 1 else f"exactly {count} lines"
    return Draft(
        stem=f"Which shape has {lines} of symmetry?",
        key=words(name),
        distractors=(
            words(HALVED[count]).because("symmetry-by-halves" if count < 5 else "shape-property-mixup"),
            *(words(other).because("near-miss") for other in rng.sample(others, 3)),
        ),
        method="Fold each shape in your mind and count only the lines whose two halves match.",
    )
