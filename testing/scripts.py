"""Imports the scripts in bin/, for tests of their functions."""

from __future__ import annotations

import importlib.machinery
import importlib.util
from types import ModuleType

from testing import ROOT


def loaded(name: str) -> ModuleType:
    """Load a script in bin/ as a module; ``import`` cannot, because the file has no .py suffix."""
    loader = importlib.machinery.SourceFileLoader(name.replace("-", "_"), str(ROOT / "bin" / name))
    spec = importlib.util.spec_from_loader(loader.name, loader)
    assert spec is not None
    module = importlib.util.module_from_spec(spec)
    loader.exec_module(module)
    return module
