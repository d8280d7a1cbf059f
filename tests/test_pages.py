"""The pages that need no account."""

from __future__ import annotations

import re
import struct
import urllib.robotparser
from pathlib import Path

import pytest
from werkzeug.test import TestResponse

import learning_jungle
from learning_jungle.diagnostic.trial import trial_of
from testing.visitor import Visitor, words_of

TEMPLATES = Path(learning_jungle.__file__).parent / "templates"
STYLES = Path(learning_jungle.__file__).parent / "static" / "css"
#: Components that every page's layout shows, or that consist of other components.
IN_THE_FRAME = {"header", "footer"}


def test_home_says_what_it_costs_and_what_is_kept(visitor: Visitor) -> None:
    words = words_of(visitor.get("/"))
    assert "It costs nothing" in words
    assert "We never sell it or pass it on" in words


def test_home_shows_the_product_and_leads_to_it(visitor: Visitor) -> None:
    page = visitor.get("/")
    words = words_of(page)
    assert 'action="/try"' in page.text
    assert trial_of(None, None).question.stem.partition(" =")[0] in words
    assert "Sam got 7 of 10" in words
    for path in ("/sample-report", "/try", "/auth/register", "/auth/login", "/privacy"):
        assert f'href="{path}"' in page.text
    for rank, lowest in (("Gold", 71), ("Silver", 51), ("Bronze", 40)):
        assert f"{rank} from {lowest}%" in words


def test_a_shared_link_to_home_has_a_picture(visitor: Visitor) -> None:
    page = visitor.get("/")
    assert '<meta property="og:url" content="http://localhost/" />' in page.text
    picture = re.search(r'<meta property="og:image" content="http://localhost(/static/[^"]+)" />', page.text)[1]
    assert size_of(visitor.get(picture, buffered=True)) == (1200, 630)
    assert len(visitor.get(picture, buffered=True).data) < 64 * 1024


def test_a_tablet_finds_icons_of_the_stated_sizes(visitor: Visitor) -> None:
    page = visitor.get("/").text
    touch = re.search(r'<link rel="apple-touch-icon" href="([^"]+)" />', page)[1]
    assert size_of(visitor.get(touch, buffered=True)) == (180, 180)
    answer = visitor.get(re.search(r'<link rel="manifest" href="([^"]+)" />', page)[1])
    assert answer.mimetype == "application/manifest+json"
    assert answer.headers["Cache-Control"] == "public, max-age=3600"
    manifest = answer.get_json()
    assert manifest["start_url"] == "/"
    for icon in manifest["icons"]:
        assert icon["type"] == "image/png"
        assert size_of(visitor.get(icon["src"], buffered=True)) == tuple(map(int, icon["sizes"].split("x")))
    assert {icon["sizes"] for icon in manifest["icons"]} == {"192x192", "512x512"}
    assert [icon.get("purpose") for icon in manifest["icons"]].count("maskable") == 1


def size_of(picture: TestResponse) -> tuple[int, int]:
    """Return the width and height of a PNG."""
    assert picture.mimetype == "image/png"
    assert "immutable" in picture.headers["Cache-Control"]
    assert picture.data[:8] == b"\x89PNG\r\n\x1a\n"
    width, height = struct.unpack(">II", picture.data[16:24])
    return width, height


def test_crawlers_read_the_pages_for_everyone_and_no_others(visitor: Visitor) -> None:
    answer = visitor.get("/robots.txt")
    assert answer.mimetype == "text/plain"
    assert answer.headers["Cache-Control"] == "public, max-age=3600"
    robots = urllib.robotparser.RobotFileParser()
    # The standard library reads no $, which ends a path.
    robots.parse(answer.text.replace("Allow: /$\n", "").splitlines())
    assert "Allow: /$" in answer.text.splitlines()
    assert all(robots.can_fetch("*", path) for path in ("/try", "/try?year=2", "/sample-report", "/privacy"))
    assert not any(robots.can_fetch("*", path) for path in ("/children/", "/auth/login", "/diagnostic/", "/health"))
    # A crawler must be able to see that a shared report is not to be indexed.
    assert robots.can_fetch("*", "/shared/x")


def test_the_home_screen_opens_where_the_family_was(parent: Visitor) -> None:
    assert parent.get("/").location == "/children/"
    diagnostic = parent.start(parent.add_child())
    parent.answer(diagnostic, 1, "A")
    results = parent.get("/").location
    assert parent.get(results).location == f"/diagnostic/{diagnostic}/question/2"
    parent.answer_all(diagnostic)
    parent.submit(diagnostic)
    assert parent.get("/").location == f"/diagnostic/{diagnostic}/results"


def test_the_design_system_shows_every_component_from_its_own_macro(visitor: Visitor) -> None:
    shown = (TEMPLATES / "pages" / "design_system.html").read_text()
    parts = ("option", "answered", "child_card", "child_progress")
    shown += "".join((TEMPLATES / "components" / f"{name}.html").read_text() for name in parts)
    names = {path.stem for path in (TEMPLATES / "components").glob("*.html")}
    assert [name for name in sorted(names - IN_THE_FRAME) if f'"components/{name}.html"' not in shown] == []
    assert visitor.get("/design-system").status_code == 200


def test_the_design_system_shows_day_and_night_in_the_colours_of_the_pages(visitor: Visitor) -> None:
    tokens, schemes = ((STYLES / name).read_text() for name in ("tokens.css", "design-system/schemes.css"))
    by_day, by_night = map(declared, re.findall(r":root \{(.*?)\}", tokens, re.DOTALL))
    assert len(by_night) >= 20
    assert declared(schemes.partition(".dsj-scheme--dark")[2]) == by_night
    shown = declared(schemes.partition(".dsj-scheme--dark")[0])
    assert shown == {name: by_day[name] for name in by_night}
    page = visitor.get("/design-system").text
    assert all(f"dsj-scheme--{scheme}" in page for scheme in ("light", "dark"))


def declared(css: str) -> dict[str, str]:
    return dict(re.findall(r"(--dsj-[\w-]+): ([^;]+);", css))


@pytest.mark.parametrize(
    "path", ["/privacy", "/sample-report", "/shared/none", "/nowhere", "/auth/reset/none", "/auth/login"]
)
def test_a_page_for_parents_is_at_the_edge_of_the_jungle(visitor: Visitor, path: str) -> None:
    page = visitor.get(path).text
    assert page.count('class="dsj-canopy"') == page.count('class="dsj-edge"') == 1


def test_every_style_sheet_of_a_component_has_its_macro() -> None:
    macros = {path.stem for path in (TEMPLATES / "components").glob("*.html")}
    # Cards, folds, lists and groups of options are containers without a macro; drawings and texts share their looks.
    # The praise of a report and its print are of one page.
    folders = ("asked", "components", "parent", "report")
    sheets = {path.stem for folder in folders for path in (STYLES / folder).glob("*.css")}
    assert sheets - macros == {
        "account", "card", "choices", "danger", "drawing", "fold", "menu", "options", "page",
        "praise", "print", "steps", "text",
    }  # fmt: skip


def test_every_page_of_a_parents_but_the_hand_over_offers_to_log_out(parent: Visitor) -> None:
    child = parent.add_child()
    pages = ["/children/", "/children/new", "/privacy"]
    pages += [f"/children/{child}/{page}" for page in ("edit", "delete", "chest", "animal")]
    pages += [f"/auth/account{page}" for page in ("", "/email", "/password", "/pin", "/delete")]
    offer = re.compile(r'<form method="post" action="/auth/logout">.*?>Log out<', re.DOTALL)
    assert [page for page in pages if not offer.search(parent.get(page).text)] == []
