"""Hashes passwords with argon2id, as OWASP's Password Storage Cheat Sheet recommends, and refuses easy ones."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from typing import Final

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from learning_jungle.auth.guesses import guesses_for

#: OWASP: argon2id with 19 MiB of memory, two passes and one lane.
HASHER = PasswordHasher(time_cost=2, memory_cost=19 * 1024, parallelism=1)
#: How many passwords a process hashes at once.
HASHES_AT_ONCE: Final = 2
#: The threads that hash for all other threads of a process, which are many: the C library keeps the 19 MiB of a hash
#: for each thread that ever made one. They start with the first hash, which must come after gunicorn's fork.
HASHERS = ThreadPoolExecutor(HASHES_AT_ONCE, thread_name_prefix="hash")
#: A password that fewer guesses find is refused; the limits on sign-in allow a hundred guesses an hour.
FEWEST_GUESSES: Final = 1_000_000
#: Only this many characters are given to zxcvbn, whose time grows steeply with the length: 72 characters can take
#: seconds, 20 take an eighth of one. A password that starts with 20 easy characters is refused, whatever follows.
_CHARACTERS_RATED: Final = 20
_ABOUT_THIS_SITE: Final = ("learning jungle", "learningjungle", "jungle")


def hash_password(password: str) -> str:
    """Return the argon2id hash of a password in NFC, with its salt and parameters."""
    return HASHERS.submit(HASHER.hash, unicodedata.normalize("NFC", password)).result()


def password_matches(password_hash: str, password: str) -> bool:
    """Return whether a password matches a hash, in any Unicode normal form.

    Keyboards compose accents differently. Older releases hashed passwords as typed, so each form is tried.
    """
    forms = (unicodedata.normalize("NFC", password), password, unicodedata.normalize("NFD", password))
    return any(_verified(password_hash, form) for form in dict.fromkeys(forms))


def _verified(password_hash: str, password: str) -> bool:
    try:
        return HASHERS.submit(HASHER.verify, password_hash, password).result()
    except (VerificationError, InvalidHashError):
        return False


def needs_rehash(password_hash: str) -> bool:
    """Return whether a hash was made with parameters other than the current ones."""
    return HASHER.check_needs_rehash(password_hash)


@cache
def hash_of_nobody() -> str:
    """Return a hash that no password matches, so that checking an unknown address takes as long as a known one."""
    return hash_password("nobody signs in with this: " + "\x00" * 8)


def easy_to_guess(password: str, about: Sequence[str] = ()) -> bool:
    """Return whether zxcvbn needs few guesses to find a password.

    It knows common and leaked passwords, keyboard runs, dates, and the words ``about`` the owner and this site.
    """
    return guesses_for(password[:_CHARACTERS_RATED], [*about, *_ABOUT_THIS_SITE]) < FEWEST_GUESSES
