"""No script and no style sheet rests on what the oldest promised browsers (docs/browsers.md) do not have."""

from __future__ import annotations

import re

import pytest

from learning_jungle.web.static_build import SOURCE
from testing import ROOT

SCRIPTS = sorted(SOURCE.rglob("*.js"))
STYLES = sorted(SOURCE.rglob("*.css"))
TOO_NEW_IN_SCRIPTS = (
    r"AbortSignal\.|replaceChildren|randomUUID|structuredClone|replaceAll|requestSubmit|hasOwn"
    r"|\.at\(|\.findLast|Promise\.any|\?\?=|\|\|=|&&=|^await |\bstatic \{|#\w+\(|\d_\d"
)
#: What only improves a page where the browser has it, and how a script looks for it.
LOOKED_FOR = {
    "startViewTransition": "if (!document.startViewTransition ||",
    "new BroadcastChannel": "window.BroadcastChannel ?",
    "navigator.serviceWorker": "if (navigator.serviceWorker",
}
#: A selector that is not understood drops its rule, and a space of flex items that is not understood is none.
TOO_NEW_IN_STYLES = (
    r":has\(|:is\(|:where\(|\binset:|aspect-ratio|-(?:inline|block)(?:-\w+)?:|color-mix|@layer|\bd[v]h\b"
)
RULE = re.compile(r"[^{}]*\{([^{}]*)\}")


def test_a_script_uses_nothing_newer_than_the_floor() -> None:
    for path in SCRIPTS:
        assert re.findall(TOO_NEW_IN_SCRIPTS, path.read_text(), re.MULTILINE) == [], path.name


@pytest.mark.parametrize(("feature", "look"), LOOKED_FOR.items())
def test_a_newer_feature_is_looked_for_where_it_is_first_used(feature: str, look: str) -> None:
    lines = [line for path in SCRIPTS for line in path.read_text().splitlines() if feature in line]
    assert look in lines[0]


def test_a_style_sheet_rests_on_nothing_newer_than_the_floor() -> None:
    for path in STYLES:
        css = re.sub(r"/\*.*?\*/", "", path.read_text(), flags=re.DOTALL)
        assert re.findall(TOO_NEW_IN_STYLES, css) == [], path.name
        assert [
            rule for rule in RULE.findall(css) if re.search(r"display: (?:inline-)?flex", rule) and "gap:" in rule
        ] == []


def test_a_height_of_the_small_viewport_follows_one_that_all_know() -> None:
    for path in STYLES:
        for before, _ in re.findall(r"([^\n]*)\n[^\n]*\d(svh|lvh|dvh);", path.read_text()):
            assert re.search(r"\dvh;$", before), path.name


def test_the_words_of_the_question_page_are_written_down_as_they_are() -> None:
    script = "".join((SOURCE / "js" / name).read_text() for name in ("question.js", "no-line.js", "problems.js"))
    table = (ROOT / "docs" / "browsers.md").read_text().partition("| what came instead | words | next step |")[2]
    words = [row.split(" | ")[1] for row in table.splitlines()[2:] if row.startswith("| ")]
    assert len(words) == 9
    assert [one for one in words if one not in script] == []
