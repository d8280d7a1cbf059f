"""The scripts in bin/, for tests that call their functions."""

from __future__ import annotations

import importlib.machinery
import importlib.util
from types import ModuleType

from testing import ROOT


def loaded(name: str) -> ModuleType:
    """Return a script of bin/ as a module; it has no ending, so it cannot be imported."""
    loader = importlib.machinery.SourceFileLoader(name.replace("-", "_"), str(ROOT / "bin" / name))
    module = importlib.util.module_from_spec(importlib.util.spec_from_loader(loader.name, loader))
    loader.exec_module(module)
    return module
