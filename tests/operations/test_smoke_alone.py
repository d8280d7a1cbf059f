"""The smoke test runs on a machine that has Python, requests and nothing else."""

from __future__ import annotations

import re
import subprocess
import sys

import pytest

from testing import ROOT

#: Refuses every import but those of Python itself, of requests with what it brings along, and of this project.
BARE = """
import sys

ALLOWED = {*sys.stdlib_module_names, "learning_jungle", "requests", "urllib3", "certifi", "idna", "charset_normalizer"}


class Refusal:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] not in ALLOWED:
            raise ImportError(f"{name} is not on this machine")


sys.meta_path.insert(0, Refusal())
import runpy

sys.argv = ["smoke", *ARGUMENTS]
runpy.run_module("MODULE", run_name="__main__")
"""


def run_bare(module: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    code = BARE.replace("ARGUMENTS", repr(arguments)).replace("MODULE", module)
    return subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True)


@pytest.mark.parametrize("module", ["learning_jungle.operations.smoke", "learning_jungle.operations"])
def test_it_needs_no_flask_no_database_and_no_browser(module: str) -> None:
    done = run_bare(module, "http://127.0.0.1:1")
    assert "### Smoke test of http://127.0.0.1:1: FAIL" in done.stdout, done.stderr
    assert "The site could not be reached" in done.stdout
    assert (done.returncode, done.stderr) == (1, "")


def test_it_wants_an_address_and_prints_json() -> None:
    refused = run_bare("learning_jungle.operations.smoke", "https://user:hidden-word@x.example")
    assert refused.returncode == 2
    assert "Give the address of a site" in refused.stderr
    assert "hidden-word" not in refused.stderr
    assert run_bare("learning_jungle.operations.smoke", "--json", "http://127.0.0.1:1").stdout.startswith("{")


def pinned(name: str) -> dict[str, str]:
    """Return each package of a requirements file with its pinned version and hashes."""
    blocks = re.split(r"\n(?=[a-z])", (ROOT / name).read_text().strip())
    return {re.split(r"[=\[ ]", block)[0]: block for block in blocks}


def test_it_installs_what_production_runs_and_nothing_more() -> None:
    own, production = pinned("requirements-smoke.txt"), pinned("requirements.txt")
    assert set(own) == {"certifi", "charset-normalizer", "idna", "requests", "urllib3"}
    assert own == {name: production[name] for name in own}
