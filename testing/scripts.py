"""The scripts in bin/, for tests that call their functions."""

from __future__ import annotations

import importlib.machinery
import importlib.util
from types import ModuleType

from testing import ROOT


def loaded(name: str) -> ModuleType:
    """Return a script of bin/ as a module; it has no ending, so it cannot be imported."""
    loader = importlib.machinery.SourceFileLoader(name.replace("-", "_"), str(ROOT / "bin" / name))
    spec = importlib.util.spec_from_loader(loader.name, loader)
    assert spec is not None
    module = importlib.util.module_from_spec(spec)
    loader.exec_module(module)
    return module
