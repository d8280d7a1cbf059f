"""Choosing the three distractors of a question, so that the options alone do not give the key away.

Item writers call the fault that this avoids convergence: when each distractor is the key with one change, the key is
the option most like the others. The remedy is to cross two slips (right, slip A, slip B, both), so that each option
is like two others. See Haladyna, Downing and Rodriguez (2002), "A review of multiple-choice item-writing guidelines".
"""

from __future__ import annotations

import re
from collections.abc import Collection, Hashable, Sequence
from fractions import Fraction
from functools import lru_cache
from itertools import combinations
from random import Random
from typing import Final, NamedTuple

from learning_jungle.curriculum.checking.estimates import rough_estimate
from learning_jungle.curriculum.misconceptions.glossary import GLOSSARY
from learning_jungle.curriculum.questions.crossing import crossed_options, options_a_ten_out
from learning_jungle.curriculum.questions.likeness import chance_of_first, last_digit, likeness_tables
from learning_jungle.curriculum.questions.standing_out import Form, form_of, is_of_other_length, stands_out
from learning_jungle.curriculum.taught.limits import FIRST_YEAR_WITH_NEGATIVES
from learning_jungle.curriculum.wording.options import Choice

DISTRACTORS: Final = 3
#: So many distractors are looked at for one question besides the target: each further one makes choosing slower.
MOST_OFFERED: Final = 5
MOST_CROSSED: Final = 4
#: What each fault of a set of options weighs, beside a role or a rank of the key that was not drawn.
_IN_STEM: Final = 0.5
_LAST_DIGIT: Final = 1.5
_ESTIMATE: Final = 0.8
_SLIP: Final = 0.12
_RANK: Final = 1.5
_PLANTED_AGAIN: Final = 0.75
_TOO_MUCH: Final = 0.3
_STANDS_OUT: Final = 3.0
_OTHER_LENGTH: Final = 1.0
_JITTER: Final = 0.2


class Aim(NamedTuple):
    """What the key of a question should be among its options.

    ``role`` says how like the others it is, ``rank`` how many of the distractors are smaller, and ``nearest`` whether
    the key of a calculation may be the nearest to a rough estimate of those with its last digit.
    """

    role: str
    rank: int
    nearest: bool


#: For ten questions. "Most" comes less often than one time in four, because it also comes unasked, and the first and
#: the last rank come more often, because they cannot always be had.
_ROLES: Final = ("most", *("between",) * 5, *("least",) * 4)
_RANKS: Final = (0, 0, 0, 1, 1, 2, 2, 3, 3, 3)
_NEAREST: Final = (True, True, *(False,) * 8)


def aims(rng: Random, questions: int) -> list[Aim]:
    """Return the aims of up to ten questions in random order, evened out over ten."""
    decks = (rng.sample(_ROLES, questions), rng.sample(_RANKS, questions), rng.sample(_NEAREST, questions))
    return [Aim(*aim) for aim in zip(*decks, strict=True)]


def choose_distractors(
    stem: str,
    key: Choice,
    offered: Sequence[Choice],
    year_group: int,
    rng: Random,
    *,
    wanted: Collection[str] = (),
    crossed: bool = True,
    within: bool = False,
    calculation: str | None = None,
    most: Fraction | None = None,
    aim: Aim | None = None,
) -> list[Choice] | None:
    """Pick three distractors of different value in random order, or None when there are not three.

    The first that is offered is the target, for which the template exists: it is always picked, and without it, or
    when it is the key, there is no question. The other two come from the rest and from crossing two of those offered.
    The pick is the one that comes nearest to the aim, by default a random one.

    As many of the misconceptions ``wanted`` as there is room for are among the picked where they are offered.
    ``crossed`` says whether options may be made that are not offered, by two slips at once; with ``within`` these lie
    between the smallest and the largest offered, as the answers to a question about a drawn scale must. ``calculation``
    is the expression of a bare calculation. Its last digit and a rough estimate can be worked out alone, so another
    option should share the key's last digit and be about as near to the estimate. ``most`` is the amount that the key
    is a part of: a child can strike out whatever is more, so that sets with more than one such option come less often.
    """
    values = _by_value(key, offered, year_group, wanted)
    if not values or offered[0].value not in values:
        return None
    target = values.pop(offered[0].value)
    others = rng.sample(list(values.values()), len(values))
    others.sort(key=lambda choice: (choice.misconception not in wanted, _is_slip(choice)))
    both = crossed_options(key, target, others) if crossed else []
    if within:
        sizes = [choice.value for choice in (key, target, *others)]
        both = [choice for choice in both if min(sizes) <= choice.value <= max(sizes)]
    pool = [target, *others[:MOST_OFFERED], *rng.sample(both, min(len(both), MOST_CROSSED))]
    if calculation is not None:
        pool += options_a_ten_out(key, pool)
    if len(pool) < DISTRACTORS:
        return None
    aim = aim or aims(rng, 1)[0]
    judge = _Judge(stem, key, pool, calculation, most, aim, wanted)
    pairs = list(combinations(range(1, len(pool)), DISTRACTORS - 1))
    besides = set(wanted) - {target.misconception}
    planted = [len(besides.intersection(pool[at].misconception for at in pair)) for pair in pairs]
    places = min(
        [pair for pair, count in zip(pairs, planted, strict=True) if count == max(planted)],
        key=lambda pair: judge.cost((0, *pair)) + _JITTER * rng.random(),
    )
    picked = [pool[at] for at in (0, *places)]
    rng.shuffle(picked)
    return picked


