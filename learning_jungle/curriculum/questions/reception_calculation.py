"""Reception, putting together and taking away, always with things to see."""

from __future__ import annotations

from random import Random

from learning_jungle.curriculum.misconceptions.counting import (
    one_counted_twice,
    one_missed,
    start_counted_back,
    start_counted_on,
)
from learning_jungle.curriculum.misconceptions.early_number import counted_the_wrong_way, part_named_again
from learning_jungle.curriculum.misconceptions.slips import two_slips
from learning_jungle.curriculum.misconceptions.word_problems import added_instead
from learning_jungle.curriculum.pictures.kinds import group, number_line, objects, squares, ten_frame
from learning_jungle.curriculum.questions.first_calculations import differences, sums
from learning_jungle.curriculum.questions.template import Draft, question_template
from learning_jungle.curriculum.taught.strands import EASY, HARD, MEDIUM
from learning_jungle.curriculum.wording.names import FOODS, LEAVERS
from learning_jungle.curriculum.wording.options import Choice, whole


def _further(answer: int, step: int) -> list[Choice]:
    return [whole(answer + step).because("near-miss")] if answer + step > 0 else []


def _crossed_out(count: int, gone: int) -> list[Choice]:
    """Offer what a child may say when ``gone`` of ``count`` things are crossed out."""
    return [
        *part_named_again.choices(whole, gone),
        *one_counted_twice.choices(whole, count - gone),
        *one_missed.choices(whole, count - gone),
        *added_instead.choices(whole, count, gone),
    ]


def _jumps(start: int, spaces: int) -> list[Choice]:
    """Offer where a child may land after jumping so many spaces, back below zero."""
    end = start + spaces
    counted = (start_counted_on if spaces > 0 else start_counted_back).choices(whole, start, abs(spaces))
    further = (one_counted_twice if spaces > 0 else one_missed).choices(whole, end)
    return [
        *counted,
        *counted_the_wrong_way.choices(whole, start, spaces),
        *further,
        *_further(end, 2 if spaces > 0 else -2),
        # The start counted and one jump missed as well: 5 + 3 gives 6. Back, the wrong way is above the key already.
        *(two_slips(whole, end - 2) if spaces > 0 else ()),
    ]


@question_template("Y0-T08", "Y0-AS-1", MEDIUM, story=True, criteria=("ELG-N-3",))
def some_of_five_leave(rng: Random) -> Draft:
    """Take away from five in a story."""
    (animal, leave), gone = rng.choice(LEAVERS), rng.randint(2, 3)
    return Draft(
        stem=f"There are 5 {animal.many} and {gone} {leave}. How many are left?",
        key=whole(5 - gone),
        distractors=differences(rng, 5, gone),
        picture=objects([group(animal.one, 5)]),
        expression=f"5 - {gone}",
        method=f"Cover {gone} and count the rest: 5 − {gone} = {5 - gone}.",
        crossed=False,
    )


@question_template("Y0-T10", "Y0-AS-3", MEDIUM, story=True, criteria=("ELG-N-1",))
def two_kinds_altogether(rng: Random) -> Draft:
    """Put two kinds of things together."""
    (one, other), (first, second) = rng.sample(FOODS, 2), rng.sample(range(2, 6), 2)
    return Draft(
        stem=f"{first} {one.many} and {second} {other.many}. How many altogether?",
        key=whole(first + second),
        distractors=sums(rng, first, second),
        picture=objects([group(one.one, first), group(other.one, second)]),
        expression=f"{first} + {second}",
        method=f"Start at {first} and count on {second}: {first} + {second} = {first + second}.",
    )


@question_template("Y0-T11", "Y0-AS-3", HARD, story=True, criteria=("ELG-N-1",))
def some_leave(rng: Random) -> Draft:
    """Take away from up to ten in a story."""
    (animal, leave), count, gone = rng.choice(LEAVERS), rng.randint(6, 10), rng.randint(2, 4)
    return Draft(
        stem=f"There are {count} {animal.many} and {gone} {leave}. How many are left?",
        key=whole(count - gone),
        distractors=differences(rng, count, gone),
        picture=objects([group(animal.one, count)]),
        expression=f"{count} - {gone}",
        method=f"Cover {gone} and count the rest: {count} − {gone} = {count - gone}.",
        crossed=False,
    )


