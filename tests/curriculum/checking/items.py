"""Hand-written questions for the checker's tests."""

from __future__ import annotations

from learning_jungle.curriculum.item import Item, Picture
from learning_jungle.curriculum.taught.strands import MEDIUM, strand_of


def question(
    stem: str,
    options: tuple[str, str, str, str],
    correct_index: int = 0,
    picture: Picture | None = None,
    expression: str | None = None,
    objective: str = "Y6-AS-1",
) -> Item:
    """Return a question whose distractors are all near misses."""
    misconceptions = ["near-miss"] * 4
    misconceptions[correct_index] = None  # type: ignore[call-overload]
    return Item(
        template="hand-written",
        stem=stem,
        options=options,
        correct_index=correct_index,
        strand=strand_of(objective),
        objective=objective,
        difficulty=MEDIUM,
        misconceptions=tuple(misconceptions),  # type: ignore[arg-type]
        spoken_stem=stem,
        spoken_options=options,
        picture=picture,
        expression=expression,
    )
