"""Marks on views that say whether they answer while a child holds the screen; child mode reads them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final, ParamSpec, TypeVar

P = ParamSpec("P")
R = TypeVar("R")

OWN: Final = "own"
ALWAYS: Final = "always"
_MARK: Final = "child_mode_access"


def own_diagnostic_page(view: Callable[P, R]) -> Callable[P, R]:
    """Mark a child's page: in child mode it answers for the diagnostic of that session only."""
    setattr(view, _MARK, OWN)
    return view


def open_in_child_mode(view: Callable[P, R]) -> Callable[P, R]:
    """Mark a view that shows nothing of a family and so answers in child mode as well."""
    setattr(view, _MARK, ALWAYS)
    return view


def access_of(view: Callable[..., Any]) -> str | None:
    """Return the mark of a view, or None: a view without one is a parent's."""
    return getattr(view, _MARK, None)
