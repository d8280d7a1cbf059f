"""Which misconceptions a child's answers show, judged by how likely the answers are with and without them.

Two explanations of the same answers are compared. A child who holds the misconception chooses its option in SHOWN of
the questions that offer it. A child who does not comes to it only like to any other wrong option: the chance is a third
of the chance of a wrong answer, which is estimated from the other questions. The misconception is named when the first
explanation makes the answers at least ENOUGH times as likely as the second. docs/report.md has the derivation, and the
simulation of how often a misconception is named wrongly or missed.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from learning_jungle.curriculum.misconceptions.glossary import GLOSSARY

#: How often a child who holds a misconception shows it where a question offers it.
SHOWN: Final = 0.8
#: How many times as likely the answers must be with the misconception as without it.
ENOUGH: Final = 100.0
#: One answer is never a pattern, nor is a misconception that shows in fewer than half of the questions that offer it.
FEWEST_CHOSEN: Final = 2
#: Before any other answer is seen, it is taken that one in six of them is wrong.
_PRIOR_WRONG: Final = 0.5
_PRIOR_ANSWERS: Final = 3.0
_DISTRACTORS: Final = 3


@dataclass(frozen=True, slots=True)
class Response:
    """A child's answer to one question.

    ``offered`` are the ids of the misconceptions behind the question's distractors, and ``chosen`` the id behind the
    child's choice: None for the key and for "not learned yet".
    """

    offered: frozenset[str]
    chosen: str | None
    right: bool
    not_yet: bool = False


@dataclass(frozen=True, slots=True)
class Finding:
    """A misconception that the answers show.

    ``chosen`` and ``offered`` are the positions, from 1, of the questions where the child chose it and where it was
    offered. ``ratio`` says how many times as likely the answers are with it as without it.
    """

    misconception: str
    chosen: tuple[int, ...]
    offered: tuple[int, ...]
    ratio: float


def named(responses: Sequence[Response]) -> tuple[Finding, ...]:
    """Return the misconceptions that the answers show, the surest first; slips are never named."""
    ids = sorted({response.chosen for response in responses if response.chosen is not None})
    findings = (_finding(id, responses) for id in ids if id in GLOSSARY and GLOSSARY[id].is_diagnosis)
    return tuple(sorted(filter(_is_shown, findings), key=lambda one: -one.ratio))


def _is_shown(finding: Finding) -> bool:
    often = len(finding.chosen) >= FEWEST_CHOSEN and 2 * len(finding.chosen) >= len(finding.offered)
    return often and finding.ratio >= ENOUGH


def _finding(id: str, responses: Sequence[Response]) -> Finding:
    chosen = tuple(at for at, response in enumerate(responses, start=1) if response.chosen == id)
    offered = tuple(at for at, response in enumerate(responses, start=1) if id in response.offered)
    others = [response for response in responses if response.chosen != id and not response.not_yet]
    return Finding(id, chosen, offered, likelihood_ratio(len(chosen), len(offered), _by_chance(others)))


def likelihood_ratio(chosen: int, offered: int, chance: float) -> float:
    """Return how many times as likely it is with the misconception as without it to choose its option so often."""
    missed = offered - chosen
    return (SHOWN / chance) ** chosen * ((1 - SHOWN) / (1 - chance)) ** missed


def _by_chance(others: Iterable[Response]) -> float:
    """Return the chance that a wrong answer of any other cause falls on the option in one question."""
    rights = [response.right for response in others]
    wrong = (rights.count(False) + _PRIOR_WRONG) / (len(rights) + _PRIOR_ANSWERS)
    return wrong / _DISTRACTORS
