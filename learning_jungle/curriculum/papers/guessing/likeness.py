"""How like the other options each option is: the cue that gives away a key whose distractors were made from it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from fractions import Fraction
from functools import lru_cache
from itertools import zip_longest
from typing import Final

from learning_jungle.curriculum.papers.guessing.sight import Sight

#: The differences that a slip in one place makes.
_STEPS: Final = frozenset(Fraction(10) ** power for power in range(-3, 7))


def shared_features(sight: Sight) -> list[int]:
    """Return for each option how many features it shares with the other three."""
    counts = Counter(feature for features in sight.features for feature in features)
    return [sum(counts[feature] for feature in features) - len(features) for features in sight.features]


def different_features(sight: Sight) -> list[int]:
    """Return for each option how many of its features no other option has."""
    counts = Counter(feature for features in sight.features for feature in features)
    return [sum(counts[feature] == 1 for feature in features) for features in sight.features]


def edits(sight: Sight) -> list[int]:
    """Return for each option its edit distance to the other three, added up."""
    return [sum(edit_distance(one, other) for other in sight.texts) for one in sight.texts]


def edit_distance(one: str, other: str) -> int:
    """Return how many letters must be put in, left out or replaced to make one text into the other."""
    return 0 if one == other else _edit_distance(*sorted((one, other)))


@lru_cache(maxsize=16_384)
def _edit_distance(one: str, other: str) -> int:
    above = list(range(len(other) + 1))
    for row, letter in enumerate(one, 1):
        line = [row]
        for column, wanted in enumerate(other, 1):
            step = above[column - 1] + (letter != wanted)
            line.append(min(step, above[column] + 1, line[-1] + 1))
        above = line
    return above[-1]


def columns_with_the_majority(texts: Sequence[str]) -> list[int]:
    """Return for each text in how many columns, counted from the right, most texts have the letter that it has."""
    return _with_the_majority([text[::-1] for text in texts])


def columns_from_the_left(texts: Sequence[str]) -> list[int]:
    """Return for each text in how many columns, counted from the left, most texts have the letter that it has."""
    return _with_the_majority(texts)


def _with_the_majority(texts: Sequence[str]) -> list[int]:
    found = [0] * len(texts)
    for column in zip_longest(*texts):
        counts = Counter(column)
        most = max(counts.values())
        if most == 1:
            continue
        for place, letter in enumerate(column):
            found[place] += counts[letter] == most
    return found


def steps_away(sight: Sight) -> list[int]:
    """Return for each option from how many others it differs by exactly 1, 10, 100, 0.1 and so on in one number."""
    places = range(len(sight.texts))
    return [sum(_one_step(sight, one, other) for other in places if other != one) for one in places]


def _one_step(sight: Sight, one: int, other: int) -> bool:
    if sight.faces is not None and abs(sight.faces[one] - sight.faces[other]) in _STEPS:
        return True
    parts = [pair for pair in zip_longest(sight.parts[one], sight.parts[other]) if pair[0] != pair[1]]
    if len(parts) != 1 or None in parts[0] or len(sight.parts[one]) < 2:
        return False
    return Fraction(abs(int(parts[0][0]) - int(parts[0][1]))) in _STEPS


def distances(sizes: Sequence[int]) -> list[int]:
    """Return for each size its distance to the others, added up."""
    return [sum(abs(one - other) for other in sizes) for one in sizes]


def nearest_distances(sizes: Sequence[int]) -> list[int]:
    """Return for each size its distance to the nearest other."""
    return [min(abs(one - other) for at, other in enumerate(sizes) if at != place) for place, one in enumerate(sizes)]
