"""If pip-audit gets no answer, PyPI's project pages are checked, and a missing answer is never taken for a pass."""

from __future__ import annotations

from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
import requests

from testing import ROOT
from testing.scripts import loaded


class Page:
    def __init__(self, page: Any, status: int = 200) -> None:
        self._page, self.status_code = page, status

    def raise_for_status(self) -> None:
        if self.status_code != 200:
            raise requests.HTTPError(self.status_code)

    def json(self) -> Any:
        if self._page is None:
            raise requests.exceptions.JSONDecodeError("no JSON", "", 0)
        return self._page


@pytest.fixture(scope="module")
def asking() -> ModuleType:
    return loaded("ask-pypi")


def page(version: str, *advisories: dict[str, Any]) -> Page:
    return Page({"info": {"version": version}, "vulnerabilities": list(advisories)})


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        (page("3.1.3"), None),
        (page("3.1.3", {"id": "PYSEC-1", "withdrawn": "2026-01-01T00:00:00Z"}), None),
        (page("3.1.3", {"id": "PYSEC-2", "withdrawn": None}), "flask==3.1.3 has PYSEC-2"),
        (page("3.1.3", {"id": "PYSEC-3"}, {"id": "GHSA-4"}), "flask==3.1.3 has GHSA-4"),
        (Page({"info": {}}), "flask is not known: KeyError"),
        (Page(None), "flask is not known: JSONDecodeError"),
        (Page({}, status=404), "flask is not known: HTTPError"),
        (requests.ConnectTimeout(), "flask is not known: ConnectTimeout"),
    ],
)
def test_an_advisory_and_silence_both_fail(
    asking: ModuleType,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    tmp_path: Path,
    answer: Any,
    said: str | None,
) -> None:
    def get(address: str, timeout: float) -> Page:
        assert address in ("https://pypi.org/pypi/flask/3.1.3/json", "https://pypi.org/pypi/flask/json")
        assert timeout
        if isinstance(answer, Exception):
            raise answer
        return answer

    monkeypatch.setattr(requests, "get", get)
    pins = tmp_path / "requirements.txt"
    pins.write_text("flask==3.1.3 \\\n    --hash=sha256:ab\n")
    assert asking.main(str(pins)) == (said is not None)
    out = capsys.readouterr().out
    assert said is None or said in out
    assert "1 packages" in out


def test_a_newer_version_is_a_note_and_no_failure(
    asking: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    def get(address: str, timeout: float) -> Page:
        assert timeout
        return Page({}, status=404) if "3.1.3" in address else page("3.2.0", {"id": "PYSEC-5"})

    monkeypatch.setattr(requests, "get", get)
    pins = tmp_path / "requirements.txt"
    pins.write_text("flask==3.1.3 \\\n    --hash=sha256:ab\n")
    assert asking.main(str(pins)) == 0
    out = capsys.readouterr().out
    assert "note: flask==3.1.3 is not the newest, 3.2.0 is" in out
    assert "0 with an advisory or not known, 1 not the newest" in out


def test_no_pins_are_no_audit(asking: ModuleType, tmp_path: Path) -> None:
    (tmp_path / "requirements.txt").write_text("# nothing here\n")
    assert asking.main(str(tmp_path / "requirements.txt")) == 1


def test_every_pin_that_this_python_installs_is_asked_for(asking: ModuleType) -> None:
    names = [pin.name for pin in asking.pins_of((ROOT / "requirements.txt").read_text())]
    assert len(names) == len(set(names))
    assert {"flask", "psycopg2-binary", "gunicorn", "requests"} <= set(names)
    other = 'one==1 ; python_version < "3" \\\n    --hash=sha256:ab\ntwo==2 \\\n    --hash=sha256:cd\n'
    assert [pin.name for pin in asking.pins_of(other)] == ["two"]
