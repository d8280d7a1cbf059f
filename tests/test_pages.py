"""The pages that need no account."""

from __future__ import annotations

import re
from pathlib import Path

import learning_jungle
from testing.visitor import Visitor, words_of

TEMPLATES = Path(learning_jungle.__file__).parent / "templates"
STYLES = Path(learning_jungle.__file__).parent / "static" / "css"
#: Components that every page's layout shows, or that consist of other components.
IN_THE_FRAME = {"header", "footer"}


def test_home_says_what_it_costs_and_what_is_kept(visitor: Visitor) -> None:
    words = words_of(visitor.get("/"))
    assert "It costs nothing" in words
    assert "We never sell it or pass it on" in words


def test_the_design_system_shows_every_component_from_its_own_macro(visitor: Visitor) -> None:
    shown = (TEMPLATES / "pages" / "design_system.html").read_text()
    shown += "".join((TEMPLATES / "components" / f"{name}.html").read_text() for name in ("option", "answered"))
    names = {path.stem for path in (TEMPLATES / "components").glob("*.html")}
    assert [name for name in sorted(names - IN_THE_FRAME) if f'"components/{name}.html"' not in shown] == []
    assert visitor.get("/design-system").status_code == 200


def test_the_design_system_shows_day_and_night_in_the_colours_of_the_pages(visitor: Visitor) -> None:
    tokens, schemes = ((STYLES / name).read_text() for name in ("tokens.css", "design-system/schemes.css"))
    by_day, by_night = map(declared, re.findall(r":root \{(.*?)\}", tokens, re.DOTALL))
    assert len(by_night) > 20
    assert declared(schemes.partition(".dsj-scheme--dark")[2]) == by_night
    shown = declared(schemes.partition(".dsj-scheme--dark")[0])
    assert shown == {name: by_day[name] for name in by_night}
    page = visitor.get("/design-system").text
    assert all(f"dsj-scheme--{scheme}" in page for scheme in ("light", "dark"))


def declared(css: str) -> dict[str, str]:
    return dict(re.findall(r"(--dsj-[\w-]+): ([^;]+);", css))


def test_every_style_sheet_of_a_component_has_its_macro() -> None:
    macros = {path.stem for path in (TEMPLATES / "components").glob("*.html")}
    # Cards and groups of options are containers without a macro, and drawings share their fills.
    sheets = {path.stem for folder in ("components", "report") for path in (STYLES / folder).glob("*.css")}
    assert sheets - macros == {"card", "drawing", "options", "page"}


def test_every_page_of_a_parents_but_the_hand_over_offers_to_log_out(parent: Visitor) -> None:
    child = parent.add_child()
    pages = ["/children/", "/children/new", "/privacy"]
    pages += [f"/children/{child}/{page}" for page in ("edit", "delete", "chest")]
    pages += [f"/auth/account{page}" for page in ("", "/email", "/password", "/pin", "/delete")]
    offer = re.compile(r'<form method="post" action="/auth/logout">.*?>Log out<', re.DOTALL)
    assert [page for page in pages if not offer.search(parent.get(page).text)] == []
