"""Year 2, the 2, 5 and 10 times tables, odd and even, arrays and stories."""

from __future__ import annotations

from fractions import Fraction
from random import Random

from learning_jungle.curriculum.pictures.kinds import array, equal_groups, group, objects
from learning_jungle.curriculum.questions.template import Draft, question_template
from learning_jungle.curriculum.taught.strands import EASY, HARD, MEDIUM
from learning_jungle.curriculum.wording.names import FOODS, TREASURES
from learning_jungle.curriculum.wording.numerals import BOX, TIMES
from learning_jungle.curriculum.wording.options import whole, words


@question_template("Y2-T08", "Y2-MD-1", EASY)
def times_table(rng: Random) -> Draft | None:
    """Recall a fact of the 2, 5 or 10 times table."""
    table, times = rng.choice((2, 5, 10)), rng.randint(3, 12)
    product = table * times
    a, b = rng.choice(((table, times), (times, table)))
    return Draft(
        stem=f"{a} × {b} = {BOX}",
        key=whole(product),
        distractors=(
            whole(table + times).because("add-not-multiply"),
            whole(product - table).because("times-table-neighbour"),
            whole(product - 2 * table).because("times-table-neighbour"),
            whole(product + table).because("times-table-neighbour"),
            whole(product + 2 * table).because("times-table-neighbour"),
            whole(product + 1).because("near-miss"),
        ),
        expression=f"{a} * {b}",
    )


@question_template("Y2-T09", "Y2-MD-1", MEDIUM)
def division_fact(rng: Random) -> Draft | None:
    """Recall a division fact of the 2, 5 or 10 times table."""
    table, quotient = rng.choice((2, 5, 10)), rng.randint(3, 12)
    number = table * quotient
    if number == 6 or quotient == table:
        return None
    return Draft(
        stem=f"{number} ÷ {table} = {BOX}",
        key=whole(quotient),
        distractors=(
            whole(number - table).because("operation-swap"),
            whole(number).because("partial-step"),
            whole(table).because("partial-step"),
            whole(quotient + 1).because("times-table-neighbour"),
            whole(quotient - 1).because("times-table-neighbour"),
            whole(quotient - 2).because("near-miss"),
        ),
        expression=f"{number} / {table}",
    )


@question_template("Y2-T10", "Y2-MD-2", EASY)
def odd_or_even(rng: Random) -> Draft:
    """Find the odd or the even number where the tens digit tempts."""
    odd_tens, even_tens = rng.sample((1, 3, 5, 7, 9), 2), rng.sample((2, 4, 6, 8), 2)
    even_ones, odd_ones = rng.sample((2, 4, 6, 8), 2), rng.sample((1, 3, 5, 7, 9), 3)
    if rng.random() < 0.5:
        return Draft(
            stem="Which number is odd?",
            key=whole(10 * even_tens[0] + odd_ones[0]),
            distractors=(
                whole(10 * odd_tens[0] + even_ones[0]).because("place-value-face"),
                whole(10 * odd_tens[1]).because("zero-placeholder"),
                whole(10 * even_tens[1] + even_ones[1]).because("near-miss"),
                whole(10 * odd_tens[1] + even_ones[1]).because("place-value-face"),
            ),
        )
    return Draft(
        stem="Which number is even?",
        key=whole(10 * odd_tens[0] + even_ones[0]),
        distractors=(
            whole(10 * even_tens[0] + odd_ones[0]).because("place-value-face"),
            whole(10 * even_tens[1] + odd_ones[1]).because("place-value-face"),
            whole(10 * odd_tens[1] + odd_ones[2]).because("near-miss"),
            whole(10 * even_tens[1] + odd_ones[2]).because("place-value-face"),
        ),
    )


