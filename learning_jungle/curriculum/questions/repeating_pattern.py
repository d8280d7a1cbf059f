"""Repeating patterns of things, and the question of what comes next in them."""

from __future__ import annotations

from random import Random
from typing import Final

from learning_jungle.curriculum.pictures.kinds import pattern
from learning_jungle.curriculum.questions.template import Draft
from learning_jungle.curriculum.wording.options import drawing

TOKENS: Final = ("star", "leaf", "shell", "flower", "button", "ball", "apple")


def what_comes_next(rng: Random, unit: str, shown: int) -> Draft:
    """Ask what follows the first ``shown`` places of a pattern that repeats ``unit``, such as "AAB".

    ``unit`` uses at most the letters A to D, each of which becomes a thing; all four things are offered as options.
    """
    names = dict(zip("ABCD", rng.sample(TOKENS, 4), strict=True))
    letters = [unit[at % len(unit)] for at in range(shown)]
    key = unit[shown % len(unit)]
    tokens = {letter: drawing(pattern([name]), name, spoken=name) for letter, name in names.items()}
    return Draft(
        stem="What comes next in the pattern?",
        key=tokens[key],
        distractors=[token.because("near-miss") for letter, token in tokens.items() if letter != key],
        picture=pattern([names[letter] for letter in letters]),
        method=f"Say the row aloud and find what repeats: {', '.join(names[letter] for letter in unit)}.",
    )
