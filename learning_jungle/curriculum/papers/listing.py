"""A paper written out for a grown-up to look over: as plain text, or as an HTML page with its pictures."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from typing import Final

from learning_jungle.curriculum.item import LETTERS, Item
from learning_jungle.curriculum.misconceptions.glossary import GLOSSARY
from learning_jungle.curriculum.pictures import render
from learning_jungle.curriculum.taught.strands import STRAND_NAMES
from learning_jungle.curriculum.taught.year_groups import year_group_name

_STYLE: Final = """
body { font: 18px/1.5 system-ui, sans-serif; max-width: 390px; margin: 0 auto; padding: 8px; color: #222; }
li { margin-bottom: 32px; }
figure { margin: 8px 0; }
svg { max-width: 100%; height: auto; }
.stem { white-space: pre-line; font-weight: bold; }
.key { font-weight: bold; }
.note { color: #555; font-size: 14px; }
"""


def paper_as_text(items: Sequence[Item], year_group: int, paper: int) -> str:
    """Write a paper as plain text: each stem, its options with the key marked, and what a wrong option points to."""
    return "\n\n".join(
        (paper_title(year_group, paper), *(_item_as_text(place, item) for place, item in enumerate(items, 1)))
    )


def paper_as_html(items: Sequence[Item], year_group: int, paper: int) -> str:
    """Write a paper as an HTML page that needs no other file, as wide as a phone."""
    title = escape(paper_title(year_group, paper))
    questions = "\n".join(map(_item_as_html, items))
    return (
        '<!doctype html>\n<html lang="en-GB">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{title}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n"
        f"<h1>{title}</h1>\n<ol>\n{questions}\n</ol>\n</body>\n</html>\n"
    )


def paper_title(year_group: int, paper: int) -> str:
    """Return the heading of a paper."""
    return f"{year_group_name(year_group)}, paper {paper}"


def _about(item: Item) -> str:
    return f"{item.template} · {STRAND_NAMES[item.strand]} · {item.objective} · {item.difficulty}"


def _reason(misconception: str | None) -> str:
    if misconception is None:
        return "right"
    return GLOSSARY[misconception].name if misconception in GLOSSARY else misconception


def _place(number: int, item: Item) -> str:
    return "key" if number == item.correct_index else "distractor"


def _item_as_text(place: int, item: Item) -> str:
    lines = [f"{place}. {item.stem}", f"   ({_about(item)})"]
    if item.picture is not None:
        lines.append(f"   [picture: {item.picture.kind} {dict(item.picture.data)}]")
    for number, (option, misconception) in enumerate(zip(item.options, item.misconceptions, strict=True)):
        mark = "*" if number == item.correct_index else " "
        lines.append(f" {mark} {LETTERS[number]}  {option}  ({_reason(misconception)})")
    lines.append(f"   heard: {item.spoken_stem} | {' | '.join(item.spoken_options)}")
    return "\n".join(lines)


def _item_as_html(item: Item) -> str:
    # The renderer makes the drawing from data and escapes what it writes, so its SVG is used as it is.
    picture = f"<figure>{render(item.picture)}</figure>\n" if item.picture is not None else ""
    options = "\n".join(
        f'<div class="{_place(number, item)}">{LETTERS[number]}. {escape(option)}'
        f' <span class="note">{escape(_reason(misconception))}</span></div>'
        for number, (option, misconception) in enumerate(zip(item.options, item.misconceptions, strict=True))
    )
    return (
        f'<li>\n<p class="stem">{escape(item.stem)}</p>\n{picture}{options}\n'
        f'<p class="note">{escape(_about(item))}<br>Heard: {escape(item.spoken_stem)}<br>'
        f"{escape(' | '.join(item.spoken_options))}</p>\n</li>"
    )
