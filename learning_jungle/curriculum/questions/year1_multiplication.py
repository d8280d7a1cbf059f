"""Year 1, equal groups, arrays, doubling and sharing, always with a picture."""

from __future__ import annotations

from random import Random

from learning_jungle.curriculum.misconceptions.counting_slips import miscounts
from learning_jungle.curriculum.pictures.kinds import array, equal_groups, group, objects
from learning_jungle.curriculum.questions.template import Draft, question_template
from learning_jungle.curriculum.taught.strands import EASY, HARD, MEDIUM
from learning_jungle.curriculum.wording.names import FOODS, TREASURES
from learning_jungle.curriculum.wording.options import whole


@question_template("Y1-T10", "Y1-MD-1", MEDIUM, story=True)
def plates_of_buns(rng: Random) -> Draft | None:
    """Find how many things lie on plates of two, five or ten."""
    food, plates, each = rng.choice(FOODS), rng.randint(2, 5), rng.choice((2, 5, 10))
    total = plates * each
    if total < 6:
        return None
    return Draft(
        stem=f"{plates} plates have {each} {food.many} each. How many {food.many}?",
        key=whole(total),
        distractors=(
            whole(plates + each).because("add-not-multiply"),
            whole(each).because("partial-step"),
            whole(total - each).because("times-table-neighbour"),
            whole(total + each).because("times-table-neighbour"),
            whole(total + 1).because("count-skip-double"),
            whole(total + 2).because("count-skip-double"),
            whole(total - 1).because("count-skip-double"),
        ),
        picture=equal_groups(food.one, plates, each),
        expression=f"{plates} * {each}",
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
        distractors=(
            whole(total - children).because("operation-swap"),
            whole(total).because("partial-step"),
            whole(children).because("partial-step"),
            whole(each + 1).because("times-table-neighbour"),
            whole(each - 1).because("times-table-neighbour"),
            whole(max(each - 2, 0)).because("near-miss"),
        ),
        picture=objects([group(food.one, total)]),
        expression=f"{total} / {children}",
    )


@question_template("Y1-T31", "Y1-MD-1", EASY)
def rows_of_counters(rng: Random) -> Draft | None:
    """Count counters in rows of two, five or ten."""
    rows, columns = rng.randint(2, 5), rng.choice((2, 5, 10))
    total = rows * columns
    if total < 6:
        return None
    return Draft(
        stem=f"Count in {columns}s. How many counters are there?",
        key=whole(total),
        distractors=(
            whole(rows + columns).because("add-not-multiply"),
            whole(total - columns).because("times-table-neighbour"),
            whole(total + columns).because("times-table-neighbour"),
            whole(rows).because("partial-step"),
            whole(total + 1).because("count-skip-double"),
            whole(total + 2).because("count-skip-double"),
        ),
        picture=array(rows, columns),
    )


@question_template("Y1-T32", "Y1-MD-2", MEDIUM, story=True)
def fill_bags(rng: Random) -> Draft | None:
    """Group up to 20 things into twos, fives or tens."""
    thing, size, bags = rng.choice(TREASURES), rng.choice((2, 5, 10)), rng.randint(2, 8)
    total = size * bags
    if total > 20 or total < 6 or bags == size:
        return None
    return Draft(
        stem=f"Put {total} {thing.many} in bags of {size}. How many bags?",
        key=whole(bags),
        distractors=(
            whole(total - size).because("operation-swap"),
            whole(total).because("partial-step"),
            whole(size).because("partial-step"),
            whole(bags + 1).because("times-table-neighbour"),
            whole(bags - 1).because("times-table-neighbour"),
            whole(max(bags - 2, 0)).because("near-miss"),
        ),
        picture=objects([group(thing.one, total)]),
        expression=f"{total} / {size}",
    )


@question_template("Y1-T33", "Y1-MD-1", EASY)
def double(rng: Random) -> Draft:
    """Double a number up to ten."""
    number = rng.randint(3, 10)
    return Draft(
        stem=f"What is double {number}?",
        key=whole(2 * number),
        distractors=(
            whole(number + 2).because("add-not-multiply"),
            whole(number).because("partial-step"),
            *miscounts(2 * number, reach=2),
            whole(3 * number).because("times-table-neighbour"),
        ),
        picture=array(2, number),
        expression=f"2 * {number}",
    )
