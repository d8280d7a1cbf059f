"""Year 5, fractions: comparing, mixed numbers, adding, subtracting and multiplying by a whole number."""

from __future__ import annotations

from random import Random

from learning_jungle.curriculum.pictures.kinds import bar, fraction_bars
from learning_jungle.curriculum.questions.template import Draft, question_template
from learning_jungle.curriculum.taught.strands import EASY, HARD, MEDIUM
from learning_jungle.curriculum.wording.numerals import BOX, MINUS, TIMES
from learning_jungle.curriculum.wording.options import fraction, mixed_number


@question_template("Y5-T12", "Y5-FDP-1", MEDIUM)
def compare_fractions(rng: Random) -> Draft | None:
    """Choose the largest or smallest fraction; one denominator is a multiple of the other."""
    d, m = rng.randint(3, 6), rng.randint(2, 3)
    fine = d * m
    if rng.random() < 0.5:
        asked, key = "largest", fraction(d - 1, d)
        distractors = (
            fraction((d - 1) * m - 1, fine).because("bigger-denominator-bigger"),
            fraction(d - 2, d).because("near-miss"),
            fraction(1, fine).because("more-less-swap"),
        )
    else:
        asked, key = "smallest", fraction(2 * m - 1, fine)
        distractors = (
            fraction(2, d).because("bigger-denominator-bigger"),
            fraction(2 * m + 1, fine).because("near-miss"),
            fraction(fine - 1, fine).because("more-less-swap"),
        )
    return Draft(
        stem=f"Which fraction is the {asked}?",
        key=key,
        distractors=distractors,
        picture=fraction_bars((bar(d), bar(fine))),
    )


@question_template("Y5-T13", "Y5-FDP-2", MEDIUM)
def mixed_to_improper(rng: Random) -> Draft | None:
    """Write a mixed number as an improper fraction."""
    w, d = rng.randint(2, 9), rng.randint(3, 12)
    a = rng.randint(1, d - 1)
    return Draft(
        stem=f"Write {w} {a}/{d} as an improper fraction.",
        key=fraction(w * d + a, d),
        distractors=(
            fraction(w + a, d).because("add-not-multiply"),
            fraction(w * a, d).because("operation-swap"),
            fraction(w * d, d).because("partial-step"),
            fraction(10 * w + a, d).because("place-value-face"),
            fraction(w * d + a + d, d).because("times-table-neighbour"),
            fraction(w * d + a + 1, d).because("near-miss"),
            fraction(w * (d + a), d).because("operation-swap"),
        ),
        expression=f"{w} + {a}/{d}",
    )


@question_template("Y5-T38", "Y5-FDP-2", EASY)
def improper_to_mixed(rng: Random) -> Draft | None:
    """Write an improper fraction as a mixed number."""
    d = rng.randint(3, 8)
    w, a = rng.randint(2, 6), rng.randint(1, d - 1)
    return Draft(
        stem=f"Write {w * d + a}/{d} as a mixed number.",
        key=mixed_number(w, a, d),
        distractors=(
            mixed_number(w - 1, a, d).because("times-table-neighbour"),
            mixed_number(w + 1, a, d).because("times-table-neighbour"),
            *([mixed_number(a, w, d).because("column-mixup")] if w < d else []),
            *(mixed_number(w, slip, d).because("near-miss") for slip in (a - 1, a + 1) if 0 < slip < d),
            mixed_number(d, a, w + a).because("column-mixup"),
        ),
        expression=f"{w * d + a}/{d}",
    )


@question_template("Y5-T14", "Y5-FDP-3", MEDIUM)
def add_fractions(rng: Random) -> Draft | None:
    """Add two fractions; one denominator is a multiple of the other."""
    b, k = rng.randint(3, 6), rng.randint(2, 4)
    a, fine = rng.randint(1, b - 1), b * k
    c = rng.randint(1, fine - 1)
    if fine > 20 or k * a <= c or k * a + c >= fine:
        return None
    total = k * a + c
    return Draft(
        stem=f"{a}/{b} + {c}/{fine} = {BOX}",
        key=fraction(total, fine),
        distractors=(
            fraction(a + c, b + fine).because("add-tops-and-bottoms"),
            fraction(a + c, fine).because("partial-step"),
            fraction(k * a - c, fine).because("operation-swap"),
            fraction(a + c, b).because("add-tops-and-bottoms"),
            fraction(total + 1, fine).because("near-miss"),
            fraction(total + k, fine).because("times-table-neighbour"),
        ),
        expression=f"{a}/{b} + {c}/{fine}",
    )


