"""What every rule chooses in one question, kept small, and what a vote of rules chooses."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from learning_jungle.curriculum.item import Item
from learning_jungle.curriculum.papers.guessing.rules import ANY, LIKENESS_RULES, RULES
from learning_jungle.curriculum.papers.guessing.sight import see

RULE_NAMES: Final = tuple(RULES)
#: The votes: of every rule, and of those alone that look for the option most like the others.
VOTES: Final[dict[str, tuple[str, ...]]] = {"a vote of all": RULE_NAMES, "a vote of likeness": tuple(LIKENESS_RULES)}


@dataclass(frozen=True, slots=True)
class Choices:
    """The places that each rule of RULE_NAMES chooses in a question, and the place of the key."""

    key: int
    by_rule: tuple[tuple[int, ...], ...]


def choices(item: Item) -> Choices:
    """Return what every rule chooses in a question."""
    sight = see(item)
    return Choices(item.correct_index, tuple(tuple(rule(sight)) for rule in RULES.values()))


def chance(key: int, chosen: Sequence[int]) -> float:
    """Return the chance, 0 to 1, of a child who takes one of the chosen places at random."""
    return 1 / len(chosen) if key in chosen else 0.0


def rule_chances(made: Choices) -> dict[str, float]:
    """Return for each rule its chance of being right in a question, 0 to 1."""
    return {name: chance(made.key, chosen) for name, chosen in zip(RULE_NAMES, made.by_rule, strict=True)}


def vote(made: Choices, voters: Iterable[str] = RULE_NAMES) -> tuple[int, ...]:
    """Return the places with most votes; each rule has one vote, shared between the places that it cannot decide."""
    wanted = set(voters)
    votes = [0] * len(ANY)
    for name, chosen in zip(RULE_NAMES, made.by_rule, strict=True):
        if name in wanted:
            for place in chosen:
                votes[place] += _SHARES[len(chosen)]
    return tuple(place for place in ANY if votes[place] == max(votes))


#: What each chosen place gets of a rule's vote, in twelfths, so that shares are whole numbers.
_SHARES: Final = {count: 12 // count for count in (1, 2, 3, 4)}
