"""A small browser: cookies, forms with their hidden fields, and a memory of every page it was shown."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final
from urllib.parse import urljoin

import requests

from learning_jungle.operations.smoke.page import Page, expect, shape
from learning_jungle.operations.smoke.rows import Failed

#: The platform's router gives up after 30 seconds.
TIMEOUT_SECONDS: Final = 35


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
        """Open a page that must answer with this status. Raises Failed otherwise."""
        return expect(self.get(path), status)

    def follow(self, page: Page) -> Page:
        """Open the page that a redirect leads to. Raises Failed when the page is no redirect."""
        if not page.location:
            raise Failed(f"{page.method} {shape(page.path)} answered {page.status} instead of leading on.")
        return self.open(page.location)

    def post(self, path: str, fields: Mapping[str, str] | None = None) -> Page:
        """Send fields with the newest CSRF token that this browser was shown."""
        return self._send("POST", path, {"csrf_token": self._token, **(fields or {})})

    def post_without_token(self, path: str, fields: Mapping[str, str]) -> Page:
        """Send fields as another site's page would: with this browser's cookies, but without a CSRF token."""
        return self._send("POST", path, fields)

    def submit(self, page: Page, fields: Mapping[str, str]) -> Page:
        """Fill in the page's own form that has these fields, and send it with its hidden ones.

        Raises Failed when the page has no such form.
        """
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
