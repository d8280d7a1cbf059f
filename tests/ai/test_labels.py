"""Labels, repeats and words: what a provider says of a question is checked, and its words are British and plain."""

from __future__ import annotations

import pytest

from learning_jungle.ai.verification import verify_all
from tests.ai.answers import read_answer
from tests.ai.test_verification import GOOD, dropped


def labelled(strand: str, **changes: object) -> list[str]:
    return [
        item.strand for item in verify_all(read_answer({"questions": [GOOD | changes | {"strand": strand}]}), 4).items
    ]


TABLES = {"stem": "What is 4 × 8?", "options": ["32", "12", "36", "28"], "expression": "4 * 8"}


def test_a_strand_that_does_not_fit_the_operation_is_not_believed() -> None:
    assert labelled("multiplication-division", **TABLES) == ["multiplication-division"]
    assert labelled("addition-subtraction", **TABLES) == ["multiplication-division"]
    assert labelled("geometry", **TABLES) == labelled("statistics", **TABLES) == []
    assert labelled("measurement") == ["measurement"]


def test_a_calculation_asked_in_another_order_is_kept_once() -> None:
    other = TABLES | {"stem": "Work out 8 × 4.", "expression": "8 * 4"}
    questions = [GOOD | TABLES | {"strand": "multiplication-division"}, GOOD | other | {"strand": "number"}]
    assert len(verify_all(read_answer({"questions": questions}), 4).items) == 1


@pytest.mark.parametrize(
    "stem",
    [
        "Mom has 35p and finds 42p. How much is that altogether?",
        "A candy costs 35p and a ruler costs 42p. How much is that altogether?",
        "A Lego brick costs 35p and a ruler costs 42p. How much is that altogether?",
        "Question: A pen costs 35p and a ruler costs 42p. How much is that altogether?",
        "1. A pen costs 35p and a ruler costs 42p. How much is that altogether?",
        "A pen costs 35p a mile and a ruler costs 42p. How much is that altogether?",
    ],
)
def test_words_that_are_not_british_brands_and_labels_are_dropped(stem: str) -> None:
    assert dropped(stem=stem) is not None
