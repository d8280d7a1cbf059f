"""Year 6, measurement: areas of triangles and parallelograms, and volume."""

from __future__ import annotations

from random import Random

from learning_jungle.curriculum.misconceptions.counting import largest_for_smallest, smallest_for_largest
from learning_jungle.curriculum.misconceptions.glossary import NEAR_MISS
from learning_jungle.curriculum.misconceptions.measures import (
    divided_by_one_edge,
    edges_for_volume,
    one_layer_only,
    perimeter_for_area,
    sides_of_same_sum,
    slant_for_height,
    surface_for_volume,
    triangle_not_halved,
)
from learning_jungle.curriculum.misconceptions.multiplication import added_not_multiplied, fact_after, fact_before
from learning_jungle.curriculum.misconceptions.slips import ones_one_less, ones_one_more, ten_less, ten_more
from learning_jungle.curriculum.pictures.kinds import cuboid, parallelogram, triangle
from learning_jungle.curriculum.questions.template import Draft, question_template
from learning_jungle.curriculum.taught.strands import HARD, MEDIUM
from learning_jungle.curriculum.wording.numerals import DIVIDED_BY, numeral
from learning_jungle.curriculum.wording.options import Choice, whole


def _square_centimetres(number: int) -> Choice:
    return whole(number, "cm²")


def _sides(length: int, width: int) -> Choice:
    return Choice(f"{length} cm by {width} cm", (length, width))


