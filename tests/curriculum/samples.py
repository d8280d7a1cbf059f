"""Questions of every template, each drawn once for all the tests of the whole bank."""

from __future__ import annotations

from functools import cache
from random import Random

from learning_jungle.curriculum.item import Item
from learning_jungle.curriculum.questions import ALL_TEMPLATES
from learning_jungle.curriculum.questions.template import QuestionTemplate

DRAWS = 10


def sample(template: QuestionTemplate, draws: int = DRAWS) -> tuple[Item, ...]:
    """Return the first ``draws`` questions of a template, always the same."""
    return tuple(drawn(template, draw) for draw in range(draws))


@cache
def drawn(template: QuestionTemplate, draw: int) -> Item:
    """Return one question of a template, always the same for the same number."""
    return template.item(Random(f"{template.id}:{draw}"))


def templates_for(year_group: int) -> tuple[QuestionTemplate, ...]:
    """Return the templates of one year group, 0 to 6."""
    return tuple(template for template in ALL_TEMPLATES if template.year_group == year_group)
