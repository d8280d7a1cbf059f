"""Packages import only from those below them, and only packages that handle HTTP import Flask."""

from __future__ import annotations

import ast
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest

import learning_jungle
from testing import ROOT

PACKAGE = Path(learning_jungle.__file__).parent
#: Each package may import from those before it in this list, never from those after it.
ORDER = (
    "curriculum",
    "setting_addresses",
    "settings",
    "extensions",
    "signals",
    "models",
    "web",
    "ai",
    "questions",
    "auth",
    "family",
    "diagnostic",
    "account",
    "pages",
    "operations",
)
#: The only modules of a package that may handle HTTP or the command line.
FLASK_ROOMS = ("web", "operations", "extensions", "pages")
FLASK_MODULES = ("__init__", "views", "cli")
#: Other modules that need the request or the app, with the reason for each.
FLASK_EXCEPTIONS = {
    "auth/child_mode.py": "reads and writes the session",
    "auth/limits.py": "counts by what a request names",
    "auth/refused_forms.py": "shows again what a refused request has sent",
    "auth/sessions.py": "reads and writes the session",
}
MODULES = sorted(PACKAGE.rglob("*.py"))


def room_of(path: Path) -> str:
    parts = path.relative_to(PACKAGE).with_suffix("").parts
    return parts[0]


@cache
def imports_of(path: Path) -> set[str]:
    names = set()
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: relative import"
            names.add(node.module or "")
            names |= {f"{node.module}.{alias.name}" for alias in node.names}
    return names


def test_a_room_imports_only_from_the_rooms_below_it() -> None:
    for path in MODULES:
        room = room_of(path)
        if room in ("__init__", "version"):
            continue
        assert room in ORDER, f"{room} has no place in the order"
        for name in imports_of(path):
            parts = name.split(".")
            if parts[0] == "learning_jungle" and len(parts) > 1 and parts[1] in ORDER:
                assert ORDER.index(parts[1]) <= ORDER.index(room), f"{path} imports {name}"
            assert name != "learning_jungle.create_app", f"{path} imports the factory"


def test_flask_stays_with_views_and_commands() -> None:
    for path in MODULES:
        relative = path.relative_to(PACKAGE).as_posix()
        if (
            room_of(path) in FLASK_ROOMS
            or path.stem in FLASK_MODULES
            or path.stem.endswith(("_views", "_cli"))
            or relative in FLASK_EXCEPTIONS
        ):
            continue
        roots = {name.split(".")[0] for name in imports_of(path)}
        allowed = {"flask_login", "flask_sqlalchemy"} if room_of(path) == "models" else set()
        assert not {root for root in roots if root == "flask" or root.startswith("flask_")} - allowed, path


def test_the_curriculum_needs_the_standard_library_only() -> None:
    for path in (PACKAGE / "curriculum").rglob("*.py"):
        roots = {name.split(".")[0] for name in imports_of(path)} - {"learning_jungle"}
        assert roots <= set(sys.stdlib_module_names), path


@pytest.mark.parametrize("module", ["learning_jungle", "learning_jungle.curriculum"])
def test_importing_the_package_or_the_curriculum_loads_no_framework(module: str) -> None:
    code = f"import sys, {module}; print({{'flask', 'sqlalchemy', 'flask_login'}} & set(sys.modules) or 'none')"
    loaded = subprocess.run(
        [sys.executable, "-c", code], cwd=PACKAGE.parent, capture_output=True, text=True, check=True
    )
    assert loaded.stdout.strip() == "none"


@pytest.mark.parametrize(
    ("folder", "foreign"),
    [
        ("tests", {"bench", "rehearsal"}),
        ("bench", {"tests", "rehearsal"}),
        ("rehearsal", {"tests", "bench"}),
        ("testing", {"tests", "bench", "rehearsal"}),
        ("learning_jungle", {"tests", "bench", "rehearsal", "testing"}),
    ],
)
def test_tests_and_bench_share_only_what_is_in_testing(folder: str, foreign: set[str]) -> None:
    for path in (ROOT / folder).rglob("*.py"):
        roots = {name.split(".")[0] for name in imports_of(path)}
        assert not roots & foreign, path


def test_every_module_and_public_function_says_what_it_is() -> None:
    for path in MODULES:
        tree = ast.parse(path.read_text())
        assert ast.get_docstring(tree), f"{path} has no docstring"
