"""The one renderer: a Picture in, inline SVG or its text alternative out."""

from __future__ import annotations

from typing import Final

from learning_jungle.curriculum.item import Picture, four
from learning_jungle.curriculum.pictures.drawings import Kind
from learning_jungle.curriculum.pictures.palette import CARD
from learning_jungle.curriculum.pictures.panels import describe_panels, draw_options, draw_panels, kind_called
from learning_jungle.curriculum.pictures.svg import ROOM, Drawing, group, rect, short, tag

#: The card shows this much on every side of the drawing.
MARGIN: Final = 8
_PANELS: Final = Kind(draw_panels, describe_panels)


def render(picture: Picture) -> str:
    """Return the picture as one ``<svg>`` element on a white card, labelled with its text alternative.

    Raises UnknownPicture when the kind, or a thing in it, has no drawing.
    """
    drawing = _kind(picture).draw(picture.data, ROOM - 2 * MARGIN)
    wide, high = max(ROOM, drawing.width + 2 * MARGIN), drawing.height + 2 * MARGIN
    card = rect(0, 0, wide, high, CARD, 0, round_=8)
    return _svg(picture, Drawing(wide, high, card + group(drawing.body, MARGIN, MARGIN)))


def render_options(picture: Picture) -> tuple[str, str, str, str]:
    """Return the four pictures of a "panels" picture apart, as ``<svg>`` elements of one size without a card.

    Each is labelled with its own text alternative. Raises UnknownPicture as ``render`` does.
    """
    panels = map(Picture.from_json, picture.data["panels"])
    return four(_svg(one, drawing) for one, drawing in zip(panels, draw_options(picture.data), strict=True))


def _svg(picture: Picture, drawing: Drawing) -> str:
    return tag(
        "svg",
        drawing.body,
        class_=f"dsj-pic dsj-pic-{picture.kind.replace('_', '-')}",
        viewBox=f"0 0 {short(drawing.width)} {short(drawing.height)}",
        role="img",
        aria_label=text_alternative(picture),
    )


def text_alternative(picture: Picture) -> str:
    """Return what a sighted child sees before working anything out, in sentences that do not give the answer.

    Raises UnknownPicture when the kind, or a thing in it, has no drawing.
    """
    return _kind(picture).describe(picture.data)


def _kind(picture: Picture) -> Kind:
    return _PANELS if picture.kind == "panels" else kind_called(picture.kind)
