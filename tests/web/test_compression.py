"""Pages are compressed if the client accepts it."""

from __future__ import annotations

import gzip

import brotli
import pytest

from testing.visitor import Visitor


@pytest.mark.parametrize(
    ("accepted", "encoding"),
    [
        ("gzip, deflate, br, zstd", "br"),
        ("gzip, deflate", "gzip"),
        ("GZIP", "gzip"),
        ("br;q=0, gzip", "gzip"),
        ("br; q=0.0, gzip;q=0.5", "gzip"),
        ("br;q=0.1", "br"),
        ("identity", None),
        ("brotli", None),
        ("", None),
        (",;q=", None),
    ],
)
def test_brotli_comes_first_and_what_is_refused_is_not_sent(
    visitor: Visitor, accepted: str, encoding: str | None
) -> None:
    response = visitor.get("/privacy", headers={"Accept-Encoding": accepted})
    assert response.headers.get("Content-Encoding") == encoding


@pytest.mark.parametrize(("encoding", "unpack"), [("br", brotli.decompress), ("gzip", gzip.decompress)])
def test_a_page_is_the_same_when_unpacked(visitor: Visitor, encoding: str, unpack) -> None:
    plain = visitor.get("/privacy")
    packed = visitor.get("/privacy", headers={"Accept-Encoding": encoding})
    assert packed.headers["Content-Encoding"] == encoding
    assert unpack(packed.data) == plain.data
    assert len(packed.data) < len(plain.data) / 2
    for response in (plain, packed):
        assert "Accept-Encoding" in response.headers["Vary"]
        assert int(response.headers["Content-Length"]) == len(response.data)
    assert "Content-Encoding" not in plain.headers


@pytest.mark.parametrize("path", ["/health", "/children/"])
def test_what_is_no_page_of_any_size_stays_as_it_is(visitor: Visitor, path: str) -> None:
    assert "Content-Encoding" not in visitor.get(path, headers={"Accept-Encoding": "br"}).headers


def test_a_head_has_no_body(visitor: Visitor) -> None:
    assert visitor.client.head("/privacy", headers={"Accept-Encoding": "br"}).data == b""
