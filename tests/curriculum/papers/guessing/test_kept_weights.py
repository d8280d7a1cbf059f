"""What can be learned from earlier papers, as it is kept."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from learning_jungle.curriculum.papers.guessing import kept_weights as kept
from learning_jungle.curriculum.papers.guessing.choices import RULE_NAMES
from learning_jungle.curriculum.taught.year_groups import YEAR_GROUPS


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    monkeypatch.setattr(kept, "FILE", tmp_path / "weights.json")
    kept.kept_weights.cache_clear()
    yield kept.FILE
    kept.kept_weights.cache_clear()


@pytest.mark.parametrize("year_group", YEAR_GROUPS)
def test_every_rule_has_a_weight_in_every_year_group(year_group: int) -> None:
    """Otherwise run: flask curriculum learn, and then: flask curriculum keep."""
    named = json.loads(kept.FILE.read_text(encoding="utf-8"))[str(year_group)]
    assert set(named) == set(RULE_NAMES)
    assert any(kept.kept_weights(year_group))


def test_weights_are_kept_to_two_digits(file: Path) -> None:
    kept.keep_weights({3: [number / 7 for number in range(len(RULE_NAMES))]})
    assert kept.kept_weights(3) == [round(number / 7, 2) for number in range(len(RULE_NAMES))]


def test_a_rule_that_is_new_weighs_nothing(file: Path) -> None:
    file.write_text(json.dumps({"3": {RULE_NAMES[1]: 1.5, "a rule that has gone": 2.0}}))
    assert kept.kept_weights(3) == [0.0, 1.5, *[0.0] * (len(RULE_NAMES) - 2)]
