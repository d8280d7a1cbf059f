"""Hand-made questions for the tests of guessing."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

from learning_jungle.curriculum.item import Item, Picture, four
from learning_jungle.curriculum.questions.template import Draft, QuestionTemplate
from learning_jungle.curriculum.wording.options import whole


def question(
    options: Sequence[str],
    key: int = 0,
    stem: str = "?",
    expression: str | None = None,
    picture: Picture | None = None,
    difficulty: str = "easy",
) -> Item:
    """Return a question with these options and the key at this place."""
    return Item(
        template="t",
        stem=stem,
        options=four(options),
        correct_index=key,
        strand="number",
        objective="Y3-NP-1",
        difficulty=difficulty,
        misconceptions=(None, None, None, None),
        spoken_stem=stem,
        spoken_options=four(options),
        picture=picture,
        expression=expression,
    )


def telling_template(id: str, year_group: int = 3, difficulty: str = "easy") -> QuestionTemplate:
    """Return a template whose key is always the option most like the others: each is the key with one slip."""

    def draw(rng: Random) -> Draft:
        key = rng.randint(310, 680)
        steps = rng.choice(((-100, -10, 10), (-10, 10, 100)))
        return Draft("How many?", whole(key), [whole(key + step).because("near-miss") for step in steps], crossed=False)

    return QuestionTemplate(id, f"Y{year_group}-NP-1", difficulty, draw)


def crossed_template(id: str, year_group: int = 3, difficulty: str = "easy") -> QuestionTemplate:
    """Return a template with two slips crossed: right, one slip, the other, both, in either direction."""

    def draw(rng: Random) -> Draft:
        key = 10 * rng.randint(31, 67) + rng.randint(3, 6)
        tens, ones = rng.choice((-10, 10)), rng.choice((-1, 1))
        slips = (tens, ones, tens + ones)
        return Draft("How many?", whole(key), [whole(key + slip).because("near-miss") for slip in slips], crossed=False)

    return QuestionTemplate(id, f"Y{year_group}-NP-1", difficulty, draw)
