"""Evening out a paper, so that no rule of thumb scores better over its ten questions than a blind guess."""

from __future__ import annotations

import re
from collections.abc import Sequence
from math import fsum
from typing import Final

from learning_jungle.curriculum.item import Item
from learning_jungle.curriculum.papers.guessing.calculations import calculation
from learning_jungle.curriculum.papers.guessing.choices import RULE_NAMES, VOTES, chance, choices, rule_chances, vote
from learning_jungle.curriculum.papers.guessing.learned import Weights, choose

BLIND: Final = 0.25
#: A vote of many rules weighs as much as several of them, and so do a last digit and an estimate.
_WEIGHTY: Final = 9.0
#: A rule that scores too little can be turned round, but that gains less.
_BELOW: Final = 0.8
_SWEEPS: Final = 3
#: A step of a method, such as "20 − 1 = 19", with its result.
_STEP: Final = re.compile(r"[0-9,.]+ [+−×÷] [0-9,.]+ = ([0-9,]+)")


def evened_out(candidates: Sequence[Sequence[Item]], weights: Weights) -> tuple[Item, ...]:
    """Pick one of the candidates for each question, in order; the same candidates give the same paper.

    ``weights`` are what a child could learn from earlier papers of the year group. No two that are picked have the same
    last step to their answers where the candidates allow it.
    """
    scored = [[_scores(item, weights) for item in offered] for offered in candidates]
    steps = [[_last_steps(item) for item in offered] for offered in candidates]
    picked = [0] * len(candidates)
    totals = [fsum(column) for column in zip(*(offered[0] for offered in scored), strict=True)]
    aim = BLIND * len(candidates)
    for _ in range(_SWEEPS):
        for place, offered in enumerate(scored):
            rest = [total - own for total, own in zip(totals, offered[picked[place]], strict=True)]
            sums = [[a + b for a, b in zip(rest, scores, strict=True)] for scores in offered]
            others = {step for other, at in enumerate(picked) if other != place for step in steps[other][at]}
            repeats = [not others.isdisjoint(own) for own in steps[place]]
            picked[place] = min(range(len(offered)), key=lambda at: (repeats[at], _cost(sums[at], aim)))
            totals = sums[picked[place]]
    return tuple(offered[at] for offered, at in zip(candidates, picked, strict=True))


def _last_steps(item: Item) -> frozenset[str]:
    """Return the steps of a question's method that end in its answer, such as "20 − 1 = 19"."""
    return frozenset(found[0] for found in _STEP.finditer(item.method) if found[1] == item.key)


def _scores(item: Item, weights: Weights) -> list[float]:
    """Return the chance of every rule to be right, and then of the weighty ones.

    These are the votes, the learned rule, and the last digit of a calculation alone and with an estimate.
    """
    made = choices(item)
    sums = calculation(item)
    # A last digit that tells the key counts as two marks more than a guess; no other question makes up for it.
    digit = BLIND + 2 * (sums is not None and sums.units_isolate)
    estimate = BLIND if sums is None or sums.units_and_estimate is None else sums.units_and_estimate
    votes = (chance(made.key, vote(made, voters)) for voters in VOTES.values())
    learned = chance(made.key, choose(weights, made))
    return [*rule_chances(made).values(), *votes, learned, digit, estimate]


def _cost(totals: Sequence[float], aim: float) -> float:
    # fsum is exact, so that the papers are the same in every version of Python.
    return fsum(
        (_WEIGHTY if at >= len(RULE_NAMES) else 1.0) * (total - aim) ** 2 * (1.0 if total > aim else _BELOW)
        for at, total in enumerate(totals)
    )
