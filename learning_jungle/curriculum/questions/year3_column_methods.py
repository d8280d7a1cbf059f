"""Year 3, adding and subtracting three-digit numbers in columns, alone and in stories."""

from __future__ import annotations

from random import Random

from learning_jungle.curriculum.misconceptions.column_methods import (
    carry_written_in_full,
    exchange_stops_at_zero,
    forgotten_first_carry,
    forgotten_first_exchange,
    smaller_from_larger,
    zero_becomes_nine_only,
    zero_where_too_small,
)
from learning_jungle.curriculum.misconceptions.slips import ones_one_less, ones_one_more, ten_less, ten_more
from learning_jungle.curriculum.misconceptions.word_problems import (
    added_instead,
    difference_only,
    last_step_reversed,
    subtracted_instead,
)
from learning_jungle.curriculum.questions.template import Draft, question_template
from learning_jungle.curriculum.taught.strands import EASY, HARD, MEDIUM
from learning_jungle.curriculum.wording.names import NAMES
from learning_jungle.curriculum.wording.numerals import BOX, MINUS
from learning_jungle.curriculum.wording.options import whole

COLLECTIONS = ("stickers", "marbles", "cards", "beads", "shells", "stamps", "badges")
#: A place, what it holds, and what goes away and comes in.
COMINGS_AND_GOINGS = (
    ("A library has", "books", "are lent", "come back"),
    ("A ship has", "people", "get off", "get on"),
    ("A shop has", "apples", "are sold", "are brought in"),
    ("A farm has", "chicks", "are sold", "hatch"),
    ("A zoo has", "visitors", "go home", "arrive"),
)


@question_template("Y3-T05", "Y3-AS-2", EASY, criteria=("3AS-2",))
def column_addition(rng: Random) -> Draft | None:
    """Add two three-digit numbers whose ones make a ten."""
    n, m = rng.randint(112, 689), rng.randint(112, 489)
    total, ones = n + m, n % 10 + m % 10
    if n == m or ones < 11 or n % 100 // 10 + m % 100 // 10 > 8 or total > 899:
        return None
    return Draft(
        stem=f"{n} + {m} = {BOX}",
        key=whole(total),
        distractors=(
            *forgotten_first_carry.choices(whole, n, m),
            *carry_written_in_full.choices(whole, n, m),
            *ten_more.choices(whole, total, 100),
            *ten_more.choices(whole, total),
            *ones_one_more.choices(whole, total),
            *ones_one_less.choices(whole, total),
        ),
        expression=f"{n} + {m}",
        method=f"Ones: {n % 10} + {m % 10} = {ones}, carry 1 ten. Tens: {n % 100 // 10} + {m % 100 // 10} + 1 = "
        f"{total % 100 // 10}. Hundreds: {n // 100} + {m // 100} = {total // 100}. That makes {total}.",
    )


@question_template("Y3-T06", "Y3-AS-2", MEDIUM, criteria=("3AS-2",))
def column_subtraction(rng: Random) -> Draft | None:
    """Subtract a three-digit number where a ten must be exchanged."""
    n, m = rng.randint(221, 989), rng.randint(111, 869)
    gap = m % 10 - n % 10
    tens, below = n % 100 // 10, m % 100 // 10
    if gap < 1 or gap == 5 or tens <= below or n // 100 <= m // 100:
        return None
    key = n - m
    return Draft(
        stem=f"{n} {MINUS} {m} = {BOX}",
        key=whole(key),
        distractors=(
            *smaller_from_larger.choices(whole, n, m),
            *forgotten_first_exchange.choices(whole, n, m),
            *zero_where_too_small.choices(whole, n, m),
            *ten_less.choices(whole, key, 100),
            *ones_one_less.choices(whole, key),
            *ten_less.choices(whole, key),
        ),
        expression=f"{n} - {m}",
        method=f"Exchange 1 ten for 10 ones: {n % 10 + 10} {MINUS} {m % 10} = {key % 10}. Tens: {tens - 1} {MINUS} "
        f"{below} = {key % 100 // 10}. Hundreds: {n // 100} {MINUS} {m // 100} = {key // 100}. "
        f"That leaves {key}.",
    )


