"""Decorators that mark which views are available in child mode; every other view is for parents only."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final, ParamSpec, TypeVar

P = ParamSpec("P")
R = TypeVar("R")

OWN: Final = "own"
ALWAYS: Final = "always"
ENTERS: Final = "enters"
_MARK: Final = "child_mode_access"


def own_diagnostic_page(view: Callable[P, R]) -> Callable[P, R]:
    """Mark a page that child mode allows for the child's own diagnostic only, which the view's query checks."""
    setattr(view, _MARK, OWN)
    return view


def enters_child_mode(view: Callable[P, R]) -> Callable[P, R]:
    """Mark the view that enters child mode. A double tap sends its form again in child mode, so it must accept that."""
    setattr(view, _MARK, ENTERS)
    return view


def open_in_child_mode(view: Callable[P, R]) -> Callable[P, R]:
    """Mark a view that is allowed in child mode, because it shows nobody's data or only to those who have its link."""
    setattr(view, _MARK, ALWAYS)
    return view


def access_of(view: Callable[..., Any]) -> str | None:
    """Return the mark of a view, or None if the view is for parents only."""
    return getattr(view, _MARK, None)
