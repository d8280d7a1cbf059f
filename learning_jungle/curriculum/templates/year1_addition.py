"""Year 1, addition and subtraction within 20."""

from __future__ import annotations

from random import Random

from learning_jungle.curriculum.dress import BOX, whole
from learning_jungle.curriculum.strands import MEDIUM
from learning_jungle.curriculum.template import Draft, template


@template("Y1-T07", "Y1-AS-2", MEDIUM)
def add_across_ten(rng: Random) -> Draft | None:
    """Add two one-digit numbers whose sum passes ten."""
    a, b = rng.randint(6, 9), rng.randint(3, 9)
    total = a + b
    if total < 11:
        return None
    return Draft(
        stem=f"{a} + {b} = {BOX}",
        key=whole(total),
        distractors=(
            whole(total - 1).because("count-includes-start"),
            whole(abs(a - b)).because("operation-swap"),
            whole(total - 10).because("boundary-bridge"),
            whole(total + 1).because("near-miss"),
            whole(total + 10).because("boundary-bridge"),
        ),
        expression=f"{a} + {b}",
    )


TEMPLATES = (add_across_ten,)
