"""Drawings made from Picture data: inline SVG for the page and a text alternative for those who do not see it."""

from learning_jungle.curriculum.pictures.objects import OBJECT_KINDS, UnknownPicture
from learning_jungle.curriculum.pictures.outlines import OUTLINES
from learning_jungle.curriculum.pictures.render import render, render_options, text_alternative
from learning_jungle.curriculum.pictures.solids import SOLIDS

#: The names of flat shapes and solids that can be drawn.
SHAPE_NAMES = frozenset(OUTLINES)
SOLID_NAMES = frozenset(SOLIDS)

__all__ = [
    "OBJECT_KINDS",
    "SHAPE_NAMES",
    "SOLID_NAMES",
    "UnknownPicture",
    "render",
    "render_options",
    "text_alternative",
]
