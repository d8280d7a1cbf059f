"""A response as the smoke test sees it: its status, its headers and, when it is HTML, what a visitor finds in it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final
from urllib.parse import urljoin, urlsplit

import requests

from learning_jungle.operations.smoke.document import Element, read_document
from learning_jungle.operations.smoke.rows import Failed

REDIRECTS: Final = (301, 302, 303, 307, 308)
FIELDS: Final = ("input", "select", "textarea", "button")


@dataclass(slots=True)
class Form:
    """A form of a page: where it goes, its fields with the values that they came with, and what each offers."""

    action: str
    method: str
    fields: dict[str, str] = field(default_factory=dict)
    kinds: dict[str, str] = field(default_factory=dict)
    choices: dict[str, list[str]] = field(default_factory=dict)

    @classmethod
    def of(cls, element: Element) -> Form:
        """Read a form element."""
        form = cls(element.attributes.get("action", ""), element.attributes.get("method", "get").lower())
        for field_ in element.walk():
            if field_.tag in FIELDS and field_.attributes.get("name"):
                form._add(field_)
        return form

    def _add(self, element: Element) -> None:
        name, value = element.attributes["name"], element.attributes.get("value", "")
        kind = element.attributes.get("type", "text" if element.tag == "input" else element.tag)
        self.kinds[name] = kind
        if kind in ("radio", "checkbox") or element.tag == "button":
            self.choices.setdefault(name, []).append(value)
        if kind not in ("radio", "checkbox") or "checked" in element.attributes:
            self.fields[name] = value

    def filled(self, fields: Mapping[str, str]) -> dict[str, str]:
        """Return what a browser sends: the fields filled in, those that came filled, and no box left unticked."""
        return self.fields | dict(fields)


class Page:
    """A response: its status, headers and, when it is HTML, its forms, links and the files that it names."""

    def __init__(self, method: str, response: requests.Response) -> None:
        self.method = method
        self.address = response.url
        self.path = urlsplit(response.url).path
        self.status = response.status_code
        self.headers = response.headers
        self.text = response.text
        self.size = len(response.content)
        self.is_html = response.headers.get("Content-Type", "").startswith("text/html")
        root = self.document
        self.forms = [Form.of(form) for form in root.all("form")]
        self.links = [link.attributes["href"] for link in root.all("a") if "href" in link.attributes]
        self.style_sheets = _linked(root, "stylesheet")
        self.icons = _linked(root, "icon")
        self.pieces = [use.attributes["href"] for use in root.all("use") if "href" in use.attributes]
        self.scripts = [script.attributes["src"] for script in root.all("script") if "src" in script.attributes]
        self.classes = {name for element in root.walk() for name in element.classes}

    @property
    def document(self) -> Element:
        """The page as a tree, read anew: hundreds of pages are kept, and few are looked into again."""
        return read_document(self.text if self.is_html else "")

    @property
    def main(self) -> Element:
        """What the page is about, without its header and footer. Raises Failed when the page has no such part."""
        if found := self.document.all("main"):
            return found[0]
        raise Failed(f"{shape(self.path)} has no main part.")

    @property
    def location(self) -> str:
        """The path that a redirect leads to; empty for any other response."""
        if self.status not in REDIRECTS:
            return ""
        return urlsplit(urljoin(self.address, self.headers.get("Location", ""))).path

    def json(self) -> dict[str, Any]:
        """Return the JSON object of the response. Raises Failed when it is something else."""
        try:
            value = json.loads(self.text)
        except ValueError:
            raise Failed(f"{self.path} answered {self.status} and no JSON.") from None
        if not isinstance(value, dict):
            raise Failed(f"{self.path} answered JSON that is no object.")
        return value


def _linked(root: Element, relation: str) -> list[str]:
    links = [link for link in root.all("link") if relation in link.attributes.get("rel", "").split()]
    return [link.attributes.get("href", "") for link in links]


def expect(page: Page, status: int) -> Page:
    """Return the page when it has this status. Raises Failed in plain words otherwise."""
    if page.status == status:
        return page
    if page.status == 429:
        wait = page.headers.get("Retry-After", "a few minutes")
        raise Failed(f"{shape(page.path)} answered 429: too many tries from here, wait {wait} s and run again.")
    where = f" to {shape(page.location)}" if page.location else ""
    raise Failed(f"{page.method} {shape(page.path)} answered {page.status}{where}, not {status}.")


def expect_redirect(page: Page, *wanted: str) -> Page:
    """Return the page when it leads to a path that ends with one of these. Raises Failed in plain words otherwise."""
    if page.location and page.location.endswith(wanted):
        return page
    if not page.location:
        expect(page, 303)
    raise Failed(f"{page.method} {shape(page.path)} led to {shape(page.location)}, not to {shape(wanted[0])}.")


def shape(path: str) -> str:
    """Return a path with its ids and tokens left out, so that the matrix can be shown to anyone."""
    return "/".join("…" if len(part) > 20 else part for part in path.split("/"))
