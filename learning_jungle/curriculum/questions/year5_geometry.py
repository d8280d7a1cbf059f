"""Year 5, geometry: angles in degrees, rectangles, regular polygons and views of solids."""

from __future__ import annotations

from random import Random
from typing import Final

from learning_jungle.curriculum.misconceptions.geometry import (
    angle_copied,
    full_turn_as_straight_line,
    made_up_to_hundred,
    made_up_to_right_angle,
    one_angle_taken_away,
    other_protractor_scale,
    straight_line_as_full_turn,
)
from learning_jungle.curriculum.misconceptions.multiplication import added_not_multiplied, fact_after, fact_before
from learning_jungle.curriculum.misconceptions.slips import ten_less, ten_more
from learning_jungle.curriculum.misconceptions.word_problems import sum_only
from learning_jungle.curriculum.pictures.kinds import angles, polygon
from learning_jungle.curriculum.questions.template import Draft, question_template
from learning_jungle.curriculum.taught.strands import EASY, HARD, MEDIUM
from learning_jungle.curriculum.wording.numerals import MINUS, TIMES
from learning_jungle.curriculum.wording.options import Choice, whole, words

ANGLE_KINDS: Final = {"acute": range(20, 81), "obtuse": range(100, 171), "reflex": range(190, 351)}
ANGLE_RULES: Final = {
    "acute": "less than 90°, a right angle",
    "obtuse": "between 90° and 180°, a straight line",
    "reflex": "more than 180°, a straight line",
}
REGULAR: Final = {"pentagon": 5, "hexagon": 6, "octagon": 8}
#: Short side, long side and diagonal of rectangles where all three are whole numbers.
RECTANGLES: Final = (
    (3, 4, 5), (6, 8, 10), (5, 12, 13), (9, 12, 15), (8, 15, 17), (12, 16, 20), (15, 20, 25), (10, 24, 26),
)  # fmt: skip
#: In centimetres: a rectangle with a shorter side is too small for a picture frame.
SHORTEST_FRAME: Final = 8
#: What each solid looks like from above and from the side.
VIEWS: Final = {
    "cone": ("circle", "triangle"),
    "cylinder": ("circle", "rectangle"),
    "sphere": ("circle", "circle"),
    "square-based pyramid": ("square", "triangle"),
    "cube": ("square", "square"),
    "cuboid": ("rectangle", "rectangle"),
    "triangular-based pyramid": ("triangle", "triangle"),
}


def _degrees(number: int) -> Choice:
    return whole(number, "°")


@question_template("Y5-T21", "Y5-GE-2", MEDIUM)
def angle_on_a_line(rng: Random) -> Draft | None:
    """Find the other angle on a straight line."""
    given = rng.randrange(25, 160, 5)
    key = 180 - given
    if abs(given - 90) < 10:
        return None
    return Draft(
        stem=f"Two angles make a straight line. One is {given}°. What is the other angle?",
        key=_degrees(key),
        distractors=(
            *straight_line_as_full_turn.choices(_degrees, given),
            *made_up_to_hundred.choices(_degrees, given),
            *made_up_to_right_angle.choices(_degrees, given),
            *(angle_copied.choices(_degrees, given) if rng.random() < 0.4 else ()),
            *ten_more.choices(_degrees, key),
            *ten_less.choices(_degrees, key),
            *ten_less.choices(_degrees, key, 20),
        ),
        picture=angles("line", (given, key), (f"{given}°", "?")),
        expression=f"180 - {given}",
        method=f"Angles on a straight line make 180°: 180 {MINUS} {given} = {key}",
    )


@question_template("Y5-T53", "Y5-GE-1", EASY)
def kind_of_angle(rng: Random) -> Draft | None:
    """Choose the angle that is acute, obtuse or reflex from its size."""
    kind = rng.choice(tuple(ANGLE_KINDS))
    others = [name for name in ANGLE_KINDS if name != kind]
    beside = rng.choice(others) if kind == "obtuse" else "obtuse"
    size = rng.choice(ANGLE_KINDS[kind])
    return Draft(
        stem=f"Which angle is {kind}?",
        key=_degrees(size),
        distractors=(
            _degrees(rng.choice(ANGLE_KINDS[beside])).because("turn-angle-mixup"),
            *(_degrees(rng.choice(ANGLE_KINDS[name])).because("turn-angle-mixup") for name in others),
            *(_degrees(right).because("turn-angle-mixup") for right in (90, 180)),
        ),
        method=f"{'An' if kind[0] in 'ao' else 'A'} {kind} angle is {ANGLE_RULES[kind]}. That is {size}°.",
        crossed=False,
    )


@question_template("Y5-T89", "Y5-GE-1", MEDIUM, criteria=("5G-1",))
def estimate_an_angle(rng: Random) -> Draft | None:
    """Estimate the size of an angle that is drawn."""
    size = rng.randrange(20, 165, 5)
    if abs(size - 90) < 20:
        return None
    step = rng.choice((30, 35, 40))
    near = [other for other in (size - step, size + step) if 10 <= other <= 170 and (other < 90) == (size < 90)]
    wider = [other for other in (size - step, size + step) if 10 <= other <= 170 and abs(other - 180 + size) > 20]
    return Draft(
        stem="About how many degrees is the angle?",
        key=_degrees(size),
        distractors=(
            *other_protractor_scale.choices(_degrees, size),
            *(_degrees(other).because("near-miss") for other in near),
            *(_degrees(180 - other).because("combined-slip") for other in near),
            *(_degrees(other).because("near-miss") for other in wider),
        ),
        picture=angles("single", (size,), (), rng.choice((0, 0, 20, 45))),
        method=f"Compare it with a right angle, 90°: it is {'smaller' if size < 90 else 'larger'}. "
        f"It is about {size}°, not {180 - size}°.",
        crossed=False,
    )


