"""Each font has exactly the characters that it is to have, and those are all that pages and questions need."""

from __future__ import annotations

import io
import re
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from random import Random

import pytest
from fontTools.ttLib import TTFont

from learning_jungle.curriculum.questions import ALL_TEMPLATES
from learning_jungle.diagnostic.stems import stem_parts
from learning_jungle.settings import STATIC_ROOT
from learning_jungle.web import fonts
from learning_jungle.web.fonts import DISPLAY, FONTS, TEXT, Font, UnknownCharacter, kept_font, subset_font
from learning_jungle.web.static_build import SOURCE
from learning_jungle.web.static_files import read_manifest
from learning_jungle.web.typesetting import NO_BREAK
from testing import ROOT

MOST_BYTES = 29_000
#: It is drawn by a box of the page, or by the device.
BOX = "□"
LOOKS = 3


def built(font: Font) -> bytes:
    return (STATIC_ROOT / read_manifest(STATIC_ROOT)[font.file]).read_bytes()


def lacking(text: str, font: Font) -> set[str]:
    return set(text) - set(font.characters) - {BOX, "\n"}


@pytest.mark.parametrize("font", FONTS, ids=lambda font: font.family)
def test_a_built_font_has_its_characters_and_weights_and_its_licence(font: Font) -> None:
    with TTFont(io.BytesIO(built(font))) as made:
        assert made.flavor == "woff2"
        assert "".join(map(chr, sorted(made.getBestCmap()))) == "".join(sorted(set(font.characters)))
        axes = [(axis.axisTag, axis.minValue, axis.maxValue) for axis in made["fvar"].axes] if "fvar" in made else []
        lightest, heaviest = font.weights
        assert axes == ([("wght", lightest, heaviest)] if lightest < heaviest else [])
        assert "Copyright" in made["name"].getDebugName(0)
        assert "SIL Open Font License" in made["name"].getDebugName(13)
    assert BOX not in font.characters


def test_the_box_of_the_display_face_is_no_higher_than_a_line() -> None:
    with TTFont(io.BytesIO(built(DISPLAY))) as made:
        for table, above, below in (("hhea", "ascent", "descent"), ("OS/2", "sTypoAscender", "sTypoDescender")):
            height = getattr(made[table], above) - getattr(made[table], below)
            assert height <= 1.25 * made["head"].unitsPerEm


def test_the_style_sheet_declares_each_font_with_its_family_and_weights() -> None:
    rules = re.findall(r"@font-face \{([^}]*)\}", (SOURCE / "css" / "faces.css").read_text())
    declared = [dict(re.findall(r"([\w-]+): ([^;]+);", rule)) for rule in rules]
    assert [(rule["src"], rule["font-family"].strip('"'), rule["font-weight"].split()) for rule in declared] == [
        (f"url(/static/{font.file})", font.family, [str(weight) for weight in dict.fromkeys(font.weights)])
        for font in FONTS
    ]
    # It is never swapped in below what is being read.
    assert {rule["font-display"] for rule in declared} == {"optional"}


def test_both_fonts_are_light() -> None:
    assert sum(len(built(font)) for font in FONTS) <= MOST_BYTES


def test_the_text_face_has_every_character_of_the_templates_and_the_display_face_every_letter_and_digit() -> None:
    templates = SOURCE.parent / "templates"
    text = "".join(path.read_text() for path in templates.rglob("*.html")) + NO_BREAK
    assert lacking(text, TEXT) == set()
    assert lacking(text, DISPLAY) <= set('#@[]^_`{|}~\\$*"·')


def test_the_text_face_has_every_character_of_a_question_and_the_display_face_those_of_sums_and_options() -> None:
    items = [template.item(Random(look)) for template in ALL_TEMPLATES for look in range(LOOKS)]
    stems = "".join(f"{item.stem}{item.method}" for item in items)
    options = "".join(option for item in items for option in item.options)
    sums = "".join(part.text for item in items for part in stem_parts(item.stem) if part.is_sum)
    assert len(set(stems)) > 60
    assert lacking(stems + options, TEXT) == set()
    assert lacking(options + sums, DISPLAY) == set()


def test_a_font_is_the_same_at_every_build() -> None:
    few = replace(TEXT, characters="abc")
    assert subset_font(few) == subset_font(few)


def test_a_font_is_made_once_for_what_it_is_made_from(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[Font] = []
    monkeypatch.setattr(fonts, "subset_font", lambda font: made.append(font) or f"made {len(made)}".encode())
    other = replace(TEXT, characters="abc")
    assert [kept_font(font, tmp_path / "kept") for font in (TEXT, other, TEXT)] == [b"made 1", b"made 2", b"made 1"]
    assert made == [TEXT, other]


def test_a_character_that_the_font_lacks_ends_the_build() -> None:
    with pytest.raises(UnknownCharacter, match=r"Nunito has no U\+25A1"):
        subset_font(replace(TEXT, characters=f"a{BOX}"))


def test_every_font_is_preloaded_before_the_style_sheet() -> None:
    head = (SOURCE.parent / "templates" / "base.html").read_text()
    named = re.search(r'for font in \("([\w-]+)", "([\w-]+)"\)', head)
    assert named is not None
    assert {f"fonts/{name}.woff2" for name in named.groups()} == {font.file for font in FONTS}
    assert head.index("preload") < head.index("stylesheet")


def test_a_web_process_does_not_load_the_font_library() -> None:
    code = "import sys; import learning_jungle.web.static_files; print('fontTools' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout == "False\n"
