"""The newest revision is read from the migrations as Alembic reads it, without loading Alembic."""

from __future__ import annotations

from pathlib import Path

import pytest
from alembic.script import ScriptDirectory

from learning_jungle.web.schema import MIGRATIONS, newest_revision


def test_the_answer_is_alembics() -> None:
    assert newest_revision() == ScriptDirectory(str(MIGRATIONS)).get_current_head()


FIRST = 'revision = "first"\ndown_revision = None\n'
WAYS = {
    "a line each": 'revision = "second"\ndown_revision = "first"\n',
    "with types": 'revision: str = "second"\ndown_revision: str | None = "first"\n',
    "on one line": 'revision, down_revision = "second", "first"\n',
    "with more on the line": 'revision, down_revision, branch_labels, depends_on = "second", "first", None, None\n',
    "joining two": 'revision = "second"\ndown_revision = ("first", "other")\n',
}


@pytest.mark.parametrize("way", WAYS)
def test_every_way_to_write_a_revision_is_read(tmp_path: Path, way: str) -> None:
    versions = tmp_path / "versions"
    versions.mkdir()
    (versions / "1.py").write_text(FIRST)
    (versions / "2.py").write_text(WAYS[way])
    assert newest_revision(tmp_path) == "second"


def test_no_migrations_lead_nowhere(tmp_path: Path) -> None:
    assert newest_revision(tmp_path) is None
