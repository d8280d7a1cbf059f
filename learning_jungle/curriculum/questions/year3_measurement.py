"""Year 3, measurement: reading scales, mixed units and perimeter."""

from __future__ import annotations

from fractions import Fraction
from random import Random

from learning_jungle.curriculum.item import Picture
from learning_jungle.curriculum.pictures.kinds import polygon, rectangle, scale
from learning_jungle.curriculum.questions.template import Draft, question_template
from learning_jungle.curriculum.taught.strands import EASY, HARD, MEDIUM
from learning_jungle.curriculum.wording.numerals import BOX, numeral
from learning_jungle.curriculum.wording.options import Choice, whole

#: Form of the scale, its top, its step, labels every so many steps, the unit, and the question.
HALVED_SCALES = (
    ("jug", 1000, 50, 2, "ml", "How much water is in the jug?"),
    ("jug", 400, 50, 2, "ml", "How much water is in the jug?"),
    ("jug", 100, 10, 2, "ml", "How much water is in the jug?"),
    ("weighing", 1000, 100, 2, "g", "What mass do the scales show?"),
    ("weighing", 200, 10, 2, "g", "What mass do the scales show?"),
    ("thermometer", 40, 5, 2, "°C", "What temperature does the thermometer show?"),
)
FINER_SCALES = (
    ("jug", 500, 20, 5, "ml", "How much water is in the jug?"),
    ("jug", 800, 50, 4, "ml", "How much water is in the jug?"),
    ("jug", 1000, 25, 4, "ml", "How much water is in the jug?"),
    ("weighing", 500, 20, 5, "g", "What mass do the scales show?"),
    ("weighing", 1000, 50, 4, "g", "What mass do the scales show?"),
    ("thermometer", 40, 2, 5, "°C", "What temperature does the thermometer show?"),
)
#: The larger unit, the smaller, how many make one, and the step of the numbers drawn.
MIXED_UNITS = (("m", "cm", 100, 5), ("kg", "g", 1000, 50), ("litre", "ml", 1000, 50), ("cm", "mm", 10, 1))


def _read_off(top: int, step: int, every: int, level: int, unit: str) -> tuple[Choice, ...]:
    """Offer what a child reads who counts the small marks as something they are not worth."""
    label = level - level % (step * every)
    marks = (level - label) // step
    as_worth = [label + marks * worth for worth in (1, 2, 5, 10, 100) if worth != step]
    return (
        *(whole(reading, unit).because("scale-misread") for reading in as_worth if reading < label + step * every),
        *([whole(label + step * (every - marks), unit).because("scale-misread")] if 2 * marks != every else []),
        whole(level + step * every, unit).because("scale-misread"),
        whole(level - step * every, unit).because("scale-misread"),
        whole(level + step, unit).because("near-miss"),
        whole(level - step, unit).because("near-miss"),
    )


def _drawn_scale(form: str, top: int, step: int, every: int, level: int, unit: str) -> Picture:
    return scale(form, 0, top, step, range(0, top + 1, step * every), level, unit)


