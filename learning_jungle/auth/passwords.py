"""Passwords: hashed with argon2id as OWASP's Password Storage Cheat Sheet asks, and refused when easy to guess."""

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
#: A password that this many guesses find is refused; the limits on sign-in allow a hundred an hour.
FEWEST_GUESSES: Final = 1_000_000
#: zxcvbn's work grows steeply with the length: a password of 72 signs can hold it for seconds, one of 20 for an eighth
#: of one. What begins with 20 signs that are easy to guess is refused whatever follows.
_JUDGED: Final = 20
_ABOUT_US: Final = ("learning jungle", "learningjungle", "jungle")


def hash_password(password: str) -> str:
    """Return the argon2id hash of a password in NFC, with its salt and parameters."""
    return HASHERS.submit(HASHER.hash, unicodedata.normalize("NFC", password)).result()


def password_matches(password_hash: str, password: str) -> bool:
    """Say whether the password belongs to the hash, whichever keyboard composed its accents.

    Hashes made before passwords were brought to NFC hold what was typed, so the other forms are tried as well.
    """
    forms = (unicodedata.normalize("NFC", password), password, unicodedata.normalize("NFD", password))
    return any(_verified(password_hash, form) for form in dict.fromkeys(forms))


def _verified(password_hash: str, password: str) -> bool:
    try:
        return HASHERS.submit(HASHER.verify, password_hash, password).result()
    except (VerificationError, InvalidHashError):
        return False


def needs_rehash(password_hash: str) -> bool:
    """Say whether the hash was made with other parameters than today's."""
    return HASHER.check_needs_rehash(password_hash)


@cache
def hash_of_nobody() -> str:
    """Return a hash that no password matches, so that an unknown address costs as much work as a known one."""
    return hash_password("nobody signs in with this: " + "\x00" * 8)


def easy_to_guess(password: str, about: Sequence[str] = ()) -> bool:
    """Say whether a password is common, leaked, or made from common parts, keyboard runs, dates or words ``about`` us.

    The estimate and the lists of leaked passwords are zxcvbn's.
    """
    return guesses_for(password[:_JUDGED], [*about, *_ABOUT_US]) < FEWEST_GUESSES
