"""Year 1, counting in ones across tens and a hundred, and in twos, fives and tens."""

from __future__ import annotations

from random import Random

from learning_jungle.curriculum.misconceptions.counting_slips import near
from learning_jungle.curriculum.pictures.kinds import number_line
from learning_jungle.curriculum.questions.template import Draft, question_template
from learning_jungle.curriculum.taught.strands import HARD, MEDIUM
from learning_jungle.curriculum.wording.numerals import BOX
from learning_jungle.curriculum.wording.options import whole


@question_template("Y1-T01", "Y1-NP-1", MEDIUM)
def count_over_a_ten(rng: Random) -> Draft:
    """Say the number after two counted ones that end just below a ten."""
    tens = rng.randint(2, 8)
    key = 10 * tens + 10
    return Draft(
        stem=f"What comes next? {key - 2}, {key - 1}, {BOX}",
        key=whole(key),
        distractors=(
            whole(10 * tens).because("boundary-bridge"),
            whole(10 * tens - 10).because("boundary-bridge"),
            whole(key - 2).because("more-less-swap"),
            whole(key + 9).because("column-mixup"),
            whole(key + 10).because("boundary-bridge"),
            whole(key + 1).because("near-miss"),
        ),
        spoken_stem=f"What comes next? {key - 2}, {key - 1}, then what number?",
    )


@question_template("Y1-T03", "Y1-NP-3", MEDIUM)
def count_in_steps(rng: Random) -> Draft:
    """Continue counting in twos, fives or tens."""
    step, first = rng.choice((2, 5, 10)), rng.randint(1, 8)
    if step == 10:
        first = min(first, 7)
    shown = [step * (first + at) for at in range(3)]
    key = shown[-1] + step
    return Draft(
        stem=f"Count in {step}s: {shown[0]}, {shown[1]}, {shown[2]}, {BOX}",
        key=whole(key),
        distractors=(
            whole(shown[-1] + 1).because("column-mixup"),
            whole(key + step).because("times-table-neighbour"),
            whole(shown[-1]).because("count-includes-start"),
            whole(shown[1]).because("more-less-swap"),
            *near(key, (-1, 1, 2)),
        ),
        spoken_stem=f"Count in {step}s. {shown[0]}, {shown[1]}, {shown[2]}, then what number?",
    )


@question_template("Y1-T20", "Y1-NP-1", HARD)
def count_across_hundred(rng: Random) -> Draft:
    """Count on or back across 100."""
    step = rng.choice((1, -1))
    first = 100 - rng.randint(1, 3) if step == 1 else 100 + rng.randint(1, 3)
    shown = [first, first + step, first + 2 * step]
    key = first + 3 * step
    return Draft(
        stem=f"What comes next? {shown[0]}, {shown[1]}, {shown[2]}, {BOX}",
        key=whole(key),
        distractors=(
            whole(shown[1]).because("more-less-swap"),
            whole(shown[-1] + 10 * step).because("column-mixup"),
            whole(key + 9 * step).because("boundary-bridge"),
            whole(key + 10).because("boundary-bridge"),
            whole(key - 10).because("boundary-bridge"),
            *near(key),
        ),
        spoken_stem=f"What comes next? {shown[0]}, {shown[1]}, {shown[2]}, then what number?",
    )


@question_template("Y1-T21", "Y1-NP-3", MEDIUM)
def next_jump(rng: Random) -> Draft:
    """Find where the next equal jump lands on a number line."""
    step, jumps = rng.choice((2, 5, 10)), rng.randint(2, 4)
    stops = [step * at for at in range(jumps + 1)]
    key = stops[-1] + step
    return Draft(
        stem=f"Jump in {step}s. Where does the next jump land?",
        key=whole(key),
        distractors=(
            whole(stops[-1] + 1).because("column-mixup"),
            whole(stops[-1]).because("count-includes-start"),
            whole(step).because("partial-step"),
            whole(key + step).because("times-table-neighbour"),
            *near(key, (-1, 1, 2)),
        ),
        picture=number_line(0, 6 * step, step, stops, jumps=stops),
    )
