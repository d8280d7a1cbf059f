"""Reception, the order of the number words, and one more and one less."""

from __future__ import annotations

from random import Random

from learning_jungle.curriculum.misconceptions.counting import boundary_not_passed, boundary_skipped, other_direction
from learning_jungle.curriculum.misconceptions.early_number import opposite_neighbour
from learning_jungle.curriculum.misconceptions.glossary import COMBINED_SLIP
from learning_jungle.curriculum.misconceptions.place_value import digits_reversed, teen_ty_confused
from learning_jungle.curriculum.misconceptions.slips import ones_one_less, ones_one_more, two_slips
from learning_jungle.curriculum.pictures.kinds import group, number_line, objects, ten_frame
from learning_jungle.curriculum.questions.template import Draft, question_template
from learning_jungle.curriculum.taught.strands import EASY, HARD, MEDIUM
from learning_jungle.curriculum.wording.names import ANIMALS, FOODS
from learning_jungle.curriculum.wording.options import Choice, whole


def _neighbours(start: int, change: int) -> list[Choice]:
    """Offer what a child may say for the number one after or one before ``start``."""
    key = start + change
    return [
        *opposite_neighbour.choices(whole, start, change),
        *(ones_one_more if change > 0 else ones_one_less).choices(whole, key),
        whole(start - 2 * change).because("near-miss"),
        *([whole(key + 2 * change).because("near-miss")] if key + 2 * change >= 0 else []),
    ]


def _on_track(start: int, change: int) -> list[Choice]:
    """Offer the neighbours, and a further number on the wrong side of ``start``, so that the key may lie at an end."""
    further = start - 3 * change
    return [*_neighbours(start, change), *([whole(further).because("near-miss")] if further > 0 else [])]


@question_template("Y0-T03", "Y0-NP-3", EASY, criteria=("ELG-NP-1",))
def count_on(rng: Random) -> Draft:
    """Say the number that follows, or comes before, three counted ones on a number track."""
    step = rng.choice((1, -1))
    first = rng.randint(1, 5) if step > 0 else rng.randint(5, 9)
    last = first + 2 * step
    return Draft(
        stem=f"We count {first}, {first + step}, {last}. What is next?",
        key=whole(last + step),
        distractors=(
            *_on_track(last, step),
            *(whole(other).because("near-miss") for other in (last + 4 * step,) if 0 <= other <= 10),
        ),
        picture=number_line(0, 12, 1, range(13), marker=last),
        method=f"Say the numbers in order: {first}, {first + step}, {last}, {last + step}.",
    )


@question_template("Y0-T05", "Y0-NP-5", MEDIUM, story=True, criteria=("DM-N-1",))
def one_comes(rng: Random) -> Draft:
    """Say how many there are when one more comes."""
    animal, count = rng.choice(ANIMALS), rng.randint(3, 9)
    return Draft(
        stem=f"There are {count} {animal.many} and one more comes. How many now?",
        key=whole(count + 1),
        distractors=_neighbours(count, 1),
        picture=objects([group(animal.one, count)]),
        expression=f"{count} + 1",
        method=f"One more is the next number: {count} + 1 = {count + 1}.",
    )


@question_template("Y0-T06", "Y0-NP-5", MEDIUM, story=True, criteria=("DM-N-1",))
def one_is_eaten(rng: Random) -> Draft:
    """Say how many are left when one is eaten."""
    food, count = rng.choice(FOODS), rng.randint(3, 10)
    return Draft(
        stem=f"There are {count} {food.many} and one is eaten. How many now?",
        key=whole(count - 1),
        distractors=_neighbours(count, -1),
        picture=objects([group(food.one, count)]),
        expression=f"{count} - 1",
        method=f"One fewer is the number before: {count} − 1 = {count - 1}.",
    )


@question_template("Y0-T22", "Y0-NP-3", MEDIUM, criteria=("ELG-NP-1",))
def number_before_or_after(rng: Random) -> Draft:
    """Say the number that comes just before or after another."""
    word, step = rng.choice((("before", -1), ("before", -1), ("after", 1)))
    number = rng.randint(3, 7)
    return Draft(
        stem=f"What number comes just {word} {number}?",
        key=whole(number + step),
        distractors=_on_track(number, step),
        picture=number_line(0, 12, 1, (0, 5, 10), marker=number),
        method=f"Count along the track to {number}. The number just {word} it is {number + step}.",
    )


@question_template("Y0-T23", "Y0-NP-3", HARD, criteria=("ELG-NP-1",))
def next_to_twenty(rng: Random) -> Draft:
    """Say the number that comes just after a teen number."""
    number = rng.randint(13, 17)
    slips = [*opposite_neighbour.choices(whole, number, 1), *teen_ty_confused.choices(whole, number + 1)]
    return Draft(
        stem=f"What number comes just after {number}?",
        key=whole(number + 1),
        distractors=(
            *rng.sample(slips, rng.randint(1, 2)),
            *digits_reversed.choices(whole, number + 1),
            *ones_one_more.choices(whole, number + 1),
            *(whole(number + step).because("near-miss") for step in (3, -2)),
        ),
        picture=ten_frame(number, cells=20),
        method=f"Say the teen numbers in order: {number - 1}, {number}, {number + 1}.",
        crossed=False,
    )


@question_template("Y0-T24", "Y0-NP-5", EASY, criteria=("DM-N-1",))
def one_more_or_less_on_track(rng: Random) -> Draft:
    """Find one more or one less than a number on a track."""
    word, step, way, sign = rng.choice((("more", 1, "on", "+"), ("less", -1, "back", "−")))
    number = rng.randint(3, 7)
    return Draft(
        stem=f"What is one {word} than {number}?",
        key=whole(number + step),
        distractors=(
            *_on_track(number, step),
            *(whole(other).because("near-miss") for other in (number + 4 * step,) if 0 <= other <= 10),
        ),
        picture=number_line(0, 12, 1, range(13), marker=number),
        expression=f"{number} {'+' if step > 0 else '-'} 1",
        method=f"Make one jump {way}: {number} {sign} 1 = {number + step}.",
    )


@question_template("Y0-T44", "Y0-NP-3", MEDIUM, criteria=("ELG-NP-1",))
def count_beyond_twenty(rng: Random) -> Draft | None:
    """Say the number that follows three counted ones, up to thirty."""
    last = rng.choice((19, 19, 22, 23, 24, 25, 26, 27, 28, 29, 29))
    key = last + 1
    slips = (
        *boundary_not_passed.choices(whole, last, 1),
        *boundary_skipped.choices(whole, last, 1),
        *digits_reversed.choices(whole, key),
    )
    # Another number of the key's ten: the one after it, the next but one, or the one before those counted.
    before = other_direction.choices(whole, last - 2, 1)
    around = (*ones_one_more.choices(whole, key), whole(key + 2).because("near-miss"), *before, *before)
    near = [choice for choice in around if choice.value // 10 == key // 10]
    if not slips or not near:
        return None
    slip, beside = rng.choice(slips), rng.choice(near)
    turned = digits_reversed.choices(whole, int(beside.value)) if key % 10 else ()
    both = turned or two_slips(whole, beside.value + (10 if key % 10 else slip.value - key))
    return Draft(
        stem=f"We count {last - 2}, {last - 1}, {last}. What is next?",
        key=whole(key),
        distractors=(slip, beside, both[0].because(COMBINED_SLIP)),
        crossed=False,
        picture=ten_frame(last, cells=30),
        method=f"Listen for the pattern after each ten: {last - 1}, {last}, {last + 1}.",
    )
