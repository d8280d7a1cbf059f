"""The reports on twenty answer sheets read as they were approved.

``APPROVE=1 pytest tests/diagnostic/test_approved.py`` writes the texts anew. Read every change before it is committed.
"""

from __future__ import annotations

import os
import re
from html import unescape
from pathlib import Path

import pytest
from flask import Flask, render_template

from learning_jungle.diagnostic.contents import contents_of
from learning_jungle.diagnostic.forms import FlagForm
from tests.diagnostic.sheets import SHEETS, attempt_at

APPROVED = Path(__file__).parent / "approved"
#: Elements that begin a line.
BLOCK = re.compile(r"<(?:h[1-6]|p|li|tr|summary|section|article)\b[^>]*>")
#: What a reader of the report does not read: drawings, hidden texts, the form for a flag and the links at the end.
UNREAD = re.compile(
    r'<svg\b.*?</svg>|<div class="dsj-answered__four">.*?</div>|<span class="dsj-hidden">.*?</span>'
    r"|<thead.*?</thead>|<caption.*?</caption>"
    r'|<details class="dsj-flag">.*?</details>|<div class="dsj-score".*?</div>|<p [^>]*aria-hidden.*?</p>'
    r'|<div class="dsj-report__back">.*?</div>',
    re.DOTALL,
)
MARK = re.compile(r'<[^>]*\bdata-(named|sign|strong|next|method)(?:="([^"]*)")?[^>]*>')


@pytest.mark.parametrize("name", SHEETS)
def test_a_report_reads_as_approved(app: Flask, name: str) -> None:
    path = APPROVED / f"{name}.txt"
    text = report_in_words(app, name)
    if os.environ.get("APPROVE"):
        path.write_text(text)
    assert path.read_text() == text


def test_each_approved_text_is_of_a_sheet() -> None:
    assert {path.stem for path in APPROVED.iterdir()} == set(SHEETS)


def report_in_words(app: Flask, name: str) -> str:
    """Return the text of a sheet's report, a line for each block, with the marks of its conclusions in brackets."""
    attempt = attempt_at(*SHEETS[name])
    with app.test_request_context("/"):
        html = render_template(
            "diagnostic/report_content.html",
            attempt=attempt,
            report=contents_of(attempt),
            flagged=frozenset(),
            flag_form=FlagForm(),
        )
    marked = MARK.sub(lambda mark: f"{mark[0]}[{mark[1]}{f' {mark[2]}' if mark[2] else ''}] ", UNREAD.sub("", html))
    lines = BLOCK.sub("\n", " ".join(marked.split())).split("\n")
    texts = (" ".join(re.sub(r"<[^>]+>", " " if "<td" in line else "", line).split()) for line in lines)
    return "".join(f"{unescape(text)}\n" for text in texts if text)
