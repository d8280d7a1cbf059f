"""Reception, doubling, odd and even, and sharing equally between two, always with things to see."""

from __future__ import annotations

from random import Random

from learning_jungle.curriculum.misconceptions.counting import one_counted_twice, one_missed
from learning_jungle.curriculum.misconceptions.multiplication import added_not_multiplied
from learning_jungle.curriculum.misconceptions.word_problems import subtracted_instead
from learning_jungle.curriculum.pictures.kinds import equal_groups, group, objects
from learning_jungle.curriculum.questions.template import Draft, question_template
from learning_jungle.curriculum.taught.strands import EASY, HARD, MEDIUM
from learning_jungle.curriculum.wording.names import FOODS, TREASURES
from learning_jungle.curriculum.wording.options import Choice, drawing, whole


def _slips(count: int) -> list[Choice]:
    """Offer one too few and one too many, and two, as when something is shared or doubled once too often."""
    two_out = [whole(other).because("near-miss") for other in (count - 2, count + 2) if other > 0]
    return [*one_missed.choices(whole, count), *one_counted_twice.choices(whole, count), *two_out]


@question_template("Y0-T12", "Y0-MD-1", MEDIUM, criteria=("ELG-N-3", "ELG-NP-3"))
def double(rng: Random) -> Draft:
    """Double a number of spots up to five."""
    number = rng.randint(3, 5)
    return Draft(
        stem=f"What is double {number}?",
        key=whole(2 * number),
        distractors=(*added_not_multiplied.choices(whole, number, 2), *_slips(2 * number)),
        picture=objects([group("dot", number), group("dot", number)], "dice"),
        expression=f"2 * {number}",
        method=f"Double is the same number twice: {number} + {number} = {2 * number}.",
    )


@question_template("Y0-T13", "Y0-MD-2", HARD, story=True, criteria=("ELG-NP-3",))
def share_between_two(rng: Random) -> Draft:
    """Share things equally between two."""
    food, each = rng.choice(FOODS), rng.randint(3, 5)
    return Draft(
        stem=f"Share {2 * each} {food.many} between 2 bears. How many each?",
        key=whole(each),
        distractors=(*subtracted_instead.choices(whole, 2 * each, 2), *_slips(each)),
        picture=objects([group(food.one, 2 * each)], "twos"),
        expression=f"{2 * each} / 2",
        method=f"Give one to each bear in turn until none are left: {each} + {each} = {2 * each}.",
    )


@question_template("Y0-T30", "Y0-MD-1", EASY, story=True, criteria=("ELG-NP-3",))
def two_plates(rng: Random) -> Draft:
    """Count the things on two plates that hold the same number."""
    food, each = rng.choice(FOODS), rng.randint(3, 5)
    return Draft(
        stem=f"2 plates with {each} {food.many} each. How many altogether?",
        key=whole(2 * each),
        distractors=(*added_not_multiplied.choices(whole, each, 2), *_slips(2 * each)),
        picture=equal_groups(food.one, 2, each),
        expression=f"2 * {each}",
        method=f"Count the things on both plates: {each} + {each} = {2 * each}.",
    )


@question_template("Y0-T31", "Y0-MD-2", EASY, criteria=("ELG-NP-3",))
def find_fair_share(rng: Random) -> Draft:
    """Find the pair of groups that is shared equally."""
    thing, each, step = rng.choice(FOODS + TREASURES), rng.randint(3, 5), rng.choice((1, -1))

    def shared(first: int, second: int) -> Choice:
        return drawing(objects([group(thing.one, first), group(thing.one, second)], "dice"), (first, second))

    return Draft(
        stem="Which picture shows a fair share for two?",
        key=shared(each, each),
        distractors=(
            shared(each - step, each + step).because("unequal-parts"),
            shared(each + step, each - step).because("unequal-parts"),
            shared(each, each - 1).because("unequal-parts"),
            shared(each - 1, each).because("unequal-parts"),
        ),
        method=f"In a fair share both have the same: {each} and {each}.",
    )


@question_template("Y0-T32", "Y0-MD-2", MEDIUM, criteria=("ELG-NP-3",))
def find_even_plate(rng: Random) -> Draft:
    """Find the plate that two can share with none, or with one, left over."""
    food = rng.choice(FOODS)
    left = rng.choice((0, 1))
    key = rng.choice((4, 6, 8) if left == 0 else (5, 7, 9))
    others = rng.sample((3, 5, 7, 9) if left == 0 else (4, 6, 8, 10), 3)
    plates = [drawing(objects([group(food.one, count)], "twos"), count) for count in (key, *others)]
    rest = f"none left over: {key // 2} + {key // 2} = {key}" if left == 0 else "one left over"
    return Draft(
        stem=f"Two bears share fairly. Which plate will have {'one' if left else 'none'} left over?",
        key=plates[0],
        distractors=[plate.because("odd-even") for plate in plates[1:]],
        method=f"Pair them up in twos. {key} has {rest}.",
    )


@question_template("Y0-T50", "Y0-MD-2", MEDIUM, story=True, criteria=("ELG-NP-3",))
def share_onto_plates(rng: Random) -> Draft:
    """Find how many things are on each of two plates when they are shared equally."""
    food, each = rng.choice(FOODS), rng.randint(3, 5)
    return Draft(
        stem=f"{2 * each} {food.many} are shared equally between 2 plates. How many on each?",
        key=whole(each),
        distractors=(*subtracted_instead.choices(whole, 2 * each, 2), *_slips(each)),
        picture=objects([group(food.one, 2 * each)], "twos"),
        expression=f"{2 * each} / 2",
        method=f"Half of {2 * each} is {each}, because {each} + {each} = {2 * each}.",
    )
