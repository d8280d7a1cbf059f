"""The rules of thumb of a test-wise child: which options each rule points at, without any maths."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from typing import Final

from learning_jungle.curriculum.papers.guessing.likeness import (
    columns_from_the_left,
    columns_with_the_majority,
    different_features,
    distances,
    edits,
    nearest_distances,
    shared_features,
    steps_away,
)
from learning_jungle.curriculum.papers.guessing.sight import Sight

#: Gives each option a number; a rule takes the options with the highest. None: the rule says nothing.
Score = Callable[[Sight], Sequence[float] | None]
#: Returns the places, 0 to 3, between which a rule cannot decide.
Rule = Callable[[Sight], Sequence[int]]

ANY: Final = (0, 1, 2, 3)


def highest(score: Score, sight: Sight) -> Sequence[int]:
    """Return the places of the options with the highest score; all of them when the rule says nothing."""
    scores = score(sight)
    places = range(len(sight.texts))
    return list(places) if scores is None else [place for place in places if scores[place] == max(scores)]


def take(score: Score) -> Rule:
    """Return the rule that takes the option with the highest score."""
    return lambda sight: highest(score, sight)


def cross_out(crossed: Score, then: Score | None = None) -> Rule:
    """Return the rule that crosses out the options with the highest score first, then takes the best of the rest.

    The rest are scored anew, as if the crossed-out ones had never been there. Nothing is crossed out where that would
    leave no option. Without ``then``, any of the rest is taken.
    """

    def choose(sight: Sight) -> Sequence[int]:
        out = highest(crossed, sight)
        rest = [place for place in ANY if place not in out] or list(ANY)
        return rest if then is None else [rest[place] for place in highest(then, sight.only(rest))]

    return choose


def minus(score: Score) -> Score:
    """Return the score that is highest where the other is lowest."""

    def turned(sight: Sight) -> Sequence[float] | None:
        scores = score(sight)
        return None if scores is None else [-one for one in scores]

    return turned


def _sized(measure: Callable[[Sequence[int]], Sequence[float]]) -> Score:
    return lambda sight: None if sight.sizes is None else measure(sight.sizes)


def _to_midpoint(sizes: Sequence[int]) -> list[int]:
    return [abs(2 * size - min(sizes) - max(sizes)) for size in sizes]


def _rank(rank: int) -> Score:
    """Score 1 for the option of this rank by size; say nothing of an extreme where the question asks for one."""
    ranked = _sized(lambda sizes: [size == sorted(sizes)[rank] for size in sizes])
    return lambda sight: None if rank in (0, 3) and sight.asks_for_size else ranked(sight)


def _multiple_of_another(times: int) -> Score:
    return _sized(
        lambda sizes: [
            any(other and one in (other * times, other / times) for other in sizes if other != one) for one in sizes
        ]
    )


def _noughts(sight: Sight) -> Sequence[int] | None:
    digits = ["".join(parts) for parts in sight.parts]
    return [len(text) - len(text.rstrip("0")) for text in digits] if all(digits) else None


def _repeats(numbers: Callable[[Sight], Collection[str]]) -> Score:
    """Score 1 for an option with a number that is seen elsewhere; say nothing where there is none to see."""

    def score(sight: Sight) -> Sequence[int] | None:
        seen = numbers(sight)
        return [any(numeral in seen for numeral in own) for own in sight.numerals] if seen else None

    return score


def _last_digit(modulus: int) -> Score:
    """Score how many others have the same last digit, or the same parity for a modulus of 2."""

    def score(sight: Sight) -> Sequence[int] | None:
        if not all(sight.parts) or (modulus == 2 and sight.asks_for_parity):
            return None
        ends = [int(parts[-1][-1]) % modulus for parts in sight.parts]
        return [ends.count(end) for end in ends]

    return score


def _digits(sight: Sight) -> list[str]:
    return ["".join(sorted("".join(parts))) for parts in sight.parts]


def _same_digits(sight: Sight) -> Sequence[int]:
    digits = _digits(sight)
    return [digits.count(one) if one else 0 for one in digits]


def _digits_of_stem(sight: Sight) -> Sequence[int]:
    """Score 1 for an option with the digits of a number in the stem in another order."""
    in_stem = {"".join(sorted(filter(str.isdigit, numeral))) for numeral in sight.stem}
    return [
        digits in in_stem and not own & sight.stem for digits, own in zip(_digits(sight), sight.numerals, strict=True)
    ]


def _digits_from_stem(sight: Sight) -> Sequence[float] | None:
    """Score the share of an option's digits that the stem has too."""
    seen = set("".join(sight.stem))
    digits = _digits(sight)
    return [sum(digit in seen for digit in own) / len(own) for own in digits] if seen and all(digits) else None


