"""Reception, doubling and sharing equally between two, always with things to see."""

from __future__ import annotations

from random import Random

from learning_jungle.curriculum.misconceptions.counting_slips import miscounts
from learning_jungle.curriculum.pictures.kinds import equal_groups, group, objects
from learning_jungle.curriculum.questions.template import Draft, question_template
from learning_jungle.curriculum.taught.strands import EASY, HARD, MEDIUM
from learning_jungle.curriculum.wording.names import FOODS, THINGS
from learning_jungle.curriculum.wording.options import Choice, drawing, whole


@question_template("Y0-T12", "Y0-MD-1", MEDIUM)
def double(rng: Random) -> Draft:
    """Double a number of spots up to five."""
    number = rng.randint(3, 5)
    return Draft(
        stem=f"What is double {number}?",
        key=whole(2 * number),
        distractors=(
            whole(number).because("partial-step"),
            whole(number + 2).because("add-not-multiply"),
            *miscounts(2 * number, reach=2),
            whole(3 * number).because("times-table-neighbour"),
        ),
        picture=objects([group("dot", number), group("dot", number)], "dice"),
        expression=f"2 * {number}",
    )


@question_template("Y0-T13", "Y0-MD-2", HARD, story=True)
def share_between_two(rng: Random) -> Draft:
    """Share things equally between two."""
    food, each = rng.choice(FOODS), rng.randint(2, 5)
    return Draft(
        stem=f"Share {2 * each} {food.many} between 2 bears. How many each?",
        key=whole(each),
        distractors=(
            whole(2 * each).because("partial-step"),
            whole(2 * each - 2).because("operation-swap"),
            *miscounts(each, reach=2),
            whole(2).because("partial-step"),
        ),
        picture=objects([group(food.one, 2 * each)]),
        expression=f"{2 * each} / 2",
    )


@question_template("Y0-T30", "Y0-MD-1", EASY, story=True)
def two_plates(rng: Random) -> Draft:
    """Count the things on two plates that hold the same number."""
    food, each = rng.choice(FOODS), rng.randint(2, 5)
    return Draft(
        stem=f"2 plates with {each} {food.many} each. How many altogether?",
        key=whole(2 * each),
        distractors=(
            whole(each).because("partial-step"),
            whole(each + 2).because("add-not-multiply"),
            *miscounts(2 * each),
        ),
        picture=equal_groups(food.one, 2, each),
        expression=f"2 * {each}",
    )


@question_template("Y0-T31", "Y0-MD-2", EASY)
def find_fair_share(rng: Random) -> Draft:
    """Find the pair of groups that is shared equally."""
    thing, each = rng.choice(THINGS), rng.randint(2, 5)

    def shared(first: int, second: int) -> Choice:
        return drawing(objects([group(thing.one, first), group(thing.one, second)], "dice"), (first, second))

    return Draft(
        stem="Which picture shows a fair share for two?",
        key=shared(each, each),
        distractors=(
            shared(each, each - 1).because("count-skip-double"),
            shared(each - 1, each + 1).because("count-skip-double"),
            shared(each + 1, each - 1).because("near-miss"),
            shared(1, each).because("more-less-swap"),
            shared(each + 1, 1).because("more-less-swap"),
        ),
    )


@question_template("Y0-T32", "Y0-MD-2", MEDIUM)
def find_even_plate(rng: Random) -> Draft:
    """Find the plate that two can share with none left over."""
    food, even, odd = rng.choice(FOODS), rng.choice((4, 6, 8)), rng.sample((3, 5, 7, 9), 3)
    plates = [drawing(objects([group(food.one, count)]), count) for count in (even, *odd)]
    return Draft(
        stem="Two bears share fairly. Which plate has none left over?",
        key=plates[0],
        distractors=[plate.because("count-skip-double") for plate in plates[1:]],
    )
