"""Year 2, the 2, 5 and 10 times tables, odd and even, arrays and stories."""

from __future__ import annotations

from random import Random

from learning_jungle.curriculum.misconceptions.multiplication import (
    added_not_multiplied,
    fact_after,
    fact_before,
    quotient_one_less,
    quotient_one_more,
)
from learning_jungle.curriculum.misconceptions.slips import one_out, ten_out, two_slips
from learning_jungle.curriculum.misconceptions.word_problems import subtracted_instead
from learning_jungle.curriculum.pictures.kinds import array, equal_groups, group, objects
from learning_jungle.curriculum.questions.template import Draft, question_template
from learning_jungle.curriculum.taught.strands import EASY, HARD, MEDIUM
from learning_jungle.curriculum.wording.names import FOODS, TREASURES
from learning_jungle.curriculum.wording.numerals import BOX, TIMES
from learning_jungle.curriculum.wording.options import Choice, whole, words


@question_template("Y2-T08", "Y2-MD-1", EASY, criteria=("2MD-1",))
def times_table(rng: Random) -> Draft:
    """Recall a fact of the 2, 5 or 10 times table."""
    table, times = rng.choice((2, 5, 5, 10)), rng.randint(3, 12)
    product = table * times
    a, b = rng.choice(((table, times), (times, table)))
    return Draft(
        stem=f"{a} × {b} = {BOX}",
        key=whole(product),
        distractors=(
            *added_not_multiplied.choices(whole, table, times),
            *fact_before.choices(whole, times, table),
            *fact_after.choices(whole, times, table),
            *ten_out(whole, product),
            *two_slips(whole, table + times - 1, table + times + 1, times),
        ),
        crossed=False,
        expression=f"{a} * {b}",
        method=f"Count in {table}s, {times} times: {a} × {b} = {product}.",
    )


@question_template("Y2-T09", "Y2-MD-1", MEDIUM, criteria=("2MD-2",))
def division_fact(rng: Random) -> Draft | None:
    """Recall a division fact of the 2, 5 or 10 times table."""
    table, quotient = rng.choice((2, 5, 5, 10)), rng.randint(3, 12)
    number = table * quotient
    if quotient == table:
        return None
    nearby, step = rng.choice(((quotient_one_less, -1), (quotient_one_more, 1)))
    return Draft(
        stem=f"{number} ÷ {table} = {BOX}",
        key=whole(quotient),
        distractors=(
            *nearby.choices(whole, number, table),
            *subtracted_instead.choices(whole, number, table),
            *two_slips(whole, number - table - 1, number - table + 1, quotient + 2 * step),
        ),
        expression=f"{number} / {table}",
        method=f"{quotient} × {table} = {number}, so {number} ÷ {table} = {quotient}.",
        crossed=False,
    )


@question_template("Y2-T10", "Y2-MD-2", EASY)
def both_odd_or_even(rng: Random) -> Draft:
    """Find the two numbers that are both odd, or both even, where the tens digits tempt."""
    asked = rng.randrange(2)
    # The tens digits of the right pair are of the other kind, and those of the tempting pair of the kind asked for.
    tens, tempting_tens = rng.sample(range(3 - asked, 10, 2), 2), rng.sample(range(2 + asked, 10, 2), 2)
    wanted, wrong = rng.sample(range(asked, 10, 2), 2), rng.sample(range(1 - asked, 10, 2), 2)
    right = [10 * ten + one for ten, one in zip(tens, wanted, strict=True)]
    tempting = [10 * ten + one for ten, one in zip(tempting_tens, wrong, strict=True)]

    def pair(first: int, second: int) -> Choice:
        return words(f"{first} and {second}", (first, second))

    kind = "odd" if asked else "even"
    return Draft(
        stem=f"Which two numbers are both {kind}?",
        key=pair(*right),
        distractors=(
            pair(*tempting).because("place-value-face"),
            pair(right[0], tempting[1]).because("odd-even"),
            pair(tempting[0], right[1]).because("odd-even"),
        ),
        method=f"Look at the ones: {wanted[0]} and {wanted[1]} are {kind}, so {right[0]} and {right[1]} are {kind}.",
    )


@question_template("Y2-T29", "Y2-MD-3", MEDIUM, story=True, criteria=("2MD-1",))
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
            *added_not_multiplied.choices(whole, bags, each),
            *fact_before.choices(whole, bags, each),
            *fact_after.choices(whole, bags, each),
            *one_out(whole, total),
            *two_slips(whole, bags + each - 1, bags + each + 1),
        ),
        crossed=False,
        picture=equal_groups(thing.one, bags, each, "bag"),
        expression=f"{bags} * {each}",
        method=f"{' + '.join([str(each)] * bags)} = {total}, so {bags} × {each} = {total}.",
    )


