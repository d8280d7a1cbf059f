"""The instructions for a new question in docs/new-question.md work as written."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from learning_jungle.curriculum.checking.question import MACROS
from testing import ROOT

PAGE = (ROOT / "docs" / "new-question.md").read_text()
#: The path in the first line of each listing, and the listing's code.
LISTINGS = dict(re.findall(r"```python\n# (\S+)\n(.*?)```", PAGE, re.DOTALL))
TEMPLATE, SOLVER = LISTINGS

CHECK = """
from dataclasses import replace
from random import Random

from learning_jungle.curriculum.checking import verify
from learning_jungle.curriculum.papers.plans import plan_papers
from learning_jungle.curriculum.questions import ALL_TEMPLATES

(template,) = (found for found in ALL_TEMPLATES if found.draw.__module__.endswith("year3_ropes"))
items = [template.item(Random(seed), correct_index=seed % 4) for seed in range(200)]
print(*sorted({fault for item in items for fault in verify(item, 3)}), sep="\\n")
print(len({item.stem for item in items}), "stems")
reasons = items[0].misconceptions
moved = replace(items[0], correct_index=1, misconceptions=(reasons[1], None, *reasons[2:]))
print(verify(moved, 3)[0])
print(sum(template in plan.templates for plan in plan_papers(3, 24, "seed", ALL_TEMPLATES)), "uses")
"""


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """Return a copy of the curriculum package only, which needs no other package."""
    (tmp_path / "learning_jungle").mkdir()
    (tmp_path / "learning_jungle" / "__init__.py").touch()
    shutil.copytree(ROOT / "learning_jungle" / "curriculum", tmp_path / "learning_jungle" / "curriculum")
    return tmp_path


def checked(copy: Path) -> list[str]:
    done = subprocess.run([sys.executable, "-c", CHECK], cwd=copy, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


def test_the_template_is_found_solved_and_used(copy: Path) -> None:
    for path, text in LISTINGS.items():
        (copy / path).write_text(text)
    faults, stems, noticed, uses = checked(copy)
    assert faults == ""
    assert int(stems.split()[0]) > 20
    assert noticed == "A is right, B is marked"
    assert int(uses.split()[0]) > 0


def test_without_its_wording_the_checker_says_so(copy: Path) -> None:
    (copy / TEMPLATE).write_text(LISTINGS[TEMPLATE])
    assert checked(copy)[0] == "no solver understands the question"


def test_the_page_names_what_there_is() -> None:
    paths = set(re.findall(r"`((?:learning_jungle|tests)/[\w./]+)`", PAGE))
    assert len(paths) >= 8
    assert [path for path in paths if not (ROOT / path).exists()] == []
    assert set(re.findall(r"`\{([a-z]+)\}`", PAGE)) == set(MACROS)
