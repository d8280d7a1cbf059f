"""The files that pages name: style sheets that style, scripts, icons, pictures and fonts."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final
from urllib.parse import urljoin, urlsplit

from learning_jungle.operations.smoke.browser import Browser
from learning_jungle.operations.smoke.page import Page
from learning_jungle.operations.smoke.question import PICTURE_CLASS, read_drawing
from learning_jungle.operations.smoke.rows import Failed
from learning_jungle.operations.smoke.site import Site

CSS_URL: Final = re.compile(r"url\(\s*['\"]?([^'\")]+)")
CSS_CLASS: Final = re.compile(r"\.(-?[A-Za-z_][\w-]*)")
CSS_BLOCK: Final = re.compile(r"([^{}]+)\{[^{}]*[\w-]+\s*:[^{}]*\}")
SCRIPT_IMPORT: Final = re.compile(r"""(?:\bfrom|\bimport)\s*\(?\s*["'](\.{0,2}/[^"']+)["']""")
QUESTION: Final = re.compile(r"/question/\d+$")
FONT: Final = re.compile(r"\.(?:woff2?|ttf|otf)$")
#: At least this share of the classes on the pages seen must be styled; the rest are hooks of tests and scripts.
LEAST_STYLED: Final = 0.8


class Files:
    """Every file that the pages seen so far name; each must come from the site itself, filled, and cached for good."""

    def __init__(self, site: Site) -> None:
        self.memory = site.memory
        self._visitor = Browser(site.address, site.memory)
        self._netloc = urlsplit(site.address).netloc

    def check_css(self) -> str:
        """Fetch the style sheets of every page and what they name, and see that they style the pages' classes."""
        pages = self._pages()
        sheets: set[str] = set()
        for page in pages:
            if not page.style_sheets:
                raise Failed(f"A page has no style sheet: {page.path.split('/')[1] or 'home'}.")
            sheets |= {urljoin(page.address, sheet) for sheet in page.style_sheets}
        assets: set[str] = set()
        styled: set[str] = set()
        for sheet in sheets:
            css = self._fetch(sheet, "text/css").text
            assets |= {urljoin(sheet, name) for name in CSS_URL.findall(css) if not name.startswith(("data:", "#"))}
            styled |= {name for selector in CSS_BLOCK.findall(css) for name in CSS_CLASS.findall(selector)}
        for asset in assets:
            self._fetch(asset, "font/" if FONT.search(asset) else "")
        used = {name for page in pages for name in page.classes if not name.startswith(PICTURE_CLASS)}
        share = len(used & styled) / len(used) if used else 0
        if share < LEAST_STYLED:
            raise Failed(
                f"The style sheet has rules for only {len(used & styled)} of {len(used)} classes on the pages."
            )
        return (
            f"{len(pages)} pages, {len(sheets)} style sheet with rules for {share:.0%} of their classes, "
            f"{len(assets)} files named in it, all cached for good"
        )

    def check_files(self) -> str:
        """Fetch every script and icon, and look at the picture of every question that was shown."""
        pages = self._pages()
        scripts = self._scripts(pages)
        icons = {urljoin(page.address, icon) for page in pages for icon in page.icons}
        if not scripts or not icons:
            raise Failed(f"The pages name no {'icon' if scripts else 'script'}.")
        # The scene behind a question is made of pieces of one file, named with a fragment each; a fragment alone names
        # a drawing of the page itself.
        named = {(page, name) for page in pages for name in page.pieces if not name.startswith("#")}
        pieces = {urljoin(page.address, name).partition("#")[0] for page, name in named}
        for image in icons | pieces:
            self._fetch(image, "image/")
        questions = [page for page in pages if QUESTION.search(page.path)]
        if not questions:
            raise Failed("Not reached: no question was seen.")
        pictures = [kind for page in questions if (kind := read_drawing(page.main, page)[0])]
        fonts = sum(bool(FONT.search(urlsplit(page.address).path)) for page in self.memory if page.method == "GET")
        drawn = f"pictures of {len(set(pictures))} kinds on {len(pictures)} of {len(questions)} question pages"
        return f"{len(scripts)} scripts, {len(icons)} icon, {len(pieces)} file of pieces, {drawn}, {fonts} fonts"

    def _scripts(self, pages: Iterable[Page]) -> set[str]:
        """Fetch the scripts of the pages, and those that they import, and return their addresses."""
        waiting = {urljoin(page.address, script) for page in pages for script in page.scripts}
        fetched: set[str] = set()
        while waiting:
            script = waiting.pop()
            fetched.add(script)
            text = self._fetch(script, "text/javascript").text
            waiting |= {urljoin(script, name) for name in SCRIPT_IMPORT.findall(text)} - fetched
        return fetched

    def _pages(self) -> list[Page]:
        pages = [page for page in self.memory if page.is_html and not page.location]
        if not pages:
            raise Failed("Not reached: no page was seen.")
        return pages

    def _fetch(self, address: str, kind: str) -> Page:
        name = urlsplit(address).path
        if urlsplit(address).netloc != self._netloc:
            raise Failed(f"{name} comes from another site.")
        page = self._visitor.get(name)
        if page.status != 200:
            raise Failed(f"{name} answered {page.status}.")
        if not page.headers.get("Content-Type", "").startswith(kind):
            raise Failed(f"{name} is {page.headers.get('Content-Type')}, not {kind}.")
        if not page.text.strip():
            raise Failed(f"{name} is empty.")
        if "immutable" not in page.headers.get("Cache-Control", ""):
            raise Failed(f"{name} is not cached as immutable.")
        return page
