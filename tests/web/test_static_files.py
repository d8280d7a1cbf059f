"""The static files are built with hashed names, and served compressed and cacheable."""

from __future__ import annotations

import gzip
import re
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import brotli
import pytest
from flask import Flask

from learning_jungle.web.static_build import BUNDLE, MANIFEST, SOURCE, MissingAsset, build
from learning_jungle.web.static_files import StaticFilesMissing, read_manifest
from tests.web.conftest import HOST

HEADERS = {"Host": HOST, "X-Forwarded-Proto": "https"}


@pytest.fixture
def source(tmp_path: Path) -> Path:
    """Create a small source folder with a style sheet that refers to a picture."""
    files = {
        "css/tokens.css": "/* colours */\n:root { --a: #123456; }\n" * 30,
        "css/base.css": "body { background: url('/static/img/a.svg'); }\n",
        "css/components/button.css": "button { background: url(../img/a.svg) }\n",
        "img/a.svg": "<svg xmlns='http://www.w3.org/2000/svg'/>\n",
    }
    for name, content in files.items():
        path = tmp_path / "source" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content)
    return tmp_path / "source"


def test_names_carry_the_hash_and_css_takes_the_hashed_names(source: Path, tmp_path: Path) -> None:
    manifest = build(tmp_path / "out", source)
    sheet = (tmp_path / "out" / manifest[BUNDLE]).read_text()
    assert sheet.count(f"url(/static/{manifest['img/a.svg']})") == 2
    assert "colours" not in sheet
    assert read_manifest(tmp_path / "out") == manifest


def test_css_is_built_without_the_white_space_that_means_nothing(source: Path, tmp_path: Path) -> None:
    (source / "css" / "pause").mkdir()
    (source / "css" / "pause" / "page.css").write_text(
        ".a :focus,\n.b > p {\n  margin: 0 calc(1px + 2px);\n}\n\n@media (min-width: 9px) and (hover) {\n  i {}\n}\n"
    )
    manifest = build(tmp_path / "out", source)
    made = ".a :focus,.b > p{margin:0 calc(1px + 2px)}@media (min-width:9px) and (hover){i{}}"
    assert (tmp_path / "out" / manifest["css/pause.css"]).read_text() == made


def test_a_script_takes_in_what_it_imports_and_leaves_the_comments_behind(source: Path, tmp_path: Path) -> None:
    (source / "js").mkdir()
    (source / "js" / "a.js").write_text('import { b } from "./b.js";\nimport "./c.js";\n// Why.\n  start(b);\n')
    (source / "js" / "b.js").write_text("const secret = 1;\nexport function b() {}\n")
    (source / "js" / "c.js").write_text("const secret = 2;\n")
    manifest = build(tmp_path / "out", source)
    script = (tmp_path / "out" / manifest["js/a.js"]).read_text()
    taken_in = "const { b } = (() => {\nconst secret = 1;\nfunction b() {}\nreturn { b };\n})();"
    assert script == f"{taken_in}\n(() => {{\nconst secret = 2;\n}})();\nstart(b);"
    (source / "js" / "c.js").unlink()
    with pytest.raises(MissingAsset, match=r"c\.js"):
        build(tmp_path / "out", source)


def test_a_script_finds_what_it_imports_later_by_its_hashed_name(source: Path, tmp_path: Path) -> None:
    (source / "js").mkdir()
    (source / "js" / "a.js").write_text('import("./z.js");\n')
    (source / "js" / "z.js").write_text("export const z = 1;\n")
    manifest = build(tmp_path / "out", source)
    assert (tmp_path / "out" / manifest["js/a.js"]).read_text() == f'import("/static/{manifest["js/z.js"]}");'
    assert (tmp_path / "out" / manifest["js/z.js"]).read_text() == "export const z = 1;"
    (source / "js" / "z.js").unlink()
    with pytest.raises(MissingAsset, match=r"z\.js"):
        build(tmp_path / "out", source)


def test_the_name_changes_with_the_content_and_with_nothing_else(source: Path, tmp_path: Path) -> None:
    first = build(tmp_path / "out", source)
    assert build(tmp_path / "out", source) == first
    (source / "img" / "a.svg").write_text("<svg/>")
    second = build(tmp_path / "out", source)
    # The style sheet contains the picture's hashed name, so its own hash changes too.
    assert first["img/a.svg"] != second["img/a.svg"]
    assert first[BUNDLE] != second[BUNDLE]


def test_both_compressed_copies_hold_the_same(source: Path, tmp_path: Path) -> None:
    sheet = tmp_path / "out" / build(tmp_path / "out", source)[BUNDLE]
    assert gzip.decompress(sheet.with_name(f"{sheet.name}.gz").read_bytes()) == sheet.read_bytes()
    assert brotli.decompress(sheet.with_name(f"{sheet.name}.br").read_bytes()) == sheet.read_bytes()


