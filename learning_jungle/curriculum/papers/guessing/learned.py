"""A rule learned from other papers: how much weight each rule of thumb deserves, found by small gradient steps."""

from __future__ import annotations

from collections.abc import Sequence
from math import exp
from typing import Final

from learning_jungle.curriculum.papers.guessing.choices import RULE_NAMES, Choices, chance
from learning_jungle.curriculum.papers.guessing.rules import ANY

#: One weight for each rule of RULE_NAMES.
Weights = list[float]

#: So many steps in all, however many questions there are, within these numbers of rounds.
STEPS: Final = 12_000
FEWEST_ROUNDS: Final = 3
MOST_ROUNDS: Final = 60
FIRST_STEP: Final = 0.15
#: How strongly a weight is drawn back to nothing, as if so many questions spoke against it.
SHRINKING: Final = 30.0


def learn(papers: Sequence[Choices]) -> Weights:
    """Return the weights with which the rules together find the keys of these questions best.

    The model is a conditional logit: an option's strength is the sum of the weights of the rules that choose it, each
    shared between the places it chooses, and its probability grows with the exponential of its strength.
    """
    weights = [0.0] * len(RULE_NAMES)
    examples = [(_active(made), made.key) for made in papers]
    rounds = max(FEWEST_ROUNDS, min(MOST_ROUNDS, STEPS // max(1, len(examples))))
    for number in range(rounds):
        step = FIRST_STEP / (1 + 4 * number / rounds)
        for active, key in examples:
            _step(weights, active, key, step)
        keep = 1 - min(0.5, step * SHRINKING / max(1, len(examples)))
        weights = [weight * keep for weight in weights]
    return weights


def choose(weights: Weights, made: Choices) -> tuple[int, ...]:
    """Return the places that the learned rule finds strongest."""
    strengths = _strengths(weights, _active(made))
    best = max(strengths)
    return tuple(place for place in ANY if strengths[place] > best - 1e-9)


def learned_chances(papers: Sequence[Sequence[Choices]]) -> list[list[float]]:
    """Return the chance of being right in each question of each paper, learned from the other half of the papers."""
    halves = (papers[0::2], papers[1::2])
    weights = [learn([made for paper in half for made in paper]) for half in halves]
    return [
        [chance(made.key, choose(weights[1 - number % 2], made)) for made in paper]
        for number, paper in enumerate(papers)
    ]


#: For each rule that decides anything: its number, the places it chooses and the share of each.
_Active = list[tuple[int, tuple[int, ...], float]]


def _active(made: Choices) -> _Active:
    return [(number, chosen, 1 / len(chosen)) for number, chosen in enumerate(made.by_rule) if len(chosen) < len(ANY)]


def _strengths(weights: Weights, active: _Active) -> list[float]:
    strengths = [0.0] * len(ANY)
    for number, chosen, share in active:
        for place in chosen:
            strengths[place] += weights[number] * share
    return strengths


def _step(weights: Weights, active: _Active, key: int, step: float) -> None:
    strengths = _strengths(weights, active)
    most = max(strengths)
    powers = [exp(strength - most) for strength in strengths]
    total = sum(powers)
    misses = [(place == key) - power / total for place, power in enumerate(powers)]
    for number, chosen, share in active:
        weights[number] += step * share * sum(misses[place] for place in chosen)
