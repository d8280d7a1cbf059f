"""Year 3, fractions: tenths, parts of a set, equivalents, and sums with the same denominator."""

from __future__ import annotations

from random import Random

from learning_jungle.curriculum.pictures.kinds import bar, fraction_bars
from learning_jungle.curriculum.questions.template import Draft, question_template
from learning_jungle.curriculum.taught.strands import EASY, HARD, MEDIUM
from learning_jungle.curriculum.wording.numerals import BOX, MINUS
from learning_jungle.curriculum.wording.options import fraction, whole, words

DENOMINATORS = (2, 3, 4, 5, 6, 8, 10, 12)


@question_template("Y3-T11", "Y3-FDP-2", MEDIUM)
def fraction_of_a_set(rng: Random) -> Draft | None:
    """Find several parts of a number."""
    d, q = rng.choice((5, 6, 8, 10)), rng.randint(2, 10)
    k, n = rng.randint(2, d - 2), d * q
    if d in (2 * k, 2 * k + 1) or n > 100:
        return None
    return Draft(
        stem=f"What is {k}/{d} of {n}?",
        key=whole(k * q),
        distractors=(
            whole(q).because("unit-fraction-only"),
            whole((d - k) * q).because("part-part-fraction"),
            whole((k + 1) * q).because("times-table-neighbour"),
            whole((k - 1) * q).because("times-table-neighbour"),
            whole(n - k).because("operation-swap"),
        ),
        picture=fraction_bars([bar(d, k)]),
        expression=f"{k}/{d} * {n}",
    )


@question_template("Y3-T12", "Y3-FDP-4", MEDIUM)
def add_same_denominator(rng: Random) -> Draft | None:
    """Add two fractions with the same denominator within one whole."""
    d = rng.randint(5, 10)
    a, b = rng.randint(2, d - 2), rng.randint(1, d - 3)
    if a <= b or a + b > d - 1 or a == 3 * b:
        return None
    return Draft(
        stem=f"{a}/{d} + {b}/{d} = {BOX}",
        key=fraction(a + b, d),
        distractors=(
            fraction(a + b, 2 * d).because("add-tops-and-bottoms"),
            fraction(a - b, d).because("operation-swap"),
            fraction(a + b + 1, d).because("near-miss"),
            fraction(a + b - 1, d).because("near-miss"),
            *([fraction(a + b + 2, d).because("near-miss")] if a + b + 2 <= d else []),
        ),
        expression=f"{a}/{d} + {b}/{d}",
    )


@question_template("Y3-T13", "Y3-FDP-5", EASY)
def largest_or_smallest_unit_fraction(rng: Random) -> Draft | None:
    """Find the largest or the smallest of four unit fractions."""
    bottoms = sorted(rng.sample(range(2, 13), 4))
    largest = rng.random() < 0.5
    key, *between, opposite = bottoms if largest else reversed(bottoms)
    return Draft(
        stem=f"Which fraction is the {'largest' if largest else 'smallest'}?",
        key=fraction(1, key),
        distractors=(
            fraction(1, opposite).because("bigger-denominator-bigger"),
            *(fraction(1, bottom).because("near-miss") for bottom in between),
        ),
    )


@question_template("Y3-T37", "Y3-FDP-1", EASY)
def tenths_shaded(rng: Random) -> Draft | None:
    """Say how many tenths of a bar are shaded, or are not."""
    shaded, asked = rng.choice((1, 2, 3, 4, 6, 7, 8, 9)), rng.choice(("shaded", "not shaded"))
    n = shaded if asked == "shaded" else 10 - shaded
    few, many = sorted((n, 10 - n))
    return Draft(
        stem=f"What fraction of the bar is {asked}?",
        key=fraction(n, 10),
        distractors=(
            fraction(10 - n, 10).because("part-part-fraction"),
            fraction(few, many).because("part-part-fraction"),
            *(fraction(near, 10).because("count-skip-double") for near in (n - 1, n + 1) if 0 < near < 10),
            fraction(1, 10).because("unit-fraction-only"),
        ),
        picture=fraction_bars([bar(10, shaded)]),
    )


