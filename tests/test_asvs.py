"""docs/asvs.md has every requirement of levels 1 and 2 once, counts them correctly, and names only what exists."""

from __future__ import annotations

import ast
import re
from collections import Counter
from dataclasses import dataclass
from functools import cache

from testing import ROOT

PAGE = (ROOT / "docs" / "asvs.md").read_text()
SECURITY = (ROOT / "docs" / "security.md").read_text()
MAKEFILE = (ROOT / "Makefile").read_text()

#: Version 5.0.0: one line for each chapter, one word for each section, and one digit for each requirement's level.
STANDARD = """
 1: 22 1111122223 112222222223 222 123
 2: 122 112 12223 23
 3: 3 113 12223 11222233 11122333 3 22333
 4: 12233 23333 22 1222
 5: 2 112333 113 222
 6: 122 111111112222 11223333 112233 22222333 2223 33 2222
 7: 222 1111 22 11222 223 22
 8: 1233 1123 133 23
 9: 111 1222
10: 22 223 22223 1111122222233333 22222 22 222
11: 2233 22233 11233 1222 23 23 33
12: 12233 11 22223
13: 2333 222223 2233 1222233
14: 22 12223333 122
15: 12233 12233 1222222 3333
16: 2 22222 2222 222 2223
17: 23 22223333 22
"""
LEVELS = {
    f"{chapter.strip()}.{section}.{place}": int(level)
    for chapter, _, sections in (line.partition(":") for line in STANDARD.strip().splitlines())
    for section, levels in enumerate(sections.split(), start=1)
    for place, level in enumerate(levels, start=1)
}
LEVEL_OF = {item: level for item, level in LEVELS.items() if level < 3}
VERDICTS = ("met", "partly", "not met", "does not apply")
NOT_SHOWN = "not shown"
NOTHING_TO_SHOW = "–"


@dataclass(frozen=True)
class Row:
    """A row of the document's table: one requirement, or several of a section with the same answer."""

    items: tuple[str, ...]
    levels: str
    asks: str
    verdict: str
    how: str
    shown_by: str


ROWS = [
    Row(tuple(cells[0].split(", ")), *cells[1:])
    for cells in (line.strip("| ").split(" | ") for line in PAGE.splitlines() if re.match(r"\| \d", line))
    if "." in cells[0]
]
REFERENCES = sorted({reference for row in ROWS for reference in re.findall(r"`([^`]+)`", row.shown_by)})


def test_the_standard_has_as_many_items_as_it_says_itself() -> None:
    assert Counter(LEVELS.values()) == {1: 70, 2: 183, 3: 92}


def test_every_item_of_levels_1_and_2_stands_there_once_and_no_other() -> None:
    items = Counter(item for row in ROWS for item in row.items)
    assert [item for item, times in items.items() if times > 1] == []
    assert items.keys() == LEVEL_OF.keys()


def test_a_row_is_whole() -> None:
    for row in ROWS:
        assert row.levels == ", ".join(str(level) for level in sorted({LEVEL_OF[item] for item in row.items})), row
        assert row.verdict in VERDICTS, row
        assert row.asks, row
        assert row.how, row
        assert len({item.rpartition(".")[0] for item in row.items}) == 1, row
        assert len(row.items) == 1 or row.verdict == "does not apply"
        if row.verdict == "not met":
            assert row.shown_by == NOT_SHOWN, row
        elif row.shown_by not in (NOT_SHOWN, NOTHING_TO_SHOW):
            assert re.fullmatch(r"`[^`]+`(, `[^`]+`)*", row.shown_by), row
        assert row.shown_by != NOTHING_TO_SHOW or row.verdict == "does not apply"


def test_what_shows_an_item_is_there() -> None:
    for reference in REFERENCES:
        if reference.startswith("make "):
            assert re.search(rf"^{reference.removeprefix('make ')}:", MAKEFILE, re.MULTILINE), reference
            continue
        path, _, name = reference.partition("::")
        assert (ROOT / path).is_file(), reference
        assert name in names_in(path) if path.startswith("tests/") else not name, reference


@cache
def names_in(path: str) -> set[str]:
    """Return the names of the tests in a file, and "" for the file as a whole."""
    body = ast.parse((ROOT / path).read_text()).body
    defined = {node.name for node in body if isinstance(node, ast.FunctionDef | ast.ClassDef)}
    names = {name for name in defined if name.startswith(("test_", "Test"))}
    assert names, path
    return names | {""}


def counted() -> tuple[int, ...]:
    verdicts = Counter(dict.fromkeys(VERDICTS, 0))
    for row in ROWS:
        verdicts[row.verdict] += len(row.items)
    untested = sum(len(row.items) for row in ROWS if row.shown_by == NOT_SHOWN and row.verdict in ("met", "partly"))
    return (sum(verdicts.values()), *(verdicts[verdict] for verdict in VERDICTS), untested)


def test_the_counts_are_those_of_the_rows() -> None:
    assert "| items | met | partly | not met | does not apply | not shown |" in PAGE
    (told,) = re.findall(r"^\| (\d+(?: \| \d+){5}) \|$", PAGE, re.MULTILINE)
    assert tuple(map(int, told.split(" | "))) == counted()


def test_the_page_on_security_tells_the_same_counts() -> None:
    items, met, partly, not_met, foreign, untested = counted()
    told = (
        f"{met} are met, {partly} partly, {not_met} not, {foreign} do not apply, and {untested} of the first two groups"
    )
    assert f"Of its {items} items" in SECURITY
    assert told in " ".join(SECURITY.split())
    assert "(asvs.md)" in SECURITY