@question_template("Y2-T30", "Y2-MD-3", HARD, story=True)
def share_in_a_story(rng: Random) -> Draft | None:
    """Share things equally in a story and find the size of each share."""
    food, groups, each = rng.choice(FOODS), rng.choice((2, 5, 5, 10)), rng.randint(3, 12)
    total = groups * each
    if groups == each or not 12 <= total <= 60:
        return None
    return Draft(
        stem=f"{total} {food.many} are shared equally into {groups} boxes. How many are in each box?",
        key=whole(each),
        distractors=(
            *subtracted_instead.choices(whole, total, groups),
            *quotient_one_less.choices(whole, total, groups),
            *quotient_one_more.choices(whole, total, groups),
            *two_slips(whole, total - groups - 1, total - groups + 1, each + 2, each - 2),
            *ten_out(whole, each),
        ),
        expression=f"{total} / {groups}",
        method=f"{groups} × {each} = {total}, so {total} ÷ {groups} = {each}.",
        crossed=False,
    )


@question_template("Y2-T31", "Y2-MD-3", MEDIUM, criteria=("2MD-1",))
def sentence_for_array(rng: Random) -> Draft | None:
    """Find the multiplication that tells how many counters an array has."""
    rows, columns = rng.randint(3, 6), rng.choice((2, 5))
    other = rows + rng.choice((-1, -1, 1, 1, 1))
    if rows == columns or rows * columns in (rows + columns, other + columns):
        return None
    return Draft(
        stem="Which calculation shows how many counters there are?",
        key=words(f"{rows} {TIMES} {columns}"),
        distractors=(
            words(f"{rows} + {columns}").because("add-not-multiply"),
            words(f"{other} {TIMES} {columns}").because("times-table-neighbour"),
            words(f"{other} + {columns}").because("combined-slip"),
        ),
        picture=array(rows, columns),
        method=f"Count in {columns}s, one row at a time: {rows} × {columns} = {rows * columns}.",
    )


@question_template("Y2-T32", "Y2-MD-1", HARD, criteria=("2MD-2",))
def missing_factor(rng: Random) -> Draft | None:
    """Find the missing factor of a table fact."""
    table, factor = rng.choice((2, 5, 5, 10)), rng.randint(3, 12)
    product = table * factor
    if factor == table:
        return None
    return Draft(
        stem=f"{BOX} × {table} = {product}",
        key=whole(factor),
        distractors=(
            *subtracted_instead.choices(whole, product, table),
            *quotient_one_less.choices(whole, product, table),
            *quotient_one_more.choices(whole, product, table),
            *two_slips(whole, product - table - 1, product - table + 1, factor + 2, factor - 2, factor - 3),
        ),
        expression=f"{product} / {table}",
        method=f"Count in {table}s to {product} and count the steps: {factor} × {table} = {product}.",
        crossed=False,
    )


@question_template("Y2-T33", "Y2-MD-3", EASY, criteria=("2MD-2",))
def groups_of_a_size(rng: Random) -> Draft | None:
    """Find how many groups of two, five or ten there are in a picture."""
    thing, size, count = rng.choice(FOODS + TREASURES), rng.choice((2, 5, 10)), rng.randint(2, 8)
    total = size * count
    if total > 20 or count == size or total - size == count:
        return None
    return Draft(
        stem=f"How many groups of {size} can you make from {total} {thing.many}?",
        key=whole(count),
        distractors=(
            *subtracted_instead.choices(whole, total, size),
            *quotient_one_less.choices(whole, total, size),
            *quotient_one_more.choices(whole, total, size),
            *two_slips(whole, total - size - 1, count + 2, count - 2, count - 3),
        ),
        picture=objects([group(thing.one, total)], "scatter"),
        expression=f"{total} / {size}",
        method=f"Count in {size}s to {total}: {count} × {size} = {total}, so {total} ÷ {size} = {count}.",
        crossed=False,
    )


@question_template("Y2-T62", "Y2-MD-3", EASY, criteria=("2MD-1",))
def repeated_addition(rng: Random) -> Draft | None:
    """Write a repeated addition as a multiplication."""
    size, count = rng.choice((2, 5, 5, 10)), rng.randint(3, 6)
    other = count + rng.choice((-1, 1))
    if count == size or count * size in (count + size, other + size):
        return None
    first = rng.random() < 0.5

    def written(times: int, sign: str) -> Choice:
        return words(f"{times} {sign} {size}" if first else f"{size} {sign} {times}")

    return Draft(
        stem=f"Which is the same as {' + '.join([str(size)] * count)}?",
        key=written(count, TIMES),
        distractors=(
            written(count, "+").because("add-not-multiply"),
            written(other, TIMES).because("times-table-neighbour"),
            written(other, "+").because("combined-slip"),
        ),
        method=f"{count} lots of {size}: {' + '.join([str(size)] * count)} = {count * size} and {count} × {size} = "
        f"{count * size}.",
    )
