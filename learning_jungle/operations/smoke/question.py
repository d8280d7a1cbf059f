"""Reads a question as a child meets it on the page, and solves it with the curriculum's independent checker."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from learning_jungle.curriculum.checking import solve
from learning_jungle.curriculum.item import LETTERS, Item
from learning_jungle.operations.smoke.document import Element
from learning_jungle.operations.smoke.page import Page, shape
from learning_jungle.operations.smoke.pictures import read_picture
from learning_jungle.operations.smoke.rows import Failed

#: The form value of "I haven't learned this yet".
NOT_LEARNED: Final = "N"
PICTURE_CLASS: Final = "dsj-pic"
PICTURE_PLACE: Final = "dsj-question__picture"
DRAWN: Final = frozenset({"path", "circle", "ellipse", "line", "polygon", "polyline", "text", "use", "image"})
_LETTER: Final = re.compile(r"^[A-D](?:\s+|$)")


@dataclass(frozen=True, slots=True)
class AskedQuestion:
    """A question on its page: stem, four option texts (A to D), the form values offered, and the one selected.

    ``picture`` is the text alternative of its picture, empty where it has none. ``key`` is the letter that the
    independent checker finds, None where it cannot read the question.
    """

    stem: str
    options: tuple[str, ...]
    choices: tuple[str, ...]
    selected: str
    picture: str
    key: str | None

    @property
    def drawn(self) -> bool:
        """Whether the options are pictures, so that their letters are all the text they have."""
        return self.options == tuple(LETTERS)


def read_question(page: Page, year_group: int) -> AskedQuestion:
    """Read a question's page and solve it. Raises Failed when it has no stem, no four options or an empty picture."""
    main = page.main
    radios = [radio for radio in main.all("input", type="radio") if radio.attributes.get("name") == "answer"]
    choices = tuple(radio.attributes.get("value", "") for radio in radios)
    headings = main.all("h1")
    if choices[:4] != tuple(LETTERS) or not headings or not headings[0].text:
        raise Failed(f"{shape(page.path)} does not show a stem and the answers A to D.")
    options = tuple(_option(radio) for radio in radios[:4])
    if not all(options) or len(set(options)) < len(LETTERS):
        raise Failed(f"{shape(page.path)} does not show four different answers.")
    selected = next((radio.attributes["value"] for radio in radios if "checked" in radio.attributes), "")
    kind, picture = _read_options(radios[:4], page) if options == tuple(LETTERS) else read_drawing(main, page)
    stem = headings[0].text
    return AskedQuestion(stem, options, choices, selected, picture, _solved(stem, options, kind, picture, year_group))


def _read_options(radios: list[Element], page: Page) -> tuple[str, str]:
    """Return the kind and the text alternative of the four drawn options, with the picture that they belong to."""
    labels = [_label(radio) for radio in radios]
    told = [read_drawing(label, page)[1] for label in labels]
    if not all(told):
        raise Failed(f"{shape(page.path)} offers letters, but shows no picture.")
    apart = [svg for place in page.main.all("div", class_=PICTURE_PLACE) for svg in place.all("svg")]
    above = [svg.attributes.get("aria-label", "") for svg in apart]
    return "panels", " ".join([*above, *(f"{letter}: {text}" for letter, text in zip(LETTERS, told, strict=True))])


def read_drawing(place: Element, page: Page) -> tuple[str, str]:
    """Return the kind and the text alternative of the picture in a place, both empty where there is none.

    Raises Failed when the picture has no text alternative, or nothing is drawn where the text says there is.
    """
    for svg in place.all("svg", class_=PICTURE_CLASS):
        text = svg.attributes.get("aria-label", "")
        if not text:
            raise Failed(f"A picture on {shape(page.path)} has no text alternative.")
        # The card behind a picture is a rectangle, so a single one is no drawing; the card of an option is its button.
        card = _label_around(svg) is None
        if len(svg.all("rect")) <= card and not any(element.tag in DRAWN for element in svg.walk()):
            raise Failed(f"A picture on {shape(page.path)} is empty.")
        kinds = [name.removeprefix(f"{PICTURE_CLASS}-") for name in svg.classes if name != PICTURE_CLASS]
        return (kinds[0].replace("-", "_") if kinds else ""), text
    return "", ""


def _label(radio: Element) -> Element:
    return _label_around(radio) or Element("label")


def _label_around(element: Element) -> Element | None:
    place: Element | None = element
    while place is not None and place.tag != "label":
        place = place.parent
    return place


def _option(radio: Element) -> str:
    text = _label(radio).text
    return _LETTER.sub("", text) or text


def _solved(stem: str, options: tuple[str, ...], kind: str, alternative: str, year_group: int) -> str | None:
    picture = read_picture(kind, alternative) if alternative else None
    if alternative and picture is None:
        return None
    a, b, c, d = options
    item = Item(
        template="",
        stem=stem,
        options=(a, b, c, d),
        correct_index=0,
        strand="",
        objective="",
        difficulty="",
        misconceptions=(None, None, None, None),
        spoken_stem="",
        spoken_options=("", "", "", ""),
        picture=picture,
    )
    right = solve(item, year_group).right
    return LETTERS[next(iter(right))] if right and len(right) == 1 else None
