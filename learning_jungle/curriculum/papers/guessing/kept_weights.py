"""What a test-wise child could learn from earlier papers of each year group, kept as JSON to even out new ones."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Final

from learning_jungle.curriculum.papers.guessing.choices import RULE_NAMES
from learning_jungle.curriculum.papers.guessing.learned import Weights

FILE: Final = Path(__file__).parent / "weights.json"
_DIGITS: Final = 2


@cache
def kept_weights(year_group: int) -> Weights:
    """Return the weights kept for a year group, 0 to 6: one for each rule of RULE_NAMES, 0 for what is not kept."""
    kept = json.loads(FILE.read_text(encoding="utf-8")) if FILE.exists() else {}
    of_year = kept.get(str(year_group), {})
    return [of_year.get(name, 0.0) for name in RULE_NAMES]


def keep_weights(weights: Mapping[int, Weights]) -> None:
    """Write the weights of every year group in place of those kept before."""
    named = {
        str(year_group): {name: round(weight, _DIGITS) for name, weight in zip(RULE_NAMES, of_year, strict=True)}
        for year_group, of_year in weights.items()
    }
    FILE.write_text(json.dumps(named, indent=2) + "\n", encoding="utf-8")
    kept_weights.cache_clear()
