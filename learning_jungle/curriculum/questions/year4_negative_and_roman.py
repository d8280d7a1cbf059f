"""Year 4, negative numbers and Roman numerals to 100."""

from __future__ import annotations

from random import Random

from learning_jungle.curriculum.pictures.kinds import number_line
from learning_jungle.curriculum.questions.template import Draft, question_template
from learning_jungle.curriculum.taught.strands import HARD, MEDIUM
from learning_jungle.curriculum.wording.numerals import BOX, numeral
from learning_jungle.curriculum.wording.options import Choice, whole

ROMAN_ONES = ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX")
ROMAN_TENS = ("", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC")


def _roman(number: int) -> str:
    return ROMAN_TENS[number // 10] + ROMAN_ONES[number % 10]


@question_template("Y4-T02", "Y4-NP-2", MEDIUM)
def colder_than_zero(rng: Random) -> Draft | None:
    """Count back through zero on a temperature scale."""
    a = rng.randint(1, 8)
    b = a + rng.randint(1, 9)
    return Draft(
        stem=f"It is {a}°C. It gets {b} degrees colder.\nWhat is the new temperature?",
        key=whole(a - b, "°C"),
        distractors=(
            whole(b - a, "°C").because("negative-size"),
            whole(a + b, "°C").because("operation-swap"),
            whole(a - b - 1, "°C").because("boundary-bridge"),
            whole(a - b + 1, "°C").because("count-includes-start"),
            whole(-b, "°C").because("partial-step"),
        ),
        picture=number_line(-10, 10, 1, (-10, -5, 0, 5, 10), marker=a),
        expression=f"{a} - {b}",
    )


@question_template("Y4-T04", "Y4-NP-5", MEDIUM)
def read_roman(rng: Random) -> Draft | None:
    """Read a Roman numeral in which a smaller symbol stands before a larger."""
    tens, ones = rng.choice(((4, None), (9, None), (6, None), (None, 4), (None, 9)))
    tens = rng.choice((1, 2, 3, 5, 6, 7, 8)) if tens is None else tens
    ones = rng.choice((1, 2, 3, 5, 6, 7, 8)) if ones is None else ones
    n = 10 * tens + ones
    added = {4: 6, 9: 11}
    always_added = 10 * added.get(tens, tens) + added.get(ones, ones)
    symbols = _roman(n)
    return Draft(
        stem=f"What number is {symbols}?",
        key=whole(n),
        distractors=(
            *([whole(always_added).because("roman-additive")] if always_added != n else []),
            whole(n - 10).because("column-mixup"),
            whole(n + 10).because("column-mixup"),
            whole(n - 2 if ones in (4, 9) else n - 20).because("roman-additive"),
            whole(n + 1).because("near-miss"),
            whole(n - 1).because("near-miss"),
        ),
        spoken_stem=f"What number is the Roman numeral {', '.join(symbols)}?",
    )


@question_template("Y4-T22", "Y4-NP-2", MEDIUM)
def count_back_through_zero(rng: Random) -> Draft | None:
    """Go on counting back where the numbers become negative."""
    step = rng.randint(2, 5)
    first = rng.randint(step + 1, 3 * step - 1)
    last, key = first - 2 * step, first - 3 * step
    if first % step == 0 or key >= 0:
        return None
    shown = ", ".join(numeral(number) for number in (first, first - step, last))
    return Draft(
        stem=f"Count back in {step}s: {shown}, {BOX}\nWhat number comes next?",
        key=whole(key),
        distractors=(
            whole(-key).because("negative-size"),
            whole(abs(last) + step if last < 0 else step).because("negative-size"),
            whole(key - 1).because("boundary-bridge"),
            whole(key + 1).because("boundary-bridge"),
            whole(key - step).because("near-miss"),
            whole(last - 1).because("column-mixup"),
        ),
        expression=f"{last} - {step}",
    )


@question_template("Y4-T25", "Y4-NP-5", HARD)
def roman_extremes(rng: Random) -> Draft | None:
    """Find the greatest or the smallest of four Roman numerals."""
    ones = rng.choice((1, 5, 6))
    numbers = [10 * tens + ones for tens in rng.sample((2, 4, 5, 6, 9), 4)]
    if 40 + ones not in numbers and 90 + ones not in numbers:
        return None
    greatest = rng.random() < 0.5
    ordered = sorted(numbers, reverse=greatest)

    def shown(number: int) -> Choice:
        return Choice(_roman(number), whole(number).value, spoken=", ".join(_roman(number)))

    return Draft(
        stem=f"Which Roman numeral stands for the {'greatest' if greatest else 'smallest'} number?",
        key=shown(ordered[0]),
        distractors=(
            shown(ordered[1]).because("roman-additive"),
            shown(ordered[2]).because("near-miss"),
            shown(ordered[3]).because("more-less-swap"),
        ),
    )
