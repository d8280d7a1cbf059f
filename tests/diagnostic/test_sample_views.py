"""Anyone may try a question of any school year and read a sample report; nothing is kept of it."""

from __future__ import annotations

import re
from urllib.parse import urlencode

import pytest
from flask import Flask

from learning_jungle.curriculum.papers.kept import kept_papers
from learning_jungle.curriculum.taught.year_groups import YEAR_GROUPS, year_group_name
from learning_jungle.diagnostic.contents import contents_of
from learning_jungle.diagnostic.sample_report import MISCONCEPTION, sample_attempt
from learning_jungle.diagnostic.trial import FIRST_QUESTIONS, MOST_QUESTIONS, trial_of
from learning_jungle.questions.stored_sets import StoredQuestion
from testing.visitor import Visitor, words_of
from tests.test_statements import counted


def address(**query: object) -> str:
    return f"/try?{urlencode(query)}"


@pytest.mark.parametrize("year", YEAR_GROUPS)
def test_a_question_of_each_year_can_be_tried_and_is_explained(visitor: Visitor, year: int) -> None:
    page = visitor.get(address(year=year))
    asked = trial_of(str(year), None).question
    assert year_group_name(year) in words_of(page)
    assert page.text.count('name="answer"') == 5
    wrong = next(letter for letter in "ABCD" if asked.misconception_of(letter))
    told = words_of(visitor.get(address(year=year, question=FIRST_QUESTIONS[year], answer=wrong)))
    assert f"You chose {wrong}" in told
    assert f"The right answer is {asked.correct_option}" in told
    assert "How to get there:" in told


@pytest.fixture
def subtraction() -> StoredQuestion:
    """The ninth question of Year 3: a subtraction with an exchange. The key is C, and a near miss is A."""
    asked = trial_of("3", "9").question
    assert asked.correct_option == "C"
    assert asked.misconception_of("D") == "smaller-from-larger"
    assert asked.misconception_of("A") == "near-miss"
    return asked


def test_the_right_answer_is_right_and_the_others_tell_something(visitor: Visitor, subtraction) -> None:
    words = words_of(visitor.get(address(year=3, question=9, answer="C")))
    _, _, key, last = subtraction.options
    assert f"You chose C: {key}" in words
    assert "which is right" in words
    assert "That’s it!" in words
    assert f"D: {last} can happen when the smaller digit is taken from the larger" in words


def test_not_learned_yet_is_an_answer(visitor: Visitor, subtraction) -> None:
    words = words_of(visitor.get(address(year=3, question=9, answer="N")))
    assert "Good to know. You said: not learned yet." in words
    assert f"The right answer is C: {subtraction.options[2]}" in words


def test_a_page_without_an_answer_does_not_tell_the_key(visitor: Visitor) -> None:
    for number in range(1, 41):
        page = visitor.get(address(year=4, question=number))
        asked = trial_of("4", str(number)).question
        assert asked.method not in page.text
        assert "right answer" not in page.text
        # All four answers look the same.
        buttons = re.findall(r'<button class="dsj-pick"[^>]*>', page.text)
        assert len({re.sub('value="[A-D]"', "", button) for button in buttons}) == 1


def test_every_question_can_be_tried(visitor: Visitor) -> None:
    """Each way in which options are laid out, with and without a picture, in every year group."""
    layouts = set()
    for year in YEAR_GROUPS:
        for number in range(1, MOST_QUESTIONS + 1, 7):
            trial = trial_of(str(year), str(number))
            layouts.add(trial.look.layout)
            page = visitor.get(address(year=year, question=number))
            assert page.status_code == 200
            # Options that are drawn are pictures inside their buttons.
            drawn = page.text.count('class="dsj-pick__drawing"')
            assert drawn == (4 if trial.look.layout in ("drawn", "stacked") else 0)
    assert layouts == {"drawn", "stacked", "short", "medium", "long"}


def test_the_questions_are_those_of_the_bank_in_a_round(visitor: Visitor) -> None:
    last = trial_of("6", str(MOST_QUESTIONS))
    assert last.question.stem == kept_papers(6)[-1][-1].stem
    assert last.next_number == 1
    page = visitor.get(address(year=6, question=MOST_QUESTIONS, answer="A"))
    assert 'href="/try?year=6&amp;question=1"' in page.text


