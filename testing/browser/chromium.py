"""Finds Chromium, and lists the arguments it is started with."""

from __future__ import annotations

import shutil

#: These stop Chromium's own network requests, as only the app's pages are under test.
QUIET = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


#: The headless shell is the same browser without windows, and takes little more than half the processor time.
COMMANDS = ("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome")


def chromium_path() -> str | None:
    """Return the path of an installed Chromium, or None."""
    return next(filter(None, map(shutil.which, COMMANDS)), None)
