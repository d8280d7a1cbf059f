"""The bytes of pages: of a first visit as they travel, and of each page before compression."""

from __future__ import annotations

import re
from statistics import mean

import requests

from bench.load import bytes_on_the_wire
from bench.population import StoredFamily
from bench.stack import HOST, Home, our_cookie
from bench.stage import Families
from bench.subject import PAGES, Page
from testing.server import Server

#: Families of every age and year group twice, so of different question sets.
SAMPLE = 26
ASSET = re.compile(r'(?:href|src)="(/static/[^"]+)"')


def first_visit_bytes(server: Server) -> int:
    """Return the bytes of the welcome page and of all that it loads, headers included, as they travel."""
    home = _fetch(server, "/")
    assets = [_fetch(server, path) for path in sorted(set(ASSET.findall(home.text)))]
    return sum(bytes_on_the_wire(response) for response in (home, *assets))


def _fetch(server: Server, path: str) -> requests.Response:
    headers = {"Host": HOST, "X-Forwarded-Proto": "https", "Accept-Encoding": "br, gzip"}
    response = requests.get(server.address + path, headers=headers, timeout=10)
    response.raise_for_status()
    return response


def mean_page_bytes(home: Home, families: Families) -> dict[str, int]:
    """Return the mean bytes of each page of ours over all year groups, before compression."""
    return {
        page.kind: round(mean(_page_bytes(home, one, page) for one in page.families_of(families)[:SAMPLE]))
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
