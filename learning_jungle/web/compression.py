"""Compression of pages; static files are compressed when they are built.

What lets an attacker guess at a compressed secret is missing here: no page that another site can make a browser open
repeats anything of that request beside the CSRF token, and the token's signature is made anew each second.
"""

from __future__ import annotations

import gzip
from typing import Final

import brotli
from flask import Flask, Response, request

#: Below this many bytes the headers outweigh what is saved.
WORTH_IT: Final = 600
#: Quality 5 would save an eighth of a question's bytes and take a tenth of its time. A page longer than so many bytes,
#: which three in ten are for the many parts of its drawing, gets it all the same, so that no question is heavy.
BROTLI_QUALITY: Final = 3
BROTLI_QUALITY_OF_LONG: Final = 5
LONG: Final = 10_000
#: 64 KiB, as long as our longest page: the usual window of 4 MiB is memory that each thread would keep.
BROTLI_WINDOW: Final = 16
GZIP_LEVEL: Final = 6


def register_compression(app: Flask) -> None:
    """Compress every HTML page for the browsers that ask for it, in brotli where they know it and in gzip otherwise."""

    @app.after_request
    def compress(response: Response) -> Response:
        if response.mimetype != "text/html" or response.is_streamed or "Content-Encoding" in response.headers:
            return response
        response.vary.add("Accept-Encoding")
        encoding = chosen_encoding(request.headers.get("Accept-Encoding", ""))
        page = response.get_data()
        if encoding and len(page) >= WORTH_IT and request.method != "HEAD":
            response.set_data(packed(page, encoding))
            response.headers["Content-Encoding"] = encoding
        return response


def chosen_encoding(accepted: str) -> str | None:
    """Return "br", "gzip" or None for an Accept-Encoding header; an encoding refused with q=0 is not chosen."""
    wanted = {}
    for one in accepted.lower().split(","):
        name, _, quality = one.partition(";")
        wanted[name.strip()] = quality.replace(" ", "") not in ("q=0", "q=0.0", "q=0.00", "q=0.000")
    return next((name for name in ("br", "gzip") if wanted.get(name)), None)


def packed(page: bytes, encoding: str) -> bytes:
    """Return a page in an encoding, "br" or "gzip"."""
    if encoding == "br":
        quality = BROTLI_QUALITY_OF_LONG if len(page) > LONG else BROTLI_QUALITY
        return brotli.compress(page, quality=quality, lgwin=BROTLI_WINDOW)
    # No time in it: the same page is the same bytes.
    return gzip.compress(page, GZIP_LEVEL, mtime=0)
