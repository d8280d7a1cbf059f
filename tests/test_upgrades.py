"""An upgrade removes nothing that the release before needs, because that release runs until the new one has started."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

from testing import MIGRATIONS

#: What an older release could no longer run on; DEPLOY.md says how such a change is made in two releases. A check
#: constraint may go, because an older release only writes what it allowed.
REMOVING = re.compile(
    r"\bdrop_(?:column|table)\b|\bdrop_constraint\b(?!.*type_='check')|\brename_table\b|\balter_column\b|\bnew_(?:column|table)_name\b"
    r"|\b(?:DROP|RENAME|ALTER COLUMN|SET NOT NULL)\b"
)


#: The migrations across which DEPLOY.md asks for a downgrade before a rollback, with what they remove: two unique
#: constraints that the older release's statements name, and the null of a column that they add themselves.
REMOVED = {"20261127_rounds": ["drop_constraint", "alter_column", "drop_constraint"]}


def upgrade_of(path: Path) -> str:
    """The source of a migration's upgrade and of all else in it but the downgrade."""
    tree = ast.parse(path.read_text())
    tree.body = [node for node in tree.body if not isinstance(node, ast.FunctionDef) or node.name != "downgrade"]
    return ast.unparse(tree)


@pytest.mark.parametrize("path", sorted(Path(MIGRATIONS, "versions").glob("*.py")), ids=lambda path: path.stem)
def test_an_upgrade_only_adds(path: Path) -> None:
    source = upgrade_of(path)
    assert "def upgrade" in source
    assert REMOVING.findall(source) == REMOVED.get(path.stem, [])
    columns = [ast.unparse(node) for node in ast.walk(ast.parse(source)) if is_call_of(node, "add_column")]
    # The release before does not fill it in.
    assert [one for one in columns if "nullable=False" in one and "server_default" not in one] == []


def is_call_of(node: ast.AST, name: str) -> bool:
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == name


@pytest.mark.parametrize(
    "line",
    [
        "op.drop_column('a', 'b')",
        "op.drop_constraint('a', 'b', type_='unique')",
        "op.alter_column('a', 'b', new_column_name='c')",
        "op.execute('DROP TABLE a')",
    ],
)
def test_an_upgrade_that_removes_is_seen(line: str, tmp_path: Path) -> None:
    path = tmp_path / "migration.py"
    path.write_text(f"def upgrade():\n    {line}\n\n\ndef downgrade():\n    pass\n")
    assert REMOVING.search(upgrade_of(path))
