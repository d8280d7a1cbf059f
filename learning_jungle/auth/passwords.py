"""Password hashing with argon2id at the parameters that OWASP's Password Storage Cheat Sheet asks for."""

from __future__ import annotations

from functools import cache

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

#: OWASP: argon2id with 19 MiB of memory, two passes and one lane.
HASHER = PasswordHasher(time_cost=2, memory_cost=19 * 1024, parallelism=1)


def hash_password(password: str) -> str:
    """Return the argon2id hash of a password, with its salt and parameters."""
    return HASHER.hash(password)


def password_matches(password_hash: str, password: str) -> bool:
    """Say whether the password belongs to the hash."""
    try:
        return HASHER.verify(password_hash, password)
    except (VerificationError, InvalidHashError):
        return False


def needs_rehash(password_hash: str) -> bool:
    """Say whether the hash was made with other parameters than today's."""
    return HASHER.check_needs_rehash(password_hash)


@cache
def hash_of_nobody() -> str:
    """Return a hash that no password matches, so that an unknown address costs as much work as a known one."""
    return HASHER.hash("nobody signs in with this: " + "\x00" * 8)
