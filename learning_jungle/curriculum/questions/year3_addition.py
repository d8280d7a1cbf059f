"""Year 3, addition and subtraction with numbers up to three digits."""

from __future__ import annotations

from random import Random

from learning_jungle.curriculum.questions.template import Draft, question_template
from learning_jungle.curriculum.taught.strands import EASY, HARD, MEDIUM
from learning_jungle.curriculum.wording.names import NAMES
from learning_jungle.curriculum.wording.numerals import BOX, MINUS
from learning_jungle.curriculum.wording.options import whole, words

COLLECTIONS = ("stickers", "marbles", "cards", "beads", "shells", "stamps", "badges")
#: A place, what it holds, and what goes away and comes in.
COMINGS_AND_GOINGS = (
    ("A library has", "books", "are lent", "come back"),
    ("A ship has", "people", "get off", "get on"),
    ("A shop has", "apples", "are sold", "are brought in"),
    ("A farm has", "chicks", "are sold", "hatch"),
    ("A park has", "visitors", "go home", "arrive"),
)


@question_template("Y3-T04", "Y3-AS-1", MEDIUM)
def subtract_tens_across_a_hundred(rng: Random) -> Draft | None:
    """Subtract a multiple of ten in the head, crossing a hundred."""
    hundreds, tens, ones = rng.randint(2, 9), rng.randint(1, 4), rng.randint(1, 9)
    taken = rng.randint(tens + 1, 9)
    n, key = 100 * hundreds + 10 * tens + ones, 100 * hundreds + 10 * (tens - taken) + ones
    return Draft(
        stem=f"{n} {MINUS} {10 * taken} = {BOX}",
        key=whole(key),
        distractors=(
            whole(n - taken).because("column-mixup"),
            whole(key + 100).because("boundary-bridge"),
            whole(100 * hundreds + 10 * (taken - tens) + ones).because("smaller-from-larger"),
            whole(key - 100).because("boundary-bridge"),
            whole(key - 10).because("near-miss"),
        ),
        expression=f"{n} - {10 * taken}",
    )


@question_template("Y3-T05", "Y3-AS-2", EASY)
def column_addition(rng: Random) -> Draft | None:
    """Add two three-digit numbers whose ones make a ten."""
    n, m = rng.randint(112, 689), rng.randint(112, 489)
    total = n + m
    if n == m or n % 10 + m % 10 < 11 or n % 100 // 10 + m % 100 // 10 > 8 or total > 899:
        return None
    return Draft(
        stem=f"{n} + {m} = {BOX}",
        key=whole(total),
        distractors=(
            whole(total - 10).because("forget-regroup"),
            whole(total + 90).because("column-mixup"),
            whole(total + 1).because("near-miss"),
            whole(total - 1).because("near-miss"),
            whole(abs(n - m)).because("operation-swap"),
        ),
        expression=f"{n} + {m}",
    )


@question_template("Y3-T06", "Y3-AS-2", MEDIUM)
def column_subtraction(rng: Random) -> Draft | None:
    """Subtract a three-digit number where a ten must be exchanged."""
    n, m = rng.randint(221, 989), rng.randint(111, 869)
    gap = m % 10 - n % 10
    if gap < 1 or gap == 5 or n % 100 // 10 <= m % 100 // 10 or n // 100 <= m // 100:
        return None
    key = n - m
    return Draft(
        stem=f"{n} {MINUS} {m} = {BOX}",
        key=whole(key),
        distractors=(
            whole(key + 2 * gap).because("smaller-from-larger"),
            whole(key + 10).because("forget-regroup"),
            whole(n + m).because("operation-swap"),
            whole(key - 1).because("near-miss"),
            whole(key - 10).because("forget-regroup"),
            whole(key - 100).because("column-mixup"),
        ),
        expression=f"{n} - {m}",
    )


@question_template("Y3-T07", "Y3-AS-3", HARD)
def missing_start(rng: Random) -> Draft | None:
    """Find the number from which another was subtracted."""
    b, c = rng.randint(112, 480), rng.randint(113, 880)
    total = b + c
    if b >= c or b % 10 + c % 10 < 11 or total > 999:
        return None
    return Draft(
        stem=f"{BOX} {MINUS} {b} = {c}",
        key=whole(total),
        distractors=(
            whole(c - b).because("equals-means-answer"),
            whole(total - 10).because("forget-regroup"),
            whole(total + 1).because("near-miss"),
            whole(total + 10).because("near-miss"),
            whole(total + 90).because("column-mixup"),
        ),
        expression=f"{c} + {b}",
    )


