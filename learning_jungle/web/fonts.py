"""Subsets the two fonts to the characters and weights that the pages use.

Only the build of the static files needs it: a web process never loads the font library.
"""

from __future__ import annotations

import hashlib
import io
import tempfile
from dataclasses import dataclass
from pathlib import Path
from string import ascii_letters, digits, punctuation
from typing import Final

import fontpkg
import fontTools
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

#: The records of a font that hold its copyright, its names, its licence and where that is found.
_KEPT_NAMES: Final = (0, 1, 2, 13, 14)
_SPACES: Final = " \u00a0"
_LETTERS_OF_NAMES: Final = "".join(map(chr, range(0xC0, 0x100)))


class UnknownCharacter(ValueError):
    """A font does not have a character that the pages need from it."""


@dataclass(frozen=True, slots=True)
class Font:
    """A font that we serve: its name among the static files, its family, its weights, and its characters.

    ``height`` is how far its box reaches above and below the base line, in thousandths of the letters' size, or None to
    keep the font's own.
    """

    file: str
    family: str
    weights: tuple[int, int]
    characters: str
    height: tuple[int, int] | None = None


#: Headings, buttons, calculations and options. It has no accents: the text face has those of a name in a heading.
DISPLAY: Final = Font(
    "fonts/baloo-2.woff2",
    "Baloo 2",
    (700, 700),
    _SPACES + ascii_letters + digits + "!%&'()+,-./:;<=>?£°²³×÷–‘’“”…−",
    # Its own box has room for the marks of Indian scripts, and reaches into what is above a line. The base line stays.
    (900, 350),
)
#: Everything else. The device draws the characters that it lacks, such as those of a name in another script.
TEXT: Final = Font(
    "fonts/nunito.woff2",
    "Nunito",
    (400, 700),
    _SPACES + ascii_letters + digits + punctuation + _LETTERS_OF_NAMES + "£°²³·¼½¾–‘’“”…−≈≠≤≥",
)
FONTS: Final = (DISPLAY, TEXT)


def kept_font(font: Font, folder: Path) -> bytes:
    """Return the font's subset from the folder, after making it if it is not kept there.

    Its name there changes with all that it is made from. Raises UnknownCharacter as ``subset_font`` does.
    """
    made_from = (repr((font, fontTools.version)).encode(), *map(Path.read_bytes, (_installed(font), Path(__file__))))
    kept = folder / f"{hashlib.sha256(b''.join(made_from)).hexdigest()}.woff2"
    if not kept.is_file():
        folder.mkdir(parents=True, exist_ok=True)
        # Put in place in one step, so that another build never reads half a font.
        with tempfile.NamedTemporaryFile(dir=folder, delete=False) as file:
            file.write(subset_font(font))
        Path(file.name).replace(kept)
    return kept.read_bytes()


def subset_font(font: Font) -> bytes:
    """Return the font in WOFF2, with only its characters and the weights between its lightest and its heaviest.

    The same font always gives the same bytes. Raises UnknownCharacter if the installed font lacks a character.
    """
    with TTFont(_installed(font), recalcTimestamp=False) as installed:
        if missing := set(map(ord, font.characters)) - installed.getBestCmap().keys():
            raise UnknownCharacter(f"{font.family} has no {', '.join(f'U+{code:04X}' for code in sorted(missing))}")
        subsetter = Subsetter(Options(layout_features=["kern"], hinting=False, name_IDs=_KEPT_NAMES))
        subsetter.populate(text=font.characters)
        subsetter.subset(installed)
        made = instantiateVariableFont(installed, {"wght": font.weights})
        if font.height:
            _set_height(made, *font.height)
        made.flavor = "woff2"
        content = io.BytesIO()
        made.save(content)
        return content.getvalue()


def _installed(font: Font) -> Path:
    return Path(fontpkg.path(font.family))


def _set_height(made: TTFont, above: int, below: int) -> None:
    unit = made["head"].unitsPerEm / 1000
    made["hhea"].ascent = made["OS/2"].sTypoAscender = round(above * unit)
    made["hhea"].descent = made["OS/2"].sTypoDescender = -round(below * unit)
