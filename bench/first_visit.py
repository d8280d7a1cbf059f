"""What a browser loads at its first visit, and how large pages are before they are compressed."""

from __future__ import annotations

import re
import urllib.request
from statistics import mean

from bench.pages import PAGES
from bench.population import Family
from bench.stack import HOST, Home, our_cookie
from testing.server import Server

ASSET = re.compile(r'(?:href|src)="(/static/[^"]+)"')


def first_visit_bytes(server: Server) -> int:
    """Return the bytes of the welcome page and all that it loads, headers included, as they travel."""
    length, page = _fetch(server, "/", encodings="identity")
    length, _ = _fetch(server, "/")
    return length + sum(_fetch(server, path)[0] for path in sorted(set(ASSET.findall(page.decode()))))


def page_sizes(home: Home, families: dict[str, list[Family]]) -> dict[str, int]:
    """Return the mean bytes of each kind of page over all year groups, not compressed."""
    sizes = {}
    for page in PAGES:
        if page.data is None:
            sample = families[page.families][:28]
            sizes[page.kind] = round(mean(len(_page(home, one, page.path.format(one))) for one in sample))
    return sizes


def _page(home: Home, family: Family, path: str) -> bytes:
    client = home.app.test_client()
    name, _, value = our_cookie(home, family).partition("=")
    client.set_cookie(name, value, domain=HOST, secure=True)
    answer = client.get(path, base_url=f"https://{HOST}")
    if answer.status_code != 200:
        raise RuntimeError(f"GET {path} answered {answer.status}")
    return answer.data


def _fetch(server: Server, path: str, encodings: str = "br, gzip") -> tuple[int, bytes]:
    headers = {"Host": HOST, "X-Forwarded-Proto": "https", "Accept-Encoding": encodings}
    request = urllib.request.Request(server.address + path, headers=headers)
    with urllib.request.urlopen(request) as answer:
        body = answer.read()
        head = sum(len(name) + len(value) + 4 for name, value in answer.headers.items()) + len(
            "HTTP/1.1 200 OK\r\n\r\n"
        )
    return head + len(body), body
