"""The listing of a paper for an adult."""

from dataclasses import replace
from html.parser import HTMLParser

import pytest

from learning_jungle.curriculum.papers.listing import paper_as_html, paper_as_text
from learning_jungle.curriculum.papers.parallel import build_paper
from tests.curriculum.banks import full_bank


@pytest.fixture(scope="module")
def paper():
    return build_paper(2, 3, full_bank(2))


def test_text_shows_every_stem_option_and_reason(paper):
    text = paper_as_text(paper, 2, 3)
    assert text.startswith("Year 2, paper 3\n")
    for place, item in enumerate(paper, 1):
        assert f"{place}. {item.stem}" in text
        assert f" * {item.correct_option}  {item.key}  (right)" in text
    assert text.count("(Very close)") + text.count("(Two slips at once)") == 30
    assert text.count("[picture: array") == sum(item.picture is not None for item in paper) > 0


def test_html_is_one_whole_page_with_a_picture_for_each_that_has_one(paper):
    page = paper_as_html(paper, 2, 3)
    assert page.startswith("<!doctype html>")
    assert page.count("<svg") == sum(item.picture is not None for item in paper)
    assert page.count("<li>") == page.count("</li>") == 10
    assert "src=" not in page
    assert "href=" not in page


def test_html_escapes_what_a_template_writes(paper):
    item = replace(paper[0], stem="<b>5 < 7</b>", options=("<", ">", "=", "&"))
    page = paper_as_html([item], 2, 0)
    assert "<b>" not in page
    assert "&lt;b&gt;5 &lt; 7&lt;/b&gt;" in page
    seen = []
    parser = HTMLParser()
    parser.handle_data = seen.append
    parser.feed(page)
    assert "<b>5 < 7</b>" in seen


def test_an_unknown_misconception_is_shown_by_its_id(paper):
    item = replace(paper[0], misconceptions=(None, "made-up", None, None))
    assert "(made-up)" in paper_as_text([item], 2, 0)
