"""The SQL of check constraints that several tables share."""

from __future__ import annotations


def one_of(column: str, values: tuple[str, ...]) -> str:
    """Return the SQL condition that a column's value is one of these plain words."""
    return f"{column} IN ({', '.join(repr(value) for value in values)})"
