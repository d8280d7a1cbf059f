"""Solvers that compare shapes and solids by how many sides, vertices, faces or edges they have."""

from __future__ import annotations

from learning_jungle.curriculum.checking import facts
from learning_jungle.curriculum.checking.question import Answer, Question, WordingTable

TABLE = WordingTable()


@TABLE.reads(r"which shape has (more|fewer) (sides|vertices|corners) than an? ([a-z -]+)\?")
def more_or_fewer_parts(question: Question, side: str, _: str, name: str) -> Answer:
    """Find the shape, drawn or named, with more or fewer sides than another; a flat shape has as many vertices."""
    known = facts.flat(name)
    names = [panel.get("name", "") for panel in question.panels] or list(question.options)
    shapes = [facts.flat(one.removeprefix("irregular ")) for one in names]
    if known is None or not known.straight:
        return None
    found = set()
    for at, shape in enumerate(shapes):
        if shape is None or not shape.straight:
            return None
        if shape.sides > known.sides if side == "more" else shape.sides < known.sides:
            found.add(at)
    return found


@TABLE.reads(r"which (?:solid|shape|3-d shape) has as many (faces|edges|vertices) as an? ([a-z -]+)\?")
def as_many_parts(question: Question, part: str, name: str) -> Answer:
    """Find the solid with as many faces, edges or vertices as another."""
    known = facts.solid(name)
    solids = [facts.solid(text) for text in question.options]
    if known is None or None in solids:
        return None
    return {at for at, solid in enumerate(solids) if getattr(solid, part) == getattr(known, part)}
