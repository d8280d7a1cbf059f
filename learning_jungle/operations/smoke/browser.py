"""A small browser: cookies, forms with their hidden fields, and a memory of every page it was shown."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from html.parser import HTMLParser
from typing import Any, Final
from urllib.parse import urljoin, urlsplit

import requests

from learning_jungle.operations.smoke.rows import Failed

#: The platform's router gives up after 30 seconds.
TIMEOUT_SECONDS: Final = 35
REDIRECTS: Final = (301, 302, 303, 307, 308)


@dataclass(slots=True)
class Form:
    """A form of a page: where it goes, and its fields with the values that it came with."""

    action: str
    method: str
    fields: dict[str, str] = field(default_factory=dict)
    kinds: dict[str, str] = field(default_factory=dict)

    def filled(self, fields: Mapping[str, str]) -> dict[str, str]:
        """Return what a browser sends: the fields filled in, those that came filled, and no box left unticked."""
        return self.fields | dict(fields)


class _Reader(HTMLParser):
    """Collects the forms, style sheets and links of a page."""

    def __init__(self) -> None:
        super().__init__()
        self.forms: list[Form] = []
        self.style_sheets: list[str] = []
        self.links: list[str] = []
        self._form: Form | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if tag == "form":
            self._form = Form(given.get("action", ""), given.get("method", "get").lower())
            self.forms.append(self._form)
        elif tag == "link" and "stylesheet" in given.get("rel", ""):
            self.style_sheets.append(given.get("href", ""))
        elif tag == "a" and "href" in given:
            self.links.append(given["href"])
        elif tag in ("input", "select", "textarea", "button") and self._form is not None and given.get("name"):
            kind = given.get("type", "text" if tag == "input" else tag)
            self._form.kinds[given["name"]] = kind
            if kind not in ("radio", "checkbox") or "checked" in given:
                self._form.fields[given["name"]] = given.get("value", "")

    def handle_endtag(self, tag: str) -> None:
        if tag == "form":
            self._form = None


class Page:
    """A response: its status, headers and, when it is HTML, what stands in it."""

    def __init__(self, method: str, response: requests.Response) -> None:
        self.method = method
        self.address = response.url
        self.path = urlsplit(response.url).path
        self.status = response.status_code
        self.headers = response.headers
        self.text = response.text
        self.size = len(response.content)
        self.is_html = response.headers.get("Content-Type", "").startswith("text/html")
        reader = _Reader()
        if self.is_html:
            reader.feed(self.text)
        self.forms = reader.forms
        self.style_sheets = reader.style_sheets
        self.links = reader.links

    @property
    def location(self) -> str:
        """The path that a redirect leads to; empty when it is none."""
        if self.status not in REDIRECTS:
            return ""
        return urlsplit(urljoin(self.address, self.headers.get("Location", ""))).path

    def json(self) -> dict[str, Any]:
        """Return the JSON object of the response; Failed when it is something else."""
        try:
            value = json.loads(self.text)
        except ValueError:
            raise Failed(f"{self.path} answered {self.status} and no JSON.") from None
        if not isinstance(value, dict):
            raise Failed(f"{self.path} answered JSON that is no object.")
        return value


class Browser:
    """One browser window at one site: keeps cookies, carries CSRF tokens along and follows no redirect by itself."""

    def __init__(self, base: str, memory: list[Page]) -> None:
        self.base = base.rstrip("/")
        self.memory = memory
        self._session = requests.Session()
        self._session.headers["User-Agent"] = "learning-jungle-smoke"
        self._token = ""
        self._address = f"{self.base}/"

    def get(self, path: str) -> Page:
        """Open a page."""
        return self._send("GET", path)

    def open(self, path: str, status: int = 200) -> Page:
        """Open a page that must answer with this status; Failed otherwise."""
        return expect(self.get(path), status)

    def follow(self, page: Page) -> Page:
        """Open the page that a redirect leads to; Failed when it is none."""
        if not page.location:
            raise Failed(f"{page.method} {shape(page.path)} answered {page.status} instead of leading on.")
        return self.open(page.location)

    def post(self, path: str, fields: Mapping[str, str] | None = None) -> Page:
        """Send fields with the newest CSRF token that this browser was shown."""
        return self._send("POST", path, {"csrf_token": self._token, **(fields or {})})

    def submit(self, page: Page, fields: Mapping[str, str]) -> Page:
        """Fill in the page's own form that has these fields, and send it with its hidden ones; Failed without one."""
        for form in page.forms:
            own = urljoin(page.address, form.action).partition("?")[0] == page.address.partition("?")[0]
            if form.method == "post" and own and set(fields) <= set(form.kinds):
                return self._send("POST", form.action or page.address, form.filled(fields))
        wanted = f" with {', '.join(fields)}" if fields else ""
        raise Failed(f"{shape(page.path)} has no form{wanted}.")

    def _send(self, method: str, path: str, data: Mapping[str, str] | None = None) -> Page:
        response = self._session.request(
            method,
            urljoin(f"{self.base}/", path),
            data=data,
            # CSRF protection asks for it under HTTPS, as every browser sends it.
            headers={"Referer": self._address},
            timeout=TIMEOUT_SECONDS,
            allow_redirects=False,
        )
        page = Page(method, response)
        self.memory.append(page)
        if page.is_html:
            self._address = page.address
        for form in page.forms:
            self._token = form.fields.get("csrf_token") or self._token
        return page


def expect(page: Page, status: int) -> Page:
    """Return the page when it has this status; Failed in plain words otherwise."""
    if page.status == status:
        return page
    if page.status == 429:
        wait = page.headers.get("Retry-After", "a few minutes")
        raise Failed(f"{shape(page.path)} answered 429: too many tries from here, wait {wait} s and run again.")
    where = f" to {shape(page.location)}" if page.location else ""
    raise Failed(f"{page.method} {shape(page.path)} answered {page.status}{where}, not {status}.")


def expect_redirect(page: Page, *wanted: str) -> Page:
    """Return the page when it leads to a path that ends with one of these; Failed in plain words otherwise."""
    if page.location and page.location.endswith(wanted):
        return page
    if not page.location:
        expect(page, 303)
    raise Failed(f"{page.method} {shape(page.path)} led to {shape(page.location)}, not to {wanted[0]}.")


def shape(path: str) -> str:
    """Return a path with its ids and tokens left out, so that the matrix can be shown to anyone."""
    return "/".join("…" if len(part) > 20 else part for part in path.split("/"))
