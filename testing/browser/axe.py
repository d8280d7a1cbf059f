"""Checks the accessibility of a page with axe-core."""

from __future__ import annotations

import subprocess

from playwright.sync_api import Page

from testing import ROOT

SCRIPT = ROOT / ".local" / "npm" / "axe" / "node_modules" / "axe-core" / "axe.min.js"
#: axe-core's default rules: WCAG 2.2 AA and best practices. Only what they find leaves the page, which saves a quarter.
#: They read no style sheet and, as no page has sound, no recording, so none is loaded before.
RUN = """async () => (await axe.run(document, {resultTypes: ['violations'], preload: false})).violations
  .map(({id, nodes}) => `${id}: ${nodes.map((node) => node.target).join(', ')}`)"""


class AxeMissing(Exception):
    """axe-core is neither installed nor available from npm; the message says why."""


def load_axe() -> str:
    """Return axe-core's source, installed from npm at the locked version if needed.

    Raises AxeMissing if it cannot be installed.
    """
    done = subprocess.run(["bin/install-from-npm", "axe"], cwd=ROOT, check=False, capture_output=True, text=True)
    if not SCRIPT.is_file():
        raise AxeMissing(done.stderr)
    return SCRIPT.read_text()


def barriers(page: Page, axe: str) -> list[str]:
    """Return one line for each accessibility rule that the page breaks, with the elements that break it."""
    # The words of a page can be there before its style sheets.
    page.wait_for_load_state()
    if not page.evaluate("() => 'axe' in window"):
        page.evaluate(axe)
    return [f"{broken} on {page.url}" for broken in page.evaluate(RUN)]
