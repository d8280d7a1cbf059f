"""The topics on the progress page, in groups by what all checks of a school year show."""

from __future__ import annotations

import re

import pytest

from testing.visitor import Visitor
from tests.diagnostic.progress_page import give, progress

KINDS = ("right", "wrong")
#: Where a leaf begins in the drawing of a topic.
LEAF = re.compile(r"M(\d+) \d+h6a6 6 0 1 1-6 6z")


@pytest.fixture
def child(parent: Visitor) -> str:
    return parent.add_child()


def test_few_answers_call_a_topic_neither_strong_nor_to_practise(parent: Visitor, session, child: str) -> None:
    give(session, child, 3)
    words = progress(parent, child)
    assert "much One check asks only a little of each topic. Each new check adds some. A leaf" in words
    for conclusion in (" Strong ", " Worth practising ", " Partly there "):
        assert conclusion not in words


def test_topics_to_practise_lead_to_the_ideas_of_the_latest_report(parent: Visitor, session, child: str) -> None:
    *_, latest = give(session, child, 3, 3, 3)
    words = progress(parent, child)
    assert (
        " Worth practising More wrong answers than slips explain, and some the last time."
        " Number and place value : 2 of 6 Addition and subtraction : 4 of 9"
        " Too early to say: multiplication and division ("
    ) in words
    page = parent.get(f"/diagnostic/progress/{child}").text
    assert f'<a href="/diagnostic/{latest}/report#things">Five-minute ideas for home</a>' in page
    assert 'id="things"' in parent.get(f"/diagnostic/{latest}/report").text


def test_strong_topics_come_first(parent: Visitor, session, child: str) -> None:
    give(session, child, 10, 10, 10)
    words = progress(parent, child)
    assert "A leaf for each of the 30 questions in 3 checks, the newest last: right , not right . Strong So" in words


def test_each_topic_has_a_leaf_for_each_answer_with_the_newest_last(parent, session, child) -> None:
    give(session, child, 1, 1, 1, 1, 10)
    page = parent.get(f"/diagnostic/progress/{child}").text
    group = page.partition("<span>Right the last time</span>")[2].partition("</ul>")[0]
    topics = re.findall(
        r"last time (\d) of \1<.*?small\">(\d+) of (\d+).*?(<svg viewBox[^>]*>.*?</svg>)", group, re.DOTALL
    )
    assert topics
    for last, correct, total, drawing in topics:
        # The ring is around those of the last time.
        assert f'width="{15 * int(last) + 3}" height="16"' in drawing
        right, wrong = (LEAF.findall(drawing.partition(f"dsj-leaves__{kind}")[2].partition("/>")[0]) for kind in KINDS)
        assert (len(right), len(right) + len(wrong)) == (int(correct), int(total))
        assert max(map(int, right)) > max(map(int, wrong))


def test_topics_with_few_answers_are_folded_where_one_is_nearly_strong(parent: Visitor, session, child: str) -> None:
    give(session, child, 10, 10, 10)
    before, _, folded = parent.get(f"/diagnostic/progress/{child}").text.partition(
        '<details class="dsj-fold dsj-topics'
    )
    assert 'data-topic="fractions"' not in before
    assert 'data-topic="addition-subtraction"' in before
    assert 'data-topic="fractions"' in folded.partition("</details>")[0]


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
        "Topics in Year 2 A leaf for each of the 30 questions in 3 checks"
    )
