"""Reception, counting and comparing things up to ten."""

from __future__ import annotations

from fractions import Fraction
from random import Random

from learning_jungle.curriculum.misconceptions.counting_slips import miscounts
from learning_jungle.curriculum.pictures.kinds import group, objects, squares, ten_frame
from learning_jungle.curriculum.questions.template import Draft, question_template
from learning_jungle.curriculum.taught.strands import EASY, HARD, MEDIUM
from learning_jungle.curriculum.wording.names import FOODS, THINGS, Thing
from learning_jungle.curriculum.wording.options import Choice, drawing, whole


def _plate(thing: Thing, count: int) -> Choice:
    return drawing(objects([group(thing.one, count)], "scatter"), Fraction(count))


def _frame(count: int) -> Choice:
    return drawing(ten_frame(count), Fraction(count))


@question_template("Y0-T01", "Y0-NP-1", EASY)
def count_things(rng: Random) -> Draft:
    """Count things that stand in rows."""
    thing, count = rng.choice(THINGS), rng.randint(3, 9)
    return Draft(
        stem=f"How many {thing.many}?",
        key=whole(count),
        distractors=miscounts(count),
        picture=objects([group(thing.one, count)]),
    )


@question_template("Y0-T02", "Y0-NP-2", EASY)
def see_dots(rng: Random) -> Draft:
    """See how many dots there are, as on a dice, without counting."""
    count = rng.randint(2, 5)
    return Draft(
        stem="How many dots can you see?",
        key=whole(count),
        distractors=miscounts(count),
        picture=objects([group("dot", count)], "dice"),
    )


@question_template("Y0-T04", "Y0-NP-4", MEDIUM)
def find_fewest(rng: Random) -> Draft:
    """Find the plate with the fewest things among three that are close and one that is far."""
    thing, fewest = rng.choice(FOODS), rng.randint(1, 5)
    most = rng.randint(fewest + 3, 10)
    return Draft(
        stem=f"Which plate has the fewest {thing.many}?",
        key=_plate(thing, fewest),
        distractors=(
            _plate(thing, most).because("more-less-swap"),
            _plate(thing, fewest + 1).because("count-skip-double"),
            _plate(thing, fewest + 2).because("near-miss"),
        ),
    )


@question_template("Y0-T17", "Y0-NP-4", EASY)
def find_most(rng: Random) -> Draft | None:
    """Find the plate with the most things, each plate differing by two or more."""
    thing = rng.choice(FOODS)
    fewest, low, high, most = sorted(rng.sample(range(1, 11), 4))
    if min(low - fewest, high - low, most - high) < 2:
        return None
    return Draft(
        stem=f"Which plate has the most {thing.many}?",
        key=_plate(thing, most),
        distractors=(
            _plate(thing, fewest).because("more-less-swap"),
            _plate(thing, low).because("near-miss"),
            _plate(thing, high).because("count-skip-double"),
        ),
    )


@question_template("Y0-T18", "Y0-NP-1", EASY)
def find_plate_of(rng: Random) -> Draft | None:
    """Find the plate that holds a number of things."""
    thing, count = rng.choice(FOODS), rng.randint(3, 8)
    others = [other for other in range(count - 2, count + 3) if other != count]
    return Draft(
        stem=f"Which plate has {count} {thing.many}?",
        key=_plate(thing, count),
        distractors=[_plate(thing, other).because("count-skip-double") for other in others],
    )


@question_template("Y0-T19", "Y0-NP-6", MEDIUM)
def see_in_frame(rng: Random) -> Draft:
    """Say how many counters a ten frame holds, seeing five and some more."""
    count = rng.randint(4, 9)
    return Draft(
        stem="How many counters are in the frame?",
        key=whole(count),
        distractors=(
            *miscounts(count, reach=2),
            whole(10 - count).because("more-less-swap"),
            whole(10).because("partial-step"),
        ),
        picture=ten_frame(count),
    )


@question_template("Y0-T20", "Y0-NP-1", HARD)
def count_scattered(rng: Random) -> Draft:
    """Count scattered things, up to twelve."""
    thing, count = rng.choice(THINGS), rng.randint(8, 12)
    return Draft(
        stem=f"How many {thing.many} can you count?",
        key=whole(count),
        distractors=miscounts(count),
        picture=objects([group(thing.one, count)], "scatter"),
    )


@question_template("Y0-T21", "Y0-NP-6", EASY)
def find_frame_of(rng: Random) -> Draft:
    """Find the ten frame that shows a number."""
    count = rng.randint(3, 8)
    others = {
        10 - count: "more-less-swap",
        count - 1: "count-skip-double",
        count + 1: "count-skip-double",
        count + 2: "near-miss",
    }
    return Draft(
        stem=f"Which frame shows {count}?",
        key=_frame(count),
        distractors=[_frame(other).because(why) for other, why in others.items() if other != count],
    )


@question_template("Y0-T37", "Y0-NP-1", EASY)
def count_squares(rng: Random) -> Draft:
    """Count squares that stand in two rows."""
    top, below = rng.randint(2, 5), rng.randint(1, 4)
    return Draft(
        stem="How many squares?",
        key=whole(top + below),
        distractors=(
            whole(top).because("partial-step"),
            *miscounts(top + below),
        ),
        picture=squares((top, below)),
    )


@question_template("Y0-T38", "Y0-NP-4", MEDIUM)
def compare_towers(rng: Random) -> Draft:
    """Find the picture with the most or the fewest squares, where the rows differ in length."""
    fewest = rng.randint(3, 6)
    word, key, opposite = rng.choice((("most", fewest + 3, fewest), ("fewest", fewest, fewest + 3)))

    def built(count: int) -> Choice:
        # The longest row belongs to neither end, so that length alone misleads.
        first = min(count - 1, 5) if count in (fewest + 1, fewest + 2) else (count + 1) // 2
        return drawing(squares((first, count - first)), Fraction(count))

    return Draft(
        stem=f"Which picture has the {word} squares?",
        key=built(key),
        distractors=(
            built(opposite).because("more-less-swap"),
            built(fewest + 1).because("count-skip-double"),
            built(fewest + 2).because("count-skip-double"),
        ),
    )
