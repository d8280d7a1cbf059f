"""Reception, counting things up to twelve and seeing up to five."""

from __future__ import annotations

from fractions import Fraction
from random import Random

from learning_jungle.curriculum.misconceptions.counting import one_counted_twice, one_missed
from learning_jungle.curriculum.misconceptions.early_number import row_left_out
from learning_jungle.curriculum.pictures.kinds import group, objects, squares
from learning_jungle.curriculum.questions.template import Draft, question_template
from learning_jungle.curriculum.taught.strands import EASY, HARD
from learning_jungle.curriculum.wording.names import FOODS, THINGS, Thing
from learning_jungle.curriculum.wording.options import Choice, drawing, whole


def _plate(thing: Thing, count: int) -> Choice:
    return drawing(objects([group(thing.one, count)], "scatter"), Fraction(count))


def miscounts(rng: Random, count: int) -> list[Choice]:
    """Offer one too many and one too few, in random order, and then two at a time where counts allow."""
    near = [*one_missed.choices(whole, count), *one_counted_twice.choices(whole, count)]
    return rng.sample(near, len(near))


def _two_out(rng: Random, count: int) -> Choice:
    return whole(rng.choice([other for other in (count - 2, count + 2) if other > 0])).because("near-miss")


@question_template("Y0-T01", "Y0-NP-1", EASY, criteria=("ELG-N-1",))
def count_things(rng: Random) -> Draft:
    """Count things in two rows, of which the second may be left out."""
    thing, count = rng.choice(THINGS), rng.randint(6, 9)
    first, second = miscounts(rng, count)
    return Draft(
        stem=f"How many {thing.many}?",
        key=whole(count),
        distractors=(
            first,
            second,
            *row_left_out.choices(whole, 5),
            _two_out(rng, count),
            whole(10).because("near-miss"),
        ),
        picture=objects([group(thing.one, count)]),
        method=f"Touch each one and count: 5 in the top row, then on to {count}.",
        crossed=False,
    )


@question_template("Y0-T02", "Y0-NP-2", EASY, criteria=("ELG-N-2",))
def see_dots(rng: Random) -> Draft:
    """See how many dots there are, as on a dice, without counting."""
    count = rng.randint(3, 5)
    return Draft(
        stem="How many dots can you see?",
        key=whole(count),
        distractors=(*miscounts(rng, count), _two_out(rng, count)),
        picture=objects([group("dot", count)], "dice"),
        method=f"Look at the pattern, as on a dice: it shows {count}.",
        crossed=False,
    )


@question_template("Y0-T18", "Y0-NP-1", EASY, criteria=("ELG-N-1",))
def find_plate_of(rng: Random) -> Draft:
    """Find the plate that holds a number of things."""
    thing, count = rng.choice(FOODS), rng.randint(3, 8)
    one_out = [*one_missed.choices(whole, count), *one_counted_twice.choices(whole, count)]
    plates = [_plate(thing, int(slip.value)).because("miscount") for slip in rng.sample(one_out, 2)]
    return Draft(
        stem=f"Which plate has {count} {thing.many}?",
        key=_plate(thing, count),
        distractors=(*plates, *(_plate(thing, count + step).because("near-miss") for step in (-2, 2))),
        method=f"Touch and count the things on each plate, and stop at the plate with {count}.",
    )


@question_template("Y0-T20", "Y0-NP-1", HARD, criteria=("ELG-N-1",))
def count_scattered(rng: Random) -> Draft:
    """Count scattered things, up to twelve."""
    thing, count = rng.choice(THINGS), rng.randint(8, 12)
    return Draft(
        stem=f"How many {thing.many} can you count?",
        key=whole(count),
        distractors=(*miscounts(rng, count), _two_out(rng, count)),
        picture=objects([group(thing.one, count)], "scatter"),
        method=f"Cross each one off as you say its number. The last number you say is {count}.",
        crossed=False,
    )


@question_template("Y0-T37", "Y0-NP-1", EASY, criteria=("ELG-N-1",))
def count_squares(rng: Random) -> Draft | None:
    """Count squares in two rows, of which one may be left out."""
    top, below = rng.randint(2, 5), rng.randint(2, 5)
    count = top + below
    if top == below:
        return None
    return Draft(
        stem="How many squares?",
        key=whole(count),
        distractors=(
            *row_left_out.choices(whole, max(top, below)),
            *miscounts(rng, count),
            *row_left_out.choices(whole, min(top, below)),
            whole(2 * max(top, below)).because("near-miss"),
            whole(count + 2).because("near-miss"),
        ),
        picture=squares((top, below)),
        method=f"Count the top row, {top}, and go on with the other row: {top} + {below} = {count}.",
        crossed=False,
    )
