"""The topics on the progress page, in groups by what all checks of a school year show."""

from __future__ import annotations

import re

import pytest

from testing.visitor import Visitor
from tests.diagnostic.progress_page import give, progress


@pytest.fixture
def child(parent: Visitor) -> str:
    return parent.add_child()


def test_few_answers_call_a_topic_neither_strong_nor_to_practise(parent: Visitor, session, child: str) -> None:
    give(session, child, 3)
    words = progress(parent, child)
    assert "of one check. One check asks only a little of each topic. Each new check adds some. Number" in words
    for conclusion in (" Strong ", " To practise ", "Some right, some not yet"):
        assert conclusion not in words


def test_topics_to_practise_lead_to_the_ideas_of_the_latest_report(parent: Visitor, session, child: str) -> None:
    *_, latest = give(session, child, 3, 3, 3)
    words = progress(parent, child)
    assert (
        " To practise More wrong answers than slips explain, and some the last time. Number and place value : 2 of 6"
        " Addition and subtraction : 4 of 9 Few answers so far: multiplication and division ("
    ) in words
    page = parent.get(f"/diagnostic/progress/{child}").text
    assert f'<a href="/diagnostic/{latest}/report#things">Five-minute ideas for home</a>' in page
    assert 'id="things"' in parent.get(f"/diagnostic/{latest}/report").text


def test_strong_topics_come_first(parent: Visitor, session, child: str) -> None:
    give(session, child, 10, 10, 10)
    words = progress(parent, child)
    assert "From 3 checks with 30 questions in all. Strong So many right, of nine answers or more, that luck" in words


def test_a_topic_right_the_last_time_shows_the_latest_answers_with_the_newest_last(parent, session, child) -> None:
    give(session, child, 1, 1, 1, 1, 10)
    page = parent.get(f"/diagnostic/progress/{child}").text
    drawings = re.findall(r"dsj-topics__times\".*?</svg>", page, re.DOTALL)
    assert drawings
    for drawing in drawings:
        right = ["right-dot" in dot for dot in re.findall("<circle[^>]*>", drawing)]
        assert right[-1]
        assert not all(right)
    assert re.search(r"Last three times: \d of \d : (\d) of \1 the last time", progress(parent, child))


def test_topics_with_few_answers_are_folded_where_one_is_nearly_strong(parent: Visitor, session, child: str) -> None:
    give(session, child, 10, 10, 10)
    before, _, folded = parent.get(f"/diagnostic/progress/{child}").text.partition(
        '<details class="dsj-fold dsj-topics'
    )
    assert "dsj-topics__few" not in before
    assert 'data-topic="addition-subtraction"' in before
    assert "dsj-topics__few" in folded.partition("</details>")[0]


def test_topics_with_few_answers_are_else_in_one_sentence(parent: Visitor, session, child: str) -> None:
    give(session, child, 3, 3, 3)
    page = parent.get(f"/diagnostic/progress/{child}").text
    assert "<details" not in page
    sentence = page.partition("dsj-topics__rest")[2].partition("</p>")[0]
    assert len(re.findall(r'data-topic="[\w-]+">[a-z ]+ \(\d of \d\)<', sentence)) == 5


def test_each_topic_is_in_one_group(parent: Visitor, session, child: str) -> None:
    give(session, child, 9, 8, 9, 7)
    topics = re.findall(r'data-topic="([\w-]+)"', parent.get(f"/diagnostic/progress/{child}").text)
    assert sorted(topics) == sorted(set(topics))
    assert "Number and place value . One more right answer can make it strong : 8 of 8" in progress(parent, child)


def test_the_topics_of_an_earlier_year_are_folded_where_they_say_something(parent, session, child: str) -> None:
    give(session, child, 10, 10, 10)
    give(session, child, 5, year_group=3)
    words = progress(parent, child)
    assert words.index("Topics in Year 3") < words.index(
        "Topics in Year 2 From 3 checks with 30 questions in all. Strong"
    )
