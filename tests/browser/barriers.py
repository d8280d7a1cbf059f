"""What axe-core finds on a page."""

from __future__ import annotations

from playwright.sync_api import Page

#: Everything that WCAG 2.2 AA asks for, and what is held to be good practice beside it.
RUN = "() => axe.run(document, {resultTypes: ['violations']})"


def barriers(page: Page, axe: str) -> list[str]:
    """Return one line for each rule that the page breaks, with the elements that break it."""
    if not page.evaluate("() => 'axe' in window"):
        page.evaluate(axe)
    found = page.evaluate(RUN)["violations"]
    return [f"{one['id']}: {', '.join(str(node['target']) for node in one['nodes'])} on {page.url}" for one in found]
