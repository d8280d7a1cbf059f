"""Which misconceptions a child's answers show, judged by how likely the answers are with and without them.

Two explanations of the same answers are compared. A child who holds the misconception chooses its option in SHOWN of
the questions that offer it. A child who does not comes to it only like to any other wrong option: the chance is a third
of the chance of a wrong answer for each of a question's options that the misconception gives, and the chance of a wrong
answer is estimated from the other questions. A question whose wrong options all have it says nothing of it. The
misconception is named when the first explanation makes the answers at least ENOUGH times as likely as the second.
docs/report.md has the derivation, and the simulation of how often a misconception is named wrongly or missed.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import prod
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

    ``offered`` are the ids of the misconceptions and slips behind the question's distractors, one for each distractor
    that has any, and ``chosen`` the id behind the child's choice: None for the key and for "not learned yet".
    """

    offered: tuple[str, ...]
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
    asked = {at: one for at, one in enumerate(responses, start=1) if can_show(id, one.offered)}
    chosen = tuple(at for at, response in asked.items() if response.chosen == id)
    wrong = _chance_of_wrong(one for at, one in enumerate(responses, start=1) if at not in chosen and not one.not_yet)
    chances = {at: wrong * response.offered.count(id) / _DISTRACTORS for at, response in asked.items()}
    ratio = likelihood_ratio([chances[at] for at in chosen], [chances[at] for at in asked if at not in chosen])
    return Finding(id, chosen, tuple(asked), ratio)


def can_show(id: str, offered: Sequence[str | None]) -> bool:
    """Return whether a wrong answer can tell a misconception from another cause, by the ids behind the options.

    Where every wrong option has its id, a wrong answer of any cause looks the same.
    """
    return 0 < offered.count(id) < _DISTRACTORS


def likelihood_ratio(chosen: Iterable[float], missed: Iterable[float]) -> float:
    """Return how many times as likely the choices are with the misconception as without it.

    ``chosen`` and ``missed`` have, for each question that offers the misconception and where the child chose it or did
    not, the chance from 0 to 1 that a child without it chooses one of its options.
    """
    return prod(SHOWN / chance for chance in chosen) * prod((1 - SHOWN) / (1 - chance) for chance in missed)


def _chance_of_wrong(others: Iterable[Response]) -> float:
    """Return the chance that a question is answered wrongly for any other cause."""
    rights = [response.right for response in others]
    return (rights.count(False) + _PRIOR_WRONG) / (len(rights) + _PRIOR_ANSWERS)
