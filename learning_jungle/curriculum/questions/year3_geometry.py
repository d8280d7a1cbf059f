"""Year 3, geometry: turns and right angles, and kinds of lines."""

from __future__ import annotations

from random import Random

from learning_jungle.curriculum.misconceptions.geometry import turned_other_way
from learning_jungle.curriculum.pictures.kinds import angles, clock, lines
from learning_jungle.curriculum.questions.template import Draft, question_template
from learning_jungle.curriculum.taught.strands import EASY, HARD, MEDIUM
from learning_jungle.curriculum.wording.names import NAMES
from learning_jungle.curriculum.wording.options import Choice, drawing, whole

TURNS = {"quarter": 1, "half": 2, "three-quarter": 3, "whole": 4}
#: Half of a segment as (across, down), chosen so that its turns below fall on whole numbers.
HALF_SEGMENTS = ((30, 0), (24, 12), (12, 24), (24, -12), (12, -24), (0, 30))

Vector = tuple[int, int]


@question_template("Y3-T18", "Y3-GE-2", EASY, criteria=("3G-1",))
def right_angles_in_a_turn(rng: Random) -> Draft | None:
    """Say how many right angles a turn makes."""
    turn = rng.choice(("half", "three-quarter", "whole"))
    key = TURNS[turn]
    usual = {"half": 4, "three-quarter": 4, "whole": 1}[turn]
    return Draft(
        stem=f"How many right angles make a {turn} turn?",
        key=whole(key),
        distractors=(
            whole(usual).because("turn-angle-mixup"),
            *(whole(n).because("turn-angle-mixup") for n in (1, 2, 3, 4, 6, 8) if n not in (key, usual)),
        ),
        method=f"A right angle is a quarter turn. A {turn} turn is {key} quarter turns, so {key} right angles.",
        crossed=False,
    )


def _segment(half: Vector, centre: Vector = (50, 50)) -> tuple[int, int, int, int, str]:
    (x, y), (across, down) = centre, half
    return (x - across, y - down, x + across, y + down, "")


@question_template("Y3-T53", "Y3-GE-3", EASY)
def horizontal_or_vertical(rng: Random) -> Draft | None:
    """Find the horizontal or the vertical line among four."""
    halves = {"horizontal": (35, 0), "vertical": (0, 35), "rising": (28, -24), "falling": (24, 28)}
    asked, opposite, way = rng.choice(
        (("horizontal", "vertical", "level, like the horizon"), ("vertical", "horizontal", "straight up and down"))
    )
    drawn = {name: drawing(lines([_segment(half)]), name) for name, half in halves.items()}
    return Draft(
        stem=f"Which line is {asked}?",
        key=drawn[asked],
        distractors=[
            drawn[name].because("turn-angle-mixup") for name in (opposite, "rising", "falling") if name != asked
        ],
        method=f"{asked.capitalize()} means {way}.",
    )


