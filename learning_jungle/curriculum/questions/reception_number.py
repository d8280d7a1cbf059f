"""Reception, the number word order, one more and one fewer, and the parts of a number."""

from __future__ import annotations

from random import Random

from learning_jungle.curriculum.item import Picture
from learning_jungle.curriculum.misconceptions.counting_slips import miscounts, near
from learning_jungle.curriculum.pictures.kinds import group, number_line, objects, ten_frame
from learning_jungle.curriculum.questions.template import Draft, question_template
from learning_jungle.curriculum.taught.strands import EASY, HARD, MEDIUM
from learning_jungle.curriculum.wording.names import ANIMALS, FOODS
from learning_jungle.curriculum.wording.options import whole


def _track(hidden: int, start: int = 0, stop: int = 10) -> Picture:
    """Draw a number track on which one number is hidden under the arrow."""
    shown = [number for number in range(start, stop + 1) if number != hidden]
    return number_line(start, stop, 1, shown, marker=hidden)


@question_template("Y0-T03", "Y0-NP-3", EASY)
def count_on(rng: Random) -> Draft:
    """Say the number that follows three counted ones."""
    first = rng.randint(0, 6)
    following = first + 3
    return Draft(
        stem=f"We count {first}, {first + 1}, {first + 2}. What is next?",
        key=whole(following),
        distractors=(
            whole(following - 1).because("count-includes-start"),
            whole(following - 2).because("more-less-swap"),
            whole(first).because("more-less-swap"),
            *near(following, (1, 2)),
            whole(following + 3).because("near-miss"),
        ),
        picture=number_line(0, 10, 1, range(following), marker=following),
    )


@question_template("Y0-T05", "Y0-NP-5", MEDIUM, story=True)
def one_comes(rng: Random) -> Draft:
    """Say how many there are when one more comes."""
    animal, count = rng.choice(ANIMALS), rng.randint(2, 9)
    return Draft(
        stem=f"There are {count} {animal.many} and one more comes. How many now?",
        key=whole(count + 1),
        distractors=(
            whole(count).because("count-includes-start"),
            whole(count - 1).because("more-less-swap"),
            whole(count - 2).because("near-miss"),
            *(whole(count + 1 + more).because("count-skip-double") for more in (1, 2, 3)),
        ),
        picture=objects([group(animal.one, count)]),
        expression=f"{count} + 1",
    )


@question_template("Y0-T06", "Y0-NP-5", MEDIUM, story=True)
def one_is_eaten(rng: Random) -> Draft:
    """Say how many are left when one is eaten."""
    food, count = rng.choice(FOODS), rng.randint(3, 10)
    return Draft(
        stem=f"There are {count} {food.many} and one is eaten. How many now?",
        key=whole(count - 1),
        distractors=(
            whole(count).because("count-includes-start"),
            whole(count + 1).because("more-less-swap"),
            whole(count + 2).because("near-miss"),
            *(whole(count - 1 - less).because("count-skip-double") for less in (1, 2, 3)),
        ),
        picture=objects([group(food.one, count)]),
        expression=f"{count} - 1",
    )


@question_template("Y0-T07", "Y0-NP-6", HARD)
def other_part(rng: Random) -> Draft | None:
    """Find the second part of a number when one part is shown."""
    number, part = rng.randint(5, 10), rng.randint(2, 8)
    rest = number - part
    if rest < 2:
        return None
    return Draft(
        stem=f"{number} is {part} and how many?",
        key=whole(rest),
        distractors=(
            whole(number).because("partial-step"),
            whole(part).because("partial-step"),
            whole(rest + 1).because("count-includes-start"),
            *(whole(rest - less).because("count-skip-double") for less in (1, 2, 3) if rest > less),
            whole(rest + 2).because("near-miss"),
        ),
        picture=ten_frame(part),
        expression=f"{number} - {part}",
    )


@question_template("Y0-T22", "Y0-NP-3", MEDIUM)
def number_before(rng: Random) -> Draft:
    """Say the number that comes just before another."""
    number = rng.randint(3, 9)
    return Draft(
        stem=f"What number comes just before {number}?",
        key=whole(number - 1),
        distractors=(
            whole(number + 1).because("more-less-swap"),
            whole(number).because("count-includes-start"),
            whole(number + 2).because("near-miss"),
            *near(number - 1, (-2, -1)),
            whole(0).because("near-miss"),
        ),
        picture=_track(number - 1),
    )


@question_template("Y0-T23", "Y0-NP-3", HARD)
def next_to_twenty(rng: Random) -> Draft:
    """Say the number that comes just after a teen number."""
    number = rng.randint(11, 17)
    return Draft(
        stem=f"What number comes just after {number}?",
        key=whole(number + 1),
        distractors=(
            whole(number - 1).because("more-less-swap"),
            whole(number).because("count-includes-start"),
            whole(number - 9).because("digit-reversal"),
            *near(number + 1, (1, 2)),
        ),
        picture=_track(number + 1, 10, 20),
    )


@question_template("Y0-T24", "Y0-NP-5", EASY)
def one_more_on_track(rng: Random) -> Draft:
    """Find one more than a number on a track."""
    number = rng.randint(2, 8)
    return Draft(
        stem=f"Start at {number}. What is one more?",
        key=whole(number + 1),
        distractors=(
            whole(number - 1).because("more-less-swap"),
            whole(number).because("count-includes-start"),
            whole(number - 2).because("near-miss"),
            *near(number + 1, (1, 2)),
            whole(number + 4).because("near-miss"),
        ),
        picture=_track(number + 1),
        expression=f"{number} + 1",
    )


@question_template("Y0-T25", "Y0-NP-6", MEDIUM)
def two_parts(rng: Random) -> Draft | None:
    """Put two parts of a number together on a ten frame."""
    first, second = rng.randint(2, 6), rng.randint(1, 4)
    total = first + second
    if total > 9 or first == second:
        return None
    return Draft(
        stem=f"{first} and {second}. What number do they make?",
        key=whole(total),
        distractors=(
            *miscounts(total, reach=2),
            whole(max(first, second)).because("partial-step"),
            whole(total + 3).because("count-skip-double"),
        ),
        picture=ten_frame(first, second),
        expression=f"{first} + {second}",
    )