@question_template("Y5-T39", "Y5-FDP-3", HARD)
def subtract_from_mixed_number(rng: Random) -> Draft | None:
    """Subtract a fraction from a mixed number across a whole."""
    b, k, w = rng.randint(2, 5), rng.randint(2, 4), rng.randint(2, 5)
    a, fine = rng.randint(1, b - 1), b * k
    c = rng.randint(1, fine - 1)
    if fine > 20 or k * a >= c:
        return None
    rest = fine + k * a - c
    return Draft(
        stem=f"{w} {a}/{b} {MINUS} {c}/{fine} = {BOX}",
        key=mixed_number(w - 1, rest, fine),
        distractors=(
            mixed_number(w, rest, fine).because("forget-regroup"),
            mixed_number(w, c - k * a, fine).because("smaller-from-larger"),
            mixed_number(w - 1, c - k * a, fine).because("smaller-from-larger"),
            *([mixed_number(w, k * a + c, fine).because("operation-swap")] if k * a + c < fine else []),
            *([mixed_number(w - 1, rest - 1, fine).because("near-miss")] if rest > 1 else []),
            *([mixed_number(w - 2, rest, fine).because("forget-regroup")] if w > 2 else []),
        ),
        expression=f"{w} + {a}/{b} - {c}/{fine}",
    )


@question_template("Y5-T40", "Y5-FDP-4", MEDIUM)
def fraction_times_whole(rng: Random) -> Draft | None:
    """Multiply a proper fraction by a whole number."""
    d, n = rng.randint(3, 12), rng.randint(2, 10)
    a = rng.randint(2, d - 1)
    return Draft(
        stem=f"{a}/{d} {TIMES} {n} = {BOX}",
        key=fraction(a * n, d),
        distractors=(
            fraction(a * n, d * n).because("add-tops-and-bottoms"),
            fraction(a + n, d).because("add-not-multiply"),
            fraction(a, d * n).because("operation-swap"),
            fraction(a * (n + 1), d).because("times-table-neighbour"),
            fraction(a * n + d, d).because("near-miss"),
            fraction(n * d + a, d).because("operation-swap"),
        ),
        expression=f"{a}/{d} * {n}",
    )


@question_template("Y5-T41", "Y5-FDP-4", HARD)
def mixed_number_times_whole(rng: Random) -> Draft | None:
    """Multiply a mixed number by a whole number where the parts pass one whole."""
    d, w, n = rng.randint(3, 8), rng.randint(1, 4), rng.randint(2, 6)
    a = rng.randint(1, d - 1)
    extra, top = divmod(a * n, d)
    if not extra or not top:
        return None
    return Draft(
        stem=f"{w} {a}/{d} {TIMES} {n} = {BOX}",
        key=mixed_number(w * n + extra, top, d),
        distractors=(
            mixed_number(w * n, a, d).because("partial-step"),
            mixed_number(w * n, top, d).because("forget-regroup"),
            mixed_number(w + extra, top, d).because("partial-step"),
            mixed_number(w * n + extra + 1, top, d).because("near-miss"),
            mixed_number(w * n + n, top, d).because("near-miss"),
            mixed_number(w * (n + 1) + extra, top, d).because("times-table-neighbour"),
        ),
        expression=f"({w} + {a}/{d}) * {n}",
    )


@question_template("Y5-T42", "Y5-FDP-1", EASY)
def equivalent_fraction(rng: Random) -> Draft | None:
    """Find the missing numerator of an equivalent fraction."""
    d, k = rng.randint(3, 9), rng.randint(2, 9)
    a = rng.randint(2, d - 1)
    top, fine = a * k, d * k
    if fine > 100:
        return None
    return Draft(
        stem=f"Which fraction is equal to {a}/{d}?",
        key=fraction(top, fine),
        distractors=(
            fraction(a, fine).because("partial-step"),
            fraction(a + fine - d, fine).because("add-tops-and-bottoms"),
            fraction(a * (k - 1), fine).because("times-table-neighbour"),
            *([fraction(a * (k + 1), fine).because("times-table-neighbour")] if a * (k + 1) < fine else []),
            fraction(top + 1, fine).because("near-miss"),
            fraction(fine - top, fine).because("part-part-fraction"),
        ),
        expression=f"{a}/{d}",
    )