def _lengths(sight: Sight) -> Sequence[int]:
    return list(map(len, sight.texts))


def _texts(measure: Callable[[Sequence[str]], Sequence[int]]) -> Score:
    return lambda sight: measure(sight.texts)


FURTHEST: Final[Score] = _sized(distances)
ALONE: Final[Score] = _sized(nearest_distances)
MIDPOINT: Final[Score] = _sized(_to_midpoint)
IN_STEM: Final[Score] = _repeats(lambda sight: sight.stem)
_PRINTED: Final[Score] = _repeats(lambda sight: sight.printed)
_DESCRIBED: Final[Score] = _repeats(lambda sight: sight.described)

#: The rules by which a key shows that the other options were made from it.
LIKENESS_RULES: Final[dict[str, Rule]] = {
    "shares most features": take(shared_features),
    "fewest features of its own": take(minus(different_features)),
    "fewest edits to the others": take(minus(edits)),
    "digits of the majority": take(_texts(columns_with_the_majority)),
    "majority from the left": take(_texts(columns_from_the_left)),
    "one step from most": take(steps_away),
    # Of four sizes, the two in the middle are equally near to the median and to the others together, and the one
    # nearest to the mean is the one nearest to the midpoint.
    "one of the middle two": take(minus(FURTHEST)),
    "nearest to the midpoint": take(minus(MIDPOINT)),
    "one of the closest pair": take(minus(ALONE)),
    "last digit of most": take(_last_digit(10)),
    "parity of most": take(_last_digit(2)),
    "same digits as another": take(_same_digits),
    "cross out the furthest": cross_out(FURTHEST),
    "cross out the furthest, then features": cross_out(FURTHEST, shared_features),
    "cross out the furthest, then edits": cross_out(FURTHEST, minus(edits)),
    "cross out the loneliest, then features": cross_out(ALONE, shared_features),
    "cross out the odd one, then features": cross_out(minus(shared_features), shared_features),
    "cross out the odd one, then edits": cross_out(minus(shared_features), minus(edits)),
    "cross out the odd one, then the midpoint": cross_out(minus(shared_features), minus(MIDPOINT)),
    "cross out numbers of the stem": cross_out(IN_STEM),
    "cross out numbers of the stem, then features": cross_out(IN_STEM, shared_features),
    "cross out numbers of the stem, then edits": cross_out(IN_STEM, minus(edits)),
}

#: The rules that look at each option by itself, at the stem, or for the odd one out.
OTHER_RULES: Final[dict[str, Rule]] = {
    "largest": take(_rank(3)),
    "smallest": take(_rank(0)),
    "lower middle": take(_rank(1)),
    "upper middle": take(_rank(2)),
    "longest": take(_lengths),
    "shortest": take(minus(_lengths)),
    "odd one out": take(minus(shared_features)),
    "most features of its own": take(different_features),
    "most edits to the others": take(edits),
    "furthest from the others": take(FURTHEST),
    "loneliest": take(ALONE),
    "last digit of its own": take(minus(_last_digit(10))),
    "parity of its own": take(minus(_last_digit(2))),
    "most round": take(_noughts),
    "least round": take(minus(_noughts)),
    "double or half of another": take(_multiple_of_another(2)),
    "ten times or a tenth of another": take(_multiple_of_another(10)),
    "repeats a number of the stem": take(IN_STEM),
    "repeats no number of the stem": take(minus(IN_STEM)),
    "digits of the stem in another order": take(_digits_of_stem),
    "most digits of the stem": take(_digits_from_stem),
    "fewest digits of the stem": take(minus(_digits_from_stem)),
    "printed in the picture": take(_PRINTED),
    "not printed in the picture": take(minus(_PRINTED)),
    "in the text alternative": take(_DESCRIBED),
    "not in the text alternative": take(minus(_DESCRIBED)),
}

RULES: Final[dict[str, Rule]] = {**LIKENESS_RULES, **OTHER_RULES}
