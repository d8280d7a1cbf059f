"""What a parent's report says of its questions: their methods, the mistakes behind them, and their drawn options."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from sqlalchemy import update
from sqlalchemy.orm import Session

from learning_jungle.curriculum.item import LETTERS, Item
from learning_jungle.curriculum.misconceptions.glossary import GLOSSARY
from learning_jungle.curriculum.misconceptions.signs import SIGNS
from learning_jungle.curriculum.papers.parallel import build_paper
from learning_jungle.curriculum.pictures import kinds
from learning_jungle.diagnostic.sentences import in_a_sentence
from learning_jungle.models import SOURCE_BANK, Diagnostic
from learning_jungle.questions.services import SetDetails, store_set
from testing.visitor import words_of
from tests.diagnostic.conftest import path_of_link


def give(session: Session, items: Sequence[Item]) -> None:
    """Give the only diagnostic a set of these questions."""
    details = SetDetails("test", 2, SOURCE_BANK, "test")
    session.execute(update(Diagnostic).values(question_set_id=store_set(session, details, items)))


def wrong(item: Item) -> str:
    """Return the letter of a wrong option."""
    return "BCDA"[item.correct_index]


def test_the_method_is_beside_what_is_not_right(begun, session) -> None:
    visitor, _, diagnostic_id = begun
    items = [
        replace(item, method="Take 1/2 of it." if position <= 3 else "")
        for position, item in enumerate(build_paper(2, 0), start=1)
    ]
    give(session, items)
    for n, item in enumerate(items, start=1):
        visitor.answer(diagnostic_id, n, "N" if n in (2, 7) else wrong(item) if n in (1, 8) else item.correct_option)
    visitor.submit(diagnostic_id)
    visitor.grown_up()
    page = visitor.get(f"/diagnostic/{diagnostic_id}/report")
    assert page.text.count("data-method") == 2
    assert words_of(page).count("How to get there: Take") == 2


def test_a_misconception_that_shows_is_named_and_a_single_sign_stays_with_its_question(begun, session) -> None:
    visitor, _, diagnostic_id = begun
    behind = {1: "digit-reversal", 2: "digit-reversal", 3: "digit-reversal", 5: "step-as-one"}
    items = [
        replace(item, misconceptions=tuple(behind.get(n, "near-miss") if at == wrong(item) else None for at in LETTERS))
        for n, item in enumerate(build_paper(2, 0), start=1)
    ]
    give(session, items)
    for n, item in enumerate(items, start=1):
        visitor.answer(diagnostic_id, n, wrong(item) if n in behind else item.correct_option)
    visitor.submit(diagnostic_id)
    visitor.grown_up()
    page = visitor.get(f"/diagnostic/{diagnostic_id}/report")
    assert re.findall(r'data-named="([^"]+)"', page.text) == ["digit-reversal"]
    assert re.findall(r'data-sign="([^"]+)"', page.text) == ["step-as-one"]
    words = words_of(page)
    name = GLOSSARY["digit-reversal"].name
    assert f"Perhaps Maya {in_a_sentence(name)}. Seen in questions 1, 2 and 3, all three that could show it." in words
    assert f"This can happen when {SIGNS['step-as-one']}." in words


def test_a_misconception_is_shown_with_a_short_calculation_if_one_of_its_questions_is_one(begun, session) -> None:
    visitor, _, diagnostic_id = begun
    stems = ("Which is 12 + 30?", "61 − 30 = □", "12 ÷ 2 = □")
    behind = ("operation-swap", None, None, None)
    items = list(build_paper(2, 0))
    items[:3] = [
        replace(item, stem=stem, options=("91", "31", "30", "61"), correct_index=1, misconceptions=behind, picture=None)
        for item, stem in zip(items, stems, strict=False)
    ]
    give(session, items)
    for n, item in enumerate(items, start=1):
        visitor.answer(diagnostic_id, n, "A" if n <= 3 else item.correct_option)
    visitor.submit(diagnostic_id)
    visitor.grown_up()
    words = words_of(visitor.get(f"/diagnostic/{diagnostic_id}/report")).replace("\u00a0", " ")
    name = GLOSSARY["operation-swap"].name
    assert (
        f"One mistake, seen three times Maya: 61 − 30 = 91 Right: 61 − 30 = 31 Perhaps Maya {in_a_sentence(name)}."
        in words
    )


def test_options_that_are_drawn_are_in_a_row_and_show_which_was_chosen_and_which_is_right(begun, session) -> None:
    visitor, _, diagnostic_id = begun
    items = list(build_paper(2, 0))
    shapes = kinds.panels([kinds.shape(name) for name in ("circle", "square", "kite", "hexagon")])
    items[0] = replace(items[0], picture=shapes)
    give(session, items)
    for n, item in enumerate(items, start=1):
        visitor.answer(diagnostic_id, n, wrong(item) if n == 1 else item.correct_option)
    visitor.submit(diagnostic_id)
    visitor.grown_up()
    page = visitor.get(f"/diagnostic/{diagnostic_id}/report").text
    row = page.partition('<div class="dsj-answered__four">')[2].partition("</div>")[0]
    assert row.count('role="img"') == 4
    assert re.findall(r"dsj-answered__one--right\"><b>(\w)", row) == [items[0].correct_option]
    assert re.findall(r"dsj-answered__one--chosen\"><b>(\w)", row) == [wrong(items[0])]
    key = page.partition('dsj-answered__key"')[2].partition("</p>")[0]
    assert re.findall(r"--(\w+)\"></b> (?:<bdi>Maya</bdi>’s )?(\w+)", key) == [("right", "right"), ("chosen", "choice")]


def test_a_teacher_reads_under_the_four_options_only_what_their_edges_do_not_say(begun, session, teacher) -> None:
    visitor, _, diagnostic_id = begun
    signs = ("digit-reversal", "", "near-miss", "near-miss")
    items = [
        replace(item, options=("31", "13", "12", "14"), correct_index=1, misconceptions=signs, picture=None)
        for item in build_paper(2, 0)
    ]
    give(session, items)
    for n in range(1, 11):
        visitor.answer(diagnostic_id, n, {1: "A", 2: "C", 3: "N"}.get(n, "B"))
    visitor.submit(diagnostic_id)
    visitor.grown_up()
    page = teacher.get(path_of_link(visitor, diagnostic_id)).text
    with_a_sign, without, not_yet = (page.partition(f'id="question-{n}"')[2].partition("</li>")[0] for n in (1, 2, 3))
    for question in (with_a_sign, without):
        assert question.count(": right answer</span>") == question.count("’s choice</span>") == 1
        assert "The right answer is" not in question
    assert f'<span data-sign="digit-reversal">This can happen when {SIGNS["digit-reversal"]}.' in with_a_sign
    assert "dsj-answered__result" not in without
    assert "said: not learned yet. The right answer is" in not_yet


def test_a_sentence_that_ends_with_a_time_has_one_full_stop(begun, session) -> None:
    visitor, _, diagnostic_id = begun
    items = list(build_paper(2, 0))
    items[0] = replace(items[0], options=("11:47 a.m.", "11:47 p.m.", "1:47 a.m.", "1:47 p.m."), picture=None)
    give(session, items)
    for n, item in enumerate(items, start=1):
        visitor.answer(diagnostic_id, n, wrong(item) if n <= 2 else item.correct_option)
    visitor.submit(diagnostic_id)
    visitor.grown_up()
    words = words_of(visitor.get(f"/diagnostic/{diagnostic_id}/report"))
    chosen, right = (items[0].options["ABCD".index(letter)] for letter in (wrong(items[0]), items[0].correct_option))
    assert re.search(rf"Maya chose \w: ?{re.escape(chosen)} The right answer is \w: ?{re.escape(right)} ", words)
    assert ".." not in re.sub(r"\s+\.", ".", words)
