"""Serves the built static files with WhiteNoise, and gives templates the hashed address of each file."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Final
from wsgiref.headers import Headers

from flask import Flask
from whitenoise import WhiteNoise

from learning_jungle.web.static_build import BUNDLE, MANIFEST

PREFIX: Final = "/static/"
HOW_TO_BUILD: Final = "build them with: python -m learning_jungle.web"
#: A built name contains sixteen hexadecimal digits of its content's hash, so browsers may cache it for ever.
HASHED_NAME: Final = r"\.[0-9a-f]{16}\.\w+$"


class StaticFilesMissing(RuntimeError):
    """The static files are not built, so the app must not start: its pages would have no style sheet."""


def register_static_files(app: Flask, root: Path, headers: Mapping[str, str]) -> None:
    """Serve the static files in ``root`` with these headers, and add ``static_url`` to the templates.

    Raises StaticFilesMissing if there are none.
    """
    manifest = read_manifest(root)

    def static_url(name: str) -> str:
        return PREFIX + manifest[name]

    app.jinja_env.globals["static_url"] = static_url

    def add_headers(of_file: Headers, _path: str, _url: str) -> None:
        for name, value in headers.items():
            of_file[name] = value
        # WhiteNoise adds the character set to text/* only, but SVG is text as well.
        if of_file["Content-Type"] == "image/svg+xml":
            of_file["Content-Type"] = 'image/svg+xml; charset="utf-8"'

    app.wsgi_app = WhiteNoise(  # type: ignore[method-assign] # as Flask documents it
        app.wsgi_app,
        root=str(root),
        prefix=PREFIX,
        allow_all_origins=False,
        immutable_file_test=HASHED_NAME,
        add_headers_function=add_headers,
    )


def read_manifest(root: Path) -> dict[str, str]:
    """Return the manifest from plain names to hashed names. Raises StaticFilesMissing if the build is incomplete."""
    path = root / MANIFEST
    if not path.is_file():
        raise StaticFilesMissing(f"No static files in {root}: {HOW_TO_BUILD}")
    manifest: dict[str, str] = json.loads(path.read_text())
    missing = [name for name, hashed in sorted(manifest.items()) if not (root / hashed).is_file()]
    if missing or BUNDLE not in manifest:
        raise StaticFilesMissing(f"{(missing or [BUNDLE])[0]} is not among the built static files: {HOW_TO_BUILD}")
    return manifest