@question_template("Y3-T72", "Y3-AS-2", HARD, criteria=("3AS-2",))
def exchange_across_a_zero(rng: Random) -> Draft | None:
    """Subtract in columns where the ten for the ones must come from the hundreds."""
    hundreds, ones = rng.randint(3, 9), rng.randint(1, 7)
    n, m = 100 * hundreds + ones, 100 * rng.randint(1, hundreds - 2) + rng.randint(12, 89)
    key = n - m
    if m % 10 <= ones or m % 10 - ones == 5 or m % 100 // 10 in (5, 0):
        return None
    up = -m % 100
    return Draft(
        stem=f"{n} {MINUS} {m} = {BOX}",
        key=whole(key),
        distractors=(
            *exchange_stops_at_zero.choices(whole, n, m),
            *smaller_from_larger.choices(whole, n, m),
            *zero_becomes_nine_only.choices(whole, n, m),
            *ten_less.choices(whole, key),
            *ten_less.choices(whole, key, 100),
            *ones_one_less.choices(whole, key),
        ),
        expression=f"{n} - {m}",
        method=f"Count up: {m} + {up} = {m + up}, {m + up} + {n - m - up} = {n}. {up} + {n - m - up} = {key}.",
    )


@question_template("Y3-T26", "Y3-AS-2", MEDIUM, story=True, criteria=("3AS-2", "3AS-3"))
def more_or_fewer_story(rng: Random) -> Draft | None:
    """Find how many someone has who has so many more or fewer."""
    first, second = rng.sample(NAMES, 2)
    things, more = rng.choice(COLLECTIONS), rng.random() < 0.5
    a, b = rng.randint(142, 888), rng.randint(26, 79)
    gap = b % 10 - a % 10
    regroups = a % 10 + b % 10 > 10 if more else gap > 0
    if not regroups or (a % 100 // 10 <= b // 10) != more or (more and a % 100 + b > 99) or gap == 5:
        return None
    key, sign = (a + b, "+") if more else (a - b, MINUS)
    halfway = a + b // 10 * 10 if more else a - b // 10 * 10
    swapped = subtracted_instead if more else added_instead
    return Draft(
        stem=f"{first} has {a} {things}. {second} has {b} {'more' if more else 'fewer'}.\n"
        f"How many {things} does {second} have?",
        key=whole(key),
        distractors=(
            *swapped.choices(whole, a, b),
            *(forgotten_first_carry if more else forgotten_first_exchange).choices(whole, a, b),
            *(() if more else smaller_from_larger.choices(whole, a, b)),
            *(ones_one_more if more else ones_one_less).choices(whole, key),
            *(ten_more.choices(whole, key, 100) if more else ten_less.choices(whole, key, 100)),
        ),
        expression=f"{a} {'+' if more else '-'} {b}",
        method=f"{b} {'more, so add' if more else 'fewer, so subtract'}: {a} {sign} {b // 10 * 10} = {halfway}, "
        f"{halfway} {sign} {b % 10} = {key}.",
    )


@question_template("Y3-T27", "Y3-AS-2", HARD, story=True, criteria=("3AS-2",))
def going_and_coming_story(rng: Random) -> Draft | None:
    """Follow a number that goes down and then up."""
    place, things, away, back = rng.choice(COMINGS_AND_GOINGS)
    n, q, r = rng.randint(230, 780), rng.randint(105, 220), 10 * rng.randint(3, 9) + rng.randint(0, 9)
    key = n - q + r
    if n + q + r > 1000 or n - q - r < 10 or q % 10 <= n % 10:
        return None
    wrong = smaller_from_larger(n, q)
    return Draft(
        stem=f"{place} {n} {things}. Then {q} {away} and {r} {back}.\nHow many {things} are there now?",
        key=whole(key),
        distractors=(
            *difference_only.choices(whole, n, q),
            *last_step_reversed.choices(whole, n, -q, -r),
            *last_step_reversed.choices(whole, n, q, -r),
            *([whole(wrong + r).because("smaller-from-larger")] if isinstance(wrong, int) else []),
            *added_instead.choices(whole, n, q, r),
            *ten_less.choices(whole, key, 100),
            *(choice.because("forget-regroup") for choice in ten_more.choices(whole, key)),
        ),
        expression=f"{n} - {q} + {r}",
        method=f"Two steps: {n} {MINUS} {q} = {n - q}, then {n - q} + {r} = {key}.",
    )