@question_template("Y6-T18", "Y6-ME-3", MEDIUM, criteria=("6G-1",))
def area_of_triangle(rng: Random) -> Draft | None:
    """Find the area of a triangle from its base and height."""
    b, h = rng.randint(4, 20), rng.randint(3, 20)
    key = b * h // 2
    if b * h % 2 or b == h or 2 * (b + h) == b * h or key > 140:
        return None
    return Draft(
        stem="Find the area of the triangle.",
        key=_square_centimetres(key),
        distractors=(
            *triangle_not_halved.choices(_square_centimetres, b, h),
            *perimeter_for_area.choices(_square_centimetres, b, h),
            *added_not_multiplied.choices(_square_centimetres, b, h),
            *(fact_after.choices(_square_centimetres, h, b // 2) if b % 2 == 0 else ()),
            *(fact_before.choices(_square_centimetres, h, b // 2) if b % 2 == 0 else ()),
            *ten_more.choices(_square_centimetres, key),
        ),
        picture=triangle(f"{b} cm", f"{h} cm"),
        expression=f"{b} * {h} / 2",
        method=f"Base times height, then half: {b} × {h} = {b * h}, {b * h} {DIVIDED_BY} 2 = {key}",
    )


@question_template("Y6-T49", "Y6-ME-3", MEDIUM, criteria=("6G-1",))
def area_of_parallelogram(rng: Random) -> Draft | None:
    """Find the area of a parallelogram; the sloping side is not needed."""
    b, h = rng.randint(6, 20), rng.randint(3, 12)
    slant = h + rng.randint(1, 3)
    key = b * h
    if b in (h, slant):
        return None
    return Draft(
        stem="Find the area of the parallelogram.",
        key=_square_centimetres(key),
        distractors=(
            *slant_for_height.choices(_square_centimetres, b, slant),
            *perimeter_for_area.choices(_square_centimetres, b, slant),
            *fact_after.choices(_square_centimetres, b, h),
            *fact_before.choices(_square_centimetres, h, b),
            *ten_more.choices(_square_centimetres, key),
        ),
        picture=parallelogram(f"{b} cm", f"{h} cm", f"{slant} cm"),
        expression=f"{b} * {h}",
        method=f"Base times perpendicular height. The sloping side is not needed: {b} × {h} = {key}",
    )


@question_template("Y6-T19", "Y6-ME-4", MEDIUM)
def volume_of_cuboid(rng: Random) -> Draft | None:
    """Find the volume of a cuboid from its three edges."""
    c, b, a = sorted(rng.sample(range(2, 13), 3))
    unit = rng.choice(("cm", "cm", "m"))
    key = a * b * c
    if key > 500 or key in (2 * (a * b + b * c + c * a), 4 * (a + b + c)):
        return None

    def cubed(number: int) -> Choice:
        return whole(number, f"{unit}³")

    return Draft(
        stem="Find the volume of the cuboid.",
        key=cubed(key),
        distractors=(
            *surface_for_volume.choices(cubed, a, b, c),
            *one_layer_only.choices(cubed, a, b, c),
            *edges_for_volume.choices(cubed, a, b, c),
            *fact_after.choices(cubed, c, a * b),
            *fact_before.choices(cubed, c, a * b),
            *ten_more.choices(cubed, key),
        ),
        picture=cuboid(a, b, c, unit),
        expression=f"{a} * {b} * {c}",
        method=f"One layer: {a} × {b} = {a * b}. There are {c} such layers: {a * b} × {c} = {key}",
    )


@question_template("Y6-T51", "Y6-ME-4", HARD)
def missing_edge(rng: Random) -> Draft | None:
    """Find the height of a cuboid from its volume, length and width."""
    a, b, c = (rng.randint(3, 12) for _ in range(3))
    volume = a * b * c
    if len({a, b, c}) < 3 or volume > 1_200:
        return None

    def centimetres(number: int) -> Choice:
        return whole(number, "cm")

    return Draft(
        stem=f"A cuboid is {a} cm long and {b} cm wide. Its volume is {numeral(volume)} cm³. What is its height?",
        key=centimetres(c),
        distractors=(
            *divided_by_one_edge.choices(centimetres, volume, a),
            *added_not_multiplied.choices(centimetres, a, b),
            *ones_one_more.choices(centimetres, c),
            *ones_one_less.choices(centimetres, c),
            *ten_less.choices(centimetres, c, 2),
            *ten_more.choices(centimetres, c, 2),
        ),
        crossed=False,
        expression=f"{volume} / ({a} * {b})",
        method=f"One layer of cubes: {a} × {b} = {a * b}. How many layers? "
        f"{numeral(volume)} {DIVIDED_BY} {a * b} = {c}",
    )


@question_template("Y6-T52", "Y6-ME-2", HARD, criteria=("6G-1",))
def same_area(rng: Random) -> Draft | None:
    """Choose the rectangle with the same area and a longer or shorter perimeter."""
    a, b = sorted(rng.sample(range(4, 13), 2))
    area = a * b
    pairs = [(d, area // d) for d in range(2, 25) if area % d == 0 and d < area // d <= 24]
    longer = [pair for pair in pairs if sum(pair) > a + b]
    shorter = [pair for pair in pairs if sum(pair) < a + b]
    if (a, b) not in pairs or not longer or not shorter:
        return None
    want_longer = rng.random() < 0.5
    key = rng.choice(longer if want_longer else shorter)
    opposite = rng.choice(shorter if want_longer else longer)
    other = smallest_for_largest if want_longer else largest_for_smallest
    step = 1 if want_longer else -1
    near = [(a + step, b + step), (key[0], key[1] + 1), (opposite[0] + 1, opposite[1])]
    return Draft(
        stem=f"Which rectangle has the same area as a rectangle of {a} cm by {b} cm, but a "
        f"{'longer' if want_longer else 'shorter'} perimeter?",
        key=_sides(*key),
        distractors=(
            *other.choices(lambda _: _sides(*opposite), sum(key), sum(opposite)),
            *sides_of_same_sum.choices(_sides, a, b),
            *(_sides(*pair).because(NEAR_MISS) for pair in near if pair[0] <= pair[1] and pair != (a, b)),
        ),
        crossed=False,
        method=f"The area stays: {a} × {b} = {area}, {key[0]} × {key[1]} = {area}. "
        f"The {'longer and thinner' if want_longer else 'nearer to a square'} it is, the "
        f"{'longer' if want_longer else 'shorter'} its perimeter.",
    )
