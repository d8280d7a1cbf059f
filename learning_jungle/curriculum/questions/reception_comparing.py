"""Reception, comparing how many there are: most, fewest and the same."""

from __future__ import annotations

from fractions import Fraction
from random import Random

from learning_jungle.curriculum.pictures.kinds import group, objects, squares
from learning_jungle.curriculum.questions.template import Draft, question_template
from learning_jungle.curriculum.taught.strands import EASY, MEDIUM
from learning_jungle.curriculum.wording.names import ANIMALS, FOODS, Thing
from learning_jungle.curriculum.wording.options import Choice, drawing


def _plate(thing: Thing, count: int) -> Choice:
    return drawing(objects([group(thing.one, count)], "scatter"), Fraction(count))


@question_template("Y0-T04", "Y0-NP-4", MEDIUM, criteria=("ELG-NP-2",))
def find_fewest_or_most(rng: Random) -> Draft:
    """Find the plate with the fewest or the most things, where another plate differs by only one."""
    thing, word, fewest = rng.choice(FOODS), rng.choice(("fewest", "most")), rng.randint(2, 6)
    most = rng.randint(fewest + 3, 10)
    key, opposite, step = (fewest, most, 1) if word == "fewest" else (most, fewest, -1)
    return Draft(
        stem=f"Which plate has the {word} {thing.many}?",
        key=_plate(thing, key),
        distractors=(
            _plate(thing, opposite).because("more-less-swap"),
            _plate(thing, key + step).because("miscount"),
            _plate(thing, key + 2 * step).because("near-miss"),
        ),
        method=f"Count each plate. {key} is the {'smallest' if step > 0 else 'largest'} of the four numbers.",
    )


@question_template("Y0-T17", "Y0-NP-4", EASY, criteria=("ELG-NP-2",))
def find_most_or_fewest(rng: Random) -> Draft | None:
    """Find the plate with the most or the fewest things, each plate differing by two or more."""
    thing, word = rng.choice(FOODS), rng.choice(("most", "fewest"))
    fewest, low, high, most = sorted(rng.sample(range(1, 11), 4))
    if min(low - fewest, high - low, most - high) < 2:
        return None
    key, opposite = (most, fewest) if word == "most" else (fewest, most)
    return Draft(
        stem=f"Which plate has the {word} {thing.many}?",
        key=_plate(thing, key),
        distractors=(
            _plate(thing, opposite).because("more-less-swap"),
            _plate(thing, low).because("near-miss"),
            _plate(thing, high).because("near-miss"),
        ),
        method=f"Count each plate. {key} is the {'largest' if word == 'most' else 'smallest'} of the four numbers.",
    )


@question_template("Y0-T38", "Y0-NP-4", MEDIUM, criteria=("ELG-NP-2",))
def compare_towers(rng: Random) -> Draft:
    """Find the picture with the most or the fewest squares, where the longest row is not the most."""
    least = rng.randint(4, 6)
    word = rng.choice(("most", "fewest"))

    def built(count: int, longest: int) -> Choice:
        rows = (longest, *((count - longest,) if count - longest <= longest else (longest, count - 2 * longest)))
        return drawing(squares(rows), Fraction(count))

    if word == "most":
        key, opposite = built(least + 3, (least + 4) // 2), built(least, (least + 1) // 2)
        tempting, other = built(least + 1, least), built(least + 2, (least + 3) // 2)
    else:
        key, opposite = built(least, least - 1), built(least + 3, (least + 4) // 2)
        tempting, other = built(least + 1, (least + 3) // 3), built(least + 2, (least + 3) // 2)
    return Draft(
        stem=f"Which picture has the {word} squares?",
        key=key,
        distractors=(
            tempting.because("longer-is-more"),
            opposite.because("more-less-swap"),
            other.because("near-miss"),
        ),
        method=f"Count all the squares, not only the longest row. The {word} is {key.value}.",
    )


@question_template("Y0-T42", "Y0-NP-4", MEDIUM, criteria=("ELG-NP-2",))
def same_number(rng: Random) -> Draft:
    """Find the plate with the same number as a row of animals, where another fills as long a row."""
    animal, food, count = rng.choice(ANIMALS), rng.choice(FOODS), rng.randint(4, 8)
    step = rng.choice((-1, 1))
    return Draft(
        stem=f"Which plate has the same number as the {animal.many}?",
        key=_plate(food, count),
        distractors=(
            _plate(food, count + step).because("miscount"),
            _plate(food, count - step).because("miscount"),
            _plate(food, count + 2 * step).because("near-miss"),
            _plate(food, count + 3 * step).because("near-miss"),
        ),
        picture=objects([group(animal.one, count)], "scatter"),
        method=f"Count the {animal.many}: {count}. Then find the plate with {count}.",
    )


@question_template("Y0-T43", "Y0-NP-4", EASY, criteria=("ELG-NP-2",))
def same_of_both(rng: Random) -> Draft:
    """Find the picture with as many of one animal as of the other."""
    (one, other), count = rng.sample(ANIMALS, 2), rng.randint(3, 5)

    def shown(first: int, second: int) -> Choice:
        return drawing(objects([group(one.one, first), group(other.one, second)], "dice"), (first, second))

    step = rng.choice((1, -1))
    return Draft(
        stem=f"Which picture has the same number of {one.many} and {other.many}?",
        key=shown(count, count),
        distractors=(
            shown(count - step, count + step).because("miscount"),
            shown(count + step, count - step).because("miscount"),
            shown(count, count - 1).because("miscount"),
            shown(count - 1, count).because("miscount"),
        ),
        method=f"Match each {one.one} to one {other.one}: {count} and {count}, with none left over.",
    )