@question_template("Y3-T38", "Y3-FDP-4", HARD)
def rest_of_the_whole(rng: Random) -> Draft | None:
    """Subtract a fraction from one whole."""
    d = rng.randint(5, 10)
    k = rng.randint(2, d - 2)
    if d in (2 * k, 2 * k - 1):
        return None
    return Draft(
        stem=f"1 {MINUS} {k}/{d} = {BOX}",
        key=fraction(d - k, d),
        distractors=(
            fraction(k, d).because("partial-step"),
            fraction(k - 1, d).because("add-tops-and-bottoms"),
            fraction(d - k + 1, d).because("near-miss"),
            fraction(d - k - 1, d).because("near-miss"),
            fraction(1, d).because("unit-fraction-only"),
        ),
        expression=f"1 - {k}/{d}",
    )


@question_template("Y3-T39", "Y3-FDP-3", MEDIUM)
def equivalent_on_bars(rng: Random) -> Draft | None:
    """Find an equivalent fraction with two bars of the same length."""
    b, times = rng.choice((2, 3, 4, 5)), rng.choice((2, 3, 4))
    a, parts = rng.randint(1, b - 1), b * times
    if parts not in DENOMINATORS:
        return None
    return Draft(
        stem=f"The bars are the same length.\nWhich fraction is equal to {a}/{b}?",
        key=fraction(a * times, parts),
        distractors=(
            fraction(a, parts).because("partial-step"),
            *(fraction(a * times + slip, parts).because("near-miss") for slip in (1, 2) if a * times + slip <= parts),
            fraction(a * times - 1, parts).because("near-miss"),
            fraction(parts - a * times, parts).because("part-part-fraction"),
            fraction(a + times, parts).because("add-tops-and-bottoms"),
        ),
        picture=fraction_bars([bar(b, a), bar(parts)]),
        expression=f"{a}/{b}",
    )


@question_template("Y3-T40", "Y3-FDP-2", HARD)
def whole_from_a_part(rng: Random) -> Draft | None:
    """Find the number of which one part is known."""
    d, part = rng.choice((3, 4, 5, 8, 10)), rng.randint(2, 10)
    if d == part:
        return None
    return Draft(
        stem=f"1/{d} of a number is {part}.\nWhat is the number?",
        key=whole(d * part),
        distractors=(
            whole(d + part).because("add-not-multiply"),
            whole(d * (part - 1)).because("times-table-neighbour"),
            whole(d * (part + 1)).because("times-table-neighbour"),
            whole((d + 1) * part).because("times-table-neighbour"),
            whole(part).because("partial-step"),
        ),
        expression=f"{d} * {part}",
    )


@question_template("Y3-T41", "Y3-FDP-1", EASY)
def count_in_tenths(rng: Random) -> Draft | None:
    """Go on counting up or down in tenths."""
    step = rng.choice((1, -1))
    first = rng.randint(1, 6) if step > 0 else rng.randint(5, 9)
    last = first + 2 * step
    key = last + step
    return Draft(
        stem=f"Count in tenths: {first}/10, {first + step}/10, {last}/10, {BOX}\nWhich fraction comes next?",
        key=fraction(key, 10),
        distractors=(
            fraction(key, 10 + step).because("add-tops-and-bottoms"),
            fraction(last, 10 + step).because("add-tops-and-bottoms"),
            fraction(first + step, 10).because("more-less-swap"),
            *(fraction(key + slip, 10).because("near-miss") for slip in (step, 2 * step) if 0 < key + slip <= 10),
            fraction(key, 12).because("near-miss"),
        ),
        expression=f"{last}/10 {'+' if step > 0 else '-'} 1/10",
    )


@question_template("Y3-T42", "Y3-FDP-5", HARD)
def unit_fractions_in_order(rng: Random) -> Draft | None:
    """Choose the list in which three unit fractions are in order."""
    small, middle, large = sorted(rng.sample(range(2, 13), 3))
    rising = rng.random() < 0.5
    order = (large, middle, small) if rising else (small, middle, large)
    start, finish = ("smallest", "largest") if rising else ("largest", "smallest")
    first, second, third = (f"1/{bottom}" for bottom in order)
    return Draft(
        stem=f"Which list goes from {start} to {finish}?",
        key=words(f"{first}, {second}, {third}"),
        distractors=(
            words(f"{third}, {second}, {first}").because("bigger-denominator-bigger"),
            words(f"{second}, {first}, {third}").because("near-miss"),
            words(f"{first}, {third}, {second}").because("near-miss"),
            words(f"{third}, {first}, {second}").because("bigger-denominator-bigger"),
        ),
    )
