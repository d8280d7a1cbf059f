"""Marks on views that say whether they answer while a child holds the screen; child mode reads them."""

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
    """Mark a child's page: in child mode it answers for that one diagnostic only, which its query sees to."""
    setattr(view, _MARK, OWN)
    return view


def enters_child_mode(view: Callable[P, R]) -> Callable[P, R]:
    """Mark the view whose form enters child mode; a second tap sends it again from child mode, which it handles."""
    setattr(view, _MARK, ENTERS)
    return view


def open_in_child_mode(view: Callable[P, R]) -> Callable[P, R]:
    """Mark a view that shows nothing of a family and so answers in child mode as well."""
    setattr(view, _MARK, ALWAYS)
    return view


def access_of(view: Callable[..., Any]) -> str | None:
    """Return the mark of a view, or None: a view without one is a parent's."""
    return getattr(view, _MARK, None)
