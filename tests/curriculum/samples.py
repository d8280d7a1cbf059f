"""Questions of every template, generated once for all the tests of the whole bank."""

from __future__ import annotations

from functools import cache
from random import Random

from learning_jungle.curriculum.item import Item
from learning_jungle.curriculum.questions import ALL_TEMPLATES
from learning_jungle.curriculum.questions.template import QuestionTemplate

DRAWS = 10


@cache
def sample(template: QuestionTemplate) -> tuple[Item, ...]:
    """Return ``DRAWS`` questions of a template, with a fixed seed."""
    return tuple(template.item(Random(f"{template.id}:{draw}")) for draw in range(DRAWS))


def templates_for(year_group: int) -> tuple[QuestionTemplate, ...]:
    """Return the templates of one year group, 0 to 6."""
    return tuple(template for template in ALL_TEMPLATES if template.year_group == year_group)
