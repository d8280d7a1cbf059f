"""Year 5, fractions: adding, subtracting, and multiplying by a whole number."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from random import Random

from learning_jungle.curriculum.misconceptions.fractions import (
    both_multiplied,
    mixed_forgotten_exchange,
    mixed_smaller_from_larger,
    only_whole_multiplied,
    tops_and_bottoms_added,
    tops_over_larger_bottom,
)
from learning_jungle.curriculum.misconceptions.multiplication import first_term_multiplied
from learning_jungle.curriculum.questions.template import Draft, question_template
from learning_jungle.curriculum.taught.strands import HARD, MEDIUM
from learning_jungle.curriculum.wording.numerals import BOX, MINUS, TIMES
from learning_jungle.curriculum.wording.options import Choice, fraction, mixed_number


def _mixed_in(bottom: int) -> Callable[[Fraction | int], Choice]:
    """Return the form that prints an amount as a mixed number with this denominator."""

    def mixed(amount: Fraction | int) -> Choice:
        ones, rest = divmod(Fraction(amount), 1)
        return mixed_number(ones, int(rest * bottom), bottom)

    return mixed


@question_template("Y5-T14", "Y5-FDP-3", MEDIUM)
def add_fractions(rng: Random) -> Draft | None:
    """Add two fractions; one denominator is a multiple of the other."""
    b, k = rng.randint(2, 6), rng.randint(2, 4)
    a, fine = rng.randint(1, b - 1), b * k
    c = rng.randint(1, fine - 1)
    total = k * a + c
    if fine > 20 or total >= fine or (c % k == 0 and total % k == 0):
        return None
    return Draft(
        stem=f"{a}/{b} + {c}/{fine} = {BOX}",
        key=fraction(total, fine),
        distractors=(
            *tops_and_bottoms_added.choices(fraction, a, b, c, fine),
            *tops_over_larger_bottom.choices(fraction, a, b, c, fine),
            fraction(total, b + fine).because("combined-slip"),
            fraction(total + 1, fine).because("near-miss"),
            fraction(total + k, fine).because("near-miss"),
        ),
        expression=f"{a}/{b} + {c}/{fine}",
        crossed=False,
        method=f"Use the same denominator: {a}/{b} = {k * a}/{fine}, then {k * a}/{fine} + {c}/{fine} = {total}/{fine}",
    )


@question_template("Y5-T39", "Y5-FDP-3", HARD)
def subtract_from_mixed_number(rng: Random) -> Draft | None:
    """Subtract a fraction from a mixed number across a whole."""
    b, k, w = rng.randint(2, 5), rng.randint(2, 4), rng.randint(2, 5)
    a, fine = rng.randint(1, b - 1), b * k
    c = rng.randint(1, fine - 1)
    if fine > 20 or k * a >= c or c == fine // 2 + k * a:
        return None
    rest, mixed = fine + k * a - c, _mixed_in(fine)
    return Draft(
        stem=f"{w} {a}/{b} {MINUS} {c}/{fine} = {BOX}",
        key=mixed(w - 1 + Fraction(rest, fine)),
        distractors=(
            *mixed_smaller_from_larger.choices(mixed, w, k * a, 0, c, fine),
            *mixed_forgotten_exchange.choices(mixed, w, k * a, 0, c, fine),
            mixed_number(w - 1, c - k * a, fine).because("combined-slip"),
            *([mixed_number(w - 1, rest - 1, fine).because("near-miss")] if rest > 1 else []),
            *([mixed_number(w - 1, rest + 1, fine).because("near-miss")] if rest < fine - 1 else []),
            *([mixed_number(w - 2, rest, fine).because("near-miss")] if w > 2 else []),
        ),
        expression=f"{w} + {a}/{b} - {c}/{fine}",
        method=f"Change one whole: {w} {a}/{b} = {w - 1} {fine + k * a}/{fine}. "
        f"{fine + k * a}/{fine} {MINUS} {c}/{fine} = {rest}/{fine}, and {w - 1} {'is' if w == 2 else 'are'} left.",
    )


@question_template("Y5-T40", "Y5-FDP-4", MEDIUM)
def fraction_times_whole(rng: Random) -> Draft | None:
    """Multiply a proper fraction by a whole number."""
    d, n = rng.randint(3, 12), rng.randint(2, 10)
    a = rng.randint(2, d - 1)
    # A product that is a whole number would be written as one.
    if a + n == a * n or a * n % d == 0:
        return None
    near = rng.choice((*[(a + 1) * n, a * (n + 1)] * 3, (a - 1) * n))
    neighbour = fraction(near, d).because("times-table-neighbour")
    added = fraction(a + n, d).because("add-not-multiply")
    near_both, added_both = (fraction(top, d * n).because("combined-slip") for top in (near, a + n))
    return Draft(
        stem=f"{a}/{d} {TIMES} {n} = {BOX}",
        key=fraction(a * n, d),
        distractors=(
            *both_multiplied.choices(fraction, n, a, d),
            # Some draws cross one slip alone, or the key would too often have most in common with the others.
            *rng.choice((*[(neighbour, added, near_both, added_both)] * 4, (neighbour, near_both))),
        ),
        crossed=False,
        expression=f"{a}/{d} * {n}",
        method=f"{n} lots of {a} parts are {a * n} parts of the same size: {a}/{d} {TIMES} {n} = {a * n}/{d}",
    )


@question_template("Y5-T41", "Y5-FDP-4", HARD)
def mixed_number_times_whole(rng: Random) -> Draft | None:
    """Multiply a mixed number by a whole number where the parts pass one whole."""
    d, w, n = rng.randint(3, 8), rng.randint(1, 4), rng.randint(2, 6)
    a = rng.randint(1, d - 1)
    extra, top = divmod(a * n, d)
    if not extra or not top or top == a:
        return None
    mixed = _mixed_in(d)
    return Draft(
        stem=f"{w} {a}/{d} {TIMES} {n} = {BOX}",
        key=mixed_number(w * n + extra, top, d),
        distractors=(
            *only_whole_multiplied.choices(mixed, n, w, a, d),
            mixed_number(w * n, top, d).because("forget-regroup"),
            mixed_number(w * n + extra, a, d).because("near-miss"),
            *first_term_multiplied.choices(mixed, n, Fraction(a, d), w),
            mixed_number(w * n + extra + 1, top, d).because("near-miss"),
        ),
        expression=f"({w} + {a}/{d}) * {n}",
        crossed=False,
        method=f"Wholes: {w} {TIMES} {n} = {w * n}. Parts: {a}/{d} {TIMES} {n} = {a * n}/{d}, and {a * n}/{d} = "
        f"{extra} {top}/{d}. Together: {w * n + extra} {top}/{d}",
    )
