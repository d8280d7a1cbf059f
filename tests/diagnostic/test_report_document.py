"""docs/report.md has the figures that the code gives."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from learning_jungle.curriculum.diagnosis.chance import another_day, chance_of_at_least
from learning_jungle.curriculum.diagnosis.evidence import ENOUGH, Response, likelihood_ratio, named
from learning_jungle.curriculum.diagnosis.reliable_change import about_the_same

DOCUMENT = (Path(__file__).parents[2] / "docs" / "report.md").read_text()
ROWS = re.findall(r"^\| (\d) of (\d) \| (.+) \|$", DOCUMENT, re.MULTILINE)
SHOWN, OTHER = "digit-reversal", "near-miss"


@pytest.mark.parametrize(("chosen", "offered", "cells"), ROWS)
def test_the_ratios_are_those_of_the_code_and_what_is_named_is_bold(chosen: str, offered: str, cells: str) -> None:
    k, m = int(chosen), int(offered)
    for wrong, cell in enumerate(cells.split(" | ")):
        chance = (wrong + 0.5) / (10 - k + 3) / 3
        ratio = likelihood_ratio([chance] * k, [chance] * (m - k))
        assert f"{ratio:,.0f}" == cell.strip("*")
        sheet = [Response((SHOWN,), SHOWN, False)] * k + [Response((OTHER,), OTHER, False)] * wrong
        sheet += [Response((SHOWN,), None, True)] * (m - k)
        sheet += [Response((), None, True)] * (10 - len(sheet))
        assert bool(named(sheet)) is cell.startswith("**") is (ratio >= ENOUGH)


def test_the_bands_of_reliable_change_are_those_of_the_code() -> None:
    bands = re.search(r"^\| about the same \| (.+) \|$", DOCUMENT, re.MULTILINE)
    assert bands is not None
    assert bands[1].split(" | ") == ["–".join(map(str, about_the_same(right, 10))) for right in range(11)]


def test_the_bands_and_the_chances_of_guessing_are_those_of_the_code() -> None:
    bands = re.search(r"^\| another day \| (.+) \|$", DOCUMENT, re.MULTILINE)
    chances = re.search(r"^\| a guesser has so many or more, in % \| (.+) \|$", DOCUMENT, re.MULTILINE)
    assert bands is not None
    assert chances is not None
    assert bands[1].split(" | ") == ["–".join(map(str, another_day(right, 10))) for right in range(11)]
    for right, cell in enumerate(chances[1].split(" | ")):
        assert float(cell) == pytest.approx(100 * chance_of_at_least(right, 10), abs=0.5)
