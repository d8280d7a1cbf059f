"""Where to go next: an address given by a visitor is followed only within this site."""

from __future__ import annotations


def safe_next(target: str | None, default: str) -> str:
    """Return the target when it is a path on this site, else the default.

    Browsers read two slashes, a backslash, tabs and line breaks at the start of a path as another site: all refused.
    """
    if not target or not target.startswith("/") or target.startswith("//") or len(target) > 2000:
        return default
    if "\\" in target or any(ord(character) < 33 or ord(character) == 127 for character in target):
        return default
    return target
