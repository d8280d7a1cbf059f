"""An HTML page as a tree of elements, with what a visitor reads in it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser
from typing import Final

VOID: Final = frozenset(
    {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}
)
#: Elements that do not part the words around them.
INLINE: Final = frozenset(
    {"a", "abbr", "b", "bdi", "em", "i", "mark", "q", "s", "small", "span", "strong", "sub", "sup"}
)
#: Elements whose text is not part of what the page says.
UNREAD: Final = frozenset({"script", "style", "svg", "template", "title"})
#: Said by a screen reader in the place of what is shown, so that reading both would say it twice.
HIDDEN_CLASS: Final = "dsj-hidden"
SPACES: Final = re.compile(r"\s+")


@dataclass(slots=True, eq=False)
class Element:
    """An element with its attributes, its children (elements and texts) and the element around it."""

    tag: str
    attributes: dict[str, str] = field(default_factory=dict)
    parent: Element | None = None
    children: list[Element | str] = field(default_factory=list)

    def walk(self) -> Iterator[Element]:
        """Return this element and every element in it, in the order of the page."""
        yield self
        for child in self.children:
            if isinstance(child, Element):
                yield from child.walk()

    def all(self, tag: str = "", **attributes: str) -> list[Element]:
        """Return every element of this tag with these attributes; ``class_`` asks for one class among others."""
        wanted = attributes.pop("class_", "")
        return [
            element
            for element in self.walk()
            if (not tag or element.tag == tag)
            and (not wanted or wanted in element.classes)
            and all(element.attributes.get(name) == value for name, value in attributes.items())
        ]

    @property
    def classes(self) -> list[str]:
        """The classes of the element."""
        return self.attributes.get("class", "").split()

    @property
    def text(self) -> str:
        """What is shown of the element, on one line: without drawings, scripts and words for screen readers alone."""
        return SPACES.sub(" ", "".join(self._texts())).strip()

    def _texts(self) -> Iterator[str]:
        if self.tag in UNREAD or HIDDEN_CLASS in self.classes:
            return
        space = "" if self.tag in INLINE else " "
        yield space
        for child in self.children:
            if isinstance(child, str):
                yield child
            else:
                yield from child._texts()
        yield space


class _Builder(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.root = Element("document")
        self._open = self.root

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._add(tag, attrs)
        if tag not in VOID:
            last = self._open.children[-1]
            self._open = last if isinstance(last, Element) else self._open

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._add(tag, attrs)

    def _add(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._open.children.append(Element(tag, {name: value or "" for name, value in attrs}, self._open))

    def handle_endtag(self, tag: str) -> None:
        place: Element | None = self._open
        while place is not None and place.tag != tag:
            place = place.parent
        # A tag that closes nothing is left out, as browsers do.
        if place is not None and place.parent is not None:
            self._open = place.parent

    def handle_data(self, data: str) -> None:
        self._open.children.append(data)


def read_document(html: str) -> Element:
    """Return the root of a page's tree; what is not well formed is read as far as it goes."""
    builder = _Builder()
    builder.feed(html)
    builder.close()
    return builder.root
