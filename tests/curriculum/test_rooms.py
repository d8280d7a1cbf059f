"""The curriculum's packages import only from those below them, and only public names."""

from __future__ import annotations

import ast
from functools import cache
from pathlib import Path

import pytest

from learning_jungle import curriculum

ROOT = Path(curriculum.__file__).parent
PREFIX = "learning_jungle.curriculum."
#: Each package may import from those before it. The checker must not depend on the question templates.
ORDER = ("item", "taught", "wording", "pictures", "misconceptions", "diagnosis", "checking", "questions", "papers")
CHECKER_MAY_READ = {"item", "taught", "wording", "misconceptions", "diagnosis", "checking"}


@cache
def imports() -> tuple[tuple[str, str, str], ...]:
    """Return for each import the importing package, the module and the name."""
    found = []
    for path in ROOT.rglob("*.py"):
        room = path.relative_to(ROOT).with_suffix("").parts[0]
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.ImportFrom) and (node.module or "").startswith(PREFIX):
                for alias in node.names:
                    found.append((room, str(node.module), alias.name))
    return tuple(found)


@pytest.mark.parametrize("room", ORDER)
def test_a_room_imports_only_from_the_rooms_before_it(room: str) -> None:
    read = {module.removeprefix(PREFIX).split(".")[0] for importer, module, _ in imports() if importer == room}
    allowed = CHECKER_MAY_READ if room == "checking" else set(ORDER[: ORDER.index(room) + 1])
    assert read <= allowed


def test_every_module_is_in_a_room() -> None:
    # A folder that a checkout left behind with compiled files alone is no room.
    rooms = {path.relative_to(ROOT).parts[0].removesuffix(".py") for path in ROOT.rglob("*.py")}
    assert rooms - {"__init__"} == set(ORDER)


def test_no_private_name_is_imported() -> None:
    assert [(module, name) for _, module, name in imports() if name.startswith("_") or "._" in module] == []
