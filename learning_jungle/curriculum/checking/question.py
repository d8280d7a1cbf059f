"""A question as the checker sees it, what a solver may answer, and the tables that match wordings to solvers."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Hashable, Mapping, Sequence
from fractions import Fraction
from functools import cached_property, lru_cache
from typing import Any, Final

from learning_jungle.curriculum.checking.dimensions import COORDINATE
from learning_jungle.curriculum.checking.quantities import Value, read_numeral, read_value, read_values
from learning_jungle.curriculum.item import Item

#: What a solver returns: a number to find on the face of an option, a Value, a text, the indices themselves, or None
#: when it does not understand the question after all.
Answer = int | Fraction | Value | str | set[int] | None

_SPACES: Final = re.compile(r"\s+")


def _read_one_number(text: str) -> Value:
    value = read_value(text)
    if not value.is_one_number:
        raise ValueError(f"not one number: {text!r}")
    return value


def _words(text: str) -> str:
    """Return words as they are: they name a thing, and hold nothing that is worked with."""
    return text


def _read_point(text: str) -> Hashable:
    value = read_value(text)
    if value.dimension != COORDINATE:
        raise ValueError(f"no point: {text!r}")
    return value.magnitude


_NUMERAL: Final = r"[-−]?[0-9][0-9,]*(?:\.[0-9]+)?(?: [0-9]+/[0-9]+|/[0-9]+)?(?<!,)"
#: What a pattern may have in braces: the regular expression for it, and how its match is read.
MACROS: Final[dict[str, tuple[str, Callable[[str], Any]]]] = {
    "n": (_NUMERAL, lru_cache(maxsize=65_536)(read_numeral)),
    "money": (r"£[0-9][0-9,]*(?:\.[0-9]{2})?(?<!,)(?: and [0-9]{1,2}p)?|[0-9]+p", _read_one_number),
    "measure": (
        r"[-−]?[0-9][0-9,]*(?:\.[0-9]+)?(?:/[0-9]+)? ?(?:[mck]?m[²³]?|k?g|m?l|kilometres?|(?:centi|milli)?metres?"
        r"|(?:milli)?litres?|(?:kilo)?grams?|hours?|minutes?|seconds?|days?|weeks?|months?|years?)\b"
        r"(?:(?: and)? [0-9]+ ?(?:[mc]?m|g|ml|minutes?|seconds?|days?|months?)\b)?",
        _read_one_number,
    ),
    "time": (
        r"[0-9]{1,2}:[0-9]{2}(?: [ap]\.?m\.?)?|(?:half|quarter|[0-9]{1,2}) (?:past|to) [0-9]{1,2}|[0-9]{1,2} o'clock"
        r"|noon|midnight|midday",
        _read_one_number,
    ),
    "point": (r"\([-−]?[0-9]+, [-−]?[0-9]+\)", _read_point),
    "words": (r"[a-z][a-z' -]*?", _words),
}  # fmt: skip
_MACRO: Final = re.compile(r"\{([a-z]+)\}")
_GROUP: Final = re.compile(r"(?<!\\)\((?!\?)|\{([a-z]+)\}")


class Question:
    """The stem in plain lower case on one line, the options' values, and the picture's kind and data."""

    __slots__ = ("above", "data", "kind", "options", "panels", "stem", "values", "year_group")

    def __init__(self, item: Item, year_group: int) -> None:
        self.stem = _SPACES.sub(" ", item.stem.replace("’", "'")).strip()
        self.options = item.options
        self.values = read_values(item.options)
        self.year_group = year_group
        self.kind = item.picture.kind if item.picture else ""
        self.data: Mapping[str, Any] = item.picture.data if item.picture else {}
        self.panels: list[Mapping[str, Any]] = self.data.get("panels", []) if self.kind == "panels" else []
        self.above: Mapping[str, Any] = self.data.get("above") or {} if self.kind == "panels" else {}

    def where(self, test: Callable[[Value], bool]) -> set[int]:
        """Return the indices of the options whose value passes the test."""
        return {at for at, value in enumerate(self.values) if test(value)}

    def panels_where(self, test: Callable[[Mapping[str, Any]], bool]) -> set[int] | None:
        """Return the indices of the drawn options that pass the test; None when the options are not drawn."""
        return {at for at, panel in enumerate(self.panels) if test(panel)} if self.panels else None

    def best(self, size: Callable[[Any], Any], largest: bool) -> set[int] | None:
        """Return the indices of the options (panels, else values) of largest or smallest size."""
        sizes = [size(option) for option in (self.panels or self.values)]
        if None in sizes:
            return None
        wanted = max(sizes) if largest else min(sizes)
        return {at for at, one in enumerate(sizes) if one == wanted}

    def matching(self, answer: Answer) -> frozenset[int] | None:
        """Return the indices of the options that say the answer."""
        if answer is None:
            return None
        if isinstance(answer, set):
            return frozenset(answer)
        if isinstance(answer, Value):
            return frozenset(at for at, value in enumerate(self.values) if value == answer)
        if isinstance(answer, str):
            return frozenset(at for at, text in enumerate(self.options) if text.lower() == answer.lower())
        return frozenset(at for at, value in enumerate(self.values) if value.face == answer)


Solver = Callable[..., Answer]
#: Words that change what a story asks. A stem is only understood if its wording has each of them, not a gap in it.
_TELLING: Final = re.compile(
    r"\b(?:more|fewer|less|than|times|twice|double|half|each|every|per|dozens?|both|not|without"
    r"|except|another|some|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|hundred|thousand)\b"
)
_LITERAL: Final = re.compile(r"\[[^]]*\]|\\.|\{[a-z]+\}|\(\?P[<=][a-z]+[>)]")
_NUMBER: Final = re.compile(r"[0-9]+")


class Wording:
    """One wording of a question and the solver that understands it."""

    def __init__(self, pattern: str, solver: Solver) -> None:
        self.readers = [MACROS[m[1]][1] if m[1] else str for m in _GROUP.finditer(pattern)]
        self._source = pattern
        plain = _LITERAL.sub(" ", pattern)
        self.literals = Counter(_TELLING.findall(plain))
        self.numbers = frozenset(_NUMBER.findall(plain))
        self.solver = solver

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """The pattern, compiled when it is first matched: all of them take a tenth of a process's start."""
        return re.compile(_MACRO.sub(lambda m: f"({MACROS[m[1]][0]})", self._source))

    @cached_property
    def places(self) -> list[int]:
        """The numbers of the groups that have no name."""
        named = set(self.pattern.groupindex.values())
        return [at for at in range(1, self.pattern.groups + 1) if at not in named]

    def answer(self, question: Question, text: str) -> Answer:
        """Return the solver's answer to a question of this wording, or None where it has none.

        A question whose numbers cannot be read or worked with ("Share 10 cards between 0 boys") has no answer. A
        pattern's named groups only hold names that must be the same in two places.
        """
        match = self.pattern.fullmatch(text)
        if match is None or not self._is_whole(match):
            return None
        found = zip(self.readers, (match[at] for at in self.places), strict=True)
        try:
            return self.solver(question, *(None if text is None else read(text) for read, text in found))
        except (ValueError, ArithmeticError, LookupError, TypeError):
            return None

    def _is_whole(self, match: re.Match[str]) -> bool:
        """Return whether the words and numbers that tell what is asked are the wording's own, and none is in a gap."""
        spans = [match.span(at) for at, reader in zip(self.places, self.readers, strict=True) if reader is not _words]
        told = Counter(word[0] for word in _TELLING.finditer(match[0]) if not _is_within(word, spans))
        if any(count > self.literals[word] for word, count in told.items()):
            return False
        return all(number[0] in self.numbers or _is_within(number, spans) for number in _NUMBER.finditer(match[0]))


def _is_within(found: re.Match[str], spans: Sequence[tuple[int, int]]) -> bool:
    return any(start <= found.start() and found.end() <= end for start, end in spans)


class WordingTable:
    """The wordings that one module's solvers understand, in order."""

    def __init__(self) -> None:
        self.wordings: list[Wording] = []

    def reads(self, *patterns: str) -> Callable[[Solver], Solver]:
        """Register a solver for whole stems, in lower case, of these patterns.

        A pattern's groups are the solver's arguments: {n} a number, {money}, {measure} and {time} Values, {point} a
        pair, {words} text; a plain group is text, None where it did not take part.
        """

        def registered(solver: Solver) -> Solver:
            self.wordings.extend(Wording(pattern, solver) for pattern in patterns)
            return solver

        return registered
