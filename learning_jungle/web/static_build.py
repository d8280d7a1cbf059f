"""Builds the static files: style sheets from parts, fonts, names with a content hash, compressed copies, a manifest.

It needs no settings and no database, so the platform can run it during the app's build.
"""

from __future__ import annotations

import hashlib
import json
import re
import tempfile
from pathlib import Path
from typing import Final

from whitenoise.compress import Compressor

SOURCE: Final = Path(__file__).resolve().parent.parent / "static"
MANIFEST: Final = "manifest.json"
#: The folder beside the built files in which the fonts are kept, because a subset takes half a second.
KEPT_FONTS: Final = "fonts"
#: The style sheet of every page that has no bundle of its own; one file needs one request and no @import chain.
BUNDLE: Final = "css/app.css"
#: The components on the pages before an account.
PUBLIC_COMPONENTS: Final = (
    "animal", "button", "card", "chest", "drawing", "edge", "footer", "formula", "header", "logo", "peek", "rank_badge",
    "steps", "text", "who",
)  # fmt: skip
#: The components on a question's page beside those in css/asked, which few pages of a parent's show.
QUESTION_COMPONENTS: Final = ("button", "formula", "logo")
#: The components on the start page, the review page and the results.
TREASURE_COMPONENTS: Final = (
    "alert", "animal", "button", "chest", "drawing", "header", "logo", "rank_badge", "stage", "text",
)  # fmt: skip
#: The components of a report, and how it is laid out; the design system shows all but the praise and prints none.
REPORT_COMPONENTS: Final = ("answered", "flag", "notice", "page", "score", "strand_bars", "thing_drawing")
#: How a question is laid out, from the smallest screen on; the order counts.
QUESTION_SCREENS: Final = (
    "page", "drawn", "telephone", "tablet", "landscape", "sideways", "across", "board", "said", "turning",
)  # fmt: skip
#: The style sheets and their parts in order. A child's page does not wait for what only other pages show, so what it
#: shows is in a sheet of its own; the colours of the jungle are in another, beside img/jungle.svg, which they colour.
BUNDLES: Final = {
    BUNDLE: ("css/tokens.css", "css/base.css", "css/components/*.css", "css/pages/*.css", "css/faces.css"),
    "css/question.css": (
        "css/tokens.css",
        "css/base.css",
        *(f"css/components/{name}.css" for name in QUESTION_COMPONENTS),
        "css/asked/*.css",
        *(f"css/question/{name}.css" for name in QUESTION_SCREENS),
        "css/faces.css",
    ),
    "css/treasure.css": (
        "css/tokens.css",
        "css/base.css",
        *(f"css/components/{name}.css" for name in TREASURE_COMPONENTS),
        *(f"css/asked/{name}.css" for name in ("path", "speak")),
        "css/treasure/*.css",
        "css/faces.css",
    ),
    "css/certificate.css": (
        "css/tokens.css",
        "css/base.css",
        *(f"css/components/{name}.css" for name in ("button", "chest", "drawing", "header", "logo", "text")),
        "css/treasure/cheering.css",
        "css/certificate/*.css",
        "css/faces.css",
    ),
    "css/jungle.css": ("css/jungle/*.css",),
    "css/pause.css": ("css/pause/*.css",),
    "css/about.css": ("css/asked/speak.css", "css/about/*.css", "css/accessibility/*.css"),
    "css/parent.css": ("css/parent/*.css",),
    "css/report.css": ("css/report/*.css",),
    "css/school-year.css": ("css/school-year/*.css",),
    "css/progress.css": ("css/report/*.css", "css/progress/*.css"),
    # The pages before an account have all that they show in one sheet, so that a first visit is light.
    "css/public.css": (
        "css/tokens.css",
        "css/base.css",
        *(f"css/components/{name}.css" for name in PUBLIC_COMPONENTS),
        "css/jungle/scene.css",
        "css/report/answered.css",
        "css/report/score.css",
        "css/public/*.css",
        "css/faces.css",
    ),
    "css/design-system.css": (
        "css/asked/*.css",
        "css/treasure/*.css",
        *(f"css/parent/{name}.css" for name in ("child_card", "ideas", "menu", "trail")),
        *(f"css/report/{name}.css" for name in REPORT_COMPONENTS),
        "css/about/*.css",
        "css/design-system/*.css",
    ),
}
CSS_URL: Final = re.compile(r"""url\(\s*(['"]?)(?!data:|https?:|#)([^'")]+)\1\s*\)""")
#: A line with which a script takes in another script beside it, and the names that it takes from it.
JS_IMPORT: Final = re.compile(r"""^import (?:(\{[^}]*\}) from )?"\./([\w-]+\.js)";$""", re.MULTILINE)

#: A place where a script asks for another when it needs it.
JS_LATER: Final = re.compile(r"""\bimport\("\./([\w-]+\.js)"\)""")


class MissingAsset(ValueError):
    """A style sheet or a script refers to a file that does not exist."""


def build(target: Path, source: Path = SOURCE) -> dict[str, str]:
    """Build every static file into the folder ``target`` and return the manifest from plain names to hashed names.

    Nothing in ``target`` changes until the build is complete. Raises MissingAsset if a ``url()`` in a style sheet, or
    an import in a script, refers to a file that does not exist.
    """
    files = _read(source, target.parent / KEPT_FONTS)
    manifest: dict[str, str] = {}
    target.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=target.parent) as folder:
        made = Path(folder) / "static"
        for name in sorted(files, key=lambda name: (_needs_hashed_names(name, files[name]), name)):
            content = files[name]
            if name.endswith(".css"):
                content = _with_hashed_urls(name, content.decode(), manifest).encode()
            elif name.endswith(".js"):
                content = _with_later_imports(name, content.decode(), manifest).encode()
            manifest[name] = _hashed(name, content)
            path = made / manifest[name]
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
        _compress(made)
        (made / MANIFEST).write_text(json.dumps(manifest, indent=1, sort_keys=True))
        _replace(target, made)
    return manifest


