"""Documents name only what exists, and documents and screens use one word for one thing."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest
from flask import Flask

from learning_jungle.version import VERSION
from testing import ROOT
from tests.test_imports import ORDER

PACKAGE = ROOT / "learning_jungle"
ADR = ROOT / "docs" / "adr"
DOCUMENTS = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")])
README = (ROOT / "README.md").read_text()
#: Documents about the past, which may name what no longer exists.
HISTORY = {ROOT / "CHANGELOG.md"}
CURRENT = [path for path in DOCUMENTS if path not in HISTORY]
#: The files that docs/new-question.md tells its reader to write.
TO_BE_WRITTEN = {
    "learning_jungle/curriculum/questions/year3_ropes.py",
    "learning_jungle/curriculum/checking/solvers/ropes.py",
}
#: The folders that paths in documents may be relative to.
BASES = (ROOT, PACKAGE, PACKAGE / "curriculum")
GROUPS = ("db", "parents", "ai", "questions", "curriculum")
#: Patterns of words to avoid: the texts use "log in", "log out" and "email" instead.
OTHER_WORDS = re.compile(r"\b(?:sign(?:s|ed|ing)?[ -](?:in|out)\b|e-mail)", re.IGNORECASE)
DOCUMENTED = (ast.Module, ast.ClassDef, ast.FunctionDef)
#: The Python files with texts that a family reads.
SPOKEN = sorted(
    path
    for path in PACKAGE.rglob("*.py")
    if path.name in ("forms.py", "views.py", "reset_views.py", "report_views.py", "notices.py", "errors.py")
    and "ai" not in path.parts
)


def name_of(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def anchors_of(path: Path) -> set[str]:
    """Return the anchors that GitHub gives a document's headings."""
    headings = re.findall(r"^#+ (.+)$", path.read_text(), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


def code_in(text: str) -> list[str]:
    """Return the code in a document, one line for each line of a block without its comment and for each span."""
    blocks = re.findall(r"^```\w*\n(.*?)^```", text, re.MULTILINE | re.DOTALL)
    spans = re.findall(r"`([^`]+)`", re.sub(r"^```.*?^```", "", text, flags=re.MULTILINE | re.DOTALL))
    lines = [line.partition(" # ")[0] for block in blocks for line in block.splitlines()]
    return lines + [" ".join(span.split()) for span in spans]


def prose_of(text: str) -> str:
    return re.sub(r"```.*?```|`[^`]+`|\]\([^)]+\)", "", text, flags=re.DOTALL)


@pytest.mark.parametrize("path", DOCUMENTS, ids=name_of)
def test_every_link_between_documents_resolves(path: Path) -> None:
    for target in re.findall(r"\]\(([^)\s]+)\)", path.read_text()):
        if re.match(r"https?://", target):
            continue
        file, _, anchor = target.partition("#")
        there = (path.parent / file).resolve() if file else path
        assert there.exists(), f"{target} does not exist"
        assert not anchor or anchor in anchors_of(there), f"{target} has no such heading"


@pytest.mark.parametrize("path", CURRENT, ids=name_of)
def test_every_file_and_folder_that_a_document_names_exists(path: Path) -> None:
    for code in code_in(path.read_text()):
        for word in re.findall(
            r"(?<![\w./<{$-])(?:[\w.-]+/)+(?:[\w-]+\.(?:py|md|html|js|css|c|svg|png))?(?![\w/])", code
        ):
            if word.startswith((".local", ".venv")) or "://" in code or word in TO_BE_WRITTEN:
                continue
            assert any((base / word).exists() for base in (*BASES, path.parent)), f"{word} does not exist"


@pytest.mark.parametrize("path", DOCUMENTS, ids=name_of)
def test_every_make_target_that_a_document_names_exists(path: Path) -> None:
    targets = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(), re.MULTILINE))
    used = {name for code in code_in(path.read_text()) for name in re.findall(r"\bmake ([a-z]+)", code)}
    assert used - targets == set()


def test_every_flask_command_that_a_document_names_exists(app: Flask) -> None:
    runner = app.test_cli_runner()
    text = [code for path in CURRENT for code in code_in(path.read_text())]
    pattern = rf"(?:flask |ARGS=\")((?:{'|'.join(GROUPS)}) [a-z-]+|[a-z][a-z-]+)"
    used = {command for code in text for command in re.findall(pattern, code)}
    assert {"check", "smoke", "seed-demo", "db upgrade", "ai log", "curriculum show"} <= used
    for command in used:
        done = runner.invoke(args=[*command.split(), "--help"])
        assert done.exit_code == 0, f"flask {command}: {done.output}"


def test_the_map_of_packages_is_in_the_order_of_imports() -> None:
    rows = re.findall(r"^\| `learning_jungle/([a-z_]+)(?:\.py|/)` \|", README, re.MULTILINE)
    assert [row for row in rows if row in ORDER] == list(ORDER)


@pytest.mark.parametrize("path", sorted(ADR.glob("0*.md")), ids=name_of)
def test_every_decision_has_its_date_and_status_and_is_in_the_index(path: Path) -> None:
    text, index = path.read_text(), (ADR / "README.md").read_text()
    title = re.match(r"# (\d+)\. (.+)\n", text)
    assert title
    assert title[1] == str(int(path.name[:4]))
    assert re.search(rf"^\| {title[1]} \| \[.+\]\({path.name}\) \|", index, re.MULTILINE)
    if "Superseded" not in text:
        assert re.search(r"^- Date: 20\d\d-\d\d-\d\d", text, re.MULTILINE)
        assert re.search(r"^- Status: \w", text, re.MULTILINE)
        assert re.findall(r"^## (.+)$", text, re.MULTILINE)[:3] == ["Context", "Decision", "Consequences"]


def test_the_changelog_has_the_version_with_its_date() -> None:
    headings = re.findall(r"^## (.+)$", (ROOT / "CHANGELOG.md").read_text(), re.MULTILINE)
    assert headings[0] == "[Unreleased]"
    assert re.fullmatch(rf"\[{re.escape(VERSION)}\] - 20\d\d-\d\d-\d\d", headings[1])
    sections = set(re.findall(r"^### (.+)$", (ROOT / "CHANGELOG.md").read_text(), re.MULTILINE))
    assert sections <= {"Added", "Changed", "Deprecated", "Removed", "Fixed", "Security"}


@pytest.mark.parametrize("path", DOCUMENTS, ids=name_of)
def test_a_document_uses_one_word_for_one_thing(path: Path) -> None:
    assert OTHER_WORDS.findall(prose_of(path.read_text())) == []


def test_a_screen_uses_one_word_for_one_thing() -> None:
    for path in sorted((PACKAGE / "templates").rglob("*.*")):
        words = re.sub(r"\{[#%].*?[#%]\}", "", path.read_text(), flags=re.DOTALL)
        assert OTHER_WORDS.findall(words) == [], name_of(path)


@pytest.mark.parametrize("path", SPOKEN, ids=name_of)
def test_a_message_uses_one_word_for_one_thing(path: Path) -> None:
    tree = ast.parse(path.read_text())
    docstrings = {ast.get_docstring(node, clean=False) for node in ast.walk(tree) if isinstance(node, DOCUMENTED)}
    texts = {node.value for node in ast.walk(tree) if isinstance(node, ast.Constant) and isinstance(node.value, str)}
    # A path such as /sign-out-everywhere is an address, not a message.
    assert [text for text in texts - docstrings if OTHER_WORDS.search(text) and not text.startswith("/")] == []
