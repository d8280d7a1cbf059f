"""How many guesses a password takes: zxcvbn's estimate, with its lists of words in a tenth of the memory."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache
from threading import Lock

#: zxcvbn keeps the words about the visitor in a global, so one password is judged at a time.
_lock = Lock()


class RankedWords:
    """Words with their ranks, 1 for the most common, in ten bytes a word: the hashes in order, and the ranks beside.

    Two words in 2^64 have one hash; such a word would count as common, and no more than that.
    """

    def __init__(self, lists: Iterable[Mapping[str, int]]) -> None:
        """Take words with their ranks below 2^16; a word that is on two lists has the better of its ranks."""
        best: dict[int, int] = {}
        for ranks in lists:
            for word, rank in ranks.items():
                best[hash(word)] = min(rank, best.get(hash(word), rank))
        ordered = sorted(best)
        self._hashes = array("q", ordered)
        self._ranks = array("H", (best[one] for one in ordered))

    def __contains__(self, word: str) -> bool:
        at = self._at(word)
        return at < len(self._hashes) and self._hashes[at] == hash(word)

    def __getitem__(self, word: str) -> int:
        if word not in self:
            raise KeyError(word)
        return self._ranks[self._at(word)]

    def _at(self, word: str) -> int:
        return bisect_left(self._hashes, hash(word))


def guesses_for(password: str, about: Sequence[str]) -> int:
    """Return the guesses that find a password of at most 72 characters for one who knows these words ``about`` us."""
    estimate = load_lists()
    with _lock:
        return int(estimate(password, user_inputs=about)["guesses"])


@cache
def load_lists() -> Callable[..., dict[str, object]]:
    """Return zxcvbn's estimate after its lists were loaded; a process that judges no password never loads them."""
    with _lock:
        from zxcvbn import zxcvbn
        from zxcvbn.frequency_lists import FREQUENCY_LISTS
        from zxcvbn.matching import RANKED_DICTIONARIES

        # In place, for zxcvbn's functions have these two as their defaults. It only asks whether a word is there and
        # for its rank; which list it is on matters for the advice that zxcvbn could give and not for the guesses.
        if FREQUENCY_LISTS:
            words = RankedWords(RANKED_DICTIONARIES.values())
            RANKED_DICTIONARIES.clear()
            RANKED_DICTIONARIES.update(words=words, user_inputs={})
            FREQUENCY_LISTS.clear()
        return zxcvbn
