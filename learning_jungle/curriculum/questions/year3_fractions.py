"""Year 3, fractions of shapes and amounts, and equivalent fractions in bars."""

from __future__ import annotations

from random import Random

from learning_jungle.curriculum.misconceptions.fractions import (
    bottom_as_amount,
    bottom_taken_away,
    one_part_only,
    only_bottom_scaled,
    part_to_part,
    rest_of_the_amount,
    rest_of_the_whole,
    top_grown_with_bottom,
)
from learning_jungle.curriculum.misconceptions.multiplication import (
    added_not_multiplied,
    fact_after,
    fact_before,
    quotient_one_less,
    quotient_one_more,
)
from learning_jungle.curriculum.misconceptions.slips import ten_less, ten_more
from learning_jungle.curriculum.pictures.kinds import bar, fraction_bars, fraction_shape
from learning_jungle.curriculum.questions.template import Draft, question_template
from learning_jungle.curriculum.taught.strands import EASY, HARD, MEDIUM
from learning_jungle.curriculum.wording.numerals import DIVIDED_BY, TIMES
from learning_jungle.curriculum.wording.options import Choice, fraction, whole

DENOMINATORS = (2, 3, 4, 5, 6, 8, 10, 12)


@question_template("Y3-T11", "Y3-FDP-2", MEDIUM)
def fraction_of_a_set(rng: Random) -> Draft | None:
    """Find several parts of a number."""
    d, q = rng.choice((5, 6, 8, 10)), rng.randint(2, 10)
    k, n = rng.randint(2, d - 2), d * q
    if d == 2 * k or n > 100 or q == d:
        return None
    return Draft(
        stem=f"What is {k}/{d} of {n}?",
        key=whole(k * q),
        distractors=(
            *one_part_only.choices(whole, n, k, d),
            *rest_of_the_amount.choices(whole, n, k, d),
            *bottom_taken_away.choices(whole, n, k, d),
            *ten_more.choices(whole, k * q, q),
            *ten_less.choices(whole, k * q, q),
        ),
        picture=fraction_bars([bar(d, k)]),
        expression=f"{k}/{d} * {n}",
        method=f"1/{d} of {n}: {n} {DIVIDED_BY} {d} = {q}. {k} of these: {k} {TIMES} {q} = {k * q}.",
    )


@question_template("Y3-T78", "Y3-FDP-2", EASY, criteria=("3F-2",))
def unit_fraction_of_an_amount(rng: Random) -> Draft | None:
    """Find one part of a number with a division fact."""
    d, q = rng.choice((3, 4, 5, 8, 10)), rng.randint(3, 10)
    n = d * q
    if d == q:
        return None
    return Draft(
        stem=f"What is 1/{d} of {n}?",
        key=whole(q),
        distractors=(
            *bottom_taken_away.choices(whole, n, 1, d),
            *quotient_one_more.choices(whole, n, d),
            *quotient_one_less.choices(whole, n, d),
            *(rest_of_the_amount.choices(whole, n, 1, d) if q < 9 else ()),
            *bottom_as_amount.choices(whole, n, 1, d),
            *ten_more.choices(whole, q),
        ),
        expression=f"1/{d} * {n}",
        method=f"1/{d} is one of {d} equal parts, so divide by {d}: {n} {DIVIDED_BY} {d} = {q}.",
        crossed=False,
    )


def _miscounted(n: int, parts: int) -> list[Choice]:
    """Offer a part too many or too few, above or below the line, for ``n`` of so many equal parts."""
    tops = [fraction(near, parts) for near in (n - 1, n + 1) if 0 < near < parts]
    bottoms = [fraction(n, near) for near in (parts + 1,)]
    return [choice.because("near-miss") for choice in (*tops, *bottoms)]


@question_template("Y3-T37", "Y3-FDP-1", EASY, criteria=("3F-1",))
def tenths_shaded(rng: Random) -> Draft | None:
    """Say how many tenths of a bar are shaded, or are not."""
    shaded, asked = rng.choice((1, 2, 3, 4, 6, 7, 8, 9)), rng.choice(("shaded", "not shaded"))
    n = shaded if asked == "shaded" else 10 - shaded
    return Draft(
        stem=f"What fraction of the bar is {asked}?",
        key=fraction(n, 10),
        distractors=(*rest_of_the_whole.choices(fraction, n, 10), *_miscounted(n, 10)),
        picture=fraction_bars([bar(10, shaded)]),
        method=f"The bar has 10 equal parts, so each is 1/10. {n} of them {'is' if n == 1 else 'are'} {asked}: {n}/10.",
    )


@question_template("Y3-T79", "Y3-FDP-2", EASY, criteria=("3F-1",))
def shaded_part_of_a_shape(rng: Random) -> Draft | None:
    """Name the shaded part of a circle or a rectangle in equal parts."""
    name, parts = rng.choice(("circle", "rectangle")), rng.choice((5, 6, 8, 10))
    n = rng.randint(2, parts - 2)
    if parts == 2 * n:
        return None
    return Draft(
        stem=f"What fraction of the {name} is shaded?",
        key=fraction(n, parts),
        distractors=(
            *part_to_part.choices(fraction, min(n, parts - n), max(n, parts - n)),
            *_miscounted(n, parts),
        ),
        picture=fraction_shape(name, parts, sorted(rng.sample(range(parts), n))),
        method=f"Count all the equal parts: {parts}. Count the shaded ones: {n}. The fraction is {n}/{parts}.",
    )


@question_template("Y3-T39", "Y3-FDP-3", MEDIUM)
def equivalent_on_bars(rng: Random) -> Draft | None:
    """Find an equivalent fraction with two bars of the same length."""
    b, times = rng.choice((2, 3, 4, 5)), rng.choice((2, 3, 4))
    a, parts = rng.randint(1, b - 1), b * times
    if parts not in DENOMINATORS:
        return None
    top = a * times
    return Draft(
        stem=f"The bars are the same length.\nWhich fraction is equal to {a}/{b}?",
        key=fraction(top, parts),
        distractors=(
            *only_bottom_scaled.choices(fraction, a, b, times),
            *top_grown_with_bottom.choices(fraction, a, b, parts),
            *rest_of_the_whole.choices(fraction, top, parts),
            *(fraction(near, parts).because("near-miss") for near in (top - 1, top + 1, top + 2) if 0 < near < parts),
        ),
        picture=fraction_bars([bar(b, a), bar(parts)]),
        expression=f"{a}/{b}",
        method=f"Each part of the first bar is {times} of the second: {a} {TIMES} {times} = {top}, so {top}/{parts}.",
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
            *added_not_multiplied.choices(whole, d, part),
            *fact_before.choices(whole, d, part),
            *fact_after.choices(whole, d, part),
            *fact_before.choices(whole, part, d),
            *ten_more.choices(whole, d * part),
            *(ten_less.choices(whole, d * part) if d * part > 25 else ()),
        ),
        expression=f"{d} * {part}",
        method=f"The number has {d} parts of {part}: {d} {TIMES} {part} = {d * part}.",
    )
