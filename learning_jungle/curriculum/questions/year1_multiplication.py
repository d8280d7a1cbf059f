"""Year 1, equal groups, arrays, doubling and sharing, always with a picture."""

from __future__ import annotations

from random import Random

from learning_jungle.curriculum.misconceptions.multiplication import (
    added_not_multiplied,
    fact_after,
    fact_before,
    quotient_one_less,
    quotient_one_more,
)
from learning_jungle.curriculum.misconceptions.slips import ones_one_less, ones_one_more
from learning_jungle.curriculum.misconceptions.word_problems import subtracted_instead
from learning_jungle.curriculum.pictures.kinds import array, equal_groups, group, objects
from learning_jungle.curriculum.questions.template import Draft, question_template
from learning_jungle.curriculum.taught.strands import EASY, HARD, MEDIUM
from learning_jungle.curriculum.wording.names import FOODS, TREASURES
from learning_jungle.curriculum.wording.options import Choice, whole


def _groups(count: int, each: int) -> list[Choice]:
    """Offer what a child may say for ``count`` groups of ``each``."""
    return [
        *added_not_multiplied.choices(whole, count, each),
        *fact_before.choices(whole, count, each),
        *fact_after.choices(whole, count, each),
        *([] if each == 10 else ones_one_more.choices(whole, count * each)),
    ]


def _shares(total: int, size: int) -> list[Choice]:
    """Offer what a child may say when ``total`` things are shared by ``size`` or put in groups of it."""
    answer = total // size
    two_out = [whole(other).because("near-miss") for other in (answer - 2, answer + 2) if other > 1]
    return [
        *subtracted_instead.choices(whole, total, size),
        *quotient_one_more.choices(whole, total, size),
        *quotient_one_less.choices(whole, total, size),
        *two_out,
    ]


def _count_in(step: int, count: int) -> str:
    return ", ".join(str(step * at) for at in range(1, count + 1))


@question_template("Y1-T10", "Y1-MD-1", MEDIUM, story=True, criteria=("1NF-2",))
def plates_of_buns(rng: Random) -> Draft | None:
    """Find how many things lie on plates of two, five or ten."""
    food, plates, each = rng.choice(FOODS), rng.randint(2, 5), rng.choice((2, 5, 10))
    if plates * each < 6:
        return None
    return Draft(
        stem=f"{plates} plates have {each} {food.many} each. How many {food.many} altogether?",
        key=whole(plates * each),
        distractors=_groups(plates, each),
        picture=equal_groups(food.one, plates, each),
        expression=f"{plates} * {each}",
        method=f"Count in {each}s, once for each plate: {_count_in(each, plates)}.",
    )


@question_template("Y1-T11", "Y1-MD-2", HARD, story=True)
def share_equally(rng: Random) -> Draft | None:
    """Share up to 20 things equally."""
    food, children, each = rng.choice(FOODS), rng.choice((2, 4, 5)), rng.randint(2, 10)
    total = children * each
    if total > 20 or (children == 2 and each < 4):
        return None
    return Draft(
        stem=f"Share {total} {food.many} between {children} children. How many each?",
        key=whole(each),
        distractors=_shares(total, children),
        picture=objects([group(food.one, total)], "twos"),
        expression=f"{total} / {children}",
        method=f"Give one to each child in turn. Check: {children} lots of {each} make {total}.",
    )


@question_template("Y1-T31", "Y1-MD-1", EASY, criteria=("1NF-2",))
def rows_of_counters(rng: Random) -> Draft | None:
    """Count counters in rows of two, five or ten."""
    rows, columns = rng.randint(2, 5), rng.choice((2, 5, 10))
    if rows * columns < 6:
        return None
    return Draft(
        stem=f"Count in {columns}s. How many counters are there?",
        key=whole(rows * columns),
        distractors=_groups(rows, columns),
        picture=array(rows, columns),
        expression=f"{rows} * {columns}",
        method=f"Say one number for each row: {_count_in(columns, rows)}.",
    )


@question_template("Y1-T32", "Y1-MD-2", MEDIUM, story=True)
def fill_bags(rng: Random) -> Draft | None:
    """Group up to 20 things into twos, fives or tens."""
    thing, size, bags = rng.choice(TREASURES), rng.choice((2, 5)), rng.randint(2, 8)
    total = size * bags
    if total > 20 or total < 6 or bags == size:
        return None
    return Draft(
        stem=f"Put {total} {thing.many} in bags of {size}. How many bags?",
        key=whole(bags),
        distractors=_shares(total, size),
        picture=objects([group(thing.one, total)], "twos" if size == 2 else "line"),
        expression=f"{total} / {size}",
        method=f"Ring {size} at a time and count in {size}s to {total}: {_count_in(size, bags)}. That is {bags} bags.",
    )


@question_template("Y1-T33", "Y1-MD-1", EASY, criteria=("1NF-1",))
def double(rng: Random) -> Draft:
    """Double a number up to ten."""
    number = rng.randint(3, 10)
    return Draft(
        stem=f"What is double {number}?",
        key=whole(2 * number),
        distractors=(
            *added_not_multiplied.choices(whole, number, 2),
            *ones_one_less.choices(whole, 2 * number),
            *ones_one_more.choices(whole, 2 * number),
            *(whole(2 * number + step).because("near-miss") for step in (-2, 2)),
        ),
        picture=array(2, number),
        expression=f"2 * {number}",
        method=f"Double means the same number twice: {number} + {number} = {2 * number}.",
    )


@question_template("Y1-T60", "Y1-MD-2", EASY, criteria=("1NF-2",))
def groups_in_a_number(rng: Random) -> Draft | None:
    """Find how many twos or fives there are in a number of counters."""
    size, count = rng.choice((2, 5)), rng.randint(2, 6)
    total = size * count
    if total > 20 or total < 6 or size == count:
        return None
    return Draft(
        stem=f"How many groups of {size} can you make from {total} counters?",
        key=whole(count),
        distractors=_shares(total, size),
        picture=objects([group("counter", total)], "twos" if size == 2 else "line"),
        expression=f"{total} / {size}",
        method=f"Count in {size}s until you reach {total}: {_count_in(size, count)}. That is {count} groups.",
    )
