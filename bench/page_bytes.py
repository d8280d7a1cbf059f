"""Measures the bytes of pages: on the wire for a first visit, and before compression for each page."""

from __future__ import annotations

import re
from statistics import mean

import requests

from bench.population import StoredFamily
from bench.stack import HOST, Home, our_cookie
from bench.stage import Families
from bench.subject import PAGES, Page
from bench.timed_browser import bytes_on_the_wire
from testing.server import Server

#: Two families of every age and year group, so that there are different question sets.
SAMPLE = 26
#: What a page is shown with. The fonts come once for all pages, which work without them, and icons come later.
SHOWN = re.compile(r'<(?:link rel="stylesheet"|script|img|use)[^>]* (?:href|src)="(/static/[^"#]+)')


def first_visit_bytes(server: Server) -> int:
    """Return the bytes on the wire of the home page and of everything that it is shown with, including headers."""
    home = _fetch(server, "/")
    assets = [_fetch(server, path) for path in sorted(set(SHOWN.findall(home.text)))]
    return sum(
        bytes_on_the_wire(f"{answer.status_code} {answer.reason}", answer.headers.items(), answer.raw.tell())
        for answer in (home, *assets)
    )


def _fetch(server: Server, path: str) -> requests.Response:
    headers = {"Host": HOST, "X-Forwarded-Proto": "https", "Accept-Encoding": "br, gzip"}
    response = requests.get(server.address + path, headers=headers, timeout=10)
    response.raise_for_status()
    return response


def mean_page_bytes(home: Home, families: Families) -> dict[str, int]:
    """Return the mean bytes of each of the app's pages over all year groups, before compression."""
    return {
        page.kind: round(mean(_page_bytes(home, family, page) for family in page.families_of(families)[:SAMPLE]))
        for page in PAGES
        if page.fields is None
    }


def _page_bytes(home: Home, family: StoredFamily, page: Page) -> int:
    client = home.app.test_client()
    name, _, value = our_cookie(home, family).partition("=")
    client.set_cookie(name, value)
    response = client.get(page.path.format(family))
    assert response.status_code == 200, f"{page.kind}: {response.status}"
    return len(response.data)