def test_a_name_that_leads_nowhere_ends_the_build_and_leaves_the_last(source: Path, tmp_path: Path) -> None:
    manifest = build(tmp_path / "out", source)
    (source / "css" / "base.css").write_text("body { background: url(/static/img/gone.svg) }")
    with pytest.raises(MissingAsset, match=r"gone\.svg"):
        build(tmp_path / "out", source)
    assert read_manifest(tmp_path / "out") == manifest


def test_a_build_takes_no_file_away_from_a_running_server(make_app, source: Path, tmp_path: Path) -> None:
    name = build(tmp_path / "out", source)[BUNDLE]
    app = make_app(debug=True, static_root=tmp_path / "out")
    with ThreadPoolExecutor(1) as other:
        builds = other.submit(lambda: [build(tmp_path / "out", source) for _ in range(40)])
        while not builds.done():
            with app.test_client().get(f"/static/{name}") as response:
                assert response.status_code == 200


def test_a_build_leaves_no_file_of_an_earlier_one(source: Path, tmp_path: Path) -> None:
    first = build(tmp_path / "out", source)
    (source / "img" / "a.svg").write_text("<svg/>")
    second = build(tmp_path / "out", source)
    assert not (tmp_path / "out" / first["img/a.svg"]).exists()
    there = {path.relative_to(tmp_path / "out").as_posix() for path in (tmp_path / "out").rglob("*") if path.is_file()}
    plain = {name.removesuffix(".br").removesuffix(".gz") for name in there}
    assert plain == {*second.values(), MANIFEST}


def test_a_font_is_kept_for_ever_and_not_compressed_again(production: Flask) -> None:
    root = production.extensions["settings"].static_root
    name = read_manifest(root)["fonts/nunito.woff2"]
    assert not (root / f"{name}.br").exists()
    with production.test_client().get(f"/static/{name}", headers={**HEADERS, "Accept-Encoding": "br"}) as response:
        assert response.mimetype == "font/woff2"
        assert "immutable" in response.headers["Cache-Control"]
        assert "font-src 'self'" in response.headers["Content-Security-Policy"]


def test_a_missing_or_broken_build_stops_the_start(make_app, source: Path, tmp_path: Path) -> None:
    with pytest.raises(StaticFilesMissing, match="python -m learning_jungle"):
        make_app(static_root=tmp_path / "nowhere")
    manifest = build(tmp_path / "out", source)
    (tmp_path / "out" / manifest[BUNDLE]).unlink()
    with pytest.raises(StaticFilesMissing, match=r"css/app\.css"):
        make_app(static_root=tmp_path / "out")
    (tmp_path / "out" / MANIFEST).write_text("{}")
    with pytest.raises(StaticFilesMissing, match=r"css/app\.css"):
        make_app(static_root=tmp_path / "out")


@pytest.mark.parametrize("encoding", ["br", "gzip", "identity"])
def test_files_are_compressed_and_kept_for_ever(production: Flask, encoding: str) -> None:
    name = read_manifest(production.extensions["settings"].static_root)[BUNDLE]
    headers = {**HEADERS, "Accept-Encoding": encoding}
    with production.test_client().get(f"/static/{name}", headers=headers) as response:
        assert response.status_code == 200
        assert response.content_type.startswith("text/css")
        assert "immutable" in response.headers["Cache-Control"]
        assert response.headers.get("Content-Encoding", "identity") == encoding
        assert "Access-Control-Allow-Origin" not in response.headers


@pytest.mark.parametrize("path", sorted(SOURCE.glob("js/*.js")), ids=lambda path: path.name)
def test_no_script_writes_markup_runs_text_keeps_things_for_good_or_hears_other_sites(path: Path) -> None:
    dangerous = r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\b|Function\(|localStorage|message\b.*=>"
    # Whether a family wants sounds or the keys, and nothing else, is kept for good.
    wanted = r'localStorage\.(?:getItem\(KEY\)|setItem\(KEY, "(?:on|off)"\)|removeItem\(KEY\))'
    script = re.sub(wanted, "", path.read_text()) if path.name in ("sound.js", "keys.js") else path.read_text()
    assert not re.search(dangerous, script)


def test_every_text_says_that_it_is_utf_8(production: Flask) -> None:
    for name in read_manifest(production.extensions["settings"].static_root).values():
        with production.test_client().get(f"/static/{name}", headers=HEADERS) as response:
            assert response.status_code == 200
            binary = response.mimetype in ("image/png", "font/woff2")
            assert binary or response.content_type.endswith('; charset="utf-8"'), name


@pytest.mark.parametrize("path", ["css/app.css", "../../wsgi.py", "%2e%2e/manifest.json", "css/", ""])
def test_nothing_but_built_files_is_served(production: Flask, path: str) -> None:
    assert production.test_client().get(f"/static/{path}", headers=HEADERS).status_code == 404
