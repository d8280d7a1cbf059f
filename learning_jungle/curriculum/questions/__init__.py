"""The question templates, a module for each part of a year group's programme of study."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from pkgutil import iter_modules
from types import ModuleType

from learning_jungle.curriculum.questions.template import QuestionTemplate


def templates_in(module: ModuleType) -> Iterator[QuestionTemplate]:
    """Yield the question templates that a module defines, in the order of their definition."""
    for value in vars(module).values():
        if isinstance(value, QuestionTemplate) and value.draw.__module__ == module.__name__:
            yield value


def _discovered() -> Iterator[QuestionTemplate]:
    # Papers are drawn from the templates in this order: a changed order needs a new BANK_VERSION.
    for name in sorted(module.name for module in iter_modules(__path__)):
        yield from templates_in(import_module(f"{__name__}.{name}"))


#: Every template of the bank: found in the modules of this package, so that a new one is in no list.
ALL_TEMPLATES: tuple[QuestionTemplate, ...] = tuple(_discovered())
