"""The papers that children get, made in advance and kept as JSON, so that no child waits for one to be made."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import fields
from functools import cache
from pathlib import Path
from typing import Any, Final

from learning_jungle.curriculum.item import Item, Picture

#: One file for each year group, a line for each question, an empty line between papers.
FOLDER: Final = Path(__file__).parent / "made"

Paper = tuple[Item, ...]


@cache
def kept_papers(year_group: int) -> tuple[Paper, ...]:
    """Return the papers that are kept for a year group, 0 to 6, in order."""
    text = _file(year_group).read_text(encoding="utf-8")
    return tuple(tuple(map(_item, paper.splitlines())) for paper in text.strip().split("\n\n"))


def keep_papers(year_group: int, papers: Iterable[Sequence[Item]]) -> None:
    """Write the papers of a year group in place of those kept before."""
    FOLDER.mkdir(exist_ok=True)
    text = "\n\n".join("\n".join(map(line_of, paper)) for paper in papers)
    _file(year_group).write_text(text + "\n", encoding="utf-8")
    kept_papers.cache_clear()


def line_of(item: Item) -> str:
    """Return the line that keeps a question."""
    values = {field.name: getattr(item, field.name) for field in fields(item)}
    values["picture"] = item.picture.to_json() if item.picture else None
    return json.dumps(values, ensure_ascii=False)


def _file(year_group: int) -> Path:
    return FOLDER / f"year_{year_group}.jsonl"


def _item(line: str) -> Item:
    values: dict[str, Any] = json.loads(line)
    for name in ("options", "misconceptions", "spoken_options"):
        values[name] = tuple(values[name])
    values["picture"] = Picture.from_json(values["picture"]) if values["picture"] else None
    return Item(**values)