@question_template("Y2-T29", "Y2-MD-3", MEDIUM, story=True)
def bags_of_things(rng: Random) -> Draft | None:
    """Find how many things are in equal bags."""
    thing, bags, each = rng.choice(TREASURES), rng.randint(3, 6), rng.choice((2, 5, 10))
    if bags == each:
        return None
    total = bags * each
    return Draft(
        stem=f"There are {bags} bags with {each} {thing.many} in each. How many {thing.many} altogether?",
        key=whole(total),
        distractors=(
            whole(bags + each).because("add-not-multiply"),
            whole(each).because("partial-step"),
            whole(total - each).because("times-table-neighbour"),
            whole(total + each).because("times-table-neighbour"),
            whole(total + bags).because("times-table-neighbour"),
            whole(total + 1).because("near-miss"),
        ),
        picture=equal_groups(thing.one, bags, each, "bag"),
        expression=f"{bags} * {each}",
    )


@question_template("Y2-T30", "Y2-MD-3", HARD, story=True)
def share_in_a_story(rng: Random) -> Draft | None:
    """Share or group things in a story and find the number of groups or the size of each."""
    food, groups, each = rng.choice(FOODS), rng.choice((2, 5, 10)), rng.randint(3, 9)
    total = groups * each
    if groups == each or total < 12:
        return None
    return Draft(
        stem=f"{total} {food.many} are shared equally into {groups} boxes. How many are in each box?",
        key=whole(each),
        distractors=(
            whole(total - groups).because("operation-swap"),
            whole(groups).because("partial-step"),
            whole(each + 1).because("times-table-neighbour"),
            whole(each - 1).because("times-table-neighbour"),
            whole(each - 2).because("near-miss"),
        ),
        expression=f"{total} / {groups}",
    )


@question_template("Y2-T31", "Y2-MD-3", MEDIUM)
def sentence_for_array(rng: Random) -> Draft | None:
    """Find the multiplication that tells how many counters an array has."""
    rows, columns = rng.randint(2, 6), rng.choice((2, 5))
    if rows == columns:
        return None

    def written(a: int, sign: str, b: int) -> str:
        return f"{a} {sign} {b}"

    return Draft(
        stem="Which tells you how many counters there are?",
        key=words(written(rows, TIMES, columns), Fraction(rows * columns)),
        distractors=(
            words(written(rows, "+", columns), Fraction(rows + columns)).because("add-not-multiply"),
            words(written(rows, TIMES, columns + 1), Fraction(rows * (columns + 1))).because("times-table-neighbour"),
            words(written(rows, TIMES, columns - 1), Fraction(rows * (columns - 1))).because("times-table-neighbour"),
            words(written(rows, TIMES, rows), Fraction(rows * rows)).because("partial-step"),
            words(written(columns, TIMES, columns), Fraction(columns * columns)).because("partial-step"),
        ),
        picture=array(rows, columns),
    )


@question_template("Y2-T32", "Y2-MD-1", HARD)
def missing_factor(rng: Random) -> Draft | None:
    """Find the missing factor of a table fact."""
    table, factor = rng.choice((2, 5, 10)), rng.randint(3, 12)
    product = table * factor
    if factor == table:
        return None
    return Draft(
        stem=f"{BOX} × {table} = {product}",
        key=whole(factor),
        distractors=(
            whole(product - table).because("add-not-multiply"),
            whole(product * table if product * table < 100 else product).because("equals-means-answer"),
            whole(table).because("partial-step"),
            whole(factor + 1).because("times-table-neighbour"),
            whole(factor - 1).because("times-table-neighbour"),
            whole(factor - 2).because("near-miss"),
        ),
        expression=f"{product} / {table}",
    )


@question_template("Y2-T33", "Y2-MD-3", EASY)
def groups_of_two_or_five(rng: Random) -> Draft | None:
    """Find how many groups of two, five or ten there are in a picture."""
    thing, size, count = rng.choice(FOODS + TREASURES), rng.choice((2, 5, 10)), rng.randint(2, 6)
    total = size * count
    if total > 20 or count == size:
        return None
    return Draft(
        stem=f"How many groups of {size} can you make from {total} {thing.many}?",
        key=whole(count),
        distractors=(
            whole(total - size).because("operation-swap"),
            whole(total).because("partial-step"),
            whole(size).because("partial-step"),
            whole(count + 1).because("times-table-neighbour"),
            whole(count - 1).because("times-table-neighbour"),
            whole(count - 2).because("near-miss"),
        ),
        picture=objects([group(thing.one, total)]),
        expression=f"{total} / {size}",
    )