@question_template("Y3-T25", "Y3-AS-1", EASY)
def add_or_subtract_hundreds(rng: Random) -> Draft | None:
    """Add or subtract hundreds in the head."""
    k = rng.randint(2, 6)
    rest = 10 * rng.randint(1, 8) + rng.randint(1, 9)
    plus = rng.random() < 0.5
    n = 100 * (rng.randint(1, 9 - k) if plus else rng.randint(k + 1, 9)) + rest
    sign = 1 if plus else -1
    key = n + sign * 100 * k
    return Draft(
        stem=f"{n} {'+' if plus else MINUS} {100 * k} = {BOX}",
        key=whole(key),
        distractors=(
            whole(n + sign * 10 * k).because("column-mixup"),
            whole(n + sign * k).because("column-mixup"),
            whole(n - sign * 100 * k).because("operation-swap"),
            whole(key + 100).because("near-miss"),
            whole(key - 100).because("near-miss"),
        ),
        expression=f"{n} {'+' if plus else '-'} {100 * k}",
    )


@question_template("Y3-T26", "Y3-AS-2", MEDIUM, story=True)
def more_or_fewer_story(rng: Random) -> Draft | None:
    """Find how many someone has who has so many more or fewer."""
    first, second = rng.sample(NAMES, 2)
    things, more = rng.choice(COLLECTIONS), rng.random() < 0.5
    a, b = rng.randint(142, 888), rng.randint(26, 79)
    gap = b % 10 - a % 10
    regroups = a % 10 + b % 10 > 10 if more else gap > 0
    if not regroups or (a % 100 // 10 <= b // 10) != more or (more and a % 100 + b > 99):
        return None
    key, swapped = (a + b, a - b) if more else (a - b, a + b)
    return Draft(
        stem=f"{first} has {a} {things}. {second} has {b} {'more' if more else 'fewer'}.\n"
        f"How many {things} does {second} have?",
        key=whole(key),
        distractors=(
            whole(swapped).because("operation-swap"),
            whole(key - 10 if more else key + 10).because("forget-regroup"),
            whole(key + 90 if more else key + 2 * gap).because("column-mixup" if more else "smaller-from-larger"),
            whole(key - 1).because("near-miss"),
            whole(key + 1).because("near-miss"),
            whole(b).because("partial-step"),
        ),
        expression=f"{a} {'+' if more else '-'} {b}",
    )


@question_template("Y3-T27", "Y3-AS-2", HARD, story=True)
def going_and_coming_story(rng: Random) -> Draft | None:
    """Follow a number that goes down and then up."""
    place, things, away, back = rng.choice(COMINGS_AND_GOINGS)
    n, q, r = rng.randint(230, 780), rng.randint(105, 220), 10 * rng.randint(3, 9) + rng.randint(0, 9)
    key = n - q + r
    if n + q + r > 1000 or n - q - r < 10 or q % 10 <= n % 10:
        return None
    return Draft(
        stem=f"{place} {n} {things}. Then {q} {away} and {r} {back}.\nHow many {things} are there now?",
        key=whole(key),
        distractors=(
            whole(n - q).because("partial-step"),
            whole(n + q - r).because("operation-swap"),
            whole(n - q - r).because("operation-swap"),
            whole(n + q + r).because("operation-swap"),
            whole(key + 10).because("forget-regroup"),
            whole(n + r).because("partial-step"),
        ),
        expression=f"{n} - {q} + {r}",
    )


@question_template("Y3-T28", "Y3-AS-3", MEDIUM)
def close_to_a_sum_or_difference(rng: Random) -> Draft | None:
    """Estimate a sum or difference of numbers close to hundreds."""
    x, y = rng.randint(2, 9), rng.randint(1, 7)
    a, b = (100 * near + rng.choice((-1, 1)) * rng.randint(1, 9) for near in (x, y))
    plus = rng.random() < 0.5
    hundreds, swapped = (x + y, x - y) if plus else (x - y, x + y)
    if not 2 <= hundreds <= 9 or swapped < 1:
        return None
    return Draft(
        stem=f"Which number is closest to {a} {'+' if plus else MINUS} {b}?",
        key=whole(100 * hundreds),
        distractors=(
            whole(100 * (hundreds - 1)).because("boundary-bridge"),
            whole(100 * (hundreds + 1)).because("boundary-bridge"),
            whole(100 * swapped).because("operation-swap"),
            whole(10 * hundreds).because("zero-placeholder"),
            whole(1000 * hundreds).because("zero-placeholder"),
        ),
    )


@question_template("Y3-T29", "Y3-AS-3", EASY)
def inverse_calculation(rng: Random) -> Draft | None:
    """Choose the subtraction that checks an addition."""
    a, b = rng.randint(120, 560), rng.randint(110, 390)
    total = a + b
    if a - b < 10:
        return None
    return Draft(
        stem=f"{a} + {b} = {total}\nWhich calculation checks this?",
        key=words(f"{total} {MINUS} {rng.choice((a, b))}"),
        distractors=(
            words(f"{total} + {b}").because("operation-swap"),
            words(f"{a} {MINUS} {b}").because("equals-means-answer"),
            words(f"{total} + {a}").because("operation-swap"),
        ),
    )
