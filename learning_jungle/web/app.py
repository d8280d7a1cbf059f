"""Flask, less two things that every request would pay for and that this app never uses."""

from __future__ import annotations

from collections.abc import Callable, MutableMapping
from typing import Any

from flask import Flask
from flask.templating import Environment


class Templates(Environment):
    """Templates without globals of their own: the app's are read from one plain dictionary, not from a chain of two.

    Jinja compares the globals of a template with those of each component that it imports; of a chain that takes long.
    """

    def make_globals(self, d: MutableMapping[str, Any] | None) -> MutableMapping[str, Any]:
        """Return the globals of a template; a chain only where a template is given some of its own."""
        return super().make_globals(d) if d else self.globals


class App(Flask):
    """Flask for functions that are all plain ones."""

    jinja_environment = Templates

    def ensure_sync(self, func: Callable[..., Any]) -> Callable[..., Any]:
        """Return the function as it is: nothing here is asynchronous, so nothing has to be looked at for that."""
        return func
