"""Year 1, addition and subtraction stories within 20."""

from __future__ import annotations

from random import Random

from learning_jungle.curriculum.pictures.kinds import group, objects
from learning_jungle.curriculum.questions.template import Draft, question_template
from learning_jungle.curriculum.taught.strands import EASY, HARD, MEDIUM
from learning_jungle.curriculum.wording.names import ANIMALS, FOODS, NAMES, TREASURES
from learning_jungle.curriculum.wording.options import whole


@question_template("Y1-T27", "Y1-AS-3", EASY, story=True)
def eat_some(rng: Random) -> Draft | None:
    """Take away within ten in a story with things to cross out."""
    name, food = rng.choice(NAMES), rng.choice(FOODS)
    count, eaten = rng.randint(6, 10), rng.randint(2, 4)
    left = count - eaten
    if left == eaten:
        return None
    return Draft(
        stem=f"{name} has {count} {food.many} and eats {eaten}. How many are left?",
        key=whole(left),
        distractors=(
            whole(count + eaten).because("operation-swap"),
            whole(count).because("partial-step"),
            whole(left + 1).because("count-includes-start"),
            whole(eaten).because("partial-step"),
            whole(left - 1).because("count-skip-double"),
            whole(left - 2).because("count-skip-double"),
        ),
        picture=objects([group(food.one, count)]),
        expression=f"{count} - {eaten}",
    )


@question_template("Y1-T28", "Y1-AS-3", MEDIUM, story=True)
def find_more(rng: Random) -> Draft | None:
    """Add within 20 in a story."""
    name, thing = rng.choice(NAMES), rng.choice(TREASURES)
    first, second = rng.randint(6, 12), rng.randint(3, 8)
    total = first + second
    if not 11 <= total <= 20 or first == second:
        return None
    return Draft(
        stem=f"{name} has {first} {thing.many} and finds {second}. How many now?",
        key=whole(total),
        distractors=(
            whole(abs(first - second)).because("operation-swap"),
            whole(total - 1).because("count-includes-start"),
            whole(first).because("partial-step"),
            whole(total - 10).because("boundary-bridge"),
            whole(total + 10).because("boundary-bridge"),
            whole(total + 1).because("near-miss"),
            whole(total + 2).because("near-miss"),
        ),
        expression=f"{first} + {second}",
    )


@question_template("Y1-T29", "Y1-AS-3", MEDIUM)
def how_many_more(rng: Random) -> Draft | None:
    """Compare two rows of animals."""
    more, fewer = rng.sample(ANIMALS, 2)
    many, few = rng.randint(6, 10), rng.randint(2, 6)
    difference = many - few
    if difference < 2 or difference == few:
        return None
    return Draft(
        stem=f"How many more {more.many} than {fewer.many}?",
        key=whole(difference),
        distractors=(
            whole(many + few).because("operation-swap"),
            whole(many).because("partial-step"),
            whole(few).because("partial-step"),
            whole(difference + 1).because("count-includes-start"),
            whole(difference - 1).because("count-skip-double"),
            whole(max(difference - 2, 0)).because("count-skip-double"),
        ),
        picture=objects([group(more.one, many), group(fewer.one, few)]),
    )


@question_template("Y1-T30", "Y1-AS-3", HARD, story=True)
def how_many_were_eaten(rng: Random) -> Draft | None:
    """Find how many went when the start and the rest are known."""
    food, count, left = rng.choice(FOODS), rng.randint(12, 20), rng.randint(4, 9)
    eaten = count - left
    if eaten == left:
        return None
    return Draft(
        stem=f"There were {count} {food.many} and {left} are left. How many were eaten?",
        key=whole(eaten),
        distractors=(
            whole(count + left).because("operation-swap"),
            whole(count).because("partial-step"),
            whole(left).because("partial-step"),
            whole(eaten + 1).because("count-includes-start"),
            whole(eaten + 10).because("boundary-bridge"),
            whole(eaten - 1).because("near-miss"),
            whole(eaten - 2).because("near-miss"),
        ),
        expression=f"{count} - {left}",
    )
