"""Rules for options that are two numbers, or a list of numbers in some order."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Final, NamedTuple

_LIST: Final = re.compile(r"[0-9]+(?:(?:, | and )[0-9]+)+")


class Lists(NamedTuple):
    """The stem in lower case, and the numbers of the key and of one wrong option as they are listed."""

    stem: str
    key: Sequence[int]
    wrong: Sequence[int]


def lists(stem: str, key: str, wrong: str) -> Lists | None:
    """Return the numbers of two options, or None where one of them lists no whole numbers."""
    if not (_LIST.fullmatch(key) and _LIST.fullmatch(wrong)):
        return None
    return Lists(stem.lower(), *([int(part) for part in re.findall("[0-9]+", text)] for text in (key, wrong)))


def _parity(stem: str) -> int | None:
    """Return 0 where both numbers should be even, 1 where both should be odd, None where neither is asked."""
    found = re.search(r"\bboth (even|odd)\b", stem)
    return None if found is None else int(found[1] == "odd")


def place_value_face(seen: Lists) -> bool | None:
    """Both tens digits are of the kind asked for, though the ones are not; or the list is in order by its ones."""
    parity = _parity(seen.stem)
    if parity is not None:
        return all(n >= 10 and n // 10 % 2 == parity for n in seen.wrong) and any(n % 2 != parity for n in seen.wrong)
    if "in order" in seen.stem:
        falling = seen.key[0] > seen.key[-1]
        return list(seen.wrong) == sorted(seen.wrong, key=lambda number: number % 10, reverse=falling)
    return None


def odd_even(seen: Lists) -> bool | None:
    """At least one number is not of the kind asked for."""
    parity = _parity(seen.stem)
    return None if parity is None else any(number % 2 != parity for number in seen.wrong)


def more_less_swap(seen: Lists) -> bool | None:
    """The list is in the opposite order."""
    return seen.wrong == seen.key[::-1] if "in order" in seen.stem else None


LIST_RULES: Final[Mapping[str, Callable[[Lists], bool | None]]] = {
    "place-value-face": place_value_face,
    "odd-even": odd_even,
    "more-less-swap": more_less_swap,
}
