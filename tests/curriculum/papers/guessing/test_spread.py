"""What a child of middling knowledge is expected to score, and how far apart papers are."""

from __future__ import annotations

import pytest

from learning_jungle.curriculum.papers.guessing.spread import deviation, expected_marks, value_range


def test_the_child_knows_a_question_or_guesses() -> None:
    assert expected_marks(["easy"]) == pytest.approx(0.8 + 0.2 / 4)
    assert expected_marks(["easy", "medium", "hard"]) == pytest.approx(0.85 + 0.6625 + 0.5125)
    assert expected_marks(["hard", "hard"], [1.0, 0.0]) == pytest.approx(1.35)


def test_a_harder_paper_shows_in_the_spread() -> None:
    marks = [expected_marks(["easy"] * 10), expected_marks(["medium"] * 10)]
    assert value_range(marks) == pytest.approx(1.875)
    assert deviation(marks) == pytest.approx(1.875 / 2)
    assert value_range([]) == deviation([]) == 0
