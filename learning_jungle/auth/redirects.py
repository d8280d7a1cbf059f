"""Checks the address to go to after signing in, because a link from elsewhere may have set it."""

from __future__ import annotations


def safe_next(target: str | None, default: str) -> str:
    """Return the target if it is a path on this site, and the default otherwise.

    A path with two slashes at its start, or with backslashes, tabs or line breaks, may lead browsers to another site.
    """
    if not target or not target.startswith("/") or target.startswith("//") or len(target) > 2000:
        return default
    if "\\" in target or any(ord(character) < 33 or ord(character) == 127 for character in target):
        return default
    return target