class _Judge:
    """Judges sets of distractors for one question; a place is that of a distractor in the pool."""

    def __init__(
        self,
        stem: str,
        key: Choice,
        pool: Sequence[Choice],
        calculation: str | None,
        most: Fraction | None,
        aim: Aim,
        wanted: Collection[str],
    ) -> None:
        self.key, self.pool, self.aim = key, pool, aim
        self.calculation = calculation is not None and isinstance(key.value, Fraction)
        self.estimate = rough_estimate(calculation) if calculation is not None and not aim.nearest else None
        self.fitting = [last_digit(choice.text) == last_digit(key.text) for choice in pool]
        numbers = _numbers(stem)
        self.in_stem = [not numbers.isdisjoint(_numbers(choice.text)) for choice in pool]
        self.slips = list(map(_is_slip, pool))
        self.too_much = [most is not None and _is_smaller(most, choice.value) for choice in pool]
        self.wanted = wanted
        self.labels = [choice.misconception for choice in pool]
        self.tables = likeness_tables([*pool, key])
        self.smaller = [_is_smaller(choice.value, key.value) for choice in pool]
        self.form, self.forms = form_of(key), [form_of(choice) for choice in pool]

    def cost(self, places: tuple[int, ...]) -> float:
        """Return how far a set of options is from the aim, and what else is wrong with it."""
        most, least = self._chances(places)
        cost = {"most": 1 - most, "least": 1 - least, "between": most + least}[self.aim.role]
        cost += _RANK * (sum(self.smaller[place] for place in places) != self.aim.rank)
        cost += _IN_STEM * sum(self.in_stem[place] for place in places[1:])
        cost += _SLIP * sum(self.slips[place] for place in places)
        cost += _TOO_MUCH * max(0, sum(self.too_much[place] for place in places) - 1)
        # The more options have one label, the less a wrong answer tells that misconception from any other cause.
        planted = [self.labels[place] for place in places if self.labels[place] in self.wanted]
        cost += _PLANTED_AGAIN * (len(planted) - len(set(planted)))
        cost += self._cost_of_form([self.forms[place] for place in places])
        return cost + self._cost_of_last_digit(places) if self.calculation else cost

    def _chances(self, places: tuple[int, ...]) -> tuple[float, float]:
        """Return the chances that the key is found the most and the least like the others, over all measures."""
        a, b, c = places
        key = len(self.pool)
        most = least = 0.0
        for table in self.tables:
            ab, ac, bc = table[a][b], table[a][c], table[b][c]
            ak, bk, ck = table[a][key], table[b][key], table[c][key]
            first, second, third, own = ab + ac + ak, ab + bc + bk, ac + bc + ck, ak + bk + ck
            most += chance_of_first(first, second, third, own)
            least += chance_of_first(-first, -second, -third, -own)
        return most / len(self.tables), least / len(self.tables)

    def _cost_of_form(self, forms: Sequence[Form]) -> float:
        return _STANDS_OUT * stands_out(self.form, forms) + _OTHER_LENGTH * is_of_other_length(self.form, forms)

    def _cost_of_last_digit(self, places: Sequence[int]) -> float:
        fitting = [self.pool[place].parts[0] for place in places if self.fitting[place] and self.pool[place].parts]
        if not fitting:
            return _LAST_DIGIT
        if self.estimate is None or not self.key.parts:
            return 0
        nearest = min(abs(part - self.estimate) for part in fitting)
        return _ESTIMATE * (abs(self.key.parts[0] - self.estimate) <= nearest)


def _by_value(
    key: Choice, offered: Sequence[Choice], year_group: int, wanted: Collection[str]
) -> dict[Hashable, Choice]:
    """Return the distractors by their value, that which says most of a child's thinking where two are equal."""
    values: dict[Hashable, Choice] = {}
    for choice in sorted(offered, key=lambda choice: (choice.misconception not in wanted, _is_slip(choice))):
        if choice.value != key.value and _allowed(choice, year_group):
            values.setdefault(choice.value, choice)
    return {choice.value: values[choice.value] for choice in offered if choice.value in values}


def _allowed(choice: Choice, year_group: int) -> bool:
    # Before negative numbers are met, not even a wrong answer may be one.
    return not (year_group < FIRST_YEAR_WITH_NEGATIVES and isinstance(choice.value, Fraction) and choice.value < 0)


@lru_cache(maxsize=4096)
def _numbers(stem: str) -> frozenset[str]:
    return frozenset(re.findall(r"[0-9][0-9,./]*(?<![,.])", stem))


def _is_slip(choice: Choice) -> bool:
    return choice.misconception not in GLOSSARY or not GLOSSARY[choice.misconception].is_diagnosis


def _is_smaller(value: Hashable, key: Hashable) -> bool:
    """Compare by size; a value that is no number has no size and is never smaller."""
    return isinstance(value, Fraction) and isinstance(key, Fraction) and value < key