@question_template("Y3-T43", "Y3-ME-1", EASY)
def halfway_on_a_scale(rng: Random) -> Draft | None:
    """Read a scale with one small mark between two labels."""
    form, top, step, every, unit, question = rng.choice(HALVED_SCALES)
    level = step * (2 * rng.randint(1, top // step // 2 - 1) + 1)
    return Draft(
        stem=question,
        key=whole(level, unit),
        distractors=_read_off(top, step, every, level, unit),
        picture=_drawn_scale(form, top, step, every, level, unit),
    )


@question_template("Y3-T44", "Y3-ME-1", MEDIUM)
def small_marks_on_a_scale(rng: Random) -> Draft | None:
    """Read a scale with several small marks between two labels."""
    form, top, step, every, unit, question = rng.choice(FINER_SCALES)
    level = step * rng.randint(every + 2, top // step - 2)
    if level // step % every < 2:
        return None
    return Draft(
        stem=question,
        key=whole(level, unit),
        distractors=_read_off(top, step, every, level, unit),
        picture=_drawn_scale(form, top, step, every, level, unit),
    )


@question_template("Y3-T45", "Y3-ME-1", HARD)
def fill_up_to_a_mark(rng: Random) -> Draft | None:
    """Read a jug and find how much more is needed to reach an amount."""
    form, top, step, every, unit, _ = rng.choice(FINER_SCALES[:3])
    level = step * rng.randint(every + 1, top // step - every)
    target = rng.randrange(level - level % step + step, top + 1, step)
    key = target - level
    if level // step % every < 2 or target % (step * every) or key < 2 * step:
        return None
    misread = level - level % (step * every) + level // step % every * (10 if step > 10 else 1)
    return Draft(
        stem=f"How much more water is needed to reach {numeral(target)} ml?",
        key=whole(key, unit),
        distractors=(
            whole(level, unit).because("partial-step"),
            whole(target - misread, unit).because("scale-misread"),
            whole(key + step, unit).because("scale-misread"),
            whole(key - step, unit).because("scale-misread"),
            *([whole(target + level, unit).because("operation-swap")] if key >= 100 else []),
            whole(key // step, unit).because("scale-misread"),
        ),
        picture=_drawn_scale(form, top, step, every, level, unit),
    )


@question_template("Y3-T49", "Y3-ME-1", MEDIUM)
def add_mixed_units(rng: Random) -> Draft | None:
    """Add two measures whose smaller units make one larger unit or more."""
    large, small, size, step = rng.choice(MIXED_UNITS)
    whole_part, second_part = rng.randint(1, 4), rng.randint(0, 3)
    a, b = (rng.randrange(step, size, step) for _ in range(2))
    total = (whole_part + second_part) * size + a + b
    if a + b <= size:
        return None

    def larger(count: int) -> str:
        return f"{count} {large}s" if large == "litre" and count > 1 else f"{count} {large}"

    def mixed(amount: int) -> Choice:
        return Choice(f"{larger(amount // size)} {amount % size} {small}", Fraction(amount))

    second = f"{larger(second_part)} {b} {small}" if second_part else f"{b} {small}"
    tenth = size // 10
    slips = [
        mixed(total - size).because("forget-regroup"),
        mixed(total + size).because("near-miss"),
        mixed(total - tenth).because("near-miss"),
        mixed(total + tenth).because("near-miss"),
        mixed(abs(whole_part * size + a - second_part * size - b)).because("operation-swap"),
    ]
    return Draft(
        stem=f"{larger(whole_part)} {a} {small} + {second} = {BOX}",
        key=mixed(total),
        distractors=[slip for slip in slips if slip.value >= size and slip.value % size],
    )


@question_template("Y3-T14", "Y3-ME-2", MEDIUM)
def perimeter_of_a_rectangle(rng: Random) -> Draft | None:
    """Find the perimeter of a rectangle from two sides."""
    a = rng.randint(5, 20)
    b = rng.randint(3, a - 1)
    unit = rng.choice(("cm", "m"))
    if (a, b) == (6, 3) or a > 3 * b:
        return None
    return Draft(
        stem="What is the perimeter of the rectangle?",
        key=whole(2 * (a + b), unit),
        distractors=(
            whole(a + b, unit).because("partial-step"),
            whole(a * b, unit).because("perimeter-area-swap"),
            whole(2 * a + b, unit).because("partial-step"),
            whole(4 * a, unit).because("shape-property-mixup"),
            whole(2 * (a + b) + 2, unit).because("near-miss"),
        ),
        picture=rectangle(a, b, unit),
        expression=f"2 * ({a} + {b})",
    )


@question_template("Y3-T52", "Y3-ME-2", EASY)
def perimeter_with_all_sides(rng: Random) -> Draft | None:
    """Add up all the labelled sides of a triangle or a four-sided shape."""
    corners = rng.choice((3, 4))
    sides = [rng.randint(4, 12) for _ in range(corners)]
    if len(set(sides)) < corners or 2 * max(sides) >= sum(sides):
        return None
    total, unit = sum(sides), rng.choice(("cm", "m"))
    return Draft(
        stem="What is the perimeter of the shape?",
        key=whole(total, unit),
        distractors=(
            whole(total - sides[-1], unit).because("partial-step"),
            whole(total - sides[0], unit).because("partial-step"),
            whole(sides[0] * sides[1], unit).because("perimeter-area-swap"),
            whole(total + sides[0], unit).because("count-skip-double"),
            whole(total + 2, unit).because("near-miss"),
            whole(total - 1, unit).because("near-miss"),
        ),
        picture=polygon([f"{side} {unit}" for side in sides], form="irregular"),
        expression=" + ".join(str(side) for side in sides),
    )
