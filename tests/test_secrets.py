"""No tracked file contains a key, and the search would find one."""

from __future__ import annotations

from types import ModuleType

import pytest

from testing import ROOT
from testing.scripts import loaded


@pytest.fixture(scope="module")
def search() -> ModuleType:
    return loaded("find-secrets")


def test_no_tracked_file_holds_a_secret(search: ModuleType, capsys: pytest.CaptureFixture) -> None:
    if not (ROOT / ".git").exists():
        pytest.skip("there is no git here to ask for the files")
    assert search.main([]) == 0, capsys.readouterr().out


@pytest.mark.parametrize(
    "line",
    [
        "-----BEGIN " + "PRIVATE KEY-----",
        "key = 'AKIA" + "ABCDEFGHIJKLMNOP'",
        "sk-" + "a1B2" * 8,
        "AIza" + "x" * 35,
        "postgres://user:" + "correct-horse-9@db.example.com/x",
        "SECRET_KEY=" + "0123456789abcdef" * 4,
        'password: "' + "0123456789abcdef" * 2 + '"',
    ],
)
def test_a_secret_is_found(search: ModuleType, line: str) -> None:
    assert search.secrets_in(f"x\n{line}\n") != []


@pytest.mark.parametrize("line", ["SECRET_KEY=", "password = form.password.data", "--hash=sha256:" + "ab" * 32])
def test_other_lines_are_left_alone(search: ModuleType, line: str) -> None:
    assert search.secrets_in(line) == []


def test_every_pinned_package_has_a_hash() -> None:
    for name in ("requirements.txt", "requirements-run.txt", "requirements-dev.txt"):
        lines = (ROOT / name).read_text().splitlines()
        pinned = [number for number, line in enumerate(lines) if "==" in line and not line.startswith((" ", "#"))]
        assert pinned
        assert all(lines[number + 1].strip().startswith("--hash=sha256:") for number in pinned), name