@question_template("Y3-T54", "Y3-GE-3", MEDIUM, criteria=("3G-2",))
def parallel_or_perpendicular(rng: Random) -> Draft | None:
    """Find the pair of lines that is parallel, or the pair that is perpendicular."""

    def pair(name: str) -> Choice:
        across, down = rng.choice(HALF_SEGMENTS)
        beside = (-down * 2 // 3, across * 2 // 3)
        other = {
            "parallel": ((across, down), beside),
            "leaning": (((3 * across - down) // 3, (3 * down + across) // 3), beside),
            "perpendicular": ((-down, across), (0, 0)),
            "crossing": (((across - down) * 2 // 3, (across + down) * 2 // 3), (0, 0)),
        }
        half, (right, below) = other[name]
        first = _segment((across, down), (50 - right // 2, 50 - below // 2))
        return drawing(lines([first, _segment(half, (50 + right // 2, 50 + below // 2))]), name)

    asked = rng.choice(("parallel", "perpendicular"))
    opposite = "perpendicular" if asked == "parallel" else "parallel"
    way = "stay the same distance apart" if asked == "parallel" else "meet at a right angle"
    return Draft(
        stem=f"Which lines are {asked}?",
        key=pair(asked),
        distractors=(
            pair(opposite).because("shape-property-mixup"),
            pair("leaning").because("shape-property-mixup"),
            pair("crossing").because("turn-angle-mixup"),
        ),
        method=f"{asked.capitalize()} lines {way}.",
    )


@question_template("Y3-T55", "Y3-GE-2", MEDIUM, criteria=("3G-1",))
def beside_a_right_angle(rng: Random) -> Draft | None:
    """Find the angle that is a right angle, or more or less than one."""
    small, large = (30, 40, 50, 60), (120, 130, 140, 150)
    one, other = rng.sample(large, 2) if rng.random() < 0.5 else rng.sample(small, 2)
    asked, key, others = rng.choice(
        (
            ("is a right angle", 90, (rng.choice(small if one > 90 else large), one, other)),
            ("is greater than a right angle", rng.choice(large), (rng.choice(small), 90, rng.choice(small))),
            ("is less than a right angle", rng.choice(small), (rng.choice(large), 90, rng.choice(large))),
        )
    )
    if len({key, *others}) < 4:
        return None

    def drawn(degrees: int) -> Choice:
        return drawing(
            angles("single", [degrees], [""], rotation=rng.choice((0, 20, 90, 160, 200, 270))), f"{degrees}°"
        )

    return Draft(
        stem=f"Which angle {asked}?",
        key=drawn(key),
        distractors=tuple(drawn(degrees).because("turn-angle-mixup") for degrees in others),
        method="Hold the corner of a sheet of paper, which is a right angle, on each angle and compare.",
    )


@question_template("Y3-T57", "Y3-GE-2", MEDIUM, story=True, criteria=("3G-1",))
def two_turns(rng: Random) -> Draft | None:
    """Add the right angles of two turns the same way."""
    name, (first, second) = rng.choice(NAMES), rng.sample(sorted(TURNS), 2)
    a, b = TURNS[first], TURNS[second]
    key = a + b
    return Draft(
        stem=f"{name} makes a {first} turn, then a {second} turn.\nHow many right angles is that altogether?",
        key=whole(key),
        distractors=(
            whole(max(a, b)).because("partial-step"),
            whole(2).because("turn-angle-mixup"),
            whole(key + 1).because("turn-angle-mixup"),
            whole(key - 1).because("turn-angle-mixup"),
            whole(key + 2).because("turn-angle-mixup"),
        ),
        method=f"In right angles, a {first} turn is {a} and a {second} turn is {b}: {a} + {b} = {key}.",
        crossed=False,
    )


@question_template("Y3-T58", "Y3-GE-2", HARD, criteria=("3G-1",))
def turning_minute_hand(rng: Random) -> Draft | None:
    """Follow the long hand of a clock through a turn."""
    start, turn = rng.choice(range(1, 13)), rng.choice(("quarter", "half", "three-quarter"))
    way = rng.choice(("clockwise", "anticlockwise"))
    sign = 1 if way == "clockwise" else -1
    quarters = TURNS[turn]

    def after(turned: int) -> Choice:
        return whole((start + sign * 3 * turned - 1) % 12 + 1)

    def numbers_on(count: int) -> int:
        return (start + sign * count - 1) % 12 + 1

    return Draft(
        stem=f"The long hand points to {start}. It makes a {turn} turn {way}.\nWhich number does it point to now?",
        key=after(quarters),
        distractors=(
            *(turned_other_way.choices(after, quarters) or [after(1).because("turn-angle-mixup")]),
            *(after(other).because("turn-angle-mixup") for other in (1, 2, 3) if other != quarters),
            whole(numbers_on(quarters)).because("turn-angle-mixup"),
            *(whole(numbers_on(3 * quarters + slip)).because("near-miss") for slip in (-1, 1)),
        ),
        picture=clock(rng.randint(1, 12), 5 * start % 60, minute_ticks=True),
        method=f"A quarter turn passes 3 numbers{f', so a {turn} turn passes {3 * quarters}' if quarters > 1 else ''}. "
        f"Count {3 * quarters} numbers {way} from {start}: {numbers_on(3 * quarters)}.",
        crossed=False,
    )
