"""The things that pictures can show: every kind by name, drawn at any size and colour."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from learning_jungle.curriculum.pictures.palette import CARD, CROSS, NAMED
from learning_jungle.curriculum.pictures.svg import group, line
from learning_jungle.curriculum.pictures.things.animals import ANIMALS
from learning_jungle.curriculum.pictures.things.counters import COUNTERS
from learning_jungle.curriculum.pictures.things.food import FOOD
from learning_jungle.curriculum.pictures.things.minibeasts import MINIBEASTS
from learning_jungle.curriculum.pictures.things.toys import TOYS

#: Things are drawn in a box of this width and height.
BOX: Final = 40


class UnknownPicture(ValueError):
    """Picture data asks for a kind of picture, a thing, a colour or a form that has no drawing."""


@dataclass(frozen=True, slots=True)
class Thing:
    """A thing that can be counted: what one and several are called, its usual fill and its drawing."""

    one: str
    many: str
    fill: str
    draw: Callable[[str], str]


_THINGS: Final = {
    name: Thing(name, many, fill, draw)
    for name, (many, fill, draw) in (ANIMALS | MINIBEASTS | FOOD | COUNTERS | TOYS).items()
}
#: Every kind of thing that can be drawn, as one is called.
OBJECT_KINDS: Final = frozenset(_THINGS)


def thing_called(kind: str) -> Thing:
    """Return the thing of that name ("duck"); raises UnknownPicture when there is none."""
    try:
        return _THINGS[kind]
    except KeyError:
        raise UnknownPicture(f"no drawing of a {kind!r}") from None


def colour_called(name: str) -> str:
    """Return the fill for a colour word ("red"); raises UnknownPicture when there is none."""
    try:
        return NAMED[name]
    except KeyError:
        raise UnknownPicture(f"no colour called {name!r}") from None


def draw_thing(
    kind: str,
    x: float,
    y: float,
    size: float,
    colour: str | None = None,
    crossed: bool = False,
    class_: str = "dsj-pic-object",
) -> str:
    """Draw one thing about (x, y) in a square of ``size`` units, with a cross over it when it is gone."""
    thing = thing_called(kind)
    body = thing.draw(colour_called(colour) if colour else thing.fill)
    if crossed:
        arms = (((-17, -17), (17, 17)), ((-17, 17), (17, -17)))
        body += "".join(line(*arm, width=5.5, colour=CARD) for arm in arms)
        body += "".join(line(*arm, width=3.5, colour=CROSS) for arm in arms)
    return group(body, x, y, size / BOX, class_=f"{class_} dsj-pic-crossed" if crossed else class_)