@question_template("Y0-T28", "Y0-AS-1", EASY, story=True, criteria=("ELG-N-3",))
def crossed_out(rng: Random) -> Draft:
    """See what is left when some of up to five are eaten and crossed out."""
    food, (count, gone) = rng.choice(FOODS), rng.choice(((4, 1), (5, 1), (5, 2), (5, 3)))
    verb = "is" if gone == 1 else "are"
    return Draft(
        stem=f"There are {count} {food.many} and {gone} {verb} eaten. How many are left?",
        key=whole(count - gone),
        distractors=_crossed_out(count, gone),
        picture=objects([group(food.one, count, crossed=gone)]),
        expression=f"{count} - {gone}",
        method=f"Count those without a cross: {count} − {gone} = {count - gone}.",
    )


@question_template("Y0-T29", "Y0-AS-3", MEDIUM, criteria=("ELG-N-1",))
def jump_on(rng: Random) -> Draft | None:
    """Jump forward on a number track."""
    start, jump = rng.randint(1, 6), rng.randint(3, 4)
    if start == jump:
        return None
    return Draft(
        stem=f"Start at {start} and jump {jump} spaces on. Where do you land?",
        key=whole(start + jump),
        distractors=_jumps(start, jump),
        picture=number_line(0, 15, 1, range(16), marker=start),
        expression=f"{start} + {jump}",
        method=f"Count the jumps, not where you start: {start} + {jump} = {start + jump}.",
    )


@question_template("Y0-T39", "Y0-AS-3", HARD, criteria=("ELG-N-1",))
def jump_back(rng: Random) -> Draft | None:
    """Jump back on a number track."""
    start, jump = rng.randint(5, 10), rng.randint(2, 4)
    end = start - jump
    if end == jump:
        return None
    return Draft(
        stem=f"Start at {start} and jump {jump} spaces back. Where do you land?",
        key=whole(end),
        distractors=_jumps(start, -jump),
        picture=number_line(0, 15, 1, range(16), marker=start),
        expression=f"{start} - {jump}",
        method=f"Count the jumps, not where you start: {start} − {jump} = {end}.",
    )


@question_template("Y0-T40", "Y0-AS-3", EASY, criteria=("ELG-N-1",))
def short_jump(rng: Random) -> Draft:
    """Jump two places forward or back on a number track."""
    start, jump, way = rng.randint(3, 7), 2, rng.choice((1, -1))
    end = start + way * jump
    return Draft(
        stem=f"Start at {start} and jump {jump} spaces {'on' if way > 0 else 'back'}. Where do you land?",
        key=whole(end),
        distractors=_jumps(start, way * jump),
        picture=number_line(0, 12, 1, range(13), marker=start),
        expression=f"{start} {'+' if way > 0 else '-'} {jump}",
        method=f"Count the jumps, not where you start: {start} {'+' if way > 0 else '−'} {jump} = {end}.",
    )


@question_template("Y0-T41", "Y0-AS-3", MEDIUM, criteria=("ELG-N-1",))
def two_rows_of_squares(rng: Random) -> Draft:
    """Put two rows of squares together."""
    first, second = rng.sample(range(2, 6), 2)
    return Draft(
        stem=f"{first} squares and {second} squares. How many altogether?",
        key=whole(first + second),
        distractors=sums(rng, first, second),
        picture=squares((first, second)),
        expression=f"{first} + {second}",
        method=f"Start at {first} and count on {second}: {first} + {second} = {first + second}.",
    )


@question_template("Y0-T48", "Y0-AS-1", EASY, criteria=("ELG-N-3",))
def take_counters(rng: Random) -> Draft:
    """Take counters away from a frame of five."""
    count, gone = rng.choice(((3, 1), (4, 1), (5, 1), (5, 2)))
    return Draft(
        stem=f"Take {gone} of the {count} counters away. How many are left?",
        key=whole(count - gone),
        distractors=differences(rng, count, gone),
        picture=ten_frame(count, cells=5),
        expression=f"{count} - {gone}",
        method=f"Cover {gone} with a finger: {count} − {gone} = {count - gone}.",
        crossed=False,
    )


@question_template("Y0-T49", "Y0-AS-3", MEDIUM, story=True, criteria=("ELG-N-1",))
def more_crossed_out(rng: Random) -> Draft | None:
    """See what is left when some of up to ten are eaten and crossed out."""
    food, count, gone = rng.choice(FOODS), rng.randint(6, 10), rng.randint(2, 4)
    if count == 2 * gone:
        return None
    return Draft(
        stem=f"There are {count} {food.many} and {gone} are eaten. How many are left?",
        key=whole(count - gone),
        distractors=_crossed_out(count, gone),
        picture=objects([group(food.one, count, crossed=gone)]),
        expression=f"{count} - {gone}",
        method=f"Count those without a cross: {count} − {gone} = {count - gone}.",
    )
