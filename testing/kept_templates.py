"""Keeps compiled templates for all processes of the tests, because compiling them all takes a third of a second."""

from __future__ import annotations

from typing import Final

from flask import Flask
from jinja2 import FileSystemBytecodeCache

from testing import ROOT

FOLDER: Final = ROOT / "build" / "templates"


def keep_templates(app: Flask) -> None:
    """Read the app's compiled templates from a folder, and keep there those that have changed."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    app.jinja_env.bytecode_cache = FileSystemBytecodeCache(str(FOLDER))
