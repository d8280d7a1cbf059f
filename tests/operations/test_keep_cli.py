"""The command that learns from the bank which rules of thumb pay."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from learning_jungle.curriculum.papers.guessing import kept_weights
from learning_jungle.curriculum.papers.guessing.choices import RULE_NAMES
from learning_jungle.operations import keep_cli


def test_what_was_learned_of_the_year_groups_is_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kept_weights, "FILE", tmp_path / "weights.json")
    monkeypatch.setattr(keep_cli, "EARLIER_PAPERS", range(10_000, 10_002))
    monkeypatch.setattr(keep_cli, "YEAR_GROUPS", (1, 4))
    result = CliRunner().invoke(keep_cli.learn)
    assert (result.exit_code, result.output) == (0, "Learned from 2 papers of each year group.\n")
    kept = json.loads(kept_weights.FILE.read_text(encoding="utf-8"))
    assert list(kept) == ["1", "4"]
    assert all(set(weights) == set(RULE_NAMES) and any(weights.values()) for weights in kept.values())
    assert kept["1"] != kept["4"]
