"""The parent's report, and the flags on its questions."""

from __future__ import annotations

import re
from collections.abc import Sequence

import pytest

from learning_jungle.web.templating import animal_inline
from testing.visitor import Visitor, words_of


def test_the_report_shows_percentage_rank_and_every_answer(begun, keys) -> None:
    visitor, _, diagnostic_id = begun
    for n, key in enumerate(keys, start=1):
        visitor.answer(diagnostic_id, n, key if n > 3 else "N" if n == 3 else "ABCD"["ABCD".index(key) - 1])
    visitor.submit(diagnostic_id)
    visitor.grown_up()
    page = visitor.get(f"/diagnostic/{diagnostic_id}/report")
    words = words_of(page)
    assert words.count("Maya got 7 of 10: Silver") == 1
    assert re.search(r"70% ?\. Year \d maths, \d+ \w+ \d{4} ", words)
    assert re.search(r"What the answers show .* Not asked this time: \w+", words)
    assert "Bronze is from 4 of 10 right, Silver from 6 and Gold from 8." in words
    assert words.count("Maya chose") == 9
    assert words.count("Maya said: not learned yet.") == 1
    assert words.count("which is right") == 7
    assert words.count("The right answer is") == 3
    assert "Another day could bring anything from 4 to 9." in words


def test_the_drawing_of_the_score_says_in_words_what_its_leaves_show(begun, keys) -> None:
    visitor, _, diagnostic_id = begun
    for n, key in enumerate(keys, start=1):
        visitor.answer(diagnostic_id, n, "N" if n == 4 else "BCDA"["ABCD".index(key)] if n in (2, 9) else key)
    visitor.submit(diagnostic_id)
    visitor.grown_up()
    page = visitor.get(f"/diagnostic/{diagnostic_id}/report").text
    words = "7 of 10 right. Not right: questions 2 and 9. Not learned yet: question 4."
    drawing = re.search(rf'<div class="dsj-score" role="img" aria-label="{words}">(.*?)</div>', page, re.DOTALL)
    assert drawing
    leaves = re.findall(r'class="dsj-leaf( [\w-]+)?">(\d+)<', drawing[1])
    assert [int(number) for _, number in leaves] == list(range(1, 11))
    assert [number for look, number in leaves if not look] == ["2", "9"]
    assert [number for look, number in leaves if "not-yet" in look] == ["4"]


def test_the_child_is_drawn_beside_the_score(parent: Visitor) -> None:
    child = parent.add_child()
    parent.post(f"/children/{child}/animal", {"animal": "tapir", "colour": "pink"})
    diagnostic_id = parent.start(child)
    parent.finish(diagnostic_id)
    parent.grown_up()
    page = parent.get(f"/diagnostic/{diagnostic_id}/report").text
    assert "dsj-who--pink" in page
    assert str(animal_inline("tapir")) in page


def test_the_title_says_whose_report_it_is_of_which_year_and_when(parent: Visitor) -> None:
    diagnostic_id = parent.finished()
    parent.grown_up()
    page = parent.get(f"/diagnostic/{diagnostic_id}/report").text
    assert re.search(r"<title>Maya, Year \d, maths report of \d+ \w+ \d{4} – Learning JUNGLE</title>", page)


def test_what_went_wrong_comes_first_and_the_rest_is_folded(begun, keys) -> None:
    visitor, _, diagnostic_id = begun
    for n, key in enumerate(keys, start=1):
        visitor.answer(diagnostic_id, n, "N" if n in (4, 9) else key)
    visitor.submit(diagnostic_id)
    visitor.grown_up()
    page = visitor.get(f"/diagnostic/{diagnostic_id}/report").text
    order = [int(n) for n in re.findall(r'id="question-(\d+)"', page)]
    assert order == [4, 9, 1, 2, 3, 5, 6, 7, 8, 10]
    # One is open, whatever the rank.
    assert page.index('id="question-4"') < page.index("One more to look at again") < page.index('id="question-9"')
    before, _, folded = page.partition('<details class="dsj-report__rest')
    assert 'id="question-9"' in before
    assert 'id="question-1"' in folded


def test_a_report_near_guessing_leads_to_what_it_advises_and_folds_what_is_after_the_first(begun, keys) -> None:
    visitor, child, diagnostic_id = begun
    finish_with_two_right(visitor, diagnostic_id, keys)
    page = visitor.get(f"/diagnostic/{diagnostic_id}/report").text
    facts = page.partition("2 of 10 cannot tell much: luck alone gives 2 or 3")[2].partition("</ul>")[0]
    assert f'<a href="/children/{child}/edit">choose an easier year group</a>' in facts
    assert (
        page.lower().count("another day could bring") == facts.count("another day could bring 0\u00a0to\u00a05.") == 1
    )
    assert "<h2>To look at again, one at a time</h2>" in page
    assert page.count(f"/diagnostic/{diagnostic_id}/share") == 1
    fold = page.index("The other 7 to look at again")
    assert page.index('id="question-1"') < fold < page.index('id="question-2"')
    assert page.index("Topic by topic") > fold


