"""The files that conftest.py puts first are there."""

from __future__ import annotations

from pathlib import Path

from tests.longest import LONGEST


def test_the_files_that_run_first_exist_and_are_named_once() -> None:
    assert [name for name in LONGEST if not (Path(__file__).parent / name).is_file()] == []
    assert len(set(LONGEST)) == len(LONGEST)
