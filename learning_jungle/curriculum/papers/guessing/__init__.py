"""Ways to guess without doing the maths, and what each would score: a good bank gives none of them an advantage."""

from __future__ import annotations

from learning_jungle.curriculum.papers.guessing.positions import MOST_BY_GUESSING, STRATEGIES, Strategy, points

__all__ = ["MOST_BY_GUESSING", "STRATEGIES", "Strategy", "points"]