@question_template("Y5-T54", "Y5-GE-2", HARD)
def angle_at_a_point(rng: Random) -> Draft | None:
    """Find the missing one of three or four angles round a point."""
    known = [rng.randrange(30, 125, 5) for _ in range(rng.choice((2, 3)))]
    total = sum(known)
    key = 360 - total
    if key < 35 or key in known or total == 180 or not 100 <= total <= 165:
        return None
    labels = [f"{size}°" for size in known]
    added = " + ".join(map(str, known))
    return Draft(
        stem="The angles meet at a point. What is the size of the angle marked with a question mark?",
        key=_degrees(key),
        distractors=(
            *full_turn_as_straight_line.choices(_degrees, *known),
            *one_angle_taken_away.choices(_degrees, 360, known[0]),
            *sum_only.choices(_degrees, *known),
            *ten_more.choices(_degrees, key),
            *ten_less.choices(_degrees, key),
        ),
        picture=angles("point", (*known, key), (*labels, "?")),
        expression=f"360 - ({added})",
        method=f"Angles round a point make 360°: {added} = {total}, and 360 {MINUS} {total} = {key}",
    )


@question_template("Y5-T56", "Y5-GE-3", EASY)
def side_of_regular_polygon(rng: Random) -> Draft | None:
    """Use equal sides: find the perimeter of a regular polygon."""
    name, sides = rng.choice(tuple(REGULAR.items()))
    length = rng.randint(4, 12)
    if length == sides:
        return None
    key = sides * length

    def distance(number: int) -> Choice:
        return whole(number, "cm")

    return Draft(
        stem=f"What is the perimeter of the regular {name}?",
        key=distance(key),
        distractors=(
            *added_not_multiplied.choices(distance, sides, length),
            *fact_before.choices(distance, sides, length),
            *fact_after.choices(distance, sides, length),
            distance((sides + 2) * length).because("near-miss"),
            *ten_more.choices(distance, key),
            *ten_less.choices(distance, key),
        ),
        picture=polygon((f"{length} cm", *[""] * (sides - 1))),
        expression=f"{sides} * {length}",
        method=f"Regular means equal sides and angles. {sides} sides of {length} cm: {sides} {TIMES} {length} = {key}",
    )


@question_template("Y5-T57", "Y5-GE-3", MEDIUM)
def diagonals_of_a_rectangle(rng: Random) -> Draft | None:
    """Know that the two diagonals of a rectangle are equally long."""
    short, long, diagonal = rng.choice(RECTANGLES)
    thing, unit = rng.choice((("rectangle", "cm"), ("picture frame", "cm"), ("rectangular garden", "m")))
    if thing == "picture frame" and short < SHORTEST_FRAME:
        thing = "rectangle"

    def length(number: int) -> Choice:
        return whole(number, unit)

    return Draft(
        stem=(
            f"A {thing} has sides of {long} {unit} and {short} {unit}. "
            f"One diagonal is {diagonal} {unit} long. How long is the other diagonal?"
        ),
        key=length(diagonal),
        distractors=(
            length(long).because("shape-property-mixup"),
            length(long + short).because("near-miss"),
            length(short).because("shape-property-mixup"),
            length(long + short - diagonal).because("near-miss"),
            *ten_more.choices(length, diagonal, 2),
            *ten_less.choices(length, diagonal, long - short),
        ),
        method=f"The two diagonals of a rectangle are equally long, so it is {diagonal} {unit} too.",
    )


@question_template("Y5-T90", "Y5-GE-3", HARD)
def solid_from_its_views(rng: Random) -> Draft | None:
    """Name a solid from what it looks like from above and from the side."""
    # A cylinder that lies down looks like a cuboid, so a cuboid is never the answer.
    name = rng.choice([solid for solid in VIEWS if solid != "cuboid"])
    above, side = VIEWS[name]
    same_side = [solid for solid, views in VIEWS.items() if solid != name and views[1] == side]
    same_above = [solid for solid, views in VIEWS.items() if solid != name and views[0] == above]
    neither = [solid for solid in VIEWS if solid not in (name, *same_side, *same_above)]
    close = rng.sample([*same_side, *same_above], len([*same_side, *same_above]))
    if not close:
        return None
    return Draft(
        stem=f"From above a 3-D shape looks like a {above}. From the side it looks like a {side}. Which shape is it?",
        key=words(name),
        distractors=(
            *(words(solid).because("one-condition-only") for solid in close),
            *(words(solid).because("near-miss") for solid in rng.sample(neither, len(neither))),
        ),
        method=f"Check both views: a {name} is a {above} from above and a {side} from the side.",
        crossed=False,
    )