def finish_with_two_right(visitor: Visitor, diagnostic_id: str, keys: Sequence[str]) -> None:
    """Answer the last two questions right and the others wrong, send them, and leave child mode."""
    for n, key in enumerate(keys, start=1):
        visitor.answer(diagnostic_id, n, key if n > 8 else "BCDA"["ABCD".index(key)])
    visitor.submit(diagnostic_id)
    visitor.grown_up()


def test_a_report_without_a_rank_has_kind_words_above_the_score_and_drawn_advice_below(begun, keys) -> None:
    visitor, _, diagnostic_id = begun
    finish_with_two_right(visitor, diagnostic_id, keys)
    page = visitor.get(f"/diagnostic/{diagnostic_id}/report")
    assert "<h1>Two right, and a first step to take together</h1>" in page.text
    words = words_of(page)
    assert "to take together Maya: 2 of 10 right, 20%. Year" in words
    assert re.search(
        r"All ten done Maya stayed with it to the last question, with right answers on [a-z ,]+\."
        r" 1 2 3 4 5 6 7 8 9 10 right not right 2 of",
        words,
    )
    # A garland, in the place of a medal.
    assert 'aria-label="A garland"' in page.text.partition('class="dsj-praise"')[2].partition("</div>")[0]
    (facts,) = re.findall(r'<ul class="dsj-steps dsj-report__advice">(.*?)</ul>', page.text, re.DOTALL)
    advice = page.text.partition("What to do next")[2].partition("</section>")[0]
    assert page.text.index("<h1>Two right") < page.text.index('<div class="dsj-score"') < page.text.index(facts)
    assert page.text.index(facts) < page.text.index("Start here")
    assert "show this page to the teacher" in advice
    assert facts.count("dsj-report__drawing") == 2
    assert "Bronze" not in page.text


@pytest.mark.parametrize("right", [2, 8])
def test_a_report_has_one_step_to_start_with_and_leads_to_it_again_at_its_end(begun, keys, right: int) -> None:
    visitor, _, diagnostic_id = begun
    for n, key in enumerate(keys, start=1):
        visitor.answer(diagnostic_id, n, key if n <= right else "BCDA"["ABCD".index(key)])
    visitor.submit(diagnostic_id)
    visitor.grown_up()
    page = visitor.get(f"/diagnostic/{diagnostic_id}/report")
    assert len(re.findall(r"<h2>Start here: <span[^>]*>[^<]+</span></h2>", page.text)) == 1
    end = page.text.partition("What to do next")[2]
    assert '<a href="#things">Back to the things to do</a>' in end
    assert "A next check makes sense from" in end
    # The two others wait.
    things = page.text.partition('id="things"')[2].partition("</section>")[0]
    assert things.index("<details") < things.index("<summary>Two more, for other days</summary>")


def test_without_a_rank_the_things_to_do_name_the_topics_in_place_of_conclusions(begun, keys) -> None:
    visitor, _, diagnostic_id = begun
    finish_with_two_right(visitor, diagnostic_id, keys)
    page = visitor.get(f"/diagnostic/{diagnostic_id}/report")
    assert "What the answers show" not in page.text
    things = page.text.partition('id="things"')[2].partition("</section>")[0]
    assert "Start here" in things
    assert len(set(re.findall(r'data-next="([\w-]+)"', things))) == 3


def test_the_report_waits_for_completion(begun) -> None:
    visitor, child_id, diagnostic_id = begun
    visitor.grown_up()
    assert visitor.get(f"/diagnostic/{diagnostic_id}/report").location == f"/diagnostic/start/{child_id}"


def test_every_question_of_a_report_can_be_flagged_at_its_own_address(parent: Visitor) -> None:
    diagnostic_id = parent.finished()
    parent.grown_up()
    report = parent.get(f"/diagnostic/{diagnostic_id}/report").text
    flags = re.findall(
        r'<form method="post" action="([^"]+)">\s*<input type="hidden" name="csrf_token" value="(.+?)"', report
    )
    addresses = [f"/diagnostic/{diagnostic_id}/report/flag/{n}" for n in range(1, 11)]
    assert {address for address, _ in flags if "/flag/" in address} == set(addresses)
    token = flags[-1][1]
    assert parent.client.post(addresses[9], data={"csrf_token": token, "comment": ""}).status_code == 303
    assert "Thank you. We will look at question 10." in words_of(parent.get(f"/diagnostic/{diagnostic_id}/report"))