def _replace(target: Path, made: Path) -> None:
    """Move the files of ``made`` into ``target`` and delete all others there.

    Each file is replaced in one step, so a server that already serves ``target`` finds every file at every moment.
    """
    names = {path.relative_to(made) for path in made.rglob("*") if path.is_file()}
    # The manifest comes last, because it must name no file that is not there yet.
    for name in sorted(names, key=lambda name: (name.name == MANIFEST, name)):
        (target / name).parent.mkdir(parents=True, exist_ok=True)
        (made / name).replace(target / name)
    for path in target.rglob("*"):
        if path.is_file() and path.relative_to(target) not in names:
            path.unlink(missing_ok=True)


def _read(source: Path, kept_fonts: Path) -> dict[str, bytes]:
    bundles = {
        name: [path for pattern in patterns for path in sorted(source.glob(pattern))]
        for name, patterns in BUNDLES.items()
    }
    parts = {path for paths in bundles.values() for path in paths}
    files = {
        path.relative_to(source).as_posix(): path.read_bytes()
        for path in sorted(source.rglob("*"))
        if path.is_file() and path not in parts
    }
    for name, paths in bundles.items():
        files[name] = "\n".join(_squeezed(path.read_text()) for path in paths).encode()
    files |= _fonts_in(files[BUNDLE].decode(), kept_fonts)
    scripts = {name: content.decode() for name, content in files.items() if name.endswith(".js")}
    return files | {name: _with_imports(name, scripts).encode() for name in scripts}


def _fonts_in(css: str, kept_fonts: Path) -> dict[str, bytes]:
    """Return the fonts that a style sheet names, by name."""
    # Imported here because a web process takes names from this module, and must not load the font library.
    from learning_jungle.web.fonts import FONTS, kept_font

    return {font.file: kept_font(font, kept_fonts) for font in FONTS if font.file in css}


def _with_imports(name: str, scripts: dict[str, str]) -> str:
    """Put the scripts that a script imports into it, each as a function of its own: a request costs 800 bytes."""

    def take_in(match: re.Match[str]) -> str:
        names, other = match[1], _beside(name, match[2])
        if other not in scripts:
            raise MissingAsset(f"{name} imports {match[2]}, which does not exist")
        code = re.sub(r"^export ", "", _with_imports(other, scripts), flags=re.MULTILINE)
        return f"const {names} = (() => {{\n{code}\nreturn {names};\n}})();" if names else f"(() => {{\n{code}\n}})();"

    return JS_IMPORT.sub(take_in, _squeezed_script(scripts[name]))


def _needs_hashed_names(name: str, content: bytes) -> bool:
    """Return whether a file contains the addresses of others, which must have been hashed before it."""
    return name.endswith(".css") or (name.endswith(".js") and JS_LATER.search(content.decode()) is not None)


def _with_later_imports(name: str, script: str, manifest: dict[str, str]) -> str:
    """Replace the path in each import() with the hashed address."""

    def replace(match: re.Match[str]) -> str:
        wanted = _beside(name, match[1])
        if wanted not in manifest:
            raise MissingAsset(f"{name} imports {match[1]}, which does not exist")
        return f'import("/static/{manifest[wanted]}")'

    return JS_LATER.sub(replace, script)


def _squeezed_script(script: str) -> str:
    """Drop indentation and the lines that are comments."""
    lines = (line.strip() for line in script.splitlines())
    return "\n".join(line for line in lines if line and not line.startswith("//"))


def _squeezed(css: str) -> str:
    """Remove comments and the white space round brackets, semicolons, colons and commas.

    A space before a colon or a comma stays, because in a selector it stands for a descendant.
    """
    css = re.sub(r"/\*.*?\*/", "", css, flags=re.DOTALL)
    css = re.sub(r"\s*([{};])\s*", r"\1", css)
    return re.sub(r"([:,])\s+", r"\1", css).replace(";}", "}").strip()


def _hashed(name: str, content: bytes) -> str:
    path = Path(name)
    digest = hashlib.sha256(content).hexdigest()[:16]
    return path.with_name(f"{path.stem}.{digest}{path.suffix}").as_posix()


def _with_hashed_urls(name: str, css: str, manifest: dict[str, str]) -> str:
    """Replace the path in each url(), which is /static/... or relative to the style sheet, with the hashed address."""

    def replace(match: re.Match[str]) -> str:
        wanted = match[2]
        asset = wanted.removeprefix("/static/") if wanted.startswith("/static/") else _beside(name, wanted)
        if asset not in manifest:
            raise MissingAsset(f"{name} names {wanted}, which does not exist")
        return f"url(/static/{manifest[asset]})"

    return CSS_URL.sub(replace, css)


def _beside(name: str, wanted: str) -> str:
    root = Path("/")
    return (root / Path(name).parent / wanted).resolve().relative_to(root).as_posix()


def _compress(folder: Path) -> None:
    compressor = Compressor(quiet=True)
    for path in sorted(folder.rglob("*")):
        if path.is_file() and compressor.should_compress(path.name):
            for _ in compressor.compress(str(path)):
                pass
