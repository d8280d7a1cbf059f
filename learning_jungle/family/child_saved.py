"""Who wants to know that a child was added or edited, so that questions can be made ready.

The factory hands it in, and only an age and a year group are told: nothing of the child goes further.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from flask import Flask, current_app

EXTENSION: Final = "family.child_saved"

#: Told an age and a year group; returns at once and never raises.
ChildSaved = Callable[[int, int], None]


def register_child_saved(app: Flask, listener: ChildSaved) -> None:
    """Tell the family's pages whom to tell."""
    app.extensions[EXTENSION] = listener


def tell_child_saved(age: int, year_group: int) -> None:
    """Tell whoever registered, if anyone did, that a child of this age and year group was saved."""
    listener: ChildSaved | None = current_app.extensions.get(EXTENSION)
    if listener is not None:
        listener(age, year_group)
