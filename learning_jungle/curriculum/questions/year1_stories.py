"""Year 1, addition and subtraction stories within 20."""

from __future__ import annotations

from random import Random

from learning_jungle.curriculum.misconceptions.counting import both_ends_counted
from learning_jungle.curriculum.misconceptions.early_number import part_named_again
from learning_jungle.curriculum.misconceptions.slips import ones_one_less, ones_one_more, ten_more
from learning_jungle.curriculum.misconceptions.statistics import larger_bar_read
from learning_jungle.curriculum.misconceptions.word_problems import added_instead, subtracted_instead
from learning_jungle.curriculum.pictures.kinds import group, objects
from learning_jungle.curriculum.questions.first_calculations import differences
from learning_jungle.curriculum.questions.template import Draft, question_template
from learning_jungle.curriculum.taught.strands import EASY, HARD, MEDIUM
from learning_jungle.curriculum.wording.names import ANIMALS, FOODS, LEAVERS, NAMES, TREASURES
from learning_jungle.curriculum.wording.options import Choice, whole, words


@question_template("Y1-T27", "Y1-AS-3", EASY, story=True, criteria=("1AS-2",))
def eat_some(rng: Random) -> Draft | None:
    """Take away within ten in a story with things to cross out."""
    name, food = rng.choice(NAMES), rng.choice(FOODS)
    count, eaten = rng.randint(7, 10), rng.randint(2, 4)
    left = count - eaten
    if left < 4 or left == eaten:
        return None
    return Draft(
        stem=f"{name} has {count} {food.many} and eats {eaten}. How many are left?",
        key=whole(left),
        distractors=differences(rng, count, eaten),
        picture=objects([group(food.one, count)]),
        expression=f"{count} - {eaten}",
        method=f"Cover {eaten} and count the rest: {count} − {eaten} = {left}.",
    )


@question_template("Y1-T28", "Y1-AS-3", MEDIUM, story=True, criteria=("1AS-2",))
def find_more(rng: Random) -> Draft | None:
    """Add within 20 in a story."""
    name, thing = rng.choice(NAMES), rng.choice(TREASURES)
    first, second = rng.randint(6, 12), rng.randint(3, 8)
    total = first + second
    if not 11 <= total <= 20 or first == second:
        return None
    return Draft(
        stem=f"{name} has {first} {thing.many} and finds {second} more. How many now?",
        key=whole(total),
        distractors=(
            *subtracted_instead.choices(whole, first, second),
            *ones_one_less.choices(whole, total),
            *ones_one_more.choices(whole, total),
            *ten_more.choices(whole, total),
            whole(total + 2).because("near-miss"),
        ),
        expression=f"{first} + {second}",
        method=f"Finding more means adding: {first} + {second} = {total}.",
    )


@question_template("Y1-T29", "Y1-AS-3", MEDIUM)
def how_many_more(rng: Random) -> Draft | None:
    """Compare two rows of animals that line up."""
    more, fewer = rng.sample(ANIMALS, 2)
    many, few = rng.randint(6, 10), rng.randint(2, 6)
    difference = many - few
    if difference < 3 or difference == few:
        return None
    slips = [*larger_bar_read.choices(whole, many, few), *added_instead.choices(whole, many, few)]
    return Draft(
        stem=f"How many more {more.many} than {fewer.many}?",
        key=whole(difference),
        distractors=(
            *rng.sample(slips, 2),
            *both_ends_counted.choices(whole, few, many),
            *ones_one_less.choices(whole, difference),
            *([whole(difference - 2).because("near-miss")] if difference > 2 else []),
        ),
        picture=objects([group(more.one, many), group(fewer.one, few)], "matched"),
        expression=f"{many} - {few}",
        method=f"Match them up and count those without a partner: {many} − {few} = {difference}.",
    )


@question_template("Y1-T30", "Y1-AS-3", HARD, story=True, criteria=("1AS-2",))
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
            *added_instead.choices(whole, count, left),
            *part_named_again.choices(whole, left),
            *both_ends_counted.choices(whole, left, count),
            *ones_one_less.choices(whole, eaten),
            whole(eaten - 2).because("near-miss"),
        ),
        expression=f"{count} - {left}",
        method=f"Count on from {left} to {count}, or take away: {count} − {left} = {eaten}.",
    )


@question_template("Y1-T58", "Y1-AS-3", MEDIUM, story=True, criteria=("1AS-2",))
def number_sentence_for_a_story(rng: Random) -> Draft | None:
    """Find the number sentence that fits a story."""
    (animal, leave), leaving = rng.choice(LEAVERS), rng.random() < 0.5
    count, change = rng.randint(7, 12), rng.randint(2, 5)
    slip = rng.choice((count + 1, count - 1))
    right, wrong = ("−", "+") if leaving else ("+", "−")

    def sentence(first: int, sign: str) -> Choice:
        result = first - change if sign == "−" else first + change
        return words(f"{first} {sign} {change} = {result}", (first, sign))

    return Draft(
        stem=f"{count} {animal.many}, and {change} {leave if leaving else 'more come'}. Which number sentence fits?",
        key=sentence(count, right),
        distractors=(
            sentence(count, wrong).because("operation-swap"),
            sentence(slip, right).because("miscount"),
            sentence(slip, wrong).because("combined-slip"),
        ),
        method=f"They {'go' if leaving else 'come'}, so {'take away' if leaving else 'add'}: "
        f"{sentence(count, right).text}.",
    )