@pytest.mark.parametrize(
    "query",
    [
        *("year=7", "year=-1", "year=", "year=x", "year=%00", "year=%ff", "year=³", "year=٣"),
        *("year=3&question=0", "year=3&question=241", "question=1e3", "question=", f"question={'9' * 5000}"),
    ],
)
def test_an_address_that_names_no_question_leads_to_the_first(visitor: Visitor, query: str) -> None:
    page = visitor.get(f"/try?{query}")
    assert (page.status_code, page.location) == (303, "/try")


@pytest.mark.parametrize("answer", ["E", "", "AB", "a", "%00", "<b>"])
def test_what_is_no_answer_leads_back_to_the_question(visitor: Visitor, answer: str) -> None:
    page = visitor.get(f"/try?year=2&question=5&answer={answer}")
    assert (page.status_code, page.location) == (303, "/try?year=2&question=5")


@pytest.mark.parametrize("path", ["/try", "/try?year=3&question=9&answer=B", "/sample-report", "/"])
def test_nothing_is_kept(app: Flask, visitor: Visitor, path: str) -> None:
    with counted(app) as statements:
        page = visitor.get(path)
    assert page.status_code == 200
    assert "Set-Cookie" not in page.headers
    assert statements == []


@pytest.mark.parametrize("path", ["/try", "/sample-report", "/"])
def test_search_engines_may_show_the_page(visitor: Visitor, path: str) -> None:
    page = visitor.get(path)
    assert "noindex" not in page.text
    assert "X-Robots-Tag" not in page.headers
    assert '<meta name="description"' in page.text
    assert f'<link rel="canonical" href="http://localhost{path}" />' in page.text


def test_search_engines_show_no_page_with_an_answer(visitor: Visitor) -> None:
    assert 'content="noindex"' in visitor.get(address(year=3, question=9, answer="B")).text


def test_the_sample_report_says_that_it_is_one_and_shows_each_part(visitor: Visitor) -> None:
    page = visitor.get("/sample-report")
    words = words_of(page)
    assert (
        "A free ten-question maths check for ages 5 to 11. This is a sample of the report that you get; Sam is invented"
        in words
    )
    for mark in ("data-strong", "data-next", f'data-named="{MISCONCEPTION}"', "data-method"):
        assert mark in page.text
    assert page.text.index("data-named") < page.text.index("data-strong") < page.text.index("data-next")
    assert page.text.index("<span>Start free</span>") < page.text.index("<h1>")
    assert "Not learned yet: question 8" in words
    # One question is open; the others and the other ideas are folded.
    assert page.text.count("<details") == 2
    shown, _, folded = page.text.partition("The other nine, with the way to each answer")
    assert re.findall(r'id="question-(\d+)"', shown) == ["9"]
    assert re.findall(r'id="question-(\d+)"', folded) == [*"12345678", "10"]
    assert "This is the mistake seen twice. How to get there:" in words
    assert "Free, without adverts." in words
    assert page.text.count("<span>Start free</span>") == 2
    assert "This question looks wrong" not in words
    assert "/report/flag" not in page.text


def test_the_sample_report_is_made_of_a_paper_that_children_get() -> None:
    attempt = sample_attempt()
    assert [question.stem for question in attempt.questions.questions] in [
        [item.stem for item in paper] for paper in kept_papers(attempt.questions.year_group)
    ]
    report = contents_of(attempt)
    assert [named.id for named in report.named] == [MISCONCEPTION]
    assert report.strong
    assert len(report.things) == 3


def test_both_open_in_child_mode(parent: Visitor) -> None:
    parent.start(parent.add_child())
    assert parent.get("/try").status_code == 200
    assert parent.get("/sample-report").status_code == 200


def test_every_answer_stays_in_view_after_the_choice_and_is_explained(visitor: Visitor, subtraction) -> None:
    first, chosen, key, last = subtraction.options
    page = visitor.get("/try?year=3&question=9&answer=B")
    words = words_of(page)
    assert page.text.count("dsj-pick--past") == 4
    assert f"B {chosen} yours" in words
    assert f"C {key} right" in words
    others = words.partition("What another answer would have told you")[2].partition("Another question")[0]
    assert f"A: {first}" in others
    assert f"D: {last} can happen when" in others
    assert others.count("can happen when") + others.count("most likely a slip") == 2
